// The full-text index: paragraphs as rows of word numbers, and for each word the paragraphs that hold it.

import { splitWords } from '../../arabic/words.ts'
import { holdsPhrase } from './phrase.ts'
import { conceptsOf, type Ranked, rank } from './rank.ts'
import { Vocabulary } from './vocabulary.ts'

export interface IndexQuery<P extends { readonly words: readonly string[] }> {
  /** Folded. */
  readonly words: readonly string[]
  /** Every hit holds each of these word for word. */
  readonly phrases: readonly P[]
  readonly limit: number
}

export interface Found<P> {
  readonly ranked: readonly Ranked[]
  readonly total: number
  /** Phrases that no allowed paragraph holds: the search went on without them. */
  readonly missing: readonly P[]
  /** Whether a folded word is one that was looked for, in this or another form. */
  readonly isMatch: (folded: string) => boolean
}

/** Paragraphs are numbered from 0 in the order they are added. */
export class ParagraphIndex {
  readonly vocabulary = new Vocabulary()
  /** Word numbers of each paragraph, in order. */
  readonly paragraphs: Int32Array[] = []
  /** By word number: paragraph numbers with counts, flat (paragraph, count, paragraph, count …), ascending. */
  readonly postings: number[][] = []
  #words = 0

  /** Indexes `text` between two UTF-16 offsets as the next paragraph. */
  add(text: string, start = 0, end = text.length): void {
    const paragraph = this.paragraphs.length
    const numbers = splitWords(text, start, end).map(word => this.vocabulary.add(word.folded))
    this.paragraphs.push(Int32Array.from(numbers))
    this.#words += numbers.length
    for (const number of numbers) {
      const list = this.postings[number]
      if (list === undefined) this.postings[number] = [paragraph, 1]
      else if (list[list.length - 2] === paragraph) list[list.length - 1]!++
      else list.push(paragraph, 1)
    }
  }

  get averageLength(): number {
    return this.#words / Math.max(1, this.paragraphs.length)
  }

  /** The best allowed paragraphs, best first; without words, all that are allowed, as they were added. */
  search<P extends { readonly words: readonly string[] }>(
    query: IndexQuery<P>,
    allowed: (paragraph: number) => boolean = () => true,
  ): Found<P> {
    const concepts = conceptsOf(query.words, this.vocabulary)
    let ranked = this.#candidates(query.words, concepts).filter(({ paragraph }) => allowed(paragraph))
    const missing: P[] = []
    for (const phrase of query.phrases) {
      const holding = ranked.filter(({ paragraph }) => holdsPhrase(this, paragraph, phrase.words))
      if (holding.length === 0) missing.push(phrase)
      else ranked = holding
    }
    const matches = new Set(concepts.flatMap(concept => [...concept.keys()]))
    return {
      ranked: ranked.slice(0, query.limit),
      total: ranked.length,
      missing,
      isMatch: folded => {
        const number = this.vocabulary.numberOf(folded)
        return number !== undefined && matches.has(number)
      },
    }
  }

  #candidates(words: readonly string[], concepts: ReturnType<typeof conceptsOf>): Ranked[] {
    if (words.length === 0) return this.paragraphs.map((_, paragraph) => ({ paragraph, score: 0 }))
    return rank(this, concepts)
  }
}
