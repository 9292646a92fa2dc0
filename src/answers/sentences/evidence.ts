// Evidence: words that may be the answer to a kind of question (a date, a number, a place, a name, a cause …).

import type { Word } from '../../arabic/words.ts'
import type { AsksFor } from '../understanding/asks.ts'
import * as cues from './cues.data.ts'
import type { PreparedText } from './prepared.ts'

/** A date without a number (العام الماضي) against one with (25 أبريل). */
const VAGUE = 0.9

/** How likely each word is (part of) an answer to a question that asks for `asks`: 0 to 1. */
export function evidenceOf(asks: AsksFor, { text, words, mentions }: PreparedText): Float32Array {
  const judge = JUDGES[asks]
  const evidence = Float32Array.from(words, (word, at) => judge(words, at, word))
  if (asks === 'date' || asks === 'place' || asks === 'person') {
    let next = 0
    for (const mention of [...mentions[asks]].sort((a, b) => a.start - b.start)) {
      while (next < words.length && words[next]!.end <= mention.start) next++
      const sure = asks !== 'date' || /\p{N}/u.test(text.slice(mention.start, mention.end))
      for (let at = next; at < words.length && words[at]!.start < mention.end; at++)
        evidence[at] = sure ? 1 : VAGUE
    }
  }
  return evidence
}

/** مدينة، القصر، بالشمال. */
export function isPlaceNoun({ folded }: Word): boolean {
  return cues.PLACE_NOUNS.has(bare(folded))
}

type Judge = (words: readonly Word[], at: number, word: Word) => number

const none: Judge = () => 0

const JUDGES: Record<AsksFor, Judge> = {
  date: (words, at, word) => {
    if (/^(?:(?:1\d{3}|20\d\d)م?|\d{3,4}(?:م|ه|هـ))$/.test(word.folded)) return 1
    if (cues.MONTHS.has(bare(word.folded))) return 1
    if (/^\d{1,3}$/.test(word.folded))
      return cues.ERAS.has(words[at + 1]?.folded ?? '') ||
        cues.TIME_UNITS.has(bare(words[at - 1]?.folded ?? ''))
        ? 1
        : 0.2
    if (cues.TIME_UNITS.has(bare(word.folded))) return 0.6
    return cues.TIME_OPENERS.has(word.folded) ? 0.5 : 0
  },
  number: (_words, _at, word) => {
    if (/^\d+\p{L}{0,3}$/u.test(word.folded))
      return /^(1[5-9]\d\d|20[0-3]\d)(?:م|ه|هـ)?$/.test(word.folded) ? 0.4 : 1
    return cues.NUMBERS.has(bare(word.folded)) ? 0.8 : 0
  },
  place: (words, at, word) => {
    if (isPlaceNoun(word) || cues.PLACE_ADJECTIVES.has(bare(word.folded))) return 0.8
    const before = words[at - 1]?.folded
    return before !== undefined &&
      cues.PLACE_OPENERS.has(before) &&
      !cues.TIME_UNITS.has(bare(word.folded)) &&
      !/^\d/.test(word.folded)
      ? 0.5
      : 0
  },
  person: (words, at, word) => {
    if (cues.TITLES.has(bare(word.folded))) return 0.6
    if (word.folded === 'بن' || word.folded === 'ابن' || word.folded === 'ابو') return 0.8
    return cues.AGENTS.has(word.folded) && words[at + 1] !== undefined ? 0.5 : 0
  },
  cause: (words, at, word) => {
    if (cues.CAUSES.has(word.folded)) return 1
    if (cues.CAUSES.has(`${word.folded} ${words[at + 1]?.folded}`)) return 1
    return /^ل[^ال]/.test(word.folded) && word.folded.length >= 5 ? 0.3 : 0
  },
  manner: (words, at, word) => {
    if (cues.MANNERS.has(word.folded) || cues.MANNERS.has(`${word.folded} ${words[at + 1]?.folded}`)) return 1
    return /^ب[^ا]/.test(word.folded) && word.folded.length >= 5 ? 0.3 : 0
  },
  yesno: none,
  other: none,
}

function bare(folded: string): string {
  return folded.replace(/^[وفبل]?(ال|لل)?(?=...)/u, '')
}
