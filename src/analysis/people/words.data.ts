// Closed classes of words in names and titles, folded. Written from knowledge of the language.

/** Between a name and a forefather's: محمد بن سلمان. */
export const CONNECTORS = setOf('بن بنت ابن')
/** Open a by-name of two words: أبو بكر، أم كلثوم. */
export const KUNYA = setOf('ابو ابي ابا ام بو')
/** Given names of two words that are other words by themselves. */
export const isTwoWordName = pairs(
  'ماء العينين|علي اكبر|علي اصغر|غلام رضا|ذبيح الله|روح الله|امين الله|نجيب الله|احسان الله|سيف الله|عطاء الله|جاك ما|جيه جي|بان كي|جيه دي|جي دي|جيه كيه|جي كيه|جيه كي|جيه جيه|جاي جاي|جيه ار',
)
/** Of the house of, with and without its madda: آل سعود، ال خليفة. */
export const isHouse = (text: string): boolean => text === 'آل' || text === 'ال'
/** Open a name of two words with a name of God: عبد الله، أمة الرحمن. */
export const SERVANT = setOf('عبد امه')
/** Open a by-name of possession: ذو النون. */
export const OWNER = setOf('ذو ذي')
/** Behind the number of an age. */
export const YEARS = setOf('عاما عام سنه سنوات اعوام ربيعا')
/** Words that can open a name though the lexicon has them not as names. */
export const OPENERS = setOf('ذبيح غلام بان جيه جي جاي عبد ابو ابي ابا ام ابن بن ذو')
/** Particles inside foreign and Maghrebi names: فان دير بيلين، دي ميستورا، ولد الشيخ. */
export const PARTICLES = setOf('دي دا دو دوس ديل ديلا دير فان فون لا ماك سان سانت دبليو ايت ولد تشي اس جي')
/** Second words of names of two words: نصر الله، نور الدين. */
export const SECOND_PARTS = setOf('الله الدين الرحمن الحق الاسلام النبي الزهراء رب النور العابدين الرسول')
/** First words of names that الله ends, behind a given name: حسن فضل الله. */
export const OF_GOD = setOf(
  'ذبيح فضل نصر جار عطا عطاء خير هبه ضيف فتح سعد حمد رزق عون جاد نعمه رحمه خلف سيف شكر لطف عنايه بهاء حبيب امان كرم اسد روح ايه حفظ خليل غرم دخيل جود',
)
/** Numbers of kings and popes: محمد السادس. */
export const ORDINALS = setOf('الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الثانيه')

/** Behind a family name that two people share: جورج بوش الأب. */
export const GENERATIONS = setOf('الاب الابن')

/** Prepositions that go on with a title: المتحدث باسم الجيش، عضو البرلمان عن الحزب، المبعوث إلى اليمن. */
export const LINKS = setOf('في عن باسم لدي الي')
/** Whose office goes on with على. */
export const OVERSEERS = setOf('مشرف مشرفه قايم قايمه وصي')
/** Prepositions of place: في جدة is the city, جدة فلان his grandmother. */
export const BEFORE_PLACES = setOf('في وفي من ومن الي والي نحو باتجاه')
/** Heads that tell a kin or friend: what follows them is somebody else's title. */
export const RELATIVES = setOf(
  'زوج زوجه ارمله نجل ابن ابنه شقيق شقيقه والد والده ام عم خال حفيد حفيده صهر خليفه وريث خلف سلف صديق صديقه جار حليف',
)
/** Kin whom a name may follow that is another's: جد بشار. */
export const OF_KIN = setOf('زوج زوجه ارمله نجل ابنه شقيق شقيقه والد والده جد حفيد حفيده صهر خطيبه')
/** Kin with a pronoun (زوجته، نجله): a given name may follow, no description. Folded, والده is والدة too. */
export const KIN = setOf(
  'زوجته زوجها ابنته ابنها ابنتها نجله نجلها شقيقه شقيقته شقيقها شقيقتها والده والدته والدها والدتها كريمته حفيده عمه خاله صديقه صديقته صديقها صديقتها زميله زميلته زميلها زميلتها مواطنه مواطنته مواطنها اخيه اخوه اخاه اخته اختها اخيها اخوها عمته خالته خطيبته خطيبها حفيدته',
)
/** Military ranks and forms of address by birth: true, but less telling than an office. */
export const RANKS = setOf(
  'الامير الاميره الملك الشيخ اللواء العميد العقيد المقدم الرايد النقيب الملازم الرقيب الفريق المشير الجنرال الكولونيل الكابتن كابتن المستشار النايب الوزير الاستاذ',
)

/** Behind a rank: اللواء أركان حرب، العميد الركن. */
export const RANK_TAILS = setOf('اركان حرب الركن ركن')
/** Behind a rank or its tail, and plain words elsewhere: الفريق أول، العميد ركن طيار. */
export const RANK_DEGREES = setOf('اول ثاني ثان طيار بحري')
/** Days of the week that are family names too. */
export const DAYS_AND_NAMES = setOf('الخميس الجمعه السبت')
/** أن and إن with the pronouns glued to them. */
export const SPEECH_LINKS = setOf('ان انه انها انهم انهما اننا بان بانه بانها بانهم')
/** Behind a name, of whom it is one: فلان أحد المتظاهرين. */
export const ONE_OF = setOf('احد احدي')
/** Behind a name, what somebody is quoted with: ونقلت الوكالة عن فلان قوله. */
export const QUOTED = setOf('قوله قولها قولهم')
/** Open the sentence behind its source: بحسب فلان، فإن. */
export const AFTER_SOURCES = setOf('فان فقد')
/** Name the source of a sentence: بحسب فلان. */
export const SOURCES = setOf('بحسب وبحسب حسب وحسب وفق ووفق')
/** Introduce a name and tell no role: المدعو، المسمى. */
export const INTRODUCERS = setOf('المسمي المسماه المدعو المدعوه المكني المكناه الملقب الملقبه')
/** Between somebody who has been told by a noun and the name: محتج يدعى …. */
export const CALLING = setOf('يدعي تدعي اسمه اسمها')
/** Owners, where no form of address follows (صاحب السمو). */
export const OWNERS = setOf('صاحب صاحبه')
/** Behind صاحب in forms of address. */
export const HONOURS = setOf(
  'السمو الجلاله الفخامه المعالي السعاده الفضيله السماحه القداسه الغبطه النيافه الدوله',
)
/** Tell a role only to whom knows the other's: نظيره الفرنسي. Folded, نظيره is نظيرة too. */
export const COUNTERPARTS = setOf(
  'نظيره نظيرها نظيرته نظيرتها نظيري نظيرهم زميله زميلها زميلته زميلتها سلفه سلفها خلفه خلفها',
)
/** Where somebody holds an office, if the lexicon has them not as bodies: رئيس الفريق بمجلس النواب. */
export const WORKPLACES = setOf(
  'مجلس مندوبيه مديريه قطاع قسم اداره ديوان برلمان حكومه جيش شرطه دوله جهه دار نيابه قياده امانه رياسه مكتب منتخب',
)
/** Given names of other languages that are other words at most without a family name behind them: جو بايدن. */
export const SHORT_NAMES = setOf('جو ليز تروي ميغ ميري سيلفي هوب ايدي سيدني')
/** Introduce a by-name with ب. */
export const KNOWN_AS = setOf(
  'المعروف المعروفه الملقب الملقبه الشهير الشهيره المكني المكناه والملقب والمعروف والشهير والمكني',
)
/** Titles that go on with إلى. */
export const ENVOYS = setOf('مبعوث مبعوثه موفد موفده سفير سفيره مندوب مندوبه ممثل ممثله رسول')

/** Words that make a phrase of piety with الله, and no name: بارك الله، بفضل الله. */
export const PIOUS = setOf(
  'رضوان توفيق فضل طيب بارك رسول عون رحمه نعمه يد سبيل كتاب بيت حزب ان شاء حبيب اذن حمد',
)
/** The second words of ابن names that stand for one well-known man. */
export const KNOWN_SONS = setOf(
  'خلدون سينا رشد تيميه بطوطه حزم كثير عربي الهيثم النفيس القيم الجوزي هشام باز عثيمين سلمان زايد لادن طفيل باجه ماجد فرناس جبير البيطار المقفع الرومي زيدون حنبل ماجه منظور قتيبه عقيل كيران علي حبان خزيمه عساكر حجر قدامه النديم خلكان اسحاق جرير رجب الاثير',
)
/** The second words of أبو names that stand for one well-known man. */
export const KNOWN_FATHERS = setOf(
  'هريره بكر سفيان جهل لهب طالب نواس تمام حنيفه ذر داود الدرداء عبيده مازن الغيط مسلم فراس الفرج حيان ماضي',
)
/** Behind the names of prophets, companions and the dead: the first two words of a blessing. */
export const BLESSINGS: ReadonlySet<string> = new Set(
  'صلي الله|عليه السلام|عليه الصلاه|عليها السلام|رضي الله|رحمه الله|رحمها الله|كرم الله|حفظه الله|يرحمه الله'.split(
    '|',
  ),
)
/** Heads of offices: before another noun or not, never a family name. */
export const CORE_OFFICES = setOf(
  'رييس رييسه وزير وزيره مدير مديره نايب نايبه امين عضو مساعد مستشار ناطق متحدث سفير محافظ مدرب لاعب قايد زعيم استاذ مهندس طبيب كاتب باحث خبير',
)

/** Syllables of Chinese and Korean names, as Arabic news writes them. */
export const SYLLABLES = setOf(
  'كيم لي بارك تشوي تشو تشوه جونغ كانغ يون جانغ ليم هان اوه شين سيو كوون هوانغ سونغ يو هونغ جون مون سون بيه بايك هيو نام ري باك تشا نو ها جو اون ايل وون سوك هيون مين جي جاي يونغ هي سو يي جين هو كيونغ غيونغ تشول سيونغ سيوك هون هيوك يول ميونغ دونغ غيون هيه كيو كون هاك سيك غوك تشونغ كوانغ غيو غي وو ان اه وانغ تشانغ ليو تشين تشن يانغ تشاو شو ما غو لين خه هه قاو غاو ليانغ تشنغ شيه تانغ شي بينغ كه تشيانغ كيانغ هوي ياو وي بو شيان جيان تاو جيا باو نينغ هاي لونغ فنغ فينغ بين شياو مينغ تشاي غانغ دان تسي تسه شيانغ يوان جيه تشي فانغ لاي كاي شيك سين شوي روي رن فو جيو نغ انغ',
)

/** Heads of the names of firms, outlets and parties, which speak under their name alone. */
export const SPEAKING_BODIES = setOf(
  'موقع شركه صحيفه جريده مجله وكاله قناه شبكه محطه اذاعه مجموعه بنك مصرف منصه تطبيق حزب حركه جماعه نادي فريق منظمه موسسه سلسله',
)

/** Clubs, whose own name may be a rank: نادي الرائد. */
export const CLUBS = setOf('نادي فريق')
/** Second words of names with ذو. */
export const OWNED = setOf('النون الفقار القرنين الكفل يزن الهمه')
/** Places, bodies and firms whose names look like persons' names: their first two words. */
export const isNoPersonsName = pairs(
  `بيونغ يانغ|هونغ كونغ|بيونغ تشانغ|بان كوك|خان يونس|ابو ظبي|ابو غريب|ابو كمال|ابو سمره|ابو ديس|ابو الهول|ام درمان|ام القيوين|ام الفحم|ام القري|ام قصر|سيدي بوزيد|سيدي افني|سيدي سليمان|سيدي قاسم|سيدي بلعباس|بن قردان|بن غازي|بور سعيد|راس الخيمه|مدينه نصر|ديار بكر|خميس مشيط|سان جيرمان|سان خوسيه|سان سلفادور|سان فرانسيسكو|سان دييغو|سان بطرسبورغ|سان مارينو|سان لورينزو|سان سيرو|سانت لويس|سانتا كلارا|سانتا باربرا|شرم الشيخ|كفر الشيخ|جبل علي|عين عيسي|تل رفعت|جورج تاون|كيب تاون|غولدمان ساكس|مورغان ستانلي|ميريل لينش|جونسون اند|رولز رويس|لويس فويتون|سان لوران|رولان غاروس|هيومن رايتس|ستاندرد اند|دويتشه فيله|ريال مدريد|اتلتيكو مدريد|مانشستر سيتي|نوتنغهام فورست|كريستال بالاس|استون فيلا|سانتياغو برنابيو|سانتياغو بيرنابيو|كلوب بروج|كولو كولو|ريفر بليت|بوكا جونيورز|لوس انجليس|لوس انجلوس|لاس فيغاس|لاس بالماس|سيلتا فيغو|غلطه سراي|جي سات|روبرت كوخ|ماري كلير|كلارك فورك|تي موبايل|جنرال موتورز|جنرال الكتريك|وول ستريت|داو جونز|فرانس برس|اسوشيتد برس|سكاي نيوز|فوكس نيوز|نيو مكسيكو|نيو اورليانز|نورث كارولينا|ساوث كارولينا|كارولينا الشماليه|كارولينا الجنوبيه|ويست هام|لينكولن سنتر|صلاح الدين|حفر الباطن|نور سلطان|الب ارسلان|جمعه مباركه|عباد الشمس|جاكسون هول|كامب ديفيد|فيكتوريا سيكريت|هارفارد بزنس|جونز هوبكنز|مارتن لوكهيد|لوكهيد مارتن|سانتا كروز|فيرجن غالاكتيك|كارل زايس|هنري جاكسون|بلاك روك|بوركينا فاسو|بيركشاير هاثاواي|شارلي ايبدو|تشارلي ايبدو|جونسون كونترولز|كالفن كلاين|كالفين كلاين|تومي هيلفيغر|رالف لورين|جون دير|هارلي ديفيدسون|استون مارتن|الفا روميو|مرسيدس بنز|لاند روفر|ويلز فارغو|كريدي سويس|كريدي اغريكول|ايلاي ليلي|ايلي ليلي|برايس ووترهاوس|بيكر هيوز|بايرن ميونخ|بايرن ميونيخ|باير ليفركوزن|فيردر بريمن|سان خوان|سان بيدرو|سان دوني|سانت كاترين|سانت اتيان|سانتا في|بورت لويس|بورتو اليغري|مار ديل|فورت لودرديل|ديلي ميل|لوموند ديبلوماتيك|لو فيغارو|دير شبيغل|كولومبوس كرو|شاختار دونيتسك|دينامو كييف|سبارتاك موسكو|لوكوموتيف موسكو|هابويل بير|مكابي حيفا|بوكو حرام|فيليبس موريس|فيليب موريس|دولتشي اند|ايف روشيه|نيو هامبشير|نيو جيرسي|نورث داكوتا|ساوث داكوتا|غينيا بيساو|سيرا ليون|بابوا غينيا|بيفرلي هيلز|رمضان المبارك|قاسم باشا|كابيتول هيل|كريدي سويس|بازار هاربر|هاربرز بازار|فلاشينغ ميدوز|فلاشينج ميدوز|جياو تونغ|بلاك بيري|كعب اخيل|بوتيغا فينيتا|كاسبرسكي لاب|فولكس فاغن|فولكس واغن|كامبل سوب|جيل زد|ريا نوفوستي|يونغ افريكان|ارنست ويونغ|ارنست ويونج|ارنست اند|ايرنست اند|بريتيش بتروليوم|بريتيش تيليكوم|مونتي كارلو|شهر ماي|فاتح ماي|فاتح يناير|فاتح شتنبر|فاتح اكتوبر|فاتح نونبر|امير ويلز|هلا رمضان|وسام شرف|وسام الشرف|حسن ظن|حسن نيه|حسن جوار|حسن سير|حسن سلوك|حسن استقبال|حسن اختيار|حسن حظ|حصان طرواده|ابن ادم`,
)

/**
 * Names that are nouns too (الأسد is the lion): they name the man where the article speaks of his country. Folded name
 * → folded words that tell of it.
 */
export const AT_HOME: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['الاسد', setOf('سوريا سوريه السوري السوريه دمشق')],
  ['صالح', setOf('اليمن اليمني اليمنيه صنعاء الحوثي الحوثيين الحوثيون')],
  ['هادي', setOf('اليمن اليمني اليمنيه صنعاء')],
  ['عون', setOf('لبنان اللبناني اللبنانيه بيروت')],
  ['بري', setOf('لبنان اللبناني اللبنانيه بيروت')],
  ['الصدر', setOf('العراق العراقي العراقيه بغداد')],
  ['المعلم', setOf('سوريا سوريه السوري دمشق')],
  ['الشرع', setOf('سوريا سوريه السوري دمشق')],
])

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Whether two folded words are one of the phrases of two words that `|` parts. */
function pairs(phrases: string): (first: string, second: string) => boolean {
  const seconds = new Map<string, Set<string>>()
  for (const phrase of phrases.split('|')) {
    const [first = '', second = ''] = phrase.split(' ')
    seconds.set(first, (seconds.get(first) ?? new Set()).add(second))
  }
  return (first, second) => seconds.get(first)?.has(second) === true
}
/** Letters of other alphabets by their names: ديونيسيو إيه ليند، جورج دبليو بوش. As they are written. */
export const INITIALS: ReadonlySet<string> = new Set(
  'إيه أيه بي سي دي إف جي جيه إتش كيه إل إم كيو آر إس تي دبليو زد'.split(' '),
)
