// How alike two words are that should be the same: as typed, with attached letters, or with a slip.

import { entryOf, Kind } from '../analysis/people/lexicon.ts'
import { readings } from '../arabic/clitics.ts'
import { nameSimilarity } from '../arabic/names.ts'

/** Below this, two words are two words. */
export const ALIKE = 0.7

/**
 * How surely a folded word `typed` by somebody is the folded word `written` in an article: 1 the same, 0 another
 * word. Attached letters and ال on either side cost nothing much; a slip of a letter (two in long words) costs more.
 */
export function likeness(typed: string, written: string): number {
  if (typed === written) return 1
  const bare = withoutArticle(written)
  if (withoutArticle(typed) === bare) return 0.98
  if (readings(typed).some(({ stem }) => stem === written || stem === bare)) return 0.96
  if (collapsed(typed) === collapsed(written)) return 0.9
  return Math.max(slipLikeness(typed, written), slipLikeness(withoutArticle(typed), bare))
}

/** Below this, sounds say nothing; a spelling in another script tells less than one in the same. */
const LEAST_SOUNDS = { same: 0.8, other: 0.75 }
/** Spellings of one name in one script differ by so many letters at most. */
const MOST_OTHER_LETTERS = 2
/** Sounds are at most as sure as a word with attached letters. */
const MOST_FOR_SOUNDS = 0.95
/** From here on, two words are one word in two forms, not one word and a slip. */
export const CERTAIN = 0.9

/**
 * `likeness` of words of names, which have other spellings and other scripts (Putin, ترمب). Two different given names
 * are never one with a slip (محمد، محمود).
 */
export function nameLikeness(typed: string, written: string): number {
  const plain = likeness(typed, written)
  if (plain >= CERTAIN) return plain
  const sameScript = isLatin(typed) === isLatin(written)
  if (sameScript && Math.abs(typed.length - written.length) > MOST_OTHER_LETTERS) return plain
  if (isGivenName(typed) && isGivenName(written)) return 0
  const sounds = nameSimilarity(typed, written)
  return Math.max(
    plain,
    sounds < (sameScript ? LEAST_SOUNDS.same : LEAST_SOUNDS.other) ? 0 : sounds * MOST_FOR_SOUNDS,
  )
}

function isLatin(word: string): boolean {
  return /^[a-z]/.test(word)
}

function isGivenName(word: string): boolean {
  return (entryOf(word).kinds & (Kind.given | Kind.unchecked)) !== 0
}

/** The word without the article ال. */
export function withoutArticle(word: string): string {
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word
}

/**
 * A country and its adjective as one: روسيا، روسي، الروسية → روس. Two words with the same nisba stem are close
 * enough for a title.
 */
export function nisbaStem(word: string): string {
  const bare = withoutArticle(word)
  const stem = bare.replace(/(?:يه|يا|ي|ا|ه)$/, '')
  return stem.length >= 3 ? stem : bare
}

/** Repeated letters written once: a key held too long. */
function collapsed(word: string): string {
  return word.replace(/(.)\1+/gu, '$1')
}

function slipLikeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  const allowed = shorter >= 6 ? 2 : shorter >= 4 ? 1 : 0
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return 0
  const slips = editDistance(a, b, allowed)
  if (slips > allowed) return 0
  const first = a.charAt(0) === b.charAt(0) ? 0 : 0.05
  return (slips === 1 ? 0.86 : 0.78) - first
}

/** Insertions, deletions, replacements and swaps of neighbours from `a` to `b`; `most` + 1 where there are more. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    if (Math.min(...row) > most) return most + 1
    before = previous
    previous = row
  }
  return previous[b.length]!
}
