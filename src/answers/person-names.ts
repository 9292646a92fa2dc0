// The names and titles of an article's people, and how well typed words fit them.

import type { Analysis, Person } from '../analysis/analysis.ts'
import { entryOf, Kind } from '../analysis/people/lexicon.ts'
import { fold } from '../arabic/fold.ts'
import { nameSimilarity } from '../arabic/names.ts'
import { splitWords } from '../arabic/words.ts'
import { COUNTRIES, HEADS_OF_STATE, HONORIFICS, NAME_PARTICLES, SEVERAL } from './person-words.data.ts'
import { ALIKE, likeness, nameLikeness, nisbaStem, withoutArticle } from './similar-words.ts'

/** Names of other words count as the same from this similarity on. */
const LEAST_PARTED = 0.88

/** A person with the folded words of each name and title. */
export interface NamedPerson {
  readonly person: Person
  readonly names: readonly (readonly string[])[]
  readonly titles: readonly (readonly string[])[]
}

const known = new WeakMap<Analysis, readonly NamedPerson[]>()

/** The people of an article with their names and titles, prepared once. */
export function namedPeople(analysis: Analysis): readonly NamedPerson[] {
  let people = known.get(analysis)
  if (people === undefined) {
    people = analysis.people.map(namedPerson)
    known.set(analysis, people)
  }
  return people
}

function namedPerson(person: Person): NamedPerson {
  const name = nameWords(person.name)
  const names = [name]
  const titles = person.role === null ? [] : [wordsOf(person.role)]
  for (const alias of person.aliases) {
    const words = nameWords(alias)
    const isName =
      words.length > 0 && words.every(word => name.some(other => nameLikeness(word, other) >= ALIKE))
    if (isName) names.push(words)
    else titles.push(wordsOf(alias))
  }
  return { person, names, titles: titles.filter(words => words.length > 0) }
}

/** The folded words of a name as typed, without forms of address where more than these was typed. */
export function nameWords(text: string): string[] {
  const words = wordsOf(text)
  const name = words.filter(word => !HONORIFICS.has(word) && !NAME_PARTICLES.has(word))
  return name.length > 0 ? name : words
}

function wordsOf(text: string): string[] {
  const words = splitWords(text).map(word => fold(word.text))
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const country = COUNTRIES.get(`${words[at]} ${words[at + 1]}`)
    found.push(country ?? words[at]!)
    if (country !== undefined) at++
  }
  return found
}

/** The singular of a dual or plural title (الزعيمان، القادة → زعيم، قائد), where the words are one; else null. */
export function severalTitle(words: readonly string[]): string | null {
  const [word = ''] = words
  const bare = withoutArticle(word)
  const singular = SEVERAL.get(bare)
  if (singular !== undefined) return singular
  const dual = /^(.{3,})(?:ان|ين)$/u.exec(bare)?.[1]
  return dual !== undefined && isTitle(dual) ? dual : null
}

const LATIN_TITLE = /^(?:president|leader|minister|king|prince|mayor|coach|doctor|general)$/

/** Whether a folded word is an office, a profession or another role. */
export function isTitle(word: string): boolean {
  return LATIN_TITLE.test(word) || (entryOf(withoutArticle(word)).kinds & Kind.title) !== 0
}

const BEFORE_NAMES = Kind.title | Kind.honorific | Kind.address | Kind.nationality | Kind.qualifier

/** Whether a folded word can stand between a title and a name: الرئيس الفرنسي السابق. */
function isOfTitle(word: string): boolean {
  return LATIN_TITLE.test(word) || (entryOf(withoutArticle(word)).kinds & BEFORE_NAMES) !== 0
}

/** Whether one of the person's titles is that of a head of state. */
export function isHeadOfState({ titles }: NamedPerson): boolean {
  return titles.some(([head = '']) => HEADS_OF_STATE.has(withoutArticle(head)))
}

/**
 * How surely folded words name this person: 1 where they are the name, from `ALIKE` where they may well be, 0 where
 * they are somebody else's.
 */
export function scoreOf(words: readonly string[], named: NamedPerson): number {
  if (words.length === 0) return 0
  const scores = [
    ...named.names.map(name => nameScore(words, name)),
    longerNameScore(words, named),
    ...named.titles.map(title => titleScore(words, title)),
    titleAndNameScore(words, named),
  ]
  return Math.max(0, ...scores)
}

/** The words are the name, part of it (بوتين), or the name with its words parted otherwise (عبدالله، Abdel Fattah). */
function nameScore(words: readonly string[], name: readonly string[]): number {
  if (words.join('') === name.join('')) return 1
  const matches = distinctMatches(words, name)
  if (matches.every(match => match > 0)) {
    const mean = matches.reduce((sum, match) => sum + match, 0) / words.length
    return mean * (0.9 + (0.1 * words.length) / name.length) * 0.99
  }
  const parted = words.length === name.length ? 0 : nameSimilarity(words.join(' '), name.join(' '))
  return parted < LEAST_PARTED ? 0 : parted * 0.9
}

/**
 * The words are a longer form of the name than the article gives: with names between (دونالد جون ترامب), or with a
 * first name where the article has but one word (دونالد ترامب for ترامب).
 */
function longerNameScore(words: readonly string[], { names }: NamedPerson): number {
  const [name = []] = names
  const matches = distinctMatches(words, name)
  const known = matches.filter(match => match > 0).length
  const fitsAround = name.length > 1 && matches[0]! > 0 && matches.at(-1)! > 0
  const hasFirstName = name.length === 1 && words.length === 2 && matches.at(-1)! >= 0.95
  return known === name.length && known < words.length && (fitsAround || hasFirstName) ? 0.78 : 0
}

/** For each word, how like it is to the word of `name` that it fits best and that no other word took; 0 where none. */
function distinctMatches(words: readonly string[], name: readonly string[]): number[] {
  const free = new Set(name.keys())
  return words.map(word => {
    let best = 0
    let taken = -1
    for (const index of free) {
      const score = nameLikeness(word, name[index]!)
      if (score >= ALIKE && score > best) [best, taken] = [score, index]
    }
    free.delete(taken)
    return best
  })
}

/** The words are the title, or begin with its head and leave out others: الرئيس for الرئيس الروسي. */
function titleScore(words: readonly string[], title: readonly string[]): number {
  const [head = '', ...rest] = words
  const [titleHead = '', ...titleRest] = title
  const heads = titleLikeness(head, titleHead)
  const sameOffice = HEADS_OF_STATE.has(withoutArticle(head)) && HEADS_OF_STATE.has(withoutArticle(titleHead))
  if (heads === 0 && !(sameOffice && rest.length > 0)) return 0
  let at = 0
  let sum = heads === 0 ? 0.7 : heads
  for (const word of rest) {
    while (at < titleRest.length && titleLikeness(word, titleRest[at]!) === 0) at++
    if (at === titleRest.length) return 0
    sum += titleLikeness(word, titleRest[at++]!)
  }
  const mean = sum / words.length
  const coverage = rest.length === 0 ? 0 : words.length / title.length
  return mean * (0.86 + 0.12 * coverage)
}

function titleLikeness(typed: string, written: string): number {
  const alike = likeness(typed, written)
  if (alike >= ALIKE) return alike
  return nisbaStem(typed) === nisbaStem(written) ? 0.85 : 0
}

/**
 * A title before the name: الرئيس بوتين، الرئيس الروسي فلاديمير بوتين. Before one word of a name, a title that is none
 * of the person's own (مستشار بوتين) is somebody else's, unless the article gives none.
 */
function titleAndNameScore(words: readonly string[], { names, titles }: NamedPerson): number {
  const [head = ''] = words
  const inTitles = (word: string): boolean =>
    titles.some(title => title.some(other => titleLikeness(word, other) > 0))
  const isOwn = titles.length > 0 ? inTitles(head) : isTitle(head)
  let best = 0
  let foreign = 0
  for (const [index, word] of words.slice(0, -1).entries()) {
    if (!inTitles(word)) foreign++
    if (!inTitles(word) && !isOfTitle(word)) break
    const name = words.slice(index + 1)
    if (!isOwn && name.length === 1) break
    best = Math.max(best, ...names.map(other => nameScore(name, other) - 0.02 * foreign - 0.01))
  }
  return best
}
