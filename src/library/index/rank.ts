// Ranking: BM25 over what the query's words mean, then proximity.

import type { ParagraphIndex } from './paragraph-index.ts'
import { ASKING_WORDS, FUNCTION_WORDS } from './stopwords.data.ts'
import type { Meaning, Vocabulary } from './vocabulary.ts'

export interface Ranked {
  readonly paragraph: number
  readonly score: number
}

export const PARAMETERS = { k1: 1.2, b: 0.5, near: 0.5, candidates: 50 }

/** What the words of a query mean, in order; function words only where there is nothing else. */
export function conceptsOf(words: readonly string[], vocabulary: Vocabulary): Meaning[] {
  const content = words.filter(word => !ASKING_WORDS.has(word) && !FUNCTION_WORDS.has(word))
  const looked = content.length > 0 ? content : words
  return [...new Set(looked)].map(word => vocabulary.meaningOf(word))
}

/** Every paragraph that holds something of the query, best first. */
export function rank(index: ParagraphIndex, concepts: readonly Meaning[], parameters = PARAMETERS): Ranked[] {
  const scores = new Float64Array(index.paragraphs.length)
  const counts = new Float64Array(index.paragraphs.length)
  const found = new Set<number>()
  const weights: number[] = []
  for (const concept of concepts) {
    const touched: number[] = []
    for (const [word, weight] of concept) {
      const list = index.postings[word]!
      for (let i = 0; i < list.length; i += 2) {
        const paragraph = list[i]!
        if (counts[paragraph] === 0) touched.push(paragraph)
        counts[paragraph]! += weight * list[i + 1]!
      }
    }
    const n = index.paragraphs.length
    const idf = Math.log(1 + (n - touched.length + 0.5) / (touched.length + 0.5))
    weights.push(idf)
    for (const paragraph of touched) {
      const count = counts[paragraph]!
      const length = index.paragraphs[paragraph]!.length / index.averageLength
      const { k1, b } = parameters
      scores[paragraph]! += (idf * count * (k1 + 1)) / (count + k1 * (1 - b + b * length))
      counts[paragraph] = 0
      found.add(paragraph)
    }
  }
  const ranked = [...found].map(paragraph => ({ paragraph, score: scores[paragraph]! }))
  ranked.sort(byScore)
  const best = ranked.slice(0, parameters.candidates).map(({ paragraph, score }) => ({
    paragraph,
    score: score + parameters.near * nearness(index.paragraphs[paragraph]!, concepts, weights),
  }))
  return [...best.sort(byScore), ...ranked.slice(parameters.candidates)]
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.paragraph - b.paragraph
}

/** How near the words that follow each other in the query stand in the paragraph. */
function nearness(words: Int32Array, concepts: readonly Meaning[], weights: readonly number[]): number {
  let sum = 0
  for (let c = 0; c + 1 < concepts.length; c++) {
    let best = 0
    let last = -1
    let lastWeight = 0
    for (let i = 0; i < words.length; i++) {
      const second = concepts[c + 1]!.get(words[i]!)
      if (second !== undefined && last >= 0 && i > last)
        best = Math.max(best, (lastWeight * second) / (i - last))
      const first = concepts[c]!.get(words[i]!)
      if (first !== undefined) {
        last = i
        lastWeight = first
      }
    }
    sum += best * Math.min(weights[c]!, weights[c + 1]!)
  }
  return sum
}
