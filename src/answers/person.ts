// The person finder: whom a typed name or title means in an article.

import { LRUCache } from 'lru-cache'
import type { Analysis, Person } from '../analysis/analysis.ts'
import { tidy } from './canonical.ts'
import { isHeadOfState, namedPeople, nameWords, scoreOf, severalTitle } from './person-names.ts'
import { HEADS_OF_STATE } from './person-words.data.ts'
import type { PersonQuery } from './question.ts'
import { ALIKE, CERTAIN, likeness } from './similar-words.ts'

/** Whom a query means: one person, a speaker who is no person, one of several people, or nobody in the article. */
export type Found =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | { readonly kind: 'none' }

const NOBODY: Found = { kind: 'none' }
/** Scores this close mean that the words fit both. */
const CLOSE = 0.04
const SURE = 0.8

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
  let found = foundIn.get(analysis)
  if (found === undefined) {
    found = new LRUCache({ max: MOST_REMEMBERED })
    foundIn.set(analysis, found)
  }
  return found.get(query.text) ?? remembered(found, query.text, findByText(query.text, analysis))
}

/** The texts that were looked for last in each article: one question looks for the same name several times. */
const foundIn = new WeakMap<Analysis, LRUCache<string, Found>>()
const MOST_REMEMBERED = 500

function remembered(found: LRUCache<string, Found>, text: string, person: Found): Found {
  found.set(text, person)
  return person
}

function findByText(text: string, analysis: Analysis): Found {
  const words = nameWords(tidy(text))
  if (words.length === 0) return NOBODY
  const title = severalTitle(words)
  if (title !== null) return foundOf(several(title, analysis))
  const best = bestOf(words, analysis)
  const speaker = best.score >= SURE ? null : speakerNamed(words, analysis)
  if (speaker !== null && (best.score === 0 || speaker.exact)) return { kind: 'speaker', name: speaker.name }
  return foundOf(best.people.length > 0 ? best.people : together(words, analysis))
}

function foundOf(people: readonly Person[]): Found {
  const [person] = people
  if (person === undefined) return NOBODY
  return people.length === 1 ? { kind: 'person', person } : { kind: 'several', people }
}

/** Whether a phrase names somebody in the article so surely that nothing else can be meant. */
export function namesPerson(phrase: string, analysis: Analysis): boolean {
  const words = nameWords(tidy(phrase))
  const { people, byName } = namedPeople(analysis)
  return byName.has(words.join(' ')) || people.some(named => scoreOf(words, named) >= SURE)
}

/** The people whom the words fit best, and how well: 0 where they fit nobody. */
function bestOf(words: readonly string[], analysis: Analysis): { people: readonly Person[]; score: number } {
  const { people, byName } = namedPeople(analysis)
  const named = byName.get(words.join(' '))
  if (named !== undefined) return { people: named, score: 1 }
  const scored = people
    .map(named => ({ person: named.person, score: scoreOf(words, named) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
  const top = scored[0]?.score ?? 0
  return { people: scored.filter(({ score }) => score > top - CLOSE).map(({ person }) => person), score: top }
}

/** Two people named together: بوتين وكيم. */
function together(words: readonly string[], analysis: Analysis): readonly Person[] {
  for (const [index, word] of words.entries()) {
    if (index === 0 || !word.startsWith('و')) continue
    const first = bestOf(words.slice(0, index), analysis).people
    const second = bestOf([word.slice(1), ...words.slice(index + 1)], analysis).people
    if (first.length > 0 && second.length > 0) return [...new Set([...first, ...second])]
  }
  return []
}

/**
 * The people whom a dual or plural title can mean: of heads of state, those who speak (a president and a leader are
 * الزعيمان); else those with that title; else those who speak.
 */
function several(title: string, analysis: Analysis): readonly Person[] {
  const speaking = new Set(
    analysis.quotations.flatMap(({ speakers }) => speakers.map(({ person }) => person)),
  )
  const speakers = analysis.people.filter(({ key }) => speaking.has(key))
  const leaders = namedPeople(analysis)
    .people.filter(named => HEADS_OF_STATE.has(title) && isHeadOfState(named))
    .map(({ person }) => person)
  const groups = [
    leaders.filter(person => speakers.includes(person)),
    leaders,
    bestOf([title], analysis).people,
    speakers,
  ]
  return groups.find(group => group.length > 1) ?? []
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
    .filter(({ written }) => words.every(word => written.some(other => likeness(word, other) >= CERTAIN)))
    .map(({ name, written }) => ({ name, exact: written.length === words.length }))
  return matching.find(({ exact }) => exact) ?? matching[0] ?? null
}
