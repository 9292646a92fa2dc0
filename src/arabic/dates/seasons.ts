// Seasons: صيف 2018، الشتاء الماضي.

import { civilOf, type Day, type DayRange, monthRange, yearRange } from '../days.ts'
import type { Tense } from './lexicon.ts'
import { entryAt, foldedAt, modifierAt, nextFolded, type Parsed, type Reader } from './reader.ts'
import { resolved } from './units.ts'
import { plainYearAt, yearAt } from './years.ts'

/** صيف 2018، صيف العام الماضي، الصيف المقبل. */
export function seasonAt(reader: Reader, index: number): Parsed | null {
  const entry = entryAt(reader, index)
  const token = entry?.token
  const season =
    token?.kind === 'season' ? token : token?.kind === 'month' && isSpring(reader, index) ? SPRING : null
  if (season === null) return null
  if (season.definite) {
    const tense = modifierAt(reader, index + 1)
    if (tense === null || tense === 'recent') return null
    return { end: index + 2, ...resolved(reader.reference, day => seasonNear(day, season.month, tense)) }
  }
  const at = nextFolded(reader, index + 1) === 'من' ? index + 2 : index + 1
  if (nextFolded(reader, at) === '') return null
  const plain = plainYearAt(reader, at)
  const year =
    yearAt(reader, at) ??
    (plain === null ? null : { end: plain.end, range: yearRange(plain.year), relative: false })
  if (year === null) return null
  const range = year.range === null ? null : seasonOf(civilOf(year.range.from).year, season.month)
  return { end: year.end, range, relative: year.relative }
}

const SPRING = { kind: 'season', month: 3, definite: false } as const

function isSpring(reader: Reader, index: number): boolean {
  return /^[وفبل]?ربيع$/.test(foldedAt(reader, index))
}

/** Three months; winter runs into the next year. */
function seasonOf(year: number, month: number): DayRange {
  return { from: monthRange(year, month).from, to: monthRange(year, month + 2).to }
}

function seasonNear(day: Day, month: number, tense: Tense): DayRange {
  const { year } = civilOf(day)
  const seasons = [-2, -1, 0, 1, 2].map(shift => seasonOf(year + shift, month))
  const found =
    tense === 'past'
      ? seasons.findLast(season => season.to < day)
      : tense === 'future'
        ? seasons.find(season => season.from > day)
        : seasons.find(season => season.to >= day)
  return found ?? seasonOf(year, month)
}
