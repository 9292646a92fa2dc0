// Entities: persons and nouns as those whom an article has spoken of.

import type { Person, Speaker } from '../analysis.ts'
import { addWord, countKnown, type Description, describe, isNation } from './descriptions.ts'
import { headOf, isOutlet, plurals, singularOfDual } from './nouns.ts'
import type { SpeakerPhrase } from './phrase.ts'
import type { Gender } from './subjects.ts'

export type GrammaticalNumber = 'singular' | 'dual' | 'plural' | null

/** In longer ones a country tells where something is: رئيس اللجنة العليا في تركيا. */
const LONGEST_TITLE = 4
/** So many words that have named one entity are remembered. */
const MOST_WORDS = 64

const NO_TITLES: ReadonlySet<string> = new Set()

const OUTLET = /^(?:صحيفه|جريده|مجله|وكاله|قناه|اذاعه|وسايل)$/

/** Somebody or something that the article has spoken of as a speaker. */
export class Entity {
  readonly speaker: Speaker
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** The bare words that named it. */
  #words: Set<string> | readonly string[]
  /** The words of a person's name, role and titles. */
  readonly #titles: ReadonlySet<string>

  private constructor(
    speaker: Speaker,
    gender: Gender,
    number: GrammaticalNumber,
    words: Set<string> | readonly string[],
    titles: ReadonlySet<string>,
  ) {
    this.speaker = speaker
    this.gender = gender
    this.number = number
    this.#words = words
    this.#titles = titles
  }

  /** A person, with the words of their titles and those that name them here. */
  static ofPerson(
    person: Person,
    titles: ReadonlySet<string>,
    gender: Gender,
    bare: readonly string[] = [],
  ): Entity {
    const speaker: Speaker = { kind: 'person', name: person.name, role: person.role, person: person.key }
    return new Entity(speaker, gender ?? person.gender, 'singular', bare, titles)
  }

  /** A source, told by the words of its title, or an organisation, by the name as written. */
  static ofPhrase(phrase: SpeakerPhrase, name: string, gender: Gender, title: readonly string[]): Entity {
    const isSource = phrase.head === 'source' || phrase.head === 'role'
    // بحسب رويترز. وأضاف: no masculine verb goes on with an agency.
    const isAgency = phrase.head === 'body' && !phrase.definite && isOutlet(phrase.bare[0] ?? '')
    const speaker: Speaker = { kind: isSource ? 'source' : 'organisation', name, role: null, person: null }
    const asked = gender ?? (isAgency ? 'female' : null)
    return new Entity(speaker, asked, numberOf(phrase), isSource ? title : phrase.bare, NO_TITLES)
  }

  /** Whether both are one speaker. */
  isSame({ speaker }: Entity): boolean {
    const { person, name } = this.speaker
    return person !== null || speaker.person !== null ? person === speaker.person : name === speaker.name
  }

  /** This entity, named by the words of the other one too. */
  mergedWith(other: Entity): Entity {
    if (other === this) return this
    const words = this.#wordSet()
    for (const word of other.#words) if (words.size < MOST_WORDS) addWord(words, word)
    const gender = other.gender ?? this.gender
    if (gender === this.gender) return this
    return new Entity(this.speaker, gender, this.number, words, this.#titles)
  }

  /** A masculine verb that names nobody goes on with one, a feminine one with things and bodies in any number. */
  agrees(gender: Gender, number: GrammaticalNumber): boolean {
    const isSeveral = this.number === 'plural' || this.number === 'dual'
    if (number === 'plural' || number === 'dual') return isSeveral
    if (number === 'singular' && gender === 'male' && isSeveral) return false
    return gender === null || this.gender === null || this.gender === gender
  }

  /** Another word names it too: a short form in brackets, or a document (after بيان الوزارة البيان is the ministry's). */
  isKnownAs(word: string): void {
    this.#wordSet().add(word)
  }

  /** Whether it is known by a document that it is not itself. */
  hasIssued(document: string): boolean {
    const [first] = this.#words
    return first !== document && this.isKnownBy(document)
  }

  /** Whether it is somebody without a name whom this noun tells: مصدر. */
  isSource(noun: string): boolean {
    return this.speaker.kind === 'source' && this.isKnownBy(noun)
  }

  /** Whether it is a body of this kind with a name of its own: صحيفة الشروق. */
  isNamedWith(noun: string): boolean {
    const [, second] = this.#words
    return this.speaker.kind === 'organisation' && second !== undefined && this.isKnownBy(noun)
  }

  /** Whether it is known by a name alone that no noun for a body begins, nor a country: الترجي التونسي. */
  isNameAlone(): boolean {
    if (this.speaker.kind !== 'organisation') return false
    const words = [...this.#words]
    const [first = ''] = words
    return headOf(first) === 'other' && !isNation(first) && !words.some(word => headOf(word) === 'role')
  }

  /** Whether it is a paper or an agency, which tells what others have written. */
  isOutlet(): boolean {
    const [first = ''] = this.#words
    return OUTLET.test(first)
  }

  /** Whether it is known by this one word. */
  isCalled(names: ReadonlySet<string>): boolean {
    const [first = '', ...others] = this.#words
    return this.speaker.kind === 'organisation' && others.length === 0 && names.has(first)
  }

  /** Whether a bare word has named it, or stands in its titles. */
  isKnownBy(word: string): boolean {
    return this.#titles.has(word) || this.#wordSet().has(word)
  }

  /** What its titles and the words that named it tell of a person. */
  describe(): Description {
    return describe([...this.#titles, ...this.#wordSet()])
  }

  /** How many of the first words of a phrase have named it; after the first, a country and its adjective are one. */
  knownWords(bare: readonly string[]): number {
    return countKnown(bare, word => this.isKnownBy(word))
  }

  /** The words as a set, which is made when it is first needed: most entities are merged into another one at once. */
  #wordSet(): Set<string> {
    if (this.#words instanceof Set) return this.#words
    const words = new Set<string>()
    const isShort = this.#words.length <= LONGEST_TITLE
    for (const word of this.#words) {
      if (isShort) addWord(words, word)
      else words.add(word)
    }
    this.#words = words
    return words
  }
}

/** The gender of a source that no verb agrees with: ونقلت الوكالة عن مسؤول. */
export function genderOfNoun({ person, bare, head }: SpeakerPhrase): Gender {
  if (person !== null) return person.gender
  const [noun = ''] = bare
  if (noun.endsWith('ه') || noun === 'مصادر') return 'female'
  return head === 'role' || head === 'source' ? 'male' : null
}

/** The number of the noun of a phrase, by its ending or as a broken plural. */
export function numberOf({ bare }: SpeakerPhrase): GrammaticalNumber {
  const [head = ''] = bare
  if (/(ون|ين|ات)$/.test(head) || plurals.has(head)) return 'plural'
  return singularOfDual(head) === null ? 'singular' : 'dual'
}
