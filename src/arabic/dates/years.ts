// Years: عام 2011، العام الماضي، هذا العام، 1440هـ، عامي 2011 و2012، 2018/2019.

import { civilOf, type DayRange, yearRange } from '../days.ts'
import { hijriRange } from '../hijri.ts'
import { numberAt } from '../numbers.ts'
import {
  digitsAt,
  entryAt,
  foldedAt,
  gapAfter,
  modifierAt,
  nextFolded,
  type Parsed,
  type Reader,
} from './reader.ts'

const HIJRI_SIGNS: ReadonlySet<string> = new Set([
  'ه',
  'هجريه',
  'هجري',
  'هجريا',
  'للهجره',
  'الهجريه',
  'الهجري',
])
const GREGORIAN_SIGNS: ReadonlySet<string> = new Set([
  'م',
  'ميلاديه',
  'ميلادي',
  'ميلاديا',
  'للميلاد',
  'الميلادي',
  'الميلاديه',
])

/** A year and the calendar it is counted in. */
export interface Year {
  readonly year: number
  readonly hijri: boolean
  readonly end: number
}

/**
 * A year in digits at `index`, with its sign (2019م، 1440 هـ). Without one, 1350–1500 is Hijri. Null where the number
 * is no year of news: 1000–2100, or 1–2100 where a sign stands.
 */
export function plainYearAt(reader: Reader, index: number, hijriMonth = false): Year | null {
  const value = digitsAt(reader, index)
  if (value === null || value > 2100 || value < 1) return null
  const folded = foldedAt(reader, index)
  const last = folded.at(-1)
  const next = nextFolded(reader, index + 1)
  const signed = HIJRI_SIGNS.has(next) || GREGORIAN_SIGNS.has(next)
  const end = index + (signed ? 2 : 1)
  if (last === 'ه' || HIJRI_SIGNS.has(next)) return { year: value, hijri: true, end }
  if (last === 'م' || GREGORIAN_SIGNS.has(next)) return { year: value, hijri: false, end }
  if (value < 1000) return null
  return { year: value, hijri: hijriMonth || (value >= 1350 && value <= 1500), end }
}

/** The days of a year, or null beyond the calendars. */
function daysOfYear({ year, hijri }: Year): DayRange | null {
  return hijri ? hijriRange(year) : yearRange(year)
}

/** A year with its word: عام 2011، سنة 1990، العام الماضي، هذا العام، عامي 2011 و2012، عام 2018/2019. */
export function yearAt(reader: Reader, index: number): Parsed | null {
  const token = entryAt(reader, index)?.token
  if (token?.kind === 'this') {
    const next = entryAt(reader, index + 1)?.token
    if (next?.kind !== 'unit' || next.unit !== 'year' || !next.definite || next.count !== 1) return null
    return gapAfter(reader, index) === 'space' ? relativeYear(reader, index + 2, 0) : null
  }
  if (token?.kind !== 'unit' || token.unit !== 'year') return null
  if (token.count === 2 || token.count === 'many') return yearListAt(reader, index + 1)
  if (token.definite && !isTitle(foldedAt(reader, index - 1))) {
    const tense = modifierAt(reader, index + 1)
    const year = tense === null ? null : yearBeside(reader, index + 2)
    if (year !== null) return year
    if (tense === 'past') return relativeYear(reader, index + 2, -1)
    if (tense === 'present') return relativeYear(reader, index + 2, 0)
    if (tense === 'future') return relativeYear(reader, index + 2, 1)
    if (['نفسه', 'ذاته'].includes(nextFolded(reader, index + 1))) return null
  }
  return numberedYearAt(reader, index + 1)
}

/** The year itself after its adjective: العام القادم 2020م. */
function yearBeside(reader: Reader, index: number): Parsed | null {
  const gap = gapAfter(reader, index - 1)
  const year = gap === 'space' ? plainYearAt(reader, index) : null
  return year === null || /^[وفبلك]/.test(foldedAt(reader, index)) ? null : yearSpan(reader, year)
}

/** Words before العام whose adjective it is: الأمين العام الحالي. */
export function isTitle(folded: string): boolean {
  return TITLES.has(folded)
}

const TITLES: ReadonlySet<string> = new Set(
  'الامين المدير المدعي النايب القايد المفتش المفتي الراي الامن القطاع المراقب الكاتب المفوض المنسق النظام الاداء الوضع الحق المحامي المجلس السكرتير الموتمر المشرف'.split(
    ' ',
  ),
)

function relativeYear(reader: Reader, end: number, years: number): Parsed {
  const range = reader.reference === null ? null : yearRange(civilOf(reader.reference).year + years)
  return { end, range, relative: true }
}

/** The number after عام: digits of two to four places, or number words (ألفين وتسعة عشر). */
function numberedYearAt(reader: Reader, index: number): Parsed | null {
  if (index >= reader.limit || gapAfter(reader, index - 1) !== 'space') return null
  const digits = digitsAt(reader, index)
  if (digits === null) {
    const number = numberAt(reader.words, index, reader.limit)
    if (number === null || number.value < 1000 || number.value > 2100) return null
    return { end: number.end, range: yearRange(number.value), relative: false }
  }
  const plain = plainYearAt(reader, index)
  if (plain !== null) return yearSpan(reader, plain)
  if (/^\d{2}$/.test(foldedAt(reader, index)) && digits >= 30) {
    return { end: index + 1, range: yearRange(1900 + digits), relative: false }
  }
  return digits >= 300 && digits < 1000 ? { end: index + 1, range: yearRange(digits), relative: false } : null
}

/** A year, or two joined by a slash or dash (2018/2019, 2018-19, 2011–2015). */
export function yearSpan(reader: Reader, first: Year): Parsed {
  const range = daysOfYear(first)
  const gap = gapAfter(reader, first.end - 1)
  const digits = digitsAt(reader, first.end)
  const single = { end: first.end, range, relative: false }
  if (range === null || digits === null || (gap !== 'slash' && gap !== 'dash')) return single
  const year = digits < 100 ? Math.floor(first.year / 100) * 100 + digits : digits
  // A season may be typed from the left: 2024/2023.
  if (gap === 'slash' && year === first.year - 1) {
    const before = daysOfYear({ ...first, year })
    return before === null
      ? single
      : { end: first.end + 1, range: { from: before.from, to: range.to }, relative: false }
  }
  if (year <= first.year || year - first.year > 99 || digitsAt(reader, first.end + 1) !== null) return single
  if (digits < 100 && year !== first.year + 1) return single
  const last = daysOfYear({ ...first, year })
  return last === null
    ? single
    : { end: first.end + 1, range: { from: range.from, to: last.to }, relative: false }
}

/** Years after a dual or plural: 2011 و2012, 2011 و2012 و2013. */
function yearListAt(reader: Reader, index: number): Parsed | null {
  if (gapAfter(reader, index - 1) !== 'space') return null
  const first = plainYearAt(reader, index)
  if (first === null) return null
  let last = first
  for (;;) {
    const gap = gapAfter(reader, last.end - 1)
    const at = ['و', 'الي', 'او'].includes(foldedAt(reader, last.end)) ? last.end + 1 : last.end
    const linked = at > last.end || foldedAt(reader, at).startsWith('و') || gap === 'comma' || gap === 'dash'
    const next = linked && gap !== 'other' ? plainYearAt(reader, at) : null
    if (next === null) break
    last = next
  }
  const [a, b] = [daysOfYear(first), daysOfYear(last)]
  if (a === null || b === null || b.to < a.from) return null
  return { end: last.end, range: { from: a.from, to: b.to }, relative: false }
}
