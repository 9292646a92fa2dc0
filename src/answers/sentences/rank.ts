// Ranking the pieces of a text by how well they answer a question: shared rare words, their order and nearness, what
// the sentences around them add, and whether the piece holds the kind of thing that is asked for.

import { fold } from '../../arabic/fold.ts'
import type { Rarity } from '../../library/library.ts'
import type { AsksFor } from '../understanding/asks.ts'
import { type Concept, conceptsOf } from './concepts.ts'
import { evidenceOf } from './evidence.ts'
import type { PreparedPiece, PreparedText } from './prepared.ts'

export interface RankedPiece extends PreparedPiece {
  /** Higher is better; comparable within one question only. */
  readonly score: number
  /** How much of the question the piece and the sentences around it hold, and whether it holds the kind of answer: 0 to 1. */
  readonly confidence: number
  /** The word (index into the text's words) that is most likely the answer, or null for kinds without cues. */
  readonly answer: number | null
}

/** What each feature counts. Fitted by a linear ranker on open question sets, then rounded. */
const WEIGHTS = {
  own: 4,
  context: 1.5,
  previous: 1.5,
  earlier: 1.2,
  order: 2,
  type: 1,
  near: 2,
  novelty: 0.4,
  length: -0.2,
  definition: 0.6,
  share: 0.5,
}
/** How far from a word of the question the answer is looked for, in words. */
const REACH = 8
/** At this distance a word counts half; a clause between counts as so many words. */
const NEAR = 3
const CLAUSE = 4
/** So many words beyond the question's own make a piece informative. */
const INFORMATIVE = 8

/** A verb of the future, folded: when and where its event will be stands after it, whoever stands between. */
const FUTURE = /^[وف]?س[ينت]\p{L}{3}/u

/** Kinds whose answers cannot be overlooked: a sentence without a date or number hardly answers. */
const NEEDS_EVIDENCE: ReadonlySet<AsksFor> = new Set<AsksFor>(['date', 'number'])
const UNTYPED = 0.6
/** What is said of others, or of elsewhere, is no answer about somebody or some place that the text doesn't tell of. */
const PARTICULAR_MISSING = 0.5
/** How much more evidence counts for kinds that it is reliable for. */
const SURE: { readonly [Asks in AsksFor]?: number } = { date: 2, number: 2, place: 2 }

/** All pieces of the text, best first. `rarity`: of words among the articles at hand. */
export function rankPieces(
  question: string,
  asks: AsksFor,
  text: PreparedText,
  rarity: Rarity,
): RankedPiece[] {
  const concepts = conceptsOf(question, asks, text, rarity)
  const scene = sceneOf(question, asks, text, concepts)
  return text.pieces.map(piece => judge(piece, scene)).sort((a, b) => b.score - a.score || a.start - b.start)
}

interface Scene {
  readonly text: PreparedText
  readonly concepts: readonly Concept[]
  readonly asks: AsksFor
  /** For each word how likely it is the answer by its kind alone, 0 where the question names it. */
  readonly evidence: Float32Array
  /** For each word how much the question names it. */
  readonly asked: Float32Array
  /** For each sentence the best match of each concept. */
  readonly sentences: readonly Float32Array[]
  /** For each sentence the best match of each concept in its paragraph before it. */
  readonly openings: readonly Float32Array[]
  /** Weight of the concepts that the text holds. */
  readonly total: number
  /** Cost of all concepts together. */
  readonly wanted: number
  readonly defines: boolean
  /** Whether the question names somebody or some place that the text doesn't (كيم، في المطار). */
  readonly missesParticular: boolean
}

function sceneOf(question: string, asks: AsksFor, text: PreparedText, concepts: readonly Concept[]): Scene {
  const asked = new Float32Array(text.words.length)
  for (const { matches } of concepts) {
    for (let at = 0; at < asked.length; at++) asked[at] = Math.max(asked[at]!, matches[at]!)
  }
  const evidence = evidenceOf(asks, text)
  for (let at = 0; at < asked.length; at++) if (asked[at]! > 0.8) evidence[at] = 0
  const sentences: Float32Array[] = []
  for (const piece of text.pieces) {
    const best = sentences[piece.sentence] ?? new Float32Array(concepts.length)
    sentences[piece.sentence] = best
    concepts.forEach((concept, c) => {
      best[c] = Math.max(best[c]!, bestOf(concept.matches, piece))
    })
  }
  const weigh = (some: readonly Concept[]): number => some.reduce((sum, concept) => sum + concept.weight, 0)
  return {
    text,
    concepts,
    asks,
    evidence,
    asked,
    sentences,
    openings: openingsOf(text, sentences),
    total: weigh(concepts.filter(concept => concept.found)) || 1,
    wanted: concepts.reduce((sum, concept) => sum + concept.cost, 0) || 1,
    missesParticular: concepts.some(({ particular, found }) => particular && !found),
    defines:
      concepts.length <= 3 &&
      /^[^\p{L}]*(ما|من|ماذا|مين|شو|ايش)\s*(هو|هي|هم|هما)(\s|$)/u.test(fold(question)),
  }
}

function openingsOf({ pieces }: PreparedText, sentences: readonly Float32Array[]): Float32Array[] {
  const openings: Float32Array[] = []
  let last: PreparedPiece | null = null
  for (const piece of pieces) {
    if (openings[piece.sentence] === undefined) {
      const before = last?.paragraph === piece.paragraph ? last.sentence : null
      openings[piece.sentence] = sentences[piece.sentence]!.map((_, c) =>
        before === null ? 0 : Math.max(openings[before]![c]!, sentences[before]![c]!),
      )
    }
    last = piece
  }
  return openings
}

function judge(piece: PreparedPiece, scene: Scene): RankedPiece {
  const { total, wanted } = scene
  const shared = sharedWords(piece, scene)
  const typed = typedWords(piece, scene)
  const length = piece.lastWord - piece.firstWord
  const score =
    (WEIGHTS.own * shared.own +
      WEIGHTS.context * shared.context +
      WEIGHTS.previous * shared.previous +
      WEIGHTS.earlier * shared.earlier +
      WEIGHTS.order * shared.order +
      WEIGHTS.near * typed.near) /
      total +
    WEIGHTS.type * typed.best * (SURE[scene.asks] ?? 1) +
    WEIGHTS.share * shared.share +
    WEIGHTS.novelty * Math.min(1, typed.novel / INFORMATIVE) +
    (WEIGHTS.length * Math.log(1 + length)) / 3 +
    (scene.defines && opensWithSubject(piece, scene) ? WEIGHTS.definition : 0)
  const untyped = NEEDS_EVIDENCE.has(scene.asks) && typed.best === 0
  const held =
    (heldOf(piece, scene) / wanted) *
    (untyped ? UNTYPED : 1) *
    (scene.missesParticular ? PARTICULAR_MISSING : 1)
  return { ...piece, score, confidence: Math.min(1, held), answer: typed.answer }
}

/** Cost of the concepts that the piece holds, less where only the rest of its sentence or the one before does. */
function heldOf(piece: PreparedPiece, { concepts, sentences }: Scene): number {
  return concepts.reduce((sum, { matches, cost }, c) => {
    const here = sentences[piece.sentence]?.[c] ?? 0
    const before = sentences[piece.sentence - 1]?.[c] ?? 0
    return sum + cost * Math.max(bestOf(matches, piece), 0.8 * here, 0.5 * before)
  }, 0)
}

interface SharedWords {
  /** Weight of the concepts that the piece holds. */
  readonly own: number
  /** Of those that only the rest of its sentence holds, only the sentence before, and only one earlier in its paragraph. */
  readonly context: number
  readonly previous: number
  readonly earlier: number
  /** Of neighbours in the question that are near each other here, in this order. */
  readonly order: number
  /** Share of the concepts, each counted alike. */
  readonly share: number
}

function sharedWords(piece: PreparedPiece, { concepts, sentences, openings }: Scene): SharedWords {
  let own = 0
  let context = 0
  let previous = 0
  let earlier = 0
  let order = 0
  let held = 0
  concepts.forEach(({ matches, weight }, c) => {
    const best = bestOf(matches, piece)
    const here = sentences[piece.sentence]?.[c] ?? 0
    if (best > 0) held++
    own += weight * best
    context += weight * (here - best)
    const last = sentences[piece.sentence - 1]?.[c] ?? 0
    previous += weight * Math.max(0, last - here)
    earlier += weight * Math.max(0, (openings[piece.sentence]?.[c] ?? 0) - Math.max(last, here))
    const before = concepts[c - 1]
    if (before !== undefined)
      order += Math.min(weight, before.weight) * nearness(before.matches, matches, piece)
  })
  return { own, context, previous, earlier, order, share: held / Math.max(1, concepts.length) }
}

/** How near `second` follows `first` in the piece: 1 for neighbours, 0 for never. */
function nearness(first: Float32Array, second: Float32Array, piece: PreparedPiece): number {
  let best = 0
  let last = -1
  for (let at = piece.firstWord; at < piece.lastWord; at++) {
    if (last >= 0 && second[at]! > 0) best = Math.max(best, (second[at]! * first[last]!) / (at - last))
    if (first[at]! > 0) last = at
  }
  return best
}

interface TypedWords {
  /** The strongest evidence for the kind of answer, and the strongest beside words of the question. */
  readonly best: number
  readonly near: number
  readonly answer: number | null
  /** Words beyond the question's. */
  readonly novel: number
}

function typedWords(piece: PreparedPiece, { text, concepts, evidence, asked }: Scene): TypedWords {
  let best = 0
  let near = 0
  let answer: number | null = null
  let novel = 0
  for (let at = piece.firstWord; at < piece.lastWord; at++) {
    if (asked[at] === 0 && text.words[at]!.folded.length > 2) novel++
    const kind = evidence[at]!
    if (kind === 0) continue
    best = Math.max(best, kind)
    const close = kind * closeness(at, piece, text, concepts)
    if (answer === null || close > near) {
      near = Math.max(near, close)
      answer = at
    }
  }
  return { best, near, answer, novel }
}

/** Weight of the question's words around a word, less with their distance. */
function closeness(
  at: number,
  piece: PreparedPiece,
  { words, clauses }: PreparedText,
  concepts: readonly Concept[],
): number {
  const from = Math.max(piece.firstWord, at - REACH)
  const to = Math.min(piece.lastWord, at + REACH + 1)
  let close = 0
  for (const { matches, weight } of concepts) {
    for (let other = from; other < to; other++) {
      if (matches[other] === 0) continue
      const between = CLAUSE * Math.abs(clauses[other]! - clauses[at]!)
      const governed = other < at && between === 0 && FUTURE.test(words[other]!.folded)
      const distance = governed ? 1 : Math.abs(other - at) + between
      close += (weight * matches[other]!) / (1 + distance / NEAR)
    }
  }
  return close
}

/** Whether what is to be defined stands among the first words. */
function opensWithSubject(piece: PreparedPiece, { asked }: Scene): boolean {
  for (let at = piece.firstWord; at < Math.min(piece.lastWord, piece.firstWord + 3); at++) {
    if (asked[at]! > 0.5) return true
  }
  return false
}

function bestOf(matches: Float32Array, { firstWord, lastWord }: PreparedPiece): number {
  let best = 0
  for (let at = firstWord; at < lastWord; at++) if (matches[at]! > best) best = matches[at]!
  return best
}
