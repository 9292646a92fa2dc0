// Gaps: what the punctuation and the small words around a place tell about the phrase there.

import { Gap, type Reading } from '../quotations/reading.ts'

const SPACE = 0x20
const OPENING = '"“”«»„\'‘’'

/** Whether a mark that may open a name stands right before this word. */
export function opensHere({ document: { text, words } }: Reading, at: number): boolean {
  const before = (words[at]?.start ?? 0) - 1
  return before >= 0 && text.charCodeAt(before) !== SPACE && OPENING.includes(text.charAt(before))
}

/** The word after the closing mark of a name in marks: جمعية "مواطنون من أجل المسؤولية" الأميركية. */
export function nextMark(reading: Reading, from: number, end: number): number | null {
  return nextOf(reading, Gap.mark, from, end)
}

/** The next word after `from` and before `end` whose gap has one of these bits, in the same sentence. */
export function nextOf(reading: Reading, sought: number, from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++) {
    const gap = reading.gaps[at] ?? Gap.stop
    if (gap & sought) return at
    if (gap & (Gap.stop | Gap.colon)) return null
  }
  return null
}

/** Whether the word depends on a preposition or on باسم. */
export function isAfterPreposition(reading: Reading, at: number): boolean {
  return reading.lexemes[at - 1]?.kind === 'preposition' || reading.document.words[at - 1]?.folded === 'باسم'
}
