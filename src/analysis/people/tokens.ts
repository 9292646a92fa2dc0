// Tokens: the document's words as the finder of people reads them, with clitics taken off where the lexicon says so.

import type { Word } from '../../arabic/words.ts'
import type { Document } from '../document.ts'
import { Kind, NAME } from './lexicon.ts'
import { type Reading, readingOf, wholeNameOf } from './readings.ts'

export interface Tokens {
  readonly document: Document
  readonly words: readonly Word[]
  readonly readings: readonly Reading[]
  /** Whether words `index` and `index + 1` stand in one phrase: only spaces, a hyphen, # or _ between them. */
  joined(index: number): boolean
  /** Whether one of these folded words occurs in the document. `words` is one of a few constant sets. */
  has(words: ReadonlySet<string>): boolean
  /** Whether word `index`, which no list knows, stands with the next one, a name or an unknown word, more than once. */
  isRepeated(index: number): boolean
}

/** Reads the document's words. */
export function tokensOf(document: Document): Tokens {
  const { words, text } = document
  const readings = words.map(readingOf)
  readWholeNames(document, readings)
  const occurs = new Map<ReadonlySet<string>, boolean>()
  let pairs: ReadonlyMap<string, number> | null = null
  return {
    document,
    words,
    readings,
    has(wanted) {
      let answer = occurs.get(wanted)
      if (answer === undefined) {
        answer = words.some(word => wanted.has(word.folded))
        occurs.set(wanted, answer)
      }
      return answer
    },
    isRepeated(index) {
      pairs ??= countPairs(readings)
      return (pairs.get(pairAt(readings, index)) ?? 0) > 1
    },
    joined(index) {
      const next = words[index + 1]
      const word = words[index]!
      return next !== undefined && isJoint(text, word, next)
    },
  }
}

/** Reads words as names with their first letter, which looks like a preposition, where a given name stands before one. */
function readWholeNames({ words, text }: Document, readings: Reading[]): void {
  let wholes: Set<string> | null = null
  for (let index = 1; index < words.length; index++) {
    const reading = readings[index]!
    if (reading.prefix !== 1) continue
    const isHyphened = text[words[index]!.start - 1] === '-' && reading.kinds & NAME
    if (!reading.mayOwnLetter && !isHyphened) continue
    const before = words[index - 1]!
    if (!isJoint(text, before, words[index]!)) continue
    const isNamed = isHyphened && before.end + 1 === words[index]!.start && words[index]!.folded[0] !== 'و'
    if (!isNamed && !(readings[index - 1]!.kinds & (Kind.foreign | Kind.address))) continue
    wholes ??= new Set()
    wholes.add(words[index]!.folded)
  }
  if (wholes === null) return
  for (let index = 0; index < words.length; index++)
    if (readings[index]!.prefix === 1 && wholes.has(words[index]!.folded))
      readings[index] = wholeNameOf(words[index]!)
}

/** How often each two words stand side by side of which the first may be an unlisted name and the second a name. */
function countPairs(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (let index = 0; index < readings.length - 1; index++) {
    const next = readings[index + 1]!
    if (readings[index]!.kinds !== 0 || !(next.unknown || next.kinds & NAME)) continue
    const pair = pairAt(readings, index)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function pairAt(readings: readonly Reading[], index: number): string {
  return `${readings[index]!.form} ${readings[index + 1]?.form ?? ''}`
}

const JOINT =
  /^(?! - $|- )[ \u00A0\u200B-\u200F\u202A-\u202E\u2066-\u2069]*[-#_]?[ \u00A0\u200B-\u200F#\u2066-\u2069]*$/
const AFTER_INITIAL = /^[./] ?$/
/** Apostrophes inside foreign names: ن'غولو، أو'كونور. */
const APOSTROPHE = /^['’‘`]$/

function isJoint(text: string, word: Word, next: Word): boolean {
  const [from, to, length] = [word.end, next.start, word.end - word.start]
  if (to - from === 1) {
    const unit = text.charCodeAt(from)
    if (unit === 0x20 || unit === 0xa0 || unit === 0x2d || unit === 0x5f) return true
    if (length <= 2 && APOSTROPHE.test(text[from]!)) return true
    if (unit === 0x2e && next.end === to + 1 && next.text !== 'و') return true // سليم.ك
  }
  if (to - from > 8) return false
  const gap = text.slice(from, to)
  return JOINT.test(gap) || (length === 1 && AFTER_INITIAL.test(gap))
}

/** Whether only a comma stands after word `index`. */
export function isComma(tokens: Tokens, index: number): boolean {
  if (index + 1 >= tokens.words.length) return false
  const gap = gapBefore(tokens, index + 1)
  return gap.length <= 3 && /^\s*[،,]\s*$/.test(gap)
}

/** What stands between word `index` and the one before it, or before the first word. */
export function gapBefore({ document, words }: Tokens, index: number): string {
  return document.text.slice(words[index - 1]?.end ?? 0, words[index]!.start)
}
