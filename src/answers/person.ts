// The person finder: whom a typed name or title means in an article.

import type { Analysis, Person } from '../analysis/analysis.ts'
import { tidy } from './canonical.ts'
import { type NamedPerson, namedPeople, nameWords, scoreOf, severalTitle } from './person-names.ts'
import type { PersonQuery } from './question.ts'
import { ALIKE, likeness } from './similar-words.ts'

/** Whom a query means: one person, a speaker who is no person, one of several people, or nobody in the article. */
export type Found =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | { readonly kind: 'none' }

const NOBODY: Found = { kind: 'none' }
/** Scores this close mean that the words fit both. */
const CLOSE = 0.04

/**
 * Finds whom a person query means: by key, full or short name, title (الرئيس الروسي), title and name; with or without
 * ال and attached letters, in any spelling that folds alike, with a slip of a letter or two, in Latin letters. A dual
 * or plural (الزعيمان) is several people.
 */
export function findPerson(query: PersonQuery, analysis: Analysis): Found {
  if ('key' in query) {
    const person = analysis.people.find(({ key }) => key === query.key)
    return person === undefined ? NOBODY : { kind: 'person', person }
  }
  const words = nameWords(tidy(query.text))
  if (words.length === 0) return NOBODY
  const title = severalTitle(words)
  if (title !== null) return several(title, analysis)
  const best = bestOf(words, namedPeople(analysis))
  const speaker = speakerNamed(words, analysis)
  if (speaker !== null && (best.length === 0 || speaker.exact)) return { kind: 'speaker', name: speaker.name }
  const [person, ...others] = best
  if (person === undefined) return NOBODY
  return others.length === 0 ? { kind: 'person', person } : { kind: 'several', people: best }
}

function bestOf(words: readonly string[], people: readonly NamedPerson[]): Person[] {
  const scored = people
    .map(named => ({ person: named.person, score: scoreOf(words, named) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
  const top = scored[0]?.score ?? 0
  return scored.filter(({ score }) => score > top - CLOSE).map(({ person }) => person)
}

/** The people whom a dual or plural title can mean: those with that title, else those who speak. */
function several(title: string, analysis: Analysis): Found {
  const titled = bestOf([title], namedPeople(analysis))
  const speaking = new Set(
    analysis.quotations.flatMap(({ speakers }) => speakers.map(({ person }) => person)),
  )
  const people =
    titled.length > 1
      ? titled
      : analysis.people.filter(person => speaking.has(person.key) || titled.includes(person))
  if (people.length > 1) return { kind: 'several', people }
  return people[0] === undefined ? NOBODY : { kind: 'person', person: people[0] }
}

/** An organisation or unnamed source that speaks and that the words name; `exact` where they leave out nothing. */
function speakerNamed(
  words: readonly string[],
  analysis: Analysis,
): { readonly name: string; readonly exact: boolean } | null {
  const names = new Set(
    analysis.quotations.flatMap(({ speakers }) =>
      speakers.filter(({ person }) => person === null).map(({ name }) => name),
    ),
  )
  const matching = [...names]
    .map(name => ({ name, written: nameWords(name) }))
    .filter(({ written }) => words.every(word => written.some(other => likeness(word, other) >= ALIKE)))
    .map(({ name, written }) => ({ name, exact: written.length === words.length }))
  return matching.find(({ exact }) => exact) ?? matching[0] ?? null
}
