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

/** The lines of the data, and where the names begin that share a first word: they stand together in the file. */
interface Gazetteer {
  readonly data: string
  readonly offsets: ReadonlyMap<string, number>
  /** Names that were asked for already; at most all of them. */
  readonly names: Map<string, readonly PlaceName[]>
}

let gazetteer: Gazetteer | null = null

/** The names that begin with a folded word, longest first, or undefined. */
export function placesBy(firstWord: string): readonly PlaceName[] | undefined {
  gazetteer ??= load()
  const offset = gazetteer.offsets.get(firstWord)
  if (offset === undefined) return undefined
  const known = gazetteer.names.get(firstWord)
  if (known !== undefined) return known
  const names = namesFrom(gazetteer.data, offset, firstWord)
  gazetteer.names.set(firstWord, names)
  return names
}

/** Whether a name begins with a folded word. */
export function isFirstWord(folded: string): boolean {
  gazetteer ??= load()
  return gazetteer.offsets.has(folded)
}

/** Reads the data and indexes the first words only: a line is taken apart when its name is first met. */
function load(): Gazetteer {
  const data = readFileSync(new URL('../../../data/places.tsv', import.meta.url), 'utf8')
  const offsets = new Map<string, number>()
  for (let at = 0; at < data.length; ) {
    const end = lineEnd(data, at)
    if (data.charCodeAt(at) !== HASH && end > at) {
      const word = firstWordAt(data, at)
      if (!offsets.has(word)) offsets.set(word, at)
    }
    at = end + 1
  }
  return { data, offsets, names: new Map() }
}

const [HASH, TAB, SPACE] = [0x23, 0x09, 0x20]

function lineEnd(data: string, at: number): number {
  const end = data.indexOf('\n', at)
  return end < 0 ? data.length : end
}

function firstWordAt(data: string, at: number): string {
  let end = at
  while (end < data.length && data.charCodeAt(end) !== TAB && data.charCodeAt(end) !== SPACE) end++
  return data.slice(at, end)
}

function namesFrom(data: string, offset: number, firstWord: string): PlaceName[] {
  const names: PlaceName[] = []
  for (let at = offset; at < data.length && firstWordAt(data, at) === firstWord; ) {
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
    country,
    ambiguous: flags.includes('?'),
    alsoPerson: flags.includes('~'),
    alsoClub: flags.includes('*'),
    alsoInstitution: flags.includes('!'),
    alsoAdjective: flags.includes('^'),
  }
}
