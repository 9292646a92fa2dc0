// Whether a weekday or a month without a year lies behind or ahead, by the verb it belongs to.

import { type Day, type DayRange, dayOf, monthRange, weekdayOf } from '../days.ts'
import { hijriOf, hijriRange } from '../hijri.ts'
import type { Tense } from './lexicon.ts'
import type { Reader } from './reader.ts'
import { AHEAD, BEHIND } from './tense.data.ts'

const REACH = 12
const FUTURE = /^[وف]?س[يتن][\u0621-\u064a]{2,}$/
/** A date this near in the future is meant rather than the one a year before. */
const NEAR = 60

/** The nearest verb before `index` that tells: `past` for what is reported, `future` for what is planned. */
export function tenseBefore(reader: Reader, index: number): 'past' | 'future' | null {
  if (reader.tense !== undefined) return reader.tense
  for (let at = index - 1; at >= Math.max(reader.first, index - REACH); at--) {
    const word = reader.words[at]!
    if (BEHIND.has(word.folded)) return 'past'
    if (
      AHEAD.has(word.folded) ||
      (word.folded.length < 9 && FUTURE.test(word.folded) && !NOT_FUTURE.test(word.folded))
    ) {
      return 'future'
    }
    if (endsSentence(reader.text, word.end)) return null
  }
  return null
}

/** Beginnings of nouns and names that look like a verb with the sign of the future. */
const NOT_FUTURE =
  /^[وف]?(?:سياس|سيار|سياق|سياح|سينا|سينم|سيد|سيط|سيره|سيرت|سيري|سيرا|سيول|سيبي|سيسي|سيما|سيوف|سنه|سنو|سنتي|سند|سنغ|سنج|ستين|ستون|ستوك|ستار|ستره|ستر)/

/** A weekday near the publication date. `tense`: of the adjective (الثلاثاء المقبل) or null. */
export function weekdayNear(
  reference: Day,
  weekday: number,
  tense: Tense | null,
  verb: 'past' | 'future' | null,
): Day {
  const back = (weekdayOf(reference) - weekday + 7) % 7
  if (tense === 'past' || tense === 'recent') return reference - (back === 0 ? 7 : back)
  if (tense === 'future') return reference + (7 - back)
  if (verb === 'future') return reference + ((7 - back) % 7)
  return reference - back
}

/** A month, or a day of it, without its year. */
export interface Yearless {
  readonly hijri: boolean
  readonly month: number
  readonly day: number | null
  /** The weekday beside it, where there is one: it tells the year. */
  readonly weekday?: number
}

/** The range that is meant by a month or a day without a year, seen from the publication date; null if none exists. */
export function yearlessNear(
  reference: Day,
  date: Yearless,
  tense: Tense | null,
  verb: 'past' | 'future' | null,
): DayRange | null {
  const ranges = nearRanges(reference, date)
  if (date.weekday !== undefined) {
    const fitting = ranges.filter(range => weekdayOf(range.from) === date.weekday)
    const nearest = fitting.sort((a, b) => Math.abs(a.from - reference) - Math.abs(b.from - reference))[0]
    if (nearest !== undefined) return nearest
  }
  const past = ranges.findLast(range => range.from <= reference) ?? null
  const next = ranges.find(range => range.to >= reference) ?? null
  switch (tense) {
    case 'past':
    case 'recent':
      return ranges.findLast(range => range.to < reference) ?? null
    case 'future':
      return ranges.find(range => range.from > reference) ?? null
    case 'present':
      return [...ranges].sort((a, b) => distance(reference, a) - distance(reference, b))[0] ?? null
  }
  if (verb === 'future') return next
  if (verb === 'past' || next === null || past === null) return past ?? next
  return next.from - reference <= NEAR ? next : past
}

/** The month or day in the years around the publication date, in order. */
function nearRanges(reference: Day, { hijri, month, day }: Yearless): DayRange[] {
  const year = hijri ? hijriOf(reference).year : new Date(reference * 86_400_000).getUTCFullYear()
  const ranges: DayRange[] = []
  for (let at = year - 2; at <= year + 2; at++) {
    const range = dateRange(hijri, at, month, day)
    if (range !== null) ranges.push(range)
  }
  return ranges
}

/** A month of a year, or one of its days; null where there is no such day. */
export function dateRange(hijri: boolean, year: number, month: number, day: number | null): DayRange | null {
  if (hijri) return hijriRange(year, month, day ?? undefined)
  if (day === null) return monthRange(year, month)
  const found = dayOf(year, month, day)
  return found === null ? null : { from: found, to: found }
}

function distance(reference: Day, { from, to }: DayRange): number {
  return from > reference ? from - reference : to < reference ? reference - to : 0
}

function endsSentence(text: string, at: number): boolean {
  const unit = text[at]
  return unit === '.' || unit === '؟' || unit === '!' || unit === '\n' || unit === '؛'
}
