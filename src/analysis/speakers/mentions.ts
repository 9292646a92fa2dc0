// Mentions: which words of a document name which person.

import { fold } from '../../arabic/fold.ts'
import { splitWords } from '../../arabic/words.ts'
import type { Person } from '../analysis.ts'
import type { Document } from '../document.ts'
import { bareOf } from './nouns.ts'

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
  /** The mention that ends before this word, or null. */
  endingAt(word: number): Mention | null
  /** Whether a mention begins inside this word, after a glued preposition: لكيم. */
  inside(word: number): boolean
  /** The bare words of a person's name, role and titles. */
  wordsOf(person: Person): ReadonlySet<string>
  /** The person whose role or titles hold all these bare words, named last before this word, else named next. */
  titled(bare: readonly string[], word: number): Person | null
}

/** Looks up the mentions of `people` by word. Linear in the mentions and words. */
export function mentionsOf(document: Document, people: readonly Person[]): Mentions {
  // By word: the mention that begins with it.
  const starting: (Mention | null)[] = new Array(document.words.length).fill(null)
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
      const known = starting[word]
      if (known == null || known.lastWord < last) {
        const named = document.words
          .slice(word, last)
          .some(({ folded }) => name.has(folded) || name.has(folded.slice(1)))
        starting[word] = { firstWord: word, lastWord: last, person, named }
      }
    }
  }
  const ending = new Map<number, Mention>()
  for (const mention of starting) if (mention !== null) ending.set(mention.lastWord, mention)
  // Most people's words are never asked for.
  const words = new Map<Person, ReadonlySet<string>>()
  let titles: ReturnType<typeof titlesOf> | null = null
  return {
    at: index => starting[index] ?? null,
    endingAt: index => ending.get(index) ?? null,
    inside: index => glued.has(index),
    wordsOf: person => {
      const known = words.get(person) ?? wordsIn([person.name, person.role ?? '', ...person.aliases])
      words.set(person, known)
      return known
    },
    titled: (bare, index) => {
      titles ??= titlesOf(people)
      return titledBy(titles, bare, document.words[index]?.start ?? 0)
    },
  }
}

/** How many people with one title are looked at: enough for an article, and bounded for any text. */
const NAMESAKES = 12

function titlesOf(people: readonly Person[]): ReadonlyMap<string, readonly Titled[]> {
  const titles = new Map<string, Titled[]>()
  for (const person of people) {
    const words = wordsIn([person.role ?? '', ...person.aliases])
    for (const word of words) {
      const known = titles.get(word) ?? []
      if (known.length < NAMESAKES) known.push({ person, words })
      titles.set(word, known)
    }
  }
  return titles
}

function wordsIn(phrases: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const phrase of phrases) for (const { folded } of splitWords(phrase)) words.add(bareOf(folded))
  return words
}

interface Titled {
  readonly person: Person
  readonly words: ReadonlySet<string>
}

function titledBy(
  titles: ReadonlyMap<string, readonly Titled[]>,
  bare: readonly string[],
  offset: number,
): Person | null {
  let best: Person | null = null
  for (const { person, words } of titles.get(bare[0] ?? '') ?? []) {
    if (!bare.every(word => words.has(word))) continue
    const first = person.mentions[0]?.start ?? 0
    const bestFirst = best?.mentions[0]?.start ?? Number.POSITIVE_INFINITY
    if (
      best === null ||
      (first <= offset && (bestFirst > offset || first > bestFirst)) ||
      (first > offset && bestFirst > first)
    )
      best = person
  }
  return best
}
