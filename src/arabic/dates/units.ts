// Units of time near the day of publication: الأسبوع الماضي، السنوات الخمس الماضية، منذ ثلاثة أيام.

import { civilOf, type Day, type DayRange, monthRange, weekRange, yearRange } from '../days.ts'
import { digitsOf, numberAt } from '../numbers.ts'
import type { Tense, Unit } from './lexicon.ts'
import { entryAt, foldedAt, modifierAt, nextFolded, nextToken, type Parsed, type Reader } from './reader.ts'
import { isTitle } from './years.ts'

const NONE = { range: null, relative: true } as const

/** The unit that lies `shift` units from the one around a day: −1 the one before. */
export function unitRange(day: Day, unit: Unit, shift: number): DayRange {
  const { year, month } = civilOf(day)
  switch (unit) {
    case 'day':
      return { from: day + shift, to: day + shift }
    case 'week':
      return weekRange(day + 7 * shift)
    case 'month':
      return monthRange(year, month + shift)
    case 'year':
      return yearRange(year + shift)
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * shift
      return yearRange(first, first + 9)
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift
      return yearRange(first, first + 99)
    }
  }
}

/** The `count` units before (or after) the one around a day: العامين الماضيين، الأيام الثلاثة المقبلة. */
function unitsRange(day: Day, unit: Unit, count: number, tense: Tense): DayRange {
  if (unit === 'decade' || unit === 'century') {
    return unitsRange(day, 'year', count * (unit === 'decade' ? 10 : 100), tense)
  }
  if (unit === 'week') return unitsRange(day, 'day', count * 7, tense)
  if (tense === 'future') return { from: unitRange(day, unit, 1).from, to: unitRange(day, unit, count).to }
  return { from: unitRange(day, unit, -count).from, to: unitRange(day, unit, -1).to }
}

const SHIFT = { past: -1, recent: null, present: 0, future: 1 } as const

/** A unit with its adjective or هذا: الأسبوع الماضي، هذا الشهر، العامين الماضيين، السنوات الخمس الماضية. */
export function unitAt(reader: Reader, index: number): Parsed | null {
  const entry = entryAt(reader, index)
  if (entry === undefined) return null
  const { token } = entry
  const { reference } = reader
  if (token.kind === 'this') {
    const next = nextToken(reader, index + 1)
    if (next?.kind !== 'unit' || !next.definite || next.count !== 1 || next.unit === 'day') return null
    return { end: index + 2, ...resolved(reference, day => unitRange(day, next.unit, 0)) }
  }
  if (token.kind !== 'unit' || !token.definite || isTitle(foldedAt(reader, index - 1))) return null
  if (token.count === 1) {
    const tense = modifierAt(reader, index + 1)
    const shift = tense === null ? null : SHIFT[tense]
    return shift === null
      ? null
      : { end: index + 2, ...resolved(reference, day => unitRange(day, token.unit, shift)) }
  }
  const counted = token.count === 2 ? { value: 2, end: index + 1 } : countAfter(reader, index + 1)
  if (counted === null || counted.value > 999) return null
  const tense = modifierAt(reader, counted.end)
  if (tense === null || tense === 'present') return null
  return {
    end: counted.end + 1,
    ...resolved(reference, day => unitsRange(day, token.unit, counted.value, tense)),
  }
}

/** الخمس سنوات الماضية، الثلاثة أشهر المقبلة: the number before what it counts. */
export function countedUnitsAt(reader: Reader, index: number): Parsed | null {
  const count = numberAt(reader.words, index, index + 1)
  const token = count === null ? undefined : nextToken(reader, count.end)
  if (count === null || token?.kind !== 'unit' || token.count !== 'many') return null
  const tense = modifierAt(reader, count.end + 1)
  if (tense === null || tense === 'present') return null
  return {
    end: count.end + 2,
    ...resolved(reader.reference, day => unitsRange(day, token.unit, count.value, tense)),
  }
}

/** الخمس، الثلاثة، الـ10 after a plural. */
function countAfter(reader: Reader, index: number): { value: number; end: number } | null {
  return nextFolded(reader, index).startsWith('ال') ? numberAt(reader.words, index, reader.limit) : null
}

export function resolved(reference: Day | null, range: (day: Day) => DayRange): Omit<Parsed, 'end'> {
  return reference === null ? NONE : { range: range(reference), relative: true }
}

const APPROXIMATELY: ReadonlySet<string> = new Set([
  'نحو',
  'حوالي',
  'قرابه',
  'زهاء',
  'اكثر',
  'اقل',
  'ازيد',
  'ما',
  'من',
  'يقرب',
  'يقارب',
  'يناهز',
  'علي',
  'حوالى',
  'مده',
])

/** منذ ثلاثة أيام، قبل يومين، قبل نحو شهر، منذ 25 عاما: the day, week, month or year that long before publication. */
export function agoAt(reader: Reader, index: number): Parsed | null {
  let at = index + 1
  while (at < index + 5 && APPROXIMATELY.has(nextFolded(reader, at))) at++
  if (nextFolded(reader, at) === '') return null
  const number = numberAt(reader.words, at, reader.limit)
  const unitIndex = number?.end ?? at
  const token = nextToken(reader, unitIndex)
  if (token?.kind !== 'unit' || token.definite) return null
  if (number === null ? token.count === 'many' : token.count === 2 || number.value > 999) return null
  let end = unitIndex + 1
  if (number === null && ['واحد', 'واحده'].includes(nextFolded(reader, end))) end++
  const half = ['ونصف', 'والنصف'].includes(nextFolded(reader, end)) ? 1 : 0
  end += half
  const next = nextFolded(reader, nextFolded(reader, end) === 'فقط' ? end + 1 : end)
  if (ANAPHORIC.has(next) && !SPEECH_DAY.has(foldedAt(reader, end + 1))) return null
  if (number === null && half === 0 && goesOn(reader, end)) return null
  // منذ عقد التسوية: the verbal noun.
  if (number === null && token.unit === 'decade' && next.startsWith('ال')) return null
  const count = number?.value ?? (token.count === 2 ? 2 : 1)
  return { end, ...resolved(reader.reference, day => agoRange(day, token.unit, count, half === 1)) }
}

/** Words that count the time from an event, not from the day of publication: قبل يومين من الانتخابات. */
const ANAPHORIC: ReadonlySet<string> = new Set(['من', 'علي', 'عن', 'لـ'])
const SPEECH_DAY: ReadonlySet<string> = new Set(['الان', 'اليوم', 'الحين'])

/** Whether a single unit is part of another date: قبل عام 2011، منذ يوم الثلاثاء، قبل شهر رمضان. */
function goesOn(reader: Reader, index: number): boolean {
  const token = nextToken(reader, index)
  return (
    token?.kind === 'month' ||
    token?.kind === 'weekday' ||
    token?.kind === 'deictic' ||
    token?.kind === 'decade' ||
    digitsOf(nextFolded(reader, index)) !== null ||
    (numberAt(reader.words, index, reader.limit)?.value ?? 0) > 31
  )
}

function agoRange(day: Day, unit: Unit, count: number, half: boolean): DayRange {
  if (half && unit === 'year') return unitRange(day, 'month', -(12 * count + 6))
  if (half && unit === 'month') return unitRange(day, 'day', -(30 * count + 15))
  if (unit === 'decade' || unit === 'century') {
    return unitRange(day, 'year', -count * (unit === 'decade' ? 10 : 100) - (half ? 5 : 0))
  }
  return unitRange(day, unit, -count)
}
