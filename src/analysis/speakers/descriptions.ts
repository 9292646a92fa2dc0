// Descriptions: what the words of a title or an epithet tell of a person: the nation and the calling.

import { byForm } from '../../arabic/memo.ts'
import { entryOf, Kind } from '../people/lexicon.ts'
import { setOf } from '../quotations/words.data.ts'
import {
  CALLINGS,
  CAPITALS,
  EPITHETS,
  HOMES,
  KINDS_OF_PEOPLE,
  SAME_OFFICE,
  SAME_QUALITY,
} from './callings.data.ts'

const AMERICA = 'اميرك'

/**
 * The nation that a bare word tells, the same for the country and its adjective (بولندا، بولندي، البولندية), or null.
 */
function nationOf(bare: string): string | null {
  if (/^ام(ي?رك|ريك)(ا|ي|يه|يون|يين)$/.test(bare) || bare === 'ولايات') return AMERICA
  const stem = bare.replace(/(?:يه|يا|ي|ا|ه)$/, '')
  return stem.length > 1 && entryOf(`${stem}ي`).kinds & Kind.nationality ? stem : null
}

/** Whether a bare word is an adjective of nationality: الماني. */
export const isNationality = byForm(
  bare => /يه?$/.test(bare) && (entryOf(bare.replace(/ه$/, '')).kinds & Kind.nationality) !== 0,
)

/** Whether a word is the name of a country: اليابان، روسيا، الولايات. */
export const isCountry = byForm(
  folded =>
    folded === 'الولايات' ||
    ((entryOf(folded).kinds & Kind.place) !== 0 && isNamedAfter(folded.replace(/^ال/, ''))),
)

/** Whether a word names a country or the capital that speaks for one: قطر، الدوحة. */
export const isState = byForm(folded => capitals.has(folded) || isCountry(folded))

const capitals = setOf(CAPITALS)

function isNamedAfter(bare: string): boolean {
  return nationOf(bare) !== null && !isNationality(bare)
}

/** What two words of titles are compared by: the nation, marked as one, else the word. Keys are their own keys. */
export const keyOf = byForm(bare => {
  const nation = nationOf(bare)
  return nation === null ? bare : NATION + nation
})

const NATION = '~'

/** Whether a bare word is a country or its adjective. */
export function isNation(bare: string): boolean {
  return keyOf(bare).startsWith(NATION)
}

/**
 * How many of the first bare words of a phrase `isKnown` tells. After the first one a country is known by its adjective
 * too: رئيس وزراء بولندا، رئيس الولايات المتحدة.
 */
export function countKnown(bare: readonly string[], isKnown: (word: string) => boolean): number {
  let known = 0
  for (const word of bare) {
    const isSame = isKnown(word) || isKnown(sameOffice.get(word) ?? word)
    if (!isSame && (known === 0 || !isKnownLater(word, bare[known - 1], isKnown))) break
    known++
  }
  return known
}

function isKnownLater(word: string, before: string | undefined, isKnown: (word: string) => boolean): boolean {
  const same = sameQuality.get(word)
  if (isKnown(governed(word)) || (same !== undefined && (isKnown(same) || isKnown(governed(same)))))
    return true
  return !isNationality(word) && ((word === 'متحده' && before === 'ولايات') || isKnown(keyOf(word)))
}

const sameOffice = bothWays(SAME_OFFICE)
const sameQuality = bothWays(SAME_QUALITY)

function bothWays(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]))
}

/** The other word for an office: ناطق for متحدث. */
export function otherWordFor(office: string): string | undefined {
  return sameOffice.get(office)
}

const GOVERNED = '.'

/**
 * The key of a definite noun that an indefinite one governs: محامي اللاعب، وزير الخارجية. It tells whose lawyer somebody is,
 * and alone (وأكد اللاعب) it is somebody else.
 */
export function governed(bare: string): string {
  return GOVERNED + bare
}

/** Adds a bare word, or the key of a governed one, and the key of the nation that it tells. */
export function addWord(words: Set<string>, word: string): void {
  words.add(word)
  const nation = keyOf(word.startsWith(GOVERNED) ? word.slice(GOVERNED.length) : word)
  if (nation.startsWith(NATION)) words.add(nation)
}

/** The callings that a bare noun tells, as bits; 0 for none. */
const callingsOf = byForm(bare => callings.get(bare) ?? callings.get(masculine(bare)) ?? 0)

const callings = readCallings()

function readCallings(): ReadonlyMap<string, number> {
  const read = new Map<string, number>()
  Object.values(CALLINGS).forEach((words, index) => {
    for (const word of setOf(words)) read.set(word, (read.get(word) ?? 0) | (1 << index))
  })
  return read
}

/** Whether a noun tells a kind of person and no office: الدبلوماسي، النجمة. */
export const isKindOfPerson = byForm(bare => isIn(kindsOfPeople, bare))

/** What somebody is called who holds the same office in another country. */
export const COUNTERPART = 'نظير'

/** نظيره، ونظيرتها: whether a bare word is somebody's counterpart. */
export function isCounterpart(bare: string): boolean {
  return /^و?نظير(?:ت?(?:ه|ها|هم))?$/.test(bare)
}

/** Whether somebody is told by something of their own: صاحبة الرواية, ابن مدينة كذا. */
export function isEpithet([noun = '', own = '']: readonly string[]): boolean {
  return isIn(epithets, noun) || (/^ابنه?$/.test(noun) && homes.has(own))
}

const kindsOfPeople = setOf(KINDS_OF_PEOPLE)
const epithets = setOf(EPITHETS)
const homes = setOf(HOMES)

function isIn(words: ReadonlySet<string>, bare: string): boolean {
  return words.has(bare) || words.has(masculine(bare))
}

function masculine(bare: string): string {
  return bare.replace(/ه$/, '')
}

/** What a number of words tell of one person. */
export interface Description {
  /** Bits of callings; 0 where none is told. */
  readonly callings: number
  readonly nations: readonly string[]
}

/** What the words of a person's titles tell. */
export function describe(words: Iterable<string>): Description {
  let all = 0
  const nations: string[] = []
  for (const word of words) {
    all |= callingsOf(word)
    const key = keyOf(word)
    if (key.startsWith(NATION)) nations.push(key)
  }
  return { callings: all, nations }
}

/** How much two descriptions share; -1 where they tell of different people. */
export function likeness(a: Description, b: Description): number {
  const nation = a.nations.length > 0 && b.nations.length > 0
  if (nation && !a.nations.some(each => b.nations.includes(each))) return -1
  const calling = a.callings !== 0 && b.callings !== 0
  if (calling && (a.callings & b.callings) === 0) return -1
  return (nation ? 2 : 0) + (calling ? 1 : 0)
}
