// What people type, by what they mean. One phrasing a line: text | intent | person | topic. The intent is a kind of
// question, `question:` with what it asks for, or several with / where more than one reading is right. Written for
// these tests.

export const PHRASINGS = `
# summary: Modern Standard Arabic
لخص المقال | summary
لخّص لي هذا الخبر من فضلك | summary
ملخص المقال | summary
أريد ملخصاً للخبر | summary
هل يمكنك تلخيص المقال؟ | summary
هل تستطيع أن تلخص لي النص؟ | summary
ما هو ملخص الموضوع؟ | summary
ما أهم ما جاء في المقال؟ | summary
أهم النقاط | summary
أبرز ما ورد في الخبر | summary
أعطني خلاصة ما حدث | summary
ماذا يقول المقال؟ | summary
عم يتحدث هذا النص؟ | summary
ما موضوع المقال؟ | summary
ما مضمون الخبر | summary
باختصار | summary
موجز الخبر | summary
ماذا حدث؟ | summary
ماذا جرى | summary
ما القصة؟ | summary
ما الفكرة الرئيسية للمقال؟ | summary
لخص المقال في خمس جمل | summary
# summary: dialects
عاوز ملخص | summary
لخصلي الكلام ده | summary
هات الخلاصة | summary
ايه الموضوع؟ | summary
ايه اللي حصل؟ | summary
المقال ده بيتكلم عن ايه | summary
قولي المقال عن ايه باختصار | summary
شو القصة | summary
شو صار؟ | summary
عن شو عم يحكي المقال | summary
لخصلي ياه لو سمحت | summary
عطيني الزبدة | summary
وش السالفة | summary
وش صاير | summary
ابغى ملخص الخبر | summary
أبي الخلاصة بس | summary
المقال عن وش يتكلم | summary
شنو صار | summary
اريد خلاصة الموضوع رجاء | summary
شنو السالفة | summary
آش كاين فهاد المقال | summary
على اش كيهضر هاد المقال | summary
عطيني غير الخلاصة ديال الخبر | summary
لخص ليا هاد الخبر عافاك | summary
واش تقدر تلخص ليا المقال | summary
شنوة صار | summary
# summary: slips and English
لخصص المقال | summary
ملحص المقال | summary
اخصر المقال | summary
تلخييص | summary
ملخصالمقال | summary
summary | summary
summarize the article please | summary
can you sum it up? | summary
give me a short summary | summary
what is this article about? | summary
what happened? | summary
tl;dr | summary
# quotes: Modern Standard Arabic
ماذا قال لافروف؟ | quotes | لافروف
ما الذي قاله ماكرون عن أوروبا؟ | quotes | ماكرون | أوروبا
ماذا قالت المستشارة الألمانية بشأن اللاجئين؟ | quotes | المستشارة الألمانية | اللاجئين
ماذا صرّح وزير الخارجية | quotes | وزير الخارجية
ماذا يقول غوتيريش حول المناخ؟ | quotes | غوتيريش | المناخ
بم صرح أردوغان؟ | quotes | أردوغان
اقتباسات ميركل | quotes | ميركل
أقوال ماكرون | quotes | ماكرون
أعطني كل تصريحات غوتيريش عن الهدنة | quotes | غوتيريش | الهدنة
كلام السيسي عن سد النهضة | quotes | السيسي | سد النهضة
ما رأي ميركل في الاتفاق النووي؟ | quotes | ميركل | الاتفاق النووي
ماذا كان رد لافروف على ماكرون؟ | quotes | لافروف | ماكرون
ماذا قال الأمين العام للأمم المتحدة؟ | quotes | الأمين العام للأمم المتحدة
ماذا قال سيرغي لافروف لماكرون؟ | quotes | سيرغي لافروف
عن ماذا تحدث أردوغان؟ | quotes | أردوغان
ماذا قيل عن الهدنة؟ | quotes | | الهدنة
اقتباسات عن الهدنة | quotes | | الهدنة
ما التصريحات الواردة في المقال؟ | quotes
من تحدث في المقال؟ | quotes
أرني الاقتباسات | quotes
كل التصريحات | quotes
تصريح ماكرون | quotes | ماكرون
ما قاله غوتيريش | quotes | غوتيريش
لخص تصريحات ماكرون | quotes | ماكرون
بماذا علق السيسي على القرار؟ | quotes | السيسي | القرار
ماذا ذكرت وزارة الصحة عن اللقاح؟ | quotes | وزارة الصحة | اللقاح
اذكر ما قاله لافروف عن أوكرانيا | quotes | لافروف | أوكرانيا
أخبرني ماذا قال ماكرون | quotes | ماكرون
# quotes: dialects
السيسي قال ايه | quotes | السيسي
السيسي قال إيه عن الأسعار؟ | quotes | السيسي | الأسعار
ايه اللي قاله السيسي | quotes | السيسي
قال ايه وزير الخارجية عن السد | quotes | وزير الخارجية | السد
عايز كلام السيسي | quotes | السيسي
عاوز اعرف ماكرون قال ايه | quotes | ماكرون
هاتلي تصريحات لافروف | quotes | لافروف
شو حكى ماكرون عن لبنان؟ | quotes | ماكرون | لبنان
شو قالت ميركل | quotes | ميركل
شو قال لافروف بخصوص سوريا | quotes | لافروف | سوريا
بدي اقتباسات أردوغان | quotes | أردوغان
فرجيني شو قال غوتيريش | quotes | غوتيريش
وش قال أردوغان | quotes | أردوغان
ايش قالت المستشارة الألمانية | quotes | المستشارة الألمانية
أبغى تصريحات وزير الخارجية | quotes | وزير الخارجية
وش يقول ماكرون عن النفط | quotes | ماكرون | النفط
شنو قال أردوغان عن العراق | quotes | أردوغان | العراق
شگال أردوغان | quotes | أردوغان
شنو حچى ماكرون | quotes | ماكرون
آش قال ماكرون | quotes | ماكرون
شنو قال ماكرون على المغرب | quotes | ماكرون | المغرب
أشنو قالت ميركل | quotes | ميركل
واش قال لافروف عن ليبيا | quotes/question:yesno
شنوة قال غوتيريش | quotes | غوتيريش
# quotes: slips, missing spaces, English
مذا قال ماكرون | quotes | ماكرون
ماذاقال ماكرون | quotes | ماكرون
ماذا فال ماكرون | quotes/question:other
ماذا قل لافروف | quotes/question:other
ايشقال ماكرون | quotes | ماكرون
اقتباسات الماكرون | quotes
تصربحات لافروف | quotes | لافروف
اقتاسات ميركل | quotes | ميركل
what did Macron say? | quotes | Macron
what did Merkel say about refugees | quotes | Merkel | refugees
quotes by Lavrov | quotes | Lavrov
show me all quotes | quotes
what does Guterres think about the climate? | quotes | Guterres | climate
# who
من هو ماكرون؟ | who | ماكرون
من هي ميركل؟ | who | ميركل
من ماكرون؟ | who | ماكرون
من تكون أنغيلا ميركل؟ | who | أنغيلا ميركل
من هو وزير الخارجية؟ | who | وزير الخارجية
عرّفني بغوتيريش | who | غوتيريش
حدثني عن لافروف | who | لافروف
معلومات عن ميركل | who | ميركل
نبذة عن أردوغان | who | أردوغان
ماكرون | who | ماكرون
الأشخاص | who
الشخصيات المذكورة في الخبر | who
من الأشخاص في المقال؟ | who
ما أسماء الأشخاص المذكورين؟ | who
اذكر الشخصيات | who
من ذكر في المقال؟ | who/question:person
مين ماكرون | who | ماكرون
مين هي ميركل | who | ميركل
مين يكون لافروف ده | who | لافروف
ماكرون ده مين | who | ماكرون
احكيلي عن ميركل | who | ميركل
مين الناس اللي في الخبر | who
مين هاد غوتيريش | who | غوتيريش
منو أردوغان | who | أردوغان
منو هذا لافروف | who | لافروف
من هو ذا ماكرون | who | ماكرون
علمني عن غوتيريش | who | غوتيريش
شكون ماكرون | who | ماكرون
شكون هي ميركل | who | ميركل
شكون هوما الناس اللي فالمقال | who
منهو ماكرون | who | ماكرون
من هوماكرون | who/question:person
who is Macron? | who | Macron
who's Merkel | who | Merkel
who are the people in this article? | who
tell me about Lavrov | who | Lavrov
# when and dates
متى | when
التواريخ | when
ما التواريخ الواردة في الخبر؟ | when
التسلسل الزمني للأحداث | when
أعطني الجدول الزمني | when
المواعيد المذكورة | when
ورني التواريخ اللي بالمقال | when
timeline | when
what dates are mentioned? | when
متى وقعت الهدنة؟ | question:date
متى يبدأ المؤتمر | question:date
في أي عام تأسس الحزب؟ | question:date
في أي ساعة وصل الوفد | question:date
منذ متى تستمر الأزمة؟ | question:date
ما تاريخ توقيع الاتفاق؟ | question:date
ما موعد الانتخابات | question:date
امتى هيبدأ المؤتمر | question:date
المؤتمر امتى | question:date
الانتخابات هتكون إمتى؟ | question:date
ايمتى وصل الوفد | question:date
أيمت بيوصل الوزير | question:date
وقتيش بلش الاجتماع | question:date
متى بتكون الانتخابات | question:date
شوكت وصل الوفد | question:date
وقتاش بدا الاجتماع | question:date
فوقاش غادي يكون المؤتمر | question:date
إمتا وصلات الطيارة | question:date
when did the talks begin? | question:date
متا تبدأ الانتخابات | question:date
# where and places
أين | where
الأماكن | where
ما المدن المذكورة في المقال؟ | where
ما الدول التي وردت في الخبر؟ | where
خريطة الأماكن | where
where | where
أين وقع الانفجار؟ | question:place
في أي مدينة عقد المؤتمر؟ | question:place
إلى أين توجه الوفد؟ | question:place
من أين جاء اللاجئون؟ | question:place
ما مكان انعقاد المؤتمر؟ | question:place
المؤتمر اتعمل فين | question:place
فين حصل الانفجار؟ | question:place
وين صار الانفجار | question:place
لوين راح الوفد | question:place
من وين اجا الوزير | question:place
وين بيكون المؤتمر | question:place
الاجتماع وين | question:place
وين وقع الانفجار | question:place
فاش مدينة كان المؤتمر | question:place
فين غادي يكون المؤتمر | question:place
منين جا الوفد | question:place
where was the conference held? | question:place
اين عقد الموتمر | question:place
# cause
لماذا انسحب الوفد؟ | question:cause
لم انسحب الوفد؟ | question:cause
ما سبب انسحاب الوفد؟ | question:cause
ما أسباب الأزمة؟ | question:cause
ما الذي دفع الوفد إلى الانسحاب | question:cause/question:other
ليه الوفد انسحب؟ | question:cause
الوفد انسحب ليه | question:cause
ليش انسحب الوفد | question:cause
ليش ميركل ما حضرت | question:cause
لويش انسحبوا | question:cause
علاش انسحب الوفد | question:cause
علاه انسحبوا | question:cause
ليش قال ماكرون هالكلام | question:cause
شنو السبب | question:cause
why did the delegation leave? | question:cause
لمادا انسحب الوفد | question:cause
لماذاانسحب الوفد | question:cause
# number
كم عدد القتلى؟ | question:number
كم بلغت الخسائر؟ | question:number
كم شخصا أصيب في الانفجار | question:number
ما عدد المشاركين في المؤتمر؟ | question:number
كم مرة التقى ماكرون ميركل؟ | question:number
كم يبلغ سعر النفط | question:number
كام واحد مات | question:number
عدد المصابين كام | question:number
بكام وصل الدولار | question:number
أد ايه الخسائر | question:number
قديش عدد المصابين | question:number
قديه صار سعر الخبز | question:number
كم واحد انصاب | question:number
جم واحد مات | question:number/question:other
شحال من واحد مات | question:number
بشحال وصل الثمن | question:number
قداش من مصاب | question:number
how many people died? | question:number
# yes or no
هل انسحب الوفد؟ | question:yesno
هل سيحضر ماكرون المؤتمر | question:yesno
أليس هذا اتفاقا جديدا؟ | question:yesno
أهناك ضحايا؟ | question:yesno
هو الوفد انسحب؟ | question:yesno
الوفد انسحب؟ | question:yesno
في ضحايا؟ | question:yesno
فيه حد مات؟ | question:yesno
واش الوفد انسحب | question:yesno
واش كاينين ضحايا | question:yesno
هل قال ماكرون إنه سيستقيل؟ | question:yesno
هل تحدث ماكرون عن الضرائب؟ | quotes
هل قال ماكرون شيئا عن المناخ | quotes
هل علق ماكرون بشيء على الاتفاق؟ | quotes
هل تحدث الناس عن الضرائب؟ | question:yesno
did Macron attend? | question:yesno
# manner
كيف انتهت الأزمة؟ | question:manner
كيف وصل الوفد إلى المدينة | question:manner
بأي طريقة دخلوا | question:manner
ازاي انتهت الأزمة | question:manner
إزاي دخلوا البلد | question:manner
كيفاش سالات الأزمة | question:manner
شلون انتهت الأزمة | question:manner
اشلون دخلوا | question:manner
how did the crisis end? | question:manner
# person
من فاز في الانتخابات؟ | question:person
من الذي وقع الاتفاق؟ | question:person
من قال إن الهدنة انتهت؟ | question:person
مين فاز بالانتخابات | question:person
مين اللي وقع الاتفاق | question:person
مع من التقى ماكرون؟ | question:person
لمن سلم الوزير الرسالة؟ | question:person
منو فاز بالانتخابات | question:person
شكون ربح الانتخابات | question:person
شكون اللي وقع الاتفاق | question:person
ما اسم رئيس الوفد؟ | question:person
من هو الرجل الذي هاجم الموكب؟ | question:person
who won the election? | question:person
أي لاعب سجل الهدف؟ | question:person
# other
ما هي أهداف المؤتمر؟ | question:other
ما نتائج المباحثات؟ | question:other
ماذا يريد ماكرون؟ | question:other
ايه هي شروط الاتفاق | question:other
شو هي مطالب المحتجين | question:other
وش مطالب المحتجين | question:other
أي حزب فاز بالانتخابات؟ | question:other
ما هو سد النهضة؟ | question:other
ماذا حدث في المؤتمر؟ | question:other
على ماذا اتفق الطرفان؟ | question:other
# articles and reading
ما الأخبار المتوفرة؟ | articles
قائمة المقالات | articles
المقالات | articles
الأخبار | articles
اعرض المقالات | articles
عندك أخبار ايه | articles
ايش عندك أخبار | articles
شو في مقالات | articles
شنو الأخبار اللي عندك | articles
مقال آخر | articles
غيّر المقال | articles
list the articles | articles
اقرأ المقال | read
النص الكامل | read
أريد قراءة الخبر كاملا | read
المقال كامل | read
ورني المقال كله | read
عايز اقرا المقال | read
بدي اقرأ الخبر كامل | read
أبغى أقرأ المقال | read
show me the full article | read
# help, settings, the bot
ساعدني | help
كيف تعمل؟ | help
كيف أستعمل هذا البوت | help
ماذا تستطيع أن تفعل؟ | help
بتعمل ايه | help
شو بتقدر تعمل | help
وش تقدر تسوي | help
الأوامر | help
شنو تقدر دير | help
help | help
what can you do? | help
الإعدادات | settings
غير اللغة | settings
اللغة الإنجليزية | settings
change the language | settings
من أنت؟ | about
مين انت | about
ما هذا البوت؟ | about
عن البوت | about
who made you? | about
الخصوصية | privacy
هل تحفظ بياناتي؟ | privacy
ماذا تعرف عني | privacy
السلام عليكم | start
مرحبا | start
ابدأ | start
# search
ابحث عن الهدنة | search
بحث الهدنة | search
دور على سد النهضة | search
دورلي على الهدنة | search
فتش عن اللاجئين | search
قلب على الهدنة | search
هل عندك شيء عن المناخ | search/question:yesno
أين ورد ذكر الهدنة؟ | search/question:place
search for refugees | search
سد النهضة | search
الاتفاق النووي الإيراني | search
أسعار النفط | search
لاجئون | search
# further phrasings
أوجز لي ما حدث | summary
ملخصا من فضلك | summary
ما فحوى هذا الخبر؟ | summary
أرجو تلخيص المقالة في سطور | summary
اعطيني المختصر المفيد | summary
بالمختصر ايش صار | summary
قوللي ايه اللي في الخبر ده | summary
المقالة دي عن ايه؟ | summary
فهمني الموضوع | summary
شو فيه بالمقال | summary
شو مضمون هالخبر | summary
احكيلي القصة باختصار | summary
وش الموضوع | summary
عطني خلاصة الموضوع | summary
وش يقول الخبر | summary
لخص لي الخبر لاهنت | summary
شسالفة | summary
شنو موضوع المقال | summary
لخصلي المقال رحمه لوالديك | summary
شنو كيقول هاد المقال | summary
فهمني فهاد الموضوع | summary
آش وقع | summary
واش ممكن تلخص ليا هادشي | summary
ملخص في جملتين | summary
summarise this | summary
what's the gist | summary
what is it about | summary
in short what happened | summary
من أدلى بتصريحات؟ | quotes/question:person
أريد أن أعرف ما صرح به لافروف | quotes | لافروف
ماذا قال ماكرون خلال المؤتمر الصحفي؟ | quotes | ماكرون
ماذا ورد على لسان ميركل؟ | quotes | ميركل
بماذا رد أردوغان على ماكرون؟ | quotes | أردوغان
ما تعليق غوتيريش على الحادث؟ | quotes | غوتيريش
ماذا جاء في كلمة السيسي؟ | quotes | السيسي
أعرض أقوال لافروف | quotes | لافروف
ما هي تصريحات وزير الخارجية حول الملف السوري | quotes | وزير الخارجية
كلام ماكرون عن الضرائب | quotes | ماكرون
ميركل بتقول ايه | quotes | ميركل
السيسي اتكلم عن ايه | quotes | السيسي
هو لافروف قال ايه بالظبط | quotes | لافروف
شو رأي ماكرون بالضرائب | quotes | ماكرون
شو عم يقول أردوغان | quotes | أردوغان
شو حكت ميركل عن الهجرة | quotes | ميركل
ايش رد وزير الخارجية | quotes | وزير الخارجية
وش علق ماكرون على القرار | quotes | ماكرون
وش كان كلام غوتيريش | quotes | غوتيريش
شنو صرح لافروف | quotes | لافروف
شنو گال ماكرون عن العراق | quotes | ماكرون
آش گال أردوغان | quotes | أردوغان
شنو هي تصريحات ميركل | quotes | ميركل
ورّيني شنو قال السيسي | quotes | السيسي
ما الاقتباسات الموجودة | quotes
كل الاقتباسات من فضلك | quotes
quote Macron | quotes | Macron
what has Lavrov said about Ukraine? | quotes | Lavrov
Merkel quotes | quotes | Merkel
show quotes from Guterres | quotes | Guterres
من هذا لافروف؟ | who | لافروف
من تكون المستشارة الألمانية | who | المستشارة الألمانية
عرفنا بماكرون | who | ماكرون
أخبرني عن ميركل | who | ميركل
ما منصب لافروف؟ | who/question:other | 
بدي اعرف عن أردوغان | who | أردوغان
مين هيدا غوتيريش | who | غوتيريش
مين ماكرون أصلا | who | ماكرون
ميركل مين دي | who | ميركل
وش معلوماتك عن لافروف | who | لافروف
منو ماكرون | who | ماكرون
شكون هاد لافروف | who | لافروف
اشكون هو أردوغان | who | أردوغان
لائحة الشخصيات | who
مين مذكور بالخبر | who
من هم أبطال القصة | who/question:person
who's who | who/question:person
tell me who Macron is | who | Macron
متى حدث ذلك؟ | when
إيمتى صار هالشي | when
امتى ده حصل | when
متى كان هذا | when
تواريخ المقال | when
رتب الأحداث زمنيا | when/search/question:other
أي سنة تأسست الشركة؟ | question:date
في أي شهر تجرى الانتخابات | question:date
كم كان تاريخ الحادث | question:date/question:number
يوم ايه المؤتمر | question:date
الاجتماع الساعة كام | question:date/question:number
أي متى ينطلق القطار | question:date
وقت المؤتمر متى | question:date
إمتى غادي يبدا الموسم | question:date
وكتاش غيجي الوزير | question:date
what year was it founded | question:date/question:other
أين حدث ذلك؟ | where
وين صار هالحكي | where/question:place
فين ده | where/question:place
بأي بلد صارت القمة | question:place
فأي مدينة كان الحفل | question:place
القمة فين بالظبط | question:place
ما اسم المدينة التي استضافت المؤتمر؟ | question:place/question:other
ما البلد الذي زاره الوزير؟ | question:place
ليه مراحش المؤتمر | question:cause
ليش هيك صار | question:cause
ما الداعي إلى الانسحاب | question:cause
شو سبب الأزمة | question:cause
ايه سبب الخلاف | question:cause
وش سبب التأخير | question:cause
شنو سبب التأخير | question:cause
علاش تأخر القطار | question:cause
لأي سبب ألغيت الرحلة | question:cause
كم مليونا صرفت الحكومة | question:number
كم طولها | question:number
كام كان السعر | question:number
قديش عمرو | question:number
كم العدد | question:number
ايش كثر الخسائر | question:number/question:other
شكد عدد القتلى | question:number
شحال فعمرو | question:number
ما نسبة المشاركة | question:number
هل وافق البرلمان على القانون؟ | question:yesno
هو فيه اتفاق ولا لأ | question:yesno/search
في اتفاق بينهم؟ | question:yesno
صار اتفاق؟ | question:yesno
هل كان هناك ضحايا | question:yesno
واش وقع الاتفاق | question:yesno/summary/question:other
كيف نجا الركاب | question:manner
كيفاش وصلو للحل | question:manner
شلون صار الحادث | question:manner
ازاي حصل ده | question:manner
من وقع على الاتفاق | question:person
من الذين حضروا الحفل | question:person
مين اللي عمل كده | question:person
شكون دار هادشي | question:person
منو سوى الاتفاق | question:person
من قاد الوفد | question:person
من فاز | question:person
لمن الكلمة الأخيرة | question:person
ماذا قرر المجلس؟ | question:other
ما المقصود بالهدنة | question:other
ما معنى الفيتو؟ | question:other
ايه هو الفيتو | question:other
شو يعني هدنة | question:other
وش يبغى ماكرون | question:other
شنو بغا ماكرون | question:other
ايه نتيجة المباراة | question:other/question:number
ايش عندك من مقالات | articles
هل لديك أخبار أخرى؟ | articles
وريني المقالات التانية | articles
اختر مقالا آخر | articles
أظهر قائمة الأخبار | articles
شنو كاين من أخبار | articles
أريد نص المقال | read
هات المقال كله | read
افتح المقال | read
عطيني المقال كامل | read
خليني اقرا المقال | read
النص الأصلي | read
read the whole thing | read/search
كيف أسأل؟ | help/question:manner
ايش تقدر تسوي | help
شو فيك تعمل | help
إيه اللي تقدر تعمله | help
ماهي الأوامر المتاحة | help
عاوز مساعدة | help
غيّر لغة الواجهة | settings
ضبط | settings
settings | settings
مين عملك | about
ما هو موجز | about/summary
شو انت | about
ما سياسة الخصوصية | privacy
اهلا | start
hello | start
ابحث لي عن كلمة اتفاق | search
وين مذكور الاتفاق | search/question:place
لقيلي الاتفاق | search
بدي دور على الهدنة | search
search "climate" | search
find Macron | search
الطاقة المتجددة | search
الحرب في السودان | search
أسعار القمح العالمية | search
انتخابات 2019 | search
ممكن نبذة مختصرة عن المقال؟ | summary
ما الجديد في الخبر؟ | summary/question:other
ما لب الموضوع | summary
من فضلك أعطني فكرة عن المقال | summary
لو سمحت الخبر باختصار شديد | summary
هاتلي من الآخر | summary
خلاصة الكلام ايه | summary
قولي حصل ايه | summary
شو الموضوع باختصار | summary
خبرني شو صار | summary
بدي ملخص سريع للخبر | summary
اعطني زبدة الكلام | summary
وش القصة | summary
شنهو الموضوع | summary
عطيني ملخص صغير | summary
شنو هي الفكرة ديال المقال | summary
please give me the summary | summary
the main points please | summary
ماذا صرحت المستشارة الألمانية عن الميزانية؟ | quotes | المستشارة الألمانية
ما الذي صرح به أردوغان؟ | quotes | أردوغان
ما هي أقوال غوتيريش عن المناخ | quotes | غوتيريش
ماذا كان تعليق ماكرون؟ | quotes | ماكرون
ما هو رأي لافروف حول العقوبات | quotes | لافروف
جميع تصريحات ميركل | quotes | ميركل
أين تصريحات ميركل | quotes/question:place | 
عايزة اعرف السيسي قال ايه عن الميه | quotes | السيسي
كلام وزير الخارجية كان ايه | quotes | وزير الخارجية
لافروف بيقول ايه عن سوريا | quotes | لافروف
شو جاوب ماكرون | quotes | ماكرون
شو قالوا عن الأزمة | quotes | 
اعطيني كلام ميركل | quotes | ميركل
ابي تصريحات أردوغان عن الليرة | quotes | أردوغان
وش قالوا بالخبر | quotes/summary
ايش كان رد ماكرون على لافروف | quotes | ماكرون
لافروف وش قال | quotes | لافروف
شنو حجى أردوغان | quotes | أردوغان
شكال لافروف عن الحرب | quotes | لافروف
شنو هضر ماكرون | quotes | ماكرون
آش قالت ميركل على المهاجرين | quotes | ميركل
Macron said what? | quotes | Macron
any quotes? | quotes
من يكون هذا الغوتيريش | who/question:person
ماكرون مين هو | who | ماكرون
مين بتكون ميركل | who | ميركل
منو يكون لافروف | who | لافروف
شكون كيكون أردوغان | who | أردوغان
ماذا تعرف عن السيسي؟ | who | السيسي
شو بتعرف عن ميركل | who | ميركل
أسماء الشخصيات من فضلك | who
من المذكورون في الخبر | who
who is mentioned? | who
موعد المؤتمر إمتى | question:date
امتى هيكون الماتش | question:date
متى آخر مرة اجتمعوا | question:date
بأي تاريخ وصل | question:date
من متى وهم يتفاوضون | question:date
وين ساكن الوزير | question:place
فين كاين المصنع | question:place
بأي مكان | question:place
منين جاي الوفد | question:place
الوزير رايح فين | question:place
ليش الوفد مشى | question:cause
عشان ايه انسحبوا | question:cause
ايش السبب | question:cause
ما الذي أدى إلى الأزمة | question:cause/question:other
كم كلف المشروع | question:number
كم ضحية | question:number
المشروع كلف كام | question:number
بكم يباع البرميل | question:number
كم مره زار الوزير البلد | question:number
هل انتهت الحرب | question:yesno
يعني انتهت الحرب؟ | question:yesno
خلص الاجتماع ولا لسه؟ | question:yesno
كيف صار الاتفاق | question:manner
ازاي اتفقوا | question:manner
مين وقع على القرار | question:person
مين هو اللي هاجم القافلة | question:person
من سيحكم البلاد | question:person
مين رئيس الوفد | question:person/who
شكون هو المدير | question:person/who
ما اسم المتحدث الرسمي | question:person/question:other
ماذا يعني ذلك | question:other
شو بدهم المحتجين | question:other
وش استفادوا من الاتفاق | question:other
على ماذا ينص الاتفاق | question:other
ما الهدف من الزيارة | question:other/question:cause
ايش المقالات اللي عندك | articles
فرجيني باقي الأخبار | articles
بدل المقال | articles
ابغى خبر ثاني | articles
what articles do you have | articles
ابي اقرا الخبر | read
اعرض النص كاملا | read
المقال بالكامل من فضلك | read
open the article | read
محتاج مساعدة | help
ايش الأوامر | help
كيف استعملك | help/question:manner
اعدادات اللغة | settings
بدي غير اللغة | settings
انت مين | about
شو هالبوت | about
خصوصيتي | privacy/search
مساء الخير | start
ابحثلي عن الغاز | search
دورلي عن الغاز الطبيعي | search
بحث عن الغاز | search
الغاز الطبيعي | search
مضيق هرمز | search
look for gas | search
عايز أفهم ايه الحكاية باختصار | summary
ممكن تختصرلي المقال؟ | summary
ما مفاد هذا الخبر | summary
الخبر بيقول ايه | summary
اعطيني لمحة عن الخبر | summary
شو عم بصير | summary
وش اللي صار بالضبط | summary
شلون الوضع باختصار | summary/question:manner
آش هاد القصة | summary
لخصها في خمس نقاط | summary
quick summary pls | summary
ماذا قال ماكرون بالضبط؟ | quotes | ماكرون
ماذا كان موقف ميركل من الاتفاق | quotes/question:other
من قال ماذا | quotes/question:person
هل من تصريح لأردوغان؟ | quotes/question:yesno
تصريحات لافروف الأخيرة | quotes | لافروف
اقتباس من كلام غوتيريش | quotes | غوتيريش
شو صرح وزير الخارجية عن لبنان | quotes | وزير الخارجية
عن شو حكى أردوغان | quotes | أردوغان
وش صرحت ميركل | quotes | ميركل
أبغى أعرف ايش قال ماكرون عن روسيا | quotes | ماكرون
ايه كلام السيسي عن السد | quotes | السيسي
السيسي رد على مين | question:person/quotes
شنو جاوب وزير الخارجية | quotes | وزير الخارجية
فاش هضر ماكرون | quotes | ماكرون
كيفاش رد أردوغان على القرار | question:manner/quotes
quotations of Merkel about Europe | quotes | Merkel
who said what | quotes/question:person/who
tell me what Macron said | quotes | Macron
من هي المستشارة الألمانية؟ | who | المستشارة الألمانية
هل تعرف ماكرون؟ | who/question:yesno
عرفنا بالشخصيات | who
مين لافروف هذا | who | لافروف
شكون هو هاد ماكرون | who | ماكرون
people | who
متى سيعقد المؤتمر المقبل | question:date
أي ساعة يبدأ البث | question:date
قديش الساعة بيبلش | question:date/question:number
وقت المباراة | search/question:date/when
من إيمتى بلشت الأزمة | question:date
أين يعيش اللاجئون | question:place
وين بيعيشو اللاجئين | question:place
من وين جايين | question:place
في أي دولة وقع الحادث | question:place
عاصمة ايه اللي استضافت القمة | question:place/question:other
ليه ماكرون زعلان | question:cause
ليش هالقرار | question:cause
علاش هاد القرار | question:cause
ما وراء القرار | search
كم ساعة استمر الاجتماع | question:number
بكم انتهت المباراة | question:number
كم واحد كان هناك | question:number
هل سيستمر الحصار؟ | question:yesno
واش غادي يستمر الحصار | question:yesno
كيف تم الاتفاق | question:manner
بأي وسيلة وصلوا | question:manner
من ترأس الوفد | question:person
مين المسؤول عن الحادث | question:person
منو اللي قاد الوفد | question:person
أي رئيس حضر | question:person
ما مصير المحتجزين | question:other
ايه الفرق بين الاتفاقين | question:other
شو صار بالمفاوضات | question:other
عن ماذا أسفر الاجتماع | question:other
شنو نتائج القمة | question:other
المقالات المتاحة | articles
عطيني لائحة ديال المقالات | articles
خبر آخر من فضلك | articles
كمل القراءة | read
اعرض لي النص الكامل للخبر | read
بدي نص الخبر | read
طريقة الاستخدام | help
شو الأوامر يلي عندك | help
علمني كيف استخدمك | help
تغيير اللغة إلى الإنجليزية | settings
english please | settings
ما اسمك | about
ما هي وظيفتك | help/about/question:other
السلام عليكم ورحمة الله | start
شكرا جزيلا | start
ابحث: أسعار النفط | search
بحث أسعار النفط | search
هات كل ما يخص النفط | search/question:other
النفط؟ | search
أسعار | search
`

/** Bare words and talk that hold a keyword, and what they must not be taken for: text | wrong intents. */
export const NOT_COMMANDS = `
من القلب | who question:person
من روسيا مع الحب | who
من روسيا إلى كوريا | who question:person
من أجل السلام | who question:person
من المتوقع ارتفاع الأسعار | who question:person
ما بعد الحرب | question:other summary
ما وراء النهر | question:other
كم هائل من الأسلحة | question:number
ملخصات المباريات | quotes
المساعدات الإنسانية | help
البحث العلمي | who quotes
مكان القمة الجديدة | articles
قراءة في المشهد الانتخابي | help
أين تذهب هذا المساء عادل إمام | who
موعد الانتخابات | articles read
حرية القول | who
الأقوال المأثورة | who
خصوصية المستخدمين | help
المقاتلات الروسية | articles read summary
المقاومة | articles read summary help
القال والقيل | who
منظمة الصحة | who question:person
متحف اللوفر | when question:date
هلال رمضان | question:yesno
كيان موحد | question:manner
كمال الأجسام | question:number
ليبيا | question:cause
مقاومة الاحتلال | articles read summary help
معلمات المدارس | help who
حديد وصلب | quotes summary
مقام إبراهيم | articles read
كلام الليل مدهون بزبدة | quotes summary
سلام الشجعان | start
نص الدستور | read summary
المواقع الأثرية | where
أيام الشارقة التراثية | when
وجهات نظر | settings
المقل في العين | question:yesno
الشخصية المصرية | who
زيادة المساعدات | help
`
