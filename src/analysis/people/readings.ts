// Readings: what a word can be by itself, with clitics taken off where the lexicon says so.

import { bySpelling } from '../../arabic/memo.ts'
import type { Spelling } from '../../arabic/spellings.ts'
import { readCue } from '../data/cues.ts'
import { EXACT } from './exact.data.ts'
import { foreignness } from './letters.ts'
import { type Entry, entryOf, Kind, NAME } from './lexicon.ts'
import { isCommon, isOrdinary } from './ordinary.ts'
import { CALLING, OPENERS } from './words.data.ts'

/** How a word reads, whatever its context. Shared by all words of the same spelling. */
export interface Reading {
  /** How many letters of conjunction and preposition stand before what the lexicon knows (و، لل …). */
  readonly prefix: number
  /** Whether the article stands after them. */
  readonly definite: boolean
  /** The folded word without conjunction and preposition; with the article. */
  readonly form: string
  /** `form` without the article. */
  readonly bare: string
  /** `form` as names are compared by it. */
  readonly part: string
  /** Sum of `Kind`s of `form`, with and without the article. */
  readonly kinds: number
  readonly gender: 'male' | 'female' | null
  /** Articles of a thousand in which the whole word is an ordinary one. */
  readonly frequency: number
  /** Whether neither the word nor what remains without clitics and endings is an ordinary word. */
  readonly unknown: boolean
  /** How much an unknown word is spelled like a name of another language (see letters.ts), else 0. */
  readonly foreignness: number
  /** Whether a name can begin with the word, as far as the word tells. */
  readonly opens: boolean
  /** Whether `form` is one of the words that open a name of two words: أبو, عبد. */
  readonly isOpener: boolean
  /** Whether a name can begin with the word at all, by the words around it or by itself. */
  readonly mayOpen: boolean
  /** Whether the word may be part of a name between a title and what is said, where only function words, verbs, offices and adjectives are none. */
  readonly mayBeNamed: boolean
  /** Whether a name follows it after a noun: محتج يدعى …. */
  readonly calls: boolean
  /** How the word says, in the third person of the singular, that somebody speaks. */
  readonly says: Saying
  /** Whether the first letter may belong to a foreign name and be no preposition: فريتز بروغان, who is not in Rogan. */
  readonly mayOwnLetter: boolean
}

type Found = Omit<Reading, 'mayOpen' | 'mayBeNamed' | 'calls' | 'says' | 'mayOwnLetter'>

/** Surely, mostly as another word (كتب، قطع), or not at all. */
type Saying = 'surely' | 'perhaps' | 'never'

/** Reads a word. */
export const readingOf = bySpelling(spelling => inOneShape(read(spelling), spelling))

/** Up to this frequency a plain word before a family name may be a given name. */
export const RARE = 2

/** A reading with its fields in one order, so that all readings share a shape, and what of it asks for a closer look. */
function inOneShape(found: Found, { folded }: Spelling): Reading {
  const isPlain =
    found.kinds === 0 && found.frequency <= RARE && found.prefix === 0 && !found.unknown && !found.definite
  return {
    prefix: found.prefix,
    definite: found.definite,
    form: found.form,
    bare: found.bare,
    part: found.part,
    kinds: found.kinds,
    gender: found.gender,
    frequency: found.frequency,
    unknown: found.unknown,
    foreignness: found.foreignness,
    opens: found.opens,
    isOpener: found.isOpener,
    mayOpen: found.opens || isPlain || folded.length === 1,
    mayBeNamed: mayBeNamed(found),
    calls: CALLING.has(folded),
    says: sayingOf(folded),
    mayOwnLetter: mayOwnLetter(found, folded),
  }
}

function sayingOf(folded: string): Saying {
  const { cue, pronoun } = readCue(folded) ?? {}
  if (cue === undefined || pronoun !== '' || cue.strength === 'weak' || cue.verb === 'أعلن') return 'never'
  if (cue.person !== 3 || cue.number !== 'singular') return 'never'
  if (cue.form !== 'past' && cue.form !== 'present') return 'never'
  return cue.homograph ? 'perhaps' : 'surely'
}

/** Kinds of words that a preposition stands before rather than a name holds: لوكالة. */
const NO_NAME =
  Kind.never |
  Kind.place |
  Kind.body |
  Kind.nationality |
  Kind.honorific |
  Kind.address |
  Kind.many |
  Kind.pair

/** So much at least a word must be spelled like a foreign name to own such a letter. */
const LEAST_WHOLE = -0.5
/** So much more a word may be spelled like a foreign name without its first letter and still own it. */
const LETTER_TOLERANCE = 0.5

function mayOwnLetter({ prefix, kinds, form }: Found, folded: string): boolean {
  if (prefix !== 1 || !'بفكل'.includes(folded[0]!) || kinds & NO_NAME) return false
  const whole = foreignness(folded)
  return whole >= LEAST_WHOLE && whole + LETTER_TOLERANCE >= foreignness(form)
}

/** A word as a family name, its first letter with it. */
export const wholeNameOf = bySpelling(
  ({ folded }): Reading => ({
    ...ORDINARY,
    form: folded,
    bare: folded,
    part: folded,
    kinds: Kind.family,
    frequency: 0,
    foreignness: foreignness(folded),
    opens: true,
    mayOpen: true,
    mayBeNamed: true,
    calls: false,
    says: 'never',
    mayOwnLetter: false,
  }),
)

/** From this frequency a word with the article is a noun rather than a name without its hamza. */
const ORDINARY_NOUN = 14
/** In more articles of a thousand a word that no list knows as a name is none. */
const MOST_ORDINARY = 20

function mayBeNamed({ kinds, prefix, definite, frequency, form }: Found): boolean {
  if (prefix > 0 || form.length < 3 || !ARABIC.test(form) || form === 'باسم') return false
  if (kinds & (Kind.nationality | Kind.place | Kind.address | Kind.honorific | Kind.never) && form !== 'صباح')
    return false
  if (definite) return (kinds & Kind.given) !== 0
  if (kinds & NAME || OPENERS.has(form)) return true
  if (kinds & ~(Kind.unchecked | Kind.ambiguous) || frequency > MOST_ORDINARY) return false
  return !/^[يتن]|^لل|ا$|(?:ته|ها|هم)$/.test(form) && !(/^[وفبلك]/.test(form) && isCommon(form.slice(1)))
}

const STRIPPED =
  NAME |
  Kind.title |
  Kind.honorific |
  Kind.nationality |
  Kind.never |
  Kind.verb |
  Kind.place |
  Kind.pair |
  Kind.many |
  Kind.body |
  Kind.address

/** No word of the lexicon is longer with its clitics; looking up what is longer would only cost time. */
const LONGEST_WORD = 24
const ORDINARY = {
  prefix: 0,
  definite: false,
  kinds: 0,
  gender: null,
  frequency: 1000,
  unknown: false,
  foreignness: 0,
  opens: false,
  isOpener: false,
}

function read({ text, folded }: Spelling): Found {
  const conjunction = text[0] === 'و' && EXACT.has(text.slice(1)) ? 1 : 0
  const exact = EXACT.get(text.slice(conjunction))
  if (exact !== undefined) {
    const form = folded.slice(conjunction)
    return {
      prefix: conjunction,
      definite: false,
      form,
      bare: form,
      part: form,
      unknown: false,
      foreignness: 0,
      opens: (exact.kinds & NAME) !== 0 || OPENERS.has(form),
      isOpener: OPENERS.has(form),
      ...exact,
    }
  }
  if (folded.length > LONGEST_WORD || INFLECTED.test(text))
    return { ...ORDINARY, form: folded, bare: folded, part: folded }
  const whole = entryOf(folded)
  const plain = readForm(folded, 0, whole, HAMZA.test(text))
  if (plain.kinds & ~Kind.unchecked) return plain
  for (const prefix of prefixesOf(folded)) {
    const form = prefix.article ? `ال${folded.slice(prefix.length)}` : folded.slice(prefix.length)
    const isAnd = prefix.length === 1 && folded[0] === 'و'
    if (form.length < (isAnd ? 2 : 3)) continue
    const hasHamza = !prefix.article && HAMZA.test(text.slice(prefix.length))
    const reading = readForm(form, prefix.length, entryOf(form), hasHamza)
    const names = reading.kinds & NAME
    if (
      names !== 0 &&
      folded[0] === 'ف' &&
      !(reading.kinds & ~(NAME | Kind.ambiguous | Kind.foreign)) &&
      (whole.frequency === 0 || isForeignName(reading))
    )
      continue
    const short =
      form.length < 4 &&
      !folded.startsWith('و') &&
      !(folded[0] === 'ل' && whole.frequency === 0 && isForeignName(reading))
    if (
      names !== 0 &&
      (short || (whole.frequency > 0 && (reading.kinds & Kind.ambiguous || form.length < 4)))
    )
      continue
    if (isAnd && form.length === 2 && !(reading.kinds & Kind.given && plain.unknown) && !OPENERS.has(form))
      continue
    if (reading.kinds & STRIPPED || OPENERS.has(form)) return { ...reading, frequency: whole.frequency }
    if (isAnd && hasHamza && reading.unknown && (text[1] === 'إ' || form.length > 4)) return reading
    if (
      isAnd &&
      text.length === folded.length &&
      reading.unknown &&
      reading.foreignness > 0 &&
      !OWN_AND.test(form)
    )
      return reading
  }
  return GLUED.test(text) ? { ...plain, unknown: false, foreignness: 0, opens: false } : plain
}

/** لإجبار، بالإنابة، كآل: a preposition before a hamza, as no name begins. */
export const GLUED = /^[وف]?(?:[بلك](?:ال)?|لل)[أإآ]/

/** Tanwin (عزيزٌ، أبًا) and the vowels of a passive (غُرّم، قُتِل), which names are seldom written with. */
const INFLECTED = /[\u064B-\u064D]ا?$|^[وف]?.\u064F\p{L}\p{M}*[\u0650\u0651]/u

/** Whether a form is a name of another language and no other word. */
function isForeignName({ kinds }: Found): boolean {
  return (kinds & Kind.foreign) !== 0 && (kinds & Kind.ambiguous) === 0
}

/** What و is a letter of the word before: a vowel (واتسون، ويليام), or the rest of an Arabic noun. */
const OWN_AND = /^[اوي]|ه$|^..ي$/

/** A hamza on the alef: then ال is no article (ألبرت، إلهام). */
const HAMZA = /^[أإآ]/
/** Names in other scripts are none of the finder's business. */
const ARABIC = /^[\u0621-\u064A]+$/

function readForm(form: string, prefix: number, entry: Entry, hasHamza: boolean): Found {
  const definite = !hasHamza && form.startsWith('ال') && form.length > 3
  let { kinds, gender, frequency } = entry
  if (definite) {
    const bare = entryOf(form.slice(2))
    kinds |= bare.kinds & (Kind.title | Kind.nationality | Kind.body)
    if (!(bare.kinds & NAME)) frequency = Math.max(frequency, bare.frequency)
    gender ??= bare.kinds & Kind.title ? bare.gender : null
  }
  // الفرد: the individual, and no Alfred without his hamza.
  if (definite && kinds & Kind.foreign && frequency >= ORDINARY_NOUN) kinds &= ~NAME
  if (isOfHouse(form, entry)) kinds |= Kind.family
  const masculine = definite ? form.slice(2, -1) : form.slice(0, -1)
  if (form.endsWith('ه') && entryOf(masculine).kinds & Kind.nationality) kinds |= Kind.nationality
  if (kinds & Kind.ambiguous) kinds |= Kind.given
  const unknown =
    (kinds & ~Kind.unchecked) === 0 &&
    entry.frequency === 0 &&
    ARABIC.test(form) &&
    !isOrdinary(form) &&
    !isSaying(form)
  const letters = unknown ? foreignness(form) : 0
  return {
    prefix,
    definite,
    form,
    bare: bareOf(form),
    part: partOf(form),
    kinds,
    gender,
    frequency,
    unknown,
    foreignness: letters,
    opens: unknown || (kinds & (NAME | Kind.ambiguous)) !== 0 || OPENERS.has(form),
    isOpener: OPENERS.has(form),
  }
}

/** بوسلامة، بنسعيد، بلحسن: whether a name stands behind بو or بن written together with it; not بوجود, in presence. */
function isOfHouse(form: string, { kinds, frequency }: Entry): boolean {
  if (kinds !== 0 || frequency > 0 || !/^ب[ونل].../.test(form)) return false
  const [glued, named] = [entryOf(form.slice(1)), entryOf(form.slice(2))]
  return (
    (named.kinds & NAME) !== 0 &&
    !(named.kinds & Kind.foreign) &&
    (glued.kinds & NAME) === 0 &&
    glued.frequency <= (form[1] === 'و' ? named.frequency : 0)
  )
}

/** أورد، أردف، استطرد: no name of another language, however it looks. */
function isSaying(form: string): boolean {
  const cue = readCue(form)?.cue
  return cue?.person === 3 && cue.strength !== 'weak' && (cue.form === 'past' || cue.form === 'present')
}

function prefixesOf(folded: string): { length: number; article: boolean }[] {
  const found: { length: number; article: boolean }[] = []
  const conjunction = folded[0] === 'و' || folded[0] === 'ف' ? 1 : 0
  if (conjunction) found.push({ length: 1, article: false })
  const preposition = folded[conjunction]
  if (preposition === 'ب' || preposition === 'ل' || preposition === 'ك') {
    found.push({ length: conjunction + 1, article: false })
    if (preposition === 'ل' && folded[conjunction + 1] === 'ل')
      found.push({ length: conjunction + 2, article: true })
  }
  if (
    conjunction === 1 &&
    preposition !== undefined &&
    'بلك'.includes(preposition) &&
    folded.startsWith('ال', 2)
  ) {
    found.push({ length: 2, article: false })
  }
  return found
}

/** A folded word without the article. */
export function bareOf(form: string): string {
  return form.startsWith('ال') && form.length > 4 ? form.slice(2) : form
}

/** Whether a name is never a given one. */
export function isSurname({ kinds }: Reading): boolean {
  return (kinds & NAME) !== 0 && (kinds & Kind.given) === 0
}

/** A word of a name for comparison: without the article, and without a written-on بن (بنكيران is ابن كيران). */
export function partOf(form: string): string {
  return form.length > 5 && form.startsWith('بن') ? form.slice(2) : bareOf(form)
}
