// The vocabulary: every folded word of the collection, and which of them a word of a query means.

import { isInNews } from '../../analysis/frequencies.ts'
import { STEM_LEVELS, type StemLevel, stemsOf } from '../../arabic/stems.ts'
import { gramsOf } from './grams.ts'
import { lettersOf, similarWords } from './similar.ts'
import { SoundIndex } from './sounds.ts'

/** Words of the collection (by number) that a query word means, each with its weight: 1 is the very word. */
export type Meaning = ReadonlyMap<number, number>

/** How much a word counts that shares with the query word no more than this, or is a slip away from it. */
const WEIGHTS = { bases: 0.95, lights: 0.8, kin: 0.6, roots: 0.3 } as const satisfies Record<
  StemLevel,
  number
>
const SIMILAR = 0.5
const NAMESAKE = 0.9

/** From this weight on, two words are forms of one word: these are marked in hits. */
export const GOOD_MATCH = 0.8

export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly words: string[] = []
  readonly #letters: number[] = []
  readonly #sounds = new SoundIndex(this.words)
  /** The numbers of the grams of all words, one word after the other; those of a word begin at `gramStarts`. */
  readonly grams: number[] = []
  readonly gramStarts: number[] = [0]
  readonly #gramNumbers = new Map<string, number>()
  /** Words by a stem that they have; the level stands before the stem. */
  readonly #families = new Map<string, number[]>()

  /** How many different grams the words have. */
  get gramCount(): number {
    return this.#gramNumbers.size
  }

  /** The number of a folded word; a new word gets the next. */
  add(folded: string): number {
    const known = this.#numbers.get(folded)
    if (known !== undefined) return known
    const number = this.words.length
    this.#numbers.set(folded, number)
    this.words.push(folded)
    this.#letters.push(lettersOf(folded))
    for (const gram of gramsOf(folded)) this.grams.push(this.#addGram(gram))
    this.gramStarts.push(this.grams.length)
    const stems = stemsOf(folded)
    for (const level of STEM_LEVELS) {
      for (const stem of stems[level]) {
        const key = level + stem
        const family = this.#families.get(key)
        if (family === undefined) this.#families.set(key, [number])
        else family.push(number)
      }
    }
    return number
  }

  /** The number of a folded word; undefined where the collection does not hold it. */
  numberOf(folded: string): number | undefined {
    return this.#numbers.get(folded)
  }

  /** The words that differ from a folded word in their proclitics only, itself among them. */
  sameBase(folded: string): ReadonlySet<number> {
    return new Set(stemsOf(folded).bases.flatMap(base => this.#family('bases', base)))
  }

  /** The known grams of a folded word. */
  gramsOf(folded: string): number[] {
    return gramsOf(folded).flatMap(gram => this.#gramNumbers.get(gram) ?? [])
  }

  /** What a folded query word means in this collection; empty where nothing in it comes near. */
  meaningOf(folded: string): Meaning {
    const meaning = new Map<number, number>()
    const exact = this.#numbers.get(folded)
    if (exact !== undefined) meaning.set(exact, 1)
    const stems = stemsOf(folded)
    for (const level of STEM_LEVELS) {
      if (level === 'roots' && meaning.size === 0) this.#addLikely(folded, meaning)
      for (const stem of stems[level]) {
        for (const number of this.#family(level, stem)) {
          if (!meaning.has(number)) meaning.set(number, WEIGHTS[level])
        }
      }
    }
    return meaning
  }

  /** What a word may be that the collection holds in no form: a name in the other script, or a slip; انتقد is none. */
  #addLikely(folded: string, meaning: Map<number, number>): void {
    for (const number of this.#sounds.namesakesOf(folded)) meaning.set(number, NAMESAKE)
    if (meaning.size > 0 || isInNews(folded)) return
    for (const number of similarWords(folded, this.words, this.#letters)) meaning.set(number, SIMILAR)
  }

  #family(level: StemLevel, stem: string): readonly number[] {
    return this.#families.get(level + stem) ?? []
  }

  #addGram(gram: string): number {
    const known = this.#gramNumbers.get(gram)
    if (known !== undefined) return known
    this.#gramNumbers.set(gram, this.#gramNumbers.size)
    return this.#gramNumbers.size - 1
  }
}
