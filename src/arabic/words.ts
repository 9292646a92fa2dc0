// Words: runs of letters, marks and digits, with their place and folded form.

import type { Span } from './span.ts'
import { Spellings } from './spellings.ts'

/** A word of a text, without punctuation; clitics (و ف ب ل ك ال …) are still attached. */
export interface Word extends Span {
  /** As written: `text.slice(start, end)`. */
  readonly text: string
  /** `fold(text)`: what words are compared by. */
  readonly folded: string
  /** Its spelling, by its number among `spellings`. */
  readonly spelling: number
  readonly spellings: Spellings
}

/** Keeps no strings of its own: most words of an article are looked at by their numbers only. */
class PlacedWord implements Word {
  readonly start: number
  readonly end: number
  readonly spelling: number
  readonly spellings: Spellings

  constructor(start: number, end: number, spelling: number, spellings: Spellings) {
    this.start = start
    this.end = end
    this.spelling = spelling
    this.spellings = spellings
  }

  get text(): string {
    return this.spellings.texts[this.spelling]!
  }

  get folded(): string {
    return this.spellings.folded[this.spelling]!
  }
}

/**
 * Splits `text` between `start` and `end` (UTF-16 offsets into `text`) into words: a letter or digit, and the
 * letters, marks, digits, tatweels and joiners that follow it, up to a ة. Linear.
 */
export function splitWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = []
  addWords(words, text, start, end, spellingsMet())
  return words
}

/** `splitWords`, behind words that were split before; `spellings`: what they are numbered among. */
export function addWords(
  words: Word[],
  text: string,
  start: number,
  end: number,
  spellings: Spellings,
): void {
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
    const word = new PlacedWord(from, to, spellings.numberAt(text, from, to), spellings)
    // Tatweels that stand alone are a dash: النبي ــ صلى الله عليه وسلم ــ.
    if (word.folded !== '') words.push(word)
  }
}

let met = new Spellings()

/** The spellings met last, to number the words of a text among. */
export function spellingsMet(): Spellings {
  if (met.areMany) met = new Spellings()
  return met
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

/** The role of each UTF-16 unit that has been met; 0 where it has not, and for halves of characters. */
const roles = new Uint8Array(0x10000)

function roleAt(text: string, at: number): number {
  const role = roles[text.charCodeAt(at)]!
  return role === 0 ? roleOfNew(text, at) : role
}

function roleOfNew(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (isHighSurrogate(unit)) return roleOf(String.fromCodePoint(text.codePointAt(at)!))
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
