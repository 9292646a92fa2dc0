// Names of the gazetteer in a document: where they stand, without their proclitics.

import { bySpelling } from '../../arabic/memo.ts'
import { startAfter } from '../../arabic/offsets.ts'
import type { Span } from '../../arabic/span.ts'
import type { Word } from '../../arabic/words.ts'
import type { Document } from '../document.ts'
import { entryOf, Kind } from '../people/lexicon.ts'
import { type PlaceName, placesBy } from './gazetteer.ts'

/** A name of the gazetteer at the words from `first` to before `last`. */
export interface NamedAt extends Span {
  readonly first: number
  readonly last: number
  readonly name: PlaceName
  /** The place as written, without clitics. */
  readonly form: string
  /** The preposition glued to it, or ''. */
  readonly preposition: string
  /** Whether و or ف is glued to it. */
  readonly linked: boolean
  /** Whether it is one word that persons are called, too. */
  readonly isPersonal: boolean
}

/** A way to read a spelling as the first word of names. */
interface Beginning {
  /** Those of the gazetteer, longest first. */
  readonly names: readonly PlaceName[]
  /** How many letters of clitics stand before. */
  readonly letters: number
  /** The preposition among them, or ''. */
  readonly preposition: string
  /** Whether ل hides the alef of the article: للقاهرة. */
  readonly hidden: boolean
  /** Whether only the name of a country is trusted. */
  readonly countriesOnly: boolean
  /** Whether persons have the name, too. */
  readonly isPersonal: boolean
}

const beginningsAt = bySpelling(({ folded }) => beginningsOf(folded))

/** The longest name that begins at a word of a block that ends before `limit`, or null. */
export function nameAt(document: Document, index: number, limit: number): NamedAt | null {
  for (const beginning of beginningsAt(document.words[index]!)) {
    const match = longest(document, beginning.names, index, limit)
    if (match === null || (beginning.countriesOnly && match.name.kind !== 'country')) continue
    return found(document, index, match, beginning)
  }
  return null
}

/** The ways to read a folded word as the first one of names: first as it is, then without clitics. */
export function beginningsOf(folded: string): readonly Beginning[] {
  const initial = folded[0] ?? ''
  const whole = beginning(folded, 0, '')
  if (!CLITICS.includes(initial) || folded.length < 3 || isPersonal(folded)) return whole
  if (!CONJUNCTIONS.includes(initial)) return [...whole, ...afterPreposition(folded, 0)]
  const rest = folded.slice(1)
  const linked = [...whole, ...beginning(rest, 1, '')]
  if (!PREPOSITIONS.includes(rest[0] ?? '') || isPersonal(rest)) return linked
  return [...linked, ...afterPreposition(rest, 1)]
}

/** The ways to read what stands behind ب ل ك. `folded`: from the preposition on; `letters`: how many stand before it. */
function afterPreposition(folded: string, letters: number): readonly Beginning[] {
  // ك is rare before places and frequent at the beginning of words: كسرت is not "like Sirte".
  const countriesOnly = folded[0] === 'ك' && !folded.startsWith('كال')
  const plain = beginning(folded.slice(1), letters + 1, folded[0]!, { countriesOnly })
  if (!folded.startsWith('لل')) return plain
  return [...plain, ...beginning(`ال${folded.slice(2)}`, letters, 'ل', { hidden: true })]
}

function beginning(
  form: string,
  letters: number,
  preposition: string,
  { hidden = false, countriesOnly = false } = {},
): readonly Beginning[] {
  const names = placesBy(form)
  if (names === undefined) return NONE
  return [{ names, letters, preposition, hidden, countriesOnly, isPersonal: isPersonal(form) }]
}

const NONE: readonly Beginning[] = []
const PERSONAL = Kind.given | Kind.family | Kind.famous

/** باراك، فاطمة، كارل: names of people that could also be read as a proclitic and a place. */
function isPersonal(folded: string): boolean {
  return (entryOf(folded).kinds & PERSONAL) !== 0
}

const CONJUNCTIONS = 'وف'
const PREPOSITIONS = 'بلك'
const CLITICS = CONJUNCTIONS + PREPOSITIONS

interface Match {
  readonly name: PlaceName
  readonly last: number
}

function longest(
  document: Document,
  names: readonly PlaceName[],
  index: number,
  limit: number,
): Match | null {
  for (const name of names) {
    const last = index + 1 + name.rest.length
    if (last <= limit && goesOn(document, name.rest, index)) return { name, last }
  }
  return null
}

/** Whether the words behind the one at `index` are these, in one phrase with it. */
function goesOn({ words, text }: Document, rest: readonly string[], index: number): boolean {
  for (let offset = 0; offset < rest.length; offset++) {
    const next = words[index + 1 + offset]!
    if (next.folded !== rest[offset] || !isJoined(text, words[index + offset]!, next)) return false
  }
  return true
}

function found(
  { words, text }: Document,
  index: number,
  { name, last }: Match,
  beginning: Beginning,
): NamedAt {
  const { letters, preposition, hidden } = beginning
  const start = startAfter(words[index]!, letters)
  const { end } = words[last - 1]!
  return {
    start,
    end,
    first: index,
    last,
    name,
    form: hidden ? `ال${text.slice(startAfter(words[index]!, letters + 2), end)}` : text.slice(start, end),
    preposition,
    linked: letters > 0 && preposition === '',
    isPersonal: beginning.isPersonal && last === index + 1,
  }
}

/** Whether only white space, a hyphen or # stands between two words. */
export function isJoined(text: string, word: Word, next: Word): boolean {
  const length = next.start - word.end
  if (length === 1) return isJoint(text.charCodeAt(word.end))
  if (length > 3) return false
  for (let at = word.end; at < next.start; at++) if (!isJoint(text.charCodeAt(at))) return false
  return true
}

function isJoint(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x2d || unit === 0x23 || unit === 0x5f || unit === 0x200f
}
