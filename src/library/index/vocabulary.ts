// The vocabulary: every folded word of the collection, and which of them a word of a query means.

import { stemsOf } from '../../arabic/stems.ts'
import { similarWords } from './similar.ts'

/** Words of the collection (by number) that a query word means, each with its weight: 1 is the very word. */
export type Meaning = ReadonlyMap<number, number>

/** How much a word counts that shares the query word's base, light stem or root only, or resembles it. */
const WEIGHTS = { base: 0.95, light: 0.8, root: 0.4, similar: 0.3 }

export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly words: string[] = []
  readonly #families = {
    bases: new Map<string, number[]>(),
    lights: new Map<string, number[]>(),
    roots: new Map<string, number[]>(),
  }

  get size(): number {
    return this.words.length
  }

  /** The number of a folded word; a new word gets the next. */
  add(folded: string): number {
    const known = this.#numbers.get(folded)
    if (known !== undefined) return known
    const number = this.words.length
    this.#numbers.set(folded, number)
    this.words.push(folded)
    const stems = stemsOf(folded)
    for (const level of ['bases', 'lights', 'roots'] as const) {
      for (const stem of stems[level]) {
        const family = this.#families[level].get(stem)
        if (family === undefined) this.#families[level].set(stem, [number])
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
    return new Set(stemsOf(folded).bases.flatMap(base => this.#families.bases.get(base) ?? []))
  }

  /** What a folded query word means in this collection; empty where nothing in it comes near. */
  meaningOf(folded: string): Meaning {
    const meaning = new Map<number, number>()
    const exact = this.#numbers.get(folded)
    if (exact !== undefined) meaning.set(exact, 1)
    const stems = stemsOf(folded)
    const take = (family: readonly number[] | undefined, weight: number): void => {
      for (const number of family ?? []) if (!meaning.has(number)) meaning.set(number, weight)
    }
    for (const base of stems.bases) take(this.#families.bases.get(base), WEIGHTS.base)
    for (const light of stems.lights) take(this.#families.lights.get(light), WEIGHTS.light)
    for (const root of stems.roots) take(this.#families.roots.get(root), WEIGHTS.root)
    if (meaning.size === 0) {
      for (const number of similarWords(folded, this.words)) meaning.set(number, WEIGHTS.similar)
    }
    return meaning
  }
}
