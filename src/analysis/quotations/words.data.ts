// Small words by what they do around a statement, folded spelling; و and ف before them are read off.

import { fold } from '../../arabic/fold.ts'

/** Words that begin an adverbial after a verb of saying, so that no speaker's name begins or goes on here. */
export const PREPOSITIONS =
  'في من الي علي عن مع خلال بعد قبل حول عبر امام لدي عند ضد نحو تجاه بشان اثناء منذ حتي دون رغم وسط ضمن تحت فوق عقب اثر بسبب بمناسبه حيال ازاء داخل خارج قرب قبيل بعيد ل ب لدن بخصوص بصدد'

/** Days and times, and other adverbs that may stand between a verb and its subject. */
export const ADVERBS =
  'اليوم امس غدا الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت صباح مساء ظهر فجر ليل ليله يوم الان لاحقا سابقا ايضا كذلك اليومين مجددا اخيرا موخرا بدوره بدورها بدورهم جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها انذاك حينها وقتها لاول مره حاليا رسميا صراحه علنا قد مرارا اول مسا صباحا مطلع نهايه اواخر اوايل منتصف عشيه تعليقا ردا فيه فيها عنه عنها به بها منه منها عليه عليها اليه اليها معه معها خلاله خلالها حوله حولها لديه لديها له لها لهم لنا لي يوما دوما احيانا دايما ليلا نهارا قبلها بعدها وقتيذ عندها فورا'

/** Words that begin a clause of one's own words, and no name of a work or body. */
export const CLAUSE_OPENERS =
  'لن لم ليس ليست لست لسنا هل لماذا كيف متي نعم كلا هذا هذه هناك لقد سوف انا نحن انه انها انهم كل كفي'

/** Words that join a relative clause. */
export const RELATIVES = 'الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي ممن'

/** Words that begin a clause of their own. */
export const SUBORDINATORS =
  'حيث اذ بينما فيما عندما بعدما قبلما حين حينما لما اذا لو كي لكي لان كما لكن لكنه لكنها لكنهم غير الا انما بل مما كون لكون نظرا رغم وذلك اما عقب'

/** Those of them that tell when something was said: قال عندما سئل إن …؛ عندما قال إن …، غضبوا. */
export const MOMENTS = 'عندما بعدما حين حينما لما'

/** Before أن, these begin a clause that hangs on a main clause: رغم أن المدرب أكد أن …، خسر. */
export const CONCESSIONS = 'رغم مع برغم'

/** Those of them that set another's word beside it: ، بينما نفت الشركة. */
export const CONTRASTS = 'بينما فيما وبينما وفيما لكن ولكن'

/** What a speaker does with words besides, as in the table of cues: …، وشكرت لجنة التحكيم. */
export const DEEDS = 'شكر رحب أشاد أثنى ندد أدان استنكر انتقد هاجم امتدح ثمن رفض حث اعتذر دان'

/** With these the narrator turns to another one: بدوره أكد الوزير. */
export const TURNS = 'بدوره بدورها'

/** What a suspect says to those who act on it, as in the table of cues. */
export const CONFESSIONS = 'اعترف أقر أنكر نفى'

/** Verbs of the table of cues that are spelled like nouns: تآكل القاعدة ونقل الأرباح، أي فرد. */
export const VERBS_LIKE_NOUNS = 'نقل نشر بث رد زاد ختم'

/** Who acts on what a suspect says. */
export const COURTS = 'النيابة المحكمة القاضي المدعي'

/** Modal words whose أن belongs to what is said: قال يجب أن …؛ and joints whose أن reports nothing: إلا أن، بعد أن. */
export const NOT_REPORTING_BEFORE_THAT =
  'يجب لابد ينبغي يمكن يمكنه يمكنها يمكنهم بد الا غير كما بعد قبل دون منذ حيث رغم مع لدرجه لا سيما علما طالما بما شريطه بشرط يريد تريد يريدون نريد اريد يستطيع تستطيع يستحيل ضروره اهميه وجوب الضروري المهم المفترض المتوقع المنتظر المقرر المرجح الممكن المحتمل المعروف المستبعد يتوقع حتي لولا لو كاد يكاد اوشك يوشك عسي سبق وسبق يفترض جدير الجدير يذكر يشار يشتبه ذلك اذ بيد علي شانه شانها شانهم بدل بدلا عوض عوضا يحق بغيه بهدف خشيه مخافه شان من خصوصا خاصه لاسيما سيما وخاصه وخصوصا فضلا لحد لدرجه درجه اجل يعني تعني ويعني وتعني معناه بمعني امل اتضح يتضح ليتضح تبين يتبين ثبت يثبت بدا يبدو اتضحت'

/** Before عن أن they add a fact of the narrator's: فضلا عن أن. */
export const BESIDES = 'فضلا ناهيك عوضا بدلا'

/** Where a sequel to a statement is the narrator's own comment: ، في إشارة إلى، وذلك للمرة الأولى. */
export const COMMENTS = 'اشاره رساله خطوه مبادره تطور تصعيد تلميح سابقه وقت حادث حادثه عمليه ختام'

/** Nouns before marks that name a work, a body, an outlet, a term: what stands in the marks is no speech. */
export const TITLED =
  'كتاب كتابه كتابها روايه روايته فيلم فيلمه مسلسل مسرحيه برنامج برنامجه برنامجها صحيفه الصحيفه جريده مجله موقع الموقع دوريه الدوريه قناه قناته محطه المحطه اذاعه وكاله وكالات شبكه منصه تطبيق شركه الشركه موسسه المؤسسه الموسسه حزب جماعه الجماعه تنظيم التنظيم حركه الحركه كتيبه لواء جبهه منظمه المنظمه جمعيه هيئه نادي فريق الفريق جائزه مهرجان معرض موتمر اغنيه اغنيته البوم مقال مقاله مقالا بعنوان عنوان بعناوين هاشتاغ هاشتاق وسم وسما شعار لقب بلقب باسم اسم تسمي المسمي المسماه يسمي سمي المعروف المعروفه يعرف عرف مصطلح كلمه عباره عبارتي عبارات لفظ تقرير تقريرا تقريره تقريرها دراسه دليل استراتيجيه خطه محاضره ندوه ورشه امسيه اغانيه اغانيها افلامه افلامها رواياته رواياتها مسرحيته مسرحيتها مسلسله مسلسلها قصيدته قصيدتها ديوانه ديوانها لفظ مفهوم عمليه معركه حمله مبادره مشروع اتفاق اتفاقيه قانون وثيقه بند صفقه سفينه طائره فيروس لعبه مجموعه المجموعه طراز فندق مطعم مركز سلسله نظام قائمه دوري كاس بطوله حلقه نشيد قصيده لوحه ديوان قصه مسرح سوره ايه منظمات جمعيات صحف صحيفتي مجلتي قنوات مواقع شركات احزاب كتب افلام مجلات وكالتي حزبي حركتي جماعات تنظيمات فرق اغاني'

/** First nouns of names of bodies and texts in marks: "لجنة الخارجية والدفاع"، "قانون إقرار الدفاع". */
export const PROPER_HEADS =
  'لجنه صندوق تحالف ائتلاف مجلس بنك مصرف قانون اتفاق اتفاقيه ميثاق معاهده هييه معهد مركز جمعيه منظمه موسسه شبكه جايزه مهرجان برنامج مبادره نادي جبهه وكاله شركه جامعه كليه مدرسه متحف حزب حركه جماعه اتحاد رابطه نقابه'

/** Bodies whose name in marks may follow one more word: شركة إيفانكا "…". */
export const NAMED =
  'صحيفه جريده مجله موقع قناه محطه وكاله شبكه شركه مؤسسه جمعيه منظمه مجموعه حزب سفينه فرقه نادي مستشفي مدرسه'

/** Occasions before عن or حول and marks that hold their topic: ندوة عن "…". */
export const EVENTS =
  'ندوه محاضره ورشه موتمر جلسه امسيه ملتقي يوم دوره مناظره مقال مقاله كتاب كتابا مقالا بحث بحثا دراسه تقرير تقريرا فيلم فيلما وثايقي'

/** With these a page points at something else, alone or two together: اقرأ أيضا، شاهد بالفيديو. */
export const NOTICES =
  'اقرا اقراوا اقراي طالع شاهد شاهدوا استمع تابع انظر المزيد للمزيد ايضا كذلك عنا بالفيديو فيديو بالصور صور المصدر مصدر'

/** Verbs and nouns before the names of those who wrote an article: كتبت: سلوى حسن. */
export const CREDITING = 'كتب كتبت كتبا كتبوا متابعه حاوره حاورته حاورها حاورتها'

/** Before a colon, these lead to a list: ما يلي: */
export const LISTING = 'يلي ياتي الاتي الاتيه التالي التاليه كالتالي كالاتي وهي وهم هي منها ابرزها اهمها'

/** Before a colon, these lead to a list and never to speech, as ما يلي may: ينصح بخطوات، أبرزها: */
export const ENUMERATING = 'منها ومنها ابرزها وابرزها اهمها واهمها بينها وهي وهم'

/** The last words before a verse: قال تعالى، عز وجل. */
export const BLESSINGS = 'تعالي وجل وتعالي العزيز الكريم سبحانه وسلم'

/** What is done with works and projects: إطلاق "برنامج كذا", ضمن "مشروع كذا". */
export const MADE =
  'اطلاق تدشين افتتاح تنظيم تنفيذ اصدار توقيع عرض نشر تاسيس انشاء حل دعم ضمن اطار باطلاق بتنفيذ لتنفيذ بتوقيع لدعم'

/** Labels of the answers of an interview, which name nobody: ج: … */
export const ANSWER_LABELS = 'ج جواب الجواب'

/** Before the name of who asks: حاورته: فلانة، أجرى الحوار: فلان. */
export const INTERVIEWERS =
  'حاوره حاورها حاورته حاورتها حوار الحوار التقاه التقاها التقته التقتها كتب تصوير اعداد'

/** Words that deny the verb after them. */
export const NEGATIONS = 'لم ولم فلم لن ولن لا ولا ما وما دون'

/** Names of Latin letters, as in سي إن إن and إن بي سي, where إن reports nothing. */
export const LETTER_NAMES = 'سي بي تي اف ام اس ار دي جي ايه اتش يو تيفي'

/** A state of things as the subject of a verb, which nobody says: ويعني ذلك أن. */
export const THINGS = 'هذا ذلك هذه تلك'

/** Present verbs by which a thing shows something, as in the table of cues: زيارته تشير إلى أن. */
export const SHOWING = 'أشار دل أظهر أثبت عكس أوحى كشف برهن'

/** Subjects that only seem to speak: تشير التقديرات إلى أن، تدل المؤشرات على أن، يقول المثل إن. */
export const ABSTRACT =
  'التقديرات التوقعات المؤشرات الدلائل القرائن الدلالات التجارب التجربه التاريخ الواقع الوقائع المنطق المثل الامثال الظروف التطورات الاحداث الاوضاع الوضع الامر الحقيقه رد ردود تقديرات توقعات مؤشرات موشرات الموشرات دلائل'

/** Words for how many of them: تشير كل المؤشرات إلى أن. */
export const QUANTITIES = 'كل جميع معظم بعض اغلب كافه'

/** Before a verb of saying that is only asked about or supposed: هل قال، لو قال. */
export const CONDITIONS = 'هل لو ولو وهل اذا واذا سواء'

/** Before a present verb that only may happen: قد يعتقد البعض. */
export const POSSIBILITIES = 'قد وقد فقد ربما وربما'

/** Before a present verb of thought whose subject is anybody: من يتوقعون، لأنهم يعتقدون. */
export const ANYBODY = 'من ومن لمن لانهم لانهن'

/** Prepositions that no verb follows: على أمل. */
export const GOVERNING = 'علي في عن الي ضد لدي حول وسط تحت عبر دون'

/** Verbs before what is expected or sure: كان متوقعا أن. */
export const BEING = 'كان وكان بات وبات اصبح واصبح يكون ليس وليس'

/** God, to whom prayers speak. */
export const GOD = 'الله المولي العلي ربه ربها للمولي'

/** Words that go on with the narrator's sentence after the speaker's name. */
export const NEVER_SAID_FIRST =
  'ذلك ما انه هذا كلمه كلاما الكثير شيا نفسه ردا مخاطبا ضاحكا مازحا باكيا متحدثا'

/** Words that neither a name nor the narrator's sentence goes on with after قال and its subject. */
export const SAID_FIRST = 'لقد تم لا لم لن ليس ليست هناك يجب سوف'

/** The last word before marks that hold all that is said of the subject: أن الاتفاق الذي … هو "…". */
export const COPULAS = 'هو هي هم كان كانت بانه بانها يعد تعد يعتبر تعتبر يبقي تبقي يظل تظل'

/** Causes that a quoted noun may stand for: نتيجة ما وصفه بـ «…». */
export const CAUSES = 'نتيجه بسبب جراء'

/** Purposes and charges before marks that hold them: بتهمة "…". */
export const PURPOSES = 'بهدف بغرض بدعوي بتهمه بتهم تهمه تهم جريمه تحت بذريعه'

/** Words between closing marks and the cue after them: "…"، كما قال. */
export const SAID_AS = 'كما هكذا حسبما مثلما'

/** What the narrator calls the words that stood in marks before: "…"، بهذه العبارة لخص فلان …، كلمات قالها فلان. */
export const WORDS_SAID = 'كلمات كلماته عباره جمله الكلمات العباره الجمله'

/** Where people write, which no name in marks follows: على موقع فيسبوك "…". */
export const PLATFORMS =
  'فيسبوك الفيسبوك فايسبوك تويتر التويتر توتير اكس انستغرام انستجرام انستقرام يوتيوب تلغرام تيليغرام تليجرام واتساب سناب لينكدان تيكتوك'

/** What words do: a verbal noun's main verb behind what was said: قوله إن … أثار غضب …. */
export const EFFECTS =
  'اثار اثارت اثارا ادي ادت لقي لقيت قوبل قوبلت شكل شكلت تسبب تسببت اشعل اشعلت اغضب اغضبت صدم صدمت'

/** What things are done by, and nobody says: وفقا للقرار، بحسب المادة العاشرة. */
export const RULES =
  'القرار قرار الماده ماده القانون قانون النظام نظام اللائحه لائحه الجدول جدول الخطه خطه الاتفاق اتفاق الاتفاقيه الدستور البند الفصل الشروط المعايير القواعد العاده الشريعه الاصول الحاجه الظروف'

/** Words that a question begins with after تساءل and استفسر. */
export const QUESTIONS = 'متى كيف لماذا هل أين ماذا عما كم'

/** Words that the narrator's remark on what was said begins with: علما بأن …، في إشارة إلى …، وهو الأمر الذي …. */
export const REMARK_OPENERS =
  'وهو وهي الامر علما مع في بالاشاره وذلك ذلك خلال عبر علي دون بدون قبل وعن وحول وبشان وبخصوص ياتي تاتي جاء جاءت وياتي وتاتي وجاء وجاءت يذكر ويذكر يشار ويشار تجدر وتجدر يجدر ويجدر والجدير جدير ويعتقد ومازال ومازالت وما من غير الا لكنه لكنها لكنهم ولكنه ولكنها ولكنهم ولم'

/** Words with which the narrator turns to another topic of the speaker's: وعن علاقته بالمدرب قال. */
export const TOPIC_OPENERS = 'وعن وحول وبشان وبخصوص'

/** Where somebody speaks: وذلك في تصريح للصحيفة، خلال مؤتمر صحفي. */
export const OCCASIONS =
  'تصريح تصريحات بيان مؤتمر موتمر مؤتمره موتمره حديث حديثه حديثها مقابله حوار حواره لقاء كلمه كلمته كلمتها خطاب خطابه خطابها تغريده تدوينه منشور رساله مداخله مداخلته اتصال برنامج جلسه ندوه تعليق تصريحه تصريحاته تصريحها تصريحاتها'

/** What a speaker does not tell, present verbs without their first letter: لكنها لم تحدد أين، دون أن يذكر اسمه. */
export const WITHHELD =
  'حدد ذكر كشف وضح شر فصح سم سمه سمها علق ورد قدم عط عطي دل دلي خض خوض تطرق ستبعد فصل بين حددها ذكرها'

/** Nouns of telling after a comma and دون: ، دون الإشارة إلى الموعد، دون ذكر السبب. */
export const UNTOLD = 'الاشاره اضافه ذكر تحديد الكشف الافصاح الخوض التطرق توضيح تسميه اعطاء الادلاء تفاصيل'

export type AttributionHead = 'noun' | 'to' | 'as' | 'verb' | 'from' | 'view' | 'limit' | 'also'

/**
 * Words that an attribution begins with, by what follows: a noun (بحسب الوزارة), ل (وفقا للوزارة), a verb at the end of its
 * sentence (كما قال), any verb (حسبما ذكر), a preposition (نقلا عن، استنادا إلى), في or وجهة before it (في رأي، من وجهة نظر), حد or لسان (على حد قوله), another
 * source of نقل before it (… وعن الوزير أن).
 */
export const ATTRIBUTION_HEADS: readonly (readonly [AttributionHead, string])[] = [
  ['noun', 'بحسب حسب وفق براي بنظر بتعبير بوصف بزعم'],
  ['to', 'وفقا طبقا'],
  ['as', 'كما'],
  ['verb', 'حسبما وفقما بحسبما مثلما'],
  ['from', 'نقلا استنادا'],
  ['view', 'راي تقدير نظر'],
  ['limit', 'علي'],
  ['also', 'وعن'],
]

/** Verbs of saying that may end the sentence said, as in the table of cues: …، يقول رئيس الجمعية. */
export const CLOSING_VERBS = 'قال أضاف أوضح أفاد تابع'

/** What begins a narrator's sentence before such a verb: وردا على سؤال، قال الوزير. */
export const ANSWERS = 'ردا وردا جوابا وجوابا تعليقا وتعليقا سوال وسوال'

/** After a preposition they join a sentence to the one before it: في غضون ذلك، من جهة أخرى. */
export const CONNECTORS = 'غضون ظل سياق السياق جهه جانب صعيد الاثناء تلك المقابل هذا هذه ذلك الوقت'

/** What somebody says "to the limit of": على حد قوله. */
export const AFTER_LIMIT =
  'قول قوله قولها قولهم تعبير تعبيره تعبيرها تعبيرهم وصفه وصفها وصف زعمه زعمها زعم زعمهم'

/** A list of words as a set of their folded spellings. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(' '))
}
