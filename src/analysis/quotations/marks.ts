// Marks: what stands in quotation marks, and whether it is speech or only a name, a title or a term.

import { bySpelling } from '../../arabic/memo.ts'
import type { Span } from '../../arabic/span.ts'
import { Gap, type Reading } from './reading.ts'
import { NAMED, PURPOSES, setOf, TITLED } from './words.data.ts'

/** What stands between two marks, or after a mark that nothing closes, or before one that nothing opened. */
export interface Marked extends Span {
  /** The words inside, `lastWord` exclusive. */
  readonly firstWord: number
  readonly lastWord: number
  readonly opened: boolean
  readonly closed: boolean
  /** Inside another pair of marks. */
  readonly nested: boolean
}

/** The marked spans of one block as the rules look them up. */
export interface Quoted {
  /** Not nested, in order. */
  readonly spans: readonly Marked[]
  /** By first word. */
  readonly startingAt: ReadonlyMap<number, Marked>
}

const NOTHING: Quoted = { spans: [], startingAt: new Map() }
/** Fewer quoted words than these inside a sentence are a term or a name. */
const SPEECH_WORDS = 4
const LONGEST_TITLE = 12
const LONGEST_TITLE_ALONE = 8
const titled = setOf(TITLED)
const named = setOf(NAMED)
const purposes = setOf(PURPOSES)

/** The marked spans that may be speech, without names and titles. */
export function findQuoted(reading: Reading, marked: readonly Marked[]): Quoted {
  if (marked.length === 0) return NOTHING
  const spans = marked.filter(each => !each.nested && !isTitled(reading, each))
  const startingAt = new Map<number, Marked>()
  for (const each of spans) if (each.opened) startingAt.set(each.firstWord, each)
  return { spans, startingAt }
}

/** The marks that open before a word, if any. */
export function quotedAt({ gaps }: Reading, { startingAt }: Quoted, word: number): Marked | undefined {
  return (gaps[word] ?? 0) & Gap.mark ? startingAt.get(word) : undefined
}

/** Whether marks hold enough words to be speech rather than a term or a name. */
export function isLong({ firstWord, lastWord }: Marked): boolean {
  return lastWord - firstWord >= SPEECH_WORDS
}

/** A title or a purpose in the narrator's sentence: "قانون كذا وكذا", بهدف "…". */
export function isName({ gaps, document: { words } }: Reading, { firstWord, lastWord }: Marked): boolean {
  if ((gaps[firstWord] ?? Gap.stop) & (Gap.colon | Gap.stop)) return false
  if (purposes.has(words[firstWord - 1]?.folded ?? '')) return true
  return lastWord - firstWord < LONGEST_TITLE_ALONE && titled.has(words[firstWord]?.folded ?? '')
}

/** Whether a noun right before the marks says that they hold a name, a title or a term: كتاب "…", ما يسمى «…». */
function isTitled(reading: Reading, { firstWord, lastWord, opened }: Marked): boolean {
  const { gaps, document, lexemes } = reading
  if (!opened || (gaps[firstWord] ?? 0) & (Gap.colon | Gap.stop)) return false
  const before = document.words[firstWord - 1]
  if (before === undefined) return false
  if (isHeading(before)) return true
  if (lastWord - firstWord > LONGEST_TITLE) return false
  if (isTitleNoun(before)) return !isSpokenAt(reading, firstWord - 2) || !before.folded.startsWith('ال')
  return (
    gaps[firstWord - 1] === 0 &&
    named.has(document.words[firstWord - 2]?.folded ?? '') &&
    lexemes[firstWord - 1]?.kind === null &&
    !isSpokenAt(reading, firstWord - 3)
  )
}

const isHeading = bySpelling(({ folded }) => /^[بت]?عنوان$/.test(folded))

const isTitleNoun = bySpelling(
  ({ folded }) => titled.has(folded) || titled.has(folded.replace(/^[وفبل]/, '')),
)

function isSpokenAt({ lexemes }: Reading, word: number): boolean {
  return lexemes[word]?.cue?.cue.strength === 'speech'
}
