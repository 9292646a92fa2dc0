// Pieces: the exact spans that can be given as an answer, each a sentence or a run of clauses of a long one.

import { splitSentences, trimSpan } from '../../arabic/sentences.ts'
import type { Span } from '../../arabic/span.ts'
import type { Word } from '../../arabic/words.ts'

/** A piece of a sentence, with its words as indexes into the words it was cut from, `lastWord` exclusive. */
export interface Piece extends Span {
  readonly firstWord: number
  readonly lastWord: number
  /** Number of the sentence it is from, from 0. */
  readonly sentence: number
}

/** After these a clause ends. */
const CLAUSE_END = /[،,؛;:)\]–—]/
const OPENING = '(«“['
const CLOSING = ')»”]'
/** Words that open a clause where no punctuation does, folded. */
const OPENERS = new Set(
  'حيث بينما عندما لكن ولكن كما وكما الذي التي الذين والذي والتي والذين وقد وكان وكانت وهو وهي وهم ثم وذلك اذ لان مما لكي حتي فقد'.split(
    ' ',
  ),
)

/**
 * Cuts `text` between two offsets into pieces of at most `most` words: sentences, and of longer sentences every run of
 * clauses that is as long as may be. Pieces of one sentence overlap; none begins or ends inside marks or brackets,
 * unless a single clause is longer than `most`. `words` are those of the same stretch.
 */
export function piecesOf(text: string, span: Span, words: readonly Word[], most: number): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  splitSentences(text, span.start, span.end).forEach((sentence, number) => {
    const firstWord = next
    while (next < words.length && words[next]!.start < sentence.end) next++
    if (next - firstWord <= most) {
      pieces.push({ ...sentence, firstWord, lastWord: next, sentence: number })
      return
    }
    const cuts = clausesOf(text, words, firstWord, next, most)
    let lastEnd = 0
    for (let from = 0; from + 1 < cuts.length; from++) {
      let to = from + 1
      while (to + 1 < cuts.length && cuts[to + 1]! - cuts[from]! <= most) to++
      if (cuts[to]! === lastEnd) continue
      lastEnd = cuts[to]!
      pieces.push(pieceOf(text, sentence, words, cuts[from]!, cuts[to]!, number))
    }
  })
  return pieces
}

function pieceOf(
  text: string,
  sentence: Span,
  words: readonly Word[],
  firstWord: number,
  lastWord: number,
  number: number,
): Piece {
  const before = words[firstWord - 1]
  const after = words[lastWord]
  const start =
    before !== undefined && before.end > sentence.start
      ? beginning(text, before.end, words[firstWord]!.start)
      : sentence.start
  const end =
    after !== undefined && after.start < sentence.end
      ? ending(text, words[lastWord - 1]!.end, after.start)
      : sentence.end
  return { ...trimSpan(text, { start, end }), firstWord, lastWord, sentence: number }
}

/** Opening marks belong to the word after them. */
function beginning(text: string, from: number, to: number): number {
  let start = to
  while (start > from && (OPENING.includes(text[start - 1]!) || text[start - 1] === '"')) start--
  return start
}

/** Closing marks belong to the word before them, commas to nobody. */
function ending(text: string, from: number, to: number): number {
  let end = from
  while (end < to && (CLOSING.includes(text[end]!) || text[end] === '"')) end++
  return end
}

/** Word numbers at which clauses begin, and the end; clauses longer than `most` words are cut anywhere. */
function clausesOf(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  most: number,
): number[] {
  const cuts = [first]
  let depth = 0
  let quoted = false
  const cutLong = (to: number): void => {
    while (to - cuts.at(-1)! > most) cuts.push(softCut(words, cuts.at(-1)!, most))
  }
  for (let at = first + 1; at < last; at++) {
    let ends = OPENERS.has(words[at]!.folded)
    for (let place = words[at - 1]!.end; place < words[at]!.start; place++) {
      const mark = text[place]!
      if (OPENING.includes(mark)) depth++
      else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1)
      else if (mark === '"') quoted = !quoted
      if (CLAUSE_END.test(mark)) ends = true
    }
    if (ends && depth === 0 && !quoted) {
      cutLong(at)
      if (at > cuts.at(-1)!) cuts.push(at)
    }
  }
  cutLong(last)
  if (cuts.at(-1)! < last) cuts.push(last)
  return cuts
}

/** Where to cut a clause without end: before the last word with و in reach, else after `most` words. */
function softCut(words: readonly Word[], from: number, most: number): number {
  for (let at = from + most; at > from + most / 2; at--) {
    if (/^و.{3}/u.test(words[at]!.folded)) return at
  }
  return from + most
}
