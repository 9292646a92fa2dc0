// Between: وبين before the second of two is spelled like وبيّن, and says nothing.

import { bySpelling } from '../../arabic/memo.ts'
import type { Cue } from '../data/cues.ts'
import type { Reading } from './reading.ts'

/** Between بين and وبين stand at most so many words. */
const BETWEEN_WORDS = 10

/** الفارق بين الفريقين وبين غيرهما: spelled like وبيّن, it goes on with a preposition before. */
export function isBetween(
  { document: { words }, gaps, sentences }: Reading,
  word: number,
  { verb }: Cue,
): boolean {
  if (verb !== 'بين' || gaps[word] !== 0) return false
  const first = Math.max(sentences[word] ?? word, word - BETWEEN_WORDS)
  for (let at = word - 1; at >= first; at--) if (isPrepositionBetween(words[at]!)) return true
  return false
}

const isPrepositionBetween = bySpelling(({ folded }) => /^[وف]?بين(?:ي|نا|ه|ها|هم|هما|كم|ك)?$/.test(folded))
