// Where the phrase that names a speaker ends: after the words that can stand in one noun phrase with its head.

import { byForm, bySpelling } from '../../arabic/memo.ts'
import { foreignness } from '../people/letters.ts'
import { entryOf, Kind, NAME } from '../people/lexicon.ts'
import { isCommon } from '../people/ordinary.ts'
import { endsRank } from '../people/titles.ts'
import { isNameOfLetters } from '../quotations/letters.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import { isSomebodys } from './apposition.ts'
import { isCountry, isNationality } from './descriptions.ts'
import { tellsOfDocument } from './documents.ts'
import { isAfterPreposition, nextMark, nextOf, opensHere } from './gaps.ts'
import type { Mention, Mentions } from './mentions.ts'
import { adjectives, type Head, isQuantity, plurals } from './nouns.ts'
import { goesOn, isAtBody, isPlaceOf } from './phrase-joints.ts'
import { isAddressee, isNominal, isPosition, MANNER } from './subjects.ts'
import { type Noun, nounAt, Trait, traitsAt } from './traits.ts'

/** No phrase is longer, in words. */
export const LONGEST = 16

/** The word after the phrase that begins at `first`, at most `limit`. */
export function endOfPhrase(reading: Reading, mentions: Mentions, first: number, limit: number): number {
  const end = Math.min(limit, first + LONGEST)
  const { folded, head, traits } = nounAt(reading, first)
  // سموه، سماحته: a form of address is all there is, unless a name follows.
  const isAddress = (traits & Trait.takesUp) !== 0 && (traits & Trait.definite) === 0
  if (isAddress && mentions.at(first) === null && mentions.at(first + 1) === null) return first + 1
  const closing = opensHere(reading, first) ? nextMark(reading, first, end + 1) : null
  const agreeing = adjectivesOf(nounAt(reading, first))
  /** Whether nothing but adjectives of the first noun has stood in the phrase. */
  let bare = agreeing !== null
  let definite =
    closing !== null || (traits & Trait.definite) !== 0 || isCountry(folded) || isSomebodys(reading, first)
  let at = Math.min(end, closing ?? mentions.at(first)?.lastWord ?? first + 1)
  while (at < end) {
    const gap = reading.gaps[at] ?? Gap.stop
    const bracket = head === 'body' && !definite && gap === Gap.bracket && at === first + 1
    const held = bracket ? nextOf(reading, Gap.bracket, at, end) : null
    if (held !== null) {
      at = held
      definite = true
      continue
    }
    if (gap & ~Gap.mark) break
    const closing = gap & Gap.mark && opensHere(reading, at) ? nextMark(reading, at, end) : null
    if (closing !== null) {
      // وهتف الطلاب "احموا أطفالنا".
      if (head === 'document' || (definite && isPlural(reading, first))) break
      at = closing
      definite = true
      // محلل صحيفة "كذا" فلان: who writes for it.
      if (head === 'body' && mentions.at(at)?.named) break
      continue
    }
    if (at === first + 1 && head === 'body' && !definite && isPlaceOf(reading, at)) {
      at++
      continue
    }
    // الأسرة و التضامن: an و that a space parts from its noun.
    if (definite && nounAt(reading, at).folded === 'و' && joinsDefinite(reading, at + 1, end)) {
      at += 2
      continue
    }
    const mention = mentions.at(at)
    if (bare && mention === null && isOtherThan(agreeing, nounAt(reading, at))) break
    bare &&= (nounAt(reading, at).traits & Trait.definite) !== 0
    // رئيس حزب العمل فلان: the name is no part of the body's.
    if (definite && head === 'body' && mention?.named) break
    if (definite && mention === null && isAfterNation(reading, at)) break
    if (!definite && mention === null && isAfterAbsolute(reading, first, at)) break
    const after = definiteAfter(reading, mentions, at, mention, head, definite)
    if (after === null) break
    definite = after
    at = mention === null || reading.lexemes[at]?.kind === 'preposition' ? at + 1 : mention.lastWord
  }
  return at
}

/** أثار منافسون أقوياء التساؤلات: a definite noun behind such a plural, which governs nothing, and one adjective. */
function isAfterAbsolute(reading: Reading, first: number, at: number): boolean {
  const { folded, head } = nounAt(reading, first)
  if (!folded.endsWith('ون') || head === 'other' || !(traitsAt(reading, at) & Trait.definite)) return false
  if (at === first + 1) return true
  return (
    at === first + 2 &&
    reading.lexemes[at - 1]?.kind === null &&
    !/^[بل]/.test(nounAt(reading, at - 1).folded)
  )
}

function joinsDefinite(reading: Reading, at: number, end: number): boolean {
  return at < end && reading.gaps[at] === 0 && (traitsAt(reading, at) & Trait.definite) !== 0
}

/** Whether the noun at a place tells several people: الطلاب، المعلمات. */
function isPlural(reading: Reading, at: number): boolean {
  const { bare, head } = nounAt(reading, at)
  return head === 'role' && (plurals.has(bare) || /(?:ون|ات)$/.test(bare))
}

/** The gender of the adjectives of a definite singular noun, where it is known: الناطق، المسؤول, النيابة; else null. */
function adjectivesOf({ head, traits, bare }: Noun): 'male' | 'female' | null {
  if (head === 'other' || (traits & Trait.definite) === 0) return null
  if (traits & Trait.feminine) return 'female'
  if (traits & Trait.obliquePlural || plurals.has(bare)) return null
  return head === 'role' || head === 'source' || MASCULINE_BODY.test(bare) ? 'male' : null
}

/** المجلس، الحزب: bodies of which an adjective is masculine; not the broken plurals (الفصائل المسلحة). */
const MASCULINE_BODY =
  /^(?:مجلس|حزب|جيش|بنك|مصرف|مكتب|وفد|اتحاد|نادي?|مركز|معهد|مرصد|برلمان|تنظيم|تحالف|حلف|ايتلاف|جهاز|صندوق|موقع|تلفزيون|منتخب)$/

/** وصف الناطق الغارة بأنها، رفضت النيابة الطلب: a definite noun that is no adjective of the one before is what is done to. */
function isOtherThan(gender: 'male' | 'female' | null, { head, traits, folded }: Noun): boolean {
  if (head !== 'other' || (traits & Trait.definite) === 0) return false
  const feminine = (traits & Trait.feminine) !== 0
  return gender === 'male' ? feminine : !feminine && !OF_EITHER.test(folded)
}

/** العليا، الكبرى، الأكبر، الـ12: adjectives of feminine nouns without ة. */
const OF_EITHER = /^ال(?:ا|.*[اي\d]$)/

/** وزارة الخارجية القطرية الهجوم: after an adjective of nationality only what agrees with it goes on. */
function isAfterNation(reading: Reading, at: number): boolean {
  const before = nounAt(reading, at - 1)
  const { bare, traits } = nounAt(reading, at)
  if ((before.traits & traits & Trait.definite) === 0 || !isNationality(before.bare)) return false
  return before.bare.endsWith('ه') !== bare.endsWith('ه')
}

/** Whether the phrase is definite once it has taken in the word at `at`; null where it ends before that word. */
function definiteAfter(
  reading: Reading,
  mentions: Mentions,
  at: number,
  mention: Mention | null,
  head: Head,
  definite: boolean,
): boolean | null {
  const lexeme = reading.lexemes[at]
  if (lexeme === undefined || isAddressee(reading, mentions, at)) return null
  if (lexeme.link !== null) return isNameOfLetters(reading, at) ? definite : null
  const noun = nounAt(reading, at)
  const { folded, traits } = noun
  if (mention === null && (head === 'role' || head === 'source') && isAtBody(folded)) return true
  if (traits & (Trait.speech | Trait.outside)) return null
  if (head === 'document' && tellsOfDocument(reading, at)) return null
  // أطباء بلا حدود.
  if (isInTheNameOf(folded) || folded === 'بلا') return false
  if (nounAt(reading, at - 1).folded === 'بلا') return true
  if (definite && mention === null && isPlaceDoneTo(noun, head)) return null
  if (definite && endsRank(folded, nounAt(reading, at - 1).folded)) return true
  if (isPosition(reading, at)) return definite
  // اتحاد المزارعين الفرنسيين: the plural is an adjective of the one before.
  const isOfPlural = traits & Trait.obliquePlural && traitsAt(reading, at - 1) & Trait.obliquePlural
  const ending = definite && !isOfPlural ? NOT_AFTER_DEFINITE : NOT_AFTER_ANY
  if (mention === null && traits & ending && !isOneOf(reading, at) && !organises(reading, at)) return null
  if (mention === null && definite && traits & Trait.definite && traits & Trait.occasion) return null
  // وكالة رويترز بيانا: what is issued; وصف حزب الأمة القرار: what the verb is done to.
  const isIssued = traits & Trait.accusative || (definite && head === 'body' && traits & Trait.definite)
  if (mention === null && isIssued && noun.head === 'document') return null
  if (mention === null && folded.endsWith('ا') && (head === 'body' ? isAccusative(folded) : isManner(folded)))
    return null
  if (mention === null && folded.startsWith('ب') && MANNER.test(folded)) return null
  // النائب فلان والوزير فلان: another one after a name.
  if (traits & Trait.withAnd && traits & Trait.agreesWithDefinite && mentions.endingAt(at)?.named) return null
  if (traits & Trait.another && head === 'body' && endsName(reading, at - 1)) return null
  if (mention === null && definite && head !== 'other' && traits & Trait.complement)
    return (traits & Trait.withLAndArticle) !== 0
  if (lexeme.kind === 'preposition' && goesOn(reading, at, head)) return false
  if (mention === null && lexeme.kind !== null && !(head === 'source' && adjectives.has(folded))) return null
  if (mention !== null) return mention.named && mention.joined ? null : definite
  if (!isNominal(lexeme) || !fits(reading, at, noun, head, definite)) return null
  return definite || (traits & Trait.agreesWithDefinite) !== 0
}

/** نشر موقع كذا صورا: a common noun in the accusative, which is what the verb is done to. */
const isAccusative = byForm(
  folded => /...ا$/.test(folded) && entryOf(folded).kinds === 0 && isCommon(folded.slice(0, -1)),
)

/** رد فلان مندهشا، أجاب ضاحكا: how it is said, by its shape, and no name of that shape (مارادونا). */
const isManner = byForm(folded => /^(?:م\p{L}{2,}|\p{L}ا[^ا]{2})ا$/u.test(folded) && foreignness(folded) < 0)

/** دعا المسؤول الإيراني الرياض: a place behind a definite noun for a person is what the verb is done to. */
function isPlaceDoneTo({ bare, folded, traits }: Noun, head: Head): boolean {
  if ((head !== 'role' && head !== 'source') || (traits & Trait.definite) === 0) return false
  return (entryOf(folded).kinds & Kind.place) !== 0 && !isNationality(bare)
}

/** هيومن رايتس ووتش، أطباء بلا حدود: whether the name of a body may end with a word that no article shows to be definite. */
function endsName(reading: Reading, at: number): boolean {
  const { folded, traits } = nounAt(reading, at)
  if (nounAt(reading, at - 1).folded === 'بلا') return true
  if (nounAt(reading, at).head !== 'other') return false
  return !(traits & Trait.agreesWithDefinite) && entryOf(folded).kinds === 0 && foreignness(folded) > 0
}

/** متحدث باسم الوزارة، متحدثة باسمها. */
export function isInTheNameOf(folded: string): boolean {
  return /^باسم(ه|ها|هم)?$/.test(folded)
}

/** اللجنة المنظمة: an adjective behind a body, and no organisation. */
function organises(reading: Reading, at: number): boolean {
  return nounAt(reading, at).folded === 'المنظمه' && ORGANISING.test(nounAt(reading, at - 1).bare)
}

const ORGANISING = /^(?:لجنه|جهه|شركه|جمعيه|هييه|موسسه)$/

/** أحد جيرانهما، بعض زملائها: those who belong to somebody, some of whom speak. */
function isOneOf(reading: Reading, at: number): boolean {
  return isQuantity(nounAt(reading, at - 1).bare) && isNominal(reading.lexemes[at]!)
}

/** مستخدميها, زيارته: what the verb is done to. */
const NOT_AFTER_ANY = Trait.hisOwn | Trait.withPronoun
/** المستخدمين after a singular noun, or a second body. */
const NOT_AFTER_DEFINITE = NOT_AFTER_ANY | Trait.obliquePlural | Trait.another

const isForeign = byForm(folded => !isCommon(folded) && foreignness(folded) > 0)

function isApposed({ head, bare, traits }: Noun): boolean {
  if ((traits & Trait.definite) === 0) return false
  return head === 'role' || (isCommon(bare) && (entryOf(bare).kinds & NAME) === 0)
}

/** Whether a noun or adjective may go on with a phrase that is definite or not. */
function fits(reading: Reading, at: number, noun: Noun, head: Head, definite: boolean): boolean {
  if (head === 'other' && joinsAnother(reading.document.words[at]!)) {
    if (!definite || isCountry(noun.folded.slice(1))) return false
  }
  // توستاو الفائز بالكأس، أرسنال المنافس: behind a name alone a common word tells who it is.
  if (head === 'other' && !definite && isApposed(noun) && isForeign(nounAt(reading, at - 1).folded))
    return false
  if (noun.traits & Trait.agreesWithDefinite) return true
  if (head === 'source' && !definite && !(noun.traits & Trait.adjective)) {
    if (isQuantity(nounAt(reading, at - 1).bare)) return !(noun.traits & Trait.withAnd)
    const second = (noun.traits & Trait.withAnd) !== 0 || nounAt(reading, at - 1).head !== 'other'
    return !second && isAfterPreposition(reading, at)
  }
  return !definite && (head !== 'other' || (noun.head !== 'role' && noun.head !== 'source'))
}

/** مصر والأردن، فرنسا وألمانيا: and no name that begins with و, as واتسون. */
export const joinsAnother = bySpelling(({ text }) => /^و(?:ال|[أإآ])/.test(text))
