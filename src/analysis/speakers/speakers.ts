// Speakers: who says each statement, report by report in the order of the text.

import type { Speaker } from '../analysis.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import type { Statement } from '../quotations/statement-list.ts'
import { isAside, isOfRelative, isOfThing, isOnTheWay, readAsNoun } from './asides.ts'
import { isToOwnWords, sourceOf } from './attribution.ts'
import { Coreference } from './coreference.ts'
import { isNation } from './descriptions.ts'
import type { Context } from './doers.ts'
import { type Entity, genderOfNoun, numberOf } from './entities.ts'
import { begin, type Telling, whoGoesOn } from './going-on.ts'
import { groupOf } from './groups.ts'
import { citedIn, isOfOld } from './hearsay.ts'
import { documentIn, issuerOf } from './issuers.ts'
import { leadMeant } from './lead.ts'
import type { Mentions } from './mentions.ts'
import { type Naming, namedBy } from './naming.ts'
import { firstNamed, firstNamedInSentence, headlinerOf, namedBeforeColon, tellerAfter } from './nearby.ts'
import { isNumber, same } from './nouns.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { type ClauseSubject, findDoer, findSubject } from './sentence-subject.ts'
import { type Gender, genderOf } from './subjects.ts'
import { Trait, traitsAt } from './traits.ts'
import { isGoingOn } from './verbs.ts'
import { issuedIn } from './written.ts'

/** Resolves the speakers of reports; call it for every sentence and report in the order of the text. */
export class SpeakerResolver {
  readonly #reading: Reading
  readonly #mentions: Mentions
  readonly #coreference: Coreference
  readonly #context: Context
  readonly #now: Telling = begin()
  #hasReport = true
  /** To whom the headline gives the word, until somebody speaks. */
  #headliner: SpeakerPhrase | null
  /** The first who has spoken in the body. */
  #lead: Entity | null = null
  /** Those who have spoken together last. */
  #together: readonly SpeakerPhrase[] = []

  constructor(reading: Reading, mentions: Mentions) {
    this.#reading = reading
    this.#mentions = mentions
    this.#coreference = new Coreference(reading, mentions)
    this.#headliner = headlinerOf(reading, mentions)
    this.#context = { reading, mentions, coreference: this.#coreference }
  }

  /** Reads what a sentence is about from its first verb and subject, for the bare verbs that go on. */
  beginSentence(sentence: WordRange): void {
    this.#now.silent = this.#hasReport ? null : this.#now.sentence
    this.#hasReport = false
    this.#now.sentence = sentence
    this.#now.spoke = null
    this.#now.subject = findSubject(this.#reading, this.#mentions, sentence, subject => this.#take(subject))
    if (this.#now.subject !== null) this.#now.told = { entity: this.#now.subject, sentence }
    const issued = issuedIn(this.#reading, this.#mentions, sentence)
    if (issued !== null) this.#coreference.mention(issued.issuer, null).isKnownAs(issued.document)
  }

  /** The speakers of a report, or none where the text doesn't tell. `stated`: whether anything is said by it. */
  resolve(found: Report, stated: boolean): readonly Speaker[] {
    const report = readAsNoun(this.#reading, found)
    const cited = citedIn(this.#reading, report)
    if (cited !== null) return cited
    this.#hasReport ||= report.opening !== null || report.kind === 'attribution'
    const gender = genderOf(report.reading)
    const { phrases, outlet, pronoun } = this.#namedBy(report)
    const passingOn = outlet && this.#coreference.mention(outlet, gender)
    const meant =
      pronoun === undefined ? null : this.#coreference.discourse.agreeingBeside(passingOn, pronoun)
    if (meant !== null) {
      this.#now.subject = passingOn ?? meant
      this.#now.spoke = { entity: meant, gender: pronoun ?? null }
      return [this.#coreference.discourse.mention(meant).speaker]
    }
    const group = outlet === null ? this.#groupOf(report, phrases) : null
    if (group !== null) return group
    const [phrase] = phrases
    if (phrase === undefined) return this.#goOn(report)
    if (!stated && isOfRelative(this.#reading, report, phrase)) {
      this.#now.spoke = { entity: this.#coreference.entity(phrase, gender), gender }
      return []
    }
    if (!stated && this.#reading.gaps[report.cue.first] === 0 && isAside(report, phrase)) return []
    if (!stated && isOnTheWay(report, phrase)) return []
    if (isOfThing(this.#reading, report)) return stated ? this.#goOn(report) : []
    const isOld = isOfOld(this.#reading, phrase) && this.#coreference.discourse.current !== null
    // وقال 38 في المئة منهم: nobody who goes on.
    if (isOld || isNumber(phrase.bare[0] ?? '')) return [this.#coreference.entity(phrase, gender).speaker]
    const goesOn = isGoingOn(report.reading?.cue.verb)
    const meantAbove = this.#isInHeadline(report) ? leadMeant(this.#lead, phrase) : null
    if (meantAbove !== null) return [meantAbove.speaker]
    const entities = phrases.map(each =>
      passingOn === null && report.reading !== null
        ? this.#coreference.mention(each, gender, goesOn)
        : this.#coreference.mention(each, genderOfNoun(each)),
    )
    const entity = entities[0]!
    if (stated) this.#lead ??= entity
    if (phrases.length > 1) this.#together = phrases
    this.#now.subject = passingOn ?? entity
    if (passingOn === null) {
      this.#now.spoke = { entity, gender }
      const document = documentIn(this.#reading, report.tail)
      if (document !== null) entity.isKnownAs(document)
      if (report.kind === 'verb') this.#now.last = { entity, gender }
    }
    return entities.map(({ speaker }) => speaker)
  }

  #isInHeadline({ cue }: Report): boolean {
    const [headline] = this.#reading.document.blocks
    return headline?.paragraph === 0 && cue.first < headline.lastWord
  }

  /** أكد حارس المنتخب أن … under باتريس: رونالدو لاعب استثنائي: the first who speaks, told by an office alone. */
  #asHeadliner(phrase: SpeakerPhrase, gender: Gender): SpeakerPhrase {
    const person = this.#headliner?.person ?? null
    this.#headliner = null
    if (person === null || phrase.head !== 'role' || phrase.person !== null || phrase.bare.length < 2)
      return phrase
    if (phrase.apposed !== undefined || numberOf(phrase) !== 'singular') return phrase
    if (person.gender !== null && person.gender !== gender) return phrase
    return this.#coreference.known(phrase, gender) === null ? { ...phrase, head: 'name', person } : phrase
  }

  /** Those whom a dual or a noun for several means, as the latest speakers. */
  #groupOf(report: Report, phrases: readonly SpeakerPhrase[]): readonly Speaker[] | null {
    const group = groupOf(this.#reading, this.#mentions, report, phrases, this.#together)
    if (group === null) return null
    this.#together = group
    const entities = group.map(each => this.#coreference.mention(each, null))
    this.#now.subject = entities[0] ?? null
    return entities.map(({ speaker }) => speaker)
  }

  /** The speakers of a report inside what somebody else says: nobody goes on from there. */
  resolveInside(found: Report): readonly Speaker[] {
    const report = readAsNoun(this.#reading, found)
    const cited = citedIn(this.#reading, report)
    if (cited !== null) return cited
    const gender = genderOf(report.reading)
    const { phrases, outlet } = this.#namedBy(report)
    if (outlet !== null) this.#coreference.mention(outlet, gender)
    if (phrases.length > 0) return phrases.map(phrase => this.#coreference.entity(phrase, gender).speaker)
    const entity = whoGoesOn(this.#context, this.#now, report)
    return entity === null ? [] : [entity.speaker]
  }

  /**
   * Whose words stand here without a cue: whose name a colon follows, whom the narrator tells behind them, else of whom
   * the sentence tells or who spoke last.
   */
  speakingNow({ firstWord, lastWord }: Pick<Statement, 'firstWord' | 'lastWord'>): readonly Speaker[] {
    const name =
      namedBeforeColon(this.#reading, this.#mentions, firstWord) ??
      tellerAfter(this.#reading, this.#mentions, lastWord)
    const named = name && this.#coreference.mention(name, null)
    const entity =
      named ?? this.#now.subject ?? this.#bodyTold(firstWord) ?? this.#coreference.discourse.current
    return entity === null ? [] : [entity.speaker]
  }

  /** Whether somebody is known by all these words. */
  knows(phrase: SpeakerPhrase): boolean {
    return this.#coreference.discourse.takenUpBy(phrase) !== null
  }

  /** Whether an attribution names somebody who can speak: بحسب الوزارة, but not بحسب القانون. */
  isSource(report: Report): boolean {
    if (report.reading !== null || isToOwnWords(this.#reading, report)) return true
    const phrase = sourceOf(this.#reading, this.#mentions, report)
    if (phrase === null) return false
    // بحسب "بي بي سي": what stands in marks there is an outlet.
    const inMarks = ((this.#reading.gaps[phrase.first] ?? 0) & Gap.mark) !== 0
    return phrase.head !== 'other' || phrase.issued !== undefined || inMarks || same.has(phrase.bare[0] ?? '')
  }

  /** Whether a person's name begins with this word. */
  isNamed(word: number): boolean {
    return this.#mentions.at(word)?.named === true
  }

  /** The word after a person's name or title that begins with this word, or null. */
  endOfName(word: number): number | null {
    return this.#mentions.at(word)?.lastWord ?? null
  }

  #namedBy(report: Report): Naming {
    return namedBy(this.#reading, this.#mentions, this.#coreference.discourse, report)
  }

  /** The subject of a clause as the latest entity, or null where it may be none. */
  #take({ phrase: named, gender, verb, sure }: ClauseSubject): Entity | null {
    const coreference = this.#coreference
    const issuer =
      named.head === 'document' && !named.definite
        ? issuerOf(this.#reading, this.#mentions, named, this.#now.sentence.last)
        : null
    const phrase = issuer ?? (verb === null ? named : this.#asHeadliner(named, gender))
    if (isOfOld(this.#reading, phrase)) return null
    if (!sure && coreference.known(phrase, gender)?.speaker.kind !== 'person') return null
    return coreference.mention(phrase, gender, isGoingOn(verb))
  }

  /** The speaker of a report that names nobody. */
  #goOn(report: Report): readonly Speaker[] {
    const entity =
      whoGoesOn(this.#context, this.#now, report) ??
      this.#newPerson(firstNamedInSentence(this.#reading, this.#mentions, report)) ??
      (report.kind === 'label' ? this.#newPerson(firstNamed(this.#reading, this.#mentions, report)) : null)
    if (entity === null) return []
    if (report.kind === 'verb' && report.opening === null) return [entity.speaker]
    if (report.reading?.cue.form !== 'participle') {
      this.#now.subject = entity
      this.#now.last = { entity, gender: genderOf(report.reading) }
    }
    return [this.#coreference.discourse.mention(entity).speaker]
  }

  /** وتحجب السلطات المواقع بسبب "…": the body or country of whose doings the sentence tells before a word. */
  #bodyTold(word: number): Entity | null {
    const doer = findDoer(this.#reading, this.#mentions, { ...this.#now.sentence, last: word })
    if (doer === null) return null
    const isDefinite = doer.definite || (traitsAt(this.#reading, doer.first + 1) & Trait.definite) !== 0
    const isBody = doer.head === 'body' && isDefinite
    return isBody || isNation(doer.bare[0] ?? '') ? this.#coreference.entity(doer, null) : null
  }

  #newPerson(name: SpeakerPhrase | null): Entity | null {
    return name && this.#coreference.newEntity(name, null)
  }
}
