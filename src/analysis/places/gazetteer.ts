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
  readonly countries: readonly string[]
  /** Also a common word: a place only where something calls for one. */
  readonly ambiguous: boolean
  readonly alsoPerson: boolean
  readonly alsoClub: boolean
  readonly alsoInstitution: boolean
  readonly alsoAdjective: boolean
}

interface Gazetteer {
  /** The lines, in the order of their names: those with the same first word stand together. */
  readonly data: string
  /** Names that were asked for already; at most all of them. */
  readonly names: Map<string, readonly PlaceName[]>
}

let gazetteer: Gazetteer | null = null

/** The names that begin with a folded word, longest first, or undefined. */
export function placesBy(firstWord: string): readonly PlaceName[] | undefined {
  gazetteer ??= load()
  const known = gazetteer.names.get(firstWord)
  if (known !== undefined) return known
  const offset = offsetOf(gazetteer.data, firstWord)
  if (offset < 0) return undefined
  const names = namesFrom(gazetteer.data, offset, firstWord)
  gazetteer.names.set(firstWord, names)
  return names
}

function load(): Gazetteer {
  const data = readFileSync(new URL('../../../data/places.tsv', import.meta.url), 'utf8')
  return { data, names: new Map() }
}

/** Where the first line begins whose name has this first word, or -1: a binary search among the lines. */
function offsetOf(data: string, firstWord: string): number {
  let low = 0
  let high = data.length
  while (low < high) {
    const start = data.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    if (isBefore(data, start, firstWord)) low = lineEnd(data, start) + 1
    else high = start
  }
  return low < data.length && isAt(data, low, firstWord) ? low : -1
}

/** Whether the line at `start` comes before the names that begin with `word`; comment lines come before all. */
function isBefore(data: string, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const difference = data.charCodeAt(start + index) - word.charCodeAt(index)
    if (difference !== 0) return difference < 0
  }
  return false
}

function isAt(data: string, start: number, word: string): boolean {
  const end = data.charCodeAt(start + word.length)
  return (end === TAB || end === SPACE) && data.startsWith(word, start)
}

const [TAB, SPACE] = [0x09, 0x20]

function lineEnd(data: string, at: number): number {
  const end = data.indexOf('\n', at)
  return end < 0 ? data.length : end
}

function namesFrom(data: string, offset: number, firstWord: string): PlaceName[] {
  const names: PlaceName[] = []
  for (let at = offset; isAt(data, at, firstWord); ) {
    const end = lineEnd(data, at)
    names.push(nameOf(data.slice(at, end)))
    at = end + 1
  }
  return names.sort((a, b) => b.rest.length - a.rest.length)
}

function nameOf(line: string): PlaceName {
  const [folded = '', kind = '', country = '-', flags = '', place = '', spelling = ''] = line.split('\t')
  return {
    rest: folded.split(' ').slice(1),
    spelling,
    place,
    kind,
    countries: country.split(','),
    ambiguous: flags.includes('?'),
    alsoPerson: flags.includes('~'),
    alsoClub: flags.includes('*'),
    alsoInstitution: flags.includes('!'),
    alsoAdjective: flags.includes('^'),
  }
}
