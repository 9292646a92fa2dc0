// What /summary shows: whole sentences, in the article's order, none that hangs in the air.

import type { Analysis, RankedSentence } from '../analysis.ts'

/** A sentence comes with at most so many before it that it leans on. */
const LONGEST_CHAIN = 2
/** A sentence that was cut into clauses is shown whole up to this length, in UTF-16 units; of others the first clause. */
const LONGEST_SHOWN = 700

/**
 * The best sentences of an analysis, `count` at most, in the article's order: what `/summary` shows. A sentence that
 * leans on the one before it comes only with that one; asides never come. Empty where the article has no sentence.
 */
export function summaryOf(analysis: Pick<Analysis, 'sentences'>, count = 3): RankedSentence[] {
  const sentences = wholeSentences(analysis.sentences)
  const chosen = new Set<number>()
  const byRank = sentences.map((_, index) => index).sort((a, b) => sentences[a]!.rank - sentences[b]!.rank)
  for (const index of byRank) {
    if (chosen.size >= count) break
    const needed = withAntecedents(sentences, index, chosen)
    if (needed !== null && chosen.size + needed.length <= count) for (const one of needed) chosen.add(one)
  }
  if (chosen.size === 0 && byRank[0] !== undefined) chosen.add(byRank[0])
  return [...chosen].sort((a, b) => a - b).map(index => sentences[index]!)
}

/** Puts the clauses of a sentence together again. */
function wholeSentences(sentences: readonly RankedSentence[]): RankedSentence[] {
  const whole: RankedSentence[] = []
  let from = 0
  for (const sentence of sentences) {
    const last = whole.at(-1)
    if (sentence.kind !== 'clause' || last === undefined) {
      whole.push(sentence)
      from = sentence.start
    } else if (sentence.end - from <= LONGEST_SHOWN) {
      whole[whole.length - 1] = { ...last, end: sentence.end }
    }
  }
  return whole
}

/** The sentence with those it leans on that are not yet chosen, or null where it cannot be shown. */
function withAntecedents(
  sentences: readonly RankedSentence[],
  index: number,
  chosen: ReadonlySet<number>,
): number[] | null {
  const needed: number[] = []
  for (let at = index; at >= 0 && needed.length <= LONGEST_CHAIN; at--) {
    if (chosen.has(at)) return needed
    const { kind } = sentences[at]!
    if (kind === 'aside') {
      if (at === index) return null
      continue
    }
    needed.push(at)
    if (kind === 'whole') return needed
  }
  return null
}
