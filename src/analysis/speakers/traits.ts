// Traits: what one spelling can be in or beside a phrase that names a speaker. Judged once a spelling.

import { bySpelling } from '../../arabic/memo.ts'
import type { Spelling } from '../../arabic/spellings.ts'
import { foreignness } from '../people/letters.ts'
import type { Reading } from '../quotations/reading.ts'
import { setOf } from '../quotations/words.data.ts'
import { isCounterpart, isCountry } from './descriptions.ts'
import { adjectives, bareOf, type Head, headOf, isAudience, plurals, same } from './nouns.ts'
import {
  ADDRESSES,
  ANOTHER,
  DEMONSTRATIVES,
  ENDING_PHRASES,
  NEVER_NAMES,
  OCCASIONS,
  OFFICE_OF,
  OWN_L,
  SPEECH_NOUNS,
  UNNAMED,
} from './traits.data.ts'

/** Traits of a spelling, as bits. */
export const Trait = {
  /** ال: الوزير. */
  definite: 1 << 0,
  /** ال after و too, or a word for "the same": والوزير، ذاته. */
  agreesWithDefinite: 1 << 1,
  /** A phrase that begins with it may take up somebody named before: الوزير، سموه. */
  takesUp: 1 << 2,
  /** The one whose words they are speaks: رد، تصريحات. */
  speech: 1 << 3,
  /** An occasion of speech, which a name never goes on after: تصريح، لقاء. */
  occasion: 1 << 4,
  /** هذا، هذه، هؤلاء. */
  demonstrative: 1 << 5,
  /** A feminine singular or plural by its ending: الوزيرة، ناشطات. */
  feminine: 1 << 6,
  /** Ends in the object of a verb: مستخدميها. */
  withPronoun: 1 << 7,
  /** After a definite singular it is what the verb is done to: المستخدمين. */
  obliquePlural: 1 << 8,
  /** After a definite noun it is another one: حزب التقدم والاشتراكية الحكومة، الصين اليابان. */
  another: 1 << 9,
  /** Belongs to somebody, as what the verb is done to: زيارته، نظيره. */
  hisOwn: 1 << 10,
  /** Never a part of the phrase: بالقاهرة، كانت، وهو. */
  outside: 1 << 11,
  /** What an office or a body is for or of: لحقوق الإنسان، للأمم المتحدة. */
  complement: 1 << 12,
  /** و glued before or a part of it. */
  withAnd: 1 << 13,
  /** ل glued before or a part of it. */
  withL: 1 << 14,
  /** ل and the article: للأمم. */
  withLAndArticle: 1 << 15,
  /** Whom officials speak to: للصحفيين، لوكالة. */
  addressee: 1 << 16,
  /** An adjective by its ending or by the list. */
  adjective: 1 << 17,
  /** A source without a name: مصدر، شهود. */
  unnamed: 1 << 18,
  /** The noun of a kind of speaker in the accusative, and so the object of a verb: مسؤولا. */
  accusative: 1 << 19,
  /** ل before something that cannot speak: لدعم. */
  forSomething: 1 << 20,
  /** By its spelling it may begin a name that no list knows. */
  unknownName: 1 << 21,
  /** A word for "the same": ذاته، المذكور. */
  same: 1 << 22,
} as const

/** One spelling as the noun of a phrase. */
export interface Noun {
  readonly folded: string
  /** Without و, ال and the like: see `bareOf`. */
  readonly bare: string
  /** What kind of noun the bare word is. */
  readonly head: Head
  /** Bits of `Trait`. */
  readonly traits: number
}

const nounOf = bySpelling(readNoun)

const NOTHING: Noun = { folded: '', bare: '', head: 'other', traits: 0 }

/** The noun at a place of a document; beyond its ends, that of an empty word. */
export function nounAt({ document: { words } }: Reading, at: number): Noun {
  const word = words[at]
  return word === undefined ? NOTHING : nounOf(word)
}

/** The traits at a place of a document. */
export function traitsAt(reading: Reading, at: number): number {
  return nounAt(reading, at).traits
}

function readNoun({ text, folded }: Spelling): Noun {
  const bare = bareOf(folded)
  const head = headOf(bare)
  const traits =
    traitsOfBeginning(folded, head) | traitsOfEnding(text, folded, bare, head) | traitsByList(folded, bare)
  return { folded, bare, head, traits: mayBeName(text, folded) ? traits | Trait.unknownName : traits }
}

function traitsOfBeginning(folded: string, head: Head): number {
  switch (folded[0]) {
    case 'ا':
      return folded[1] === 'ل' ? Trait.definite | Trait.agreesWithDefinite | Trait.takesUp : 0
    case 'و':
      return Trait.withAnd | (folded.startsWith('وال') ? Trait.agreesWithDefinite : 0)
    case 'ل':
      return Trait.withL | traitsOfL(folded, head)
    case 'ب':
    case 'ك':
      return folded.startsWith('ال', 1) ? Trait.outside : 0
    default:
      return same.has(folded) ? Trait.agreesWithDefinite : 0
  }
}

function traitsOfL(folded: string, head: Head): number {
  const article = folded.startsWith('لل')
  let traits = article ? Trait.withLAndArticle : 0
  const office = article
    ? folded.length > 4 && !folded.endsWith('ين')
    : officesOf.has(folded) || headOf(folded.slice(1)) === 'body'
  if (office) traits |= Trait.complement
  const bare = article ? folded.slice(2) : bareOf(folded.slice(1))
  if (folded === 'ل' || /[a-z]/.test(folded) || (isAudience(bare) && headOf(folded) === 'other'))
    traits |= Trait.addressee
  return head === 'other' && !OWN_L_BEGINNING.test(folded) ? traits | Trait.forSomething : traits
}

const officesOf = setOf(OFFICE_OF)
const OWN_L_BEGINNING = beginningWith(OWN_L)

function traitsOfEnding(text: string, folded: string, bare: string, head: Head): number {
  let traits = 0
  // قادة، قضاة: plurals of men that end like a feminine singular.
  if (FEMININE.test(text) && !plurals.has(bare)) traits |= Trait.feminine
  if (/..(ها|هم|هما)$/.test(folded) && !folded.startsWith('ال')) traits |= Trait.withPronoun
  if (/^ال.{3,}ين$/.test(folded) && !folded.endsWith('تين')) traits |= Trait.obliquePlural
  if ((/..ته$/.test(text) && !same.has(folded)) || isCounterpart(folded)) traits |= Trait.hisOwn
  if (/(ه|ي|ين|ون|ات|يا)$/.test(folded) || adjectives.has(folded)) traits |= Trait.adjective
  const accusative =
    head !== 'other' &&
    /[^ه]ا$/.test(folded) &&
    !folded.endsWith('هما') &&
    headOf(bare.slice(0, -1)) !== 'other'
  return accusative ? traits | Trait.accusative : traits
}

const FEMININE = /(ة|[^ب]ات|..تان)$/

const BY_WORD: readonly (readonly [ReadonlySet<string>, number])[] = [
  [setOf(SPEECH_NOUNS), Trait.speech],
  [setOf(DEMONSTRATIVES), Trait.demonstrative],
  [setOf(ANOTHER), Trait.another],
  [setOf(ENDING_PHRASES), Trait.outside],
]
const BY_BARE_WORD: typeof BY_WORD = [
  [setOf(ADDRESSES), Trait.takesUp],
  [setOf(UNNAMED), Trait.unnamed],
  [same, Trait.same],
]
const OCCASION = new RegExp(`^ب?(?:ال)?(?:${OCCASIONS.replaceAll(' ', '|')})`)

function traitsByList(folded: string, bare: string): number {
  let traits = OCCASION.test(folded) ? Trait.occasion : 0
  if (bare !== folded && (plurals.has(bare) || isCountry(folded))) traits |= Trait.another
  for (const [words, trait] of BY_WORD) if (words.has(folded)) traits |= trait
  for (const [words, trait] of BY_BARE_WORD) if (words.has(bare)) traits |= trait
  return traits
}

/** What matches words that begin with one of a list. */
export function beginningWith(words: string): RegExp {
  return new RegExp(`^(?:${words.replaceAll(' ', '|')})`)
}

/** Names with this ending reach it, words with a pronoun after them do not. */
const LEAST_FOREIGN = -1

/** No number, pronoun, auxiliary or time, no adverbial accusative, nothing that is somebody's: أكدت الأسبوع الماضي أن. */
function mayBeName(text: string, folded: string): boolean {
  if (/^\p{N}/u.test(folded) || neverNames.has(folded) || /^[بك]ال/.test(folded)) return false
  if (/ا\u064B$|\u064Bا$/.test(text) || MASDAR_OF_MANNER.test(folded)) return false
  if (/^م\p{L}{2,}و(ه|ها|هم)$/u.test(folded)) return true
  if (/(ها|هم|هما|هن)$/.test(folded)) return false
  // أوليه، رينيه: a foreign name, where عليه، ابنيه end in a pronoun.
  return !/[^\u0629]ه$/.test(text) || (folded.endsWith('يه') && foreignness(folded) > LEAST_FOREIGN)
}

/** تزامنا، تعليقا، استنادا: accusatives of the longer masdars, which tell how or when. */
const MASDAR_OF_MANNER = /^(?:ت\p{L}ا\p{L}{2}|ت\p{L}{2}ي\p{L}|است\p{L}{1,2}ا\p{L}|ا[نت]\p{L}{1,2}ا\p{L})ا$/u

const neverNames = setOf(NEVER_NAMES)
