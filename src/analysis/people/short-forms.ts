// Short forms: words that are part of a name which the article gives in full elsewhere.

import { Kind, NAME } from './lexicon.ts'
import type { NameMention } from './mentions.ts'
import { type Draft, FEW_PERSONS, isOneLetterApart, named, partsOf } from './merge.ts'
import type { Reading } from './readings.ts'
import type { Tokens } from './tokens.ts'
import { isHouse } from './words.data.ts'

/**
 * Finds short forms of the full names, and more mentions of the `singles` (names of one word), in words that no mention
 * covers.
 */
export function findShortForms(
  tokens: Tokens,
  drafts: readonly Draft[],
  singles: readonly NameMention[],
  covered: ReadonlySet<number>,
): NameMention[] {
  const known = new Map<string, boolean>() // part → whether it is a family name (the last part) of somebody
  for (const { parts, byNames } of drafts) {
    for (const part of byNames) known.set(part, true)
    parts.forEach((part, index) => {
      if (parts.length > 1) known.set(part, (known.get(part) ?? false) || index === parts.length - 1)
    })
  }
  for (const { parts } of named(tokens, singles)) {
    if (parts.length === 1 && !known.has(parts[0]!)) known.set(parts[0]!, false)
  }
  const found: NameMention[] = []
  if (known.size === 0) return found
  const surnames = drafts.length <= FEW_PERSONS ? drafts.flatMap(({ parts }) => parts.slice(1).slice(-1)) : []
  for (let index = 0; index < tokens.readings.length; index++) {
    const reading = tokens.readings[index]!
    const opens = reading.isOpener || isHouse(tokens.words[index]!.text)
    if (opens && isCompoundShortForm(tokens, index, known, covered)) {
      found.push({ first: index, end: index + 2, title: null, after: null, byName: null })
      index++
      continue
    }
    if (reading.kinds & (Kind.never | Kind.verb) || reading.frequency > 50) continue
    const isLast = known.get(reading.part) ?? isNearSurname(reading, surnames)
    if (isLast === undefined || covered.has(index) || !isShortForm(tokens, index, isLast)) continue
    found.push({ first: index, end: index + 1, title: null, after: null, byName: null })
  }
  return found
}

/** Whether a noun with the article follows: then the given name is a noun itself (حسن الجوار). */
function isBeforeNoun(tokens: Tokens, index: number): boolean {
  if (!tokens.joined(index)) return false
  const { definite, kinds } = tokens.readings[index + 1]!
  return definite && (kinds & (Kind.never | Kind.verb | NAME | Kind.title)) === 0
}

/** `true` for an unknown word that is a letter apart from somebody's long family name: another spelling of it. */
function isNearSurname({ unknown, bare, prefix }: Reading, surnames: readonly string[]): true | undefined {
  if (!unknown || bare.length < 6 || prefix > 0) return undefined
  const isNear = surnames.some(
    part => part[0] === bare[0] && part.length >= 6 && isOneLetterApart(part, bare),
  )
  return isNear || undefined
}

/** Whether عبد الهادي، أبو عليا، بن سلمان، آل الشيخ at `index` is a part of a known name. */
function isCompoundShortForm(
  tokens: Tokens,
  index: number,
  known: ReadonlyMap<string, boolean>,
  covered: ReadonlySet<number>,
): boolean {
  if (!tokens.joined(index) || covered.has(index) || covered.has(index + 1)) return false
  const parts = partsOf(tokens, index, index + 2)
  return parts.length === 1 && known.get(parts[0]!) === true
}

function isShortForm(tokens: Tokens, index: number, isLast: boolean): boolean {
  const { kinds, frequency, form, definite } = tokens.readings[index]!
  const before = index > 0 && tokens.joined(index - 1) ? tokens.readings[index - 1]! : null
  if (before !== null && before.kinds & Kind.body && !before.definite) return false
  if (isLast && (kinds & (Kind.family | Kind.famous)) !== 0 && frequency < 20) return true
  if (
    isLast &&
    definite &&
    frequency <= 14 &&
    !(kinds & (Kind.place | Kind.nationality | Kind.title | Kind.qualifier))
  )
    return true
  if (frequency <= 3 && !(kinds & (Kind.place | Kind.nationality))) {
    return isLast || (kinds & Kind.given) === 0 || form.length > 2
  }
  if (kinds & Kind.given && !(kinds & (Kind.ambiguous | Kind.title | Kind.place)))
    return !isBeforeNoun(tokens, index)
  const cued = before !== null && (before.kinds & (Kind.verb | Kind.honorific | Kind.address)) !== 0
  return cued && (kinds & (NAME | Kind.nationality)) !== 0
}
