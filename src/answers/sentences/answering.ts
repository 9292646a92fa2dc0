// The sentences of an article that answer a free question.

import { numberAt } from '../../arabic/numbers.ts'
import type { Span } from '../../arabic/span.ts'
import { splitWords } from '../../arabic/words.ts'
import type { LibraryEntry, Rarity } from '../../library/library.ts'
import type { AsksFor } from '../understanding/asks.ts'
import { isPlaceNoun } from './evidence.ts'
import { type PreparedText, prepare } from './prepared.ts'
import { type RankedPiece, rankPieces } from './rank.ts'

/** A sentence that answers, or a run of clauses of a long one: an exact span of the article's text. */
export interface AnsweringSentence extends Span {
  /** Paragraph number, from 1. */
  readonly paragraph: number
  /** How much of the question it holds: 0 to 1. */
  readonly confidence: number
  /** The date, place, person or number in it that answers, where that is known. */
  readonly answer: Span | null
}

/** Below this confidence nothing in the article answers. */
const ENOUGH = 0.4
const MOST = 3
const LONGEST_NUMBER = 6
const LONGEST_PLACE = 4
/** A mention within so many characters of the likely answer belongs to it. */
const NEARBY = 12

const prepared = new WeakMap<LibraryEntry, PreparedText>()

/**
 * The sentences of an article that answer a question, best first, at most three; none where nothing answers (لم أجد).
 * `question`: as asked. `rarity`: of words among the articles at hand.
 */
export function answeringSentences(
  question: string,
  asks: AsksFor,
  entry: LibraryEntry,
  rarity: Rarity,
): AnsweringSentence[] {
  let text = prepared.get(entry)
  if (text === undefined) {
    text = prepare(entry)
    prepared.set(entry, text)
  }
  const asked = new Set(splitWords(question).map(word => word.folded))
  const found: AnsweringSentence[] = []
  const sentences = new Set<number>()
  for (const piece of rankPieces(question, asks, text, rarity)) {
    if (found.length === MOST) break
    if (piece.confidence < ENOUGH || sentences.has(piece.sentence)) continue
    sentences.add(piece.sentence)
    found.push({
      start: piece.start,
      end: piece.end,
      paragraph: piece.paragraph + 1,
      confidence: piece.confidence,
      answer: answerIn(piece, asks, text, asked),
    })
  }
  return found
}

/** The mention that the analysis found nearest to the likely answer; nobody where only whom the question names is there. */
function answerIn(
  piece: RankedPiece,
  asks: AsksFor,
  text: PreparedText,
  asked: ReadonlySet<string>,
): Span | null {
  if (asks === 'number') return piece.answer === null ? null : quantityAt(piece.answer, piece, text)
  const { words, mentions } = text
  const likely = piece.answer === null ? null : words[piece.answer]!
  if (asks !== 'date' && asks !== 'place' && asks !== 'person') return null
  let best: Span | null = null
  for (const mention of mentions[asks]) {
    if (mention.start < piece.start || mention.end > piece.end) continue
    if (asks === 'person' && isAsked(mention, text, asked)) continue
    if (best === null || (likely !== null && distance(mention, likely) < distance(best, likely)))
      best = mention
  }
  const far = best === null || (likely !== null && distance(best, likely) > NEARBY)
  if (asks === 'place' && likely !== null && far && isPlaceNoun(likely))
    return placeAt(piece.answer!, piece, text)
  return best === null ? null : { start: best.start, end: best.end }
}

/** Whether the question itself names whom a mention denotes. */
function isAsked(mention: Span, { text }: PreparedText, asked: ReadonlySet<string>): boolean {
  return splitWords(text, mention.start, mention.end).some(word => asked.has(word.folded))
}

/** A noun for a place and what belongs to it: القصر الجمهوري، أقصى الشرق الروسي without أقصى. */
function placeAt(at: number, piece: RankedPiece, { words, clauses }: PreparedText): Span {
  let last = at
  while (
    last + 1 < Math.min(piece.lastWord, at + LONGEST_PLACE) &&
    clauses[last + 1] === clauses[at] &&
    words[last + 1]!.folded.startsWith('ال')
  )
    last++
  return { start: words[at]!.start, end: words[last]!.end }
}

/** The number around a word and what it counts: سبع سنوات، 30 لجنة. */
function quantityAt(at: number, piece: RankedPiece, { words, clauses }: PreparedText): Span {
  let first = at
  for (let start = at - 1; start >= piece.firstWord && start > at - LONGEST_NUMBER; start--) {
    if ((numberAt(words, start, piece.lastWord)?.end ?? 0) > at) first = start
  }
  const end = numberAt(words, first, piece.lastWord)?.end ?? at + 1
  const counted = end < piece.lastWord && clauses[end] === clauses[end - 1]
  return { start: words[first]!.start, end: words[counted ? end : end - 1]!.end }
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}
