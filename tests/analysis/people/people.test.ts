import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/analysis/analysis.ts'
import { documentOf } from '../../../src/analysis/document.ts'
import { findPeople } from '../../../src/analysis/people/people.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

const document = (body: string) => documentOf(parseArticle('a.txt', `\n${body}`))
const peopleOf = (body: string): Person[] => findPeople(document(body))
const namesOf = (body: string) => peopleOf(body).map(person => person.name)

describe('names', () => {
  it.each([
    ['a given and a family name', 'وأضافت الباحثة ليلى المنصوري أن الدراسة مستمرة.', 'ليلى المنصوري'],
    ['a title before it', 'قال وزير المالية اللبناني كريم حداد إن الموازنة جاهزة.', 'كريم حداد'],
    ['a rare verb of saying before it', 'وفي تصريح مماثل، أورد سعيد الناصري أن العمل بدأ.', 'سعيد الناصري'],
    ['عبد', 'وصل عبد الرحيم القاسمي إلى المطار.', 'عبد الرحيم القاسمي'],
    ['عبد written together, with و', 'حضر الحفل سامي نجار وعبدالرؤوف درويش.', 'سامي نجار', 'عبدالرؤوف درويش'],
    ['a chain of forefathers', 'افتتح فيصل بن راشد بن حمد المعمري المعرض.', 'فيصل بن راشد بن حمد المعمري'],
    ['أبو', 'والتقى الشيخ يوسف أبو زهرة وفدا من الطلاب.', 'يوسف أبو زهرة'],
    ['آل', 'كرّم الأمير تركي بن فهد آل سعود الفائزين.', 'تركي بن فهد آل سعود'],
    ['a second word in الدين', 'كتب نور الدين بلقاسم رواية عن البحر.', 'نور الدين بلقاسم'],
    ['ولد', 'استقبل الوزير محمد ولد سيدي الوفد.', 'محمد ولد سيدي'],
    ['a king’s number', 'دشن الملك محمد السادس المحطة.', 'محمد السادس'],
    ['a famous son', 'ومقدمة ابن خلدون من أشهر الكتب.', 'ابن خلدون'],
    ['three Korean syllables', 'قال الرئيس الكوري الجنوبي مون جاي إن ذلك ممكن.', 'مون جاي'],
    ['a father whose name is an office', 'أعلن الأمير سعود بن مساعد أن الملعب جاهز.', 'سعود بن مساعد'],
    ['an adjective as a family name', 'وأوضح المدير فهد الجنوبي أن الماء قليل.', 'فهد الجنوبي'],
    ['a day as a family name', 'وأكد أمين عام الاتحاد فهد الخميس أن الموعد قريب.', 'فهد الخميس'],
    ['a family name with ك', 'توقع الخبير في الطقس فهد كراني أن تهطل أمطار.', 'فهد كراني'],
    [
      'an unlisted given name after a form of address',
      'قال الدكتور عاطي القرشي، إن الطريق آمن.',
      'عاطي القرشي',
    ],
    ['a club that is called by a rank', 'قال رئيس نادي الرائد فهد المسلم إن الفريق جاهز.', 'فهد المسلم'],
    ['a given name of two words', 'قال رئيس المنظمة علي أكبر رحيمي إن الاتفاق جيد.', 'علي أكبر رحيمي'],
    ['بن as a foreign given name', 'ونفى بن هاربر الناطق باسم الشركة الخبر.', 'بن هاربر'],
    ['آيت', 'قال رئيس النادي هشام آيت منا إن الصفقة كبيرة.', 'هشام آيت منا'],
    ['foreign particles', 'أعلن ستيفان دي ميستورا استقالته.', 'ستيفان دي ميستورا'],
    ['an initial', 'ألف جون ف. ميلر كتابا عن الصحراء.', 'جون ف. ميلر'],
    ['a hyphen', 'وصل جان-بيار فرنجية صباحا.', 'جان-بيار فرنجية'],
    [
      'an unknown foreign name after a title',
      'وقال المدرب الكرواتي زفونيمير كرانيتش إن الفريق جاهز.',
      'زفونيمير كرانيتش',
    ],
    ['a family name that is a noun', 'غنى راغب علامة في بيروت.', 'راغب علامة'],
    ['a family name of three', 'استقبل الشيخ صباح الأحمد الجابر الصباح الوفد.', 'صباح الأحمد الجابر الصباح'],
    ['a Maghrebi name', 'وأكد محند أوسعيد بلعيد أن الحوار مفتوح.', 'محند أوسعيد بلعيد'],
    ['a Japanese name', 'والتقى يوشيماسا هاياشي الوفد أمس.', 'يوشيماسا هاياشي'],
    ['a name that but for its madda is a word', 'كتب آلان فراشون مقالا.', 'آلان فراشون'],
    ['a name with g written ج', 'حضر جريجوري جيلبرت الجلسة.', 'جريجوري جيلبرت'],
    [
      'a verb that no list knows behind a foreign name',
      'وصل كريستيانو رونالدو، لكن كريستيانو تجهمت ملامحه.',
      'كريستيانو رونالدو',
    ],
    ['a noun with a pronoun behind a name', 'تحكي الروائية منصورة عز الدين قصتها.', 'منصورة عز الدين'],
    ['an unknown speaker', 'وقال برتوك غلاندير، وهو طبيب، إن الحالة مستقرة.', 'برتوك غلاندير'],
    ['a name alone after an honorific', 'وشدد الشيخ العمودي على أهمية الصبر.', 'العمودي'],
    ['a name alone with an age', 'قالت نزهة (30 عاما) إنها ستعود.', 'نزهة'],
    ['a name by which somebody is always named', 'وانتقد ترامب القرار.', 'ترامب'],
    ['a name that is introduced', 'وقال رجل يدعى منتظر حاتم إنه جائع.', 'منتظر حاتم'],
    [
      'a title that is a family name too, before another name',
      'التقى تميم بن حمد آل ثاني الوزير محمد بن خالد.',
      'تميم بن حمد آل ثاني',
      'محمد بن خالد',
    ],
    ['kin', 'وصلت زوجته سلمى إلى المستشفى.', 'سلمى'],
    [
      'a title of several words that ends with an adjective',
      'صرحت المتحدثة باسم البيت الأبيض جين مارشال.',
      'جين مارشال',
    ],
    ['a comma between title and name', 'قالت عمدة المدينة، هيلين كارتر، إن الطريق مفتوح.', 'هيلين كارتر'],
    [
      'a list',
      'شارك كل من خالد الرشيدي، وسعد الهاجري، ومنى العلي.',
      'خالد الرشيدي',
      'سعد الهاجري',
      'منى العلي',
    ],
    ['another name directly behind it', 'واجه بيل كلينتون جورج بوش.', 'بيل كلينتون', 'جورج بوش'],
    [
      'a given name that is mostly a noun',
      'توفي الشيخ صباح الأحمد الجابر الصباح.',
      'صباح الأحمد الجابر الصباح',
    ],
    [
      'a word that الله or الدين completes',
      'وصل حسن جار الله وسامي عز الدين.',
      'حسن جار الله',
      'سامي عز الدين',
    ],
    ['an adjective between a title and the verb', 'قال اللواء يحيى رسول إن الطريق آمن.', 'يحيى رسول'],
    ['a name of two letters behind و', 'حضر سامي نجار وجو بايدن.', 'سامي نجار', 'جو بايدن'],
    ['an unknown name behind وإ', 'لعب سامي نجار وإيدير كونسالو، ثم خرجا.', 'سامي نجار', 'إيدير كونسالو'],
    ['an initial behind a full stop', 'أوقفت الشرطة المتهم سليم.ك أمس.', 'سليم.ك'],
    ['a family name that is spelled like a verb', 'قال نبيل صادق إن الأمر خطير.', 'نبيل صادق'],
    ['a family name that begins like كـ', 'رفض إسماعيل كهرمان، وهو طبيب، العرض.', 'إسماعيل كهرمان'],
    ['an unlisted one that begins so', 'ووصل وزير الدفاع الأوغندي كريسبوس كيونجا، أمس.', 'كريسبوس كيونجا'],
    ['no trade behind كـ', 'لعب سامي نجار طويلا. وعاد سامي كمدرب للفريق.', 'سامي نجار'],
    ['two family names after an address', 'وشكر الدكتور ستانتون جلانتز الحضور.', 'ستانتون جلانتز'],
    ['kin with a name that is a noun too', 'ووصلت زوجته أمل.', 'أمل'],
    ['a by-name in apposition', 'قال صاحب المتجر، أبو أحمد، إن النار انتشرت.', 'أبو أحمد'],
    ['an unlisted family name alone after a verb', 'وأوضح ليندكفيست في رسالة أن العرض قائم.', 'ليندكفيست'],
    ['a family name alone after an address', 'وقالت السيدة واتربري لنا الحقيقة.', 'واتربري'],
    [
      'a first word that could be an ordinary one',
      'قالت بريا سوبرامانيان، المتحدثة باسم الشركة، إن الخبر غير صحيح.',
      'بريا سوبرامانيان',
    ],
    ['such a word, twice', 'شرع كاني مورغان في الغناء. وأعجب كاني مورغان جمهوره.', 'كاني مورغان'],
    [
      'a title that ends in the name of a place or firm',
      'حضرت حاكمة ولاية أوريغون تينا كوتيك الحفل.',
      'تينا كوتيك',
    ],
    ['a demonym that stands for a person', 'وتفوق على الأوزبكي جاسوربك تورسونوف.', 'جاسوربك تورسونوف'],
    [
      'syllables that are particles too',
      'قال كانغ مين هو، المتحدث، ذلك. وقالت لي سو يون إن موكلها بريء، وقال مون جاي إن إن السلام ممكن.',
      'كانغ مين هو',
      'لي سو يون',
      'مون جاي إن',
    ],
    ['two names in syllables', 'والتقى شي جين بينغ كيم جونغ أون.', 'شي جين بينغ', 'كيم جونغ أون'],
    [
      'an unlisted family name that may be a word in another form',
      'ونقلت عن وزير المياه سيليشي بيكيلي قوله إن السد جاهز.',
      'سيليشي بيكيلي',
    ],
    ['a letter by its name', 'عزف ديونيسيو إيه ليند لحنا.', 'ديونيسيو إيه ليند'],
    ['a name of three letters behind ل', 'وفقا للوك هاربر، الخبير في الشركة، تغير السوق.', 'لوك هاربر'],
    [
      'the family name of somebody who speaks later',
      'في الحديقة رجل هو كيبروتو تشيبكوتش. ويرد تشيبكوتش ضاحكا: "إنها تبالغ".',
      'كيبروتو تشيبكوتش',
    ],
    [
      'what somebody is or does behind it',
      'يعمل سمير بنجلون رساما، وعاد خالد الرشيدي مازحا.',
      'سمير بنجلون',
      'خالد الرشيدي',
    ],
    ['an adjective behind a foreign name', 'غاب فرانك ريبيري المصاب عن المباراة.', 'فرانك ريبيري'],
    [
      'initials before the family name',
      'قال ج. ب. هندريكس، المحلل، ذلك. وقالت ك. ميلر إنها تفاجأت.',
      'ج. ب. هندريكس',
      'ك. ميلر',
    ],
    ['a title of one letter before it', 'قال د. كريم حداد إن الطريق مفتوح.', 'كريم حداد'],
    [
      'و before unlisted names, and a family name that begins with و',
      'سبقه سام هاريس، وروي فيشر، وغوس بيرتون، وماركو دي لوكا. ونعته الصحفية ديمة ونوس.',
      'سام هاريس',
      'روي فيشر',
      'غوس بيرتون',
      'ماركو دي لوكا',
      'ديمة ونوس',
    ],
    ['a dash that parts two phrases behind it', 'وأصيب كيري - الشغوف بالرياضة - بكسر.', 'كيري'],
    ['a verb before a family name', 'عاد شون ماكلاوي. "هل تريدون أغنية؟" سأل ماكلاوي الحضور.', 'شون ماكلاوي'],
    ['a foreign given name alone after a verb', 'واتهمت ميغان شقيقها بالكذب.', 'ميغان'],
    [
      'a last syllable that is a particle',
      'قال مايك لي، وهو سائق، ذلك. واعتبر بن كيران أن الأمر انتهى.',
      'مايك لي',
      'بن كيران',
    ],
    [
      'a father or mother by the child’s name',
      'قامت أم خالد باكرا. وطرح أبو سعيد سؤالا.',
      'أم خالد',
      'أبو سعيد',
    ],
    [
      'a noun before a family name',
      'وينشد بندر الكبيسي قصيدة، ثم يغني صادق البلوي.',
      'بندر الكبيسي',
      'صادق البلوي',
    ],
    ['an unlisted word before a family name', 'وعاد غيدوش الشهراني، وهو راع، إلى خيمته.', 'غيدوش الشهراني'],
    ['a listed name beside an unlisted one', 'تغلب جوردان كوفاليندر على منافسه.', 'جوردان كوفاليندر'],
    [
      'a family name before an unlisted one',
      'أصر محافظ العاصمة إيفانز كيماروندو على ذلك.',
      'إيفانز كيماروندو',
    ],
    [
      'a title before it and what is said behind it',
      'قالت رئيسة البلدية جود عون: نعم. وبحسب المدير العام صباح الكبيسي، فإن الطريق آمن. وأضاف الوزير نهار المدني "لا".',
      'جود عون',
      'صباح الكبيسي',
      'نهار المدني',
    ],
    ['a source', 'وبحسب رمضان مراد، تأخر القطار. ونقلت عن بدر كرم قوله إنه سعيد.', 'رمضان مراد', 'بدر كرم'],
    ['أيت before any word', 'وأكد حسن أيت الطالب أن اللقاح آمن.', 'حسن أيت الطالب'],
    [
      'الله behind its first or second word',
      'وقال لؤي نصر الله نعم. وأضاف جاد الله الكبيسي: لا.',
      'لؤي نصر الله',
      'جاد الله الكبيسي',
    ],
    ['a second name that is spelled like a verb', 'ألف مصطفى صادق البلوي كتابا.', 'مصطفى صادق البلوي'],
    [
      'kin of somebody, and a given name joined to a name',
      'تزوج سامي حداد وليلى، وحضرت إيفانكا ابنة الرئيس، وغاب جد سمير عنها.',
      'سامي حداد',
      'ليلى',
      'إيفانكا',
      'سمير',
    ],
    ['kin before an unlisted one', 'التقى زوجته كولوندا في الرحلة.', 'كولوندا'],
    ['ال without its madda', 'التقى الملك حمد بن عيسى ال خليفة الوفد.', 'حمد بن عيسى ال خليفة'],
    ['a noun that is a family name too before them', 'لم يحدد موعد عودة توم كليفلاند بعد.', 'توم كليفلاند'],
    ['two given names', 'أصيبت ابنتان من القرية، مروة وخديجة، أمس.', 'مروة', 'خديجة'],
    ['a family name alone between قال and أن', 'وأضاف الزوبعي أن القوات تقدمت.', 'الزوبعي'],
    [
      'a family name that is an adjective behind a noun',
      'الكاتب الساخر خلف الحربي، بدوره، أجاب.',
      'خلف الحربي',
    ],
    [
      'a hyphen before a letter like a preposition',
      'قال أمبروز هيل-بريتشارد إن الأمر صعب.',
      'أمبروز هيل-بريتشارد',
    ],
    [
      'the generation',
      'قال جورج بوش الأب إنه راض، ويعد جيب بوش الابن الأصغر له.',
      'جورج بوش الأب',
      'جيب بوش',
    ],
    [
      'a first letter that looks like a preposition',
      'وصل دوغ برانستون. وقال برانستون إنه متعب.',
      'دوغ برانستون',
    ],
    [
      'such a letter between two names',
      'قالت الأستاذة كارين بلاندفيلد سميث إنها راضية.',
      'كارين بلاندفيلد سميث',
    ],
    ['ل of a Maghrebi family name', 'وقال إن المهاجم يدعى رشيد لقديم، وهو معروف.', 'رشيد لقديم'],
    ['who they are behind a verb of saying', 'وقال فارع الدوسي، خبير النفط، نعم.', 'فارع الدوسي'],
    ['a month as a family name', 'وكان سمير شباط الأمين العام حاضرا.', 'سمير شباط'],
    ['a verb with ف behind a topic', 'أما سامي سليمان فاكتفى بالتحية.', 'سامي سليمان'],
    ['بو written together with a name', 'وصل فؤاد بوسليمان أمس.', 'فؤاد بوسليمان'],
    ['با before a word', 'قالت سعاد باجمال: العمل شاق.', 'سعاد باجمال'],
    ['a space lost after ة', 'قالت النائبةماري كولفين إنها سعيدة.', 'ماري كولفين'],
  ])('with %s are found', (_what, body, ...names) => {
    expect(namesOf(body)).toEqual(names)
  })

  it.each([
    ['a foundation', 'افتتحت مؤسسة محمد بن سالم الخيرية فرعا في الرباط.'],
    ['a street', 'وصلت الحافلة إلى شارع يوسف العظمة مساء الثلاثاء.'],
    ['a city', 'تقع مدينة الملك خالد الطبية شمال العاصمة.'],
    ['a university', 'تخرج في جامعة القاضي عياض.'],
    ['an airport', 'هبطت الطائرة في مطار الأمير سلطان.'],
    ['places with names like persons’', 'سقطت أمطار على خان يونس وأبو ظبي وسيدي بوزيد وسان فرانسيسكو.'],
    ['a prize in marks', 'نشرت صحيفة "ماريو روسي" الخبر.'],
    ['two leaders', 'قال الزعيمان إن اللقاء كان مفيدا جدا.'],
    ['a ministry', 'أعلنت وزارة الخارجية الفرنسية موقفها من القرار.'],
    ['demonyms', 'فاز المنتخب المصري على نظيره التونسي وتأهل السعوديون.'],
    ['the preposition على', 'أكد الوزير على ضرورة الحوار وعلى أهميته.'],
    ['given names that are nouns', 'كان أمل الناس كبيرا وازداد إيمان الشباب بالعمل، وتحقق نجاح المشروع.'],
    ['months', 'بدأ الصيام في رمضان واستمر حتى شوال.'],
    ['phrases of piety', 'تحقق ذلك بفضل الله، وبارك الله في الجهود، رحمه الله.'],
    ['a verb after a title', 'عاد الرئيس مساء وسافر الوزير بعده.'],
    ['a headline of nouns', 'ارتفاع أسعار النفط وتراجع الذهب في الأسواق العالمية.'],
    ['the Arab world', 'تعد الظاهرة جديدة في العالم العربي والعالم الإسلامي.'],
    ['a foundation of two', 'أعلنت مؤسسة بيل وميليندا غيتس منحة.'],
    ['a verb with a pronoun before a title', 'هنا سأله القاضي عن الحادث.'],
    ['nouns behind given names that are nouns', 'كأنه حنان أم، أو بسمة طفل، وهو أمر شائع، وزيت عباد الشمس.'],
    ['syllables that are words', 'كان لي في المدينة بيت، وهو جين ورثه عن أبيه.'],
    [
      'accusatives and verbs behind a given name alone',
      'يعمل سمير ميكانيكيا. وهي حكاية ليلى تهاجر إلى المدينة.',
    ],
    ['how somebody speaks', 'ثم يضيف مازحا: "لن أعود". وقال مبتسما إنه سعيد.'],
    ['unlisted outlets', 'نشر موقع أكسيوس الخبر. وذكر أكسيوس أن الوفد غادر.'],
    ['several, and a word spelled like a verb', 'وقال ناجون إن الأرض اهتزت. وقطع غيار الآلات نادرة.'],
    ['an adjective that is a name too', 'وهو شارع رئيسي في المدينة، بشكل رئيسي.'],
    ['a word with a preposition before a family name', 'وصدر الحكم بإجماع القضاة. وعثر عليه بمنزل مور.'],
    ['a subject that somebody teaches', 'يرى أستاذ الكيمياء في المعهد ذلك.'],
    ['words that their vowels tell to be others', 'قال عزيزٌ حكيم، وغُرّم الحارس، وقُتل حارث.'],
    ['a verb, and a father in the accusative', 'وأبى الحارس أن يخرج. وصار أبًا لطفلين.'],
    ['a noun before a noun', 'في شهر رمضان المبارك تزهو حياة البدوي.'],
    ['a clitic of a common word', 'ارتدت الممثلة فستانا أسود.'],
    ['a club and a quarter', 'فاز نادي قاسم باشا في حي بيفرلي هيلز.'],
    ['an object of a title, and a time', 'أعلن وزير المالية رفض الخطة: لا. وقال الوزير صباح السبت إنه غادر.'],
    ['a colour', 'وظهرت باللون الأخضر الزمردي، ثم بالأحمر.'],
    ['what a verb is done to', 'وقال رئيسها إن الأمر انتهى. وأكد تعزيز الحدود رئيسيا.'],
    ['a noun behind a word of address', 'وكانت الحاجة الغريزية للحب كبيرة.'],
    [
      'places joined by و, and nouns joined to nothing',
      'يقع في رضوان والعريف، ويرغب الشاعر بالانعتاق منها، وهو صاحب محمصة.',
    ],
    ['idioms', 'في نهاية شهر ماي المقبل فاز بوسام شرف، وكانوا عند حسن ظن الناس، واتبعوا رضوان الله.'],
    ['a noun behind two words', 'اغتال قائد الفصيل العلاني.'],
    ['words that their hamza tells to be others', 'ظن أني ميت، واحترقت مئتي شجرة.'],
    ['a noun without a hamza', 'يبدأ عمر الفرد بساعات.'],
    ['a preposition before a hamza', 'تحدث في شأن عائلات كآل سرحان، ووعد لإنهاء النزاع وبالإنابة عنهم.'],
    [
      'a noun with the article behind a given name',
      'جاؤوا بحثا عن رغد الحياة، وليس من وليد الصدفة، وفي عمر الزهور.',
    ],
    ['a clitic before an ordinary word', 'ينتظرون الوصول إلى حل عادل لمطالبهم. والأمر حسن لأفضل منه.'],
    ['a byline', 'سعاد الكندري – الكويت: بدأت أعمال المؤتمر.'],
  ])('are not seen in %s', (_what, body) => {
    expect(namesOf(body)).toEqual([])
  })

  it('end before the verb behind أما', () => {
    expect(peopleOf('أما سامي الحلبي فاكتفى بالصمت.')[0]?.name).toBe('سامي الحلبي')
  })

  it('end before a verb, a title, a nationality of something else, and a conjunction', () => {
    expect(namesOf('زار فريد غصن يلتقي أصدقاءه.')).toEqual(['فريد غصن'])
    expect(namesOf('اعتذر حسين الجابري رئيس النادي عن الحضور.')).toEqual(['حسين الجابري'])
    expect(namesOf('التقى سمير قباني وحكومته الوفد.')).toEqual(['سمير قباني'])
    expect(namesOf('وصفت نيكي هيلي بالخونة من غادروا.')).toEqual(['نيكي هيلي'])
    expect(namesOf('أكد المدرب أن إصابة النجم البرازيلي نيمار لا تسره.')).toEqual(['نيمار'])
    expect(namesOf('ورفض كوزمين تحميل نايف هزازي المسؤولية.')).toEqual(['نايف هزازي'])
    expect(namesOf('ودعت المعلمة سعاد الشهري الله أن يشفي الجرحى.')).toEqual(['سعاد الشهري'])
    expect(namesOf('وأكد الرئيس سامي حداد الجمعة أن الموعد قريب.')).toEqual(['سامي حداد'])
    expect(namesOf('ألقاه الرئيس فلاديمير بوتين تباهى فيه، وقال إن إيما ستانفيلد ساحرة.')).toEqual([
      'فلاديمير بوتين',
      'إيما ستانفيلد',
    ])
    expect(namesOf('وصل السويدي نيلس برانت، والأوروغواياني أدينسون كاباني.')).toEqual([
      'نيلس برانت',
      'أدينسون كاباني',
    ])
    expect(namesOf('وأشار إلى أن كيم مهتم بعقد لقاء مع بوتين.')).toEqual(['بوتين'])
    expect(namesOf('ووصف نيلسن الوضع بأنه سيئ.')).toEqual(['نيلسن'])
    expect(namesOf('طلب جون كيري التمهل، ثم قال توم هانكس المرشح للجائزة إنه سعيد.')).toEqual([
      'جون كيري',
      'توم هانكس',
    ])
    expect(namesOf('وصل الوزير أنور حداد بأمتعته. ومعه ستيفن هاربر حينها، وسعيد قباني لوكالته.')).toEqual([
      'أنور حداد',
      'ستيفن هاربر',
      'سعيد قباني',
    ])
    expect(namesOf('زار عبدالله بن خالد ملك البلاد المدينة.')).toEqual(['عبدالله بن خالد'])
  })
})

describe('one person', () => {
  it('is told once, under the longest form, with the short forms as aliases', () => {
    const [person, ...others] = peopleOf(
      'قال المالكي: نعم. وكان نوري كامل المالكي قد سافر. وأضاف المالكي ذلك، وبالمالكي يبدأ الخبر.',
    )
    expect(others).toEqual([])
    expect(person?.name).toBe('نوري كامل المالكي')
    expect(person?.aliases).toContain('المالكي')
    expect(person?.mentions).toHaveLength(4)
  })

  it('is recognised in a second spelling, and keeps the first', () => {
    const people = peopleOf('التقى فرانسوا هولاند الوفد. وقال فرنسوا هولاند إن الأمر عاجل.')
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['فرانسوا هولاند', ['فرنسوا هولاند']],
    ])
  })

  it.each([
    ['a foreign name spelled otherwise', 'قال فولوديمير زيلين نعم. ثم قال فلاديمير زيلين لا.'],
    ['بن written on', 'وصل عبد الإله بن كيران. وقال بنكيران إنه متفائل.'],
    ['a by-name in marks', 'قاد سامي دقلو "شهابو" القوات. ثم قال شهابو إنه سعيد.'],
    ['a by-name that is introduced', 'وصل سامي الحلبي المعروف بأبي زيد الكرماني. وقال الكرماني إنه سعيد.'],
    ['a slip in one of three names', 'وصل محمود علي يونس. وقال محمد علي يونس إنه سعيد.'],
  ])('is recognised by %s', (_what, body) => {
    expect(peopleOf(body).map(({ mentions }) => mentions.length >= 2)).toEqual([true])
  })

  it('is not another of a given name a letter apart', () => {
    expect(namesOf('وصل محمود الحلبي صباحا. ثم وصل محمد الحلبي.')).toEqual(['محمود الحلبي', 'محمد الحلبي'])
  })

  it('is not the father, who has a part of the name', () => {
    expect(namesOf('زار الأمير محمد بن سلمان بن عبدالعزيز الملك سلمان بن عبدالعزيز في قصره.')).toEqual([
      'محمد بن سلمان بن عبدالعزيز',
      'سلمان بن عبدالعزيز',
    ])
  })

  it('is not another of the same family name: the short form is whoever was named last', () => {
    const body = 'تحدث جورج كلوني. ثم قال كلوني كلاما. وحضرت ليلى كلوني. وقال كلوني إنه سعيد.'
    const [george, leila] = peopleOf(body)
    expect([george?.name, leila?.name]).toEqual(['جورج كلوني', 'ليلى كلوني'])
    expect(george?.mentions).toHaveLength(2)
  })

  it('is not meant by a given name that is only the house of another: الأمير سعود', () => {
    const body =
      'استقبل الأمير سعود بن ثنيان آل سعود ولي العهد محمد بن نايف آل سعود. وقال الأمير سعود إنه فخور.'
    expect(peopleOf(body).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['سعود بن ثنيان آل سعود', 2],
      ['محمد بن نايف آل سعود', 1],
    ])
  })

  it.each(['آل فهيد', 'الفهيد'])('of a house is meant by %s', short => {
    expect(peopleOf(`قال بندر آل فهيد كلاما. وأضاف ${short} أنه سعيد.`)[0]?.mentions).toHaveLength(2)
  })

  it('is mentioned without the clitics', () => {
    const text = '\nسافر باسل خليفة. وقال الوزير لخليفة وبخليفة.'
    const { text: all } = documentOf(parseArticle('a.txt', text))
    const [person] = findPeople(documentOf(parseArticle('a.txt', text)))
    expect(person?.mentions.map(({ start, end }) => all.slice(start, end))[0]).toBe('باسل خليفة')
  })
})

describe('roles', () => {
  it.each([
    ['قال وزير الخارجية الروسي سيرغي لافروف ذلك.', 'وزير الخارجية الروسي'],
    ['قال سيرغي لافروف، وزير الخارجية الروسي، ذلك.', 'وزير الخارجية الروسي'],
    ['أكد مساعد الرئيس الفرنسي بيير دوران الموعد.', 'مساعد الرئيس الفرنسي'],
    ['رحب للرئيس التونسي قيس سعيد بالوفد.', 'الرئيس التونسي'],
    ['قال المتحدث باسم الجيش اللواء عدنان الضاهر ذلك.', 'المتحدث باسم الجيش'],
    ['كشف وكيل روبرت كوفاتش عن العرض.', null],
    ['حضر السيد نبيل منصور الحفل.', null],
    ['قال صاحب السمو الملكي الأمير خالد بن طلال ذلك.', 'الأمير'],
    ['قال هداف الفريق محمد الزين ذلك.', 'هداف الفريق'],
    ['قال صاحب المتجر، سامي عون، ذلك.', 'صاحب المتجر'],
    ['قال أستاذ الكيمياء في الجامعة سامي عون ذلك.', 'أستاذ الكيمياء في الجامعة'],
    ['وصل المبعوث الخاص إلى اليمن هانس مولر.', 'المبعوث الخاص إلى اليمن'],
    ['قال النائب د. سامي عون ذلك.', 'النائب'],
    ['قال سامي عون، وهو أستاذ الفيزياء في جامعة تونس، ذلك.', 'أستاذ الفيزياء في جامعة تونس'],
    ['قال سامي عون، وهو طبيب، ذلك.', 'طبيب'],
    ['قال سامي عون، وهو سائق حافلة يبلغ من العمر ستين عاما، ذلك.', 'سائق حافلة'],
    ['قال سامي عون، الذي يشغل منصب مدير المتحف، ذلك.', 'مدير المتحف'],
    ['قال سامي عون (مدير المتحف) ذلك.', 'مدير المتحف'],
    ['قال سامي عون، مدير شركة النقل لمنطقة الخليج، ذلك.', 'مدير شركة النقل لمنطقة الخليج'],
    ['ندد سامي عون رئيس الحزب بالخطوة.', 'رئيس الحزب'],
    ['التقى نظيره السعودي خالد الفالح.', null],
    ['أبلغ خالد الفالح نظيره الروسي بأن الصبر نفد.', null],
    ['طالب النائب سامي عون بالعدل.', 'النائب'],
    ['قال طالب الطب سامي عون ذلك.', 'طالب الطب'],
    ['استقبل وزير المالية المصري في طنطا نظيره السعودي خالد الفالح.', null],
    ['وصل إلى جدة الوزير سامي عون.', 'الوزير'],
    ['أوقفت الشرطة المسمى حسن الزين.', null],
    ['مثل أمام المحكمة المتهم سامي عون.', 'المتهم'],
  ])('in «%s»: %s', (body, role) => {
    expect(peopleOf(body)[0]?.role).toBe(role)
  })

  it('are those of whoever is named before an office in the name of another', () => {
    const people = peopleOf('صرح سامي هاشمي المتحدث باسم الرئيس الأفغاني فهد غني بأن الموعد قريب.')
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['سامي هاشمي', 'المتحدث باسم الرئيس الأفغاني'],
      ['فهد غني', 'الرئيس الأفغاني'],
    ])
  })

  it('denote the person where they stand alone', () => {
    const body = 'وصل الرئيس الفرنسي جاك مارتان. والتقى الرئيس الفرنسي الوزراء. وقال الرئيس إنه متفائل.'
    const [person] = peopleOf(body)
    const { text } = document(body)
    expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'جاك مارتان',
      'الرئيس الفرنسي',
      'الرئيس',
    ])
  })

  it('denote nobody where they are another’s, or stand inside another title', () => {
    const body =
      'وصل الرئيس الفرنسي جاك مارتان. والتقى الرئيس الألماني. وحضر مستشار الرئيس الفرنسي والرئيسان.'
    expect(peopleOf(body)[0]?.mentions).toHaveLength(1)
  })

  it('are no office of a wife, and no verb with its object', () => {
    const roleOf = (body: string) => peopleOf(body)[0]?.role
    expect(roleOf('وحضرت زوجة الرئيس، ليلى حداد، الحفل.')).toBeNull()
    expect(roleOf('وفاز فريق يقوده سامي حداد بالجائزة.')).toBeNull()
    expect(roleOf('وقال أ. د. سامي حداد إن الطريق مفتوح.')).toBeNull()
  })

  it('denote the one of that title who was named last', () => {
    const body = 'قال الوزير سامي عون كلاما. ورد الوزير فادي نمر عليه. وأضاف الوزير أنه مستعد.'
    expect(peopleOf(body).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['سامي عون', 1],
      ['فادي نمر', 2],
    ])
  })
})

describe('gender', () => {
  it.each([
    ['قالت مريم الخطيب ذلك.', 'female'],
    ['قال يوسف الخطيب ذلك.', 'male'],
    ['أكدت الوزيرة نور حمدان القرار.', 'female'],
    ['أكد الوزير نور حمدان القرار.', 'male'],
    ['قال عبد الغفور حمدان ذلك.', 'male'],
  ])('in «%s» is %s', (body, gender) => {
    expect(peopleOf(body)[0]?.gender).toBe(gender)
  })
})

describe('mentions', () => {
  it('are exact, ordered spans of the text that do not overlap, whatever the text', () => {
    const words =
      'قال الرئيس محمد بن عبد الله وأحمد كيم ، - رئيس آل أبو ـ \u064e " # _ د. الأمير الوزير لل و'.split(' ')
    const part = fc.oneof(
      fc.constantFrom(...words, '\n'),
      fc.string({ maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), parts => {
        const all = document(parts.join(' '))
        for (const { mentions, name } of findPeople(all)) {
          expect(name).not.toBe('')
          let last = 0
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(all.text.length)
            last = end
          }
        }
      }),
    )
  })
})
