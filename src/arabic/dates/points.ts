// Single days: الثلاثاء، أمس، فجر اليوم، مساء الثلاثاء 23 أبريل، يوم 25 نيسان/أبريل، أمس (الثلاثاء)، يومي السبت والأحد.

import { type Day, type DayRange, weekdayOf } from '../days.ts'
import type { Token } from './lexicon.ts'
import { dayOfMonthAt, numericDateAt } from './months.ts'
import {
  closingAfter,
  entryAt,
  foldedAt,
  gapAfter,
  modifierAt,
  nextFolded,
  nextToken,
  type Parsed,
  type Reader,
} from './reader.ts'
import { tenseBefore, weekdayNear } from './tense.ts'

/** A day with what names it further: time of day, يوم, weekday, date. */
export function dayAt(reader: Reader, index: number): Parsed | null {
  const token = entryAt(reader, index)?.token
  switch (token?.kind) {
    case 'timeOfDay':
      return afterWord(reader, index)
    case 'unit':
      if (token.unit !== 'day' || token.definite) return null
      return token.count === 1
        ? afterWord(reader, index)
        : token.count === 2
          ? twoDays(reader, index)
          : daysOf(reader, index)
    case 'weekday':
      return nightBetween(reader, index, token.weekday) ?? weekdayAt(reader, index, token.weekday)
    case 'deictic':
      return deicticAt(reader, index, token.days)
    case 'night':
      return lastNight(reader, index)
    default:
      return numericDateAt(reader, index) ?? dayOfMonthAt(reader, index)
  }
}

/** الليلة الماضية. */
function lastNight(reader: Reader, index: number): Parsed | null {
  if (modifierAt(reader, index + 1) !== 'past') return null
  const { reference } = reader
  return { end: index + 2, range: reference === null ? null : single(reference - 1), relative: true }
}

/** What follows يوم or a time of day. */
function afterWord(reader: Reader, index: number): Parsed | null {
  const next = nextToken(reader, index + 1)
  if (nextFolded(reader, index + 1) === '') return null
  if (
    next?.kind === 'timeOfDay' ||
    (next?.kind === 'unit' && next.unit === 'day' && next.count === 1 && !next.definite)
  ) {
    return afterWord(reader, index + 1)
  }
  if (next === undefined && entryAt(reader, index + 1) !== undefined) return null
  if (next?.kind === 'unit') return null
  const found = dayAt(reader, index + 1)
  return found === null || next?.kind === 'firstDay' ? null : { ...found, start: index }
}

/** أيام 5 و6 و7 يونيو. */
function daysOf(reader: Reader, index: number): Parsed | null {
  return nextFolded(reader, index + 1) === '' ? null : dayOfMonthAt(reader, index + 1)
}

/** يومي السبت والأحد، يومي 5 و6 يونيو. */
function twoDays(reader: Reader, index: number): Parsed | null {
  if (nextFolded(reader, index + 1) === '') return null
  const token = nextToken(reader, index + 1)
  if (token?.kind !== 'weekday' && token?.kind !== 'deictic') return dayOfMonthAt(reader, index + 1)
  const first = token.kind === 'weekday' ? { end: index + 2 } : null
  const second = entryAt(reader, index + 2)
  if (
    first === null ||
    second?.token.kind !== 'weekday' ||
    second.clitics !== 1 ||
    gapAfter(reader, index + 1) !== 'space'
  ) {
    return dayAt(reader, index + 1)
  }
  const last = weekdayAt(reader, index + 2, second.token.weekday)
  if (last === null || last.range === null) return last
  const length = (second.token.weekday - (token.kind === 'weekday' ? token.weekday : 0) + 7) % 7
  return { ...last, range: { from: last.range.from - length, to: last.range.to } }
}

function weekdayAt(reader: Reader, index: number, weekday: number): Parsed | null {
  if (NO_WEEKDAY_AFTER.has(foldedAt(reader, index - 1)) && gapAfter(reader, index - 1) === 'space')
    return null
  if (NO_WEEKDAY_BEFORE.has(nextFolded(reader, index + 1))) return null
  const tense = modifierAt(reader, index + 1)
  const end = tense === null ? index + 1 : index + 2
  const date = dateAfter(reader, end, weekday)
  if (date !== null && date.range !== null) return date
  const { reference } = reader
  const range =
    reference === null ? null : single(weekdayNear(reference, weekday, tense, tenseBefore(reader, index)))
  return date === null ? { end, range, relative: true } : { ...date, range, relative: true }
}

/** ليل الجمعة السبت، ليلة الأحد/الاثنين: the night between two days. */
function nightBetween(reader: Reader, index: number, weekday: number): Parsed | null {
  if (!/^[وفب]?ليل/.test(foldedAt(reader, index - 1))) return null
  const gap = gapAfter(reader, index)
  const next = entryAt(reader, index + 1)
  if (gap !== 'space' && gap !== 'slash' && gap !== 'dash') return null
  if (next?.token.kind !== 'weekday' || next.token.weekday !== (weekday + 1) % 7) return null
  const second = weekdayAt(reader, index + 1, next.token.weekday)
  if (second === null || second.range === null) return second
  return { ...second, range: { from: second.range.from - 1, to: second.range.to } }
}

/** Words before a weekday that make it a name or a number: صلاة الجمعة، سوق الأحد، بين الاثنين. */
const NO_WEEKDAY_AFTER: ReadonlySet<string> = new Set(
  'صلاه خطبه خطيب امام سوق بين كلا هولاء هذين مسجد جامع حزب صحيفه بطاقه ال بني ابو عبد ابن ايا كل'.split(' '),
)
const NO_WEEKDAY_BEFORE: ReadonlySet<string> = new Set(['معا', 'الاسود', 'الدامي', 'الاسود'])

function deicticAt(reader: Reader, index: number, days: number): Parsed | null {
  const word = foldedAt(reader, index)
  const previous = gapAfter(reader, index - 1) === 'space' ? foldedAt(reader, index - 1) : ''
  const next = nextFolded(reader, index + 1)
  if (days === 0 && !isToday(reader, index, previous, next)) return null
  if (
    days === 1 &&
    word.endsWith('غد') &&
    !/^(?:يوم|بعد|صباح|مساء|ظهر|فجر|نهار|ليل)$/.test(previous) &&
    !followedByWeekday(reader, index)
  )
    return null
  const before = days === -1 && next === 'الاول' ? 1 : 0
  const further = beyond(previous, foldedAt(reader, index - 2), days)
  const shift = days + further.days - before
  const start = index - further.words
  const end = index + 1 + before
  const weekday = weekdayAfter(reader, end)
  const at = weekday?.end ?? end
  const date = dateAfter(reader, at, weekday?.weekday)
  if (date?.range != null) {
    return { ...date, start, ...(date.relative ? {} : { today: date.range.from - shift }) }
  }
  const { reference } = reader
  const day = reference === null ? null : nearestWeekday(reference + shift, weekday?.weekday ?? null)
  const endOffset = weekday?.closed === true ? closingAfter(reader, at) : undefined
  return {
    start,
    end: date?.end ?? at,
    range: day === null ? null : single(day),
    relative: true,
    ...(endOffset === undefined ? {} : { endOffset }),
  }
}

/** أول أمس، أول من أمس، قبل أمس: a day further back; بعد غد: a day further on. */
function beyond(previous: string, second: string, days: number): { days: number; words: number } {
  if (days < 0 && previous === 'من' && second === 'اول') return { days: -1, words: 2 }
  if (days < 0 && (previous === 'اول' || previous === 'قبل')) return { days: -1, words: 1 }
  if (days > 0 && previous === 'بعد') return { days: 1, words: 1 }
  return { days: 0, words: 0 }
}

/** Words that make اليوم a name or an ordinary noun: المصري اليوم، اليوم العالمي، في اليوم نفسه. */
function isToday(reader: Reader, index: number, previous: string, next: string): boolean {
  if (NO_TODAY_AFTER.has(previous) || NO_TODAY_BEFORE.has(next) || /^(?:ال)?\d/.test(next)) return false
  if (previous === 'روسيا' && /^(?:ل|قناه|شبكه|موقع|وكاله|لقناه)$/.test(foldedAt(reader, index - 2)))
    return false
  const after = nextToken(reader, index + 1)?.kind
  if (after === 'ordinal' || (previous === 'في' && after !== 'weekday')) return false
  const around = `${reader.text[reader.words[index]!.start - 1] ?? ''}${reader.text[reader.words[index]!.end] ?? ''}`
  return !['«»', '""', '“”', '()', '””'].includes(around)
}

const NO_TODAY_AFTER: ReadonlySet<string> = new Set(
  'هذا ذلك ذاك نفس المصري صحيفه جريده قناه اخبار موقع برنامج راي لصحيفه طوال طيله كل عالم دار لجريده لموقع الخليج جوب المغرب مغرب'.split(
    ' ',
  ),
)
const NO_TODAY_BEFORE: ReadonlySet<string> = new Set(
  'العالمي الوطني الاول الاولمبي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الاخير التالي نفسه ذاته الواحد الدولي العربي الدراسي الموعود الاغر المشهود الذي الكامل السعودي الافتتاحي الختامي الموالي المفتوح السابق المخصص المباشر الثقافي الترفيهي الوظيفي الاعلامي العلمي الدعائي المهني'.split(
    ' ',
  ),
)

/** The weekday that repeats a day: أمس الثلاثاء، اليوم، الأربعاء، أمس (الثلاثاء). */
function weekdayAfter(
  reader: Reader,
  index: number,
): { weekday: number; end: number; closed: boolean } | null {
  const gap = gapAfter(reader, index - 1)
  if (gap !== 'space' && gap !== 'comma' && gap !== 'open') return null
  const entry = entryAt(reader, index)
  if (entry?.token.kind !== 'weekday' || entry.clitics > 0) return null
  const closed = gap === 'open' && closingAfter(reader, index + 1) !== undefined
  if (gap === 'open' && !closed) return null
  return { weekday: entry.token.weekday, end: index + 1, closed }
}

function followedByWeekday(reader: Reader, index: number): boolean {
  return weekdayAfter(reader, index + 1) !== null
}

/** The full date that follows a weekday or a day: الثلاثاء 23 أبريل 2019، الثلاثاء (23 أبريل)، الموافق 20 شعبان. */
function dateAfter(reader: Reader, index: number, weekday: number | undefined): Parsed | null {
  let at = index
  let gap = gapAfter(reader, index - 1)
  if (gap === 'space' && MATCHES.has(foldedAt(reader, at))) {
    at++
    gap = gapAfter(reader, at - 1)
  }
  if (gap !== 'space' && gap !== 'comma' && gap !== 'open' && gap !== 'dash') return null
  const found =
    numericDateAt(reader, at) ?? (digitStart(reader, at) ? dayOfMonthAt(reader, at, weekday) : null)
  if (found === null || gap !== 'open') return found
  const endOffset = closingAfter(reader, found.end)
  return endOffset === undefined ? null : { ...found, endOffset }
}

function digitStart(reader: Reader, index: number): boolean {
  const token: Token | undefined = entryAt(reader, index)?.token
  return token === undefined || token.kind === 'ordinal' || token.kind === 'firstDay'
}

const MATCHES: ReadonlySet<string> = new Set(['الموافق', 'بتاريخ', 'المصادف', 'الموافقه', 'الواقع'])

/** The day itself, or the nearest with this weekday: a text of Wednesday night may still say اليوم الثلاثاء. */
function nearestWeekday(day: Day, weekday: number | null): Day {
  if (weekday === null) return day
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return ahead <= 3 ? day + ahead : day + ahead - 7
}

function single(day: Day): DayRange {
  return { from: day, to: day }
}
