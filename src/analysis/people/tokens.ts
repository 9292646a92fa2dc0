// Tokens: the document's words as the finder of people reads them, with clitics taken off where the lexicon says so.

import type { Word } from '../../arabic/words.ts'
import type { Document } from '../document.ts'
import { type Entry, entryOf, Kind, UNKNOWN } from './lexicon.ts'
import { OPENERS } from './words.data.ts'

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
  /** Sum of `Kind`s of `form`, with and without the article. */
  readonly kinds: number
  readonly gender: 'male' | 'female' | null
  /** Articles of a thousand in which the whole word is an ordinary one. */
  readonly frequency: number
  /** Whether neither the word nor what remains without clitics and endings is an ordinary word. */
  readonly unknown: boolean
  /** Whether a name can begin with the word, as far as the word tells. */
  readonly opens: boolean
}

export interface Tokens {
  readonly document: Document
  readonly words: readonly Word[]
  readonly readings: readonly Reading[]
  /** Whether words `index` and `index + 1` stand in one phrase: only spaces, a hyphen, # or _ between them. */
  joined(index: number): boolean
}

/** Reads a spelling that was not met lately. */
function readNew(word: Word): Reading {
  const reading = readingOf(word)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word.text, reading)
  return reading
}

/** Readings of spellings met lately: nearly all of the words of any article, after a few articles. */
const known = new Map<string, Reading>()
const MOST_KNOWN = 20_000

/** Reads the document's words. Every spelling is looked up once. */
export function tokensOf(document: Document): Tokens {
  const { words, text } = document
  const readings: Reading[] = []
  for (const word of words) readings.push(known.get(word.text) ?? readNew(word))
  return {
    document,
    words,
    readings,
    joined(index) {
      const next = words[index + 1]
      const word = words[index]!
      return next !== undefined && isJoint(text, word.end, next.start, word.end - word.start)
    },
  }
}

const JOINT = /^[ \u00A0\u200B-\u200F\u202A-\u202E\u2066-\u2069]*[-#_]?[ \u00A0\u200B-\u200F#\u2066-\u2069]*$/
const AFTER_INITIAL = /^[./] ?$/

function isJoint(text: string, from: number, to: number, length: number): boolean {
  if (to - from === 1) {
    const unit = text.charCodeAt(from)
    if (unit === 0x20 || unit === 0xa0 || unit === 0x2d || unit === 0x5f) return true
  }
  if (to - from > 8) return false
  const gap = text.slice(from, to)
  return JOINT.test(gap) || (length === 1 && AFTER_INITIAL.test(gap))
}

/** Spellings that folding makes equal to another word: the preposition على is not the name علي. */
const EXACT: ReadonlyMap<string, Entry> = new Map([
  ['على', { kinds: Kind.never, gender: null, frequency: 900 }],
  ['آن', { kinds: Kind.given | Kind.ambiguous, gender: 'female', frequency: 0 }],
  ['آية', { kinds: Kind.address, gender: null, frequency: 0 }],
  ['أبي', { kinds: 0, gender: null, frequency: 5 }],
  ['ابي', { kinds: 0, gender: null, frequency: 5 }],
  ['بأول', { kinds: Kind.never, gender: null, frequency: 5 }],
  ['هادئ', { kinds: 0, gender: null, frequency: 5 }],
  ['العالم', { kinds: 0, gender: null, frequency: 1000 }],
  ['بالعالم', { kinds: 0, gender: null, frequency: 1000 }],
  ['للعالم', { kinds: 0, gender: null, frequency: 1000 }],
  ['ترأس', { kinds: Kind.verb, gender: null, frequency: 5 }],
  ['سلمى', { kinds: Kind.given, gender: 'female', frequency: 0 }],
  ['منى', { kinds: Kind.given, gender: 'female', frequency: 0 }],
])

const NAMES = Kind.given | Kind.family | Kind.famous
const STRIPPED =
  NAMES |
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
  opens: false,
}

function readingOf({ text, folded }: Word): Reading {
  const conjunction = text[0] === 'و' && EXACT.has(text.slice(1)) ? 1 : 0
  const exact = EXACT.get(text.slice(conjunction))
  if (exact !== undefined) {
    const form = folded.slice(conjunction)
    return {
      prefix: conjunction,
      definite: false,
      form,
      bare: form,
      unknown: false,
      opens: (exact.kinds & NAMES) !== 0,
      ...exact,
    }
  }
  if (folded.length > LONGEST_WORD) return { ...ORDINARY, form: folded, bare: folded }
  const whole = entryOf(folded)
  const plain = readForm(folded, 0, whole, HAMZA.test(text))
  if (plain.kinds & ~Kind.unchecked) return plain
  for (const prefix of prefixesOf(folded)) {
    const form = prefix.article ? `ال${folded.slice(prefix.length)}` : folded.slice(prefix.length)
    if (form.length < 3) continue
    const hasHamza = !prefix.article && HAMZA.test(text.slice(prefix.length))
    const reading = readForm(form, prefix.length, entryOf(form), hasHamza)
    const names = reading.kinds & NAMES
    if (
      names !== 0 &&
      folded[0] === 'ف' &&
      !(reading.kinds & ~(NAMES | Kind.ambiguous)) &&
      whole.frequency === 0
    )
      continue
    const short = form.length < 4 && !folded.startsWith('و')
    if (
      names !== 0 &&
      (short || (whole.frequency > 0 && (reading.kinds & Kind.ambiguous || form.length < 4)))
    )
      continue
    if (reading.kinds & STRIPPED || OPENERS.has(form)) return { ...reading, frequency: whole.frequency }
  }
  return plain
}

/** A hamza on the alef: then ال is no article (ألبرت، إلهام). */
const HAMZA = /^[أإآ]/
/** Names in other scripts are none of the finder's business. */
const ARABIC = /^[\u0621-\u064A]+$/

function readForm(form: string, prefix: number, entry: Entry, hasHamza: boolean): Reading {
  const definite = !hasHamza && form.startsWith('ال') && form.length > 3
  let { kinds, gender, frequency } = entry
  if (definite) {
    const bare = entryOf(form.slice(2))
    kinds |= bare.kinds & (Kind.title | Kind.nationality | Kind.body)
    if (!(bare.kinds & NAMES)) frequency = Math.max(frequency, bare.frequency)
    gender ??= bare.kinds & Kind.title ? bare.gender : null
  }
  const masculine = definite ? form.slice(2, -1) : form.slice(0, -1)
  if (form.endsWith('ه') && entryOf(masculine).kinds & Kind.nationality) kinds |= Kind.nationality
  const unknown =
    (kinds & ~Kind.unchecked) === 0 && entry.frequency === 0 && ARABIC.test(form) && !isOrdinary(form)
  return {
    prefix,
    definite,
    form,
    bare: bareOf(form),
    kinds,
    gender,
    frequency,
    unknown,
    opens: unknown || (kinds & NAMES) !== 0 || OPENERS.has(form),
  }
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

const ENDINGS = [
  'هما',
  'تهم',
  'هم',
  'تها',
  'ها',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'يه',
  'وا',
  'ته',
  'ه',
  'ا',
  'ي',
  'ك',
  'ت',
]
const PROCLITICS = [
  'وال',
  'فال',
  'بال',
  'كال',
  'ولل',
  'لل',
  'وب',
  'ول',
  'وك',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'س',
  'وس',
]
/** Beginnings and ends that verbs and nouns with pronouns have and names don't. */
const VERBAL =
  /^(?:است|يست|تست|نست)..|^سي[عحظصضقوهخشطا]..|^(?:ستت|لل|وال|بال|فال|كال)....|...(?:تهم|تها|هما|ناها|ناكم|اتها|اته|اتهم|ونها|ناهم)$/

/** Whether a folded word is an ordinary word in another form: with other clitics or endings, or without the article. */
function isOrdinary(form: string): boolean {
  if (isOrdinaryStem(form) || VERBAL.test(form)) return true
  for (const proclitic of PROCLITICS) {
    if (!form.startsWith(proclitic)) continue
    const rest = form.slice(proclitic.length)
    if (rest.length >= 3 && isOrdinaryStem(rest)) return true
  }
  return false
}

function isOrdinaryStem(form: string): boolean {
  if (isCommon(form)) return true
  const bare = form.startsWith('ال') ? form.slice(2) : form
  if (bare !== form && isCommon(bare)) return true
  if (bare === form && isCommon(`ال${form}`)) return true
  for (const ending of ENDINGS) {
    const stem = bare.slice(0, -ending.length)
    if (
      stem.length >= 3 &&
      bare.endsWith(ending) &&
      (isCommon(stem) || isCommon(`${stem}ه`) || isCommon(`ال${stem}`))
    )
      return true
  }
  return false
}

function isCommon(form: string): boolean {
  const entry = entryOf(form)
  return entry !== UNKNOWN && (entry.frequency > 0 || (entry.kinds & (Kind.verb | Kind.never)) !== 0)
}

/** Whether only a comma stands after word `index`. */
export function isComma(tokens: Tokens, index: number): boolean {
  const next = tokens.words[index + 1]
  if (next === undefined) return false
  const gap = tokens.document.text.slice(tokens.words[index]!.end, next.start)
  return gap.length <= 3 && /^\s*[،,]\s*$/.test(gap)
}

/** A folded word without the article. */
export function bareOf(form: string): string {
  return form.startsWith('ال') && form.length > 4 ? form.slice(2) : form
}
