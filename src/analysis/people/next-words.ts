// The second and later words of a name: which words can go on with the one before them.

import { FEMININE_OR_PLURAL, isInflected, isVerbal, NOUN, WITH_ARTICLE } from './arabic-forms.ts'
import { isAtNameEnd, isFollowedByNoun, isGoverning, isNameAfterAll, isQualified } from './behind.ts'
import { compoundUnit, connected, isCompletedByGod, isUnknown } from './compounds.ts'
import { foreignness } from './letters.ts'
import { Kind, NAME, OFFICES, STOPS } from './lexicon.ts'
import { isRareFamilyName, RARE_NOUN } from './rare-names.ts'
import { isSurname, type Reading } from './readings.ts'
import { goesOnInSyllables, isLastSyllable, isSyllable, MOST_SYLLABLES } from './syllables.ts'
import type { Tokens } from './tokens.ts'
import {
  CONNECTORS,
  CORE_OFFICES,
  GENERATIONS,
  INITIALS,
  OF_GOD,
  ORDINALS,
  PARTICLES,
  RELATIVES,
  SECOND_PARTS,
  SERVANT,
  SPEECH_LINKS,
} from './words.data.ts'

/** What stands before a word that may go on with a name. */
export interface Before {
  readonly units: number
  readonly known: number
  readonly anchored: boolean
  /** Whether the first unit is a name of another language: no noun or adjective with the article follows it. */
  readonly foreign: boolean
  /** Whether the last unit is a family name with the article. */
  readonly definite: boolean
  /** Whether all units are syllables of Chinese or Korean names. */
  readonly syllabic: boolean
}

/** The length of the unit at `index` if it goes on with the name before it, or 0. */
export function nextUnit(tokens: Tokens, index: number, limit: number, before: Before): number {
  const reading = tokens.readings[index]!
  const { folded } = tokens.words[index]!
  const isForeign = before.foreign || before.anchored || before.known < before.units
  if (before.syllabic && (before.units === MOST_SYLLABLES || isSyllable(tokens, index)))
    return before.units < MOST_SYLLABLES && goesOnInSyllables(tokens, index) ? 1 : 0
  if (before.foreign && before.units === 1 && isLastSyllable(tokens, index)) return 1
  if (folded.length === 1 && before.known === 0 && isFollowedByStop(tokens, index)) return 1
  const isParticle = PARTICLES.has(folded) || INITIALS.has(tokens.words[index]!.text)
  const isHere = isForeign || folded === 'ولد' || folded === AIT
  if (isParticle && isHere && index + 1 < limit && tokens.joined(index)) {
    const next = tokens.readings[index + 1]!
    if (next.kinds & NAME) return 2
    // نيمار لا تسره: a negation where what follows is spelled like no foreign name.
    if (folded === AIT) return next.kinds & (Kind.never | Kind.verb) ? 0 : 2
    const mayBeName = next.prefix === 0 && next.kinds === 0 && next.frequency <= 5
    if (mayBeName && (folded !== 'لا' || next.foreignness > 0)) return 2
  } else if (isParticle && before.known === 1 && index + 1 < limit && tokens.joined(index)) {
    // لويس فان جال: a given name in Arabic and other languages.
    const { kinds, prefix, definite, foreignness: letters } = tokens.readings[index + 1]!
    if (
      prefix === 0 &&
      !definite &&
      (kinds === 0 ? letters > 0 : (kinds & (NAME | Kind.foreign)) === Kind.family)
    )
      return 2
  }
  if (folded.startsWith('ف') && !(reading.kinds & NAME) && isTopic(tokens, index)) return 0
  if (reading.kinds & Kind.never) {
    const isName = (before.foreign && isNameAfterAll(tokens, index)) || isMonthAsName(tokens, index, before)
    if (!isName) return 0
  }
  if (CONNECTORS.has(folded)) return connected(tokens, index, limit)
  if (ORDINALS.has(folded)) return before.units === 1 && before.known === 1 ? 1 : 0
  if (GENERATIONS.has(folded)) return isGeneration(tokens, index, before) ? 1 : 0
  if (folded === 'الله' && !isBeforeGod(tokens.readings[index - 1]!)) return 0
  if (SECOND_PARTS.has(folded)) return before.units <= 3 && before.known > 0 ? 1 : 0
  if (reading.prefix > 0)
    return isFamilyNameWithW(tokens, index, before) || isWholeAfterAll(tokens, index, before) ? 1 : 0
  if (beginsAnother(tokens, index, before)) return 0
  const compound = compoundUnit(tokens, index, limit, folded)
  if (compound > 0) return compound
  if (isCompletedByGod(tokens, index, limit)) return 2
  if (reading.kinds & NAME) return isNextName(tokens, index, before) ? 1 : 0
  if (reading.kinds & OFFICES) return isNameLikeTitle(tokens, index, before) ? 1 : 0
  if (reading.kinds & STOPS) return 0
  if (reading.kinds & Kind.nationality) return isOrigin(tokens, index, before) ? 1 : 0
  if (isUnknown(reading)) return isNextUnknown(tokens, index, before) ? 1 : 0
  // كوزمين تحميل فلان المسؤولية: what is done, by its shape.
  if (DEED.test(folded)) return 0
  const isName =
    isRareFamilyName(tokens, index, reading, before) ||
    (isForeign && isForeignlySpelled(tokens, index, before))
  return isName ? 1 : 0
}

/** جورج بوش الأب; not جيب بوش الابن الأصغر. */
function isGeneration(tokens: Tokens, index: number, { units, known, foreign }: Before): boolean {
  if (!foreign || units !== 2 || known !== 2) return false
  return !tokens.joined(index) || !/^الا(?:صغر|كبر|وسط)$/.test(tokens.words[index + 1]!.folded)
}

/** حميد شباط الأمين العام: a month, or another word that is no part of a name but is a family name too. */
function isMonthAsName(tokens: Tokens, index: number, { units, known, foreign }: Before): boolean {
  const { kinds, form } = tokens.readings[index]!
  if (!(kinds & Kind.family) || form.length < 4 || units !== 1 || known !== 1) return false
  return !foreign && isAtNameEnd(tokens, index)
}

/** So many words before its verb the name behind أما begins, with its title. */
const TOPIC_WORDS = 5

/** أما محمد صلاح فاكتفى: behind أما and a name the verb begins with ف. */
function isTopic(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - TOPIC_WORDS && at >= 0 && tokens.joined(at); at--)
    if (/^و?اما$/.test(tokens.words[at]!.folded)) return true
  return false
}

const DEED = /^ت\p{L}{2}ي\p{L}$/u

/** ديمة ونوس: behind an Arabic given name alone an unlisted word may begin with و of its own. */
function isFamilyNameWithW(tokens: Tokens, index: number, { units, known, foreign }: Before): boolean {
  const { unknown, prefix } = tokens.readings[index]!
  if (foreign || units !== 1 || known !== 1 || !unknown || prefix !== 1) return false
  return tokens.words[index]!.folded[0] === 'و' && isAtNameEnd(tokens, index)
}

function isFollowedByStop({ document, words }: Tokens, index: number): boolean {
  return document.text[words[index]!.end] === '.'
}

/** Of the house of, in Amazigh names: حسن أيت الطالب. */
const AIT = 'ايت'

/** An unlisted name before it, a word that could be one in another form is a name if it is spelled like a foreign one. */
function isForeignlySpelled(tokens: Tokens, index: number, { units, definite }: Before): boolean {
  const reading = tokens.readings[index]!
  if (units > 1 || definite || reading.definite || reading.kinds !== 0 || reading.frequency > 0) return false
  const { text } = tokens.words[index]!
  if (foreignness(reading.form) <= LEAST_FOREIGN_FORM) return false
  return !isVerbal(text, reading.form, 1)
}

/** So much a known word's other form is spelled like a foreign name to be one. */
const LEAST_FOREIGN_FORM = 2

/** Whether ك belongs to a family name, at its end: اسماعيل كهرمان, who is not like a Herman; not سامي كمدرب. */
function isWholeAfterAll(tokens: Tokens, index: number, { units }: Before): boolean {
  const { kinds, unknown } = tokens.readings[index]!
  const isName = unknown || ((kinds & NAME) !== 0 && (kinds & ~NAME & ~Kind.foreign) === 0)
  return (
    units === 1 &&
    isName &&
    /^ك(?!ال)\p{L}{4}/u.test(tokens.words[index]!.folded) &&
    isAtNameEnd(tokens, index)
  )
}

/** رامي الحمد الله; but سألت سعاد الحربي الله أن. */
function isBeforeGod({ definite, bare }: Reading): boolean {
  return !definite || OF_GOD.has(bare) || SERVANT.has(bare)
}

/** Whether a given name of another language opens a second name behind a whole one: … ترامب كامالا هاريس. */
function beginsAnother(tokens: Tokens, index: number, { units }: Before): boolean {
  const { kinds } = tokens.readings[index]!
  const next = tokens.readings[index + 1]
  if (units < 2 || !(kinds & Kind.foreign) || next === undefined || next.prefix > 0 || !tokens.joined(index))
    return false
  const last = tokens.readings[index - 1]!
  if (last.kinds & Kind.famous && next.kinds & Kind.famous) return true
  if (kinds & (Kind.family | Kind.famous)) return false
  if (last.kinds & Kind.given) return !(last.kinds & Kind.foreign) && isSurname(next)
  return isSurname(next) || ((last.kinds & NAME) !== 0 && next.unknown)
}

/** Whether a title is a family name here: the last word of a phrase after one given name (عبد الرحيم شهيد،). */
function isNameLikeTitle(tokens: Tokens, index: number, { units, known, anchored }: Before): boolean {
  const { definite, form, frequency } = tokens.readings[index]!
  if (units !== 1 || known !== 1 || frequency > RARE_NOUN || RELATIVES.has(form)) return false
  if (CORE_OFFICES.has(form) || (definite && CORE_OFFICES.has(form.slice(2)))) return false
  if (!tokens.joined(index) || (anchored && isAtNameEnd(tokens, index))) return true
  // خالد المالك رئيس التحرير: an office of its own follows.
  const next = tokens.readings[index + 1]!
  return definite && (next.kinds & Kind.title) !== 0 && !next.definite
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
    (!before.anchored || !tokens.joined(index)) &&
    !before.definite
  )
}

/** Behind a given name of another language, an unknown word less like one is a verb or noun: كريستيانو اجتهد. */
const LEAST_FOREIGN = -4
/** The same behind two words, or in the middle of a sentence. */
const LEAST_FOREIGN_LATER = -2

function leastForeign(tokens: Tokens, index: number, units: number): number {
  if (units > 1) return LEAST_FOREIGN_LATER
  if (isAtNameEnd(tokens, index)) return LEAST_FOREIGN
  const { prefix, foreignness: letters } = tokens.readings[index + 1]!
  return prefix > 0 || letters > 0 ? LEAST_FOREIGN : LEAST_FOREIGN_LATER
}

function isNextUnknown(tokens: Tokens, index: number, { units, known, definite, foreign }: Before): boolean {
  const { text, folded } = tokens.words[index]!
  const reading = tokens.readings[index]!
  if (foreign && !reading.definite && reading.foreignness < leastForeign(tokens, index, units)) return false
  // تباهى، اشترى: foreign names seldom end with ى.
  if (/^[تا].*ى$/.test(text)) return false
  // جون كيري التحاور, but إيلي الفرزلي.
  const isSurnameBefore = units === 1 && isSurname(tokens.readings[index - 1]!)
  if (reading.definite && (isSurnameBefore || (foreign && (units > 1 || !isArabicFamilyAt(tokens, index)))))
    return false
  if (units >= 4 || (definite && units >= 2)) return false
  if (NOUN.test(folded) || /^[بل].+(?:ه|ها)$/.test(text)) return false
  if (WITH_ARTICLE.test(folded) && (FEMININE_OR_PLURAL.test(text) || (units > 1 && known === units)))
    return false
  if (folded[0] === 'و' && folded.length > 4 && !/^و(?:[يو]|ا[^ل])/.test(folded)) return false
  return !isVerbal(text, folded, units) && !isInflected(reading, foreign)
}

/** Whether an unlisted word with the article is spelled like a family name, or ends a name. */
function isArabicFamilyAt(tokens: Tokens, index: number): boolean {
  return tokens.readings[index]!.form.endsWith('ي') || isAtNameEnd(tokens, index)
}

function isNextName(tokens: Tokens, index: number, before: Before): boolean {
  const { units } = before
  const { kinds, definite } = tokens.readings[index]!
  if (kinds & Kind.verb && !(kinds & Kind.family)) return isGivenBeforeSpeech(tokens, index)
  if (before.foreign && units > 1 && definite && foreignness(tokens.readings[index - 1]!.form) > 0)
    return false
  if (kinds & Kind.title && isGoverning(tokens, index)) return false
  if (kinds & Kind.title && isQualified(tokens, index)) return false
  if (units > 1 && isTitleOfAnother(tokens, index)) return false
  if (kinds & (Kind.family | Kind.famous) && !(kinds & Kind.address)) return true
  if (kinds & Kind.address && before.known < before.units) return false
  if (kinds & (Kind.title | Kind.honorific)) {
    if (kinds & Kind.given && !(kinds & Kind.ambiguous)) return true
    return units < 2 && !isFollowedByNoun(tokens, index)
  }
  if (kinds & (Kind.family | Kind.famous)) return true
  return !(kinds & Kind.ambiguous) || units < 3
}

/** Whether a title with the article, which is a family name too, stands before another name: … آل ثاني الوزير محمد. */
function isTitleOfAnother(tokens: Tokens, index: number): boolean {
  const { kinds, definite } = tokens.readings[index]!
  if (!(kinds & Kind.title) || !definite || !tokens.joined(index)) return false
  return (tokens.readings[index + 1]!.kinds & (Kind.given | Kind.ambiguous)) === Kind.given
}

/** Whether a given name that is spelled like a verb stands before what is said or a family name: قال نبيل صادق إن، نبيل صادق الكبيسي. */
function isGivenBeforeSpeech(tokens: Tokens, index: number): boolean {
  const next = tokens.words[index + 1]
  return (
    (tokens.readings[index]!.kinds & Kind.given) !== 0 &&
    (!tokens.joined(index) ||
      SPEECH_LINKS.has(next?.folded ?? '') ||
      isArabicSurname(tokens.readings[index + 1]!))
  )
}

function isArabicSurname(reading: Reading): boolean {
  return reading.definite && reading.frequency === 0 && isSurname(reading)
}
