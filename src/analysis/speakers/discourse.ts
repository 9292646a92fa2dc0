// Discourse: who has spoken so far, for pronouns, bare verbs and definite nouns that go on.

import type { Speaker } from '../analysis.ts'
import type { Gender, SpeakerPhrase } from './phrase.ts'

export type GrammaticalNumber = 'singular' | 'dual' | 'plural' | null

/** Somebody or something that the article has spoken of as a speaker. */
export interface Entity {
  readonly speaker: Speaker
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** The folded words of the phrases that named it, without articles. */
  readonly words: Set<string>
  /** The words of a person's name, role and titles: one set for all who speak of that person. */
  readonly titles: ReadonlySet<string>
}

const REMEMBERED = 40

/** The entities of one article, the latest last. */
export class Discourse {
  readonly #entities: Entity[] = []

  /** The one who speaks now, or null. */
  get current(): Entity | null {
    return this.#entities.at(-1) ?? null
  }

  /** A masculine verb that names nobody goes on with one, a feminine one with things and bodies in any number. */
  static agrees(entity: Entity, gender: Gender, number: GrammaticalNumber): boolean {
    if (number === 'plural' || number === 'dual')
      return entity.number === 'plural' || entity.number === 'dual'
    if (number === 'singular' && gender === 'male' && entity.number === 'plural') return false
    return gender === null || entity.gender === null || entity.gender === gender
  }

  /** Makes an entity the latest; the one that it is already is moved to the end. */
  mention(entity: Entity): Entity {
    const index = this.#entities.findIndex(known => sameSpeaker(known.speaker, entity.speaker))
    const known = index < 0 ? null : (this.#entities.splice(index, 1)[0] ?? null)
    const merged: Entity = known === null ? entity : { ...known, gender: entity.gender ?? known.gender }
    for (const word of entity.words) merged.words.add(word)
    if (entity.titles !== merged.titles) for (const word of entity.titles) merged.words.add(word)
    this.#entities.push(merged)
    if (this.#entities.length > REMEMBERED) this.#entities.shift()
    return merged
  }

  /** The latest entity that a verb of this gender and number agrees with. */
  agreeing(gender: Gender, number: GrammaticalNumber): Entity | null {
    return this.#entities.findLast(entity => Discourse.agrees(entity, gender, number)) ?? null
  }

  /** The latest that is no person: what المصدر takes up after a study or a statement. Null where a person spoke last. */
  latestWritten(): Entity | null {
    const { current } = this
    return current !== null && current.speaker.kind === 'organisation' ? current : null
  }

  /** The latest entity that a definite phrase takes up: its words are all among those that named it. */
  takenUpBy({ bare, head }: SpeakerPhrase): Entity | null {
    const fits = ({ words, titles, speaker }: Entity): boolean =>
      (head !== 'body' || speaker.kind !== 'person') &&
      bare.every(word => words.has(word) || titles.has(word))
    return bare.length === 0 ? null : (this.#entities.findLast(fits) ?? null)
  }
}

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  return a.person !== null || b.person !== null ? a.person === b.person : a.name === b.name
}
