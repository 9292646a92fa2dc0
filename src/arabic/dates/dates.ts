// Date expressions in Arabic text, and what they mean: the grammar's entry.

import { type Day, type DayRange, dayOfIso, isoOf } from '../days.ts'
import { bySpelling } from '../memo.ts'
import { startAfter } from '../offsets.ts'
import type { Span } from '../span.ts'
import { splitWords } from '../words.ts'
import { centuryAt, decadeAt } from './centuries.ts'
import { isCalendarWord } from './lexicon.ts'
import { monthAt } from './months.ts'
import { fractionAt, partAt } from './parts.ts'
import { dayAt } from './points.ts'
import { rangeAt } from './ranges.ts'
import { entryAt, foldedAt, gapAfter, type Parsed, type Reader } from './reader.ts'
import { seasonAt } from './seasons.ts'
import { agoAt, countedUnitsAt, unitAt } from './units.ts'
import { plainYearAt, yearAt, yearSpan } from './years.ts'

/** A date expression in a text. */
export interface FoundDate extends Span {
  /** The days that it means, or null where it needs a publication date and there is none. */
  readonly range: DayRange | null
  /** Whether the publication date was needed. */
  readonly relative: boolean
  /** The day of publication that the expression gives away (اليوم الثلاثاء 23 أبريل 2019), else null. */
  readonly today: Day | null
}

/** Every date expression of a stretch of words, in order, not overlapping. */
export function datesIn(reader: Reader): FoundDate[] {
  const found: FoundDate[] = []
  let from = reader.first
  for (let index = reader.first; index < reader.limit; index++) {
    if (!mayBegin(reader.words[index]!)) continue
    const parsed = dateAt(reader, index)
    if (parsed === null) continue
    const start = Math.max(parsed.start ?? index, from)
    found.push({
      start: startAfter(reader.words[start]!, cliticsAt(reader, start)),
      end: parsed.endOffset ?? reader.words[parsed.end - 1]!.end,
      range: parsed.range,
      relative: parsed.relative,
      today: parsed.today ?? null,
    })
    from = parsed.end
    index = parsed.end - 1
  }
  return found
}

/**
 * The days that a date typed by somebody means (2019-04-01، نيسان 2019، أمس، 1440): the whole text must be one date.
 * `reference` (`YYYY-MM-DD`) is the day from which relative dates count; without it they give null.
 */
export function parseDate(text: string, reference: string | null): { from: string; to: string } | null {
  const words = splitWords(text)
  const day = reference === null ? null : dayOfIso(reference)
  const reader: Reader = { text, words, first: 0, limit: words.length, reference: day, bare: true }
  const found = dateAt(reader, 0)
  if (found === null || found.end !== words.length || found.range === null) return null
  return { from: isoOf(found.range.from), to: isoOf(found.range.to) }
}

/** The date expression that begins at a word, or null. */
function dateAt(reader: Reader, index: number): Parsed | null {
  const entry = entryAt(reader, index)
  if (entry === undefined) return isNumber(foldedAt(reader, index)) ? numberedAt(reader, index) : null
  switch (entry.token.kind) {
    case 'from':
    case 'between':
      return rangeAt(reader, index)
    case 'ago':
      return agoAt(reader, index)
    case 'part':
      return partAt(reader, index) ?? partOfNight(reader, index)
    case 'count':
      return countedUnitsAt(reader, index)
    case 'half':
      return fractionAt(reader, index)
    case 'decade':
      return decadeAt(reader, index)
    case 'season':
      return seasonAt(reader, index)
    case 'month':
      return monthAt(reader, index, false) ?? seasonAt(reader, index)
    case 'this':
      return unitAt(reader, index)
    case 'unit':
      return (
        yearAt(reader, index) ??
        centuryAt(reader, index) ??
        unitAt(reader, index) ??
        monthAt(reader, index, false) ??
        dayAt(reader, index)
      )
    default:
      return dayAt(reader, index)
  }
}

/** منتصف ليل الثلاثاء. */
function partOfNight(reader: Reader, index: number): Parsed | null {
  const next = entryAt(reader, index + 1)
  return gapAfter(reader, index) === 'space' && next?.token.kind === 'timeOfDay'
    ? dayAt(reader, index + 1)
    : null
}

/** A date that begins with digits, or a year alone where something says that it is one. */
function numberedAt(reader: Reader, index: number): Parsed | null {
  const date = dayAt(reader, index)
  if (date !== null) return date
  const year = plainYearAt(reader, index)
  if (year === null) return null
  if (year.end > index + 1 || (year.hijri && /ه$/.test(foldedAt(reader, index))))
    return year.year >= 1000 ? yearSpan(reader, year) : null
  return isYear(reader, index, year.year) ? yearSpan(reader, year) : null
}

const OLDEST = 1850
const NEWEST = 2060
/** Words before a number that is then a year. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'في منذ حتي بحلول خلال لعام موسم مونديال العالم اولمبياد يورو انتخابات ميزانيه موازنه وفي سنه مواليد'.split(
    ' ',
  ),
)

/** Whether a bare number is a year: after في or منذ, alone in brackets, or one of two joined by a dash (2011-2015). */
function isYear(reader: Reader, index: number, year: number): boolean {
  if (year < OLDEST || year > NEWEST) return reader.bare && year >= 1350
  if (reader.bare) return true
  const word = reader.words[index]!
  const before = gapAfter(reader, index - 1)
  if (/[%٪$€£.]/.test(reader.text.slice(word.end, word.end + 2).replace(/\.$|\.\s/, ''))) return false
  if (reader.text[word.start - 1] === '(' && reader.text[word.end] === ')') return true
  if (yearSpan(reader, { year, hijri: false, end: index + 1 }).end > index + 1) return true
  if (/^[بل]/.test(word.folded)) return false
  return before === 'space' && BEFORE_YEAR.has(foldedAt(reader, index - 1))
}

/** Whether a date may begin with a word. */
const mayBegin = bySpelling(({ folded }) => isCalendarWord(folded) || isNumber(folded))

/** Whether a word ends in a digit, or in one before م or ه. */
function isNumber(folded: string): boolean {
  const last = folded.charCodeAt(folded.length - 1)
  if (last <= 0x39) return last >= 0x30
  const second = folded.charCodeAt(folded.length - 2)
  return second >= 0x30 && second <= 0x39
}

/** Letters before the date at its first word: its clitics, or those of digits (و2015، بـ2019). */
function cliticsAt(reader: Reader, index: number): number {
  const entry = entryAt(reader, index)
  if (entry !== undefined) return entry.clitics
  return /^(?:في|من|عام|[وفبلك]*)(?=(?:ال)?\d)/.exec(foldedAt(reader, index))?.[0].length ?? 0
}

/** A range as ISO days; nulls where there is none. */
export function isoRange(range: DayRange | null): { from: string | null; to: string | null } {
  return range === null ? { from: null, to: null } : { from: isoOf(range.from), to: isoOf(range.to) }
}
