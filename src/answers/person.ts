// The person finder: whom a typed name or title means in an article.

import { LRUCache } from 'lru-cache'
import type { Analysis, Person } from '../analysis/analysis.ts'
import type { LibraryEntry } from '../library/library.ts'
import { tidy } from './canonical.ts'
import { peopleBeside } from './person-beside.ts'
import {
  isHeadOfState,
  type NamedPerson,
  namedPeople,
  nameWords,
  scoreOf,
  severalTitle,
} from './person-names.ts'
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
 * ال and attached letters, in any spelling that folds alike, with a slip of a letter or two, in Latin letters; by any
 * title that the article gives beside the name. A dual or plural (الزعيمان) is several people.
 */
export function findPerson(query: PersonQuery, entry: LibraryEntry): Found {
  const { analysis } = entry
  if ('key' in query) {
    const person = analysis.people.find(({ key }) => key === query.key)
    return person === undefined ? NOBODY : { kind: 'person', person }
  }
  const words = nameWords(tidy(query.text))
  if (words.length === 0) return NOBODY
  const title = severalTitle(words)
  if (title !== null) return foundOf(several(title, analysis))
  const best = bestOf(words, analysis)
  if (best.score >= SURE) return foundOf(best.people)
  const beside = peopleBeside(words, entry)
  if (beside.length > 0) return foundOf(beside)
  const speaker = speakerNamed(words, analysis)
  if (speaker !== null && (best.score === 0 || speaker.exact)) return { kind: 'speaker', name: speaker.name }
  return foundOf(best.people.length > 0 ? best.people : together(words, analysis))
}

function foundOf(people: readonly Person[]): Found {
  const [person] = people
  if (person === undefined) return NOBODY
  return people.length === 1 ? { kind: 'person', person } : { kind: 'several', people }
}

/** Whether a phrase names somebody in the article so surely that nothing else can be meant. */
export function namesPerson(phrase: string, { analysis }: LibraryEntry): boolean {
  return bestOf(nameWords(tidy(phrase)), analysis).score >= SURE
}

/** The people whom words fit best, and how well: 0 where they fit nobody. */
interface Best {
  readonly people: readonly Person[]
  readonly score: number
}

/** What was looked for last in each article: one question looks for the same words several times. */
const remembered = new WeakMap<Analysis, LRUCache<string, Best>>()
const MOST_REMEMBERED = 500

function bestOf(words: readonly string[], analysis: Analysis): Best {
  let known = remembered.get(analysis)
  if (known === undefined) {
    known = new LRUCache({ max: MOST_REMEMBERED })
    remembered.set(analysis, known)
  }
  const text = words.join(' ')
  let best = known.get(text)
  if (best === undefined) {
    best = bestAmong(words, namedPeople(analysis))
    known.set(text, best)
  }
  return best
}

function bestAmong(words: readonly string[], people: readonly NamedPerson[]): Best {
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
    .filter(named => HEADS_OF_STATE.has(title) && isHeadOfState(named))
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
