// Facts that letters alone tell, found out once: about the spellings of words, and about any other strings.

import type { Spelling } from './spellings.ts'
import type { Word } from './words.ts'

/** How many kinds of facts there are; each has its column among `Spellings`. */
let kinds = 0

/**
 * A function of a word that looks at its spelling only, remembering what it found. The fact is kept with the spelling
 * and forgotten with it, so a known word costs no look-up, and nothing grows without bound.
 */
export function bySpelling<Fact extends object | string | number | boolean | null>(
  find: (spelling: Spelling) => Fact,
): (word: Word) => Fact {
  const kind = kinds++
  return ({ spellings, spelling }) => {
    const facts = spellings.factsOf(kind)
    const known = facts[spelling]
    // Only this function writes into this column, and only what `find` gives.
    if (known !== undefined) return known as Fact
    const fact = find({ text: spellings.texts[spelling]!, folded: spellings.folded[spelling]!, spellings })
    facts[spelling] = fact
    return fact
  }
}

const MOST_KNOWN = 20_000
/** Longer strings are seldom met again, and as slices would keep the text that they were cut from alive. */
const LONGEST_KNOWN = 12

/** `find`, remembering what it found of short strings until there are too many of them. */
export function byForm<Fact extends object | string | number | boolean | null>(
  find: (form: string) => Fact,
): (form: string) => Fact {
  const known = new Map<string, Fact>()
  return form => {
    let fact = known.get(form)
    if (fact === undefined) {
      fact = find(form)
      if (form.length <= LONGEST_KNOWN) {
        if (known.size >= MOST_KNOWN) known.clear()
        known.set(form, fact)
      }
    }
    return fact
  }
}
