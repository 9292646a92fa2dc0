// Titles around a name: the phrase that stands before it (وزير الخارجية الروسي) and the one after it (، رئيس النادي،).

import { NAME } from './grammar.ts'
import { Kind } from './lexicon.ts'
import type { Tokens } from './tokens.ts'

/** A title phrase before a name. Word indexes; `roleFirst` to `roleEnd` (exclusive) tells the role, if it tells one. */
export interface TitleBefore {
  readonly first: number
  readonly roleFirst: number
  readonly roleEnd: number
  /** Whether the word directly before the name is a title or the definite end of a title phrase. */
  readonly direct: boolean
  /** Whether the word directly before the name is a word of address or an honorific (الشيخ). */
  readonly honorific: boolean
  readonly gender: 'male' | 'female' | null
}

const LONGEST_TITLE = 14
const OFFICE = Kind.title | Kind.honorific
/** Prepositions that go on with a title: المتحدث باسم الجيش، عضو البرلمان عن الحزب، الخبير في الشؤون. */
const LINKS = new Set(['في', 'عن', 'باسم', 'لشوون', 'بشوون', 'من', 'لدي', 'علي'])
const RELATIVES = new Set([
  'زوج',
  'زوجه',
  'ارمله',
  'نجل',
  'ابن',
  'ابنه',
  'شقيق',
  'شقيقه',
  'والد',
  'والده',
  'ام',
  'عم',
  'خال',
  'حفيد',
  'حفيده',
  'صهر',
  'خليفه',
  'وريث',
  'خلف',
  'سلف',
  'صديق',
  'صديقه',
  'جار',
  'حليف',
])

/** The title phrase that ends directly before word `name`, or null. Looks at most fourteen words back, down to `from`. */
export function titleBefore(tokens: Tokens, name: number, from: number): TitleBefore | null {
  let first = -1
  let linked = false
  let afterHead = -1
  const lowest = Math.max(from, name - LONGEST_TITLE)
  for (let index = name - 1; index >= lowest; index--) {
    if (!tokens.joined(index) && !(index === name - 1 && isComma(tokens, index))) break
    const reading = tokens.readings[index]!
    const { folded } = tokens.words[index]!
    const isOffice = (reading.kinds & (OFFICE | Kind.address)) !== 0
    if (!isOffice && stops(reading.kinds, folded)) break
    if (isOffice) {
      if (afterHead >= 0 && !linked && reading.definite && !tokens.readings[afterHead]!.definite) break
      first = index
      afterHead = index
      linked = reading.prefix > 0 && !isConjunction(folded)
      if (reading.prefix > 0 && isConjunction(folded)) break
    } else if (LINKS.has(folded) || (reading.prefix > 0 && !isConjunction(folded))) linked = true
  }
  if (first < 0) return null
  return phraseOf(tokens, first, name)
}

function phraseOf(tokens: Tokens, first: number, name: number): TitleBefore {
  let roleEnd = name
  const kindsAt = (index: number): number => tokens.readings[index]!.kinds
  const isAddress = (index: number): boolean => (kindsAt(index) & Kind.address) !== 0
  while (roleEnd > first && isAddress(roleEnd - 1)) roleEnd--
  let roleFirst = first
  while (roleFirst < roleEnd && (isAddress(roleFirst) || isRelative(tokens, roleFirst))) roleFirst++
  if (roleFirst < roleEnd && !(kindsAt(roleFirst) & OFFICE)) roleEnd = roleFirst
  const last = tokens.readings[name - 1]!
  const relative = isRelative(tokens, first)
  return {
    first,
    roleFirst,
    roleEnd,
    direct: last.definite || (last.kinds & (Kind.honorific | Kind.address)) !== 0,
    honorific: (last.kinds & (Kind.honorific | Kind.address)) !== 0,
    gender: relative ? null : tokens.readings[first]!.gender,
  }
}

function isRelative(tokens: Tokens, index: number): boolean {
  return RELATIVES.has(tokens.readings[index]!.form)
}

/** The role in apposition after a name: `[first, end)` in words, or null. */
export function titleAfter(
  tokens: Tokens,
  end: number,
  limit: number,
): { first: number; end: number } | null {
  if (end >= limit) return null
  const comma = !tokens.joined(end - 1)
  if (comma && !isComma(tokens, end - 1)) return null
  const head = tokens.readings[end]!
  if (head.prefix > 0 || !(head.kinds & OFFICE) || head.kinds & (Kind.address | Kind.never)) return null
  let index = end + 1
  while (index < limit && index - end < LONGEST_TITLE && tokens.joined(index - 1)) {
    const { kinds, prefix } = tokens.readings[index]!
    const { folded } = tokens.words[index]!
    if (stops(kinds, folded) && !(kinds & (OFFICE | NAME))) break
    if (prefix > 0 && folded[0] === 'ف') break
    index++
  }
  const phrase = index < limit && !tokens.joined(index - 1)
  if (!comma && !phrase && index - end < 2) return null
  while (index > end + 1 && LINKS.has(tokens.words[index - 1]!.folded)) index--
  return { first: end, end: index }
}

function stops(kinds: number, folded: string): boolean {
  if (LINKS.has(folded)) return false
  if (kinds & (Kind.never | Kind.verb)) return true
  return (
    (kinds & (Kind.given | Kind.famous)) !== 0 &&
    (kinds & (Kind.ambiguous | Kind.nationality | Kind.title | Kind.place)) === 0
  )
}

function isConjunction(folded: string): boolean {
  return folded[0] === 'و' || folded[0] === 'ف'
}

/** Whether only a comma stands after word `index`. */
export function isComma(tokens: Tokens, index: number): boolean {
  const next = tokens.words[index + 1]
  if (next === undefined) return false
  const gap = tokens.document.text.slice(tokens.words[index]!.end, next.start)
  return gap.length <= 3 && /^\s*[،,]\s*$/.test(gap)
}
