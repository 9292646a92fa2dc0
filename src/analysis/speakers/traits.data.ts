// Small words and beginnings of words, folded, that tell what may name a speaker. "Beginnings" go on with any ending.

/** Beginnings of nouns for an occasion of speech, with or without ال: في تصريح، خلال لقاء. No name goes on after them. */
export const OCCASIONS =
  'تصريح بيان حديث موتمر مقابل لقاء لقاي كلم خطاب رسال مقال منشور تغريد تدوين اتصال مداخل ختام مستهل بداي سياق حوار تقرير رد تعليق زيار استقبال اجتماع وقت عدد ندو جلس كتاب معرض شهاد اطار صفح حساب برنامج تسجيل مقطع هذا هذه ذلك نشر'

/** جاء رد الوزير، جاءت تصريحات الوزير: the one whose words they are speaks. */
export const SPEECH_NOUNS = 'رد تصريحات تصريح كلام تعليق تاكيد اعلان'

export const DEMONSTRATIVES = 'هذا هذه هولاء'

/** سموه، معاليه: forms of address that take up somebody named before. */
export const ADDRESSES = 'سموه معاليه سيادته فضيلته جلالته سماحته سعادته فخامته دولته حضرته نيافته غبطته'

/** Sources that stay without a name, whoever is named after them. */
export const UNNAMED = 'مصدر مصادر شهود ومصدر ومصادر وشهود'

/** Words that end the phrase before them: وكان، وهو. */
export const ENDING_PHRASES =
  'كان كانت كانوا وهو وهي وهم هو هي هم يدعي تدعي ويدعي وتدعي يسمي تسمي ويسمي وتسمي اسمه اسمها واسمه واسمها يلقب ويلقب البالغ البالغه'

/** حزب التقدم والاشتراكية الحكومة: after a definite noun these are somebody else, whom the first one speaks to. */
export const ANOTHER =
  'الحكومه الوزاره الدول الدوله الامم الاتحاد الاطراف المحكمه القضاء الشرطه النيابه القوات الهييه المنظمه السلطات الجيش البرلمان الشركه المجلس الرييس الوزير الامين الامير الملك الشيخ الدكتور اللواء العميد العقيد المهندس الفنان الفنانه اللاعب اللاعبه المدرب المدربه الطبيب الطبيبه المدير المديره النايب النايبه الناشط الناشطه الكاتب الكاتبه الشاعر الشاعره المواطن المواطنه المصارف البنوك الشركات الاحزاب الفصايل النقابات المنظمات الجمعيات الموسسات'

/** What an office is for, after ل: المرصد السوري لحقوق الإنسان. */
export const OFFICE_OF =
  'لحقوق لشوون لقوي لقطاع لمكافحه لكره لحمايه لدعم لرعايه لمنطقه لدول لعمليات لبرنامج لسياسات لقضايا لمدينه لاداره'

/** Pronouns, auxiliaries and times, which no unknown speaker's name begins with: أكدت الأسبوع الماضي أن، وأضاف سيكون "…". */
export const NEVER_NAMES =
  'ذلك تلك هذا هذه كل جميع ما من انه انا نحن هو هي هم وهو وهي وهم هناك سيكون ستكون سيتم ستتم لقد كان كانت ليس ليست الاسبوع الشهر العام السنه الساعه الماضي الماضيه الفاءت المنصرم الجاري الحالي المقبل و حوالي نحو كيف كلتا كلا مرتين اكثر اكبر نقلا مثلما اولا استنادا حقا مظاهر مضامين وجهه وجهات مشكله حادث مقطع اهداف فكره خلاف جمله حساب تفاصيل اهميه ضروره مدي وفق دايما جميعا هل فهو فهي اي الفعل بالفعل'

/** Beginnings of names whose ب is their own. */
export const OWN_B =
  'بكين برلين باريس بغداد بيروت بروكسل بيونغ بلغراد باكستان بريطانيا بلجيكا بولندا برشلونه بايرن بوينغ'

/** Beginnings of names and nouns whose ل is their own. */
export const OWN_L =
  'لندن لبنان ليبيا لشبونه ليفربول لايبزيغ لاهاي لوكسمبورغ لاتفيا ليتوانيا لجنه لجان لاعب لواء'

/** Beginnings of manners and occasions of speaking, after ب: قال بوضوح إن. */
export const MANNERS =
  'وضوح حزم اختصار غضب هدوء ثقه صوت تعجب حسم فخر حزن تاثر اسي نفسه صراحه لهجه نبره لغه سخريه شده صفته صفتها كل شكل طريقه حق شان حسب عد دون دلا شكر جد تفاول ايجاز تهكم مراره حده دايه قوله قولها رغم جانب حضور رفقه مناسبه حراره عكس خلاف يوم داخل خارج ذلك هذا هذه ما'
