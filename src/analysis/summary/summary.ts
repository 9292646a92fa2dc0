// Ranking the sentences of an article as choices for a summary.

import type { Quotation, RankedSentence } from '../analysis.ts'
import type { Document } from '../document.ts'
import { isAside } from './asides.ts'
import { withoutDateline } from './dateline.ts'
import { leansOnBefore } from './leaning.ts'
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
  score: number
  rank: number
}

/**
 * Ranks every sentence of the body as a choice for a summary. What comes early in the article counts most; a clause
 * that goes on, a sentence that follows a chosen one in its paragraph or repeats it, and a question count less. Linear in
 * the length of the article. `terms`: `termsOf(document)`.
 */
export function rankSentences(
  document: Document,
  terms: readonly string[],
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
  terms: readonly string[],
  quotations: readonly Quotation[],
  weights: Weights,
): Candidate[] {
  const isInsideSpeech = insideSpeech(quotations)
  const [first] = document.blocks
  const headline = first?.paragraph === 0 ? termSet(terms, first) : new Set<string>()
  return unitsOf(document).map((whole, index) => {
    const unit = index === 0 ? withoutDateline(document, whole) : whole
    const leans = index > 0 && (leansOnBefore(document, unit) || isInsideSpeech(unit))
    const kind = kindOf(document, unit, leans)
    const score =
      weights.position * Math.log(index + 1) +
      (kind === 'clause' ? weights.goesOn : 0) +
      (kind === 'aside' ? weights.aside : 0) +
      (/[؟?]["»”“«’')\]]*$/.test(document.text.slice(unit.end - 3, unit.end)) ? weights.question : 0) +
      weights.headline * shareIn(terms, unit, headline)
    return { unit, kind, score, rank: 0 }
  })
}

function kindOf(document: Document, unit: Unit, leans: boolean): RankedSentence['kind'] {
  if (unit.goesOn) return 'clause'
  if (isAside(document, unit)) return 'aside'
  return leans ? 'leaning' : 'whole'
}

/** Ranks the best candidates one after the other, each with regard to those before; returns the others. */
function chooseInTurn(
  candidates: readonly Candidate[],
  terms: readonly string[],
  weights: Weights,
): Candidate[] {
  const chosen: ReadonlySet<string>[] = []
  const compared = new Set<Candidate>()
  const most = Math.min(CHOSEN_IN_TURN, candidates.length)
  while (chosen.length < most) {
    const index = bestOf(candidates)
    const best = candidates[index]!
    const own = termSet(terms, best.unit)
    if (!compared.has(best) && chosen.some(other => overlap(own, other) > REPEATS)) {
      best.score += weights.repetition
      compared.add(best)
      continue
    }
    chosen.push(own)
    best.rank = chosen.length
    const next = candidates[index + 1]
    if (next?.unit.block === best.unit.block) next.score += weights.following
  }
  return candidates.filter(candidate => candidate.rank === 0)
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

function termSet(
  terms: readonly string[],
  { firstWord, lastWord }: { readonly firstWord: number; readonly lastWord: number },
): ReadonlySet<string> {
  const set = new Set<string>()
  for (let word = firstWord; word < lastWord; word++) if (terms[word] !== '') set.add(terms[word]!)
  return set
}

/** The share of `wanted` that stands in the unit. */
function shareIn(
  terms: readonly string[],
  { firstWord, lastWord }: Unit,
  wanted: ReadonlySet<string>,
): number {
  if (wanted.size === 0) return 0
  const found = new Set<string>()
  for (let word = firstWord; word < lastWord; word++) if (wanted.has(terms[word]!)) found.add(terms[word]!)
  return found.size / wanted.size
}

/** The share of the first set's terms that are in the second, 0 where the first is empty. */
function overlap(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (terms.size === 0) return 0
  let shared = 0
  for (const term of terms) if (others.has(term)) shared++
  return shared / terms.size
}
