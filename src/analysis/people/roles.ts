// Roles: what the article calls a person, and where such a title stands for the person alone.

import { bareOf } from './forms.ts'
import { Kind } from './lexicon.ts'
import type { Draft } from './merge.ts'
import type { WordRange } from './titles.ts'
import type { Tokens } from './tokens.ts'
import { RANKS } from './words.data.ts'

const OFFICE = Kind.title | Kind.honorific
/** A title that stands alone is compared with at most so many persons of that title. */
const MOST_CANDIDATES = 40

/** The titles that the article gives with the name, the most telling first: an office before a rank, early ones first. */
export function rolesOf(tokens: Tokens, { mentions }: Draft): WordRange[] {
  const before = mentions.flatMap(({ title }) =>
    title !== null && title.roleEnd > title.roleFirst ? [{ first: title.roleFirst, end: title.roleEnd }] : [],
  )
  // أ. د. فلان: letters tell no role.
  const isLetter = ({ first, end }: WordRange): boolean =>
    end === first + 1 && tokens.words[first]!.text.length === 1
  const after = mentions.flatMap(mention => (mention.after === null ? [] : [mention.after]))
  const isRank = ({ first, end }: WordRange): boolean =>
    end === first + 1 && RANKS.has(tokens.readings[first]!.form)
  return [...before.filter(role => !isRank(role) && !isLetter(role)), ...after, ...before.filter(isRank)]
}

interface Known {
  readonly draft: Draft
  /** The folded words of the title, the first without clitics. */
  readonly words: readonly string[]
}

/**
 * Finds titles that stand for a person without the name, and adds them to the drafts: the same title again (الرئيس
 * الروسي), a part of it (رئيس الوزراء), or its head with the article (الوزير), which denotes the person of that title
 * who was named last. A title inside another (مساعد الرئيس الروسي) denotes nobody.
 */
export function linkTitles(tokens: Tokens, drafts: readonly Draft[], named: ReadonlySet<number>): void {
  const byHead = knownTitles(tokens, drafts)
  if (byHead.size === 0) return
  const taken = new Set(named)
  for (const draft of drafts) {
    for (const { first, end } of draft.mentions) for (let word = first; word < end; word++) taken.add(word)
    for (const { first, title, after } of draft.mentions) {
      if (title !== null) for (let word = title.first; word < first; word++) taken.add(word)
      if (after !== null) for (let word = after.first; word < after.end; word++) taken.add(word)
    }
  }
  const events = drafts.flatMap(draft => draft.mentions.map(({ first }) => ({ first, draft })))
  events.sort((a, b) => a.first - b.first)
  const lastSeen = new Map<Draft, number>()
  let next = 0
  for (let index = 0; index < tokens.readings.length; index++) {
    const reading = tokens.readings[index]!
    if (!(reading.kinds & OFFICE) || taken.has(index)) continue
    const known = byHead.get(headOf(reading.form))
    if (known === undefined || isInsideTitle(tokens, index)) continue
    for (; next < events.length && events[next]!.first < index; next++) {
      lastSeen.set(events[next]!.draft, events[next]!.first)
    }
    const found = denoted(tokens, index, known, lastSeen)
    if (found === null || isBeforeName(tokens, found.end, taken) || isForAnother(tokens, found.end)) continue
    found.draft.titles.push({ first: index, end: found.end })
    lastSeen.set(found.draft, index)
  }
}

function knownTitles(tokens: Tokens, drafts: readonly Draft[]): Map<string, Known[]> {
  const byHead = new Map<string, Known[]>()
  for (const draft of drafts) {
    const told = new Set<string>()
    for (const { first, end } of rolesOf(tokens, draft)) {
      const head = tokens.readings[first]!.form
      const words = [head, ...tokens.words.slice(first + 1, end).map(word => word.folded)]
      const key = words.join(' ')
      if (told.has(key) || told.size >= 4) continue
      told.add(key)
      const same = byHead.get(headOf(head))
      if (same === undefined) byHead.set(headOf(head), [{ draft, words }])
      else if (same.length < MOST_CANDIDATES) same.push({ draft, words })
    }
  }
  return byHead
}

/** The head of a title without the article, one for the spellings of رئيس with and without it. */
function headOf(form: string): string {
  return form.startsWith('ال') && form.length === 4 ? form.slice(2) : bareOf(form)
}

/** Whether the title is governed by another title's head: مساعد الرئيس، المتحدث باسم الوزير. */
function isInsideTitle(tokens: Tokens, index: number): boolean {
  if (index === 0 || !tokens.joined(index - 1)) return false
  const before = tokens.readings[index - 1]!
  if (tokens.words[index - 1]!.folded === 'باسم') return true
  return (before.kinds & Kind.title) !== 0 && !before.definite
}

/** Whether a name stands directly behind the title: then it is that one's, known or not (الملك in مكتبة الملك خالد). */
function isBeforeName(tokens: Tokens, end: number, taken: ReadonlySet<number>): boolean {
  if (end >= tokens.words.length || !tokens.joined(end - 1)) return false
  const { kinds, prefix } = tokens.readings[end]!
  return (
    prefix === 0 &&
    (taken.has(end) || ((kinds & Kind.given) !== 0 && (kinds & (Kind.ambiguous | Kind.verb)) === 0))
  )
}

/** Whether a title matches but for the one in whose name somebody speaks: المتحدث باسم الشركة after المتحدث باسم الوزارة. */
function isForAnother(tokens: Tokens, end: number): boolean {
  return tokens.words[end - 1]!.folded === 'باسم' || tokens.words[end]?.folded === 'باسم'
}

interface Denoted {
  readonly draft: Draft
  readonly end: number
}

function denoted(
  tokens: Tokens,
  index: number,
  known: readonly Known[],
  lastSeen: ReadonlyMap<Draft, number>,
): Denoted | null {
  const end = titleEnd(tokens, index)
  let best: Denoted | null = null
  let bestRank = -1
  for (const { draft, words } of known) {
    const matched = matchedEnd(tokens, index, end, words)
    if (matched === 0) continue
    const seen = lastSeen.get(draft)
    const whole = matched - index === words.length && words.length > 1
    if (seen === undefined && !whole) continue
    const rank = (matched - index) * 1e8 + (whole ? 5e7 : 0) + (seen ?? 0)
    if (rank > bestRank) {
      best = { draft, end: matched }
      bestRank = rank
    }
  }
  return best
}

/** Where the title ends that begins at `index`: before the first word that is no part of a noun phrase. */
function titleEnd(tokens: Tokens, index: number): number {
  let end = index + 1
  while (end < index + 10 && end < tokens.words.length && tokens.joined(end - 1)) {
    const { definite, kinds, prefix } = tokens.readings[end]!
    if (prefix > 0 || kinds & (Kind.never | Kind.verb)) break
    if (!definite && end > index + 1 && tokens.readings[end - 1]!.definite) break
    if (!definite && tokens.readings[index]!.definite) break
    end++
  }
  return end
}

/** How far the title in the text is the known one or a part of it, as a word index; 0 where it says something else. */
function matchedEnd(tokens: Tokens, index: number, end: number, words: readonly string[]): number {
  const { form } = tokens.readings[index]!
  if (form === words[0]) {
    let same = 1
    while (
      same < words.length &&
      tokens.words[index + same]?.folded === words[same] &&
      tokens.joined(index + same - 1)
    )
      same++
    const next = tokens.readings[index + same]
    const goesOn =
      index + same < end && (next!.kinds & (Kind.nationality | Kind.qualifier | Kind.title)) !== 0
    if (same === words.length && !goesOn && (same > 1 || tokens.readings[index]!.definite))
      return index + same
  }
  if (!tokens.readings[index]!.definite && form !== words[0]) return 0
  for (let word = index + 1; word < end; word++) if (!words.includes(tokens.words[word]!.folded)) return 0
  if (end === index + 1 && !tokens.readings[index]!.definite) return 0
  return end
}
