// Small words by what they do around a statement, folded spelling; و and ف before them are read off.

import { fold } from '../../arabic/fold.ts'

/** Words that begin an adverbial after a verb of saying, so that no speaker's name begins or goes on here. */
export const PREPOSITIONS =
  'في من الي علي عن مع خلال بعد قبل حول عبر امام لدي عند ضد نحو تجاه بشان اثناء منذ حتي دون رغم وسط ضمن تحت فوق عقب اثر بسبب بمناسبه حيال ازاء داخل خارج قرب قبيل بعيد ل ب لدن بخصوص بصدد'

/** Days and times, and other adverbs that may stand between a verb and its subject. */
export const ADVERBS =
  'اليوم امس غدا الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت صباح مساء ظهر فجر ليل ليله يوم الان لاحقا سابقا ايضا كذلك اليومين مجددا اخيرا موخرا بدوره بدورها بدورهم انذاك حينها وقتها لاول مره حاليا رسميا صراحه علنا قد مرارا اول مسا صباحا تعليقا ردا فيه فيها عنه عنها به بها منه منها عليه عليها اليه اليها معه معها خلاله خلالها حوله حولها لديه لديها له لها لهم لنا لي'

/** Words that join a relative clause. */
export const RELATIVES = 'الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي ممن'

/** Words that begin a clause of their own. */
export const SUBORDINATORS =
  'حيث اذ بينما فيما عندما بعدما قبلما حين حينما لما اذا لو كي لكي لان كما لكن لكنه لكنها لكنهم غير الا انما بل مما كون لكون نظرا رغم وذلك اما عقب'

/** Modal words whose أن belongs to what is said: قال يجب أن …؛ and joints whose أن reports nothing: إلا أن، بعد أن. */
export const NOT_REPORTING_BEFORE_THAT =
  'يجب لابد ينبغي يمكن يمكنه يمكنها يمكنهم بد الا غير كما بعد قبل دون منذ حيث رغم مع لدرجه لا سيما علما طالما بما شريطه بشرط يريد تريد يريدون نريد اريد يستطيع تستطيع يستحيل ضروره اهميه وجوب الضروري المهم المفترض المتوقع المنتظر المقرر المرجح الممكن المحتمل المعروف المستبعد يتوقع حتي لولا لو كاد يكاد اوشك يوشك عسي سبق وسبق يفترض جدير الجدير يذكر يشار ذلك اذ بيد علي بدل بدلا عوض عوضا يحق بغيه بهدف خشيه مخافه شان من خصوصا خاصه لاسيما سيما وخاصه وخصوصا فضلا لحد لدرجه امل'

/** Where a sequel to a statement is the narrator's own comment: ، في إشارة إلى، وذلك للمرة الأولى. */
export const COMMENTS = 'اشاره رساله خطوه مبادره تطور محاوله تصعيد تلميح سابقه وقت حين'

/** Nouns for an occasion of speech: after في they begin an adverbial, never a part of the speaker's name. */
export const OCCASIONS =
  'تصريح تصريحات تصريحه تصريحاته بيان بيانه بيانها حديث حديثه موتمر موتمره مقابله مقابلته لقاء لقائه كلمه كلمته كلمتها خطاب خطابه رساله رسالته مقال مقاله مقالها منشور تغريده تغريدته تغريدات تدوينه تدوينته اتصال مداخله ختام بدايه مستهل معرض رد رده تعليق تعليقه سياق السياق هذا ذلك حوار برنامج تقرير تقريرها تقريره كتاب كتابه شهاده الوقت وقت ندوه جلسه اجتماع اطار الاطار تسجيل فيديو مقطع صفحته حسابه تصريحاتها شهادته'

/** Nouns before marks that name a work, a body, an outlet, a term: what stands in the marks is no speech. */
export const TITLED =
  'كتاب كتابه كتابها روايه روايته فيلم فيلمه مسلسل مسرحيه برنامج برنامجه برنامجها صحيفه الصحيفه جريده مجله موقع الموقع قناه قناته محطه المحطه اذاعه وكاله وكالات شبكه منصه تطبيق شركه الشركه موسسه المؤسسه الموسسه حزب جماعه الجماعه تنظيم التنظيم حركه الحركه كتيبه لواء جبهه منظمه المنظمه جمعيه هيئه نادي فريق الفريق جائزه مهرجان معرض موتمر اغنيه اغنيته البوم مقال مقاله مقالا بعنوان عنوان بعناوين هاشتاغ هاشتاق وسم وسما شعار لقب بلقب باسم اسم تسمي المسمي المسماه يسمي سمي المعروف المعروفه يعرف عرف مصطلح كلمه عباره عبارتي عبارات لفظ مفهوم عمليه معركه حمله مبادره مشروع اتفاق اتفاقيه قانون وثيقه بند صفقه سفينه طائره فيروس لعبه مجموعه المجموعه طراز فندق مطعم مركز سلسله نظام قائمه دوري كاس بطوله حلقه نشيد قصيده لوحه ديوان قصه مسرح سوره ايه'

/** Words that deny the verb after them. */
export const NEGATIONS = 'لم ولم فلم لن ولن لا ولا ما وما دون'

/** Names of Latin letters, as in سي إن إن and إن بي سي, where إن reports nothing. */
export const LETTER_NAMES = 'سي بي تي اف ام اس ار دي جي ايه اتش يو تيفي'

/** A list of words as a set of their folded spellings. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(' '))
}
