// Letters: whether an unknown word is spelled like a name of another language (دودنا، إيشيغورو) or like an Arabic word.

import { readFileSync } from 'node:fs'

/** The letters of folded words, in the order of the table; the first place is the edge of the word. @public */
export const ALPHABET = ' ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** The steps of the table's weights, least first, and the natural logarithm of odds that a step is worth. @public */
export const STEPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** @public */
export const STEP = 0.2

const SIZE = ALPHABET.length

let weights: Float32Array | null = null

/**
 * The logarithm of the odds that a folded word is a name of another language rather than an Arabic word, by its runs of
 * three letters. `data/name-letters.txt` tells how often it is right.
 */
export function foreignness(form: string): number {
  weights ??= load()
  let [first, second, sum] = [0, 0, 0]
  for (let index = 0; index <= form.length; index++) {
    const third = index < form.length ? ALPHABET.indexOf(form[index]!) : 0
    if (third < 0) return 0
    sum += weights[(first * SIZE + second) * SIZE + third]!
    first = second
    second = third
  }
  return sum
}

function load(): Float32Array {
  const data = readFileSync(new URL('../../../data/name-letters.txt', import.meta.url), 'latin1')
  const table = data.slice(data.indexOf('\n\n') + 2).replaceAll('\n', '')
  return Float32Array.from(table, step => (STEPS.indexOf(step) - (STEPS.length >> 1)) * STEP)
}
