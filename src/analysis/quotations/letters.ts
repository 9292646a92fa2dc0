// Names of letters: إن in سي إن إن is a letter and reports nothing.

import type { Reading } from './reading.ts'
import { LETTER_NAMES, setOf } from './words.data.ts'

const letters = setOf(LETTER_NAMES)

/** Two إن in a row, or one beside another letter, are letters: سي إن إن; a third one is none, nor one after بي بي سي. */
export function isNameOfLetters(reading: Reading, at: number): boolean {
  const {
    document: { words },
    gaps,
  } = reading
  if (!isThat(reading, at)) return false
  const before = words[at - 1]?.folded ?? ''
  if (gaps[at] === 0) {
    if (letters.has(before)) return before !== 'سي' || !/^[لب]?بي$/.test(words[at - 3]?.folded ?? '')
    if (isThat(reading, at - 1)) return !isThat(reading, at - 2)
  }
  const next = words[at + 1]
  // إن أم الطفل: she is his mother.
  if (gaps[at + 1] === 0 && next !== undefined && letters.has(next.folded) && next.text !== 'أم') return true
  return gaps[at + 1] === 0 && isThat(reading, at + 1)
}

function isThat({ lexemes }: Reading, at: number): boolean {
  return lexemes[at]?.link?.pronoun === ''
}
