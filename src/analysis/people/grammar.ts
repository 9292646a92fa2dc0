// The grammar of a name: how far a name reaches that begins at a given word.

import { Kind } from './lexicon.ts'
import type { Reading, Tokens } from './tokens.ts'

/** A run of words that can be a name: indexes into the words, `end` exclusive. */
export interface NameRun {
  readonly first: number
  readonly end: number
  /** Units of the name: بن X, عبد X, أبو X, آل X count as one. */
  readonly units: number
  /** How many units the lexicon knows as names. */
  readonly known: number
}

export const NAME = Kind.given | Kind.family | Kind.famous
const STOPS = Kind.never | Kind.verb | Kind.qualifier
const OFFICES = Kind.title | Kind.honorific | Kind.address | Kind.body | Kind.pair | Kind.many
const LONGEST_NAME = 9
/** An ordinary word with the article is taken for a family name after one given name up to this frequency. */
const RARE_NOUN = 14

const CONNECTORS = new Set(['بن', 'بنت', 'ابن'])
const KUNYA = new Set(['ابو', 'ابي', 'ابا', 'ام', 'بو'])
const SERVANT = new Set(['عبد', 'امه'])
const OWNER = new Set(['ذو', 'ذي'])
const PARTICLES = new Set([
  'دي',
  'دا',
  'دو',
  'دوس',
  'ديل',
  'ديلا',
  'دير',
  'فان',
  'فون',
  'لا',
  'ماك',
  'سان',
  'سانت',
  'دبليو',
  'ايت',
  'ولد',
])
const SECOND_PARTS = new Set([
  'الله',
  'الدين',
  'الرحمن',
  'الحق',
  'الاسلام',
  'النبي',
  'الزهراء',
  'رب',
  'علي',
  'النور',
  'الملك',
  'العابدين',
])
const ORDINALS = new Set([
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الثانيه',
])

/** The longest name that begins at word `first`, or null where no name can begin there. Looks at most ten words ahead. */
export function nameFrom(tokens: Tokens, first: number, limit: number, anchored: boolean): NameRun | null {
  const opening = openingUnit(tokens, first, limit)
  if (opening === 0) return null
  let end = first + opening
  let units = 1
  let known = opening > 1 || tokens.readings[first]!.kinds & NAME ? 1 : 0
  while (end < limit && end - first < LONGEST_NAME && tokens.joined(end - 1)) {
    const length = nextUnit(tokens, end, limit, { units, known, anchored })
    if (length === 0) break
    if (length > 1 || tokens.readings[end]!.kinds & NAME) known++
    end += length
    units++
  }
  return { first, end, units, known }
}

function openingUnit(tokens: Tokens, index: number, limit: number): number {
  const reading = tokens.readings[index]!
  const compound = compoundUnit(tokens, index, limit, reading.form)
  if (compound > 0) return compound
  if (reading.kinds & Kind.never) return 0
  if (reading.kinds & Kind.nationality && reading.definite && !(reading.kinds & Kind.given)) return 0
  if (reading.definite && reading.kinds & (Kind.honorific | Kind.address)) return 0
  if (reading.kinds & NAME) return 1
  if (reading.kinds & (STOPS | OFFICES | Kind.nationality)) return 0
  return isUnknown(reading) ? 1 : 0
}

interface Before {
  readonly units: number
  readonly known: number
  readonly anchored: boolean
}

function nextUnit(tokens: Tokens, index: number, limit: number, before: Before): number {
  const reading = tokens.readings[index]!
  const { folded } = tokens.words[index]!
  if (reading.kinds & Kind.never) return 0
  if (CONNECTORS.has(folded) || (folded === 'ولد' && index + 1 < limit))
    return connected(tokens, index, limit)
  if (ORDINALS.has(folded)) return before.units === 1 && before.known === 1 ? 1 : 0
  if (SECOND_PARTS.has(folded) && before.units <= 3) return 1
  if (reading.prefix > 0) return 0
  const compound = compoundUnit(tokens, index, limit, folded)
  if (compound > 0) return compound
  if (PARTICLES.has(folded) && index + 1 < limit && tokens.joined(index)) {
    const next = tokens.readings[index + 1]!
    if (next.kinds & NAME || (next.prefix === 0 && isUnknown(next))) return 2
  }
  if (reading.kinds & NAME) return isNextName(reading, before) ? 1 : 0
  if (reading.kinds & (STOPS | OFFICES)) return 0
  if (reading.kinds & Kind.nationality) {
    return reading.definite && before.units === before.known && before.units <= 3 && !before.anchored ? 1 : 0
  }
  if (isUnknown(reading)) return before.units < 4 && !(folded[0] === 'و' && folded.length > 4) ? 1 : 0
  return isRareFamilyName(tokens, index, reading, before) ? 1 : 0
}

function isNextName(reading: Reading, { units }: Before): boolean {
  if (reading.kinds & Kind.verb && !(reading.kinds & Kind.family)) return false
  if (reading.kinds & (Kind.family | Kind.famous)) return true
  return !(reading.kinds & Kind.ambiguous) || units < 3
}

/** Family names that are nouns (الحداد): directly after one given name, where the noun is rare. */
function isRareFamilyName(
  tokens: Tokens,
  index: number,
  reading: Reading,
  { units, known }: Before,
): boolean {
  if (units !== 1 || known !== 1 || reading.kinds & Kind.place || reading.frequency === 0) return false
  if (reading.definite) return reading.frequency <= RARE_NOUN && !/(?:يه|ات|ون|ين)$/.test(reading.form)
  return reading.frequency <= 5 && !reading.form.endsWith('ا') && !isFollowedByNoun(tokens, index)
}

function isFollowedByNoun(tokens: Tokens, index: number): boolean {
  if (!tokens.joined(index)) return false
  return (tokens.readings[index + 1]!.kinds & (Kind.never | Kind.verb | Kind.title)) === 0
}

function connected(tokens: Tokens, index: number, limit: number): number {
  if (index + 1 >= limit || !tokens.joined(index)) return 0
  const next = tokens.readings[index + 1]!
  const compound = compoundUnit(tokens, index + 1, limit, tokens.words[index + 1]!.folded)
  if (compound > 0) return 1 + compound
  if (next.kinds & NAME) return 2
  return next.kinds & (STOPS | OFFICES) ? 0 : 2
}

/** The length of عبد الله، أبو زيد، آل سعود، ذو النون at `index`, or 0. */
function compoundUnit(tokens: Tokens, index: number, limit: number, form: string): number {
  if (index + 1 >= limit || !tokens.joined(index)) return 0
  const next = tokens.readings[index + 1]!
  const isClan = tokens.words[index]!.text === 'آل'
  if (SERVANT.has(form)) return next.definite || next.kinds & NAME ? 2 : 0
  if (KUNYA.has(form)) {
    if (form === 'ام' && !(next.kinds & NAME)) return 0
    if (next.kinds & (Kind.never | Kind.verb)) return 0
    return 1 + (compoundUnit(tokens, index + 1, limit, tokens.words[index + 1]!.folded) || 1)
  }
  if (isClan || OWNER.has(form)) return next.kinds & (Kind.never | Kind.verb) && !(next.kinds & NAME) ? 0 : 2
  if (form === 'ابن' || form === 'بن') return next.kinds & NAME || isUnknown(next) ? 2 : 0
  return 0
}

function isUnknown(reading: Reading): boolean {
  return reading.unknown && reading.form.length > 1 && (reading.kinds & Kind.place) === 0
}
