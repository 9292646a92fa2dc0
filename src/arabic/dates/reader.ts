// What every date rule reads from: words with their calendar meaning, and what stands between them.

import type { Day, DayRange } from '../days.ts'
import { digitsOf } from '../numbers.ts'
import type { Word } from '../words.ts'
import { calendarWord, type LexiconEntry, MODIFIER_TENSE, type Tense, type Token } from './lexicon.ts'

export interface Reader {
  readonly text: string
  readonly words: readonly Word[]
  /** The words that may be read: from `first`, before `limit`. */
  readonly first: number
  readonly limit: number
  /** The publication date, or null where unknown. */
  readonly reference: Day | null
  /** What a verb says of a day without a year or a week (see `tenseBefore`), where it is known from elsewhere. */
  readonly tense?: 'past' | 'future'
  /** Whether a year or a month alone is a date whatever stands before it: in a search, not in prose. */
  readonly bare: boolean
}

/** A date expression: the index after its last word and what it means. */
export interface Parsed {
  readonly end: number
  /** Null where it needs a publication date and there is none. */
  readonly range: DayRange | null
  /** Whether the publication date was needed. */
  readonly relative: boolean
  /** The index of its first word, where it is not the one that the rule was asked about. */
  readonly start?: number
  /** The day of publication that the expression gives away: اليوم beside a full date. */
  readonly today?: Day
  /** Where the expression ends in the text, if not with its last word: a closing bracket. */
  readonly endOffset?: number
}

export type Gap = 'space' | 'slash' | 'dash' | 'comma' | 'open' | 'close' | 'dot' | 'other'

const GAPS: ReadonlyMap<string, Gap> = new Map([
  ['', 'space'],
  ['/', 'slash'],
  ['\\', 'slash'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['−', 'dash'],
  ['،', 'comma'],
  [',', 'comma'],
  ['(', 'open'],
  [')', 'close'],
  ['.', 'dot'],
])

/** What stands between a word and the next, white space and invisible controls aside. */
export function gapAfter(reader: Reader, index: number): Gap {
  const word = reader.words[index]
  const next = reader.words[index + 1]
  if (word === undefined || next === undefined || index + 1 >= reader.limit) return 'other'
  if (next.start - word.end === 1 && reader.text.charCodeAt(word.end) === 0x20) return 'space'
  return GAPS.get(between(reader.text, word.end, next.start)) ?? 'other'
}

/** The calendar meaning of a word, or undefined. */
export function entryAt(reader: Reader, index: number): LexiconEntry | undefined {
  return index >= reader.first && index < reader.limit
    ? (calendarWord(reader.words[index]!) ?? undefined)
    : undefined
}

/** The calendar meaning of the word at `index`, where only white space stands before it and it carries no clitic. */
export function nextToken(reader: Reader, index: number): Token | undefined {
  if (index <= reader.first || gapAfter(reader, index - 1) !== 'space') return undefined
  const entry = entryAt(reader, index)
  return entry?.clitics === 0 ? entry.token : undefined
}

/** The folded word at `index`, or '' beyond the limits. */
export function foldedAt(reader: Reader, index: number): string {
  return index >= reader.first && index < reader.limit ? reader.words[index]!.folded : ''
}

/** The folded word at `index` where only white space stands before it, or ''. */
export function nextFolded(reader: Reader, index: number): string {
  return index > reader.first && gapAfter(reader, index - 1) === 'space' ? foldedAt(reader, index) : ''
}

/** Whether the adjective at `index` says past, present or future (الماضي، الجاري، المقبل); null if it says nothing. */
export function modifierAt(reader: Reader, index: number): Tense | null {
  return MODIFIER_TENSE.get(nextFolded(reader, index)) ?? null
}

/** Digits alone at `index`, with at most a clitic before and م or هـ after; else null. */
export function digitsAt(reader: Reader, index: number): number | null {
  return digitsOf(foldedAt(reader, index))
}

/** Where the bracket closes that follows the word before `end`, or undefined where none does. */
export function closingAfter(reader: Reader, end: number): number | undefined {
  const word = reader.words[end - 1]
  if (word === undefined) return undefined
  let at = word.end
  while (isBlank(reader.text.charCodeAt(at))) at++
  return reader.text[at] === ')' ? at + 1 : undefined
}

function between(text: string, start: number, end: number): string {
  if (end - start > 6) return '…'
  let found = ''
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) found += text[at]
  }
  return found
}

function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0xa0 ||
    unit === 0x640 ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x2000 && unit <= 0x200a)
  )
}
