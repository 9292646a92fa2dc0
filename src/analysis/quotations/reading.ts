// Reading: what every word and every gap between words is, for the rules that find statements. Made once a document.

import { bySpelling } from '../../arabic/memo.ts'
import type { Span } from '../../arabic/span.ts'
import type { Spelling } from '../../arabic/words.ts'
import { type CueReading, readCue } from '../data/cues.ts'
import type { Document } from '../document.ts'
import { ADVERBS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words.data.ts'

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

export type WordClass = 'preposition' | 'adverb' | 'relative' | 'subordinator' | null

/** أن or إن with what is glued to it: بأنه, وأن. */
export interface Link {
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب'
  readonly pronoun: string
}

/** What one spelling can be. */
export interface Lexeme {
  readonly cue: CueReading | null
  readonly link: Link | null
  readonly kind: WordClass
  /** Whether an attribution may begin here: بحسب، وفقا، نقلا. */
  readonly attributes: boolean
}

/** A quotation mark where it stands; doubled marks are one. `word` is the index of the word that follows. */
export interface Mark extends Span {
  readonly sign: string
  readonly word: number
}

export interface Reading {
  readonly document: Document
  /** By word index. */
  readonly lexemes: readonly Lexeme[]
  /** For each word, 1 where a cue or an attribution may begin with it. */
  readonly cued: Uint8Array
  /** The punctuation before each word; one more at the end. */
  readonly gaps: Uint8Array
  /** For each word, the first word of its sentence. */
  readonly sentences: Int32Array
  /** For each word, the word after its sentence. */
  readonly sentenceEnds: Int32Array
  /** Every quotation mark, in order. */
  readonly marks: readonly Mark[]
}

const SIGNS = '"“”„‟«»‹›‘’‚‛\'`＂〝〞❝❞´″'
const CLASSES: ReadonlyMap<string, WordClass> = new Map([
  ...SUBORDINATORS.split(' ').map(word => [word, 'subordinator'] as const),
  ...PREPOSITIONS.split(' ').map(word => [word, 'preposition'] as const),
  ...ADVERBS.split(' ').map(word => [word, 'adverb'] as const),
  ...RELATIVES.split(' ').map(word => [word, 'relative'] as const),
])
const ATTRIBUTING =
  /^و?(ب?حسب|ب?حسبما|وفق|وفقا|وفقما|طبقا|تبعا|نقلا|علي|كما|مثلما|براي|بنظر|بتعبير|بوصف|بزعم)$/
const THAT_NOT = /^([وف]?)(ب?)أ(لا|لّا|لاّ)$/
const LINK = /^([وف]?)(ب?)ان(ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)?$/

const lexemeOf = bySpelling(read)

/** Reads every word and gap of a document. Linear. */
export function readDocument(document: Document): Reading {
  const lexemes = document.words.map(lexemeOf)
  const cued = Uint8Array.from(lexemes, ({ cue, attributes }) => (cue !== null || attributes ? 1 : 0))
  const gaps = new Uint8Array(document.words.length + 1)
  const sentences = new Int32Array(document.words.length + 1)
  const marks: Mark[] = []
  for (const block of document.blocks) {
    let from = block.start
    let sentence = block.firstWord
    for (let index = block.firstWord; index <= block.lastWord; index++) {
      const word = index < block.lastWord ? document.words[index] : undefined
      const to = word?.start ?? block.end
      const gap = readGap(document.text, from, to, index, marks)
      const edge = index === block.firstWord || index === block.lastWord ? Gap.stop : 0
      gaps[index] = (gaps[index] ?? 0) | gap | edge
      if (index === block.firstWord || (gap & Gap.stop) !== 0) sentence = index
      sentences[index] = sentence
      from = word?.end ?? to
    }
  }
  return { document, lexemes, cued, gaps, sentences, sentenceEnds: endsOf(sentences), marks }
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

function read({ text, folded }: Spelling): Lexeme {
  const link = linkOf(text, folded)
  const bare = CLASSES.get(folded)
  const found = bare ?? (/^[وف]/.test(folded) ? (CLASSES.get(folded.slice(1)) ?? null) : null)
  const kind = isNoun(text) || link !== null ? null : found
  const cue = link === null && (kind === null || /^[وف]?عبر$/.test(folded)) ? readCue(folded) : null
  return {
    cue:
      cue !== null &&
      (isFirstPerson(text, cue) || isCalled(text) || isPassive(text, cue) || isFeminineNoun(text, cue))
        ? null
        : cue,
    link,
    kind,
    attributes: ATTRIBUTING.test(folded),
  }
}

/** أن and إن; ألا, spelt like إلا but for the hamza, is أن with a negation, which what is said begins with. */
function linkOf(text: string, folded: string): Link | null {
  const match = LINK.exec(folded) ?? (THAT_NOT.test(text) ? THAT_NOT.exec(text) : null)
  if (match === null) return null
  return {
    conjunction: match[1] === 'و' || match[1] === 'ف' ? match[1] : '',
    preposition: match[2] === 'ب' ? 'ب' : '',
    pronoun: match[3] ?? '',
  }
}

/** إمام and علي are spelt like أمام and على but for a hamza or two dots. */
function isNoun(text: string): boolean {
  return /^[وف]?(إمام|علي)$/.test(text)
}

/** أُعلن, ذُكر, تُعتبر: with its vowel written the verb is passive, and nobody speaks. */
function isPassive(text: string, { cue, conjunction }: CueReading): boolean {
  if (text[conjunction.length + 1] !== '\u064F') return false
  return cue.form === 'past' || (cue.form === 'present' && cue.verb.startsWith('ا'))
}

/** قضية (a case) is spelt like قضاه (he ended it) but for the two dots, and مقره (its seat) like مقرة. */
function isFeminineNoun(text: string, { pronoun }: CueReading): boolean {
  return (pronoun === 'ه' && text.endsWith('ة')) || /^[وف]?مقره$/.test(text)
}

/** يُدعى (is called) is spelt like يدّعي (claims) but for two dots. */
function isCalled(text: string): boolean {
  return /[يت]\u064F?دعى$/.test(text)
}

/** أكتشف (I discover) is spelt like اكتشف (he discovered) but for the hamza. */
function isFirstPerson(text: string, { cue, conjunction }: CueReading): boolean {
  return cue.form === 'past' && cue.verb.startsWith('ا') && text[conjunction.length] === 'أ'
}

/** The bits of the gap `from`–`to`; quotation marks are added to `marks`. */
function readGap(text: string, from: number, to: number, word: number, marks: Mark[]): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 0
  let bits = 0
  for (let at = from; at < to; at++) {
    const sign = text[at]!
    if (SIGNS.includes(sign)) {
      const end = endOfMark(text, at, to)
      if (isMark(text, at, end)) {
        marks.push({ start: at, end, sign, word })
        bits |= Gap.mark
      }
      at = end - 1
    } else if (sign === ',' && text[at + 1] === ',' && at + 1 < to) {
      marks.push({ start: at, end: at + 2, sign: '"', word })
      bits |= Gap.mark
      at++
    } else if (sign === '.') {
      const end = endOfDots(text, at, to)
      const next = text[end]
      if (end - at > 1) bits |= Gap.pause
      else if ((next === undefined || end < to) && !isAbbreviation(text, at)) bits |= Gap.stop
      at = end - 1
    } else bits |= BITS.get(sign) ?? 0
  }
  return bits
}

const BITS = new Map<string, number>([
  ...['،', ','].map(sign => [sign, Gap.comma] as const),
  ...['؛', ';'].map(sign => [sign, Gap.semicolon] as const),
  [':', Gap.colon],
  ...['!', '?', '؟', '\n', '۔'].map(sign => [sign, Gap.stop] as const),
  ...['-', '–', '—', 'ـ'].map(sign => [sign, Gap.dash] as const),
  ...['(', ')', '[', ']', '{', '}'].map(sign => [sign, Gap.bracket] as const),
  ['…', Gap.pause],
])

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

/** د. فلان, أ. فلان: the letter of a title, which ends no sentence. */
function isAbbreviation(text: string, at: number): boolean {
  return 'دأام'.includes(text[at - 1] ?? ' ') && !isWordy(text[at - 2])
}

/** A single mark between two letters is an apostrophe. */
function isMark(text: string, start: number, end: number): boolean {
  if (end - start > 1 || !"'‘’‚‛`´".includes(text[start]!)) return true
  return !(isWordy(text[start - 1]) && isWordy(text[end]))
}

const WORDY = /[\p{L}\p{N}\p{M}]/u

export function isWordy(sign: string | undefined): boolean {
  return sign !== undefined && WORDY.test(sign)
}
