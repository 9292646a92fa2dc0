// Coreference: whom a phrase takes up among those who have spoken, and who else it is.

import { Gap, type Reading } from '../quotations/reading.ts'
import { setOf } from '../quotations/words.data.ts'
import { Discourse } from './discourse.ts'
import { Entity, numberOf } from './entities.ts'
import type { Mentions } from './mentions.ts'
import { nameOf, titleAfter } from './names.ts'
import { isAudience, isQuantity } from './nouns.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { OF_BODIES, TAKING_UP } from './speakers.data.ts'
import type { Gender } from './subjects.ts'
import { nounAt } from './traits.ts'

const takingUp = setOf(TAKING_UP)
const ofBodies = setOf(OF_BODIES)

/** Finds the entities that phrases name; call it in the order of the text. */
export class Coreference {
  /** Who has spoken so far. */
  readonly discourse = new Discourse()
  readonly #reading: Reading
  readonly #mentions: Mentions

  constructor(reading: Reading, mentions: Mentions) {
    this.#reading = reading
    this.#mentions = mentions
  }

  /** The entity that a phrase names, now the latest. */
  mention(phrase: SpeakerPhrase, gender: Gender): Entity {
    return this.discourse.mention(this.entity(phrase, gender))
  }

  /** The entity that a phrase names: one that it takes up, or a new one. */
  entity(phrase: SpeakerPhrase, gender: Gender): Entity {
    return this.known(phrase, gender) ?? this.newEntity(phrase, gender)
  }

  newEntity(phrase: SpeakerPhrase, gender: Gender): Entity {
    if (phrase.person === null) return Entity.ofPhrase(phrase, nameOf(this.#reading, phrase), gender)
    const title = titleAfter(this.#reading, phrase)
    const bare = title.length === 0 ? phrase.bare : [...phrase.bare, ...title]
    return Entity.ofPerson(phrase.person, this.#mentions.wordsOf(phrase.person), gender, bare)
  }

  /** Whom a phrase that is no name takes up, or null. */
  known(phrase: SpeakerPhrase, gender: Gender): Entity | null {
    if (phrase.person !== null) return null
    if (phrase.sameAsBefore) return this.#sameAsBefore(phrase)
    if (phrase.head === 'other') {
      return (
        this.discourse.takenUpBy(phrase) ??
        this.#nicknamed(phrase, gender) ??
        this.#compatriot(phrase, gender)
      )
    }
    const [noun = ''] = phrase.bare
    const next = nounAt(this.#reading, phrase.first + 1).folded
    if (noun === 'مصدر' && !phrase.definite && isAudience(next))
      return this.discourse.takenUpBy({ head: phrase.head, bare: [noun] })
    if (!phrase.definite && phrase.bare.length < 2) return null
    const known = this.#knownByFirstWords(phrase, gender)
    if (known !== null || isQuantity(noun)) return known
    return this.#compatriot(phrase, gender) ?? this.#whoever(phrase, gender)
  }

  /** المصدر ذاته is the last speaker, whoever that is; الوزير نفسه a minister. */
  #sameAsBefore(phrase: SpeakerPhrase): Entity | null {
    const [noun = ''] = phrase.bare
    const anybody = noun === 'مصدر' || noun === 'متحدث' || noun === 'مسوول'
    return (anybody ? null : this.discourse.takenUpBy(phrase)) ?? this.discourse.current
  }

  /** Who is known by as many of the first words of a phrase as possible: a definite one by two, another by all. */
  #knownByFirstWords(phrase: SpeakerPhrase, gender: Gender): Entity | null {
    const { bare, definite, head, first } = phrase
    const fewest = definite ? Math.min(bare.length, 2) : bare.length
    const taken = this.discourse.bestTakenUpBy(phrase)
    if (taken?.words === bare.length) return taken.entity
    const titled = head === 'role' ? this.#mentions.titled(bare, first) : null
    if (titled !== null && titled.words >= fewest && titled.words > (taken?.words ?? 0))
      return Entity.ofPerson(titled.person, this.#mentions.wordsOf(titled.person), gender)
    return taken !== null && taken.words >= fewest ? taken.entity : null
  }

  /** Whoever has spoken last, taken up by a noun alone that nobody is known by: الكاتب، المصدر، البيان. */
  #whoever(phrase: SpeakerPhrase, gender: Gender): Entity | null {
    const { head, bare, definite } = phrase
    const [noun = ''] = bare
    if (!definite || bare.length > 1) return null
    if (head === 'document') return this.#issuerOf(noun)
    if (head !== 'role' && head !== 'source') return null
    if (numberOf(phrase) === 'plural' && noun !== 'مصادر') return this.discourse.agreeing(gender, 'plural')
    return (noun === 'مصدر' ? this.discourse.latestWritten() : null) ?? this.discourse.agreeing(gender, null)
  }

  /** Whose البيان، التقرير is: the last speaker's; a report or study is a body's. */
  #issuerOf(document: string): Entity | null {
    if (!takingUp.has(document)) return null
    return ofBodies.has(document) ? this.discourse.latestWritten() : this.discourse.current
  }

  /** الدبلوماسي المغربي after the Moroccan consul has spoken, اللاعب البرازيلي after a player: a noun of the same person. */
  #compatriot({ head, bare, definite }: SpeakerPhrase, gender: Gender): Entity | null {
    const { current } = this.discourse
    const [noun = '', adjective = ''] = bare
    if (current === null || current.speaker.kind !== 'person') return null
    if (!definite || bare.length !== 2 || !/(ي|يه)$/.test(adjective)) return null
    if (!current.agrees(gender, null)) return null
    if (noun === 'دولي') return current
    return head === 'role' && (current.isKnownBy(adjective) || current.isKnownBy(noun)) ? current : null
  }

  /** وأشار "الصخرة" إلى: a nickname in marks while a man has been speaking. */
  #nicknamed({ first, last, definite }: SpeakerPhrase, gender: Gender): Entity | null {
    const { current } = this.discourse
    const { gaps } = this.#reading
    if (!definite || last - first !== 1 || gender !== 'male' || current?.speaker.kind !== 'person')
      return null
    const inMarks = ((gaps[first] ?? 0) & (gaps[last] ?? 0) & Gap.mark) !== 0
    return inMarks && current.agrees(gender, null) ? current : null
  }
}
