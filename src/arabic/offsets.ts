// Offsets inside a word, where proclitics are cut off.

import type { Word } from './words.ts'

/**
 * Where a word begins (UTF-16 offset into its text) without its first `letters` letters, their marks and tatweel:
 * behind the ب of بفلاديفوستوك, behind the بـ of بـ2019.
 */
export function startAfter(word: Word, letters: number): number {
  let at = 0
  for (let seen = 0; at < word.text.length; at++) {
    const mark = /[\p{M}\u0640\u200C\u200D]/u.test(word.text[at] ?? '')
    if (!mark && seen++ === letters) break
  }
  return word.start + at
}
