// Titles around a name: the phrase that stands before it (وزير الخارجية الروسي) and the one after it (، رئيس النادي،).

import { Kind } from './lexicon.ts'
import { isComma, type Tokens } from './tokens.ts'
import { LINKS, RANKS, RELATIVES } from './words.data.ts'

/** A run of words: indexes, `end` exclusive. */
export interface WordRange {
  readonly first: number
  readonly end: number
}

/** A title phrase before a name. Word indexes; `roleFirst` to `roleEnd` (exclusive) tells the role, if it tells one. */
export interface TitleBefore {
  readonly first: number
  readonly roleFirst: number
  readonly roleEnd: number
  /** Whether the word directly before the name is a title or the definite end of a title phrase. */
  readonly direct: boolean
  /** Whether the word directly before the name is a word of address or an honorific (الشيخ). */
  readonly honorific: boolean
  /** Whether it is a word of address (الشيخ، السيد). */
  readonly address: boolean
  readonly gender: 'male' | 'female' | null
}

const LONGEST_TITLE = 12
const OFFICE = Kind.title | Kind.honorific

/** The article after other clitics: للإلكترونيات، بالجيش. */
const WITH_ARTICLE = /^[وف]?(?:لل|بال|كال)...|^[وف]ال.../

/** The title phrase that ends directly before word `name`, or null. Looks at most twelve words back, down to `from`. */
export function titleBefore(tokens: Tokens, name: number, from: number): TitleBefore | null {
  if (name === from) return null
  let first = -1
  let linked = false
  let afterHead = -1
  const lowest = Math.max(from, name - LONGEST_TITLE)
  for (let index = name - 1; index >= lowest; index--) {
    if (!tokens.joined(index) && !(index === name - 1 && isComma(tokens, index))) break
    const reading = tokens.readings[index]!
    const isOffice = (reading.kinds & (OFFICE | Kind.address)) !== 0
    if (!isOffice && !isComplement(tokens, index)) break
    if (index === name - 1 && isPlainNoun(tokens, index)) break
    if (index < name - 1 && reading.definite && isIndefinite(tokens, index + 1)) break
    const preposition = reading.prefix > 0 && !isConjunction(tokens.words[index]!.folded)
    if (isOffice) {
      if (afterHead >= 0 && !linked && reading.definite && !tokens.readings[afterHead]!.definite) break
      first = index
      afterHead = index
      linked = preposition
      if (reading.prefix > 0 && !preposition) break
    } else if (LINKS.has(tokens.words[index]!.folded) || preposition) linked = true
  }
  return first < 0 ? null : phraseOf(tokens, first, name)
}

/** Whether a word has neither article nor preposition: after a word with the article it begins another phrase. */
function isIndefinite(tokens: Tokens, index: number): boolean {
  const { definite, prefix, kinds } = tokens.readings[index]!
  if (definite || prefix > 0 || kinds & (Kind.qualifier | Kind.address | Kind.place | Kind.nationality))
    return false
  const { folded, text } = tokens.words[index]!
  if ((kinds & OFFICE) === 0 && /^[بلو]../.test(folded)) return false // perhaps لشركة, بمجلس
  return !LINKS.has(folded) && !text.endsWith('ه')
}

/** An ordinary noun without the article cannot end a title before a name: in قمة ترامب the name belongs to the noun. */
function isPlainNoun(tokens: Tokens, index: number): boolean {
  const { kinds, definite, frequency } = tokens.readings[index]!
  if (WITH_ARTICLE.test(tokens.words[index]!.folded)) return false
  return (kinds & ~Kind.body) === 0 && !definite && frequency > 0 && !tokens.words[index]!.text.endsWith('ه')
}

/** Whether a word can stand inside a title: a noun, an adjective, a preposition that goes on with it. */
function isComplement(tokens: Tokens, index: number): boolean {
  const { kinds, definite, prefix, form } = tokens.readings[index]!
  const { folded } = tokens.words[index]!
  if (LINKS.has(folded)) return true
  if (kinds & (Kind.never | Kind.verb)) return false
  if (
    kinds & (Kind.given | Kind.famous) &&
    !(kinds & (Kind.ambiguous | Kind.nationality | Kind.title | Kind.place))
  )
    return false
  if (prefix === 0 || definite) return true
  return folded[0] !== 'ف' && !/(?:ه|ها|هم)$/.test(form)
}

function phraseOf(tokens: Tokens, first: number, name: number): TitleBefore {
  const kindsAt = (index: number): number => tokens.readings[index]!.kinds
  const isAddress = (index: number): boolean => (kindsAt(index) & Kind.address) !== 0
  let roleEnd = name
  while (roleEnd > first && isAddress(roleEnd - 1)) roleEnd--
  let roleFirst = first
  while (roleFirst < roleEnd && (isAddress(roleFirst) || isRelative(tokens, roleFirst))) roleFirst++
  while (roleEnd > roleFirst + 1 && RANKS.has(tokens.readings[roleEnd - 1]!.form)) roleEnd--
  if (roleFirst < roleEnd && !(kindsAt(roleFirst) & OFFICE)) roleEnd = roleFirst
  // A single title without the article governs the name: وكيل ميسي is not Messi.
  if (roleEnd === roleFirst + 1 && roleEnd === name && !tokens.readings[roleFirst]!.definite)
    roleEnd = roleFirst
  const last = tokens.readings[name - 1]!
  return {
    first,
    roleFirst,
    roleEnd,
    direct:
      last.definite ||
      WITH_ARTICLE.test(tokens.words[name - 1]!.folded) ||
      (last.kinds & (Kind.honorific | Kind.address)) !== 0,
    honorific: (last.kinds & (Kind.honorific | Kind.address)) !== 0,
    address: isAddress(name - 1),
    gender: genderOf(tokens, first),
  }
}

/** The gender of a title; نظيره (his counterpart) reads like نظيرة when folded, and tells none. */
function genderOf(tokens: Tokens, index: number): 'male' | 'female' | null {
  if (isRelative(tokens, index) || tokens.words[index]!.text.endsWith('ه')) return null
  return tokens.readings[index]!.gender
}

function isRelative(tokens: Tokens, index: number): boolean {
  return RELATIVES.has(tokens.readings[index]!.form)
}

/** The role in apposition after a name: `[first, end)` in words, or null. */
export function titleAfter(tokens: Tokens, end: number, limit: number): WordRange | null {
  if (end >= limit) return null
  const comma = !tokens.joined(end - 1)
  if (comma && !isComma(tokens, end - 1)) return null
  const head = tokens.readings[end]!
  if (head.prefix > 0 || !(head.kinds & OFFICE) || head.kinds & (Kind.address | Kind.never)) return null
  if (isRelative(tokens, end)) return null
  let index = end + 1
  while (
    index < limit &&
    index - end < LONGEST_TITLE &&
    tokens.joined(index - 1) &&
    isComplement(tokens, index)
  ) {
    const { kinds, prefix, definite } = tokens.readings[index]!
    const isPhrase =
      index - end >= 2 &&
      prefix > 0 &&
      !definite &&
      !(kinds & (Kind.body | Kind.place | Kind.title | Kind.nationality))
    if (isPhrase && !isConjunction(tokens.words[index]!.folded)) break
    if (tokens.readings[index - 1]!.definite && isIndefinite(tokens, index)) break
    index++
  }
  const isNextName =
    index < limit && tokens.joined(index - 1) && (tokens.readings[index]!.kinds & Kind.given) !== 0
  if (!comma && isNextName) return null
  while (index > end + 1 && LINKS.has(tokens.words[index - 1]!.folded)) index--
  return index === end + 1 && !head.definite ? null : { first: end, end: index }
}

function isConjunction(folded: string): boolean {
  return folded[0] === 'و' || folded[0] === 'ف'
}
