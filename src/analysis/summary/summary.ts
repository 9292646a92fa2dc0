// Ranking the sentences of an article as choices for a summary.

import type { Quotation, RankedSentence } from '../analysis.ts'
import type { Document } from '../document.ts'
import type { Terms } from '../terms.ts'
import { isAside } from './asides.ts'
import { withoutDateline } from './dateline.ts'
import { leansOnBefore } from './leaning.ts'
import { type Signs, signsOf } from './signs.ts'
import { type Unit, unitsOf } from './units.ts'
import { WEIGHTS, type Weights } from './weights.data.ts'

/** So many sentences are chosen one after the other, with regard to those before; the others follow by their score. */
const CHOSEN_IN_TURN = 40
/** A sentence that shares more of its telling words with a chosen one repeats it. */
const REPEATS = 0.7

/** Speech that begins so near to the start of a sentence begins with it. UTF-16 units. */
const OPENING_MARKS = 3

interface Candidate {
  readonly unit: Unit
  readonly kind: RankedSentence['kind']
  /** The numbers of its terms, each once. */
  readonly terms: readonly number[]
  score: number
  rank: number
}

/**
 * Ranks every sentence of the body as a choice for a summary. What comes early in the article counts most; the last
 * sentence, one whose words others take up and one that says what is most important count more; a clause that goes on,
 * every second sentence, and one that follows a chosen one in its paragraph or repeats it count less. Linear in the
 * length of the article. `terms`: `termsOf(document)`.
 */
export function rankSentences(
  document: Document,
  terms: Terms,
  quotations: readonly Quotation[],
  weights: Weights = WEIGHTS,
): RankedSentence[] {
  const candidates = candidatesOf(document, terms, quotations, weights)
  const rest = chooseInTurn(candidates, terms, weights)
  rest.sort((a, b) => b.score - a.score || a.unit.start - b.unit.start)
  rest.forEach((candidate, index) => {
    candidate.rank = candidates.length - rest.length + index + 1
  })
  return candidates.map(({ unit: { start, end, block }, kind, rank }) => ({
    start,
    end,
    paragraph: block.paragraph,
    kind,
    rank,
  }))
}

function candidatesOf(
  document: Document,
  terms: Terms,
  quotations: readonly Quotation[],
  weights: Weights,
): Candidate[] {
  const isInsideSpeech = insideSpeech(quotations)
  const units = unitsOf(document).map((unit, index) => (index === 0 ? withoutDateline(document, unit) : unit))
  const signs = signsOf(document, terms, units)
  return units.map((unit, index) => {
    const leans = index > 0 && (leansOnBefore(document, unit) || isInsideSpeech(unit))
    const kind = kindOf(document, unit, leans)
    const score = scoreOf(signs[index]!, weights) + (kind === 'aside' ? weights.aside : 0)
    return { unit, kind, terms: signs[index]!.terms, score, rank: 0 }
  })
}

function scoreOf(signs: Signs, weights: Weights): number {
  return (
    weights.position * signs.position +
    weights.closing * signs.closing +
    weights.goesOn * signs.goesOn +
    weights.alternation * signs.alternation +
    weights.shared * signs.shared +
    weights.importance * signs.importance +
    weights.headline * signs.headline
  )
}

function kindOf(document: Document, unit: Unit, leans: boolean): RankedSentence['kind'] {
  if (unit.goesOn) return 'clause'
  if (isAside(document, unit)) return 'aside'
  return leans ? 'leaning' : 'whole'
}

/** Ranks the best candidates one after the other, each with regard to those before; returns the others. */
function chooseInTurn(candidates: readonly Candidate[], { size }: Terms, weights: Weights): Candidate[] {
  const chosen: Candidate[] = []
  const compared = new Set<Candidate>()
  /** By the number of a term: the last of those compared that holds it, from 1. */
  const holder = new Int32Array(size)
  const most = Math.min(CHOSEN_IN_TURN, candidates.length)
  while (chosen.length < most) {
    const index = bestOf(candidates)
    const best = candidates[index]!
    if (!compared.has(best)) {
      compared.add(best)
      for (const term of best.terms) holder[term] = compared.size
      if (chosen.some(({ terms }) => shared(terms, holder, compared.size) / best.terms.length > REPEATS)) {
        best.score += weights.repetition
        continue
      }
    }
    best.rank = chosen.push(best)
    const next = candidates[index + 1]
    if (next?.unit.block === best.unit.block) next.score += weights.following
  }
  return candidates.filter(candidate => candidate.rank === 0)
}

/** How many of some terms have this holder. */
function shared(terms: readonly number[], holders: Int32Array, holder: number): number {
  let count = 0
  for (const term of terms) if (holders[term] === holder) count++
  return count
}

/** The index of the candidate with the highest score that has no rank yet, the first of several. */
function bestOf(candidates: readonly Candidate[]): number {
  let best = -1
  let score = Number.NEGATIVE_INFINITY
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!
    if (candidate.rank > 0 || candidate.score <= score) continue
    best = index
    score = candidate.score
  }
  return best
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
