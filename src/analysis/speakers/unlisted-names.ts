// Names that no list knows: the words between a title and what is said, where they can only be a name.

import type { Word } from '../../arabic/words.ts'
import { isCommon } from '../people/ordinary.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import { setOf } from '../quotations/words.data.ts'
import { isAfterPreposition, nextOf } from './gaps.ts'
import type { Mentions } from './mentions.ts'
import { bareOf, headOf, plurals } from './nouns.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { isInTheNameOf, LONGEST } from './phrase-end.ts'
import { isAddressee, isNominal, type SubjectOf } from './subjects.ts'
import { ENDING_PHRASES } from './traits.data.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** A name has so many words at most. */
const LONGEST_NAME = 3

/** A title with the words up to what is said at `limit`: مدير القسم في الشركة فلان كذا: "…". */
export function withUnlistedName(
  reading: Reading,
  mentions: Mentions,
  phrase: SpeakerPhrase,
  limit: number,
  { nominative = false }: SubjectOf,
): SpeakerPhrase {
  if (nominative && phrase.definite && isThing(reading, phrase.last)) return phrase
  if (isTime(reading.document.words[limit - 1])) return phrase
  const comma = nextOf(reading, Gap.comma, phrase.last - 1, Math.min(limit, phrase.last + 4))
  if (comma !== null && comma - phrase.last > 1 && !/^[والبك]/.test(nounAt(reading, phrase.last).folded)) {
    const named = withNameUpTo(reading, mentions, phrase, comma)
    if (named !== phrase) return named
  }
  const end = endOfName(reading, mentions, phrase.last, limit)
  return withNameUpTo(reading, mentions, phrase, end ?? limit)
}

/** وقالت الوزيرة في مايو الماضي إن: the last word tells when, and ends no name. */
function isTime(word: Word | undefined): boolean {
  return word !== undefined && /^ال(?:ماضي|مقبل|جاري?|حالي)ه?$/.test(word.folded)
}

/** The word after a name that an occasion follows: رئيس المجلس فلان كذا في تصريح إذاعي; null where none stands there. */
function endOfName(reading: Reading, mentions: Mentions, first: number, limit: number): number | null {
  let end = first
  while (end < limit && reading.gaps[end] === 0 && belongsToTitle(reading, mentions, end)) end++
  if (end - first < 2 || end - first > LONGEST_NAME || reading.gaps[end] !== 0) return null
  if (reading.lexemes[end]?.kind !== 'preposition' || !(traitsAt(reading, end + 1) & Trait.occasion))
    return null
  const { bare, traits } = nounAt(reading, end - 1)
  return isCommon(bare) || traits & Trait.feminine ? null : end
}

/** وصف المدرب منتخب مصر بأنه، اتهم الوزير نائبه: whether a word tells what the verb is done to. */
function isThing(reading: Reading, at: number): boolean {
  const { folded, head } = nounAt(reading, at)
  return head !== 'other' || isCommon(folded)
}

function withNameUpTo(
  reading: Reading,
  mentions: Mentions,
  phrase: SpeakerPhrase,
  limit: number,
): SpeakerPhrase {
  if (limit === phrase.last || limit - phrase.first > LONGEST + 4 || isObject(reading, phrase)) return phrase
  // وأكد سمو الوزير وجود نوايا: what the verb is done to.
  const mayGoOn = traitsAt(reading, phrase.last) & (Trait.unknownName | Trait.definite)
  const isGlued = /^[بل]/.test(nounAt(reading, phrase.last).folded)
  if (mayGoOn === 0 && !isGlued && reading.lexemes[phrase.last]?.kind === null) return phrase
  let part = phrase.last
  for (let at = phrase.last; at < limit; at++) {
    if ((reading.gaps[at] ?? 0) & Gap.comma) part = at
    if (!belongsToTitle(reading, mentions, at)) return phrase
    if (phrase.definite && traitsAt(reading, at) & Trait.obliquePlural) return phrase
  }
  const whole = phraseOf(reading, mentions, phrase.first, limit, limit)
  if (((reading.gaps[part] ?? 0) & Gap.comma) === 0) return { ...whole, head: phrase.head }
  const isName = isNameAlone(reading, mentions, part, limit)
  return isName ? { ...whole, last: limit, head: 'role', apposed: { first: part, last: limit } } : phrase
}

/** فسر المسؤول العراقي طبيعة تلك الحوادث بأنها: whether what follows a definite title and its adjective is the verb's object. */
function isObject(reading: Reading, { first, last, definite }: SpeakerPhrase): boolean {
  if (!definite || last - first < 2 || !(traitsAt(reading, last - 1) & Trait.adjective)) return false
  if (/^(?:هذ[اه]|ذلك|تلك)$/.test(nounAt(reading, last + 1).folded)) return true
  return (traitsAt(reading, last) & Trait.definite) !== 0 && nounAt(reading, last).head === 'other'
}

/** Whether the words between commas are a name: two to four, no mention, no noun with the article first, nothing in marks. */
function isNameAlone(reading: Reading, mentions: Mentions, first: number, limit: number): boolean {
  const length = limit - first
  if (length < 2 || length > 4 || reading.gaps[first] !== Gap.comma || mentions.at(first) !== null)
    return false
  const { folded, traits } = nounAt(reading, first)
  if (reading.lexemes[first]?.kind !== null) return false
  if (traits & Trait.definite || !(traits & Trait.unknownName) || /^[وب]/.test(folded)) return false
  for (let at = first + 1; at < limit; at++) if (reading.gaps[at] !== 0) return false
  return true
}

const ending = setOf(ENDING_PHRASES)
const ENDS_TITLE = Gap.stop | Gap.colon | Gap.semicolon | Gap.pause | Gap.dash | Gap.bracket

/** Whether a word may stand in a title or a name: no verb, no occasion, nobody spoken to, no manner. */
function belongsToTitle(reading: Reading, mentions: Mentions, at: number): boolean {
  const gap = reading.gaps[at] ?? Gap.stop
  const lexeme = reading.lexemes[at]
  if (gap & ENDS_TITLE || lexeme === undefined || lexeme.link !== null) return false
  if (!isNominal(lexeme) || isAddressee(reading, mentions, at)) return false
  const { folded, bare, head, traits } = nounAt(reading, at)
  if (isInTheNameOf(folded)) return true
  if (traits & (Trait.hisOwn | Trait.withPronoun) || ending.has(folded)) return false
  if (folded.startsWith('ب') && (lexeme.cue !== null || traits & Trait.occasion)) return false
  const isAnother = (traits & Trait.another) !== 0 && (head === 'body' || plurals.has(bare))
  if (isAnother && !isAfterPreposition(reading, at)) return false
  if (gap === 0 && folded.startsWith('و') && headOf(bareOf(folded.slice(1))) === 'source') return false
  if (lexeme.kind === 'preposition')
    return /^(في|من|لدي)$/.test(folded) && !(traitsAt(reading, at + 1) & Trait.occasion)
  return (
    (lexeme.kind === null || isTimeAsName(reading, at)) &&
    !ADVERBIAL.test(reading.document.words[at]?.text ?? '')
  )
}

/** المدير صباح فلان, but not صباح أمس، صباح اليوم. */
function isTimeAsName(reading: Reading, at: number): boolean {
  if (!/^(?:صباح|فجر)$/.test(nounAt(reading, at).folded) || reading.gaps[at + 1] !== 0) return false
  return (traitsAt(reading, at + 1) & Trait.definite) === 0 && reading.lexemes[at + 1]?.kind === null
}

/** Tanwin, or the alef that is left of it: مؤكدا، صباحا. */
const ADVERBIAL = /\u064B|^(م\p{L}{2,}|\p{L}ا[^ا]{2})ا$/u
