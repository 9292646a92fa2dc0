// The gazetteer: data/places.tsv, found by the first word of a name.

import { readFileSync } from 'node:fs'

/** A spelling of a place. */
export interface PlaceName {
  /** The folded words after the first. */
  readonly rest: readonly string[]
  /** As written, with hamza and ta marbuta. */
  readonly spelling: string
  /** The place, the same for all its spellings. */
  readonly place: string
  readonly kind: string
  /** ISO 3166 codes; '-' where none. */
  readonly country: string
  /** Also a common word: a place only where something calls for one. */
  readonly ambiguous: boolean
  readonly alsoPerson: boolean
  readonly alsoClub: boolean
  readonly alsoInstitution: boolean
  readonly alsoAdjective: boolean
}

let gazetteer: ReadonlyMap<string, readonly PlaceName[]> | null = null

/** The names that begin with a folded word, longest first, or undefined. */
export function placesBy(firstWord: string): readonly PlaceName[] | undefined {
  gazetteer ??= load()
  return gazetteer.get(firstWord)
}

function load(): Map<string, PlaceName[]> {
  const found = new Map<string, PlaceName[]>()
  for (const line of readFileSync(new URL('../../../data/places.tsv', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [folded = '', kind = '', country = '-', flags = '', place = '', spelling = ''] = line.split('\t')
    const [first = '', ...rest] = folded.split(' ')
    const name = {
      rest,
      spelling,
      place,
      kind,
      country,
      ambiguous: flags.includes('?'),
      alsoPerson: flags.includes('~'),
      alsoClub: flags.includes('*'),
      alsoInstitution: flags.includes('!'),
      alsoAdjective: flags.includes('^'),
    }
    const names = found.get(first)
    if (names === undefined) found.set(first, [name])
    else names.push(name)
  }
  for (const names of found.values()) {
    if (names.length > 1) names.sort((a, b) => b.rest.length - a.rest.length)
  }
  return found
}
