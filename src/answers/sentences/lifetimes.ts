// Lifetimes in brackets behind a name: طه حسين (1889 – 28 أكتوبر 1973) tells when he was born and died
// without saying so.

import type { Word } from '../../arabic/words.ts'

/** Indexes of the words that tell when somebody was born and when they died. */
export interface Lifetimes {
  readonly born: readonly number[]
  readonly died: readonly number[]
}

const LONGEST = 20
const YEAR = /^\d{3,4}/
const DASH = /[-–—]/

/** The lifetimes of a text: in brackets, a year before a dash, and a year or nothing after it. */
export function lifetimesIn(text: string, words: readonly Word[]): Lifetimes {
  const born: number[] = []
  const died: number[] = []
  for (let first = 1; first < words.length; first++) {
    if (!gapBefore(first, text, words).includes('(')) continue
    const lifetime = lifetimeAt(first, text, words)
    born.push(...lifetime.born)
    died.push(...lifetime.died)
  }
  return { born, died }
}

const NONE: Lifetimes = { born: [], died: [] }

/** The lifetime in the bracket that opens before a word; years of two calendars are parted by a slash. */
function lifetimeAt(first: number, text: string, words: readonly Word[]): Lifetimes {
  const born: number[] = []
  const died: number[] = []
  let dashed = false
  let half = born
  for (let at = first; at <= words.length && at < first + LONGEST; at++) {
    const gap = at === first ? '' : gapBefore(at, text, words)
    const inside = gap.split(')')[0]!
    if (DASH.test(inside)) {
      dashed = true
      half = died
    } else if (inside.includes('/') && died.some(some => isYear(words[some]))) half = born
    if (inside !== gap) break
    if (at < words.length) half.push(at)
  }
  const told = [born, died].map(some => some.some(at => isYear(words[at])))
  return dashed && told[0] && (told[1] || died.length === 0) ? { born, died } : NONE
}

function isYear(word: Word | undefined): boolean {
  return word !== undefined && YEAR.test(word.folded)
}

/** What stands between a word and the one before it. */
function gapBefore(at: number, text: string, words: readonly Word[]): string {
  return text.slice(words[at - 1]!.end, words[at]?.start ?? text.length)
}
