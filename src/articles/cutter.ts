// An article's text is its file without markup: what was cut out is remembered, so that every span can be found again.

import type { Span } from '../arabic/span.ts'
import type { Article, Cut } from './article.ts'

/** Copies a file piece by piece and remembers what was left out. Offsets into the file must ascend. */
export class Cutter {
  readonly #source: string
  readonly #cuts: Cut[] = []
  #pieces: string[] = []
  #length = 0
  #taken = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Copies the file up to `offset`; returns how long the text is then. */
  keepTo(offset: number): number {
    this.#add(this.#source.slice(this.#taken, offset))
    this.#taken = Math.max(this.#taken, offset)
    return this.#length
  }

  /** Leaves the file out up to `offset`; `instead` stands for it and must not be longer. */
  cutTo(offset: number, instead = ''): void {
    if (offset <= this.#taken) return
    this.#add(instead)
    const length = offset - this.#taken - instead.length
    if (length > 0) this.#cuts.push({ at: this.#length, length })
    this.#taken = offset
  }

  /** The text with the rest of the file. */
  finish(): { text: string; cuts: readonly Cut[] } {
    this.keepTo(this.#source.length)
    return { text: this.#pieces.join(''), cuts: this.#cuts }
  }

  #add(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
  }
}

/** Finds spans of an article again in its file: the first and the last character of both are the same place. */
export function sourceSpans(article: Pick<Article, 'cuts'>): (span: Span) => Span {
  const places: number[] = []
  const shifts: number[] = []
  let shift = 0
  for (const cut of article.cuts) {
    shift += cut.length
    places.push(cut.at)
    shifts.push(shift)
  }
  const inFile = (offset: number): number => offset + (shifts[lastUpTo(places, offset)] ?? 0)
  return ({ start, end }) => {
    const from = inFile(start)
    return { start: from, end: end > start ? inFile(end - 1) + 1 : from }
  }
}

/** The index of the last number that is no greater than `limit` in an ascending list, or -1. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
