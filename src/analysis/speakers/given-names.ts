// Given names: a name that the text gives somebody whom it has told by a kind or a relation: أحدهم، ويدعى سامي؛ ابنه كريم.

import { Gap, type Reading } from '../quotations/reading.ts'
import { setOf } from '../quotations/words.data.ts'
import { isSomebodys } from './apposition.ts'
import type { Mentions } from './mentions.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { CALLED } from './speakers.data.ts'
import { isAddressee, isNominal } from './subjects.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** A name has so many words at most. */
const LONGEST = 3

const called = setOf(CALLED)

/** The phrase with the name that is given after it before `limit`, or the phrase itself. */
export function withGivenName(
  reading: Reading,
  mentions: Mentions,
  phrase: SpeakerPhrase,
  limit: number,
): SpeakerPhrase {
  if (phrase.person !== null) return phrase
  const first = startOfName(reading, phrase)
  if (first === null) return phrase
  const mention = mentions.at(first)
  if (mention?.named) return { ...phrase, head: 'name', person: mention.person, last: mention.lastWord }
  const last = endOfName(reading, mentions, first, limit)
  return last === first ? phrase : { ...phrase, head: 'role', last, apposed: { first, last } }
}

/** Where a name is given: after ويدعى, or right after somebody's own (ابنه كريم). */
function startOfName(reading: Reading, { first, last, head }: SpeakerPhrase): number | null {
  const gap = reading.gaps[last] ?? Gap.stop
  // أحد الجيران الآخرين ويدعى فلان.
  const at = gap === 0 && traitsAt(reading, last) & Trait.definite ? last + 1 : last
  const isGiven = called.has(withoutAnd(nounAt(reading, at).folded))
  if (isGiven && ((reading.gaps[at] ?? Gap.stop) & ~Gap.comma) === 0) return at + 1
  const owned = head === 'role' && isSomebodys(reading, first)
  return owned && gap === 0 ? last : null
}

function endOfName(reading: Reading, mentions: Mentions, first: number, limit: number): number {
  let at = first
  for (; at < Math.min(limit, first + LONGEST); at++) {
    if (at > first && reading.gaps[at] !== 0) break
    const lexeme = reading.lexemes[at]
    if (lexeme === undefined || lexeme.kind !== null || lexeme.link !== null || !isNominal(lexeme))
      return first
    if ((traitsAt(reading, at) & Trait.unknownName) === 0 || mentions.at(at) !== null) return first
    if (isAddressee(reading, mentions, at)) return first
  }
  return at === limit || (reading.gaps[at] ?? Gap.stop) !== 0 ? at : first
}

function withoutAnd(folded: string): string {
  return folded.startsWith('و') && folded.length > 4 ? folded.slice(1) : folded
}
