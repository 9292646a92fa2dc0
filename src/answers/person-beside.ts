// People found by what stands beside their name: رئيس الاتحاد, where the article says رئيس الاتحاد سامي حداد.

import type { Person } from '../analysis/analysis.ts'
import { readings } from '../arabic/clitics.ts'
import { splitWords, type Word } from '../arabic/words.ts'
import type { LibraryEntry } from '../library/library.ts'
import { isTitle } from './person-names.ts'
import { CERTAIN, likeness } from './similar-words.ts'

/** So many words may stand between a title and the name: رئيس الاتحاد اللواء سامي حداد. */
const LARGEST_GAP = 2
const APART = /[.!?؟\n]/u

/** The people next to whose name the article has these folded words, which must begin with a title. */
export function peopleBeside(words: readonly string[], { article, analysis }: LibraryEntry): Person[] {
  const [head = '', ...rest] = words
  const heads = [head, ...readings(head).map(({ stem }) => stem)].filter(isTitle)
  if (heads.length === 0) return []
  const starts = new Map<number, Person>()
  const ends = new Map<number, Person>()
  for (const person of analysis.people) {
    for (const { start, end } of person.mentions) {
      starts.set(start, person)
      ends.set(end, person)
    }
  }
  const text = splitWords(article.text)
  const found = new Set<Person>()
  for (let at = 0; at + words.length <= text.length; at++) {
    const first = text[at]!.folded
    if (!heads.some(word => likeness(first, word) >= CERTAIN)) continue
    if (!rest.every((word, index) => likeness(text[at + 1 + index]!.folded, word) >= CERTAIN)) continue
    const before = first.startsWith('و') ? undefined : ends.get(text[at - 1]?.end ?? -1)
    const person = personAfter(article.text, text, at + words.length, starts) ?? before
    if (person !== undefined) found.add(person)
  }
  return [...found]
}

/** The person whose name begins at the word `next`, or a few words later in the same sentence. */
function personAfter(
  text: string,
  words: readonly Word[],
  next: number,
  starts: ReadonlyMap<number, Person>,
): Person | undefined {
  const titleEnd = words[next - 1]!.end
  for (const { start } of words.slice(next, next + LARGEST_GAP + 1)) {
    if (APART.test(text.slice(titleEnd, start))) return undefined
    const person = starts.get(start)
    if (person !== undefined) return person
  }
  return undefined
}
