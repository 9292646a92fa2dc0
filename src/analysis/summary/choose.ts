// What /summary shows: whole sentences, in the article's order, none that hangs in the air.

import type { Analysis, RankedSentence } from '../analysis.ts'

/** A sentence comes with at most so many before it that it leans on. */
const LONGEST_CHAIN = 2

/**
 * The best sentences of an analysis, `count` at most, in the article's order: what `/summary` shows. A sentence that
 * leans on the one before it comes only with that one; asides never come. Empty where the article has no sentence.
 */
export function summaryOf(analysis: Pick<Analysis, 'sentences'>, count = 3): RankedSentence[] {
  const { sentences } = analysis
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
