// Spellings: the words met so far, each once and numbered, so that what is known of them lies in columns by number.

import { fold } from './fold.ts'

/** A word as written, wherever it stands. */
export interface Spelling {
  readonly text: string
  /** `fold(text)`. */
  readonly folded: string
  /** Those that it is numbered among. */
  readonly spellings: Spellings
}

const MOST_KNOWN = 50_000
/** UTF-16 units of all that the table doesn't hold: a message or article may be one word of any length. */
const MOST_ASIDE = 500_000
/** Longer ones, and those with a hash like too many others', are found by a Map. */
const LONGEST_IN_TABLE = 12
const MOST_PROBES = 16

/**
 * Spellings by their numbers, from 0 up in the order in which they were met, with the facts found out about them. The
 * numbers are found by a hash table that is asked with a stretch of a text, so that no string is cut out for a word that
 * is known.
 */
export class Spellings {
  readonly texts: string[] = []
  readonly folded: string[] = []
  /** By kind of fact, then by number. */
  readonly #facts: (unknown[] | undefined)[] = []
  /** Numbers plus 1 where the hash says or right behind; 0 where nothing is. As many as a power of two. */
  #slots = new Int32Array(1 << 12)
  /** The letters of all spellings one after the other, and where those of each begin. */
  #letters = new Uint16Array(1 << 14)
  #starts = new Int32Array(1 << 12)
  readonly #others = new Map<string, number>()
  #aside = 0

  /** Whether there are so many, or so long ones, that they should be forgotten and others begun. */
  get areMany(): boolean {
    return this.texts.length >= MOST_KNOWN || this.#aside >= MOST_ASIDE
  }

  /** The number of a spelling; that of one not yet met is new. */
  numberOf(text: string): number {
    return this.numberAt(text, 0, text.length)
  }

  /** The number of the spelling that stands `from`–`to` in a text. */
  numberAt(text: string, from: number, to: number): number {
    if (to - from > LONGEST_IN_TABLE) return this.#numberAside(text.slice(from, to))
    const mask = this.#slots.length - 1
    const first = hashOf(text, from, to)
    for (let slot = first; slot < first + MOST_PROBES; slot++) {
      const number = this.#slots[slot & mask]! - 1
      if (number < 0) return this.#addAt(slot & mask, text.slice(from, to))
      if (this.#isAt(number, text, from, to)) return number
    }
    return this.#numberAside(text.slice(from, to))
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

  #numberAside(text: string): number {
    const known = this.#others.get(text)
    if (known !== undefined) return known
    const copy = Array.from(text).join('') // a slice would keep the whole text alive
    const number = this.#add(copy)
    this.#others.set(copy, number)
    this.#aside += copy.length
    return number
  }

  #addAt(slot: number, text: string): number {
    const number = this.#add(text)
    this.#slots[slot] = number + 1
    if (number * 2 > this.#slots.length) this.#spread()
    return number
  }

  #add(text: string): number {
    const number = this.texts.push(text) - 1
    this.folded.push(fold(text))
    for (const facts of this.#facts) facts?.push(undefined)
    const start = this.#starts[number]!
    const end = start + (text.length > LONGEST_IN_TABLE ? 0 : text.length)
    if (end > this.#letters.length || number + 1 >= this.#starts.length) this.#makeRoom()
    for (let at = start; at < end; at++) this.#letters[at] = text.charCodeAt(at - start)
    this.#starts[number + 1] = end
    return number
  }

  #isAt(number: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[number]!
    if (this.#starts[number + 1]! - start !== to - from) return false
    for (let at = from; at < to; at++)
      if (this.#letters[start + at - from] !== text.charCodeAt(at)) return false
    return true
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
    this.#slots = new Int32Array(this.#slots.length * 2)
    this.texts.forEach((text, number) => {
      if (text.length <= LONGEST_IN_TABLE) this.#enter(text, number)
    })
  }

  #enter(text: string, number: number): void {
    const mask = this.#slots.length - 1
    const first = hashOf(text, 0, text.length)
    for (let slot = first; slot < first + MOST_PROBES; slot++) {
      if (this.#slots[slot & mask] !== 0) continue
      this.#slots[slot & mask] = number + 1
      return
    }
    this.#others.set(text, number)
  }
}

/** FNV-1a over UTF-16 units, not negative. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}
