// From mentions to persons: which names are one person's.

import { partOf } from './forms.ts'
import { entryOf, Kind, NAME } from './lexicon.ts'
import type { NameMention } from './mentions.ts'
import type { WordRange } from './titles.ts'
import type { Tokens } from './tokens.ts'
import { isHouse } from './words.data.ts'

/** Everything that is known of one person while the article is read. */
export interface Draft {
  /** The name's parts, folded and unified, of the longest form. */
  readonly parts: readonly string[]
  /** The first mention in the longest form. */
  longest: NameMention
  readonly mentions: NameMention[]
  /** The last parts of by-names. */
  readonly byNames: string[]
  /** Titles that stand for the person. */
  readonly titles: WordRange[]
}

interface Named {
  readonly mention: NameMention
  readonly parts: readonly string[]
}

/** Up to so many persons a name is compared with everybody's; beyond, only with those who share a part of it. */
export const FEW_PERSONS = 200

/** The persons of an article while it is read. */
export interface Persons {
  readonly drafts: Draft[]
  /** Who has a part of a name, by the part. */
  readonly byPart: Map<string, Draft[]>
}

/** Joins names of two parts and more: one person's have the same parts, some of them, or parts that differ by a letter. */
export function joinFullNames(tokens: Tokens, mentions: readonly NameMention[]): Persons {
  const persons: Persons = { drafts: [], byPart: new Map() }
  const full = named(tokens, mentions).filter(({ parts }) => parts.length > 1)
  full.sort((a, b) => b.parts.length - a.parts.length || a.mention.first - b.mention.first)
  for (const name of full) {
    const { drafts, byPart } = persons
    const candidates =
      drafts.length <= FEW_PERSONS ? drafts : name.parts.flatMap(part => byPart.get(part) ?? [])
    const fits = candidates.filter(
      draft => isFormOf(name.parts, draft.parts) && !isFatherOf(tokens, name, draft.longest),
    )
    const known = nearestTo(name.mention.first, fits, draft => draft.longest.first)
    if (known !== null) known.mentions.push(name.mention)
    else addDraft(name, persons)
  }
  for (const draft of persons.drafts) addByNames(tokens, draft, persons)
  return persons
}

/** Whether a name is the father's of somebody: سلمان بن عبدالعزيز, beside محمد بن سلمان بن عبدالعزيز. */
function isFatherOf(
  { words, readings }: Tokens,
  { mention, parts }: Named,
  { first, end }: NameMention,
): boolean {
  const { form } = readings[mention.first]!
  if (form === readings[first]!.form || parts.length < 2) return false
  for (let index = first + 1; index < end - 1; index++)
    if (words[index]!.folded === 'بن' && words[index + 1]!.folded === form) return true
  return false
}

function addByNames(tokens: Tokens, draft: Draft, { byPart }: Persons): void {
  for (const { byName } of draft.mentions) {
    if (byName === null) continue
    const part = partsOf(tokens, byName.first, byName.end).at(-1)!
    draft.byNames.push(part)
    byPart.set(part, [draft])
    if (tokens.words[byName.first]!.folded[0] !== 'ب') draft.titles.push(byName)
  }
}

/** Joins names of one part to the full names, or to each other; then gives the persons in the order of their mention. */
export function joinShortNames(tokens: Tokens, mentions: readonly NameMention[], persons: Persons): Draft[] {
  const short = named(tokens, mentions).filter(({ parts }) => parts.length === 1)
  short.sort((a, b) => a.mention.first - b.mention.first)
  joinShortForms(tokens, short, persons)
  for (const draft of persons.drafts) draft.mentions.sort((a, b) => a.first - b.first)
  return persons.drafts.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first)
}

/**
 * Cuts a name of two words to the first where that is somebody's family name and the second no known name: in قال
 * ترامب … ترامب يغرد the second is a verb.
 */
export function cutAfterSurnames(tokens: Tokens, mentions: readonly NameMention[]): NameMention[] {
  const surnames = new Map<string, number>()
  for (const { parts } of named(tokens, mentions)) {
    const last = parts.at(-1)
    if (parts.length > 1 && last !== undefined) surnames.set(last, (surnames.get(last) ?? 0) + 1)
  }
  return mentions.map(mention => {
    const { first, end } = mention
    const second = tokens.readings[first + 1]
    if (second === undefined || end !== first + 2 || second.kinds & NAME) return mention
    if (second.definite && second.unknown) return mention
    const [part, rest] = partsOf(tokens, first, end)
    const isSurname =
      part !== undefined && rest !== undefined && surnames.has(part) && (surnames.get(rest) ?? 0) < 2
    return isSurname ? { ...mention, end: first + 1, after: null } : mention
  })
}

export function named(tokens: Tokens, mentions: readonly NameMention[]): Named[] {
  return mentions.map(mention => ({ mention, parts: partsOf(tokens, mention.first, mention.end) }))
}

function addDraft({ mention, parts }: Named, { drafts, byPart }: Persons): Draft {
  const draft: Draft = { parts, longest: mention, mentions: [mention], byNames: [], titles: [] }
  drafts.push(draft)
  for (const part of new Set(parts)) {
    const same = byPart.get(part)
    if (same === undefined) byPart.set(part, [draft])
    else if (same.length < FEW_PERSONS) same.push(draft)
  }
  return draft
}

/** Gives each name of one part to the person of that name who was named last, else to the first who will be. */
function joinShortForms(tokens: Tokens, short: readonly Named[], persons: Persons): void {
  const { drafts, byPart } = persons
  const lastSeen = new Map<Draft, number>()
  const events = drafts.flatMap(draft => draft.mentions.map(({ first }) => ({ first, draft })))
  events.sort((a, b) => a.first - b.first)
  let next = 0
  for (const name of short) {
    const at = name.mention.first
    for (; next < events.length && events[next]!.first < at; next++)
      lastSeen.set(events[next]!.draft, events[next]!.first)
    const part = name.parts[0]!
    const near = byPart.get(part) ?? (drafts.length <= FEW_PERSONS ? nearlyNamed(part, drafts) : [])
    const fits = near.filter(draft => draft.parts[0] === part || !isOnlyHouse(tokens, name, draft))
    const asFamily = fits.filter(draft => draft.parts.at(-1) === part)
    const known = nearestTo(
      at,
      asFamily.length > 0 ? asFamily : fits,
      draft => lastSeen.get(draft) ?? draft.longest.first,
    )
    if (known === null) lastSeen.set(addDraft(name, persons), at)
    else {
      known.mentions.push(name.mention)
      lastSeen.set(known, at)
    }
  }
}

/** Whether a single word is only the house of somebody's name: سعود of آل سعود, whom الأمير سعود does not mean; الفهيد means آل فهيد. */
function isOnlyHouse(
  tokens: Tokens,
  { mention: { first }, parts }: Named,
  { longest, parts: name }: Draft,
): boolean {
  if (name.at(-1) !== parts[0] || !isHouse(tokens.words[longest.end - 2]?.text ?? '')) return false
  return !tokens.readings[first]!.definite && !isHouse(tokens.words[first]!.text)
}

/** Those whose family name is a letter apart from a long word. */
function nearlyNamed(word: string, drafts: readonly Draft[]): Draft[] {
  if (word.length < 6) return []
  return drafts.filter(({ parts }) => parts.length > 1 && isSamePart(word, parts.at(-1)!))
}

/** Of several persons, the one who was named last before word `at`, else the first after it. */
function nearestTo(at: number, drafts: readonly Draft[], placeOf: (draft: Draft) => number): Draft | null {
  let best: Draft | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const draft of drafts) {
    const place = placeOf(draft)
    const distance = place <= at ? at - place : 1e9 + place
    if (distance < bestDistance) {
      best = draft
      bestDistance = distance
    }
  }
  return best
}

/** The parts of a name, for comparison: عبد الله is one part, بن none, family names without the article. */
export function partsOf(tokens: Tokens, first: number, end: number): string[] {
  const parts: string[] = []
  let glue = ''
  for (let index = first; index < end; index++) {
    const form = index === first ? tokens.readings[index]!.form : tokens.words[index]!.folded
    if (CONNECTORS.has(form) && (form !== 'ال' || index > first || index + 1 < end)) continue
    if (GLUED.has(form) && index + 1 < end) {
      glue = form === 'ابي' || form === 'ابا' ? 'ابو' : form
      continue
    }
    if (SUFFIXES.has(form) && parts.length > 0) parts.push(parts.pop()! + form)
    else if (glue !== '') parts.push(glue + form)
    else parts.push(partOf(form))
    glue = ''
  }
  return parts
}

const CONNECTORS = new Set(['بن', 'بنت', 'ابن', 'ال'])
const GLUED = new Set(['عبد', 'ابو', 'ابي', 'ابا', 'ام'])
const SUFFIXES = new Set(['الله', 'الدين'])

/** Whether `short` is the same name as `long`, or a part of it: every part occurs in order, by spelling or nearly. */
function isFormOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return false
  let at = 0
  let exact = 0
  for (const part of short) {
    while (at < long.length && !isSamePart(part, long[at]!)) at++
    if (at === long.length) return false
    if (part === long[at]) exact++
    at++
  }
  if (short.length === 1) return exact === 1
  if (exact === 1 && short.length === long.length && hasOtherGivenName(short, long)) return false
  const sharesEnd = isSamePart(short.at(-1)!, long.at(-1)!) || isSamePart(short[0]!, long[0]!)
  return sharesEnd && exact >= 1
}

/** Whether two words are one in two spellings: فرانسوا، فرنسوا. */
function isSamePart(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 4) return false
  if (isOneLetterApart(a, b)) return true
  return (
    Math.min(a.length, b.length) >= 5 &&
    skeletonOf(a) === skeletonOf(b) &&
    !isArabicGivenName(a) &&
    !isArabicGivenName(b)
  )
}

/** Whether two Arabic given names differ: محمود نمر and محمد نمر are two, محمود علي نمر and محمد علي نمر one with a slip. */
function hasOtherGivenName([a = '']: readonly string[], [b = '']: readonly string[]): boolean {
  return a !== b && isArabicGivenName(a) && isArabicGivenName(b)
}

function isArabicGivenName(part: string): boolean {
  return (entryOf(part).kinds & (Kind.given | Kind.foreign)) === Kind.given
}

/** The consonants of a foreign name, one letter for those by which Arabic writes g, v and p. */
function skeletonOf(part: string): string {
  return (
    part[0]! +
    part
      .slice(1)
      .replace(/[اويىه]/g, '')
      .replace(/[غق]/g, 'ج')
      .replace(/ڤ/g, 'ف')
  )
}

/** Whether two words differ by one letter more, less or other, or by two neighbours that changed places. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const restA = a.slice(start, endA)
  const restB = b.slice(start, endB)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
