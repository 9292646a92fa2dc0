// Offsets inside a word, where proclitics are cut off.

import type { Word } from './words.ts'

/**
 * Where a word begins (UTF-16 offset into its text) without its first `letters` letters, their marks and tatweel:
 * behind the ب of بفلاديفوستوك, behind the بـ of بـ2019.
 */
export function startAfter(word: Word, letters: number): number {
  const { text, start } = word
  let at = 0
  for (let seen = 0; at < text.length; at++) if (!isMark(text, at) && seen++ === letters) break
  return start + at
}

function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= FIRST_LETTER && unit <= LAST_LETTER) return unit === TATWEEL
  return /[\p{M}\u200C\u200D]/u.test(text[at]!)
}

const FIRST_LETTER = 0x621
const LAST_LETTER = 0x64a
const TATWEEL = 0x640
