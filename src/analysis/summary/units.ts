// Units of a summary: the sentences of the body, extremely long ones cut between their clauses.

import type { Block, Document } from '../document.ts'

/** A sentence, or a clause of an extremely long one. `firstWord` and `lastWord` are indexes into `Document.words`. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly lastWord: number
  readonly block: Block
  /** Whether it goes on from the unit before it, in the same sentence. */
  readonly goesOn: boolean
}

/** Sentences of more words are cut (one in twelve of the sentences of Arabic news), into pieces of about so many. */
const LONGEST_SENTENCE = 50
const LONGEST_PIECE = 45
const SHORTEST_PIECE = 10

/** Words that begin a clause after a comma, beside those with و and ف. */
const CLAUSE_STARTERS = new Set(['ثم', 'كما', 'لكن', 'اما', 'حيث', 'بينما', 'اذ', 'بل', 'فيما'])

/** The units of the body in order; together they hold every word of it. */
export function unitsOf(document: Document): Unit[] {
  const units: Unit[] = []
  for (const block of document.blocks) {
    if (block.paragraph === 0) continue
    for (const { start, end, firstWord, lastWord } of block.sentences) {
      const whole = { start, end, firstWord, lastWord, block, goesOn: false }
      if (lastWord - firstWord > LONGEST_SENTENCE) units.push(...cut(document, whole))
      else units.push(whole)
    }
  }
  return units
}

/** Cuts a long sentence before clauses, outside marks and brackets. */
function cut(document: Document, sentence: Unit): Unit[] {
  const pieces: Unit[] = []
  let { start, firstWord } = sentence
  const end = (word: number): void => {
    const to = clauseEnd(document, word)
    pieces.push({ ...sentence, start, end: to, firstWord, lastWord: word, goesOn: pieces.length > 0 })
    start = document.words[word]!.start
    firstWord = word
  }
  const boundaries = clauseStarts(document, sentence)
  boundaries.forEach((word, index) => {
    const next = boundaries[index + 1]
    if (sentence.lastWord - firstWord <= LONGEST_SENTENCE || word - firstWord < SHORTEST_PIECE) return
    if (next === undefined || next - firstWord > LONGEST_PIECE) end(word)
  })
  pieces.push({ ...sentence, start, firstWord, goesOn: pieces.length > 0 })
  return pieces
}

/** The words that begin a clause of the sentence, not too near to its ends. */
function clauseStarts({ text, words }: Document, { start, firstWord, lastWord }: Unit): number[] {
  const starts: number[] = []
  let depth = 0
  let quoted = false
  let from = start
  for (let word = firstWord; word < lastWord; word++) {
    const { start: to, folded } = words[word]!
    let comma = false
    let semicolon = false
    for (let at = from; at < to; at++) {
      const mark = text[at]!
      if ('«“(['.includes(mark)) depth++
      else if ('»”)]'.includes(mark)) depth = Math.max(0, depth - 1)
      else if (mark === '"') quoted = !quoted
      else if (mark === '،' || mark === ',') comma = true
      else if (mark === '؛' || mark === ';') semicolon = true
    }
    from = words[word]!.end
    const begins = semicolon || (comma && (/^[وف]/.test(folded) || CLAUSE_STARTERS.has(folded)))
    const isInside = word - firstWord >= SHORTEST_PIECE && lastWord - word >= SHORTEST_PIECE
    if (begins && isInside && depth === 0 && !quoted) starts.push(word)
  }
  return starts
}

/** The end of the clause before a word: without the comma between them, with the marks that close before it. */
function clauseEnd({ text, words }: Document, word: number): number {
  const from = words[word - 1]!.end
  const to = words[word]!.start
  const gap = text.slice(from, to)
  return from + Math.max(0, gap.search(/[،,؛;]/))
}
