// A text made ready for questions: its words, where their stems stand, and the pieces that can be given as answers.

import type { Analysis } from '../../analysis/analysis.ts'
import type { Span } from '../../arabic/span.ts'
import { STEM_LEVELS, type StemLevel, stemsOf } from '../../arabic/stems.ts'
import { splitWords, type Word } from '../../arabic/words.ts'
import type { LibraryEntry } from '../../library/library.ts'
import { lifetimesIn } from './lifetimes.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { groupsOf } from './synonyms.ts'

/** A piece with the number of its paragraph among the spans that were prepared, from 0. */
export interface PreparedPiece extends Piece {
  readonly paragraph: number
}

export interface PreparedText {
  readonly text: string
  readonly words: readonly Word[]
  /** For each word the number of its clause: words in different clauses are farther apart than their count tells. */
  readonly clauses: readonly number[]
  /** For each level of stems, the indexes into `words` of those that have the stem. */
  readonly stems: Readonly<Record<StemLevel, ReadonlyMap<string, readonly number[]>>>
  /** Indexes into `words` by group of synonyms. */
  readonly groups: ReadonlyMap<number, readonly number[]>
  /** What the analysis found, by the kind of question that it may answer. */
  readonly mentions: Readonly<Record<'date' | 'place' | 'person', readonly Span[]>>
  readonly pieces: readonly PreparedPiece[]
}

/** A piece is at most so many words long, or half its paragraph if that is longer. */
const LONGEST = 40
const CLAUSE_END = /[،,؛;:.!?؟()«»"“”\n]/

/** Prepares the paragraphs of an article; `Piece.sentence` counts through all of them. Linear in their length. */
export function prepare({ article, analysis }: LibraryEntry): PreparedText {
  const { text } = article
  const words: Word[] = []
  const pieces: PreparedPiece[] = []
  let sentences = 0
  article.paragraphs.forEach((span, paragraph) => {
    const own = splitWords(text, span.start, span.end)
    const first = words.length
    for (const piece of piecesOf(text, span, own, Math.max(LONGEST, Math.floor(own.length / 2)))) {
      pieces.push({
        ...piece,
        firstWord: piece.firstWord + first,
        lastWord: piece.lastWord + first,
        sentence: piece.sentence + sentences,
        paragraph,
      })
    }
    words.push(...own)
    sentences = (pieces.at(-1)?.sentence ?? -1) + 1
  })
  return {
    text,
    words,
    clauses: clausesOf(text, words),
    ...stemIndex(text, words),
    mentions: mentionsOf(analysis),
    pieces,
  }
}

function clausesOf(text: string, words: readonly Word[]): number[] {
  let clause = 0
  return words.map((word, at) => {
    const before = words[at - 1]
    if (before !== undefined && CLAUSE_END.test(text.slice(before.end, word.start))) clause++
    return clause
  })
}

function mentionsOf({ dates, places, people }: Analysis): PreparedText['mentions'] {
  return {
    date: dates,
    place: places.flatMap(place => place.mentions),
    person: people.flatMap(person => person.mentions),
  }
}

function stemIndex(text: string, words: readonly Word[]): Pick<PreparedText, 'stems' | 'groups'> {
  const occurrences = new Map<string, number[]>()
  words.forEach((word, at) => {
    const list = occurrences.get(word.folded)
    if (list === undefined) occurrences.set(word.folded, [at])
    else list.push(at)
  })
  const index = { bases: new Map(), lights: new Map(), kin: new Map(), roots: new Map() } as Record<
    StemLevel,
    Map<string, number[]>
  >
  const groups = new Map<number, number[]>()
  for (const [folded, list] of occurrences) {
    const stems = stemsOf(folded)
    for (const level of STEM_LEVELS) for (const stem of stems[level]) addAll(index[level], stem, list)
    for (const group of groupsOf(stems.lights)) addAll(groups, group, list)
  }
  const { born, died } = lifetimesIn(text, words)
  for (const group of groupsOf(stemsOf('مولد').lights)) addAll(groups, group, born)
  for (const group of groupsOf(stemsOf('وفاه').lights)) addAll(groups, group, died)
  return { stems: index, groups }
}

function addAll<Key>(index: Map<Key, number[]>, key: Key, places: readonly number[]): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [...places])
  else known.push(...places)
}
