// The lexicon of the finder of people: what is known of a word before any context.

import { readFileSync } from 'node:fs'
import { WordTable } from '../word-table.ts'

/** What a word can be; a word can be several (`kinds` is a sum of them). The letters are those of the data file. */
export const Kind = {
  /** g: a given name. */
  given: 1 << 0,
  /** ~: a given name that is at least as often an ordinary word (إيمان، أمل). */
  ambiguous: 1 << 1,
  /** w: a given name from a list of mixed quality: it never begins a name by itself. */
  unchecked: 1 << 2,
  /** s: a family name. */
  family: 1 << 3,
  /** f: a name by which somebody is commonly named alone (بوتين). */
  famous: 1 << 4,
  /** t: an office, profession or other role (رئيس، محامية), without the article. */
  title: 1 << 5,
  /** h: stands directly before a name (الشيخ، الرئيس). */
  honorific: 1 << 6,
  /** a: a word of address, which tells no role (السيد، سمو). */
  address: 1 << 7,
  /** n: an adjective of nationality, masculine, without the article. */
  nationality: 1 << 8,
  /** o: the head of a name of a body, place or work (مؤسسة، شارع). */
  body: 1 << 9,
  /** x: never part of a name. */
  never: 1 << 10,
  /** v: a verb. */
  verb: 1 << 11,
  /** p: a place or a body's own name. */
  place: 1 << 12,
  /** 2: a title of two people. */
  pair: 1 << 13,
  /** 3: a title of several people. */
  many: 1 << 14,
  /** j: an adjective that qualifies a title (السابق، التنفيذي), never part of a name. */
  qualifier: 1 << 15,
  /** e: a given name of another language only. */
  foreign: 1 << 16,
} as const

/** Kinds of names. */
export const NAME = Kind.given | Kind.family | Kind.famous
/** Kinds of words that end a name. */
export const STOPS = Kind.never | Kind.verb | Kind.qualifier
/** Kinds of words that stand before or after names. */
export const OFFICES = Kind.title | Kind.honorific | Kind.address | Kind.body | Kind.pair | Kind.many

/** An entry: `kinds`, grammatical gender of the named, and in how many articles of a thousand the word is ordinary. */
export interface Entry {
  readonly kinds: number
  readonly gender: 'male' | 'female' | null
  readonly frequency: number
}

const LETTERS: Readonly<Record<string, number>> = {
  g: Kind.given,
  '~': Kind.ambiguous,
  w: Kind.unchecked,
  s: Kind.family,
  f: Kind.famous,
  t: Kind.title,
  h: Kind.honorific,
  a: Kind.address,
  n: Kind.nationality,
  o: Kind.body,
  x: Kind.never,
  v: Kind.verb,
  p: Kind.place,
  2: Kind.pair,
  3: Kind.many,
  j: Kind.qualifier,
  e: Kind.foreign,
}

/** How many buckets `data/name-words.tsv` has; the script that builds it reads this. @public */
export const BUCKETS = 4096

/** The entry of a word that is not in the lexicon. */
export const UNKNOWN: Entry = { kinds: 0, gender: null, frequency: 0 }

let table: WordTable<Entry> | null = null

/** The entry of a folded word; `UNKNOWN` where the lexicon has none. The data are read at the first call. */
export function entryOf(folded: string): Entry {
  table ??= readTable()
  return table.get(folded) ?? UNKNOWN
}

function readTable(): WordTable<Entry> {
  const data = readFileSync(new URL('../../../data/name-words.tsv', import.meta.url))
  return new WordTable(data, BUCKETS, entryFrom)
}

function entryFrom(columns: string): Entry {
  const [letters = '', gender = '', frequency = '0'] = columns.split('\t')
  let kinds = 0
  for (const letter of letters) kinds |= LETTERS[letter] ?? 0
  return {
    kinds,
    gender: gender === 'm' ? 'male' : gender === 'f' ? 'female' : null,
    frequency: Number(frequency),
  }
}
