// Mentions: which words of a document name which person.

import { fold } from '../../arabic/fold.ts'
import { bySpelling } from '../../arabic/memo.ts'
import type { Span } from '../../arabic/span.ts'
import { splitWords } from '../../arabic/words.ts'
import type { Person } from '../analysis.ts'
import type { Document } from '../document.ts'
import {
  addWord,
  COUNTERPART,
  countKnown,
  governed,
  isCounterpart,
  isNationality,
  otherWordFor,
} from './descriptions.ts'
import { bareOf, headOf } from './nouns.ts'

/** Words `firstWord`–`lastWord` (exclusive) that name a person. */
export interface Mention {
  readonly firstWord: number
  readonly lastWord: number
  readonly person: Person
  /** Whether the words hold a part of the name, and not only a title (الرئيس الروسي). */
  readonly named: boolean
  /** Whether و or ف is glued to it, and no part of the name: وأحمد, but not وليد. */
  readonly joined: boolean
}

export interface Mentions {
  /** The mention that begins with this word, without a preposition glued to it. */
  at(word: number): Mention | null
  /** The mention that ends before this word, or null. */
  endingAt(word: number): Mention | null
  /** The mention that begins inside this word, after a glued preposition (لكيم), or null. */
  inside(word: number): Mention | null
  /** The people named before this word, the latest first: a few of the nearest. */
  before(word: number): readonly Person[]
  /** The bare words of a person's name, role and titles, with the keys of nations. */
  wordsOf(person: Person): ReadonlySet<string>
  /**
   * The person whose role or titles hold most of the first of these bare words, and how many; of several the one named
   * last before this word, else named next.
   */
  titled(bare: readonly string[], word: number): Titled | null
}

export interface Titled {
  readonly person: Person
  readonly words: number
}

/** Looks up the mentions of `people` by word. Linear in the mentions and words. */
export function mentionsOf(document: Document, people: readonly Person[]): Mentions {
  const { starting, ending, glued, first } = placesOf(document, people)
  // Most people's words are never asked for.
  const words = new Map<Person, ReadonlySet<string>>()
  let titles: ReturnType<typeof titlesOf> | null = null
  return {
    at: index => starting[index] ?? null,
    endingAt: index => ending[index] ?? null,
    inside: index => glued.get(index) ?? null,
    before: index => namedBefore({ starting, glued }, index),
    wordsOf: person => {
      let known = words.get(person)
      if (known === undefined) {
        known = wordsOf(person, introductionOf(document, first.get(person) ?? 0))
        words.set(person, known)
      }
      return known
    },
    titled: (bare, index) => {
      titles ??= titlesOf(people)
      const [office = ''] = bare
      const holders = titles.get(office) ?? titles.get(otherWordFor(office) ?? '')
      return holders ? bestTitled(holders, bare, document.words[index]?.start ?? 0) : null
    },
  }
}

/** Where mentions begin, end, and begin inside a word, by word. */
interface Places {
  readonly starting: readonly (Mention | null)[]
  readonly ending: readonly (Mention | null)[]
  readonly glued: ReadonlyMap<number, Mention>
  /** The first word of each person's first mention. */
  readonly first: ReadonlyMap<Person, number>
}

function placesOf(document: Document, people: readonly Person[]): Places {
  const { words } = document
  const starting: (Mention | null)[] = new Array(words.length).fill(null)
  const ending: (Mention | null)[] = new Array(words.length + 1).fill(null)
  const glued = new Map<number, Mention>()
  const firstWords = new Map<Person, number>()
  let word = 0
  for (const { person, start, end, name } of namings(people)) {
    while (word < words.length && words[word]!.end <= start) word++
    const first = words[word]
    if (first === undefined) break
    if (isByline(document, start, end)) continue
    if (!firstWords.has(person)) firstWords.set(person, word)
    let last = word
    let named = false
    for (; last < words.length && words[last]!.start < end; last++)
      named ||= isPart(name, words[last]!.folded)
    if (first.start < start && first.folded[0] !== 'و' && first.folded[0] !== 'ف') {
      glued.set(word, { firstWord: word, lastWord: last, person, named, joined: false })
      continue
    }
    const known = starting[word]
    if (known == null || known.lastWord < last)
      starting[word] = { firstWord: word, lastWord: last, person, named, joined: first.start < start }
  }
  for (const mention of starting) if (mention !== null) ending[mention.lastWord] = mention
  return { starting, ending, glued, first: firstWords }
}

/** سامي حداد – الرياض كشف …: whether a name from `start` to `end` only tells who reports, at the beginning of a paragraph. */
function isByline({ blocks, text }: Document, start: number, end: number): boolean {
  const block = blocks[1]
  if (block === undefined || start !== block.start) return false
  const next = /^[ \u00a0]*[-–—][ \u00a0]*(\p{L}+)/u.exec(text.slice(end, end + WORD))?.[1]
  return next !== undefined && headOf(bareOf(fold(next))) !== 'role'
}

/** So many letters behind a name are looked at. */
const WORD = 24

/** How many words before a place are searched for people, and how many are told. */
const WORDS_BEFORE = 80
const MOST_BEFORE = 5

function namedBefore({ starting, glued }: Pick<Places, 'starting' | 'glued'>, word: number): Person[] {
  const found: Person[] = []
  for (let at = word - 1; at >= Math.max(0, word - WORDS_BEFORE) && found.length < MOST_BEFORE; at--) {
    const person = (starting[at] ?? glued.get(at))?.person
    if (person !== undefined && !found.includes(person)) found.push(person)
  }
  return found
}

interface Naming extends Span {
  readonly person: Person
  /** The folded words of the person's name. */
  readonly name: readonly string[]
}

/** Every mention of every person, in order. */
function namings(people: readonly Person[]): Naming[] {
  const found: Naming[] = []
  for (const person of people) {
    const name = fold(person.name).split(' ')
    for (const { start, end } of person.mentions) found.push({ person, start, end, name })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether a word is one of a name, perhaps after a glued letter. */
function isPart(name: readonly string[], folded: string): boolean {
  for (const part of name) {
    const glued = folded.length - part.length
    if (glued === 0 ? folded === part : glued === 1 && folded.endsWith(part)) return true
  }
  return false
}

/** The bare words before a name that tell a nation, and that it is a counterpart's: البرازيلي فلان، نظيره الفرنسي فلان. */
function introductionOf({ words }: Document, first: number): readonly string[] {
  const found: string[] = []
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    if (words[at]!.end + 1 !== words[at + 1]!.start) break
    const bare = bareWordOf(words[at]!)
    if (isNationality(bare)) found.push(bare)
    else if (found.length > 0 && isCounterpart(bare)) found.push(COUNTERPART)
    else break
  }
  return found
}

/** The bare words of a person's name, role and titles. */
function wordsOf({ name, role, aliases }: Person, introduction: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const word of introduction) addWord(words, word)
  addWords(words, name)
  addWords(words, role ?? '')
  for (const alias of aliases) addWords(words, alias)
  return words
}

/** How many people with one title are looked at: enough for an article, and bounded for any text. */
const NAMESAKES = 12

function titlesOf(people: readonly Person[]): ReadonlyMap<string, readonly Holder[]> {
  const titles = new Map<string, Holder[]>()
  for (const person of people) {
    const words = new Set<string>()
    addWords(words, person.role ?? '')
    for (const alias of person.aliases) addWords(words, alias)
    for (const word of words) {
      const known = titles.get(word)
      if (known === undefined) titles.set(word, [{ person, words }])
      else if (known.length < NAMESAKES) known.push({ person, words })
    }
  }
  return titles
}

interface Holder {
  readonly person: Person
  readonly words: ReadonlySet<string>
}

function addWords(words: Set<string>, phrase: string): void {
  let isIndefinite = false
  for (const word of splitWords(phrase)) {
    const bare = bareWordOf(word)
    const isDefinite = word.folded.startsWith('ال')
    addWord(words, isIndefinite && isDefinite ? governed(bare) : bare)
    isIndefinite = !isDefinite
  }
}

const bareWordOf = bySpelling(({ folded }) => bareOf(folded))

function bestTitled(holders: readonly Holder[], bare: readonly string[], offset: number): Titled | null {
  let best: Person | null = null
  let most = 0
  for (const { person, words } of holders) {
    const known = countKnown(bare, word => words.has(word))
    if (known < most || known === 0) continue
    if (known > most || best === null || isNearer(person, best, offset)) best = person
    most = known
  }
  return best && { person: best, words: most }
}

/** Whether a person is first named nearer before this offset than the other, or nearer after it than one after it. */
function isNearer(person: Person, other: Person, offset: number): boolean {
  const first = person.mentions[0]?.start ?? 0
  const otherFirst = other.mentions[0]?.start ?? Number.POSITIVE_INFINITY
  return first <= offset ? otherFirst > offset || first > otherFirst : otherFirst > first
}

/** Whether a mention begins among the words `first`–`last`. */
export function isAnybodyNamed(mentions: Mentions, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (mentions.at(at) !== null) return true
  return false
}
