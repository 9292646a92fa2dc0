// By-names behind a name: محمد دقلو "حميدتي"، أحمد الشرع المعروف بأبي محمد الجولاني.

import { Kind, NAME } from './lexicon.ts'
import type { WordRange } from './titles.ts'
import type { Tokens } from './tokens.ts'
import { KNOWN_AS } from './words.data.ts'

const LONGEST_BY_NAME = 4

/** The by-name of somebody whose name ends before word `end`, or null. */
export function byNameAfter(tokens: Tokens, end: number, limit: number): WordRange | null {
  if (end >= limit) return null
  return tokens.joined(end - 1) ? knownAs(tokens, end, limit) : inMarks(tokens, end, limit)
}

function inMarks(tokens: Tokens, first: number, limit: number): WordRange | null {
  if (!/^ ["“«]$/.test(gapAfter(tokens, first - 1)) || !isNameLike(tokens, first)) return null
  let end = first + 1
  while (end < limit && end - first < LONGEST_BY_NAME && tokens.joined(end - 1)) end++
  return /^["”»]/.test(gapAfter(tokens, end - 1)) ? { first, end } : null
}

function knownAs(tokens: Tokens, index: number, limit: number): WordRange | null {
  if (!KNOWN_AS.has(tokens.readings[index]!.form) || !tokens.joined(index) || index + 1 >= limit) return null
  const { folded } = tokens.words[index + 1]!
  const first = folded === 'ب' || folded === 'باسم' ? index + 2 : index + 1
  if (first >= limit || folded[0] !== 'ب') return null
  let end = first + 1
  while (end < limit && end - first < LONGEST_BY_NAME && tokens.joined(end - 1) && isNameLike(tokens, end))
    end++
  return { first, end }
}

function isNameLike(tokens: Tokens, index: number): boolean {
  const { kinds, unknown, isOpener, prefix } = tokens.readings[index]!
  if (kinds & (Kind.never | Kind.verb | Kind.body | Kind.place) || prefix > 0) return false
  return unknown || isOpener || (kinds & NAME) !== 0
}

/** The text between word `index` and the next, or to the end of the text. */
function gapAfter(tokens: Tokens, index: number): string {
  const { text } = tokens.document
  return text.slice(tokens.words[index]!.end, tokens.words[index + 1]?.start ?? text.length)
}
