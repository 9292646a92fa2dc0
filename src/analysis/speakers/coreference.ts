// Coreference: whom a phrase takes up among those who have spoken, and who else it is.

import { fold } from '../../arabic/fold.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import { setOf } from '../quotations/words.data.ts'
import { isAnonymous } from './anonymous.ts'
import { longFormOf, otherNamesOf } from './body-names.ts'
import { describe, isCountry, likeness } from './descriptions.ts'
import { Discourse } from './discourse.ts'
import { Entity, numberOf } from './entities.ts'
import {
  agrees,
  counterpart,
  described,
  entityOf,
  type Known,
  LONGEST_EPITHET,
  official,
  onlyNamed,
} from './epithets.ts'
import type { Mentions } from './mentions.ts'
import { nameOf, titleAfter, titleWords } from './names.ts'
import { officeBefore, orderedBefore } from './nearby.ts'
import { isAudience, isQuantity } from './nouns.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { ANYBODYS_PLURALS, OF_BODIES, OFFICES, TAKING_UP } from './speakers.data.ts'
import type { Gender } from './subjects.ts'
import {
  authorOfResults,
  bodyCalled,
  bodyGoingOn,
  bodyNamedAlone,
  issuerOfCalled,
  officialCalled,
  phraseWith,
} from './taken-up.ts'
import { nounAt, Trait } from './traits.ts'

/** A nickname in marks has at most so many words. */
const LONGEST_NICKNAME = 3

const takingUp = setOf(TAKING_UP)
const ofBodies = setOf(OF_BODIES)
const offices = setOf(OFFICES)
const generic = setOf(ANYBODYS_PLURALS)

const ordinals = setOf('اخير اخيره اول اولي ثاني ثانيه')

/** Finds the entities that phrases name; call it in the order of the text. */
export class Coreference {
  /** Who has spoken so far. */
  readonly discourse = new Discourse()
  readonly #reading: Reading
  readonly #mentions: Mentions
  readonly #known: Known

  constructor(reading: Reading, mentions: Mentions) {
    this.#reading = reading
    this.#mentions = mentions
    this.#known = { discourse: this.discourse, mentions }
  }

  /** The entity that a phrase names, now the latest. */
  mention(phrase: SpeakerPhrase, gender: Gender, goesOn = false): Entity {
    const known =
      this.known(phrase, gender) ??
      (goesOn ? (this.#goingOn(phrase, gender) ?? bodyGoingOn(this.discourse, phrase, gender)) : null)
    const entity = this.discourse.mention(known ?? this.newEntity(phrase, gender))
    if (phrase.issued !== undefined) entity.isKnownAs(phrase.issued)
    return entity
  }

  /** The entity that a phrase names: one that it takes up, or a new one. */
  entity(phrase: SpeakerPhrase, gender: Gender): Entity {
    return this.known(phrase, gender) ?? this.newEntity(phrase, gender)
  }

  /** وأضاف رئيس الحكومة الأسبق: who goes on is whoever speaks now, told by an office that nobody has been given. */
  #goingOn(phrase: SpeakerPhrase, gender: Gender): Entity | null {
    const { current } = this.discourse
    const { person, head, bare, first } = phrase
    if (person !== null || head !== 'role' || phrase.apposed !== undefined) return null
    if (current?.speaker.kind !== 'person') return null
    if (bare.length < 2 || bare.length > LONGEST_EPITHET || numberOf(phrase) !== 'singular') return null
    if (!phrase.definite && !(nounAt(this.#reading, first + 1).traits & Trait.definite)) return null
    if (!current.agrees(gender, null) || likeness(describe(bare), current.describe()) < 0) return null
    return current
  }

  newEntity(phrase: SpeakerPhrase, gender: Gender): Entity {
    if (phrase.person === null) {
      const entity = Entity.ofPhrase(
        phrase,
        nameOf(this.#reading, phrase),
        gender,
        titleWords(this.#reading, phrase),
      )
      for (const word of otherNamesOf(this.#reading, phrase)) entity.isKnownAs(word)
      return entity
    }
    const words = [...titleWords(this.#reading, phrase), ...titleAfter(this.#reading, phrase)]
    return Entity.ofPerson(phrase.person, this.#mentions.wordsOf(phrase.person), gender, words)
  }

  /** Whom a phrase that is no name takes up, or null. */
  known(phrase: SpeakerPhrase, gender: Gender): Entity | null {
    if (phrase.person !== null) return this.#speakingNamesake(phrase)
    // A name beside a title tells more than the title alone, which the sentence's subject may have been read as.
    if (phrase.apposed !== undefined || isAnonymous(this.#reading, phrase.last)) return null
    if (phrase.sameAsBefore) return this.#sameAsBefore(phrase)
    const ordered = this.#byOrder(phrase, gender)
    if (ordered !== null) return ordered
    if (phrase.head === 'other') {
      // فرنسا is not the one called سفير فرنسا.
      if (phrase.bare.length === 1 && isCountry(nounAt(this.#reading, phrase.first).folded))
        return this.discourse.takenUpBy({ head: 'body', bare: phrase.bare })
      return (
        this.discourse.takenUpBy(phrase) ??
        this.#entityOfPhrase(longFormOf(this.#reading, this.#mentions, phrase)) ??
        this.#nicknamed(phrase, gender) ??
        described(this.#known, phrase, gender)
      )
    }
    const [noun = ''] = phrase.bare
    const next = nounAt(this.#reading, phrase.first + 1).folded
    if (noun === 'مصدر' && !phrase.definite && isAudience(next))
      return this.discourse.takenUpBy({ head: phrase.head, bare: [noun] })
    if (!phrase.definite && phrase.bare.length < 2) return null
    const known = this.#knownByFirstWords(phrase, gender)
    if (known !== null || isQuantity(noun)) return known
    return (
      described(this.#known, phrase, gender) ??
      counterpart(this.#known, phrase, gender) ??
      official(this.#known, phrase, gender) ??
      officialCalled(this.#reading, this.discourse, phrase) ??
      bodyCalled(this.discourse, phrase) ??
      authorOfResults(this.discourse, phrase) ??
      issuerOfCalled(this.#reading, this.discourse, phrase) ??
      this.#whoever(phrase, gender)
    )
  }

  /** Of two people of one family name, the one who speaks, and not the other who was only named: وأضاف سعيد. */
  #speakingNamesake({ person, first, last }: SpeakerPhrase): Entity | null {
    if (person === null || last - first !== 1) return null
    const { folded } = nounAt(this.#reading, first)
    if (!fold(person.name).endsWith(` ${folded}`)) return null
    const isNamesake = ({ speaker }: Entity): boolean =>
      speaker.person !== null && (speaker.person === person.key || fold(speaker.name).endsWith(` ${folded}`))
    const latest = this.discourse.latest(isNamesake)
    return latest?.speaker.person === person.key ? null : latest
  }

  /** الأخير، الأول، الثاني: of the two who were named last; في انتظار أمين الحزب، قال هذا الأخير: the office told last. */
  #byOrder({ bare, definite, first }: SpeakerPhrase, gender: Gender): Entity | null {
    const [word = ''] = bare
    if (!definite || bare.length !== 1 || !ordinals.has(word)) return null
    const office = word.startsWith('اخير') ? officeBefore(this.#reading, this.#mentions, first) : null
    if (office !== null) return this.newEntity(office, gender)
    const one = gender === 'female' ? orderedBefore(this.#reading, this.#mentions, first, word) : null
    if (one !== null) return this.entity(one, gender)
    const named = this.#mentions.before(first).filter(person => agrees(person, gender))
    const person = word.startsWith('اول') ? (named[1] ?? named[0]) : named[0]
    return person === undefined ? null : entityOf(this.#mentions, person)
  }

  #entityOfPhrase(phrase: SpeakerPhrase | null): Entity | null {
    return phrase && this.newEntity(phrase, null)
  }

  /** المصدر ذاته is the last source without a name, else the last speaker, whoever that is; الوزير نفسه a minister. */
  #sameAsBefore(phrase: SpeakerPhrase): Entity | null {
    const [noun = ''] = phrase.bare
    const anybody = noun === 'مصدر' || noun === 'متحدث' || noun === 'مسوول'
    const source = noun === 'مصدر' ? this.discourse.latest(entity => entity.isSource(noun)) : null
    return source ?? (anybody ? null : this.discourse.takenUpBy(phrase)) ?? this.discourse.current
  }

  /** Who is known by as many of the first words of a phrase as possible: a definite one by two, another by all. */
  #knownByFirstWords(phrase: SpeakerPhrase, gender: Gender): Entity | null {
    const { bare, definite, head, first } = phrase
    // المتحدث باسم الوزارة: for whom somebody speaks tells who.
    const telling = bare[1] === 'باسم' ? 3 : 2
    const fewest = definite ? Math.min(bare.length, telling) : bare.length
    const taken = this.discourse.bestTakenUpBy(phrase)
    if (taken?.words === bare.length) return taken.entity
    const titled = head === 'role' ? this.#mentions.titled(bare, first) : null
    if (titled !== null && titled.words >= fewest && titled.words > (taken?.words ?? 0))
      return Entity.ofPerson(titled.person, this.#mentions.wordsOf(titled.person), gender)
    return taken !== null && taken.words >= fewest ? taken.entity : null
  }

  /** Whoever has spoken last, taken up by a noun alone that nobody is known by: الكاتب، المصدر، البيان; الوزير is an office. */
  #whoever(phrase: SpeakerPhrase, gender: Gender): Entity | null {
    const { head, bare, definite } = phrase
    const [noun = ''] = bare
    if (!definite || bare.length > 1) return null
    if (head === 'document') return this.#issuerOf(noun)
    const alone = bodyNamedAlone(this.discourse, phrase, gender)
    if (alone !== null) return alone
    if (head === 'body') return this.#entityOfPhrase(phraseWith(this.#reading, this.#mentions, phrase))
    if (head !== 'role' && head !== 'source') return null
    if (numberOf(phrase) !== 'singular' && noun !== 'مصادر') {
      const several = this.discourse.agreeing(gender, 'plural')
      // المدافعون عنها after منتقدين: somebody else.
      const isSame = numberOf(phrase) === 'dual' || generic.has(noun) || several?.isKnownBy(noun) === true
      return isSame && several?.isKnownBy('مصادر') !== true ? several : null
    }
    // المصادر are no person who has spoken.
    if (noun === 'مصادر') return null
    const written = noun === 'مصدر' ? this.discourse.latestWritten() : null
    const office = offices.has(noun) ? phraseWith(this.#reading, this.#mentions, phrase) : null
    if (office !== null) return this.entity(office, gender)
    return written ?? this.discourse.latestLike(phrase, gender) ?? onlyNamed(this.#known, phrase, gender)
  }

  /** Whose البيان، التقرير is: the last speaker's; a report or study is a body's. */
  #issuerOf(document: string): Entity | null {
    if (!takingUp.has(document)) return null
    if (!ofBodies.has(document)) return this.discourse.current
    // وبحسب الدراسة after ذكرت الصحيفة أن دراسة: the paper has only told of it.
    const body = this.discourse.latestWritten()
    return body?.isOutlet() === true ? null : body
  }

  /** وأشار "الصخرة" إلى: a nickname in marks while a man has been speaking. */
  #nicknamed({ first, last, definite }: SpeakerPhrase, gender: Gender): Entity | null {
    const { current } = this.discourse
    const { gaps } = this.#reading
    if (
      !definite ||
      last - first > LONGEST_NICKNAME ||
      gender !== 'male' ||
      current?.speaker.kind !== 'person'
    )
      return null
    const inMarks = ((gaps[first] ?? 0) & (gaps[last] ?? 0) & Gap.mark) !== 0
    return inMarks && current.agrees(gender, null) ? current : null
  }
}
