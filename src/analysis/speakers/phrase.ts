// Speaker phrases: words that name a speaker, and whom they name.

import type { Person } from '../analysis.ts'
import type { Reading } from '../quotations/reading.ts'
import type { WordRange } from '../quotations/reports.ts'
import { isAnonymous } from './anonymous.ts'
import { speakingMention } from './apposition.ts'
import type { Mentions } from './mentions.ts'
import type { Head } from './nouns.ts'
import { nounAt, Trait } from './traits.ts'

/** Words that name a speaker. */
export interface SpeakerPhrase extends WordRange {
  readonly head: Head
  readonly person: Person | null
  /** The folded words of the phrase without ال, و and words for "the same". */
  readonly bare: readonly string[]
  /** The first word is definite: it may take up somebody named before (الوزير، المصدر ذاته). */
  readonly definite: boolean
  /** Whether a word says that it is the one named before: المصدر ذاته. */
  readonly sameAsBefore: boolean
  /** The document that they have issued, where the phrase names its issuer: بيان الوزارة. */
  readonly issued?: string
  /** A name that no list knows, after the title and a comma: نائبة الرئيس، فلانة كذا. */
  readonly apposed?: WordRange
}

/** The phrase of the words `first`–`last`, with the person that it names; apposition may go on up to `limit`. */
export function phraseOf(
  reading: Reading,
  mentions: Mentions,
  first: number,
  last: number,
  limit: number,
): SpeakerPhrase {
  const bare: string[] = []
  let same = false
  for (let at = first; at < last; at++) {
    const noun = nounAt(reading, at)
    if (noun.traits & Trait.same) same = true
    else bare.push(noun.bare)
  }
  const { head, traits } = nounAt(reading, first)
  const kind = mentions.at(first)?.named ? 'name' : head
  const beside = speakingMention(reading, mentions, first, last, limit, kind)
  const mention = beside?.named === false && isAnonymous(reading, last) ? null : beside
  return {
    first,
    last,
    head: mention === null ? kind : 'name',
    person: mention?.person ?? null,
    bare,
    sameAsBefore: same && last - first > 1,
    definite: (traits & Trait.takesUp) !== 0,
  }
}

/** The phrase of a name: the words of the mention that begins at `first`. */
export function nameAt(reading: Reading, mentions: Mentions, first: number): SpeakerPhrase | null {
  const mention = mentions.at(first)
  if (mention === null || !mention.named) return null
  return phraseOf(reading, mentions, first, mention.lastWord, mention.lastWord)
}
