// Names of the gazetteer in a document: where they stand, without their proclitics.

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
}

/** The longest name that begins at a word of a block that ends before `limit`, or null. */
export function nameAt(document: Document, index: number, limit: number): NamedAt | null {
  const word = document.words[index]!
  const { folded } = word
  const whole = longest(document, placesBy(folded), index, limit)
  if (whole !== null) return found(document, index, whole, 0, '')
  const initial = folded[0] ?? ''
  if (!CLITICS.includes(initial) || folded.length < 3) return null
  if (isPersonal(folded)) return null
  const rest = folded.slice(1)
  if (CONJUNCTIONS.includes(initial)) {
    const linked = longest(document, placesBy(rest), index, limit)
    if (linked !== null) return found(document, index, linked, 1, '')
    const second = rest[0] ?? ''
    if (!PREPOSITIONS.includes(second) || isPersonal(rest)) return null
    return withPreposition(document, index, limit, rest, 1)
  }
  return withPreposition(document, index, limit, folded, 0)
}

const PERSONAL = Kind.given | Kind.family | Kind.famous

/** باراك، فاطمة، كارل: names of people that could also be read as a proclitic and a place. */
function isPersonal(folded: string): boolean {
  return (entryOf(folded).kinds & PERSONAL) !== 0
}

const CONJUNCTIONS = 'وف'
const PREPOSITIONS = 'بلك'
const CLITICS = CONJUNCTIONS + PREPOSITIONS

/** A name behind ب ل ك. `folded`: the word from the preposition on; `before`: letters before it. */
function withPreposition(
  document: Document,
  index: number,
  limit: number,
  folded: string,
  before: number,
): NamedAt | null {
  const preposition = folded[0] ?? ''
  const plain = longest(document, placesBy(folded.slice(1)), index, limit)
  // ك is rare before places and frequent at the beginning of words: كسرت is not "like Sirte".
  const trusted = preposition !== 'ك' || folded.startsWith('كال') || plain?.name.kind === 'country'
  if (plain !== null && trusted) return found(document, index, plain, before + 1, preposition)
  if (!folded.startsWith('لل')) return null
  const hidden = longest(document, placesBy(`ال${folded.slice(2)}`), index, limit)
  return hidden === null ? null : found(document, index, hidden, before, 'ل', true)
}

interface Match {
  readonly name: PlaceName
  readonly last: number
}

function longest(
  { words, text }: Document,
  names: readonly PlaceName[] | undefined,
  index: number,
  limit: number,
): Match | null {
  if (names === undefined) return null
  for (const name of names) {
    const last = index + 1 + name.rest.length
    if (last > limit) continue
    const fits = name.rest.every(
      (word, offset) =>
        words[index + 1 + offset]!.folded === word &&
        isJoined(text, words[index + offset]!, words[index + 1 + offset]!),
    )
    if (fits) return { name, last }
  }
  return null
}

function found(
  { words, text }: Document,
  index: number,
  { name, last }: Match,
  letters: number,
  preposition: string,
  hidden = false,
): NamedAt {
  const start = startAfter(words[index]!, letters)
  const { end } = words[last - 1]!
  const form = hidden
    ? `ال${text.slice(startAfter(words[index]!, letters + 2), end)}`
    : text.slice(start, end)
  return {
    start,
    end,
    first: index,
    last,
    name,
    form,
    preposition,
    linked: letters > 0 && preposition === '',
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
