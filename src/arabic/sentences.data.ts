// Words that decide whether a stop ends a sentence. Written for Mujaz from Arabic and Latin usage in the press.

/** Written with a full stop that ends no sentence. Single letters (د. م. أ.) need no row. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['أد', 'مج', 'صص'],
  // Names of Latin letters: بي.بي.سي، جورج دبليو. بوش
  ...[
    'إيه',
    'ايه',
    'بي',
    'سي',
    'دي',
    'إي',
    'إف',
    'اف',
    'جي',
    'إتش',
    'اتش',
    'آي',
    'جيه',
    'كيه',
    'كي',
    'إل',
    'ال',
  ],
  ...[
    'إم',
    'ام',
    'إن',
    'ان',
    'أو',
    'او',
    'كيو',
    'آر',
    'ار',
    'إس',
    'اس',
    'تي',
    'يو',
    'في',
    'دبليو',
    'إكس',
    'اكس',
  ],
  ...['Dr', 'Mr', 'Mrs', 'Ms', 'Prof', 'Sr', 'Jr', 'St', 'Mt', 'Gen', 'Col', 'Lt', 'Sgt', 'Rev', 'Hon'],
  ...['No', 'no', 'Vol', 'vol', 'pp', 'vs', 'Fig', 'fig', 'cf', 'al', 'ed', 'eds', 'eg', 'ie'],
])

/** Eras after a year (1827 م.، 1440 هـ.): the stop ends a sentence unless a preposition goes on. */
export const ERAS: ReadonlySet<string> = new Set(['م', 'هـ', 'ه'])

/** Words that a letter names: فيتامين د. ends a sentence where د. محمد doesn't. */
export const LABELLED_BY_LETTER: ReadonlySet<string> = new Set([
  ...[
    'فيتامين',
    'حرف',
    'الحرف',
    'مجموعة',
    'المجموعة',
    'فئة',
    'الفئة',
    'النوع',
    'الخطة',
    'السيناريو',
    'المنطقة',
  ],
])

/** Words after a question in marks that belong to it: «متى؟» سأل الصحافي. */
export const TAKES_SPEECH_UP: ReadonlySet<string> = new Set([
  ...[
    'قال',
    'قالت',
    'قالوا',
    'يقول',
    'تقول',
    'يقولون',
    'قائلا',
    'قائلة',
    'قالها',
    'هكذا',
    'بهذه',
    'بهذا',
    'هذا',
  ],
  ...['سأل', 'سألت', 'يسأل', 'تسأل', 'سألني', 'تساءل', 'تساءلت', 'يتساءل', 'تتساءل', 'متسائلا', 'متسائلة'],
  ...['أجاب', 'أجابت', 'رد', 'ردت', 'كتب', 'كتبت', 'صرخ', 'صرخت', 'هتف', 'هتفت', 'هتفوا', 'علق', 'علقت'],
  ...['بحسب', 'حسب', 'وفق', 'وفقا', 'على', 'كما', 'عبارة', 'سؤال', 'هو', 'هي', 'كان', 'كانت'],
])

/** Words that carry a date on after its era: ولد عام 1770 م. في بون. */
export const CARRIES_DATE_ON: ReadonlySet<string> = new Set([
  ...['في', 'من', 'إلى', 'الى', 'على', 'عن', 'حتى', 'أي', 'الموافق', 'ثم'],
])

/** What follows a full stop in the Arabic spelling of an address: العربية.نت */
export const DOMAINS: ReadonlySet<string> = new Set(['نت', 'كوم', 'أورغ', 'اورغ', 'أورج', 'اورج'])
