// Who of those named in a phrase speaks: its head or a name in apposition, not a name that something belongs to.

import type { Reading } from '../quotations/reading.ts'
import { isAfterPreposition, nextMark, opensHere } from './gaps.ts'
import type { Mention, Mentions } from './mentions.ts'
import { belonging, type Head } from './nouns.ts'
import { isAddressee } from './subjects.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** An apposition begins within so many words. */
const LONGEST = 16

/** The mention that speaks in the words `first`–`last`, or in apposition after them up to `limit`; null for nobody. */
export function speakingMention(
  reading: Reading,
  mentions: Mentions,
  first: number,
  last: number,
  limit: number,
  head: Head,
): Mention | null {
  if (traitsAt(reading, first) & Trait.unnamed) return null
  for (let at = first; at < last; at++) {
    const mention = mentions.at(at)
    if (mention?.named && !isOwner(reading, first, at, head)) return mention
  }
  if (head !== 'role' && head !== 'name') return mentions.at(first)
  return mentions.at(first) ?? apposed(reading, mentions, last, limit)
}

/** Whether what the phrase begins with belongs to the one named at `at`, or is only named after them. */
function isOwner(reading: Reading, first: number, at: number, head: Head): boolean {
  if (at === first) return false
  if (head === 'body' || isAfterPreposition(reading, at)) return true
  const before = nounAt(reading, at - 1)
  if (belonging.has(before.folded) || (head === 'other' && !(before.traits & Trait.definite))) return true
  return at > first + 1 && before.head === 'role' && belonging.has(nounAt(reading, at - 2).bare)
}

/** A name after the title: وزير الخارجية، سيرغي لافروف, القيادي في الحزب فلان; not after في تصريح or another verb. */
function apposed(reading: Reading, mentions: Mentions, from: number, limit: number): Mention | null {
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    at = (opensHere(reading, at) ? nextMark(reading, at, Math.min(limit, at + 6)) : null) ?? at
    if (endsApposition(reading, at) || isAddressee(reading, mentions, at)) return null
    const mention = mentions.at(at)
    if (mention?.named) {
      return isAfterPreposition(reading, at) || belonging.has(nounAt(reading, at - 1).folded) ? null : mention
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
  if (lexeme.kind !== 'preposition') return false
  const of = /^(في|عن|من|لدي|علي)$/.test(nounAt(reading, at).folded)
  return !of || (traitsAt(reading, at + 1) & Trait.occasion) !== 0
}
