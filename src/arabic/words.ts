// Words: runs of letters, marks and digits, with their place and folded form.

import { fold } from './fold.ts'
import type { Span } from './span.ts'

/** A word of a text, without punctuation; clitics (و ف ب ل ك ال …) are still attached. */
export interface Word extends Span {
  /** As written: `text.slice(start, end)`. */
  readonly text: string
  /** `fold(text)`: what words are compared by. */
  readonly folded: string
  readonly spelling: Spelling
}

/** What all words written alike share. */
export interface Spelling {
  readonly text: string
  readonly folded: string
  /** What has been found out about it: see `bySpelling`. */
  readonly facts: unknown[]
}

/**
 * Splits `text` between `start` and `end` (UTF-16 offsets into `text`) into words: a letter or digit, and the
 * letters, marks, digits, tatweels and joiners that follow it, up to a ة. Linear.
 */
export function splitWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = []
  let at = start
  while (at < end) {
    if (roleAt(text, at) !== BEGINS) {
      at += widthAt(text, at)
      continue
    }
    const from = at
    do at += widthAt(text, at)
    while (at < end && roleAt(text, at) >= CONTINUES && !isGluedOn(text, at))
    const to = Math.min(at, end)
    const spelling = spellingAt(text, from, to)
    // Tatweels that stand alone are a dash: النبي ــ صلى الله عليه وسلم ــ.
    if (spelling.folded !== '')
      words.push({ start: from, end: to, text: spelling.text, folded: spelling.folded, spelling })
  }
  return words
}

/** Whether a letter follows ة, which ends every word: the space between was lost (لولايةماساتشوستس). */
function isGluedOn(text: string, at: number): boolean {
  return (
    text.charCodeAt(at - 1) === TA_MARBUTA && roleAt(text, at) === BEGINS && text.charCodeAt(at) !== TATWEEL
  )
}

const TA_MARBUTA = 0x629
const TATWEEL = 0x640

/** What a character is to words: no part of one, a part that cannot begin one, or a part that can. */
const NONE = 1
const CONTINUES = 2
const BEGINS = 3

/** The role of each UTF-16 unit that has been met; 0 where it has not. */
const roles = new Uint8Array(0x10000)

function roleAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (isHighSurrogate(unit)) return roleOf(String.fromCodePoint(text.codePointAt(at)!))
  const role = roles[unit]!
  if (role !== 0) return role
  roles[unit] = roleOf(text[at]!)
  return roles[unit]!
}

function roleOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return BEGINS
  return /[\p{M}\u200C\u200D]/u.test(character) ? CONTINUES : NONE
}

function widthAt(text: string, at: number): number {
  return isHighSurrogate(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? 2 : 1
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/**
 * Spellings met before: a hash table that is asked with a stretch of a text, so that no string is cut out for a word that
 * is known. Longer words are slices that would keep their whole text alive.
 */
let table: (Spelling | undefined)[] = []
let size = 0
const SLOTS = 1 << 17
const MOST_KNOWN = 50_000
const MOST_PROBES = 16
const LONGEST_KNOWN = 12
/** Room for so many facts; where there are more, the list grows. */
const FACTS = 8

function spellingAt(text: string, from: number, to: number): Spelling {
  if (to - from > LONGEST_KNOWN) return newSpelling(text.slice(from, to))
  if (table.length === 0 || size >= MOST_KNOWN) {
    table = new Array(SLOTS)
    size = 0
  }
  const first = hashOf(text, from, to)
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const slot = (first + probe) & (SLOTS - 1)
    const known = table[slot]
    if (known === undefined) {
      size++
      const spelling = newSpelling(text.slice(from, to))
      table[slot] = spelling
      return spelling
    }
    if (isAt(known.text, text, from, to)) return known
  }
  return newSpelling(text.slice(from, to))
}

function newSpelling(text: string): Spelling {
  return { text, folded: fold(text), facts: new Array(FACTS) }
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) !== text.charCodeAt(from + index)) return false
  return true
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
