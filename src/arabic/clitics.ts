// Proclitics: the one-letter words and the article that Arabic writes glued to the next word.

/** One way to read a folded word: proclitics and what remains. */
export interface Reading {
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  /** Whether the article ال stands before the stem (also inside لل). */
  readonly article: boolean
  readonly stem: string
}

const CONJUNCTIONS = ['', 'و', 'ف'] as const
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'] as const
const SHORTEST_STEM = 2

/**
 * Every way to read a folded word as conjunction + preposition + article + stem, the whole word first. Readings are
 * possibilities: only a lexicon or the context can tell وعد (a promise) from و + عد.
 */
export function readings(folded: string): Reading[] {
  const found: Reading[] = []
  for (const conjunction of CONJUNCTIONS) {
    if (!folded.startsWith(conjunction)) continue
    const afterConjunction = folded.slice(conjunction.length)
    for (const preposition of PREPOSITIONS) {
      if (!afterConjunction.startsWith(preposition)) continue
      const rest = afterConjunction.slice(preposition.length)
      const add = (article: boolean, stem: string): void => {
        if (stem.length >= SHORTEST_STEM) found.push({ conjunction, preposition, article, stem })
      }
      add(false, rest)
      if (rest.startsWith('ال')) add(true, rest.slice(2))
      if (preposition === 'ل' && rest.startsWith('ل')) add(true, rest.slice(1))
    }
  }
  return found
}
