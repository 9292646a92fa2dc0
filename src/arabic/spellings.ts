// Spellings: the words met so far, each once and numbered, so that what is known of them lies in columns by number.

import { fold } from './fold.ts'

/** A word as written, wherever it stands. */
export interface Spelling {
  readonly text: string
  /** `fold(text)`. */
  readonly folded: string
}

/** Spellings by their numbers, from 0 up in the order in which they were met, with the facts found out about them. */
export class Spellings {
  readonly texts: string[] = []
  readonly folded: string[] = []
  /** By kind of fact, then by number. */
  readonly #facts: (unknown[] | undefined)[] = []

  /** Takes a spelling in and gives its number. */
  add(text: string): number {
    this.folded.push(fold(text))
    for (const facts of this.#facts) facts?.push(undefined)
    return this.texts.push(text) - 1
  }

  /** The facts of one kind, by number; undefined where nothing has been found out yet. See `bySpelling`. */
  factsOf(kind: number): unknown[] {
    return this.#facts[kind] ?? this.#beginFacts(kind)
  }

  #beginFacts(kind: number): unknown[] {
    while (this.#facts.length <= kind) this.#facts.push(undefined)
    const facts = this.texts.map(() => undefined)
    this.#facts[kind] = facts
    return facts
  }
}

const MOST_KNOWN = 50_000
const MOST_PROBES = 16

/**
 * The numbers of spellings by their letters: a hash table that is asked with a stretch of a text, so that no string is
 * cut out for a word that is known.
 */
export class SpellingIndex {
  readonly spellings = new Spellings()
  /** Numbers plus 1 where the hash says or right behind; 0 where nothing is. As many as a power of two. */
  #slots = new Int32Array(1 << 12)
  /** The letters of all spellings one after the other, and where those of each begin. */
  #letters = new Uint16Array(1 << 14)
  #starts = new Int32Array(1 << 12)

  /** Whether it should be forgotten and another one begun. */
  get isFull(): boolean {
    return this.spellings.texts.length >= MOST_KNOWN
  }

  /** The number of the spelling `from`–`to` of a text, or -1 where too many others have a hash like it. */
  numberAt(text: string, from: number, to: number): number {
    const mask = this.#slots.length - 1
    const first = hashOf(text, from, to)
    for (let slot = first; slot < first + MOST_PROBES; slot++) {
      const number = this.#slots[slot & mask]! - 1
      if (number < 0) return this.#add(text, from, to, slot & mask)
      if (this.#isAt(number, text, from, to)) return number
    }
    return -1
  }

  #isAt(number: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[number]!
    if (this.#starts[number + 1]! - start !== to - from) return false
    for (let at = from; at < to; at++)
      if (this.#letters[start + at - from] !== text.charCodeAt(at)) return false
    return true
  }

  #add(text: string, from: number, to: number, slot: number): number {
    const number = this.spellings.add(text.slice(from, to))
    const start = this.#starts[number]!
    const end = start + to - from
    if (end > this.#letters.length || number + 1 >= this.#starts.length) this.#makeRoom()
    for (let at = from; at < to; at++) this.#letters[start + at - from] = text.charCodeAt(at)
    this.#starts[number + 1] = end
    this.#slots[slot] = number + 1
    if (number * 2 > this.#slots.length) this.#spread()
    return number
  }

  #makeRoom(): void {
    const [letters, starts] = [this.#letters, this.#starts]
    this.#letters = new Uint16Array(letters.length * 2)
    this.#letters.set(letters)
    this.#starts = new Int32Array(starts.length * 2)
    this.#starts.set(starts)
  }

  /** Twice as many slots, each number in its new one. */
  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const { texts } = this.spellings
    for (let number = 0; number < texts.length; number++) {
      let slot = hashOf(texts[number]!, 0, texts[number]!.length)
      while (slots[slot & (slots.length - 1)] !== 0) slot++
      slots[slot & (slots.length - 1)] = number + 1
    }
    this.#slots = slots
  }
}

/** FNV-1a over UTF-16 units, not negative. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}
