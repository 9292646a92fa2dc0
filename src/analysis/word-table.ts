// A word table: a lexicon that lies in its file as a hash table, so that it is looked up where it lies. Reading tens of
// thousands of words into a Map takes longer than the analysis of a hundred articles.
//
// The file: comment lines (#); lines `code TAB columns…`, one for every kind of entry, none where codes tell all; an empty line; then one line a
// bucket, `word TAB code TAB word TAB code …`, in the order of `bucketOf`; as many as a power of two. Codes are numbers
// in base 36. Words are folded and written one byte a letter (see `byteOf`), which halves what must be read.

const TAB = 0x09
const NEWLINE = 0x0a

/** The codes of words, in a file of the form above. */
export class WordCodes {
  readonly #data: Uint8Array
  /** Where each bucket's line begins; one more at the end. */
  readonly #lines: Int32Array

  constructor(data: Buffer, buckets: number) {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length) // its indexOf is ten times Buffer's
    this.#data = bytes
    let at = bodyOf(data)
    this.#lines = new Int32Array(buckets + 1)
    for (let bucket = 0; bucket < buckets; bucket++) {
      this.#lines[bucket] = at
      const end = bytes.indexOf(NEWLINE, at)
      at = end < 0 ? data.length : end + 1
    }
    this.#lines[buckets] = at
  }

  get(word: string): number | undefined {
    const bucket = bucketOf(word, this.#lines.length - 1)
    const data = this.#data
    const end = this.#lines[bucket + 1]! - 1
    for (let at = this.#lines[bucket]!; at < end; ) {
      const after = this.#matchEnd(word, at)
      if (after > 0) return this.#codeAt(after)
      for (let tabs = 0; tabs < 2 && at < end; at++) if (data[at] === TAB) tabs++
    }
    return undefined
  }

  /** Where the code begins if `word` stands at byte `at`, else 0. */
  #matchEnd(word: string, at: number): number {
    const data = this.#data
    for (let index = 0; index < word.length; index++)
      if (data[at++] !== byteOf(word.charCodeAt(index))) return 0
    return data[at] === TAB ? at + 1 : 0
  }

  #codeAt(at: number): number {
    let code = 0
    for (
      let byte = this.#data[at];
      byte !== undefined && byte !== TAB && byte !== NEWLINE;
      byte = this.#data[++at]
    ) {
      code = code * 36 + (byte < 0x3a ? byte - 0x30 : byte - 0x57)
    }
    return code
  }
}

/** A lexicon in a file of the form above, as `scripts/word-table.mjs` writes them: the values of words. */
export class WordTable<Value> {
  readonly #codes: WordCodes
  readonly #values: readonly Value[]

  constructor(data: Buffer, buckets: number, toValue: (columns: string) => Value) {
    this.#codes = new WordCodes(data, buckets)
    this.#values = data
      .toString('utf8', 0, bodyOf(data) - 2)
      .split('\n')
      .filter(line => !line.startsWith('#'))
      .map(line => toValue(line.slice(line.indexOf('\t') + 1)))
  }

  get(word: string): Value | undefined {
    const code = this.#codes.get(word)
    return code === undefined ? undefined : this.#values[code]
  }
}

/** Where the buckets begin. */
function bodyOf(data: Buffer): number {
  return data.indexOf('\n\n') + 2
}

const FIRST_LETTER = 0x621
const LAST_LETTER = 0x64a
const DIGITS = [0x30, 0x39] as const

/** The byte of an Arabic letter (@ for ء, A for آ … i for ي) or of a digit, itself; 0 for what no word table holds. */
export function byteOf(unit: number): number {
  if (unit >= FIRST_LETTER && unit <= LAST_LETTER) return unit - FIRST_LETTER + 0x40
  return unit >= DIGITS[0] && unit <= DIGITS[1] ? unit : 0
}

/** The bucket of a word: FNV-1a over its UTF-16 units, modulo the number of buckets (a power of two). */
export function bucketOf(word: string, buckets: number): number {
  let hash = 0x811c9dc5 | 0
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) & (buckets - 1)
}
