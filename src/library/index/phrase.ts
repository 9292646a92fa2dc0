// Phrases: words in exactly this order, next to each other.

import type { ParagraphIndex } from './paragraph-index.ts'

/**
 * The paragraphs that hold these folded words in a row, ascending. The first may carry other proclitics there:
 * "الرئيس الروسي" is held by والرئيس الروسي and للرئيس الروسي.
 */
export function paragraphsWith(index: ParagraphIndex, words: readonly string[]): number[] {
  const [first = '', ...rest] = words
  const starts = index.vocabulary.sameBase(first)
  const numbers = rest.flatMap(word => index.vocabulary.numberOf(word) ?? [])
  if (numbers.length < rest.length) return []
  const rarest = [...numbers]
    .sort((a, b) => index.postings[a]!.length - index.postings[b]!.length)
    .slice(0, 1)
  return paragraphsOfAny(index, rarest.length > 0 ? rarest : starts).filter(paragraph => {
    const row = index.paragraphs[paragraph]!
    for (let i = 0; i + numbers.length < row.length; i++) {
      if (starts.has(row[i]!) && numbers.every((number, offset) => row[i + 1 + offset] === number))
        return true
    }
    return false
  })
}

function paragraphsOfAny(index: ParagraphIndex, words: Iterable<number>): number[] {
  const paragraphs = new Set<number>()
  for (const word of words) {
    const postings = index.postings[word]!
    for (let i = 0; i < postings.length; i += 2) paragraphs.add(postings[i]!)
  }
  return [...paragraphs].sort((a, b) => a - b)
}
