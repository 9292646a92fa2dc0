// Anonymous speakers: المحامي، الذي رفض ذكر اسمه: nobody of whom the article has told by name.

import { bySpelling } from '../../arabic/memo.ts'
import type { Reading } from '../quotations/reading.ts'

/** So many words after the relative the name is told to be kept back. */
const WORDS = 7

/** Whether a relative clause that begins with the word `last` behind a phrase tells that the name is kept back. */
export function isAnonymous({ document: { words }, lexemes, sentenceEnds }: Reading, last: number): boolean {
  if (lexemes[last]?.kind !== 'relative') return false
  const end = Math.min(sentenceEnds[last] ?? last, last + WORDS)
  for (let at = last + 2; at < end; at++) if (isIdentity(words[at]!)) return isKeeping(words[last + 1]!)
  return false
}

const isIdentity = bySpelling(({ folded }) => /^(?:اسم|هويت)(?:ه|ها|هم)$/.test(folded))
const isKeeping = bySpelling(({ folded }) => /^[يت]?(?:رفض|طلب|فضل|اشترط|حجب|لم|شترط)(?:ت|وا)?$/.test(folded))
