// Discourse: who has spoken so far, for pronouns, bare verbs and definite nouns that go on.

import { type Description, describe, likeness } from './descriptions.ts'
import type { Entity, GrammaticalNumber } from './entities.ts'
import type { SpeakerPhrase } from './phrase.ts'
import type { Gender } from './subjects.ts'

/** Somebody, and how much they are like a description. */
export interface Likest {
  readonly entity: Entity
  readonly likeness: number
}

const REMEMBERED = 40

/** The entities of one article, the latest last. */
export class Discourse {
  readonly #entities: Entity[] = []

  /** The one who speaks now, or null. */
  get current(): Entity | null {
    return this.#entities.at(-1) ?? null
  }

  /** Makes an entity the latest; the one that it is already is moved to the end. */
  mention(entity: Entity): Entity {
    const index = this.#entities.findLastIndex(known => known.isSame(entity))
    const known = this.#entities[index]
    const latest = known?.mergedWith(entity) ?? entity
    if (index === this.#entities.length - 1 && index >= 0) this.#entities[index] = latest
    else {
      if (index >= 0) this.#entities.splice(index, 1)
      this.#entities.push(latest)
      if (this.#entities.length > REMEMBERED) this.#entities.shift()
    }
    return latest
  }

  /** The latest entity that a verb of this gender and number agrees with. */
  agreeing(gender: Gender, number: GrammaticalNumber): Entity | null {
    return this.#entities.findLast(entity => entity.agrees(gender, number)) ?? null
  }

  /** The latest that is no body, agrees in gender, and is not unlike what a singular phrase tells; المصدر may be مصادر. */
  latestLike({ bare }: SpeakerPhrase, gender: Gender): Entity | null {
    const told = describe(bare)
    return this.latest(
      entity =>
        entity.speaker.kind !== 'organisation' &&
        (entity.number === 'singular' || (bare[0] === 'مصدر' && entity.isKnownBy('مصادر'))) &&
        entity.agrees(gender, null) &&
        likeness(told, entity.describe()) >= 0,
    )
  }

  /** The latest entity beside another one that a singular verb of this gender agrees with. */
  agreeingBeside(other: Entity | null, gender: Gender): Entity | null {
    return this.#entities.findLast(entity => entity !== other && entity.agrees(gender, 'singular')) ?? null
  }

  /** The latest entity of which something holds. */
  latest(holds: (entity: Entity) => boolean): Entity | null {
    return this.#entities.findLast(holds) ?? null
  }

  /** The person of this gender who is most like what is told, the latest of several. */
  likest(told: Description, gender: Gender): Likest | null {
    let best: Likest | null = null
    for (let index = this.#entities.length - 1; index >= 0; index--) {
      const entity = this.#entities[index]!
      if (entity.speaker.kind !== 'person' || !entity.agrees(gender, null)) continue
      const like = likeness(told, entity.describe())
      if (like > (best?.likeness ?? -1)) best = { entity, likeness: like }
    }
    return best
  }

  /** The latest that is no person: what المصدر takes up after a study or a statement. Null where a person spoke last. */
  latestWritten(): Entity | null {
    const { current } = this
    return current?.speaker.kind === 'organisation' ? current : null
  }

  /** The latest entity that has been named by all the words of the phrase. */
  takenUpBy({ bare, head }: Pick<SpeakerPhrase, 'bare' | 'head'>): Entity | null {
    if (bare.length === 0) return null
    for (let index = this.#entities.length - 1; index >= 0; index--) {
      const entity = this.#entities[index]!
      if (canBe(entity, head) && entity.knownWords(bare) === bare.length) return entity
    }
    return null
  }

  /** The entity that has been named by most of the first words of the phrase, the latest of several; and how many. */
  bestTakenUpBy({ bare, head }: SpeakerPhrase): { readonly entity: Entity; readonly words: number } | null {
    let best: Entity | null = null
    let words = 0
    for (let index = this.#entities.length - 1; index >= 0 && words < bare.length; index--) {
      const entity = this.#entities[index]!
      if (!canBe(entity, head)) continue
      const known = entity.knownWords(bare)
      if (known <= words) continue
      best = entity
      words = known
    }
    return best && { entity: best, words }
  }
}

/** A body or a document is no person. */
function canBe({ speaker }: Entity, head: SpeakerPhrase['head']): boolean {
  return (head !== 'body' && head !== 'document') || speaker.kind !== 'person'
}
