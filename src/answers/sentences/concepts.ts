// Concepts: the words of a question that can stand in its answer, and where a text holds them in this or another form.

import { stemsOf } from '../../arabic/stems.ts'
import { splitWords } from '../../arabic/words.ts'
import { slipsBetween } from '../../library/index/similar.ts'
import { ASKING_WORDS, FUNCTION_WORDS } from '../../library/index/stopwords.data.ts'
import { isFraming } from '../understanding/lexemes.ts'
import type { PreparedText } from './prepared.ts'

export interface Concept {
  /** For each word of the text how much it is this concept: 1 the same, less for other forms, 0 not at all. */
  readonly matches: Float32Array
  /** What the concept tells: rare words more than common ones. */
  readonly weight: number
  /** The same without regard to this text alone: what a missing word costs. */
  readonly rarity: number
  /** Whether the text holds it at all. */
  readonly found: boolean
}

/** How much a form counts that shares only the stem of a level. */
const LIGHT = 0.85
const ROOT = 0.5
const SIMILAR = 0.6
const SHORTEST_SIMILAR = 5
/** How much more a word tells that stands in few pieces of this text. */
const LOCAL = 8

/** The concepts of a question. */
export function conceptsOf(question: string, text: PreparedText): Concept[] {
  const words = new Set(splitWords(question).map(word => word.folded))
  const content = [...words].filter(
    word => !ASKING_WORDS.has(word) && !FUNCTION_WORDS.has(word) && !isFraming(word),
  )
  return content.map(folded => {
    const matches = matchesOf(folded, text)
    const pieces = text.pieces.filter(({ firstWord, lastWord }) => holds(matches, firstWord, lastWord)).length
    const share = pieces / Math.max(1, text.pieces.length)
    const weight = Math.log(1 + text.pieces.length / (pieces + 0.5)) * (1 + LOCAL * (1 - share))
    const rarity = Math.log(1 + text.pieces.length / (Math.max(1, pieces) + 0.5))
    return { matches, weight, rarity, found: pieces > 0 }
  })
}

function matchesOf(folded: string, text: PreparedText): Float32Array {
  const matches = new Float32Array(text.words.length)
  const mark = (places: readonly number[] | undefined, level: number): void => {
    for (const at of places ?? []) matches[at] = Math.max(matches[at]!, level)
  }
  const stems = stemsOf(folded)
  for (const stem of stems.roots) mark(text.roots.get(stem), ROOT)
  for (const stem of stems.lights) mark(text.lights.get(stem), LIGHT)
  for (const stem of stems.bases) mark(text.bases.get(stem), 1)
  if (holds(matches, 0, matches.length)) return matches
  const [base = folded] = stems.bases
  if (base.length < SHORTEST_SIMILAR) return matches
  for (const [other, places] of text.bases) {
    if (
      other[0] === base[0] &&
      Math.abs(other.length - base.length) <= 1 &&
      slipsBetween(base, other, 1) <= 1
    )
      mark(places, SIMILAR)
  }
  return matches
}

function holds(matches: Float32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (matches[at]! > 0) return true
  return false
}
