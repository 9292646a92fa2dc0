// Number words, folded. Written for this project after the grammars; every gender and case, with usual misspellings.

import { fold } from './fold.ts'

/** One to ten, the tens: word → value. */
export const CARDINALS: ReadonlyMap<string, number> = table(`
1 واحد واحده احد احدي
2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي 
3 ثلاثه ثلاث
4 اربعه اربع
5 خمسه خمس
6 سته ست
7 سبعه سبع
8 ثمانيه ثماني ثمان ثمانيا
9 تسعه تسع
10 عشره عشر
20 عشرون عشرين
30 ثلاثون ثلاثين
40 اربعون اربعين
50 خمسون خمسين
60 ستون ستين
70 سبعون سبعين
80 ثمانون ثمانين
90 تسعون تسعين`)

/** The hundreds that are one word: word → value. */
export const HUNDREDS: ReadonlyMap<string, number> = table(`
100 مائه مئه ميه مايه مئات
200 مائتان مائتين مئتان مئتين مئتا مئتي مائتا مائتي
300 ثلاثمائه ثلاثمئه ثلاثماية
400 اربعمائه اربعمئه
500 خمسمائه خمسمئه
600 ستمائه ستمئه
700 سبعمائه سبعمئه
800 ثمانمائه ثمانمئه ثمانيمائه
900 تسعمائه تسعمئه`)

/** Thousand and more: word → the power, and how many of it the word alone means. */
export const SCALES: ReadonlyMap<string, { readonly value: number; readonly times: number }> = new Map(
  [
    [1e3, 1, 'الف الفا الاف'],
    [1e3, 2, 'الفان الفين'],
    [1e6, 1, 'مليون مليونا ملايين'],
    [1e6, 2, 'مليونان مليونين'],
    [1e9, 1, 'مليار مليارا مليارات بليون'],
    [1e9, 2, 'ملياران مليارين'],
    [1e12, 1, 'تريليون تريليونا تريليونات'],
  ].flatMap(([value, times, words]) =>
    String(words)
      .split(' ')
      .map(word => [fold(word), { value: Number(value), times: Number(times) }] as const),
  ),
)

/** Ordinals without ال: word → value; eleven to nineteen and twenty-first … are put together from these. */
export const ORDINALS: ReadonlyMap<string, number> = table(`
1 اول اولي واحد حادي حاديه
2 ثاني ثانيه ثان
3 ثالث ثالثه
4 رابع رابعه
5 خامس خامسه
6 سادس سادسه
7 سابع سابعه
8 ثامن ثامنه
9 تاسع تاسعه
10 عاشر عاشره
20 عشرون عشرين
30 ثلاثون ثلاثين
40 اربعون اربعين
50 خمسون خمسين
60 ستون ستين
70 سبعون سبعين
80 ثمانون ثمانين
90 تسعون تسعين
100 مائه مئه`)

/** `value word word…`, a line a value. */
function table(lines: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const line of lines.trim().split('\n')) {
    const [value, ...words] = line.split(' ')
    for (const word of words) found.set(fold(word), Number(value))
  }
  return found
}
