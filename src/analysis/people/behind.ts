// Behind a word of a name: what follows it, and so tells whether the name ends or the word is none.

import { Kind, NAME, STOPS } from './lexicon.ts'
import { isSurname } from './readings.ts'
import type { Tokens } from './tokens.ts'
import { OPENERS } from './words.data.ts'

/** Whether what follows can be no part of a name: a mark, a title with the article, a particle. */
export function isAtNameEnd(tokens: Tokens, index: number): boolean {
  if (!tokens.joined(index)) return true
  const { kinds, definite } = tokens.readings[index + 1]!
  return (kinds & Kind.never) !== 0 || ((kinds & Kind.title) !== 0 && definite)
}

/** Whether an adjective of titles follows: then the word is a title (الأمين العام). */
export function isQualified(tokens: Tokens, index: number): boolean {
  return tokens.joined(index) && (tokens.readings[index + 1]!.kinds & Kind.qualifier) !== 0
}

/** Whether a noun with the article follows, which the word governs (خليفة المسلمين). */
export function isGoverning(tokens: Tokens, index: number): boolean {
  if (!tokens.joined(index)) return false
  const { definite, kinds } = tokens.readings[index + 1]!
  return (definite || (kinds & Kind.body) !== 0) && (kinds & (Kind.never | Kind.verb | NAME)) === 0
}

export function isFollowedByNoun(tokens: Tokens, index: number): boolean {
  if (!tokens.joined(index)) return false
  const { kinds, form } = tokens.readings[index + 1]!
  return (kinds & (Kind.never | Kind.verb | Kind.title | NAME)) === 0 && !OPENERS.has(form)
}

/** Whether a name that is mostly another word is one here, since a family name stands behind it: صباح الأحمد، هنا الزاهد. */
export function isNameAfterAll(tokens: Tokens, index: number): boolean {
  const next = tokens.readings[index + 1]
  if (!(tokens.readings[index]!.kinds & Kind.ambiguous) || next === undefined || !tokens.joined(index))
    return false
  // خلف الحربي.
  const isRare = next.frequency === 0 || (next.definite && next.form.endsWith('ي'))
  return isSurname(next) && isRare && next.prefix === 0 && !(next.kinds & (STOPS | Kind.place))
}
