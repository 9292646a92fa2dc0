// Forms: a word with its clitics taken off where the lexicon says so, and what the lexicon knows of the rest.

import type { Spelling } from '../../arabic/spellings.ts'
import { readCue } from '../data/cues.ts'
import { EXACT } from './exact.data.ts'
import { foreignness } from './letters.ts'
import { type Entry, entryOf, Kind, NAME } from './lexicon.ts'
import { isOrdinary } from './ordinary.ts'
import { OPENERS } from './words.data.ts'

/** A word without its clitics. */
export interface Form {
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
}

/** From this frequency a word with the article is a noun rather than a name without its hamza. */
const ORDINARY_NOUN = 14
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
export const ORDINARY = {
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

/** Reads a word. */
export function formOf({ text, folded }: Spelling): Form {
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
  // وإيمان: and Iman, no Wyman.
  const isAndName = /^[وف][أإآ]/.test(text) && (plain.kinds & NAME) !== 0
  if (plain.kinds & ~Kind.unchecked && !isAndName) return plain
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
  return GLUED.test(text) || AND_NOUN.test(folded)
    ? { ...plain, unknown: false, foreignness: 0, opens: false }
    : plain
}

/** لإجبار، بالإنابة، كآل: a preposition before a hamza, as no name begins. */
export const GLUED = /^[وف]?(?:[بلك](?:ال)?|لل)[أإآ]/

/** والأوروغواياني، والعطيف: and a long word with the article; not والتر. */
const AND_NOUN = /^[وف]ال(?:.{5}|.*[يه]$)/

/** Tanwin (عزيزٌ، أبًا) and the vowels of a passive (غُرّم، قُتِل), which names are seldom written with. */
const INFLECTED = /[\u064B-\u064D]ا?$|^[وف]?.\u064F\p{L}\p{M}*[\u0650\u0651]/u

/** Whether a form is a name of another language and no other word. */
function isForeignName({ kinds }: Form): boolean {
  return (kinds & Kind.foreign) !== 0 && (kinds & Kind.ambiguous) === 0
}

/** What و is a letter of the word before: a vowel (واتسون، ويليام), or the rest of an Arabic noun. */
const OWN_AND = /^[اوي]|ه$|^..ي$/

/** A hamza on the alef: then ال is no article (ألبرت، إلهام). */
const HAMZA = /^[أإآ]/
/** Names in other scripts are none of the finder's business. */
export const ARABIC = /^[\u0621-\u064A]+$/

function readForm(form: string, prefix: number, entry: Entry, hasHamza: boolean): Form {
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

/** A word of a name for comparison: without the article, and without a written-on بن (بنكيران is ابن كيران). */
export function partOf(form: string): string {
  return form.length > 5 && form.startsWith('بن') ? form.slice(2) : bareOf(form)
}
