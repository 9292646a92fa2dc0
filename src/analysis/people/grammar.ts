// The grammar of a name: how far a name reaches that begins at a given word.

import { byForm } from '../../arabic/memo.ts'
import { endAfterSaying, endBeforeSpeech } from './before-speech.ts'
import { isAtNameEnd, isNameAfterAll } from './behind.ts'
import { isFamilySpeaking } from './beside-speech.ts'
import { compoundUnit, isCompletedByGod, isUnknown } from './compounds.ts'
import { foreignness } from './letters.ts'
import { Kind, NAME, OFFICES, STOPS } from './lexicon.ts'
import { nextUnit } from './next-words.ts'
import { isCommon } from './ordinary.ts'
import { RARE, type Reading } from './readings.ts'
import { isSyllable, opensSyllables } from './syllables.ts'
import { isCalled } from './titles.ts'
import type { Tokens } from './tokens.ts'
import { AT_HOME, RANK_TAILS, SECOND_PARTS } from './words.data.ts'

/** A run of words that can be a name: indexes into the words, `end` exclusive. */
export interface NameRun {
  readonly first: number
  readonly end: number
  /** Units of the name: بن X, عبد X, أبو X, آل X count as one. */
  readonly units: number
  /** How many units the lexicon knows as names. */
  readonly known: number
  /** Whether a title before it and what is said behind it tell that it is one. */
  readonly told: boolean
}

const LONGEST_NAME = 9

/** After a title, an unknown word opens a name unless it is spelled much more like an Arabic word (see letters.ts). */
const LEAST_FOREIGN_AFTER_TITLE = -4

/** So much a word with و must be spelled like a foreign name to open one. */
const LEAST_FOREIGN_WITH_W = 1

/** The longest name that begins at word `first`, or null where no name can begin there. Looks at most ten words ahead. */
export function nameFrom(
  tokens: Tokens,
  first: number,
  limit: number,
  anchored: boolean,
  addressed = anchored,
): NameRun | null {
  const run = listedFrom(tokens, first, limit, anchored, addressed)
  if (run !== null && run.units > 1) return run
  const end = anchored ? endBeforeSpeech(tokens, first, limit) : endAfterSaying(tokens, first, limit)
  return end === 0 ? run : { first, end, units: end - first, known: end - first, told: true }
}

/** The longest name that begins at word `first`, by what its words are. */
function listedFrom(
  tokens: Tokens,
  first: number,
  limit: number,
  anchored: boolean,
  addressed: boolean,
): NameRun | null {
  const opening = openingUnit(tokens, first, limit, anchored, addressed)
  if (opening === 0) return null
  let end = first + opening
  let units = 1
  let syllabic = opening === 1 && isSyllable(tokens, first)
  let known = opening > 1 || tokens.readings[first]!.kinds & NAME ? 1 : 0
  while (end < limit && end - first < LONGEST_NAME && tokens.joined(end - 1)) {
    const last = tokens.readings[end - 1]!
    const definite = last.definite && end - 1 > first && !SECOND_PARTS.has(last.form)
    const foreign = isForeign(tokens.readings[first]!)
    const length = nextUnit(tokens, end, limit, { units, known, anchored, definite, foreign, syllabic })
    if (length === 0) break
    if (length > 1 || tokens.readings[end]!.kinds & NAME) known++
    syllabic &&= length === 1 && isSyllable(tokens, end)
    end += length
    units++
  }
  return { first, end, units, known, told: false }
}

/** Whether a name is one of another language, by the list or by its letters. */
function isForeign({ kinds, foreignness: letters, isOpener }: Reading): boolean {
  return (kinds & Kind.foreign) !== 0 || (letters > LEAST_FOREIGN_NAME && !isOpener)
}

/** So much an unlisted word is spelled like a foreign name to be one. */
const LEAST_FOREIGN_NAME = 3

function openingUnit(
  tokens: Tokens,
  index: number,
  limit: number,
  anchored: boolean,
  addressed: boolean,
): number {
  const reading = tokens.readings[index]!
  const compound = compoundUnit(tokens, index, limit, reading.form)
  if (compound > 0) return compound
  if (isGivenWithGod(tokens, index, limit)) return 2
  if (SECOND_PARTS.has(reading.form) || RANK_TAILS.has(tokens.words[index + 1]?.folded ?? '')) return 0
  if (reading.kinds & Kind.never && !isNameAfterAll(tokens, index) && !opensSyllables(tokens, index)) return 0
  if (reading.definite) {
    if (isGoverned(tokens, index)) return 0
    if (reading.kinds & (Kind.honorific | Kind.address | Kind.qualifier)) return 0
    if (
      !addressed &&
      !(reading.kinds & Kind.given) &&
      !isKnownAlone(reading) &&
      !isFamilySpeaking(tokens, index) &&
      !isAtHome(tokens, reading.form)
    )
      return 0
    if (reading.kinds & Kind.nationality && !(reading.kinds & Kind.given)) return 0
    if (!(reading.kinds & NAME) && tokens.joined(index) && tokens.readings[index + 1]!.kinds & Kind.given)
      return 0
  }
  if (reading.kinds & NAME || isInitial(tokens, index)) return 1
  if (reading.kinds & (STOPS | OFFICES | Kind.nationality)) return 0
  if (isCalled(tokens, index)) return 1
  if (isBeforeSurname(tokens, index)) {
    const isEnded = anchored && isAtNameEnd(tokens, index + 1)
    const isName = addressed || isEnded || isBetweenVerbAndEnd(tokens, index) || isRepeatedName(tokens, index)
    return isName ? 1 : 0
  }
  if (!isUnknown(reading)) return 0
  if (addressed && isArabicFamily(tokens, index + 1)) return 1
  // وانكشاف: perhaps and a noun.
  const least = reading.form[0] === 'و' ? LEAST_FOREIGN_WITH_W : 0
  return reading.foreignness > (anchored ? LEAST_FOREIGN_AFTER_TITLE : least) ? 1 : 0
}

/** جاد الله التونسي: whether الله makes a given name of the word, a name behind both; not فتح الله لنا. */
function isGivenWithGod(tokens: Tokens, index: number, limit: number): boolean {
  const next = tokens.readings[index + 2]
  if (index + 2 >= limit || tokens.words[index + 1]!.folded !== 'الله' || next === undefined) return false
  if (tokens.readings[index]!.prefix > 0 || !isCompletedByGod(tokens, index, limit)) return false
  return tokens.joined(index + 1) && (next.kinds & NAME) !== 0 && (next.kinds & STOPS) === 0
}

/** دكتور، أستاذ، مهندس. */
const TITLE_LETTERS: ReadonlySet<string> = new Set('دام')

/** Whether a word is the first letter of a name, a stop and the rest of the name behind it: ج. ب. هندريكس. */
export function isInitial(tokens: Tokens, index: number): boolean {
  const { start, end, folded } = tokens.words[index]!
  if (
    end - start > 1 ||
    TITLE_LETTERS.has(folded) ||
    tokens.document.text[end] !== '.' ||
    !tokens.joined(index)
  )
    return false
  const next = tokens.readings[index + 1]!
  if (next.form.length === 1) return tokens.document.text[tokens.words[index + 1]!.end] === '.'
  return !next.definite && ((next.kinds & NAME) !== 0 || next.foreignness > 0)
}

/** الدكتور عاطي القرشي: whether a known family name with the article stands here, beside the word before. */
function isArabicFamily(tokens: Tokens, index: number): boolean {
  const reading = tokens.readings[index]
  return reading?.definite === true && (reading.kinds & Kind.family) !== 0 && tokens.joined(index - 1)
}

/** Whether a noun belongs to the title without the article before it: أستاذ الكيمياء. */
function isGoverned(tokens: Tokens, index: number): boolean {
  if (tokens.readings[index]!.kinds & NAME || index === 0 || !tokens.joined(index - 1)) return false
  const { kinds, definite } = tokens.readings[index - 1]!
  return (kinds & Kind.title) !== 0 && !definite
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

/**
 * Whether a word that could be an ordinary one, or one in another form, stands before a family name or a word that is
 * spelled like one: آشتون كارتر، بريا راماسوامي.
 */
export function isBeforeSurname(tokens: Tokens, index: number): boolean {
  const { kinds, frequency, prefix, unknown, definite, form } = tokens.readings[index]!
  if (kinds !== 0 || frequency > RARE || prefix > 0 || unknown || definite) return false
  const next = tokens.readings[index + 1]
  if (next === undefined || next.prefix > 0 || next.kinds & STOPS || !tokens.joined(index)) return false
  const isSurname = (next.kinds & (Kind.family | Kind.famous)) !== 0
  const isGiven = (next.kinds & Kind.foreign) !== 0
  // مفوضة الطاقة بالاتحاد الأوروبي كادري سيمسون: behind a noun with the article, one that may be another word too.
  const isWord =
    !next.unknown && (next.kinds !== 0 || next.frequency > 0 || !tokens.readings[index - 1]?.definite)
  if (!isSurname && !isGiven && (isWord || next.definite || foreignness(next.form) <= 0)) return false
  if (/^و[^ايو].{3}/.test(next.form) || (next.definite && next.kinds & OFFICES)) return false
  return isGiven && !isSurname ? isForeignPlain(form) : isPlain(form) || isRepeatedName(tokens, index)
}

/** Whether a word that is spelled like a foreign name stands with the next one, a name or an unknown word, more than once. */
export function isRepeatedName(tokens: Tokens, index: number): boolean {
  return foreignness(tokens.readings[index]!.form) > 0 && tokens.isRepeated(index)
}

/** Whether a word is written in Arabic letters and has no clitic before the article or a common word: بمنزل، وطفلها. */
const isPlain = byForm(form => {
  if (!/^[\u0621-\u064A]+$/.test(form) || GRAMMATICAL.test(form)) return false
  const stem = /^[وفبلك](.{3,}?)(?:ها|هم|ه|ي)?$/.exec(form)?.[1]
  return stem === undefined || !isCommon(stem) || isSpelledForeign(form)
})

/** Beginnings and endings of words with a clitic before the article or a pronoun behind them. */
const GRAMMATICAL = /^(?:[وفبك]ال|[وف]?لل)|(?:ها|هم|هما|ته)$/

/** Before a given name, which seldom is the last of a name, a word must be spelled the more like a foreign one. */
function isForeignPlain(form: string): boolean {
  return isSpelledForeign(form) && isPlain(form)
}

function isSpelledForeign(form: string): boolean {
  return foreignness(form) > 1
}

/** Whether a verb stands before two words and the end of a name behind them: وقالت أنيقة خان، */
function isBetweenVerbAndEnd(tokens: Tokens, index: number): boolean {
  if (index === 0 || !tokens.joined(index - 1) || !isAtNameEnd(tokens, index + 1)) return false
  return (tokens.readings[index - 1]!.kinds & (Kind.verb | Kind.never)) === Kind.verb
}
