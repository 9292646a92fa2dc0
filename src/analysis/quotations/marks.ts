// Marks: what stands in quotation marks, and whether it is speech or only a name, a title or a term.

import type { Span } from '../../arabic/span.ts'
import { isNamed } from './names.ts'
import { firstAtOrAfter } from './passage.ts'
import { Gap, type Reading } from './reading.ts'

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
  /** The words after closing marks that nothing opened, in order. */
  readonly strays: readonly number[]
  /** The word after the marks of a name or title, by its first word. */
  readonly names: ReadonlyMap<number, number>
}

const NOTHING: Quoted = { spans: [], startingAt: new Map(), strays: [], names: new Map() }
/** Fewer quoted words than these inside a sentence are a term or a name. */
const SPEECH_WORDS = 4

/** The marked spans that may be speech, without names and titles. */
export function findQuoted(reading: Reading, marked: readonly Marked[]): Quoted {
  if (marked.length === 0) return NOTHING
  const names = new Map<number, number>()
  const spans = marked.filter((each, index) => {
    if (each.nested && !isInOpen(reading, marked, index)) return false
    if (!isNamed(reading, each)) return true
    if (each.closed) names.set(each.firstWord, each.lastWord)
    return false
  })
  const startingAt = new Map<number, Marked>()
  for (const each of spans) if (each.opened) startingAt.set(each.firstWord, each)
  return {
    spans,
    startingAt,
    strays: spans.filter(({ opened }) => !opened).map(({ lastWord }) => lastWord),
    names,
  }
}

/** "… الأمور. وختم "نحتاجهم جميعا": marks inside others that nothing closes, right behind the narrator's verb. */
function isInOpen({ lexemes }: Reading, marked: readonly Marked[], index: number): boolean {
  const { firstWord } = marked[index]!
  const found = lexemes[firstWord - 1]?.cue
  if (found?.conjunction !== 'و' || found.cue.form !== 'past' || found.cue.person !== 3) return false
  const outer = marked.findLast(({ nested, firstWord: first }) => !nested && first < firstWord)
  return outer?.closed === false
}

/** The marks that open before a word, if any. */
export function quotedAt({ gaps }: Reading, { startingAt }: Quoted, word: number): Marked | undefined {
  return (gaps[word] ?? 0) & Gap.mark ? startingAt.get(word) : undefined
}

/** Whether marks hold enough words to be speech rather than a term or a name. */
export function isLong({ firstWord, lastWord }: Marked): boolean {
  return lastWord - firstWord >= SPEECH_WORDS
}

/** "… . وهنا الكثير"، حسب الوزير: whether marks open before a word and hold it. */
export function isInMarks({ spans }: Quoted, word: number): boolean {
  const before = spans[firstAtOrAfter(spans, word, ({ firstWord }) => firstWord) - 1]
  return before !== undefined && before.lastWord > word
}
