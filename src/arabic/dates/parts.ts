// Parts of periods: الربع الأول من 2018، مطلع العام الجاري.

import { civilOf, type DayRange, monthRange, thirdOf } from '../days.ts'
import { ordinalAt } from '../numbers.ts'
import { centuryAt, decadeAt } from './centuries.ts'
import { dayOfMonthAt, monthAt } from './months.ts'
import { digitsAt, entryAt, foldedAt, gapAfter, nextFolded, type Parsed, type Reader } from './reader.ts'
import { seasonAt } from './seasons.ts'
import { resolved, unitAt, unitRange } from './units.ts'
import { plainYearAt, yearAt, yearSpan } from './years.ts'

/** النصف الأول من العام الجاري، الربع الأول من 2018، الثلث الأخير من الشهر الماضي. */
export function fractionAt(reader: Reader, index: number): Parsed | null {
  const token = entryAt(reader, index)?.token
  if (token?.kind !== 'half' || gapAfter(reader, index) !== 'space') return null
  const last = nextFolded(reader, index + 1) === 'الاخير'
  const number = last
    ? { value: token.parts, end: index + 2 }
    : ordinalAt(reader.words, index + 1, reader.limit)
  if (number === null || number.value > token.parts) return null
  if (!['من', 'في', 'لعام', 'للعام', 'لسنه'].includes(nextFolded(reader, number.end))) return null
  const at = foldedAt(reader, number.end).startsWith('ل') ? number.end : number.end + 1
  const whole = wholeAt(reader, at)
  if (whole === null) return null
  const range = whole.range === null ? null : partOf(whole.range, token.parts, number.value)
  return { ...whole, range }
}

function partOf(range: DayRange, parts: number, part: number): DayRange {
  const { year, month } = civilOf(range.from)
  const months = (range.to - range.from + 1) / 30.44
  if (months < 2) {
    const size = Math.floor((range.to - range.from + 1) / parts)
    return {
      from: range.from + size * (part - 1),
      to: part === parts ? range.to : range.from + size * part - 1,
    }
  }
  const size = Math.round(months / parts)
  return {
    from: monthRange(year, month + size * (part - 1)).from,
    to: part === parts ? range.to : monthRange(year, month + size * part - 1).to,
  }
}

/** A part of a period: مطلع العام الجاري، منتصف مايو، أواخر القرن التاسع عشر، نهاية الشهر. */
export function partAt(reader: Reader, index: number): Parsed | null {
  const token = entryAt(reader, index)?.token
  if (token?.kind !== 'part' || gapAfter(reader, index) !== 'space') return null
  const at = ['من', 'ل'].includes(nextFolded(reader, index + 1)) ? index + 2 : index + 1
  const whole = wholeAt(reader, at)
  if (whole === null) return null
  return { ...whole, range: whole.range === null ? null : thirdOf(whole.range, token.third) }
}

/** The period of which a part is named. العام and الشهر alone are those of the publication date. */
function wholeAt(reader: Reader, index: number): Parsed | null {
  if (index >= reader.limit || gapAfter(reader, index - 1) !== 'space') return null
  if (entryAt(reader, index) === undefined && digitsAt(reader, index) === null) return null
  if (dayOfMonthAt(reader, index) !== null) return null
  const found =
    yearAt(reader, index) ??
    unitAt(reader, index) ??
    centuryAt(reader, index) ??
    decadeAt(reader, index) ??
    seasonAt(reader, index) ??
    monthAt(reader, index, true)
  if (found !== null) return found
  const year = plainYearAt(reader, index)
  if (year !== null && year.year >= 1800) return yearSpan(reader, year)
  const token = entryAt(reader, index)?.token
  if (token?.kind !== 'unit' || !token.definite || token.count !== 1) return null
  if (token.unit !== 'year' && token.unit !== 'month') return null
  // العام الدراسي، العام نفسه، السنة الأولى: another year than that of the calendar.
  const next = nextFolded(reader, index + 1)
  if (next.startsWith('ال') || OTHER_YEAR.has(next)) return null
  return { end: index + 1, ...resolved(reader.reference, day => unitRange(day, token.unit, 0)) }
}

const OTHER_YEAR: ReadonlySet<string> = new Set(['نفسه', 'ذاته', 'نفسها', 'ذاتها'])
