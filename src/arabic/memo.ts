// Facts about spellings: what is found out about a word by its letters alone, once for all words written so.

import type { Spelling, Word } from './words.ts'

/** How many kinds of facts there are; each has its place in `Spelling.facts`. */
let kinds = 0

/**
 * A function of a word that looks at its spelling only, remembering what it found. The fact is kept with the spelling
 * and forgotten with it, so a known word costs no look-up, and nothing grows without bound.
 */
export function bySpelling<Fact extends object | string | number | boolean | null>(
  find: (spelling: Spelling) => Fact,
): (word: Word) => Fact {
  const kind = kinds++
  return ({ spelling }) => {
    const known = spelling.facts[kind]
    // Only this function writes at this place, and only what `find` gives.
    if (known !== undefined) return known as Fact
    const fact = find(spelling)
    spelling.facts[kind] = fact
    return fact
  }
}
