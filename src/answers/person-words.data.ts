// Words that people put around names, folded when read. Hand-made from Arabic usage.

import { fold } from '../arabic/fold.ts'

/** Forms of address that say nothing about who is meant. */
export const HONORIFICS = words(`
  السيد السيده سيد سيده الدكتور الدكتوره دكتور دكتوره د الاستاذ الاستاذه استاذ الشيخ الشيخه شيخ الحاج المهندس مهندس
  الرفيق الرفيقه معالي فخامه سعاده سمو صاحب جلاله دوله الست مستر مسز mr mrs ms dr sir
`)

/** Parts of names that are often left out. */
export const NAME_PARTICLES = words(
  'بن ابن بنت ابو ابي ال دي دو دا دل فان فون لو لا de da du van von al el bin ibn abu bint',
)

/** Plurals of titles that mean several people at once → their singular, without ال. */
export const SEVERAL: ReadonlyMap<string, string> = new Map(
  [
    ['رؤساء', 'رئيس'],
    ['زعماء', 'زعيم'],
    ['قادة', 'قائد'],
    ['وزراء', 'وزير'],
    ['ملوك', 'ملك'],
    ['أمراء', 'أمير'],
    ['سفراء', 'سفير'],
    ['مسؤولون', 'مسؤول'],
    ['مسؤولين', 'مسؤول'],
    ['لاعبون', 'لاعب'],
    ['لاعبين', 'لاعب'],
  ].map(([plural = '', singular = '']) => [fold(plural), fold(singular)]),
)

/** Countries of two words → the country with the stem of its adjective (الرئيس الأميركي). */
export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  [fold('الولايات المتحدة'), fold('أميركا')],
  [fold('المملكة المتحدة'), fold('بريطانيا')],
])

/** Titles that are taken for each other where the country is the same. */
export const HEADS_OF_STATE = words('رئيس رئيسه زعيم زعيمه قائد ملك امير سلطان president leader')

function words(list: string): ReadonlySet<string> {
  return new Set(fold(list).trim().split(/\s+/))
}
