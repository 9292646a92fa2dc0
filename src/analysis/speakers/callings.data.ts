// Callings: what people do, by the words that tell it, folded and in the masculine. A word may tell of several.

/** Each row: a kind of calling, and the nouns that tell it. Two people whose callings share no row are not the same. */
export const CALLINGS = {
  player:
    'لاعب مهاجم مدافع حارس ظهير جناح هداف كابتن نجم دولي عداء سباح ملاكم مصارع متسابق دراج بطل محترف قايد',
  coach: 'مدرب مدير تقني بطل',
  referee: 'حكم',
  politics:
    'رييس وزير نايب سيناتور سياسي زعيم سفير دبلوماسي قنصل مبعوث مندوب مفاوض ملك امير سلطان محافظ حاكم عمده قيادي معارض مرشح برلماني مستشار مسوول قايد',
  business: 'رجل رييس مدير مستثمر تاجر مصرفي ملياردير مليونير مالك مسوول سيده',
  art: 'فنان ممثل مخرج مطرب مغني مغن ملحن موسيقي عازف رسام نجم منتج سيناريست كوميدي مصمم',
  letters: 'كاتب روايي شاعر اديب ناقد مترجم مولف صحافي صحفي اعلامي مذيع مراسل مفكر مورخ فيلسوف مدون سيناريست',
  science:
    'باحث عالم استاذ خبير محلل اقتصادي طبيب دكتور مهندس مورخ مفكر جراح اكاديمي فيلسوف اخصايي استشاري بروفيسور محاضر كاتب',
  advocates: 'محامي محام حقوقي مستشار ناشط معارض',
  judges: 'قاضي قاض مستشار حكم',
  prosecutors: 'مدعي مدع',
  religion: 'شيخ امام خطيب مفتي بطريرك بابا اسقف قس كاهن داعيه حاخام كاردينال مطران',
  military: 'لواء عميد عقيد مقدم رايد نقيب فريق جنرال مشير ضابط قايد مسوول جندي',
  suspects: 'متهم موقوف سجين معتقل مشتبه ضحيه شاهد',
} as const

/** Nouns that tell no office but a kind of person: they may take up whoever is of that calling. */
export const KINDS_OF_PEOPLE =
  'لاعب مهاجم مدافع حارس ظهير جناح هداف كابتن نجم دولي عداء سباح ملاكم مصارع متسابق دراج بطل مدرب سياسي دبلوماسي قيادي معارض برلماني مسوول رجل سيده مستثمر ملياردير مليونير فنان ممثل مخرج مطرب مغني ملحن موسيقي عازف رسام كاتب روايي شاعر اديب ناقد مترجم مولف صحافي صحفي اعلامي مذيع مفكر مورخ فيلسوف باحث عالم خبير محلل اقتصادي طبيب مهندس محامي حقوقي ناشط داعيه جنرال ضابط اكاديمي شاب مصرفي'

/** Words of titles that mean the same office, the second ones only behind another word: الناطق الإعلامي، المتحدث الرسمي. */
export const SAME_OFFICE: readonly (readonly [string, string])[] = [
  ['ناطق', 'متحدث'],
  ['ناطقه', 'متحدثه'],
]
export const SAME_QUALITY: readonly (readonly [string, string])[] = [
  ['اعلامي', 'رسمي'],
  ['اعلاميه', 'رسميه'],
  ['حكومه', 'وزراء'],
]

/** Nouns that go with something of a person's own instead of a name: صاحبة الرواية، هداف الدوري. */
export const EPITHETS = 'صاحب هداف نجم بطل مولف مخرج رجل سيده'

/** Where somebody is from, after ابن: ابن مدينة كذا. */
export const HOMES = 'مدينه بلده قريه منطقه محافظه ولايه حي اقليم عاصمه'
