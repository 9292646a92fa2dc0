// Phrases: words in exactly this order, next to each other.

import type { ParagraphIndex } from './paragraph-index.ts'

/**
 * Whether a paragraph holds these folded words in a row. The first may carry other proclitics there:
 * "الرئيس الروسي" is held by والرئيس الروسي and للرئيس الروسي.
 */
export function holdsPhrase(index: ParagraphIndex, paragraph: number, words: readonly string[]): boolean {
  const row = index.paragraphs[paragraph]!
  const [first = '', ...rest] = words
  const starts = index.vocabulary.sameBase(first)
  const numbers = rest.map(word => index.vocabulary.numberOf(word))
  for (let i = 0; i + rest.length < row.length; i++) {
    if (starts.has(row[i]!) && numbers.every((number, offset) => row[i + 1 + offset] === number)) return true
  }
  return false
}
