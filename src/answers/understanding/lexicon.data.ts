// The words that tell what a user wants, by role, in Modern Standard Arabic, the large dialect groups and English.
// Written for this project from general knowledge of the dialects. Spelling is free: entries are folded when read; an
// underscore joins an entry of several words. Clitics (و ف ب ل ال هال) and the endings ـلي ـني ـه … need no rows.

/** What a word can do in a question. */
export const ROLES = {
  // question words
  what: `ما ماذا مالذي ما_الذي ما_التي بم بما بماذا مم مما مماذا عم عما عماذا علام فيم فيما_ذا ايه إيه آيه اي_حاجة إيش أيش ايش وش ويش شو
    شنو شنوا شنوة شنوه شنية شنهو شنهي شن آش أش اش أشنو اشنو أشنوا اشمن شكو بأيش بإيش بشو عشو عن_شو على_شو باش فاش ماهو ماهي ماهم
    what what's whats`,
  who: `من مين منو منهو منهي منهم مينو شكون اشكون لمن عمن ممن بمن منين_هو مينهو who who's whos whom whose`,
  when: `متى متا امتى إمتى امتا ايمتى إيمتى إيمتا أيمت ايمت وقتيش وقتاش فوقاش فوقتاش فاوقاش ايمتن شوكت شوقت اشوكت يمتى يمته وقتاه وينتا
    when أي_متى اي_متى وكتاش ايمتا`,
  where: `أين اين فين وين وينه وينها وينهم فينه فينها لوين منين منوين لفين ويني إين فينك فاين فايتن اينه where where's wheres`,
  why: `لماذا ليه ليش لويش علاش علاه لاش لأيش لإيش ليه_ش لم لمه ولماذا عشان_ايه علشان_ايه عشان_ايش مشان_شو كرمال_شو لشو على_ويش لعلاش
    why`,
  how: `كيف كيفية ازاي إزاي ازى إزي كيفاش كيفاه شلون اشلون شلونه چيف كفاش بأي_طريقة كيفن how`,
  howMany: `كم كام قديش قديه قداش اديش أديش اديه قد_ايش قد_ايه أد_ايه اد_ايه أد_إيه شحال اشحال بشحال شقد شكد اشكد اشقد بكم بكام چم
    كم_من how_many how_much`,
  which: `أي أية أيه_من بأي بأية لأي لأية أيما أنهي انهي أنهو انهو أنو_هو ياتو ياهو أيا which`,
  yesNo: `هل وهل أليس ألم ألن ألا أهناك أهو أهي أفي أكان واش ياك أصحيح is are was were did does do has have had will can_it`,
  // speech
  say: `قال قالت قالوا قلت يقول تقول يقولون قيل يقال بيقول بتقول بقول قول يقولوا صرح صرحت صرحوا يصرح تصرح صرحا تحدث تحدثت تحدثوا يتحدث
    تتحدث تكلم تكلمت تكلموا يتكلم تتكلم بيتكلم بتتكلم كيتكلم اتكلم اتكلمت حكى حكا حكت حكوا يحكي تحكي بيحكي بتحكي حچى يحچي هضر هضرات يهضر
    كيهضر هدر كيهدر يهدر دوى كيدوي ذكر ذكرت يذكر علق علقت يعلق أدلى أدلت رد ردت يرد أجاب أجابت أكد أكدت يؤكد أوضح أوضحت أضاف أضافت
    أعلن أعلنت كال گال شگال شقال گالت يگول كيقول كتقول تيقول يكول بيحكو عم_يحكي عم_يقول said say says tell tells told talk talked
    talking think thinks speak speaks spoke state stated comment commented جاوب جاوبت يجاوب`,
  quoteNoun: `اقتباس اقتباسات تصريح تصريحات أقوال مقولات مقولة هضرة هدرة quote quotes quotation quotations statement statements remarks`,
  /** Nouns of speech that mean other things as well: taken for a wish to read quotations only before a person. */
  speechNoun: `كلام كلمات كلمة قول حديث أحاديث رأي آراء رد ردود تعليق تعليقات عبارات words opinion reaction response لسان خطاب مداخلة موقف تعقيب`,
  /** قيل: the speaker is whoever spoke, never the article itself. */
  passive: `قيل يقال ينقال said`,
  /** Verbs of judging: asked with كيف they ask for somebody's words. */
  judge: `وصف وصفت يصف علق علقت رد ردت برر بررت فسر فسرت قيم قيمت رأى رأت يرى اعتبر اعتبرت`,
  talkAbout: `يتحدث تتحدث يتكلم بيتكلم بتتكلم يحكي بيحكي عم_يحكي كيهضر كيدوي يدور بيدور يتناول تناول تتناول يقول بيقول about talk say says`,
  // what can be asked for
  summary: `ملخص ملخصا ملخّص تلخيص تلخيصا خلاصة خلاصته زبدة زبده الزبدة مختصر مختصرا باختصار اختصار موجز موجزا إيجاز ايجاز
    مضمون فحوى محتوى لب_الموضوع لخص ألخص تلخص يلخص نلخص لخصوا لخصه لخصها اختصر تختصر اختصره أوجز الأوجز من_الآخر سالفة السالفة
    النقاط_الرئيسية الفكرة_الرئيسية الفكرة_العامة الأفكار_الرئيسية summary summarize summarise summarizing sum_up sum_it_up overview gist recap
    brief tl_dr tldr main_points key_points فكرة_عن فكرة_عامة مفاد لمحة`,
  story: `القصة السالفة الموضوع الحكاية القضية الخبر المقال الفكرة موضوع القصه أحداث story`,
  keyPoints: `أهم أبرز نقاط النقاط الأفكار_الأساسية important highlights`,
  happened: `حدث جرى حصل صار يحدث يحصل صاير بيحصل بيصير يصير كاين وقع طرا طرأ happened happening happens`,
  article: `مقال مقالة خبر نص موضوع تقرير مقالنا قطعة صفحة article text story post page`,
  articles: `مقالات أخبار مواضيع موضوعات تقارير نصوص مقال_آخر مقال_ثاني مقال_تاني خبر_آخر خبر_ثاني خبر_تاني مقالات_أخرى articles news
    another_article other_articles`,
  people: `أشخاص شخصيات شخصية_المقال ناس أسماء أسامي أعلام شخوص أطراف_المقال أبطال people persons characters names`,
  dates: `تواريخ مواعيد التسلسل_الزمني تسلسل_زمني الجدول_الزمني جدول_زمني الخط_الزمني خط_زمني ترتيب_الأحداث أزمنة أيام timeline dates
    chronology`,
  places: `أماكن مكان_الأحداث مواقع مدن دول بلدان مناطق خريطة خارطة بلاد places locations cities countries map`,
  // what a question asks about
  dateNoun: `تاريخ موعد يوم عام سنة شهر ساعة وقت قرن عقد أسبوع فترة ليلة عهد حقبة date year day month time century`,
  placeNoun: `مكان مدينة بلد دولة قارة عاصمة موقع منطقة مقر حي شارع قرية محافظة ولاية إقليم جزيرة موطن مطار city country place capital
    location`,
  personNoun: `شخص اسم رئيس وزير لاعب ملك قائد زعيم رجل امرأة كاتب مؤلف مخرج ممثل مدرب عالم شاعر مؤسس فنان صاحب أمير person player
    president name leader`,
  /** Nouns that say who somebody is to another: من هو والد …، مؤسس … */
  relation: `والد والدة أب أبو أم زوج زوجة ابن ابنة أبناء بنات أخ أخت شقيق شقيقة جد مؤسس مؤلف مخترع مكتشف صاحب قائد بطل أول آخر ثاني أكبر
    أصغر أشهر خليفة وريث مدرب رئيس مدير founder author inventor father mother wife husband first`,
  numberNoun: `عدد نسبة مساحة طول عرض ارتفاع عمر سن سعر ثمن تكلفة كلفة قيمة حجم وزن مسافة سرعة درجة معدل مقدار كمية رصيد نتيجة_المباراة
    number percentage price cost age`,
  causeNoun: `سبب أسباب السبب داعي دافع دوافع علة مبرر مبررات reason reasons cause`,
  mannerNoun: `طريقة كيفية أسلوب وسيلة way method`,
  // requests
  give: `أعطني اعطني أعطيني اعطيني عطيني عطني اديني إديني هات هاتوا جيب جيبلي وريني ورني ورجيني فرجيني راويني أرني ارني اعرض اعرضي
    أظهر اظهر اذكر عدد_لي قل قلي قولي قوللي قل_لي أخبرني اخبرني خبرني خبريني كلمني اكتب show list give tell_me me get
    print display فهمني فهميني فهمنا شرحلي اشرح اشرحلي وضح بيّن_لي`,
  want: `أريد اريد أود عايز عايزة عاوز عاوزة بدي بدنا أبغى ابغى ابغا أبغا أبي ابي ابا نبي نبغي بغيت باغي حابب حاب حابة محتاج نحب أحب
    أرغب رغبت أحتاج ودي خاصني خصني اريدك ابغاك أتمنى عايزك ياريت يا_ريت want need i i'd id like would أرجو نرجو خليني خلينا دعني دعنا`,
  know: `أعرف اعرف نعرف أن_أعرف معرفة تعرف_لي أفهم نفهم know to_know`,
  can: `ممكن تقدر بتقدر تستطيع يمكنك هل_يمكن يمكن بإمكانك بامكانك فيك فيك_ت فيني تكدر تگدر تنجم قادر can could would_you can_you
    could_you`,
  search: `ابحث ابحثي إبحث بحث بحثا البحث دور دوري فتش فتشي دورلي قلب قلبلي لقيلي لاقي search find look_for look_up lookup`,
  introduce: `عرفني عرفنا عرفيني حدثني حدثيني احكيلي احكي احكي_لي كلمني_عن علمني معلومات نبذة سيرة تعريف حياة هوية tell_me_about
    information_about info introduce biography about معلوماتك تعرف_عن بتعرف_عن تعرفه_عن تعرف_لي_عن كتعرف_على كتعرف_عن`,
  read: `اقرأ إقرأ أقرأ قراءة نقرأ نقرا اقرا اعرض_المقال النص_الكامل المقال_الكامل الخبر_الكامل نص_المقال نص_الخبر read full_article
    full_text whole_article افتح افتحلي open`,
  whole: `كامل كاملا كاملة الكامل كله كلها بالكامل كامله بأكمله full whole entire complete all الأصلي الأصل أصلي`,
  help: `مساعدة ساعدني ساعديني مساعدتك المساعدة تعليمات التعليمات إرشادات أوامر الأوامر عاوني عاونني معاونة help commands instructions طريقة_الاستخدام دليل_الاستخدام شرح_الاستخدام طريقة_الاستعمال`,
  use: `أستخدم استخدم استخدام أستعمل استعمل استعمال نستعمل نستخدم أستفيد تعمل يعمل تشتغل يشتغل بتشتغل كتخدم use using work works استخدمك استعملك أستخدمك أستعملك الاستعمال`,
  doing: `تفعل تعمل بتعمل تسوي تساوي دير تقدم تفعله تعمله تسويه تعملي بتسوي do`,
  bot: `بوت البوت بوتك موجز روبوت انت أنت إنت إنتا نتا أنتم حضرتك bot you mujaz اسمك وظيفتك بيك`,
  made: `صنعك عملك برمجك سواك طورك made created built`,
  change: `غير غيرلي بدل بدلي اختر اختار اخترلي حول change switch choose another تغيير تبديل اختيار`,
  settings: `إعدادات اعدادات الإعدادات ضبط اللغة اللغه language settings preferences لغة english arabic`,
  languageName: `إنجليزية انجليزي انكليزية انكليزي عربية عربي english arabic واجهة الواجهة`,
  privacy: `خصوصية الخصوصية بياناتي معلوماتي بيانات_المستخدم privacy my_data سياسة_الخصوصية عني`,
  greeting: `السلام_عليكم سلام_عليكم سلام مرحبا مرحبتين أهلا اهلا أهلين اهلين هلا هاي هلو صباح_الخير مساء_الخير ابدأ إبدأ بداية شكرا
    شكرا_لك مشكور تسلم يعطيك_العافية كيف_حالك كيفك ازيك شلونك لباس hi hello hey start begin thanks thank_you`,
  // small words
  /** Question words that mean something else inside a sentence. */
  headOnly: `ما من كم عم بم بما لم لمن ممن مم عما مما فيم أي بأي لأي اي بمن عمن باش فاش انهو انو هل شن اش لمه ياك الا
    what when where who whom whose which how why how_many how_much is are was were did does do has have had will whats`,
  polite: `من_فضلك من_فضلكم لو_سمحت لو_سمحتم لو_سمحتي رجاء رجاءا أرجوك ارجوك الرجاء بليز عافاك الله_يخليك تكفى تكفون يعيشك بالله والنبي
    عفوا طيب يعني بس غير كمان أيضا برضه طب حضرتك يا_موجز please pls plz just فقط الآن هلق دلوقتي هسه دابا أصلا أساسا بالضبط بالظبط بالزبط تحديدا لاهنت يا_غالي يا_صديقي فضلا أخي اخي يا_بوت رحمه_لوالديك جزيلا ورحمة_الله_وبركاته ورحمة_الله وبركاته كتير كثيرا`,
  copula: `هو هي هم هما هوما هن كان كانت كانوا يكون تكون بيكون بتكون يكونون كون يعتبر تعتبر ليكون عاد ذا يكونو كانو is are was were be`,
  relative: `الذي التي الذين اللذين اللي يلي إللي الي لي اللى ديال هالي الذى التى that which who`,
  this: `هذا هذه هذي هاد هاذ هادا هادي هيدا هيدي ده دا دي دى هذول ذلك تلك هاذا هالـ this these the a an all of in it هالشي هادشي هذاشي هالحكي هالكلام شي الشي شيء هيك كده هكذا it this_thing s`,
  mentioned: `المذكورة المذكور المذكورون المذكورين مذكورة مذكور الواردة الوارد الواردون واردة وردت ورد يرد جاء جاءت ذكر ذكرت ذكروا
    المتوفرة المتاحة الموجودة الموجود موجودة الموجودين المتحدثون المشاركون الظاهرة فيهم mentioned available named there listed`,
  speakers: `المتحدثون المتحدثين المتكلمون متحدثين speakers`,
  /** How long or how good: a short summary. */
  size: `قصير قصيرا قصيرة سريع سريعا سريعة مفصل مفصلا طويل طويلا جيد واضح بسيط short quick brief long detailed سطور سطرين سطر جمل جملتين جملة جملتان نقاط كلمتين فقرة فقرتين سريعه مبسط مبسطا مفيد المفيد شديد صغير صغيرة`,
  /** After كم it is the noun "quantity": كم هائل من الأسلحة. */
  amount: `هائل هائلا كبير كبيرا ضخم ضخما وافر`,
  another: `أخرى آخر ثاني ثانية تاني تانية غيره غيرها جديد جديدة التالي السابق other more new next`,
  every: `كل جميع كافة سائر بعض قائمة لائحة عندك عندكم لديك لديكم معك كاينة كاينين فيه هناك اللائحة every each any have you باقي بقية`,
  exists: `في فيه فيها هناك هنالك كاين كاينة كاينين اكو أكو عندك لديك توجد يوجد there_is there_are`,
  to: `لي لنا ليا إلي لك ياه ياها أن انك لي_أن to me us for به بها بهم عنه عنها له لها ياه بيه بيها`,
  // prepositions that open the topic, and others that close the name before it
  about: `عن حول بخصوص بشأن تجاه حيال إزاء بصدد فيما_يتعلق_ب فيما_يخص بالنسبة_ل بموضوع على عليه about on regarding concerning`,
  /** Between a word for quotations and the speaker: تصريحات لماكرون. */
  by: `من ل by from of`,
  preposition: `في ف فى خلال أثناء بعد قبل أمام إلى الى ل لدى مع ضد من عند منذ حين عندما لما بين ب عقب قبيل during after before in at by from
    of to with when for`,
  beyond: `وراء فوق تحت دون لا لم زال دام`,
  clause: `إن أن إنه أنه إنها أنها بأن بأنه بأنها that`,
} as const

export type Role = keyof typeof ROLES
