// Words: runs of letters, marks and digits, with their place and folded form.

import { fold } from './fold.ts'
import type { Span } from './span.ts'

/** A word of a text, without punctuation; clitics (و ف ب ل ك ال …) are still attached. */
export interface Word extends Span {
  /** As written: `text.slice(start, end)`. */
  readonly text: string
  /** `fold(text)`: what words are compared by. */
  readonly folded: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C\u200D]*/gu

/**
 * Splits `text` between `start` and `end` (UTF-16 offsets into `text`) into words. Linear; words that occur again
 * are folded once.
 */
export function splitWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = []
  const folded = new Map<string, string>()
  WORD.lastIndex = start
  for (let match = WORD.exec(text); match !== null && match.index < end; match = WORD.exec(text)) {
    const word = match[0].slice(0, end - match.index)
    let form = folded.get(word)
    if (form === undefined) {
      form = fold(word)
      folded.set(word, form)
    }
    words.push({ start: match.index, end: match.index + word.length, text: word, folded: form })
  }
  return words
}
