// Letters: whether an unknown word is spelled like a name of another language (دودنا، إيشيغورو) or like an Arabic word.

import { readFileSync } from 'node:fs'

/** The letters of folded words, in the order of the table; the first place is the edge of the word. @public */
export const ALPHABET = ' ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** The steps of the table's weights, least first, and the natural logarithm of odds that a step is worth. @public */
export const STEPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** @public */
export const STEP = 0.2

const SIZE = ALPHABET.length

/** One step for every run of three letters. */
let table: string | null = null

/**
 * The logarithm of the odds that a folded word is a name of another language rather than an Arabic word, by its runs of
 * three letters. `data/name-letters.txt` tells how often it is right.
 */
export function foreignness(form: string): number {
  table ??= load()
  let [first, second, sum] = [0, 0, 0]
  for (let index = 0; index <= form.length; index++) {
    const third = index < form.length ? ALPHABET.indexOf(form[index]!) : 0
    if (third < 0) return 0
    sum += weightOf(table.charCodeAt((first * SIZE + second) * SIZE + third))
    first = second
    second = third
  }
  return sum
}

function load(): string {
  const data = readFileSync(new URL('../../../data/name-letters.txt', import.meta.url), 'latin1')
  return data.slice(data.indexOf('\n\n') + 2).replaceAll('\n', '')
}

/** The weight that a step of `STEPS`, given as its character code, stands for. */
function weightOf(code: number): number {
  const place = code < 0x61 ? code - 0x41 : code - 0x61 + 26
  return (place - (STEPS.length >> 1)) * STEP
}
