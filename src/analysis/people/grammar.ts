// The grammar of a name: how far a name reaches that begins at a given word.

import { Kind } from './lexicon.ts'
import { isCommon } from './ordinary.ts'
import type { Reading } from './readings.ts'
import type { Tokens } from './tokens.ts'
import {
  AT_HOME,
  CONNECTORS,
  CORE_OFFICES,
  isTwoWordName,
  KUNYA,
  OPENERS,
  ORDINALS,
  OWNED,
  OWNER,
  PARTICLES,
  SECOND_PARTS,
  SERVANT,
} from './words.data.ts'

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

/** The longest name that begins at word `first`, or null where no name can begin there. Looks at most ten words ahead. */
export function nameFrom(
  tokens: Tokens,
  first: number,
  limit: number,
  anchored: boolean,
  addressed = anchored,
): NameRun | null {
  const opening = openingUnit(tokens, first, limit, addressed)
  if (opening === 0) return null
  let end = first + opening
  let units = 1
  let known = opening > 1 || tokens.readings[first]!.kinds & NAME ? 1 : 0
  while (end < limit && end - first < LONGEST_NAME && tokens.joined(end - 1)) {
    const last = tokens.readings[end - 1]!
    const definite = last.definite && end - 1 > first && !SECOND_PARTS.has(last.form)
    const foreign = (tokens.readings[first]!.kinds & Kind.foreign) !== 0
    const length = nextUnit(tokens, end, limit, { units, known, anchored, definite, foreign })
    if (length === 0) break
    if (length > 1 || tokens.readings[end]!.kinds & NAME) known++
    end += length
    units++
  }
  return { first, end, units, known }
}

function openingUnit(tokens: Tokens, index: number, limit: number, addressed: boolean): number {
  const reading = tokens.readings[index]!
  const compound = compoundUnit(tokens, index, limit, reading.form)
  if (compound > 0) return compound
  if (reading.kinds & Kind.never || SECOND_PARTS.has(reading.form)) return 0
  if (reading.definite) {
    if (reading.kinds & (Kind.honorific | Kind.address | Kind.qualifier)) return 0
    if (
      !addressed &&
      !(reading.kinds & Kind.given) &&
      !isKnownAlone(reading) &&
      !isAtHome(tokens, reading.form)
    )
      return 0
    if (reading.kinds & Kind.nationality && !(reading.kinds & Kind.given)) return 0
    if (!(reading.kinds & NAME) && tokens.joined(index) && tokens.readings[index + 1]!.kinds & Kind.given)
      return 0
  }
  if (reading.kinds & NAME) return 1
  if (reading.kinds & (STOPS | OFFICES | Kind.nationality)) return 0
  const { text, folded } = tokens.words[index]!
  if (isBeforeSurname(tokens, index)) return addressed || isBetweenVerbAndPause(tokens, index) ? 1 : 0
  return isUnknown(reading) && !VOWELLED.test(text) && !NO_OPENING.test(folded) ? 1 : 0
}

/** Whether somebody well-known is named by this one word, which is no other word: بوتين، السيسي. */
export function isKnownAlone({ kinds, frequency }: Reading): boolean {
  return (
    (kinds & Kind.famous) !== 0 &&
    frequency === 0 &&
    (kinds & (Kind.nationality | Kind.title | Kind.place)) === 0
  )
}

/** Whether a name that is a noun too is the man's, since the article speaks of his country: الأسد, سوريا. */
export function isAtHome(tokens: Tokens, form: string): boolean {
  const words = AT_HOME.get(form)
  return words !== undefined && tokens.has(words)
}

/** Whether a word that could be an ordinary one in another form stands before a known family name: آشتون كارتر. */
export function isBeforeSurname(tokens: Tokens, index: number): boolean {
  const { kinds, frequency, prefix, unknown } = tokens.readings[index]!
  if (kinds !== 0 || frequency > 0 || prefix > 0 || unknown) return false
  const next = tokens.readings[index + 1]
  return (
    next !== undefined &&
    (next.kinds & (Kind.family | Kind.famous)) !== 0 &&
    next.prefix === 0 &&
    tokens.joined(index)
  )
}

/** Unknown words that begin no name: presents of verbs (يشتهر), words with و (وقارن). */
const NO_OPENING = /^و?ي[^اويل]..|^و[^ايول]...|^و?ا[نضصطستخحعر]..+ت$/
/** Whether a verb stands before two words and a mark of punctuation behind them: وقالت أنيقة خان، */
function isBetweenVerbAndPause(tokens: Tokens, index: number): boolean {
  if (index === 0 || !tokens.joined(index - 1) || tokens.joined(index + 1)) return false
  return (tokens.readings[index - 1]!.kinds & Kind.verb) !== 0
}

/** Writers give vowel marks to verbs that could be misread (غُرّم), rarely to unknown names. */
const VOWELLED = /[\u064E-\u0650]/

interface Before {
  readonly units: number
  readonly known: number
  readonly anchored: boolean
  /** Whether the first unit is a name of another language: no noun or adjective with the article follows it. */
  readonly foreign: boolean
  /** Whether the last unit is a family name with the article. */
  readonly definite: boolean
}

function nextUnit(tokens: Tokens, index: number, limit: number, before: Before): number {
  const reading = tokens.readings[index]!
  const { folded } = tokens.words[index]!
  const isForeign = before.foreign || before.anchored || before.known < before.units
  if (
    PARTICLES.has(folded) &&
    (isForeign || folded === 'ولد' || folded === 'ايت') &&
    index + 1 < limit &&
    tokens.joined(index)
  ) {
    const next = tokens.readings[index + 1]!
    if (next.kinds & NAME || (next.prefix === 0 && next.kinds === 0 && next.frequency <= 5)) return 2
  }
  if (reading.kinds & Kind.never) return 0
  if (CONNECTORS.has(folded)) return connected(tokens, index, limit)
  if (ORDINALS.has(folded)) return before.units === 1 && before.known === 1 ? 1 : 0
  if (SECOND_PARTS.has(folded)) return before.units <= 3 && before.known > 0 ? 1 : 0
  if (reading.prefix > 0) return 0
  const compound = compoundUnit(tokens, index, limit, folded)
  if (compound > 0) return compound
  if (reading.kinds & NAME) return isNextName(tokens, index, before) ? 1 : 0
  if (reading.kinds & OFFICES) return isNameLikeTitle(tokens, index, before) ? 1 : 0
  if (reading.kinds & STOPS) return 0
  if (reading.kinds & Kind.nationality) return isOrigin(tokens, index, before) ? 1 : 0
  if (isUnknown(reading)) return isNextUnknown(tokens, index, before) ? 1 : 0
  return isRareFamilyName(tokens, index, reading, before) ? 1 : 0
}

/** Whether a title is a family name here: the last word of a phrase after one given name (عبد الرحيم شهيد،). */
function isNameLikeTitle(tokens: Tokens, index: number, { units, known }: Before): boolean {
  const { definite, form } = tokens.readings[index]!
  if (units !== 1 || known !== 1 || CORE_OFFICES.has(form) || (definite && CORE_OFFICES.has(form.slice(2))))
    return false
  return !tokens.joined(index)
}

/** Whether an adjective of origin is a family name: محمد سعيد الكندي. */
function isOrigin(tokens: Tokens, index: number, before: Before): boolean {
  const { definite, form } = tokens.readings[index]!
  if (!definite) return before.units === 1 && before.known === 1 && !tokens.joined(index)
  return (
    !before.foreign &&
    !form.endsWith('ه') &&
    before.units === before.known &&
    before.units <= 3 &&
    !before.anchored &&
    !before.definite
  )
}

function isNextUnknown(tokens: Tokens, index: number, { units, definite }: Before): boolean {
  const { text, folded } = tokens.words[index]!
  if (units >= 4 || (definite && units >= 2)) return false
  if (NOUN.test(folded) || /^[بل].+(?:ه|ها)$/.test(text)) return false
  if (folded[0] === 'و' && folded.length > 4 && !/^و[ايو]/.test(folded)) return false
  return !isVerbal(text, folded, units)
}

/** Participles and verbal nouns with the article: المتوازن، المنتمي، التدبير، الانضمام، الاستقبال. */
const NOUN = /^الم(?:ت|ن|ست|لت|شت|عت|حت)...|^الت..ي.$|^الاست...|^الان..ا.|^الا.ت.ا./

/** Whether an unknown word looks like a verb or a noun with a pronoun: يدق، انتابه. Foreign names begin with يو، يا، يل. */
function isVerbal(text: string, folded: string, units: number): boolean {
  if (/^ي[^اوي]..?.?$/.test(folded) && (folded[1] !== 'ل' || folded.length === 4)) return true
  if (/^ا[نرحسعلخفقشج]ت?...?ت$/.test(folded) || (units > 1 && /..تا$|^ا..?ا$/.test(folded))) return true
  return units > 1 && text.endsWith('ه') && folded.length >= 4 && !folded.startsWith('ال')
}

function isNextName(tokens: Tokens, index: number, before: Before): boolean {
  const { units } = before
  const { kinds } = tokens.readings[index]!
  if (kinds & Kind.verb && !(kinds & Kind.family)) return false
  if (kinds & Kind.title && isQualified(tokens, index)) return false
  if (kinds & (Kind.family | Kind.famous) && !(kinds & Kind.address)) return true
  if (kinds & Kind.address && before.known < before.units) return false
  if (kinds & (Kind.title | Kind.honorific)) {
    if (kinds & Kind.given && !(kinds & Kind.ambiguous)) return !isGoverning(tokens, index)
    return units < 2 && !isFollowedByNoun(tokens, index)
  }
  if (kinds & (Kind.family | Kind.famous)) return true
  return !(kinds & Kind.ambiguous) || units < 3
}

/** Endings of feminine adjectives and of plurals, which family names with the article seldom have. */
const ENDING = /(?:يه|ات|ون|ين)$/

/** Family names that are nouns (الحداد) or look like them: directly after one given name, where the noun is rare. */
function isRareFamilyName(tokens: Tokens, index: number, reading: Reading, before: Before): boolean {
  const { units, known } = before
  const { definite, frequency, form } = reading
  if (units !== known || reading.kinds & Kind.place || /\d|[a-z]/.test(form)) return false
  if (units > 1) {
    if (units > 2 || before.definite || frequency > 3 || ENDING.test(form)) return false
    return definite || (!tokens.joined(index) && !form.endsWith('ا'))
  }
  if (definite) return !before.foreign && frequency <= RARE_NOUN && !NOUN.test(form) && !ENDING.test(form)
  if (frequency > 8 || /^(?:وال|فال|بال|كال|لل)|^و...|ا$/.test(form) || isFollowedByNoun(tokens, index))
    return false
  if (form.endsWith('ه'))
    return !tokens.joined(index) || (tokens.readings[index + 1]!.kinds & Kind.title) !== 0
  if (frequency > 0 || !tokens.joined(index)) return true
  const next = tokens.readings[index + 1]!
  if (next.prefix > 0 && next.kinds & Kind.given) return true // in a list of names
  return !/^(?:[يتسن]|است)|(?:ته|ها|هم)$/.test(form) && !(/^[وفبلك]/.test(form) && isCommon(form.slice(1)))
}

/** Whether an adjective of titles follows: then the word is a title (الأمين العام). */
function isQualified(tokens: Tokens, index: number): boolean {
  return tokens.joined(index) && (tokens.readings[index + 1]!.kinds & Kind.qualifier) !== 0
}

/** Whether a noun with the article follows, which the word governs (خليفة المسلمين). */
function isGoverning(tokens: Tokens, index: number): boolean {
  if (!tokens.joined(index)) return false
  const { definite, kinds } = tokens.readings[index + 1]!
  return definite && (kinds & (Kind.never | Kind.verb | NAME)) === 0
}

function isFollowedByNoun(tokens: Tokens, index: number): boolean {
  if (!tokens.joined(index)) return false
  const { kinds, form } = tokens.readings[index + 1]!
  return (kinds & (Kind.never | Kind.verb | Kind.title | NAME)) === 0 && !OPENERS.has(form)
}

function connected(tokens: Tokens, index: number, limit: number): number {
  if (index + 1 >= limit || !tokens.joined(index)) return 0
  const next = tokens.readings[index + 1]!
  const compound = compoundUnit(tokens, index + 1, limit, tokens.words[index + 1]!.folded)
  if (compound > 0) return 1 + compound
  if (next.kinds & NAME) return 2
  if (tokens.words[index]!.folded === 'ابن' || CONNECTORS.has(next.form)) return 0
  return next.kinds & (STOPS | OFFICES) ? 0 : 2
}

/** The length of عبد الله، أبو زيد، آل سعود، ذو النون at `index`, or 0. */
function compoundUnit(tokens: Tokens, index: number, limit: number, form: string): number {
  if (index + 1 >= limit || !tokens.joined(index)) return 0
  const next = tokens.readings[index + 1]!
  if (isTwoWordName(form, tokens.words[index + 1]!.folded)) return 2
  const isClan = tokens.words[index]!.text === 'آل'
  if (SERVANT.has(form)) {
    if (tokens.words[index + 1]!.folded === 'رب' && index + 2 < limit && tokens.joined(index + 1)) return 3
    return next.definite || next.kinds & NAME || tokens.words[index + 1]!.folded === 'ربه' ? 2 : 0
  }
  if (KUNYA.has(form)) {
    if (form === 'ام' && !(next.kinds & NAME)) return 0
    if (next.kinds & (Kind.never | Kind.verb)) return 0
    return 1 + (compoundUnit(tokens, index + 1, limit, tokens.words[index + 1]!.folded) || 1)
  }
  if (OWNER.has(form)) return OWNED.has(tokens.words[index + 1]!.folded) ? 2 : 0
  if (isClan) return next.kinds & (Kind.never | Kind.verb) && !(next.kinds & NAME) ? 0 : 2
  if (form === 'ابن' || form === 'بن') return next.kinds & NAME || isUnknown(next) ? 2 : 0
  return 0
}

function isUnknown(reading: Reading): boolean {
  return reading.unknown && reading.form.length > 1 && (reading.kinds & Kind.place) === 0
}
