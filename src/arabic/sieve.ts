// A sieve for words: turns away most words that a lexicon doesn't hold, without hashing or cutting a string.

const [ALEF, WAW, FA, BA, LAM, KAF] = [0x627, 0x648, 0x641, 0x628, 0x644, 0x643]
const SIZE = 1 << 16

/**
 * Knows of the words that were added their first two letters, their last and their length. `mayHold` is true for all of
 * them, with or without proclitics (و ف ب ل ك, also لل for ل + ال), and for few others.
 */
export class WordSieve {
  readonly #seen = new Uint8Array(SIZE)

  add(word: string): void {
    const length = word.length
    this.#seen[keyOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(length - 1), length)] = 1
  }

  mayHold(word: string): boolean {
    const seen = this.#seen
    const length = word.length
    if (length < 2) return false
    const last = word.charCodeAt(length - 1)
    const first = word.charCodeAt(0)
    const second = word.charCodeAt(1)
    if (seen[keyOf(first, second, last, length)] === 1) return true
    if (!isProclitic(first) || length < 3) return false
    const third = word.charCodeAt(2)
    if (seen[keyOf(second, third, last, length - 1)] === 1) return true
    if (first === LAM && second === LAM) return seen[keyOf(ALEF, LAM, last, length)] === 1
    if ((first !== WAW && first !== FA) || !isProclitic(second) || length < 4) return false
    if (second === LAM && third === LAM && seen[keyOf(ALEF, LAM, last, length - 1)] === 1) return true
    return seen[keyOf(third, word.charCodeAt(3), last, length - 2)] === 1
  }
}

function keyOf(first: number, second: number, last: number, length: number): number {
  return (((first * 31 + second) * 31 + last) * 31 + length) & (SIZE - 1)
}

function isProclitic(letter: number): boolean {
  return letter === WAW || letter === FA || letter === BA || letter === LAM || letter === KAF
}
