// Concepts: the words of a question that can stand in its answer, and where a text holds them in this or another form.

import { entryOf, Kind } from '../../analysis/people/lexicon.ts'
import { STEM_LEVELS, type StemLevel, stemsOf } from '../../arabic/stems.ts'
import { splitWords } from '../../arabic/words.ts'
import { slipsBetween } from '../../library/index/similar.ts'
import { ASKING_WORDS, FUNCTION_WORDS } from '../../library/index/stopwords.data.ts'
import type { Rarity } from '../../library/library.ts'
import type { AsksFor } from '../understanding/asks.ts'
import { isFraming } from '../understanding/lexicon.ts'
import { KIND_WORDS } from './cues.data.ts'
import { isPlaceNoun } from './evidence.ts'
import type { PreparedText } from './prepared.ts'
import { groupsOf } from './synonyms.ts'

export interface Concept {
  /** For each word of the text how much it is this concept: 1 the same, less for other forms, 0 not at all. */
  readonly matches: Float32Array
  /** What the concept tells: words rare here and in other articles more than common ones. */
  readonly weight: number
  /** What a missing word costs. */
  readonly cost: number
  /** Whether the text holds it at all. */
  readonly found: boolean
  /** Whether it is a name of a person or place, as far as the lexicon tells, or the place where it happened (في المطار). */
  readonly particular: boolean
}

/** كم مرة، كم عدد: what is counted is looked for, not the counting. */
const COUNTING = new Set(['عدد', 'مره', 'مرات'])
/** How much a form counts that shares a stem of this level and none of a finer one. */
const LEVELS = { bases: 1, lights: 0.9, kin: 0.75, roots: 0.45, synonym: 0.5 } as Record<
  StemLevel | 'synonym',
  number
>
const SIMILAR = 0.6
const SHORTEST_SIMILAR = 5
/** How much more a word tells that stands in few pieces of this text. */
const LOCAL = 8

/** How much a word counts that names the kind of thing which is asked for: it need not stand beside the answer. */
const KIND_WORD = 0.3

/** The concepts of a question, in order; forms of one word (نوع من أنواع …) are one concept. */
export function conceptsOf(question: string, asks: AsksFor, text: PreparedText, rarity: Rarity): Concept[] {
  const known = new Set<string>()
  const concepts: Concept[] = []
  const words = splitWords(question)
  words.forEach((word, at) => {
    const { folded } = word
    if (ASKING_WORDS.has(folded) || FUNCTION_WORDS.has(folded) || COUNTING.has(folded) || isFraming(folded))
      return
    const { lights } = stemsOf(folded)
    const again = lights.some(light => known.has(light))
    for (const light of lights) known.add(light)
    if (again) return
    const tells = rarity(folded) * (KIND_WORDS[asks]?.has(folded) ? KIND_WORD : 1)
    const particular = isName(folded) || (words[at - 1]?.folded === 'في' && isPlaceNoun(word))
    concepts.push({ ...conceptOf(folded, text, tells), particular })
  })
  return concepts
}

function conceptOf(folded: string, text: PreparedText, tells: number): Omit<Concept, 'particular'> {
  const matches = matchesOf(folded, text)
  const pieces = text.pieces.filter(({ firstWord, lastWord }) => holds(matches, firstWord, lastWord)).length
  const share = pieces / Math.max(1, text.pieces.length)
  const weight = tells * Math.log(1 + text.pieces.length / (pieces + 0.5)) * (1 + LOCAL * (1 - share))
  const cost = Math.log(1 + text.pieces.length / (Math.max(1, pieces) + 0.5))
  return { matches, weight, cost, found: pieces > 0 }
}

function isName(folded: string): boolean {
  const { kinds } = entryOf(folded)
  const other = Kind.ambiguous | Kind.title | Kind.never | Kind.verb
  return (kinds & (Kind.given | Kind.family | Kind.famous | Kind.place)) !== 0 && (kinds & other) === 0
}

function matchesOf(folded: string, text: PreparedText): Float32Array {
  const matches = new Float32Array(text.words.length)
  const mark = (places: readonly number[] | undefined, level: number): void => {
    for (const at of places ?? []) matches[at] = Math.max(matches[at]!, level)
  }
  const stems = stemsOf(folded)
  for (const level of STEM_LEVELS) {
    for (const stem of stems[level]) mark(text.stems[level].get(stem), LEVELS[level])
  }
  for (const group of groupsOf(stems.lights)) mark(text.groups.get(group), LEVELS.synonym)
  if (!holds(matches, 0, matches.length)) markSimilar(stems.bases, text, mark)
  return matches
}

/** Marks the words that are a concept but for one letter: a name spelled otherwise, a slip. */
function markSimilar(
  bases: readonly string[],
  text: PreparedText,
  mark: (places: readonly number[], level: number) => void,
): void {
  const long = bases.filter(base => base.length >= SHORTEST_SIMILAR)
  for (const [other, places] of text.stems.bases) {
    const resembles = long.some(
      base =>
        other[0] === base[0] &&
        Math.abs(other.length - base.length) <= 1 &&
        slipsBetween(base, other, 1) <= 1,
    )
    if (resembles) mark(places, SIMILAR)
  }
}

function holds(matches: Float32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (matches[at]! > 0) return true
  return false
}
