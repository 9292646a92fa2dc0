// Who speaks in an article, and how often.

import type { Analysis, Person, Quotation } from '../analysis/analysis.ts'
import type { PersonQuery } from './question.ts'

/** Somebody who speaks, with all that this speaker says, in order. */
export interface SpeakerQuotations {
  readonly name: string
  /** The person, or null for an organisation or an unnamed source. */
  readonly person: Person | null
  readonly role: string | null
  readonly quotations: readonly Quotation[]
}

/** The speakers of an article: those who speak most first, then those who speak first. */
export function speakersByCount(analysis: Analysis): SpeakerQuotations[] {
  const speakers = new Map<
    string,
    { name: string; person: Person | null; role: string | null; quotations: Quotation[] }
  >()
  for (const quotation of analysis.quotations) {
    for (const { name, role, person: key } of quotation.speakers) {
      const id = key ?? ` ${name}`
      let speaker = speakers.get(id)
      if (speaker === undefined) {
        const person = analysis.people.find(other => other.key === key) ?? null
        speaker = { name: person?.name ?? name, person, role: person?.role ?? role, quotations: [] }
        speakers.set(id, speaker)
      }
      speaker.quotations.push(quotation)
    }
  }
  return [...speakers.values()].sort((a, b) => b.quotations.length - a.quotations.length)
}

/** All that a person says, in order. */
export function quotationsOf(analysis: Analysis, person: Person): Quotation[] {
  return analysis.quotations.filter(({ speakers }) => speakers.some(speaker => speaker.person === person.key))
}

/** How a button asks for a speaker. */
export function queryFor({ person, name }: Pick<SpeakerQuotations, 'person' | 'name'>): PersonQuery {
  return person === null ? { text: name } : { key: person.key }
}
