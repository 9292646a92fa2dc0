// Ranking: BM25 over what the query's words mean picks the candidates, a closer reading orders them.

import { rarityOf, saturate } from './bm25.ts'
import { CloseReader } from './close-reading.ts'
import type { ParagraphIndex } from './paragraph-index.ts'
import { FRAMING_WORDS } from './stopwords.data.ts'
import type { Meaning } from './vocabulary.ts'

/** A looked-for word with what it means in the collection and how telling it is. */
export interface Concept {
  /** Folded. */
  readonly word: string
  readonly meaning: Meaning
  readonly rarity: number
}

export interface Ranked {
  readonly paragraph: number
  readonly score: number
}

export interface Ranking {
  /** The best, best first. */
  readonly ranked: readonly Ranked[]
  /** How many paragraphs match. */
  readonly total: number
  /** What was looked for. */
  readonly concepts: readonly Concept[]
}

/** How much a framing word tells of what other words would tell that are as rare. */
const FRAMING = 0.5
/** At least so many candidates are read closely. */
const CANDIDATES = 40
/** A paragraph with less than this part of the best one's BM25 score holds too little of the query to be a hit. */
const FAINT = 0.15

/** The best allowed paragraphs for these folded words. Linear in the occurrences of what the words mean. */
export function rank(
  index: ParagraphIndex,
  words: readonly string[],
  limit: number,
  allowed: (paragraph: number) => boolean,
): Ranking {
  const scores = new Float64Array(index.paragraphs.length)
  const counts = new Float64Array(index.paragraphs.length)
  const found: number[] = []
  const concepts = words.map(word => {
    const meaning = index.vocabulary.meaningOf(word)
    const holding = countOccurrences(index, meaning, counts)
    const sure = holding.reduce((sum, paragraph) => sum + Math.min(1, counts[paragraph]!), 0)
    const rarity = rarityOf(sure, index.paragraphs.length) * (FRAMING_WORDS.has(word) ? FRAMING : 1)
    for (const paragraph of holding) {
      if (allowed(paragraph)) {
        if (scores[paragraph] === 0) found.push(paragraph)
        scores[paragraph]! += rarity * saturate(counts[paragraph]!, index.relativeLength(paragraph))
      }
      counts[paragraph] = 0
    }
    return { word, meaning, rarity }
  })
  const best = found.reduce((most, paragraph) => Math.max(most, scores[paragraph]!), 0)
  const hits = found.filter(paragraph => scores[paragraph]! >= FAINT * best)
  const reader = new CloseReader(index, concepts)
  const ranked = bestOf(hits, scores, Math.max(limit, CANDIDATES))
    .map(({ paragraph, score }) => ({ paragraph, score: score + reader.scoreOf(paragraph) }))
    .sort(byScore)
  return { ranked: ranked.slice(0, limit), total: hits.length, concepts }
}

/** Adds the weighted occurrences of a meaning to `counts`; returns the paragraphs that hold it. */
function countOccurrences(index: ParagraphIndex, meaning: Meaning, counts: Float64Array): number[] {
  const holding: number[] = []
  for (const [word, weight] of meaning) {
    const postings = index.postings[word]!
    for (let i = 0; i < postings.length; i += 2) {
      const paragraph = postings[i]!
      if (counts[paragraph] === 0) holding.push(paragraph)
      counts[paragraph]! += weight * postings[i + 1]!
    }
  }
  return holding
}

/** The `count` paragraphs with the highest scores, highest first. */
function bestOf(paragraphs: readonly number[], scores: Float64Array, count: number): Ranked[] {
  const best: Ranked[] = []
  for (const paragraph of paragraphs) {
    const ranked = { paragraph, score: scores[paragraph]! }
    if (best.length === count && byScore(ranked, best[count - 1]!) > 0) continue
    let at = best.length
    while (at > 0 && byScore(ranked, best[at - 1]!) < 0) at--
    best.splice(at, 0, ranked)
    if (best.length > count) best.pop()
  }
  return best
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.paragraph - b.paragraph
}
