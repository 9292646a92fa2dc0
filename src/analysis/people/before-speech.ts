// Between a title and what is said: قالت رئيسة البلدية جود عون إن. Two words and more there are a name, listed or not.

import { titleAfter } from './appositions.ts'
import { foreignness } from './letters.ts'
import { Kind, NAME, OFFICES, STOPS } from './lexicon.ts'
import { gapBefore, isComma, type Tokens } from './tokens.ts'
import { AFTER_SOURCES, DAYS_AND_NAMES, ONE_OF, QUOTED, SPEECH_LINKS } from './words.data.ts'

const LONGEST = 4

/** Where a name of two words and more ends (exclusive) that stands from `first`, behind a title, to what is said; else 0. */
export function endBeforeSpeech(tokens: Tokens, first: number, limit: number): number {
  if (!tokens.readings[first]!.mayBeNamed) return 0
  let isNamed = isLikeName(tokens, first)
  for (let index = first + 1; index < limit && index < first + LONGEST; index++) {
    if (!tokens.joined(index - 1) || !mayFollow(tokens, index)) return 0
    isNamed ||= isLikeName(tokens, index)
    if (isBeforeSpeech(tokens, index + 1, limit)) return isNamed ? index + 1 : 0
    // يقول رئيس البلدية بدر المدني. وأضاف بدر المدني "…": where a sentence ends, too, may an object.
    if (isAtEnd(tokens, index + 1, limit))
      return isListed(tokens, first) && isListed(tokens, index) ? index + 1 : 0
  }
  return 0
}

/**
 * Where a name of two words and more ends (exclusive) that stands from `first`, behind a verb by which persons speak, to
 * who they are or to what is said: وقال بردان كلف أحد المتظاهرين؛ وقال فارع الدوسي، خبير النفط؛ else 0.
 */
export function endAfterSaying(tokens: Tokens, first: number, limit: number): number {
  const verb = tokens.readings[first - 1]
  if (verb?.says !== 'surely' || !tokens.joined(first - 1) || !maySpeak(tokens, first)) return 0
  const isHe = !/ت$|^[وف]?ت/.test(tokens.words[first - 1]!.folded)
  let isNamed = isLikeName(tokens, first)
  for (let index = first + 1; index < limit && index < first + LONGEST - 1; index++) {
    if (!tokens.joined(index - 1) || !mayFollow(tokens, index) || tokens.readings[index]!.kinds & OFFICES)
      return 0
    isNamed ||= isLikeName(tokens, index)
    if (isTold(tokens, index + 1, limit)) return index + 1
    // وصف نورسن الضرر بأنه: what is done to.
    if (isBeforeSpeech(tokens, index + 1, limit))
      return isHe && isNamed && !isNoun(tokens, index) ? index + 1 : 0
  }
  return 0
}

function isNoun({ readings }: Tokens, index: number): boolean {
  const { definite, unknown, kinds, form } = readings[index]!
  return definite && !unknown && !(kinds & NAME) && !form.endsWith('ي')
}

/** Whether a name may begin with the word behind a verb: no ordinary word, or one before a name of another language. */
function maySpeak({ readings }: Tokens, index: number): boolean {
  const { kinds, unknown, prefix, definite, form, frequency } = readings[index]!
  if (prefix > 0 || definite || form.length < 3 || kinds & OFFICES || WITH_PRONOUN.test(form)) return false
  if (unknown && !(/^[بلك]/.test(form) && foreignness(form) < 0) && form[0] !== 'و') return true
  if ((kinds & (NAME | Kind.ambiguous)) === Kind.given) return true
  const next = readings[index + 1]
  if (next === undefined || next.prefix > 0 || next.definite) return false
  const isForeign = next.unknown
    ? next.foreignness > 0
    : (next.kinds & Kind.family) !== 0 && foreignness(next.form) > 0
  return (
    isForeign && (kinds & Kind.never) === 0 && (frequency <= RARE || (kinds & (Kind.verb | Kind.place)) !== 0)
  )
}

/** رئيسها، والدتهم. */
const WITH_PRONOUN = /..(?:ها|هم|هما|ته)$/
/** Up to this frequency an ordinary word may be a given name of another language. */
const RARE = 3

/** Whether it is told at word `index` who the named is: خبير النفط، أحد المتظاهرين، وهو مهندس. */
function isTold(tokens: Tokens, index: number, limit: number): boolean {
  if (index >= limit) return false
  const { folded } = tokens.words[index]!
  if (
    tokens.joined(index - 1)
      ? ONE_OF.has(folded) || /^وه[وي]$/.test(folded)
      : isComma(tokens, index - 1) && ONE_OF.has(folded)
  )
    return true
  return titleAfter(tokens, index, limit) !== null
}

/** Whether word `index` opens what is said: أن, قوله, or what stands behind a colon; behind a comma, أن or فإن. */
export function isBeforeSpeech(tokens: Tokens, index: number, limit: number): boolean {
  if (index >= limit) return false
  const { folded } = tokens.words[index]!
  if (tokens.joined(index - 1)) return SPEECH_LINKS.has(folded) || QUOTED.has(folded)
  if (isComma(tokens, index - 1)) return SPEECH_LINKS.has(folded) || AFTER_SOURCES.has(folded)
  return /^\s*:/.test(gapBefore(tokens, index))
}

function isAtEnd(tokens: Tokens, index: number, limit: number): boolean {
  return index >= limit || /^(?:\.|\s+["“«])/.test(gapBefore(tokens, index))
}

function isListed({ readings }: Tokens, index: number): boolean {
  return (readings[index]!.kinds & NAME) !== 0
}

/** Whether a word goes on with a name there: one that may open it, a day or a noun with the article. */
function mayFollow(tokens: Tokens, index: number): boolean {
  const { mayBeNamed, definite, prefix, kinds, form } = tokens.readings[index]!
  if (mayBeNamed) return true
  if (DAYS_AND_NAMES.has(form)) return !(tokens.readings[index - 1]!.kinds & Kind.never) // صباح الخميس
  return definite && prefix === 0 && form !== 'الله' && !(kinds & (STOPS | Kind.place | Kind.body))
}

/** Whether a word is a listed name, or unlisted and spelled like a foreign one. */
function isLikeName({ readings }: Tokens, index: number): boolean {
  const { kinds, unknown, form } = readings[index]!
  return (kinds & NAME) !== 0 || (unknown && foreignness(form) > 0)
}
