// Closer reading of a candidate: what counting words cannot see. Each kind of evidence has one weight.

import { rarityOf, saturate } from './bm25.ts'
import type { ParagraphIndex } from './paragraph-index.ts'
import type { Concept } from './rank.ts'
import { GOOD_MATCH } from './vocabulary.ts'

/**
 * Weights of the evidence beside a BM25 score of weight 1: a linear model fitted on one collection of questions and
 * checked on another (docs/analysis.md); the ranking changes little where each is halved or doubled.
 */
const WEIGHTS = { spelling: 0.6, share: 10, nearness: 1, lateness: 1.8 }
/** Words that stand within so many words of each other belong together. */
const NEAR = 6
/** How much a word counts that stands in the headline only. */
const IN_HEADLINE = 0.5
/** From here on in a paragraph, late is late. */
const LATE = 30

/** Where a word of the paragraph stands that means a concept, and how surely. */
interface Match {
  readonly at: number
  readonly concept: number
  readonly weight: number
}

/** Reads candidates with one query in mind. */
export class CloseReader {
  readonly #index: ParagraphIndex
  readonly #concepts: readonly Concept[]
  readonly #total: number
  /** By word number: the concepts that it means. */
  readonly #meant = new Map<number, Omit<Match, 'at'>[]>()
  /** By gram number: the place of the query's grams in `#rarities`, 0 for all other grams. */
  readonly #places: Uint16Array
  readonly #rarities = [0]

  constructor(index: ParagraphIndex, concepts: readonly Concept[]) {
    this.#index = index
    this.#concepts = concepts
    this.#total = concepts.reduce((sum, { rarity }) => sum + rarity, 0)
    this.#places = new Uint16Array(index.vocabulary.gramCount)
    concepts.forEach(({ word, meaning }, concept) => {
      for (const [number, weight] of meaning) {
        const meant = this.#meant.get(number)
        if (meant === undefined) this.#meant.set(number, [{ concept, weight }])
        else meant.push({ concept, weight })
      }
      for (const gram of index.vocabulary.gramsOf(word)) {
        if (this.#places[gram] !== 0) continue
        this.#places[gram] =
          this.#rarities.push(rarityOf(index.gramParagraphs[gram] ?? 0, index.paragraphs.length)) - 1
      }
    })
  }

  /** What a closer reading adds to the paragraph's BM25 score. */
  scoreOf(paragraph: number): number {
    const matches = this.#matchesIn(this.#index.paragraphs[paragraph]!)
    const above = this.#matchesIn(this.#index.headlines[paragraph]!)
    return (
      WEIGHTS.spelling * this.#spelling(paragraph) +
      WEIGHTS.share * this.#share(matches, above) +
      WEIGHTS.nearness * this.#nearness(matches) -
      WEIGHTS.lateness * this.#lateness(matches)
    )
  }

  #matchesIn(row: Int32Array): Match[] {
    const matches: Match[] = []
    for (let at = 0; at < row.length; at++) {
      const meant = this.#meant.get(row[at]!)
      if (meant !== undefined) for (const match of meant) matches.push({ at, ...match })
    }
    return matches
  }

  /** BM25 over grams: the longer the stretches of letters that words share, the better they fit. */
  #spelling(paragraph: number): number {
    const { grams, gramStarts } = this.#index.vocabulary
    const counts = new Float64Array(this.#rarities.length)
    for (const word of this.#index.paragraphs[paragraph]!) {
      const end = gramStarts[word + 1]!
      for (let i = gramStarts[word]!; i < end; i++) counts[this.#places[grams[i]!]!]!++
    }
    const length = this.#index.relativeLength(paragraph)
    let score = 0
    for (let place = 1; place < counts.length; place++) {
      score += this.#rarities[place]! * saturate(counts[place]!, length)
    }
    return score
  }

  /** The part of the query that the paragraph holds, or at least the headline above it, by rarity. */
  #share(matches: readonly Match[], above: readonly Match[]): number {
    if (this.#total === 0) return 0
    const inHeadline = above.map(match => ({ ...match, weight: match.weight * IN_HEADLINE }))
    return this.#heldBy([...matches, ...inHeadline], 0, matches.length + above.length) / this.#total
  }

  /** The most of the query that stands together in one place. */
  #nearness(matches: readonly Match[]): number {
    let most = 0
    let to = 0
    for (let from = 0; from < matches.length; from++) {
      while (to < matches.length && matches[to]!.at < matches[from]!.at + NEAR) to++
      most = Math.max(most, this.#heldBy(matches, from, to))
    }
    return most
  }

  /** How late the paragraph comes to the point. It matters less, the more words the query has. */
  #lateness(matches: readonly Match[]): number {
    const first = matches.find(({ weight }) => weight >= GOOD_MATCH)?.at ?? LATE
    return Math.log(1 + Math.min(first, LATE)) / this.#concepts.length
  }

  #heldBy(matches: readonly Match[], from: number, to: number): number {
    const held = new Float64Array(this.#concepts.length)
    for (let i = from; i < to; i++) {
      const { concept, weight } = matches[i]!
      if (weight > held[concept]!) held[concept] = weight
    }
    return held.reduce((sum, weight, concept) => sum + weight * this.#concepts[concept]!.rarity, 0)
  }
}
