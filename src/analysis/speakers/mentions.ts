// Mentions: which words of a document name which person.

import { fold } from '../../arabic/fold.ts'
import type { Person } from '../analysis.ts'
import type { Document } from '../document.ts'

/** Words `firstWord`–`lastWord` (exclusive) that name a person. */
export interface Mention {
  readonly firstWord: number
  readonly lastWord: number
  readonly person: Person
  /** Whether the words hold a part of the name, and not only a title (الرئيس الروسي). */
  readonly named: boolean
}

export interface Mentions {
  /** The mention that begins with this word, without a preposition glued to it. */
  at(word: number): Mention | null
  /** Whether a mention begins inside this word, after a glued preposition: لكيم. */
  inside(word: number): boolean
}

/** Looks up the mentions of `people` by word. Linear in the mentions and words. */
export function mentionsOf(document: Document, people: readonly Person[]): Mentions {
  const starting = new Map<number, Mention>()
  const glued = new Set<number>()
  const sorted = people
    .flatMap(person => {
      const name = new Set(fold(person.name).split(' '))
      return person.mentions.map(span => ({ person, span, name }))
    })
    .sort((a, b) => a.span.start - b.span.start)
  let word = 0
  for (const { person, span, name } of sorted) {
    while (word < document.words.length && (document.words[word]?.end ?? 0) <= span.start) word++
    const first = document.words[word]
    if (first === undefined) break
    let last = word
    while (last < document.words.length && (document.words[last]?.start ?? span.end) < span.end) last++
    if (first.start < span.start && !/^[وف]/.test(first.folded)) glued.add(word)
    else {
      const named = document.words
        .slice(word, last)
        .some(({ folded }) => name.has(folded) || name.has(folded.slice(1)))
      const known = starting.get(word)
      if (known === undefined || known.lastWord < last)
        starting.set(word, { firstWord: word, lastWord: last, person, named })
    }
  }
  return { at: index => starting.get(index) ?? null, inside: index => glued.has(index) }
}
