// A text made ready for questions: its words, where their stems stand, and the pieces that can be given as answers.

import type { Span } from '../../arabic/span.ts'
import { stemsOf } from '../../arabic/stems.ts'
import { splitWords, type Word } from '../../arabic/words.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** A piece with the number of its paragraph among the spans that were prepared, from 0. */
export interface PreparedPiece extends Piece {
  readonly paragraph: number
}

export interface PreparedText {
  readonly text: string
  readonly words: readonly Word[]
  /** Indexes into `words`, by stem of each level. */
  readonly bases: ReadonlyMap<string, readonly number[]>
  readonly lights: ReadonlyMap<string, readonly number[]>
  readonly roots: ReadonlyMap<string, readonly number[]>
  readonly pieces: readonly PreparedPiece[]
}

/** A piece is at most so many words long, or half its paragraph if that is longer. */
const LONGEST = 40

/** Prepares the paragraphs of a text; `Piece.sentence` counts through all of them. Linear in their length. */
export function prepare(text: string, paragraphs: readonly Span[]): PreparedText {
  const words: Word[] = []
  const pieces: PreparedPiece[] = []
  let sentences = 0
  paragraphs.forEach((span, paragraph) => {
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
  return { text, words, ...stemIndex(words), pieces }
}

function stemIndex(words: readonly Word[]): Pick<PreparedText, 'bases' | 'lights' | 'roots'> {
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    const list = places.get(word.folded)
    if (list === undefined) places.set(word.folded, [at])
    else list.push(at)
  })
  const index = { bases: new Map(), lights: new Map(), roots: new Map() } as Record<
    'bases' | 'lights' | 'roots',
    Map<string, number[]>
  >
  for (const [folded, list] of places) {
    const stems = stemsOf(folded)
    for (const level of ['bases', 'lights', 'roots'] as const) {
      for (const stem of stems[level]) {
        const known = index[level].get(stem)
        if (known === undefined) index[level].set(stem, [...list])
        else known.push(...list)
      }
    }
  }
  return index
}
