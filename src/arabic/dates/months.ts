// Months and days of months: نيسان/أبريل 2019، شباط/فبراير الماضي، 25 أبريل، الخامس من أيار، 20 شعبان 1440، 23 الجاري.

import { civilOf, type DayRange } from '../days.ts'
import { digitsOf, ordinalAt } from '../numbers.ts'
import { MODIFIER_TENSE, type MonthName, type Tense } from './lexicon.ts'
import {
  closingAfter,
  digitsAt,
  entryAt,
  foldedAt,
  gapAfter,
  modifierAt,
  nextFolded,
  type Parsed,
  type Reader,
} from './reader.ts'
import { EVENT_YEARS, EVENTS, NAMED_AFTER_DAYS } from './tense.data.ts'
import { dateRange, tenseBefore, yearlessNear } from './tense.ts'
import { plainYearAt, yearAt } from './years.ts'

/** A month's name, with its other name where it is doubled (شباط/فبراير، أبريل (نيسان)). */
interface NamedMonth {
  readonly name: MonthName
  readonly end: number
  readonly doubled: boolean
  readonly closed: boolean
}

function nameAt(reader: Reader, index: number): { name: MonthName; end: number } | null {
  const token = entryAt(reader, index)?.token
  if (token?.kind !== 'month') return null
  for (const { rest, name } of token.names) {
    if (rest.every((word, offset) => nextFolded(reader, index + 1 + offset) === word)) {
      return { name, end: index + 1 + rest.length }
    }
  }
  return null
}

function namedMonthAt(reader: Reader, index: number): NamedMonth | null {
  const first = nameAt(reader, index)
  if (first === null) return null
  const gap = gapAfter(reader, first.end - 1)
  const other =
    gap === 'slash' || gap === 'open' || gap === 'dash' || gap === 'space' ? nameAt(reader, first.end) : null
  if (other === null || other.name.month !== first.name.month || other.name.hijri !== first.name.hijri) {
    return { name: first.name, end: first.end, doubled: false, closed: false }
  }
  const closed = gap === 'open' && closingAfter(reader, other.end) !== undefined
  if (gap === 'open' && !closed) return { name: first.name, end: first.end, doubled: false, closed: false }
  return { name: first.name, end: other.end, doubled: true, closed }
}

/** The year or adjective after a month, and where it ends. */
type Qualifier =
  | { readonly kind: 'year'; readonly year: number; readonly hijri: boolean; readonly end: number }
  | { readonly kind: 'tense'; readonly tense: Tense; readonly end: number }
  /** A relative year (من العام الماضي), null where there is no publication date. */
  | {
      readonly kind: 'within'
      readonly range: DayRange | null
      readonly end: number
      readonly relative: boolean
    }

function qualifierAt(reader: Reader, month: NamedMonth, end: number): Qualifier | null {
  const gap = gapAfter(reader, end - 1)
  const joined = gap === 'space' || gap === 'comma' || (gap === 'close' && month.closed)
  if (!joined)
    return gap === 'slash' || gap === 'dash' || gap === 'open' ? slashYear(reader, month, end) : null
  const word = foldedAt(reader, end)
  const digits = digitsOf(word)
  if (digits !== null && word.length >= 3 && !/^[وبلف]/.test(word)) {
    const year = plainYearAt(reader, end, month.name.hijri)
    return year === null ? null : { kind: 'year', ...year, hijri: year.hijri && month.name.hijri }
  }
  if (gap === 'comma') return null
  const tense = MODIFIER_TENSE.get(word) ?? null
  if (tense !== null && tense !== 'recent') return { kind: 'tense', tense, end: end + 1 }
  const at = word === 'من' || word === 'في' ? end + 1 : end
  const year = yearAt(reader, at)
  if (year !== null) return { kind: 'within', range: year.range, end: year.end, relative: year.relative }
  return borrowedYear(reader, end)
}

/** The year of the month that follows with و or أو (أبريل أو مايو 2016، مارس وأبريل 2019); the expression ends before. */
function borrowedYear(reader: Reader, end: number): Qualifier | null {
  const at = foldedAt(reader, end) === 'او' ? end + 1 : end
  const linked = at > end || foldedAt(reader, at).startsWith('و')
  const next =
    linked && at < reader.limit && gapAfter(reader, at - 1) === 'space' ? namedMonthAt(reader, at) : null
  const qualifier = next === null ? null : qualifierAt(reader, next, next.end)
  return qualifier?.kind === 'year' ? { ...qualifier, end } : null
}

function slashYear(reader: Reader, month: NamedMonth, end: number): Qualifier | null {
  const year = plainYearAt(reader, end, month.name.hijri)
  return year === null || year.year < 1000 ? null : { kind: 'year', ...year, hijri: month.name.hijri }
}

/** The words after which a weak month name (نيسان, ماي, رمضان) is a month. */
const MONTH_BEFORE: ReadonlySet<string> = new Set(['في', 'منذ', 'حتي', 'خلال', 'بحلول', 'وفي'])

/**
 * A month at `index`: with شهر before it, a second name, a year or an adjective after it. Alone, a weak name is none.
 * `after`: whether a part of it or a day was named before (مطلع مارس).
 */
export function monthAt(reader: Reader, index: number, after: boolean): Parsed | null {
  const token = entryAt(reader, index)?.token
  const withWord = token?.kind === 'unit' && token.unit === 'month' && token.count !== 'many'
  const at = withWord ? index + 1 : index
  if (withWord && gapAfter(reader, index) !== 'space') return null
  const month = namedMonthAt(reader, at)
  if (month === null) return null
  const qualifier = qualifierAt(reader, month, month.end)
  const plain =
    withWord ||
    after ||
    reader.bare ||
    month.doubled ||
    qualifier !== null ||
    !month.name.weak ||
    MONTH_BEFORE.has(foldedAt(reader, index - 1))
  if (NAMED_AFTER_DAYS.has(foldedAt(reader, index - 1)) && !withWord) return null
  if (NAMED_AFTER_DAYS.has(foldedAt(reader, index - 2)) && digitsAt(reader, index - 1) !== null) return null
  if (!plain || (!withWord && entryAt(reader, at)!.clitics > 0 && month.name.weak)) return null
  return parsedMonth(reader, index, month, null, qualifier)
}

function parsedMonth(
  reader: Reader,
  index: number,
  month: NamedMonth,
  days: { first: number; last: number; weekday?: number } | null,
  qualifier: Qualifier | null,
): Parsed | null {
  const end = qualifier?.end ?? month.end
  const closing = qualifier === null && month.closed ? closingAfter(reader, month.end) : undefined
  const done = (range: DayRange | null, relative: boolean): Parsed => ({
    end,
    range,
    relative,
    ...(closing === undefined ? {} : { endOffset: closing }),
  })
  const { hijri, month: number } = month.name
  const spread = (from: DayRange | null): DayRange | null =>
    from === null || days === null ? from : { from: from.from, to: from.from + days.last - days.first }
  const first = days?.first ?? null
  if (qualifier?.kind === 'year') {
    const range = dateRange(hijri, qualifier.year, number, first)
    return range === null ? null : done(spread(range), false)
  }
  if (qualifier?.kind === 'within') {
    if (qualifier.range === null) return done(null, qualifier.relative)
    const range = dateRange(hijri, civilOf(qualifier.range.from).year, number, first)
    return range === null ? null : done(spread(hijri ? null : range), qualifier.relative)
  }
  if (
    first !== null &&
    dateRange(hijri, hijri ? 1440 : 2020, number, Math.min(first, hijri ? 29 : first)) === null
  )
    return null
  const before = foldedAt(reader, index - 1)
  if (first !== null && EVENTS.has(before)) {
    const year = hijri ? undefined : EVENT_YEARS.get(`${number}-${first}`)
    if (year !== undefined) return done(spread(dateRange(false, year, number, first)), false)
    if (before !== 'ذكري') return done(null, true)
  }
  if (reader.reference === null) return done(null, true)
  const date = {
    hijri,
    month: number,
    day: first,
    ...(days?.weekday === undefined ? {} : { weekday: days.weekday }),
  }
  return done(
    spread(yearlessNear(reader.reference, date, qualifier?.tense ?? null, tenseBefore(reader, index))),
    true,
  )
}

/**
 * A day of a month, or several: 25 نيسان/أبريل، الخامس من مايو، 5 و6 يونيو، 3-5 مايو، 20 شعبان 1440، أول مايو،
 * 23 الجاري، 23 من الشهر الماضي. `weekday`: the one named before.
 */
export function dayOfMonthAt(reader: Reader, index: number, weekday?: number): Parsed | null {
  const first = dayNumberAt(reader, index)
  if (first === null || gapAfter(reader, first.end - 1) === 'other') return null
  if (NAMED_AFTER_DAYS.has(foldedAt(reader, index - 1)) && weekday === undefined) return null
  let last = first
  for (;;) {
    const next = nextDayAt(reader, last.end)
    if (next === null || next.day <= last.day) break
    last = next
  }
  const days = { first: first.day, last: last.day, ...(weekday === undefined ? {} : { weekday }) }
  const gap = gapAfter(reader, last.end - 1)
  if (gap !== 'space' && gap !== 'dash' && gap !== 'slash') return null
  const of = gap === 'space' && foldedAt(reader, last.end) === 'من'
  if (last.ordinal && !of && !last.direct) return null
  let at = of ? last.end + 1 : last.end
  const token = entryAt(reader, at)?.token
  if (token?.kind === 'unit' && token.unit === 'month' && token.count === 1) {
    if (token.definite) return dayOfRelativeMonth(reader, at + 1, days)
    at++
  } else if (modifierAt(reader, at) === 'present' && !last.ordinal) {
    return dayOfRelativeMonth(reader, at, days)
  }
  const month = entryAt(reader, at)?.clitics === 0 ? namedMonthAt(reader, at) : null
  // 2-صفر is a score.
  if (month === null || (gap === 'dash' && month.name.weak)) return null
  return parsedMonth(reader, index, month, days, qualifierAt(reader, month, month.end))
}

/** A day of الشهر الجاري، الشهر الماضي، الشهر المقبل: the adjective is at `index`. */
function dayOfRelativeMonth(
  reader: Reader,
  index: number,
  days: { first: number; last: number },
): Parsed | null {
  const tense = modifierAt(reader, index)
  if (tense === null || tense === 'recent') return null
  if (reader.reference === null) return { end: index + 1, range: null, relative: true }
  const { year, month } = civilOf(reader.reference)
  const shift = tense === 'past' ? -1 : tense === 'future' ? 1 : 0
  const date = new Date(Date.UTC(year, month - 1 + shift, 1))
  const range = dateRange(false, date.getUTCFullYear(), date.getUTCMonth() + 1, days.first)
  return range === null
    ? null
    : { end: index + 1, range: { from: range.from, to: range.from + days.last - days.first }, relative: true }
}

interface DayNumber {
  readonly day: number
  readonly end: number
  readonly ordinal: boolean
  /** أول مايو، فاتح ماي، سابع أكتوبر: no من is needed. */
  readonly direct: boolean
}

function dayNumberAt(reader: Reader, index: number): DayNumber | null {
  const token = entryAt(reader, index)?.token
  if (token?.kind === 'firstDay') {
    return { day: 1, end: index + 1, ordinal: true, direct: true }
  }
  if (token?.kind === 'ordinal') {
    const ordinal = ordinalAt(reader.words, index, reader.limit)
    if (ordinal === null || ordinal.value > 31) return null
    const direct = !/^[وفبلك]?ال/.test(foldedAt(reader, index))
    return { day: ordinal.value, end: ordinal.end, ordinal: true, direct }
  }
  const folded = foldedAt(reader, index)
  if (folded.length > 5 || /[هم]$/.test(folded)) return null
  const day = digitsOf(folded)
  if (day === null || day < 1 || day > 31) return null
  return { day, end: index + 1, ordinal: false, direct: false }
}

/** A further day: و6, – 6, أو 6, إلى 6. */
function nextDayAt(reader: Reader, index: number): DayNumber | null {
  const gap = gapAfter(reader, index - 1)
  const folded = foldedAt(reader, index)
  if (gap === 'dash') return digitsAt(reader, index) === null ? null : dayNumberAt(reader, index)
  if (gap !== 'space' && gap !== 'comma') return null
  if (['او', 'الي', 'حتي', 'و'].includes(folded)) return dayNumberAt(reader, index + 1)
  return folded.startsWith('و') || gap === 'comma' ? dayNumberAt(reader, index) : null
}

/** A month after a day in digits, as two or three numbers: 25/4/2019, 2019-04-25, 25.4.2019, 20/8/1440هـ. */
export function numericDateAt(reader: Reader, index: number): Parsed | null {
  const gap = gapAfter(reader, index)
  if (gap === 'space' || gap === 'other') return null
  const [a, b, c] = [digitsAt(reader, index), digitsAt(reader, index + 1), digitsAt(reader, index + 2)]
  if (a === null || b === null || c === null || b > 31) return null
  if (gap !== gapAfter(reader, index + 1) || !['slash', 'dash', 'dot'].includes(gap)) return null
  const again = gapAfter(reader, index + 2)
  if ((again === gap || again === 'dash') && digitsAt(reader, index + 3) !== null) return null
  const yearFirst = a >= 1000
  if (!yearFirst && c < 1000 && !(gap === 'slash' && c >= 10 && foldedAt(reader, index + 2).length === 2))
    return null
  if (yearFirst && c > 31) return null
  const year = yearFirst ? a : c < 100 ? 2000 + c : c
  const sign = plainYearAt(reader, index + 2)
  const end = sign !== null && (sign.hijri || sign.end > index + 3) ? sign.end : index + 3
  const hijri = sign?.hijri === true || (year >= 1350 && year <= 1500)
  const day = yearFirst ? c : a
  const range = dateRange(hijri, year, b, day) ?? (yearFirst ? null : dateRange(hijri, year, a, b))
  return range === null || year > 2100 || year < 1000 ? null : { end, range, relative: false }
}
