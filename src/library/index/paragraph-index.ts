// The full-text index: paragraphs as rows of word numbers, and for each word the paragraphs that hold it.

import { splitWords } from '../../arabic/words.ts'
import { paragraphsWith } from './phrase.ts'
import { type Concept, type Ranking, rank } from './rank.ts'
import { ASKING_WORDS, FUNCTION_WORDS } from './stopwords.data.ts'
import { Vocabulary } from './vocabulary.ts'

interface Phrase {
  /** Folded, at least one. */
  readonly words: readonly string[]
}

export interface IndexQuery<P extends Phrase> {
  /** Folded. */
  readonly words: readonly string[]
  /** Every hit holds each of these word for word. */
  readonly phrases: readonly P[]
  readonly limit: number
  /** Which paragraphs may be hits; all where absent. */
  readonly allowed?: (paragraph: number) => boolean
}

export interface Found<P extends Phrase> extends Omit<Ranking, 'concepts'> {
  /** Phrases that no allowed paragraph holds: the search went on without them. */
  readonly missing: readonly P[]
  /** How well a folded word fits one that was looked for: 1 is the very word, 0 not at all. */
  readonly weightOf: (folded: string) => number
}

const NO_WORDS: Int32Array = new Int32Array()

/** Paragraphs are numbered from 0 in the order they are added. */
export class ParagraphIndex {
  readonly vocabulary = new Vocabulary()
  /** Word numbers of each paragraph, in order. */
  readonly paragraphs: Int32Array[] = []
  /** Word numbers of the headline over each paragraph. */
  readonly headlines: Int32Array[] = []
  /** By word number: paragraph numbers with counts, flat (paragraph, count, paragraph, count …), ascending. */
  readonly postings: number[][] = []
  /** By gram number: how many paragraphs hold it. */
  readonly gramParagraphs: number[] = []
  readonly #lastWithGram: number[] = []
  #words = 0

  /**
   * Indexes `text` between two UTF-16 offsets as the next paragraph. `headline` (see `wordNumbers`) stands over it:
   * a paragraph that matches is better for what its headline holds, but no hit for that alone.
   */
  add(text: string, start = 0, end = text.length, headline = NO_WORDS): void {
    const paragraph = this.paragraphs.length
    const numbers = this.wordNumbers(text, start, end)
    this.paragraphs.push(numbers)
    this.headlines.push(headline)
    this.#words += numbers.length
    for (const number of numbers) {
      const postings = this.postings[number]!
      if (postings[postings.length - 2] === paragraph) postings[postings.length - 1]!++
      else postings.push(paragraph, 1)
      this.#countGrams(number, paragraph)
    }
  }

  /** The numbers of the words of a text between two UTF-16 offsets, in order. */
  wordNumbers(text: string, start = 0, end = text.length): Int32Array {
    return Int32Array.from(splitWords(text, start, end), ({ folded }) => {
      const number = this.vocabulary.add(folded)
      this.postings[number] ??= []
      return number
    })
  }

  #countGrams(word: number, paragraph: number): void {
    const { grams, gramStarts } = this.vocabulary
    for (let i = gramStarts[word]!; i < gramStarts[word + 1]!; i++) {
      const gram = grams[i]!
      if (this.#lastWithGram[gram] === paragraph) continue
      this.#lastWithGram[gram] = paragraph
      this.gramParagraphs[gram] = (this.gramParagraphs[gram] ?? 0) + 1
    }
  }

  /** How much a folded word tells: the logarithm of how rare the paragraphs are that hold a form of it. */
  rarityOf(folded: string): number {
    const holding = new Set<number>()
    for (const word of this.vocabulary.sameBase(folded)) {
      const postings = this.postings[word]!
      for (let i = 0; i < postings.length; i += 2) holding.add(postings[i]!)
    }
    return Math.log((this.paragraphs.length + 1) / (holding.size + 0.5))
  }

  /** How many words a paragraph has; 1 is the average. */
  relativeLength(paragraph: number): number {
    return (this.paragraphs[paragraph]!.length * this.paragraphs.length) / this.#words
  }

  /** The best allowed paragraphs; without words to look for, all that are allowed, in the order they were added. */
  search<P extends Phrase>({ words, phrases, limit, allowed = () => true }: IndexQuery<P>): Found<P> {
    const missing: P[] = []
    let holding: ReadonlySet<number> | null = null
    for (const phrase of phrases) {
      const found = paragraphsWith(this, phrase.words).filter(
        paragraph => allowed(paragraph) && (holding?.has(paragraph) ?? true),
      )
      if (found.length === 0) missing.push(phrase)
      else holding = new Set(found)
    }
    const isAllowed = (paragraph: number): boolean => allowed(paragraph) && (holding?.has(paragraph) ?? true)
    const looked = lookedFor(words)
    const ranking =
      looked.length > 0 ? rank(this, looked, limit, isAllowed) : this.#unranked(limit, isAllowed)
    return {
      ranked: ranking.ranked,
      total: ranking.total,
      missing,
      weightOf: folded => this.#weightOf(folded, ranking.concepts),
    }
  }

  #unranked(limit: number, allowed: (paragraph: number) => boolean): Ranking {
    const all = [...this.paragraphs.keys()].filter(allowed)
    return {
      ranked: all.slice(0, limit).map(paragraph => ({ paragraph, score: 0 })),
      total: all.length,
      concepts: [],
    }
  }

  #weightOf(folded: string, concepts: readonly Concept[]): number {
    const number = this.vocabulary.numberOf(folded) ?? -1
    return concepts.reduce((best, { meaning }) => Math.max(best, meaning.get(number) ?? 0), 0)
  }
}

/** The words of a query that are looked for: function words only where there is nothing else. */
function lookedFor(words: readonly string[]): string[] {
  const content = words.filter(word => !ASKING_WORDS.has(word) && !FUNCTION_WORDS.has(word))
  return [...new Set(content.length > 0 ? content : words)]
}
