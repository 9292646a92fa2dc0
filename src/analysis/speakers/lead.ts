// The lead: a headline tells by a calling alone whom the first sentence names: باحث: … above قال سامي حداد، أستاذ القانون، إن ….

import { describe, governed, isNationality, likeness } from './descriptions.ts'
import { type Entity, genderOfNoun, numberOf } from './entities.ts'
import type { SpeakerPhrase } from './phrase.ts'

/** The first who has spoken in the article, where a headline may mean them by this phrase; else null. */
export function leadMeant(lead: Entity | null, phrase: SpeakerPhrase): Entity | null {
  const { bare, head, person, definite } = phrase
  if (lead?.speaker.kind !== 'person' || person !== null || head !== 'role') return null
  if (phrase.apposed !== undefined || numberOf(phrase) !== 'singular') return null
  if (!lead.agrees(genderOfNoun(phrase), null) || likeness(describe(bare), lead.describe()) < 0) return null
  const [, adjective] = bare
  const isAnybody = !definite && bare.length < 3 && (adjective === undefined || isNationality(adjective))
  return isAnybody || bare.some(word => lead.isKnownBy(word) || lead.isKnownBy(governed(word))) ? lead : null
}
