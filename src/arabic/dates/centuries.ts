// Decades and centuries: السبعينيات، القرن التاسع عشر.

import { civilOf, type DayRange, yearRange } from '../days.ts'
import { hijriRange } from '../hijri.ts'
import { digitsOf, numberAt, ordinalAt } from '../numbers.ts'
import { entryAt, foldedAt, gapAfter, nextFolded, nextToken, type Parsed, type Reader } from './reader.ts'
import { unitAt } from './units.ts'

/** السبعينيات، ثمانينيات القرن الماضي، ستينيات القرن التاسع عشر. */
export function decadeAt(reader: Reader, index: number): Parsed | null {
  const token = entryAt(reader, index)?.token
  if (token?.kind !== 'decade') return null
  const at = nextFolded(reader, index + 1) === 'من' ? index + 2 : index + 1
  if (/^(?:ال)?عمر/.test(nextFolded(reader, at)) || nextFolded(reader, at) === 'العقد') return null
  const century = nextToken(reader, at) === undefined ? null : centuryAt(reader, at)
  if (century !== null) {
    const start = century.range === null ? null : civilOf(century.range.from).year - 1 + token.decade
    return {
      end: century.end,
      range: start === null ? null : yearRange(start, start + 9),
      relative: century.relative,
    }
  }
  if (token.decade < 40 || at === index + 2) return null
  return { end: index + 1, range: yearRange(1900 + token.decade, 1909 + token.decade), relative: false }
}

/** القرن التاسع عشر، القرن الـ19، القرن الماضي، القرن السابع الهجري، القرنين التاسع عشر والعشرين. */
export function centuryAt(reader: Reader, index: number): Parsed | null {
  const token = entryAt(reader, index)?.token
  if (token?.kind !== 'unit' || token.unit !== 'century' || !token.definite || token.count === 'many')
    return null
  if (token.count === 1) {
    const relative = unitAt(reader, index)
    if (relative !== null) return relative
  }
  const first = centuryNumberAt(reader, index + 1)
  if (first === null || gapAfter(reader, index) !== 'space') return null
  const second = token.count === 2 ? centuryNumberAt(reader, first.end) : first
  if (second === null || second.value < first.value) return null
  const era = nextFolded(reader, second.end)
  if (era === 'قبل' && nextFolded(reader, second.end + 1) === 'الميلاد') return null
  const hijri = era === 'الهجري' || era === 'الهجريين' || era === 'للهجره'
  const signed = hijri || era === 'الميلادي' || era === 'للميلاد' || era === 'الميلاديين'
  const from = (first.value - 1) * 100 + 1
  const to = second.value * 100
  const range = hijri ? hijriCentury(from, to) : yearRange(from, to)
  return { end: second.end + (signed ? 1 : 0), range, relative: false }
}

function hijriCentury(from: number, to: number): DayRange | null {
  const [first, last] = [hijriRange(from), hijriRange(to)]
  return first === null || last === null ? null : { from: first.from, to: last.to }
}

function centuryNumberAt(reader: Reader, index: number): { value: number; end: number } | null {
  const number =
    digitsOf(foldedAt(reader, index)) === null
      ? ordinalAt(reader.words, index, reader.limit)
      : numberAt(reader.words, index, index + 1)
  return number !== null && number.value >= 1 && number.value <= 22 ? number : null
}
