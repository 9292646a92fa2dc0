// Subjects: which nouns can be the subject of a verb of saying, and which are its object or addressee.

import { byForm, bySpelling } from '../../arabic/memo.ts'
import type { CueReading } from '../data/cues.ts'
import { isCommon } from '../people/ordinary.ts'
import type { Lexeme } from '../quotations/lexemes.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import { setOf } from '../quotations/words.data.ts'
import { isNationality, isState } from './descriptions.ts'
import { nextMark, opensHere } from './gaps.ts'
import type { Mentions } from './mentions.ts'
import { headOf, isAudience, isNumber, isObliqueConstruct, isQuantity } from './nouns.ts'
import { MASCULINE_DOCUMENTS } from './speakers.data.ts'
import { DEEDS, MANNERS, OWN_B } from './traits.data.ts'
import { beginningWith, nounAt, Trait, traitsAt } from './traits.ts'

export type Gender = 'male' | 'female' | null

/** A name in marks is at most so long, in words. */
const NAME_IN_MARKS = 12

const masculine = setOf(MASCULINE_DOCUMENTS)

/** What a verb lets its subject be. */
export interface SubjectOf {
  readonly gender: Gender
  /** Whether what is said follows, so that a name that no list knows may be the speaker. */
  readonly speaking: boolean
  /** Whether the subject stands before its verb, where إن and أن make it accusative: مسؤولا محليا قال. */
  readonly accusative?: boolean
  /** Whether the verb may have an object there instead: وطالب لاعبي الفريق. */
  readonly nominative?: boolean
}

/** The gender that a cue's form asks of its subject. */
export function genderOf(reading: CueReading | null): Gender {
  if (reading === null) return null
  if (reading.cue.form !== 'masdar') return reading.cue.gender
  return reading.pronoun === 'ه' ? 'male' : reading.pronoun === 'ها' ? 'female' : null
}

/** Whether a masdar or a word that is no verb: what may stand in a noun phrase. */
export function isNominal({ cue }: Lexeme): boolean {
  return cue === null || (cue.cue.form === 'masdar' && cue.pronoun === '')
}

/** لاعب وسط، نجم خط وسط: where somebody plays, and no preposition. */
export function isPosition(reading: Reading, at: number): boolean {
  return nounAt(reading, at).folded === 'وسط' && /^(لاعب|خط|متوسط|صانع)/.test(nounAt(reading, at - 1).folded)
}

/** Whether the noun can be the subject of the verb: it can speak, agrees, and is no object or addressee. */
export function canBeSubject(
  reading: Reading,
  mentions: Mentions,
  word: number,
  subject: SubjectOf,
): boolean {
  const { gender, speaking } = subject
  const mention = mentions.at(word)
  if (mention?.named) return true
  if (mention !== null) {
    const other = mention.person.gender
    return gender === null || other === null || other === gender
  }
  if (speaking && opensHere(reading, word)) return nextMark(reading, word, word + NAME_IN_MARKS) !== null
  if (isAddressee(reading, mentions, word) || reading.lexemes[word]?.attribution != null) return false
  const cue = reading.lexemes[word]?.cue ?? null
  if (cue !== null && (cue.pronoun !== '' || cue.cue.form === 'present' || isJoinedPast(cue))) return false
  const { bare, head, traits } = nounAt(reading, word)
  // وتقول والدموع تملأ عينيها: what is the case while somebody speaks.
  if (traits & Trait.withAnd && traits & Trait.agreesWithDefinite && bare !== nounAt(reading, word).folded)
    return false
  if (traits & Trait.forSomething || isOtherSide(reading, word) || isTold(reading, word)) return false
  if (traits & Trait.accusative && subject.accusative !== true) return false
  const isOblique = (traits & Trait.obliquePlural) !== 0 || isObliqueConstruct(bare)
  if (subject.nominative === true && isOblique) return false
  if (isNumber(bare)) return speaking && reading.lexemes[word - 1]?.cue?.cue.homograph === false
  if (isQuantity(bare)) return true
  // عبر الفرنسي آلان كذا: a demonym beside the name.
  if (traits & Trait.definite && mentions.at(word + 1)?.named && isNationality(bare)) return true
  if (gender === 'female' && head === 'document' && masculine.has(bare)) return false
  // وكانت تركيا قد أعلنت.
  if (/^[وف]?كانت?$/.test(nounAt(reading, word - 1).folded) && isState(nounAt(reading, word).folded))
    return true
  if (head !== 'other') return agrees(gender, head === 'role', traits)
  // وصف وضعية الصناع بأنها، ودان محاولات "…": what the verb is done to; اعتقد المغاربة is a plural of men.
  const isObject = subject.nominative === true || (traits & Trait.definite) === 0
  if (isObject && gender === 'male' && traits & Trait.feminine && isCommon(bare)) return false
  return speaking && isUnknownName(reading, word)
}

/** من جهة أخرى، من ناحية ثانية: what turns to another topic. */
export function isOtherSide(reading: Reading, word: number): boolean {
  return (
    /^(?:جهه|ناحيه|جانب)$/.test(nounAt(reading, word).bare) &&
    /^(?:ا?خري|اخر|ثاني?ه?)$/.test(nounAt(reading, word + 1).folded)
  )
}

/** أبلغ الصحفيين مسؤول كبير أن: those in the accusative who are told. */
export function isTold(reading: Reading, word: number): boolean {
  const { bare, traits } = nounAt(reading, word)
  return (traits & Trait.obliquePlural) !== 0 && (traits & Trait.definite) !== 0 && isAudience(bare)
}

/** ابتسمت وقلت: a past with و is no name. */
function isJoinedPast({ cue, conjunction }: CueReading): boolean {
  return cue.form === 'past' && conjunction !== ''
}

/** A feminine verb has no definite man for its subject, a masculine one no feminine noun. */
function agrees(gender: Gender, isRole: boolean, traits: number): boolean {
  const feminine = (traits & Trait.feminine) !== 0
  if (isRole && gender === 'female' && traits & Trait.definite) return feminine
  return !(gender === 'male' && feminine)
}

/** Whether a name that no list knows may begin here. */
function isUnknownName(reading: Reading, word: number): boolean {
  const { folded, traits } = nounAt(reading, word)
  if (isVerbalNoun(folded) || deeds.has(folded) || isSomethingOfHis(reading, word + 1)) return false
  return (traits & Trait.unknownName) !== 0 && (!folded.startsWith('ب') || isNameWithB(reading, word))
}

/** أكد حرص بلاده: what belongs to what is somebody's own, here with the second word of it. */
function isSomethingOfHis(reading: Reading, at: number): boolean {
  const lexeme = reading.lexemes[at]
  if (reading.gaps[at] !== 0 || lexeme === undefined || lexeme.kind !== null || lexeme.link !== null)
    return false
  return isHis(reading.document.words[at]!)
}

const isHis = bySpelling(
  ({ text }) => /^(?:بلا?د|[^بلوفك])\p{L}*(?:ه|ها|هم)$/u.test(text) && !/^(?:نفس|ذات|عين)/.test(text),
)

/** تحقيق، باستخدام، الانتظار: what is done, by its shape, and not a name of that shape (توخيل). */
export const isVerbalNoun = byForm((folded: string) => {
  const bare = folded.replace(/^ب?(?:ال)?/, '')
  return VERBAL_NOUN.test(bare) && isCommon(bare)
})
const VERBAL_NOUN = /^(?:ت\p{L}{2}ي\p{L}|است\p{L}{2}ا\p{L}|ان\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L})(?:ه|ات)?$/u

const deeds = setOf(DEEDS)

const OWN_B_BEGINNING = beginningWith(OWN_B)
/** Manners of speaking after ب: قال بوضوح إن. */
export const MANNER = new RegExp(`^ب(?:${MANNERS.replaceAll(' ', '|')})`)

/** بليند: a name whose ب is its own, right before what is said or whom it is said to. */
function isNameWithB(reading: Reading, word: number): boolean {
  const { folded = '', text = '' } = reading.document.words[word] ?? {}
  if (OWN_B_BEGINNING.test(folded)) return true
  if (folded.length < 4 || MANNER.test(folded) || /(ة|ات|ها|هم)$/.test(text)) return false
  if (headOf(folded.slice(1)) !== 'other') return false
  if (isIntroduced(reading, word + 2)) return true
  const next = reading.lexemes[word + 1]
  const said = ((reading.gaps[word + 1] ?? Gap.stop) & (Gap.mark | Gap.colon)) !== 0
  if (said || next?.link != null || next?.kind === 'preposition') return true
  return (traitsAt(reading, word + 1) & Trait.withL) !== 0
}

/** وقالت بروين فلان وهي نائبة: after two words of a name the text says who it is. */
function isIntroduced(reading: Reading, at: number): boolean {
  const { folded } = nounAt(reading, at)
  if ((folded !== 'وهو' && folded !== 'وهي') || traitsAt(reading, at - 1) & Trait.definite) return false
  const { head } = nounAt(reading, at + 1)
  return head === 'role' || head === 'source'
}

/** لكيم، للصحفيين، لوكالة رويترز: who is spoken to, and not the body of an office (الأمين العام لمجلس الضمان). */
export function isAddressee(reading: Reading, mentions: Mentions, word: number): boolean {
  const traits = traitsAt(reading, word)
  if ((traits & Trait.withL) === 0 || mentions.at(word) !== null) return false
  return (traits & Trait.addressee) !== 0 || mentions.inside(word) !== null
}
