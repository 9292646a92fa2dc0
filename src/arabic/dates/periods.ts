// Periods: الأسبوع الماضي، السنوات الخمس الماضية، منذ ثلاثة أيام، السبعينيات، القرن التاسع عشر، الربع الأول من 2018،
// صيف 2018، مطلع العام الجاري.

import { civilOf, type Day, type DayRange, monthRange, thirdOf, weekRange, yearRange } from '../days.ts'
import { hijriRange } from '../hijri.ts'
import { digitsOf, numberAt, ordinalAt } from '../numbers.ts'
import type { Tense, Unit } from './lexicon.ts'
import { dayOfMonthAt, monthAt } from './months.ts'
import {
  digitsAt,
  entryAt,
  foldedAt,
  gapAfter,
  modifierAt,
  nextFolded,
  nextToken,
  type Parsed,
  type Reader,
} from './reader.ts'
import { isTitle, plainYearAt, yearAt, yearSpan } from './years.ts'

const NONE = { range: null, relative: true } as const

/** The unit that lies `shift` units from the one around a day: −1 the one before. */
function unitRange(day: Day, unit: Unit, shift: number): DayRange {
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

function resolved(reference: Day | null, range: (day: Day) => DayRange): Omit<Parsed, 'end'> {
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
