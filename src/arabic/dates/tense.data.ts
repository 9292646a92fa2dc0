// Words before a weekday or a month without a year that tell whether it lies ahead. Folded.

/** Verbs and phrases of what is planned. */
export const AHEAD = words(`
سوف المقرر مقرر مقررا المقرره مقرره المزمع المرتقب مرتقب المرتقبه مرتقبه المنتظر ينتظر المتوقع يتوقع متوقع تعتزم يعتزم
تستعد يستعد لن موعد موعدها موعده المقبل المقبله القادم القادمه ستكون سيكون
يلتقي تلتقي يعقد تعقد يبدا تبدا يزور تزور يصل تصل يتوجه تتوجه ينطلق تنطلق يواجه تواجه يستضيف تستضيف يخوض تخوض يلاقي
تلاقي يستقبل تستقبل يفتتح تفتتح يجتمع تجتمع تنظم ينظم يستانف تستانف تختتم يختتم يحل تحل يغادر تغادر
`)

/** Reporting verbs and the past of what is: what is beside them has happened. */
export const BEHIND = words(`
قال قالت وقال وقالت اعلن اعلنت واعلن واعلنت اكد اكدت واكد واكدت ذكر ذكرت وذكر وذكرت اوضح اوضحت واوضح واوضحت كشف كشفت
وكشف وكشفت صرح صرحت وصرح وصرحت اضاف اضافت واضاف واضافت افاد افادت وافاد وافادت اشار اشارت واشار واشارت
كان كانت وكان وكانت نشر نشرت ونشر ونشرت شهد شهدت قتل قتلت وقع وقعت توفي توفيت اتهم اتهمت دعا دعت حذر حذرت
تم تمت وتم وتمت وقد لقد وصل وصلت التقي التقت زار زارت اجري اجرت عقد عقدت بدا بدات انطلق انطلقت
`)

/** What stands before a day that names a street, a square, a party: no date. */
export const NAMED_AFTER_DAYS = words(`
شارع ميدان ساحه جسر ملعب استاد جامعه مدرسه مستشفي مدينه حي كوبري محور قاعه فريق قوي حزب حركه تحالف ائتلاف جماعه موسسه
جائزه صحيفه كتائب لواء مطار مصنع شباب نفق حدائق حديقه مستوطنه قلعه
`)

/** What stands before a day that stands for an event: its year is that of the event. */
export const EVENTS = words(`
ثوره انتفاضه هجمات هجوم احداث حرب انقلاب اعتداءات تفجيرات مجزره ذكري طوفان حراك نكبه نكسه
`)

/** Days known by their event: month-day → year. */
export const EVENT_YEARS: ReadonlyMap<string, number> = new Map([
  ['9-11', 2001],
  ['1-14', 2011],
  ['1-25', 2011],
  ['2-17', 2011],
  ['6-30', 2013],
  ['7-23', 1952],
  ['10-6', 1973],
  ['10-7', 2023],
  ['10-17', 2019],
  ['11-1', 1954],
  ['7-15', 2016],
  ['5-16', 2003],
])

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
