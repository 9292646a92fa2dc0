// Units of several words in names: عبد الله، أبو زيد، بن سلمان، فضل الله.

import { Kind, NAME, OFFICES, STOPS } from './lexicon.ts'
import type { Reading } from './readings.ts'
import type { Tokens } from './tokens.ts'
import { CONNECTORS, isHouse, isTwoWordName, KUNYA, OF_GOD, OWNED, OWNER, SERVANT } from './words.data.ts'

/** Whether الله or الدين makes a name of the word before it: حسن فضل الله، محمد عز الدين. */
export function isCompletedByGod(tokens: Tokens, index: number, limit: number): boolean {
  if (index + 1 >= limit || !tokens.joined(index)) return false
  const { folded } = tokens.words[index + 1]!
  if (folded === 'الله') return OF_GOD.has(tokens.words[index]!.folded)
  const { kinds, definite } = tokens.readings[index]!
  return folded === 'الدين' && !definite && (kinds & (STOPS | OFFICES)) === 0
}

/** The length of بن with the name behind it at `index`, or 0. */
export function connected(tokens: Tokens, index: number, limit: number): number {
  if (index + 1 >= limit || !tokens.joined(index)) return 0
  const next = tokens.readings[index + 1]!
  const compound = compoundUnit(tokens, index + 1, limit, tokens.words[index + 1]!.folded)
  if (compound > 0) return 1 + compound
  if (next.kinds & NAME) return 2
  if (tokens.words[index]!.folded === 'ابن' || CONNECTORS.has(next.form)) return 0
  // بن مساعد: without the article an office, too, is a name there.
  return next.kinds & STOPS || (next.definite && next.kinds & OFFICES) ? 0 : 2
}

/** The length of عبد الله، أبو زيد، آل سعود، ذو النون at `index`, or 0. */
export function compoundUnit(tokens: Tokens, index: number, limit: number, form: string): number {
  if (index + 1 >= limit || !tokens.joined(index)) return 0
  const next = tokens.readings[index + 1]!
  if (isTwoWordName(form, tokens.words[index + 1]!.folded)) return 2
  const isClan = isHouse(tokens.words[index]!.text)
  if (SERVANT.has(form)) {
    if (tokens.words[index + 1]!.folded === 'رب' && index + 2 < limit && tokens.joined(index + 1)) return 3
    return next.definite || next.kinds & NAME || tokens.words[index + 1]!.folded === 'ربه' ? 2 : 0
  }
  if (KUNYA.has(form)) {
    if (form === 'ام' && !(next.kinds & NAME)) return 0
    // أبي رجل طيب: my father.
    if (form === 'ابي' && !(next.kinds & NAME) && !next.definite && next.frequency > 0) return 0
    if (next.kinds & (Kind.never | Kind.verb)) return 0
    return 1 + (compoundUnit(tokens, index + 1, limit, tokens.words[index + 1]!.folded) || 1)
  }
  if (OWNER.has(form)) return OWNED.has(tokens.words[index + 1]!.folded) ? 2 : 0
  if (isClan) return next.kinds & (Kind.never | Kind.verb) && !(next.kinds & NAME) ? 0 : 2
  if (form === 'ابن' || form === 'بن') return next.kinds & NAME || isUnknown(next) ? 2 : 0
  return 0
}

/** Whether no list knows the word in any form: it can be a name of another language. */
export function isUnknown(reading: Reading): boolean {
  return reading.unknown && reading.form.length > 1 && (reading.kinds & Kind.place) === 0
}
