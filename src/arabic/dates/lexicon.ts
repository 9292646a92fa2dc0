// Calendar words by their folded form: whether a word may begin or go on a date, and what it means.

import {
  DECADES,
  FIRST_DAY,
  HIJRI_MONTHS,
  MODIFIERS,
  MONTHS,
  PARTS,
  SEASONS,
  TIMES_OF_DAY,
  UNITS,
  WEEKDAYS,
} from '../calendar.data.ts'
import { fold } from '../fold.ts'
import { bySpelling } from '../memo.ts'

export type Unit = keyof typeof UNITS
export type Tense = keyof typeof MODIFIERS

export interface MonthName {
  readonly hijri: boolean
  /** 1–12. */
  readonly month: number
  /** Also a name or a common word: a month only beside other calendar words. */
  readonly weak: boolean
}

/** What a calendar word means. */
export type Token =
  /** A month, or the first word of one: the ways to go on, longest first. */
  | { readonly kind: 'month'; readonly names: readonly { rest: readonly string[]; name: MonthName }[] }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly count: 1 | 2 | 'many'; readonly definite: boolean }
  /** Days from the publication date: اليوم 0, أمس −1. */
  | { readonly kind: 'deictic'; readonly days: number }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'season'; readonly month: number; readonly definite: boolean }
  | { readonly kind: 'night' }
  | { readonly kind: 'timeOfDay' }
  | { readonly kind: 'part'; readonly third: 0 | 1 | 2 }
  | { readonly kind: 'firstDay' }
  | { readonly kind: 'ago' }
  | { readonly kind: 'from' }
  | { readonly kind: 'between' }
  | { readonly kind: 'this' }
  | { readonly kind: 'half'; readonly parts: 2 | 3 | 4 }
  | { readonly kind: 'ordinal' }
  /** A number with ال before what it counts: الخمس سنوات الماضية. */
  | { readonly kind: 'count' }

export interface LexiconEntry {
  readonly token: Token
  /** Letters of proclitics before the calendar word; 0 for لل, which hides its ال. */
  readonly clitics: number
}

export const MODIFIER_TENSE: ReadonlyMap<string, Tense> = new Map(
  (Object.keys(MODIFIERS) as Tense[]).flatMap(tense => list(MODIFIERS[tense]).map(word => [word, tense])),
)

/** The entries of a word behind no, one and two letters of proclitics. */
type Entries = readonly [LexiconEntry, LexiconEntry, LexiconEntry]

let lexicon: ReadonlyMap<string, Entries> | null = null

/** The entry of a word, with or without its proclitics و ف ب ل ك; null where it is no calendar word. */
export const calendarWord = bySpelling(({ folded }) => entryOf(folded) ?? null)

/** Whether a folded word is a calendar word, with or without its proclitics. */
export function isCalendarWord(folded: string): boolean {
  return entryOf(folded) !== undefined
}

function entryOf(folded: string): LexiconEntry | undefined {
  lexicon ??= build()
  const whole = lexicon.get(folded)
  if (whole !== undefined) return whole[0]
  const first = folded.charCodeAt(0)
  if (!PROCLITICS.includes(first)) return undefined
  const one = lexicon.get(folded.slice(1))
  if (one !== undefined) return one[1]
  const second = folded.charCodeAt(1)
  if (first === LAM && second === LAM) return lexicon.get(`ال${folded.slice(2)}`)?.[0]
  if ((first !== WAW && first !== FA) || (second !== BA && second !== LAM)) return undefined
  const two = lexicon.get(folded.slice(2))
  if (two !== undefined) return two[2]
  return second === LAM && folded.charCodeAt(2) === LAM ? lexicon.get(`ال${folded.slice(3)}`)?.[1] : undefined
}

const PROCLITICS = [0x648, 0x641, 0x628, 0x644, 0x643]
const [WAW, FA, BA, LAM] = [0x648, 0x641, 0x628, 0x644]

function build(): Map<string, Entries> {
  const entries = new Map<string, Entries>()
  for (const [word, token] of tokens()) {
    if (entries.has(word)) continue
    entries.set(word, [
      { token, clitics: 0 },
      { token, clitics: 1 },
      { token, clitics: 2 },
    ])
  }
  return entries
}

function* tokens(): Generator<readonly [string, Token]> {
  for (const [word, names] of monthsByFirstWord()) yield [word, { kind: 'month', names }]
  for (const [weekday, words] of WEEKDAYS.entries()) {
    for (const word of list(words)) yield [word, { kind: 'weekday', weekday }]
  }
  for (const [word, days] of [
    ['اليوم', 0],
    ['امس', -1],
    ['الامس', -1],
    ['البارحه', -1],
    ['غدا', 1],
    ['غد', 1],
    ['الغد', 1],
  ] as const) {
    yield [word, { kind: 'deictic', days }]
  }
  for (const unit of Object.keys(UNITS) as Unit[]) {
    const { one, two, many } = UNITS[unit]
    for (const [words, count] of [
      [one, 1],
      [two, 2],
      [many, 'many'],
    ] as const) {
      for (const word of list(words)) {
        yield [word, { kind: 'unit', unit, count, definite: false }]
        yield [`ال${word}`, { kind: 'unit', unit, count, definite: true }]
      }
    }
  }
  // The dual before a noun or a number: عامي 2011 و2012, يومي السبت والأحد.
  yield ['عامي', { kind: 'unit', unit: 'year', count: 2, definite: false }]
  yield ['سنتي', { kind: 'unit', unit: 'year', count: 2, definite: false }]
  yield ['يومي', { kind: 'unit', unit: 'day', count: 2, definite: false }]
  yield ['شهري', { kind: 'unit', unit: 'month', count: 2, definite: false }]
  yield ['نهار', { kind: 'unit', unit: 'day', count: 1, definite: false }]
  for (const [decade, words] of DECADES) {
    for (const word of list(words)) {
      yield [word, { kind: 'decade', decade }]
      yield [`ال${word}`, { kind: 'decade', decade }]
    }
  }
  for (const [month, words] of SEASONS) {
    for (const word of list(words)) {
      yield [word, { kind: 'season', month, definite: false }]
      yield [`ال${word}`, { kind: 'season', month, definite: true }]
    }
  }
  for (const word of list(TIMES_OF_DAY)) yield [word, { kind: 'timeOfDay' }]
  for (const [third, words] of PARTS.entries()) {
    for (const word of list(words)) yield [word, { kind: 'part', third: third as 0 | 1 | 2 }]
  }
  for (const word of list(FIRST_DAY)) yield [word, { kind: 'firstDay' }]
  for (const word of ['منذ', 'قبل', 'قبيل', 'مذ']) yield [word, { kind: 'ago' }]
  yield ['الليله', { kind: 'night' }]
  yield ['من', { kind: 'from' }]
  yield ['بين', { kind: 'between' }]
  for (const word of ['هذا', 'هذه']) yield [word, { kind: 'this' }]
  for (const [word, parts] of [
    ['النصف', 2],
    ['الثلث', 3],
    ['الربع', 4],
    ['الفصل', 4],
  ] as const) {
    yield [word, { kind: 'half', parts }]
  }
  for (const word of list(DEFINITE_COUNTS)) yield [word, { kind: 'count' }]
  for (const word of list(ORDINAL_DAYS)) yield [word, { kind: 'ordinal' }]
}

const DEFINITE_COUNTS =
  'الثلاث، الأربع، الخمس، الست، السبع، الثماني، الثمان، التسع، العشر، الثلاثة، الأربعة، الخمسة، الستة، السبعة، الثمانية، التسعة، العشرة'

const ORDINAL_DAYS =
  'ثاني، ثالث، رابع، خامس، سادس، سابع، ثامن، تاسع، عاشر، الأول، الثاني، الثالث، الرابع، الخامس، السادس، السابع، الثامن، التاسع، العاشر، الحادي، الواحد، العشرين، العشرون، الثلاثين، الثلاثون'

function monthsByFirstWord(): Map<string, { rest: string[]; name: MonthName }[]> {
  const found = new Map<string, { rest: string[]; name: MonthName }[]>()
  for (const [hijri, months] of [
    [false, MONTHS],
    [true, HIJRI_MONTHS],
  ] as const) {
    for (const [index, line] of months.entries()) {
      for (const [column, words] of line.split('|').entries()) {
        for (const spelling of list(words)) {
          const [first = '', ...rest] = spelling.split(' ')
          const names = found.get(first) ?? []
          names.push({ rest, name: { hijri, month: index + 1, weak: column === 1 } })
          names.sort((a, b) => b.rest.length - a.rest.length)
          found.set(first, names)
        }
      }
    }
  }
  return found
}

/** The folded words of a list with Arabic commas. */
function list(words: string): string[] {
  return words
    .split('،')
    .map(word => fold(word.trim()))
    .filter(word => word !== '')
}
