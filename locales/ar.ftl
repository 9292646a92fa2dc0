# واجهة مُوجَز بالعربية. المعرّفات والمتغيّرات هي نفسها في en.ftl.

## الاسم والوصف

bot-name = مُوجَز
bot-short-description = اسأل عن الأخبار العربية، والجواب من نصها كلمة كلمة.
bot-description =
    أجيبك عن المقالات الإخبارية العربية من نصها كلمة كلمة: الملخص، ومن قال ماذا، ومن هم الأشخاص، ومتى وأين، والبحث في المقالات.
    اكتب سؤالك كما تكتبه لصديق، أو اختر أمرًا من القائمة.

## الأوامر

command-start = البداية
command-summary = ملخص المقال
command-quotes = من تكلم وماذا قال
command-who = الأشخاص المذكورون
command-when = التواريخ مرتبة
command-where = الأماكن المذكورة
command-search = البحث في المقالات
command-articles = المقالات المتاحة
command-read = نص المقال
command-settings = الإعدادات
command-help = المساعدة
command-about = ما هو مُوجَز
command-privacy = الخصوصية

## الأزرار

button-summary = الملخص
button-shorter = أقصر
button-longer = أطول
button-quotes = الاقتباسات
button-quotes-of = أقوال { $name }
button-all-quotes-of = { $gender ->
    [female] كل أقوالها
   *[male] كل أقواله
  }
button-who = الأشخاص
button-profile = { $gender ->
    [female] من هي؟
   *[male] من هو؟
  }
button-when = التواريخ
button-where = الأماكن
button-articles = المقالات
button-read = نص المقال
button-help = المساعدة
button-settings = الإعدادات
button-about = ما هو مُوجَز
button-privacy = الخصوصية
button-next = التالي
button-previous = السابق

## الأعداد

count-quotations = { $count ->
    [zero] لا أقوال
    [one] قول واحد
    [two] قولان
    [few] { $count } أقوال
    [many] { $count } قولًا
   *[other] { $count } قول
  }
count-direct = { $count ->
    [zero] لا أقوال مباشرة
    [one] قول مباشر واحد
    [two] قولان مباشران
    [few] { $count } أقوال مباشرة
    [many] { $count } قولًا مباشرًا
   *[other] { $count } قول مباشر
  }
count-reported = { $count ->
    [zero] لا أقوال منقولة بالمعنى
    [one] قول واحد منقول بالمعنى
    [two] قولان منقولان بالمعنى
    [few] { $count } أقوال منقولة بالمعنى
    [many] { $count } قولًا منقولًا بالمعنى
   *[other] { $count } قول منقول بالمعنى
  }
count-mentions = { $gender ->
    [female] ذُكرت
   *[male] ذُكر
  } { $count ->
    [zero] بلا اسم
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
  }
count-people = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
  }
count-places = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
  }
count-dates = { $count ->
    [zero] لا تواريخ
    [one] تاريخ واحد
    [two] تاريخان
    [few] { $count } تواريخ
    [many] { $count } تاريخًا
   *[other] { $count } تاريخ
  }
count-paragraphs = { $count ->
    [zero] لا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
    [many] { $count } فقرة
   *[other] { $count } فقرة
  }
count-articles = { $count ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
  }

## مواضع في المقال

page-of = الصفحة { $page } من { $pages }
paragraph-number = الفقرة { $paragraph }
paragraph-headline = العنوان
article-dated = { $headline } ({ $date })
article-source = المصدر: { $source }

## ما لا يمكن

error-failed = تعذر الجواب الآن. حاول مرة أخرى بعد قليل.
error-article-gone = لم يعد هذا المقال متاحًا. اختر مقالًا آخر.
error-no-articles = لا مقالات لدي بعد.
error-button-stale = لم يعد هذا الزر صالحًا. اكتب سؤالك من جديد.
error-only-text = لا أقرأ إلا ما يُكتب. اكتب لي سؤالًا عن الأخبار أو اسم من تريد معرفة أقواله، أو انظر /help.
error-slow-down = { $count ->
    [one] أسئلتك تسبقني! أمهلني ثانية واحدة، من فضلك.
    [two] أسئلتك تسبقني! أمهلني ثانيتين، من فضلك.
    [few] أسئلتك تسبقني! أمهلني { $count } ثوانٍ، من فضلك.
   *[other] أسئلتك تسبقني! أمهلني { $count } ثانية، من فضلك.
  }

## البداية والمساعدة

start-greeting = أهلًا بك! أنا مُوجَز: أجيبك عن الأخبار من نصها كلمة كلمة، وأنسب كل قول إلى قائله.
start-current-article = المقال الحالي
start-try = جرّب أن تسأل:
example-summary = لخّص لي المقال
example-said = { $gender ->
    [female] ماذا قالت { $name }؟
   *[male] ماذا قال { $name }؟
  }
example-who = { $gender ->
    [female] من هي { $name }؟
   *[male] من هو { $name }؟
  }
example-when = ما التواريخ المذكورة؟
help-intro = اسألني بالعربية كما تسأل صديقًا، بالفصحى أو بلهجتك، أو استعمل الأوامر. كل ما أعرضه من المقال منقول منه حرفيًا.
help-questions = أسئلة للتجربة
help-commands = الأوامر
help-search = في البحث: ضع العبارة بين علامتي تنصيص لتُطابَق كما هي، وحدد القائل بـ«من:» وتاريخ النشر بـ«بعد:» أو «قبل:». مثال: «القمة» من:بوتين بعد:2019
help-groups = في المجموعات أجيب إذا خاطبتني بأمر أو بذكر اسمي أو بالرد على رسالتي.
about-what = مُوجَز برنامج حر يجيب عن أسئلتك في المقالات الإخبارية العربية.
about-how = لا أكتب شيئًا من عندي عن الخبر: كل ملخص واقتباس وجواب مقطع من نص المقال كما هو، ومعه رقم فقرته. والكلام غير المباشر موسوم بعبارة «نقلًا بالمعنى»، والتاريخ الذي حسبته من تاريخ النشر مذكور أنه محسوب.
about-limits = أحلل النص بقواعد اللغة لا بنموذج لغوي، وقد أخطئ في اسم أو في نسبة قول إلى قائله. راجع نص المقال عند الشك.
privacy-kept = أحفظ لكل محادثة إعداداتها فقط: لغة الواجهة، وشكل الرسائل، والمقال المختار.
privacy-not-kept = لا أحفظ أسئلتك ولا رسائلك ولا اسمك ولا رقمك، ولا أعطي أحدًا شيئًا منها. وقد يبقى الجواب في ذاكرة البرنامج مدة قصيرة لمن يسأل السؤال نفسه، بلا أي صلة بمن سأل.
privacy-delete = لمحو الإعدادات احظر البوت، أو أخرجه من المجموعة.

## الملخص

summary-heading = ملخص المقال
summary-none = ليس في هذا المقال ما يُلخَّص.

## الأقوال

quotes-heading = من تكلم في المقال
quotes-heading-about = ما قيل في المقال عن «{ $words }»
quotes-of = { $gender ->
    [female] ما قالته { $name }
   *[male] ما قاله { $name }
  }
quotes-of-about = { $gender ->
    [female] ما قالته { $name } عن «{ $words }»
   *[male] ما قاله { $name } عن «{ $words }»
  }
quotes-reported = نقلًا بالمعنى
quotes-none = لم يُنقل في هذا المقال قول عن أحد.
quotes-unnamed = قائل لم يُسمَّ
quotes-first = الأقوال بترتيبها
quotes-silent = { $gender ->
    [female] { $name } مذكورة في المقال، ولم يُنقل عنها قول فيه.
   *[male] { $name } مذكور في المقال، ولم يُنقل عنه قول فيه.
  }
quotes-nothing-about = { $gender ->
    [female] لم أجد في أقوال { $name } شيئًا عن «{ $words }». هذا ما قالته:
   *[male] لم أجد في أقوال { $name } شيئًا عن «{ $words }». هذا ما قاله:
  }
quotes-nobody-about = لم أجد في أقوال المقال شيئًا عن «{ $words }». هذا ما قيل فيه:

## البحث عن شخص

person-absent = لا ذكر لـ«{ $name }» في هذا المقال.
person-only-words = لم أجد شخصًا باسم «{ $name }» في هذا المقال. وردت الكلمات فيه هنا:
person-speakers = المتكلمون في المقال:
person-named = المذكورون في المقال:
person-elsewhere = { $count ->
    [one] وجدت هذا الاسم في مقال آخر:
    [two] وجدت هذا الاسم في مقالين آخرين:
   *[other] وجدت هذا الاسم في مقالات أخرى:
  }
person-which = من تقصد بـ«{ $name }»؟

## الأشخاص

who-heading = الأشخاص في المقال
who-none = لم أجد في هذا المقال أشخاصًا مذكورين بأسمائهم.
who-name = الاسم
who-role = الصفة
who-mentions = الذكر
who-quotations = الأقوال
profile-also = ويُسمى في المقال أيضًا:
profile-told = { $gender ->
    [female] ما يقوله المقال عنها
   *[male] ما يقوله المقال عنه
  }
profile-said = { $gender ->
    [female] من أقوالها
   *[male] من أقواله
  }
profile-silent = { $gender ->
    [female] لم يُنقل عنها قول في المقال.
   *[male] لم يُنقل عنه قول في المقال.
  }

## التواريخ والأماكن

when-heading = التواريخ في المقال
when-none = لم أجد تواريخ في هذا المقال.
when-computed = محسوب من تاريخ النشر
when-undated = بلا تاريخ محدد
when-published = نُشر المقال في { $date }.
when-unknown-publication = تاريخ نشر المقال غير معروف، فلا تُحسب منه الأيام المذكورة مثل «أمس».
where-heading = الأماكن في المقال
where-none = لم أجد أماكن مسماة في هذا المقال.

## البحث والمقالات

search-heading = نتائج البحث عن «{ $words }»
search-none = لم أجد «{ $words }» في المقالات.
search-empty = اكتب بعد الأمر ما تبحث عنه، مثل: /search العلاقات
search-not-understood = لم أفهم هذا على أنه سؤال، فبحثت عن كلماته.
search-ignored-speaker = لم أجد قولًا لـ«{ $words }»، فبحثت عن الكلمات نفسها.
search-ignored-date = لم أفهم «{ $words }» تاريخًا، فبحثت بلا شرط على التاريخ.
search-ignored-phrase = لم أجد العبارة { $words } كما هي، فبحثت عن كلماتها.
articles-heading = المقالات المتاحة
articles-current = المقال الحالي
articles-choose = اختر مقالًا لأجيب عنه:

## الأسئلة

question-none = لم أجد في المقال جوابًا عن هذا السؤال.
question-not-explicit = لم أجد في المقال جوابًا صريحًا عن هذا السؤال.
question-nearest = أقرب ما في المقال إليه:
question-context = السياق
question-elsewhere = لم أجد الجواب في المقال الحالي، ووجدته في مقال آخر:

## الإعدادات

settings-heading = الإعدادات
settings-language = لغة الواجهة
settings-messages = شكل الرسائل
settings-ar = العربية
settings-en = الإنكليزية (English)
settings-rich = منسقة
settings-plain = بسيطة، للتطبيقات القديمة
settings-article = المقال الحالي
settings-snippets = نصوص المقالات تبقى بالعربية دائمًا.
settings-saved = حُفظ الإعداد.
