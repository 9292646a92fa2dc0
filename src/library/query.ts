// A query as typed → words, phrases and conditions.

import { parseDate } from '../arabic/dates/dates.ts'
import { splitWords } from '../arabic/words.ts'
import type { IgnoredPart } from './library.ts'

export interface Query {
  /** Folded words in order, those of phrases too. */
  readonly words: readonly string[]
  readonly phrases: readonly Phrase[]
  /** Folded words that name a speaker who must be quoted, or null. */
  readonly speaker: readonly string[] | null
  /** First day that counts, `YYYY-MM-DD`, or null. */
  readonly after: string | null
  /** First day that no longer counts, or null. */
  readonly before: string | null
  readonly ignored: readonly IgnoredPart[]
}

/** A quoted part of the query. */
export interface Phrase {
  /** As typed, with its marks. */
  readonly text: string
  /** Folded, at least one. */
  readonly words: readonly string[]
}

/** Marks in their pairs, or anything up to white space; each with a condition's name before it or not. */
const PART =
  /(?:(من|from|بعد|after|قبل|before)\s*:\s*)?("[^"]*"|«[^«»]*»|[“”„][^“”„]*[“”]|[^\s"«“”„]+|["«“”„])/giu
/** A query is read so far, in UTF-16 units: a longer one is no query. */
const LONGEST = 500
const MOST_PHRASES = 8
const MOST_SPEAKER_WORDS = 5
const MOST_DATE_PARTS = 4
const YEAR_MONTH = /^\s*(\p{Nd}{4})[-/](\p{Nd}{1,2})\s*$/u

interface Part {
  /** As typed. */
  readonly text: string
  /** The condition's name, lower case, or null. */
  readonly name: string | null
  /** What follows the condition's name. */
  readonly value: string
  readonly words: readonly string[]
  readonly quoted: boolean
}

/**
 * Reads a query. A condition takes the word or the quoted phrase after its colon, or as many words as name somebody
 * (`isSpeaker`) or make a date (relative ones from `today`, `YYYY-MM-DD`). A condition that cannot be followed is
 * reported, and its words are looked for.
 */
export function parseQuery(
  text: string,
  today: string,
  isSpeaker: (words: readonly string[]) => boolean,
): Query {
  const parts = partsOf(text)
  const words: string[] = []
  const phrases: Phrase[] = []
  const ignored: IgnoredPart[] = []
  let speaker: readonly string[] | null = null
  let after: string | null = null
  let before: string | null = null
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    if (part.name === null) {
      words.push(...part.words)
      if (part.quoted && part.words.length > 0 && phrases.length < MOST_PHRASES) phrases.push(part)
    } else if (part.name === 'من' || part.name === 'from') {
      const run = speakerRun(parts, i, isSpeaker)
      if (run > 0) {
        speaker = parts.slice(i, i + run).flatMap(({ words }) => words)
        i += run - 1
      } else {
        words.push(...part.words)
        ignored.push({ text: part.text, reason: 'speaker' })
      }
    } else {
      const date = dateRun(parts, i, today)
      if (date === null) {
        words.push(...part.words)
        ignored.push({ text: part.text, reason: 'date' })
      } else {
        if (part.name === 'بعد' || part.name === 'after') after = date.from
        else before = date.from
        i += date.length - 1
      }
    }
  }
  return { words, phrases, speaker, after, before, ignored }
}

function partsOf(text: string): Part[] {
  const parts: Part[] = []
  for (const match of text.slice(0, LONGEST).matchAll(PART)) {
    const value = match[2] ?? ''
    parts.push({
      text: match[0],
      name: match[1]?.toLowerCase() ?? null,
      value,
      words: splitWords(value).map(word => word.folded),
      quoted: /^["«“”„]./u.test(value),
    })
  }
  return parts
}

/** How many parts from `first` on name a speaker: the longest run that does; 0 where none. */
function speakerRun(
  parts: readonly Part[],
  first: number,
  isSpeaker: (words: readonly string[]) => boolean,
): number {
  let longest = 0
  const words: string[] = []
  for (let i = first; i < parts.length && words.length < MOST_SPEAKER_WORDS; i++) {
    const part = parts[i]!
    if (i > first && (part.name !== null || part.quoted)) break
    words.push(...part.words)
    if (words.length > 0 && isSpeaker(words)) longest = i - first + 1
    if (part.quoted) break
  }
  return longest
}

/** The first day of the longest date that the parts from `first` on make, and how many of them; null where none. */
function dateRun(
  parts: readonly Part[],
  first: number,
  today: string,
): { from: string; length: number } | null {
  let longest: { from: string; length: number } | null = null
  let text = ''
  for (let i = first; i < parts.length && i < first + MOST_DATE_PARTS; i++) {
    const part = parts[i]!
    if (i > first && (part.name !== null || part.quoted)) break
    text += ` ${part.value.replace(/["«»“”„]/g, '')}`
    const date = parseDate(text.replace(YEAR_MONTH, '$1-$2-1'), today)
    if (date !== null) longest = { from: date.from, length: i - first + 1 }
  }
  return longest
}
