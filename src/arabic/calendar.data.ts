// Calendar words: months of every Arab region, weekdays, Hijri months, units. Written for this project; the spellings
// of CLDR 48 (ar, ar-DZ, ar-IQ, ar-JO, ar-LB, ar-MA, ar-MR, ar-PS, ar-SY, ar-TN) are among them.

/**
 * Gregorian months, January first. Left of the bar: a month wherever it stands. Right of it: also a name or a common
 * word (نيسان, شباط, آب, ماي), and a month only beside other calendar words.
 */
export const MONTHS: readonly string[] = [
  'يناير، كانون الثاني، كانون ثاني، جانفي، ينائر | ',
  'فبراير، فيفري، فبرائر | شباط',
  'آذار | مارس، مارت',
  'أبريل، إبريل، أفريل، ابرايل | نيسان',
  'مايو، أيار | ماي، مايس',
  'يونيو، حزيران، يونيه | جوان',
  'يوليو، تموز، جويلية، يوليوز | يوليه',
  'أغسطس، غشت | آب، أوت، اغشت',
  'سبتمبر، شتنبر، سيبتمبر | أيلول',
  'أكتوبر، تشرين الأول، تشرين أول | ',
  'نوفمبر، تشرين الثاني، تشرين ثاني، نونبر | ',
  'ديسمبر، كانون الأول، كانون أول، دجنبر، دسمبر | ',
]

/** Hijri months, Muharram first; columns as above. */
export const HIJRI_MONTHS: readonly string[] = [
  'محرم الحرام، المحرم | محرم',
  'صفر الخير | صفر',
  'ربيع الأول، ربيع أول | ',
  'ربيع الآخر، ربيع الثاني، ربيع ثاني | ',
  'جمادى الأولى، جمادى الأول، جماد الأول، جمادى أول | ',
  'جمادى الآخرة، جمادى الثانية، جمادى الآخر، جمادى الثاني، جماد الآخر، جماد الثاني | ',
  'رجب المرجب | رجب',
  'شعبان المعظم | شعبان',
  'رمضان المبارك، رمضان الكريم، رمضان المعظم | رمضان',
  ' | شوال',
  'ذو القعدة، ذي القعدة، ذا القعدة، ذو القعده | ',
  'ذو الحجة، ذي الحجة، ذا الحجة | ',
]

/** Weekdays, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  'الأحد',
  'الاثنين، الإثنين، الأثنين',
  'الثلاثاء، الثلاثا',
  'الأربعاء، الاربعا',
  'الخميس',
  'الجمعة',
  'السبت',
]

/** Units of time: the word that counts one, the dual, the plurals. */
export const UNITS = {
  day: { one: 'يوم، يوما', two: 'يومين، يومان', many: 'أيام' },
  week: { one: 'أسبوع، أسبوعا', two: 'أسبوعين، أسبوعان', many: 'أسابيع' },
  month: { one: 'شهر، شهرا', two: 'شهرين، شهران', many: 'أشهر، شهور' },
  year: {
    one: 'عام، عاما، سنة',
    two: 'عامين، عامان، سنتين، سنتان',
    many: 'أعوام، سنوات، سنين، سنون',
  },
  decade: { one: 'عقد، عقدا', two: 'عقدين، عقدان', many: 'عقود' },
  century: { one: 'قرن، قرنا', two: 'قرنين، قرنان', many: 'قرون' },
} as const

/** Decades by their number words: the first year within the century, and the stem before يات. */
export const DECADES: readonly (readonly [number, string])[] = [
  [20, 'عشرينيات، عشرينات، عشريات'],
  [30, 'ثلاثينيات، ثلاثينات'],
  [40, 'أربعينيات، أربعينات'],
  [50, 'خمسينيات، خمسينات'],
  [60, 'ستينيات، ستينات'],
  [70, 'سبعينيات، سبعينات'],
  [80, 'ثمانينيات، ثمانينات'],
  [90, 'تسعينيات، تسعينات'],
]

/** Seasons: the first month, and the word. */
export const SEASONS: readonly (readonly [number, string])[] = [
  [3, 'ربيع'],
  [6, 'صيف'],
  [9, 'خريف'],
  [12, 'شتاء'],
]

/** Words for the time of day that stand before a day (فجر اليوم، مساء الثلاثاء). */
export const TIMES_OF_DAY = 'فجر، صباح، صبيحة، ضحى، ظهر، ظهيرة، عصر، مغرب، مساء، عشية، ليل، ليلة، عشاء، غداة'

/** Words for the first, the middle and the last part of a period (مطلع العام، منتصف الشهر، أواخر مايو). */
export const PARTS: readonly string[] = [
  'مطلع، بداية، بدايات، أوائل، مستهل، مفتتح',
  'منتصف، أواسط',
  'نهاية، نهايات، أواخر، ختام، آخر، أخر، متم، خواتيم',
]

/** Words for the first day of a month. */
export const FIRST_DAY = 'أول، غرة، فاتح'

/** Adjectives of a period that lies before, around or after the publication date. */
export const MODIFIERS = {
  past: 'الماضي، الماضية، الماضيين، الماضيان، الماضيتين، المنصرم، المنصرمة، المنصرمين، الفائت، الفائتة، الفارط، الفارطة، المنقضي، المنقضية، المنفرط، السالف',
  recent: 'الأخير، الأخيرة، الأخيرين، الاخيرتين',
  present: 'الحالي، الحالية، الجاري، الجارية',
  future:
    'المقبل، المقبلة، المقبلين، المقبلتين، القادم، القادمة، القادمين، القادمتين، الآتي، الآتية، الداخل، القابل',
} as const
