// Passages: a block with what has been found in it, for the rules that cut out what is said and find who says it.

import type { Quotation } from '../analysis.ts'
import type { Block } from '../document.ts'
import type { Quoted } from './marks.ts'
import { Gap, type Mark, type Reading } from './reading.ts'
import type { Report } from './reports.ts'

/** What the cutting out needs to know of speakers. */
export interface SpeakerKnowledge {
  /** Whether an attribution names somebody who can speak. */
  isSource(report: Report): boolean
  /** Whether a person's name begins with this word. */
  isNamed(word: number): boolean
  /** The word after a person's name or title that begins with this word, or null. */
  endOfName(word: number): number | null
}

/** What is noted by word, once for a whole document, since its blocks share no words. */
export interface Notes {
  /** The reports of the blocks read so far, by the first word of their cue. */
  readonly reports: (Report | undefined)[]
  readonly speakers: Map<Report, Quotation['speakers']>
  /** Bits of `Note`. */
  readonly bits: Uint8Array
}

export const Note = {
  /** A report has begun what is said here: وأردف قائلا: … has two cues and one statement. */
  opened: 1,
  /** The marks that begin here have become a statement. */
  claimed: 2,
  /** The report whose cue begins here has a statement. */
  stated: 4,
} as const

/** One block with what has been found in it. */
export interface Passage {
  readonly reading: Reading
  readonly block: Block
  /** Every quotation mark, in order. */
  readonly marks: readonly Mark[]
  readonly quoted: Quoted
  /** In order. */
  readonly reports: readonly Report[]
  /** Whether it begins with marks that go on with the quotation of the paragraph before. */
  readonly continues: boolean
  readonly notes: Notes
  readonly speakers: SpeakerKnowledge
}

/** Room for notes on a document of so many words, and on its end. */
export function notesOn(words: number): Notes {
  return {
    reports: new Array<Report | undefined>(words + 1).fill(undefined),
    speakers: new Map(),
    bits: new Uint8Array(words + 1),
  }
}

export function note({ bits }: Notes, word: number, bit: number): void {
  bits[word] = (bits[word] ?? 0) | bit
}

export function isNoted({ bits }: Notes, word: number, bit: number): boolean {
  return ((bits[word] ?? 0) & bit) !== 0
}

/** The report whose cue begins with this word of the passage. */
export function reportAt({ block, notes }: Passage, word: number): Report | undefined {
  return word >= block.firstWord && word < block.lastWord ? notes.reports[word] : undefined
}

export function gapBefore({ reading }: Passage, word: number): number {
  return reading.gaps[word] ?? Gap.stop
}

/** The word after the sentence of this word. */
export function sentenceEnd({ reading, block }: Passage, word: number): number {
  return Math.min(reading.sentenceEnds[word] ?? word + 1, block.lastWord)
}

/** The folded spelling of a word; empty where there is none. */
export function foldedAt({ reading }: Passage, word: number): string {
  return reading.document.words[word]?.folded ?? ''
}

/** The index of the first item whose word is at or after `word`; the items are in order. */
export function firstAtOrAfter<T>(items: readonly T[], word: number, wordOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && wordOf(item) < word) low = middle + 1
    else high = middle
  }
  return low
}
