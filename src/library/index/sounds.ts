// Sounds: names of the other script that sound like a word (putin, بوتين).

import { nameKeys, nameSimilarity } from '../../arabic/names.ts'
import { stemsOf } from '../../arabic/stems.ts'

type Script = 'arabic' | 'latin'

/** Below this, two spellings are not one name: see `nameSimilarity`. */
const LEAST_LIKENESS = 0.75
/** Spellings that are so much less alike than the best one are other names. */
const SLACK = 0.1

/** Finds words by their consonants. Words are taken in when they are first asked for: most queries never ask. */
export class SoundIndex {
  readonly #words: readonly string[]
  readonly #byKey = { arabic: new Map<string, number[]>(), latin: new Map<string, number[]>() }
  readonly #taken = { arabic: 0, latin: 0 }

  /** `words` may grow. */
  constructor(words: readonly string[]) {
    this.#words = words
  }

  /** The words (by number) of the other script that write the same name as a folded word, the best ones only. */
  namesakesOf(folded: string): number[] {
    const script = scriptOf(folded)
    if (script === null) return []
    const byKey = this.#wordsOf(script === 'arabic' ? 'latin' : 'arabic')
    const candidates = new Set(keysOf(folded).flatMap(key => byKey.get(key) ?? []))
    const alike = [...candidates].map(number => ({ number, likeness: this.#likeness(folded, number) }))
    const best = alike.reduce((most, { likeness }) => Math.max(most, likeness), LEAST_LIKENESS)
    return alike
      .filter(({ likeness }) => likeness >= Math.max(LEAST_LIKENESS, best - SLACK))
      .map(({ number }) => number)
  }

  #likeness(folded: string, number: number): number {
    const others = stemsOf(this.#words[number]!).bases
    const likenesses = stemsOf(folded).bases.flatMap(base => others.map(other => nameSimilarity(base, other)))
    return Math.max(...likenesses)
  }

  /** The words of a script by their keys, those that have come since the last time included. */
  #wordsOf(script: Script): ReadonlyMap<string, number[]> {
    const byKey = this.#byKey[script]
    for (; this.#taken[script] < this.#words.length; this.#taken[script]++) {
      const number = this.#taken[script]
      const word = this.#words[number]!
      if (scriptOf(word) !== script) continue
      for (const key of keysOf(word)) {
        const words = byKey.get(key)
        if (words === undefined) byKey.set(key, [number])
        else words.push(number)
      }
    }
    return byKey
  }
}

const SHORTEST = 3

function scriptOf(word: string): Script | null {
  if (word.length < SHORTEST) return null
  return /^[a-z]+$/.test(word) ? 'latin' : /^[\u0621-\u064A]+$/.test(word) ? 'arabic' : null
}

function keysOf(word: string): string[] {
  return [...new Set(stemsOf(word).bases.flatMap(nameKeys))]
}
