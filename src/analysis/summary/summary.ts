// Ranking the sentences of an article as choices for a summary.

import type { Quotation, RankedSentence } from '../analysis.ts'
import type { Document } from '../document.ts'
import { overlap, termsOf } from '../terms.ts'
import { isAside } from './asides.ts'
import { leansOnBefore } from './leaning.ts'
import { type Unit, unitsOf } from './units.ts'
import { WEIGHTS } from './weights.data.ts'

/** So many sentences are chosen one after the other, with regard to those before; the others follow by their score. */
const CHOSEN_IN_TURN = 60
/** A sentence that shares more of its telling words with a chosen one repeats it. */
const REPEATS = 0.7

/** Speech that begins so near to the start of a sentence begins with it. UTF-16 units. */
const OPENING_MARKS = 3

interface Candidate {
  readonly unit: Unit
  readonly kind: RankedSentence['kind']
  readonly terms: ReadonlySet<string>
  score: number
  rank: number
}

/**
 * Ranks every sentence of the body as a choice for a summary. What comes early in the article counts most; a clause
 * that goes on, a sentence that leans on another, one that follows a chosen one or repeats it count less. Linear in
 * the length of the article.
 */
export function rankSentences(document: Document, quotations: readonly Quotation[]): RankedSentence[] {
  const candidates = candidatesOf(document, quotations)
  const open = new Set(candidates.map((_, index) => index))
  let rank = 0
  while (open.size > 0 && rank < CHOSEN_IN_TURN) {
    const best = bestOf(candidates, open)
    open.delete(best)
    candidates[best]!.rank = ++rank
    lowerWhatRepeats(candidates, open, best)
  }
  const rest = [...open].sort((a, b) => candidates[b]!.score - candidates[a]!.score || a - b)
  for (const index of rest) candidates[index]!.rank = ++rank
  return candidates.map(({ unit: { start, end, block }, kind, rank }) => ({
    start,
    end,
    paragraph: block.paragraph,
    kind,
    rank,
  }))
}

function candidatesOf(document: Document, quotations: readonly Quotation[]): Candidate[] {
  const isInsideSpeech = insideSpeech(quotations)
  const headline =
    document.blocks[0]?.paragraph === 0 ? termsOf(document, document.blocks[0]) : new Set<string>()
  return unitsOf(document).map((unit, index) => {
    const leans = index > 0 && (leansOnBefore(document, unit) || isInsideSpeech(unit))
    const kind = isAside(document, unit) ? 'aside' : leans ? 'leaning' : 'whole'
    const terms = termsOf(document, unit)
    const score =
      WEIGHTS.position * Math.log(index + 1) +
      (unit.goesOn ? WEIGHTS.goesOn : 0) +
      (kind === 'leaning' ? WEIGHTS.leaning : 0) +
      (kind === 'aside' ? WEIGHTS.aside : 0) +
      (/[؟?]["»”“«’')\]]*$/.test(document.text.slice(unit.end - 3, unit.end)) ? WEIGHTS.question : 0) +
      WEIGHTS.headline * overlap(headline, terms)
    return { unit, kind, terms, score, rank: 0 }
  })
}

/** Whether a unit, asked for in order, begins inside direct speech that was opened before it. */
function insideSpeech(quotations: readonly Quotation[]): (unit: Unit) => boolean {
  const speech = quotations.filter(quotation => quotation.kind === 'direct').sort((a, b) => a.start - b.start)
  let next = 0
  let end = 0
  return unit => {
    while (next < speech.length && speech[next]!.start < unit.start - OPENING_MARKS) {
      end = Math.max(end, speech[next++]!.end)
    }
    return unit.start < end
  }
}

function bestOf(candidates: readonly Candidate[], open: ReadonlySet<number>): number {
  let best = -1
  for (const index of open) {
    if (best < 0 || candidates[index]!.score > candidates[best]!.score) best = index
  }
  return best
}

/** Lowers the score of what follows the sentence just chosen in its paragraph, and of what says the same. */
function lowerWhatRepeats(candidates: readonly Candidate[], open: ReadonlySet<number>, chosen: number): void {
  const { unit, terms } = candidates[chosen]!
  const next = candidates[chosen + 1]
  if (next?.unit.block === unit.block) next.score += WEIGHTS.following
  for (const index of open) {
    const other = candidates[index]!
    if (overlap(other.terms, terms) > REPEATS) other.score += WEIGHTS.repetition
  }
}
