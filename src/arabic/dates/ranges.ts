// Ranges with two ends: ما بين 2011 و2015، من 3 إلى 5 مايو، من أبريل إلى يونيو 2018، بين الأحد والخميس.

import { dayOfMonthAt, monthAt } from './months.ts'
import { dayAt } from './points.ts'
import { digitsAt, entryAt, foldedAt, gapAfter, nextFolded, type Parsed, type Reader } from './reader.ts'
import { plainYearAt, yearAt, yearSpan } from './years.ts'

const UNTIL: ReadonlySet<string> = new Set(['الي', 'حتي', 'لغايه', 'وحتي', 'والي'])

/** A range after من (with إلى or حتى) or بين (with و). */
export function rangeAt(reader: Reader, index: number): Parsed | null {
  if (!mayBegin(reader, index + 1)) return null
  const token = entryAt(reader, index)?.token
  if ((token?.kind !== 'from' && token?.kind !== 'between') || nextFolded(reader, index + 1) === '')
    return null
  const between = token.kind === 'between'
  const start =
    between && gapAfter(reader, index - 1) === 'space' && foldedAt(reader, index - 1) === 'ما'
      ? index - 1
      : index
  const days = dayOfMonthAt(reader, index + 1)
  if (days?.range != null && days.range.to > days.range.from) return { ...days, start }
  const years = between ? yearAt(reader, index + 1) : null
  if (years?.range != null && years.range.to - years.range.from > 366) return { ...years, start }
  const first = endAt(reader, index + 1)
  if (first === null) return null
  const second = secondEnd(reader, first.end, between)
  if (second === null) return null
  if (first.range === null || second.range === null) {
    return { end: second.end, range: null, relative: true, start }
  }
  // A first end without a year is the last one before the second: من مايو إلى يوليو 2018.
  const earlier =
    first.relative && !second.relative
      ? (endAt({ ...reader, reference: second.range.from, tense: 'past' }, index + 1)?.range ?? first.range)
      : first.range
  if (earlier.from > second.range.to) return null
  return {
    end: second.end,
    range: { from: earlier.from, to: second.range.to },
    relative: second.relative,
    start,
    ...(second.endOffset === undefined ? {} : { endOffset: second.endOffset }),
  }
}

/** Whether a word may begin a date at all: من and بين are frequent. */
function mayBegin(reader: Reader, index: number): boolean {
  return entryAt(reader, index) !== undefined || digitsAt(reader, index) !== null
}

function secondEnd(reader: Reader, index: number, between: boolean): Parsed | null {
  const gap = gapAfter(reader, index - 1)
  if (gap !== 'space') return null
  const folded = foldedAt(reader, index)
  if (between) {
    if (folded === 'و') return endAt(reader, index + 1)
    if (folded.startsWith('و') && !UNTIL.has(folded)) return endAt(reader, index)
  }
  if (!UNTIL.has(folded) || nextFolded(reader, index + 1) === '') return null
  return endAt(reader, foldedAt(reader, index + 1) === 'غايه' ? index + 2 : index + 1)
}

function endAt(reader: Reader, index: number): Parsed | null {
  const found = dayAt(reader, index) ?? yearAt(reader, index) ?? monthAt(reader, index, true)
  if (found !== null) return found
  const year = plainYearAt(reader, index)
  return year !== null && year.year >= 1300 ? yearSpan(reader, year) : null
}
