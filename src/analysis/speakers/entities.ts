// Entities: persons and nouns as those whom an article has spoken of.

import type { Person, Speaker } from '../analysis.ts'
import { setOf } from '../quotations/words.data.ts'
import type { Entity, GrammaticalNumber } from './discourse.ts'
import type { Gender, SpeakerPhrase } from './phrase.ts'
import { BROKEN_PLURALS } from './speakers.data.ts'

/** Broken plurals of kinds of people. */
export const plurals = setOf(BROKEN_PLURALS)

/** The gender of a source that no verb agrees with: ونقلت الوكالة عن مسؤول. */
export function genderOfNoun({ person, bare, head }: SpeakerPhrase): Gender {
  if (person !== null) return person.gender
  if (/ه$/.test(bare[0] ?? '') || bare[0] === 'مصادر') return 'female'
  return head === 'role' || head === 'source' ? 'male' : null
}

/** Whether the noun of a phrase is a plural, by its ending or as a broken plural. */
export function numberOf({ bare }: SpeakerPhrase): GrammaticalNumber {
  const [head = ''] = bare
  return /(ون|ين|ات)$/.test(head) || plurals.has(head) ? 'plural' : 'singular'
}

/** A person as a speaker, with the words that named them. */
export function entityOf(
  person: Person,
  titles: ReadonlySet<string>,
  gender: Gender,
  bare: readonly string[] = [],
): Entity {
  const speaker: Speaker = { kind: 'person', name: person.name, role: person.role, person: person.key }
  return { speaker, gender: gender ?? person.gender, number: 'singular', words: new Set(bare), titles }
}
