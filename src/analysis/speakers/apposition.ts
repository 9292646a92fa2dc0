// Who of those named in a phrase speaks: its head or a name in apposition, not a name that something belongs to.

import { bySpelling } from '../../arabic/memo.ts'
import type { Reading } from '../quotations/reading.ts'
import { isAfterPreposition, nextMark, opensHere } from './gaps.ts'
import type { Mention, Mentions } from './mentions.ts'
import { belonging, type Head } from './nouns.ts'
import { isAddressee, isPosition } from './subjects.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** An apposition begins within so many words. */
const LONGEST = 16
/** A name stands within so many words of the title before it. */
const TITLE_WORDS = 3

/** The mention that speaks in the words `first`–`last`, or in apposition after them up to `limit`; null for nobody. */
export function speakingMention(
  reading: Reading,
  mentions: Mentions,
  first: number,
  last: number,
  limit: number,
  head: Head,
): Mention | null {
  const holder = holderOf(reading, mentions, first, limit)
  if (holder !== null) return holder
  if (traitsAt(reading, first) & Trait.unnamed) return null
  const mention = namedIn(reading, mentions, first, last, limit, head)
  // والدة القتيل، أحمد فلان: the name is the other one's.
  const isHers = mention?.person.gender === 'male' && mention.firstWord !== first && isWoman(reading, first)
  return isHers ? null : mention
}

/** Whoever is known by the very title that the phrase begins with, before the name: المسؤول في الوفد العميد فلان. */
function holderOf(reading: Reading, mentions: Mentions, first: number, limit: number): Mention | null {
  for (let at = first + 1; at < Math.min(limit, first + LONGEST); at++) {
    const mention = mentions.at(at)
    if (!mention?.named) continue
    const { role } = mention.person
    const end = role === null ? null : endOfRole(reading, role, first, at)
    return end !== null && areTitles(reading, end, at) ? mention : null
  }
  return null
}

/** The offset after a role that begins with the word `first`, or after other titles there; null where it doesn't. */
function endOfRole(reading: Reading, role: string, first: number, last: number): number | null {
  const { text, words } = reading.document
  for (let at = first; at < last && (at === first || nounAt(reading, at - 1).head === 'role'); at++) {
    const start = words[at]!.start + (traitsAt(reading, at) & Trait.withAnd ? 1 : 0)
    if (text.startsWith(role, start)) return start + role.length
  }
  return null
}

/** Whether nothing but titles stands between the offset `from` and the word `at`. */
function areTitles(reading: Reading, from: number, at: number): boolean {
  const { words } = reading.document
  let next = at
  while (next > 0 && nounAt(reading, next - 1).head === 'role' && words[next - 1]!.start > from) next--
  return words[next]!.start === from + 1
}

function isWoman(reading: Reading, at: number): boolean {
  const { bare, traits } = nounAt(reading, at)
  return (traits & Trait.feminine) !== 0 && belonging.has(bare)
}

function namedIn(
  reading: Reading,
  mentions: Mentions,
  first: number,
  last: number,
  limit: number,
  head: Head,
): Mention | null {
  for (let at = first; at < last; at++) {
    const mention = mentions.at(at)
    if (mention?.named && !isOwner(reading, first, at, head))
      return at === first ? (titledBy(reading, mentions, mention) ?? mention) : mention
  }
  if (head !== 'role' && head !== 'name') return mentions.at(first)
  return mentions.at(first) ?? apposed(reading, mentions, last, limit)
}

/** الشيخ سامي حداد after فلان آل الشيخ: a title before another name, and no family name. */
function titledBy(reading: Reading, mentions: Mentions, { firstWord, lastWord }: Mention): Mention | null {
  if (lastWord - firstWord > 1 || nounAt(reading, firstWord).head !== 'role') return null
  for (let at = lastWord; at < lastWord + TITLE_WORDS; at++) {
    const { link, kind, cue } = reading.lexemes[at] ?? { link: null, kind: 'relative', cue: null }
    if (reading.gaps[at] !== 0 || link !== null || kind !== null || cue !== null) return null
    const mention = mentions.at(at)
    if (mention !== null) return mention.named ? mention : null
  }
  return null
}

/** Whether what the phrase begins with belongs to the one named at `at`, or is only named after them. */
function isOwner(reading: Reading, first: number, at: number, head: Head): boolean {
  if (at === first) return false
  if (head === 'body' || isAfterPreposition(reading, at)) return true
  const before = nounAt(reading, at - 1)
  if (isSomebodys(reading, at - 1)) return false
  if (belonging.has(before.folded) || (head === 'other' && !(before.traits & Trait.definite))) return true
  return at > first + 1 && before.head === 'role' && isBelonging(reading, at - 2)
}

function isBelonging(reading: Reading, at: number): boolean {
  const { folded, bare } = nounAt(reading, at)
  return (belonging.has(folded) || belonging.has(bare)) && !isSomebodys(reading, at)
}

/** محاميه فلان، زوجتها فلانة: somebody's of whom the text has told, so that the name after it is their own. */
export function isSomebodys(reading: Reading, at: number): boolean {
  const word = reading.document.words[at]
  const { head } = nounAt(reading, at)
  return word !== undefined && endsInPronoun(word) && (head === 'role' || head === 'body')
}

const endsInPronoun = bySpelling(({ text }) => /..(?:ه|ها|هم|هما)$/.test(text))

/** A name after the title: وزير الخارجية، سيرغي لافروف, القيادي في الحزب فلان; not after في تصريح or another verb. */
function apposed(reading: Reading, mentions: Mentions, from: number, limit: number): Mention | null {
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    at = (opensHere(reading, at) ? nextMark(reading, at, Math.min(limit, at + 6)) : null) ?? at
    if (endsApposition(reading, at) || isAddressee(reading, mentions, at)) return null
    const mention = mentions.at(at)
    if (mention?.named) {
      return isAfterPreposition(reading, at) || isBelonging(reading, at - 1) ? null : mention
    }
  }
  return null
}

/** Whether another clause or an occasion begins here, so that no name in apposition can follow. */
function endsApposition(reading: Reading, at: number): boolean {
  const lexeme = reading.lexemes[at]
  if (lexeme === undefined || lexeme.link !== null) return true
  if (lexeme.kind === 'relative' || lexeme.kind === 'subordinator' || lexeme.kind === 'adverb') return true
  if (lexeme.cue !== null && lexeme.cue.cue.form !== 'masdar') return true
  if (lexeme.kind !== 'preposition' || isPosition(reading, at)) return false
  const of = /^(في|عن|من|لدي|علي)$/.test(nounAt(reading, at).folded)
  return !of || (traitsAt(reading, at + 1) & Trait.occasion) !== 0
}
