// Names of letters: إن in سي إن إن is a letter and reports nothing.

import type { Reading } from './reading.ts'
import { LETTER_NAMES, setOf } from './words.data.ts'

const letters = setOf(LETTER_NAMES)

/** Whether أن is a letter of سي إن إن or بي إن, and not the word after them: سي إن إن إن، بي بي سي أن. */
export function isNameOfLetters(reading: Reading, at: number): boolean {
  if (!isThat(reading, at)) return false
  const { document, gaps } = reading
  // إن أم الطفل: she is his mother.
  if (gaps[at + 1] === 0 && isLetter(reading, at + 1) && document.words[at + 1]?.text !== 'أم') return true
  let first = at
  let links = 0
  while (gaps[first] === 0 && isLetter(reading, first - 1)) {
    first--
    if (isThat(reading, first)) links++
  }
  return at - first === 1 || (at - first === 2 && links > 0)
}

function isLetter(reading: Reading, at: number): boolean {
  return letters.has(reading.document.words[at]?.folded ?? '') || isThat(reading, at)
}

function isThat({ lexemes }: Reading, at: number): boolean {
  return lexemes[at]?.link?.pronoun === ''
}
