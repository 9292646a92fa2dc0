// Reading: what every word and every gap between words is, for the rules that find statements. Made once a document.

import type { Span } from '../../arabic/span.ts'
import type { Block, Document } from '../document.ts'
import { type Lexeme, lexemeOf } from './lexemes.ts'

/** Punctuation between two words, as bits. */
export const Gap = {
  comma: 1,
  semicolon: 2,
  colon: 4,
  /** The end of a sentence or of a block. */
  stop: 8,
  dash: 16,
  bracket: 32,
  mark: 64,
  /** Two dots or more, or an ellipsis: a pause. */
  pause: 128,
} as const

/** Punctuation that may part two clauses of a sentence. */
export const BREAK = Gap.comma | Gap.semicolon | Gap.dash | Gap.mark | Gap.bracket

/** A quotation mark where it stands; doubled marks are one. `word` is the index of the word that follows. */
export interface Mark extends Span {
  readonly sign: string
  readonly word: number
}

export interface Reading {
  readonly document: Document
  /** By word index. */
  readonly lexemes: readonly Lexeme[]
  /** For each word, what it can be, in bits of `Trait`. */
  readonly traits: Uint8Array
  /** The punctuation before each word; one more at the end. */
  readonly gaps: Uint8Array
  /** For each word, the first word of its sentence. */
  readonly sentences: Int32Array
  /** For each word, the word after its sentence. */
  readonly sentenceEnds: Int32Array
  /** The quotation marks of each block, in order. */
  readonly marks: readonly (readonly Mark[])[]
}

/** Reads every word and gap of a document. Linear. */
export function readDocument(document: Document): Reading {
  const { length } = document.words
  const read: ReadSoFar = {
    lexemes: new Array<Lexeme>(length),
    traits: new Uint8Array(length),
    gaps: new Uint8Array(length + 1),
    sentences: new Int32Array(length + 1),
  }
  const marks = document.blocks.map(block => readBlock(document, block, read))
  return { document, ...read, sentenceEnds: endsOf(read.sentences), marks }
}

type ReadSoFar = Pick<Reading, 'traits' | 'gaps' | 'sentences'> & { readonly lexemes: Lexeme[] }

/** Reads the words of one block and the gaps before and after them; gives its marks. */
function readBlock({ text, words }: Document, block: Block, read: ReadSoFar): Mark[] {
  const { lexemes, traits, gaps, sentences } = read
  const { firstWord, lastWord } = block
  const marks: Mark[] = []
  let from = block.start
  let sentence = firstWord
  /** How many sentences have begun, and where the next one does. */
  let begun = 0
  let next = block.sentences[0]?.firstWord
  for (let index = firstWord; index < lastWord; index++) {
    const word = words[index]!
    const lexeme = lexemeOf(word)
    lexemes[index] = lexeme
    traits[index] = lexeme.traits
    let gap = readGap(text, from, word.start, index, marks)
    if (index === next) {
      next = block.sentences[++begun]?.firstWord
      if (isGluedStop(text, word.start - 1)) gap |= Gap.stop
    }
    if (gap & Gap.stop) sentence = index
    gaps[index] = (gaps[index] ?? 0) | gap
    sentences[index] = sentence
    from = word.end
  }
  const gap = readGap(text, from, block.end, lastWord, marks)
  sentences[lastWord] = gap & Gap.stop ? lastWord : sentence
  // The gap after a block and the one before the next have one place.
  gaps[lastWord] = (gaps[lastWord] ?? 0) | gap | Gap.stop
  gaps[firstWord] = (gaps[firstWord] ?? 0) | Gap.stop
  return marks
}

function endsOf(sentences: Int32Array): Int32Array {
  const ends = new Int32Array(sentences.length)
  let end = sentences.length - 1
  for (let word = sentences.length - 2; word >= 0; word--) {
    ends[word] = end
    if (sentences[word] === word) end = word
  }
  return ends
}

/** The bits of the gap `from`–`to`; quotation marks are added to `marks`. */
function readGap(text: string, from: number, to: number, word: number, marks: Mark[]): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 0
  let bits = 0
  for (let at = from; at < to; at++) {
    const sign = BITS[text.charCodeAt(at)] ?? 0
    if (sign === 0) continue
    if (sign === Gap.mark) {
      const end = endOfMark(text, at, to)
      if (isMark(text, at, end)) {
        marks.push({ start: at, end, sign: text[at] ?? '', word })
        bits |= Gap.mark
      }
      at = end - 1
    } else if (text[at] === '.') {
      const end = endOfDots(text, at, to)
      if (end - at > 1) bits |= Gap.pause
      else if ((end === text.length || end < to) && !isAbbreviation(text, at)) bits |= Gap.stop
      at = end - 1
    } else if (at + 1 < to && text[at + 1] === text[at] && text[at]! in TWICE) {
      marks.push({ start: at, end: at + 2, sign: TWICE[text[at]!] ?? '"', word })
      bits |= Gap.mark
      at++
    } else bits |= sign
  }
  return bits
}

/** Signs that are a mark where they stand twice, with the mark that they are: ,,كذا,, and <<كذا>>. */
const TWICE: Readonly<Record<string, string>> = { ',': '"', '<': '«', '>': '»' }

/** By UTF-16 unit, what the sign means in a gap. */
const BITS = new Uint8Array(0x10000)
for (const [bit, signs] of [
  [Gap.comma, '،,'],
  [Gap.semicolon, '؛;'],
  [Gap.colon, ':'],
  [Gap.stop, '.!?؟\n۔'],
  [Gap.dash, '-–—ـ'],
  [Gap.bracket, '()[]{}<>'],
  [Gap.mark, '"“”„‟«»‹›‘’‚‛\'`＂〝〞❝❞´″﴿﴾「」『』《》'],
  [Gap.pause, '…'],
] as const) {
  for (const sign of signs) BITS[sign.charCodeAt(0)] = bit
}

/** Doubled marks ('' "" ““ «« ») count as one. */
function endOfMark(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && text[end] === text[at] && end - at < 3) end++
  return end
}

function endOfDots(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && text[end] === '.') end++
  return end
}

/** انتهى.وقال: one stop right before a word. */
function isGluedStop(text: string, at: number): boolean {
  return text[at] === '.' && text[at - 1] !== '.'
}

/** د. فلان, ج. ب. فلان: the letter of a title or a name, which ends no sentence; but المجموعة ب. وسجل. */
function isAbbreviation(text: string, at: number): boolean {
  if (!ARABIC.test(text[at - 1] ?? '') || isWordy(text[at - 2])) return false
  const next = text[at + 1] === ' ' ? text[at + 2] : text[at + 1]
  return 'دأام'.includes(text[at - 1] ?? ' ') || (ARABIC.test(next ?? '') && next !== 'و')
}

const ARABIC = /[\u0621-\u064A]/

/** A single mark between two letters is an apostrophe. */
function isMark(text: string, start: number, end: number): boolean {
  if (end - start > 1 || !"'‘’‚‛`´".includes(text[start]!)) return true
  return !(isWordy(text[start - 1]) && isWordy(text[end]))
}

const WORDY = /[\p{L}\p{N}\p{M}]/u

export function isWordy(sign: string | undefined): boolean {
  return sign !== undefined && WORDY.test(sign)
}

/** The folded word before this one, unless something parts them. */
export function closeBefore({ document: { words }, gaps }: Reading, word: number): string {
  return gaps[word] === 0 ? (words[word - 1]?.folded ?? '') : ''
}
