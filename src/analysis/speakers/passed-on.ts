// Passed on: whose words somebody else gives: an outlet those of a minister, a body those of who speaks in its name.

import type { CueReading } from '../data/cues.ts'
import type { Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import { issuerOf } from './issuers.ts'
import type { Mentions } from './mentions.ts'
import type { Naming } from './naming.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { readPhrase } from './read-phrase.ts'
import { genderOf } from './subjects.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** ونقلت الوكالة عن فلان قوله: "…": whether the words of the source are told by a noun of their own. */
function holdsSaying({ lexemes }: Reading, { first, last }: WordRange): boolean {
  for (let at = first; at < last; at++) {
    const found = lexemes[at]?.cue
    if (found?.cue.form === 'masdar' && found.pronoun !== '') return true
  }
  return false
}

/** Whose words an outlet passes on: نقلت الوكالة عن الوزير، نشرت الوكالة تصريح مسؤول. Null for nobody's. */
export function passedOn(
  reading: Reading,
  mentions: Mentions,
  { tail, opening }: Report,
  cue: CueReading,
): Naming | null {
  const pronoun = cue.cue.verb === 'نقل' ? pronounIn(reading, tail) : undefined
  if (pronoun !== undefined)
    return {
      phrases: [],
      outlet: readPhrase(reading, mentions, tail, { gender: genderOf(cue), speaking: false }),
      pronoun,
    }
  const from = (cue.cue.verb === 'نقل' ? after(reading, 'عن', tail) : null) ?? afterSpeechNoun(reading, tail)
  const speaking = opening !== null || (from !== null && holdsSaying(reading, from))
  const source =
    from === null
      ? issuerOfObject(reading, mentions, tail)
      : readPhrase(reading, mentions, from, { gender: null, speaking })
  if (source === null) return null
  return {
    phrases: [source],
    outlet: readPhrase(reading, mentions, tail, { gender: genderOf(cue), speaking }),
  }
}

/**
 * For whom somebody speaks, or whom an outlet cites: وردت الحكومة على لسان الناطق باسمها فلان; قالت الصحيفة، نقلا عن
 * مسؤول، إن.
 */
export function speakingFor(
  reading: Reading,
  mentions: Mentions,
  { tail, opening }: Report,
  cue: CueReading,
): Naming | null {
  const from = after(reading, 'لسان', tail) ?? afterCiting(reading, tail)
  if (from === null) return null
  const source = readPhrase(reading, mentions, from, { gender: null, speaking: opening !== null })
  const outlet = readPhrase(reading, mentions, tail, { gender: genderOf(cue), speaking: false })
  return source && { phrases: [source], outlet }
}

function afterCiting(reading: Reading, tail: WordRange): WordRange | null {
  const cited = after(reading, 'نقلا', tail)
  return cited && reading.document.words[cited.first]?.folded === 'عن'
    ? { first: cited.first + 1, last: cited.last }
    : null
}

function pronounIn({ document: { words } }: Reading, { first, last }: WordRange): Naming['pronoun'] {
  for (let at = first; at < last; at++) {
    const folded = words[at]?.folded
    if (folded === 'عنه' || folded === 'عنها') return folded === 'عنه' ? 'male' : 'female'
  }
  return undefined
}

/** ونقلت الوكالة بيانا للشركة قالت فيه: who issued what an outlet passes on. */
function issuerOfObject(reading: Reading, mentions: Mentions, tail: WordRange): SpeakerPhrase | null {
  const at = documentIn(reading, tail)
  return at === null
    ? null
    : issuerOf(reading, mentions, phraseOf(reading, mentions, at, at + 1, at + 1), tail.last)
}

/** The document in the accusative in a range, or null. */
function documentIn(reading: Reading, { first, last }: WordRange): number | null {
  for (let at = first; at < last; at++) {
    const { head, traits } = nounAt(reading, at)
    if (head === 'document' && traits & Trait.accusative) return at
  }
  return null
}

/** What follows a word in a range. */
function after(
  { document: { words } }: Reading,
  folded: string,
  { first, last }: WordRange,
): WordRange | null {
  for (let at = first; at < last; at++) if (words[at]?.folded === folded) return { first: at + 1, last }
  return null
}

function afterSpeechNoun(reading: Reading, { first, last }: WordRange): WordRange | null {
  for (let at = first + 1; at < last; at++)
    if (traitsAt(reading, at) & Trait.speech) return { first: at + 1, last }
  return null
}
