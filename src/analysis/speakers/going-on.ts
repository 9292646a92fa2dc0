// Going on: who speaks on with a verb that names nobody: whom the sentence tells of, who has spoken last, or who was named.

import type { CueReading } from '../data/cues.ts'
import type { Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import { MOMENTS, setOf } from '../quotations/words.data.ts'
import { agentBefore } from './agents.ts'
import { tellsOfSpeech } from './asides.ts'
import { answererOf, type Context, doerBefore, doerOf } from './doers.ts'
import type { Entity } from './entities.ts'
import { isGoverned } from './governed.ts'
import { firstNamedBefore, lastBodyBefore, lastNamedBefore } from './nearby.ts'
import { findDoer } from './sentence-subject.ts'
import { type Gender, genderOf } from './subjects.ts'
import { isGoingOn } from './verbs.ts'

const moments = setOf(MOMENTS)

/** Whom the narrator has told of and who has spoken, as far as the article has been read. */
export interface Telling {
  sentence: WordRange
  /** The sentence before, where nobody spoke in it. */
  silent: WordRange | null
  /** The subject of the sentence's main verb: participles (مضيفة) go with it. */
  subject: Entity | null
  /** The last verb of saying of the sentence: a participle of its gender goes with its speaker (وأكد البيان …، متوعدا). */
  spoke: Spoken | null
  /** The last who was named beside a verb of saying, with its gender: وقال بيان الوزارة …. وأضاف …. */
  last: Spoken | null
  /** Of whom the narrator has told since, and in which sentence: وسجل فلان هدفين. */
  told: { readonly entity: Entity; readonly sentence: WordRange } | null
}

/** Who has spoken, and the gender of the verb that told so. */
interface Spoken {
  readonly entity: Entity
  readonly gender: Gender
}

/** What is known before the first sentence. */
export function begin(): Telling {
  return {
    sentence: { first: 0, last: 0 },
    silent: null,
    subject: null,
    spoke: null,
    last: null,
    told: null,
  }
}

/** Who goes on speaking with a verb that names nobody, or null. */
export function whoGoesOn(context: Context, telling: Telling, report: Report): Entity | null {
  const { coreference, mentions } = context
  const { discourse } = coreference
  const { subject, spoke, sentence } = telling
  const { reading, kind } = report
  // جاء في الرسالة أن: the verb agrees with what is told.
  if (reading?.cue.verb === 'جاء' && subject === null && discourse.current !== null) return discourse.current
  const gender = genderOf(reading)
  const number = reading === null || reading.cue.form === 'masdar' ? null : reading.cue.number
  // ونقل التلفزيون عنه قوله: whose words they are, the pronoun tells.
  const isTheirs = reading?.cue.form === 'masdar' && reading.pronoun !== ''
  if ((isTheirs || reading?.cue.form === 'participle') && spoke !== null) {
    // أشاد عدد من السيدات …، مؤكدات: the verb before its subject stays in the singular.
    const several = number === 'plural' && spoke.entity.number === 'plural'
    if (several || spoke.gender === gender) return spoke.entity
  }
  // وزير الخارجية فلان، الذي علق على القرار بوصفه بأنه: who has spoken in the clause.
  if (reading?.cue.form === 'masdar' && gender === null && spoke !== null) return spoke.entity
  if (subject === null && number === 'singular') {
    const named = firstNamedBefore(context.reading, mentions, sentence, report, gender)
    if (named !== null) return coreference.newEntity(named, gender)
  }
  if (kind === 'attribution' && subject === null) {
    const owner = ownerOf(context, report)
    if (owner !== null) return owner
  }
  const nearest =
    subject === null && isWhen(context.reading, report) ? lastNamedOf(context, report, gender) : null
  if (nearest !== null) return nearest
  const answerer = answererOf(context, report)
  if (answerer !== null) return answerer
  const doer =
    subject === null
      ? (doerOf(context, kind === 'attribution' ? wordsBefore(context.reading, report) : sentence, report) ??
        doerBefore(context, telling.silent, report) ??
        agentOf(context, report))
      : null
  if (doer !== null) return doer
  if (kind === 'verb' && subject?.agrees(gender, number)) return subject
  const isSingular = number !== 'plural'
  const before = speakerBefore(context, telling, report)
  if (before !== null) return before
  if (isSingular && isLast(telling, discourse.current, gender)) return discourse.current
  return (
    discourse.agreeing(gender, number) ??
    (kind === 'verb' && isSingular ? namedBefore(context, report, gender) : null) ??
    (mayGoOn(discourse.current, isSingular, reading) ? discourse.current : null)
  )
}

/** زارت الوزيرة المتحف، وقالت: who does what the sentence tells right before. */
function agentOf({ reading, mentions, coreference }: Context, report: Report): Entity | null {
  const agent = report.kind === 'verb' ? agentBefore(reading, mentions, report) : null
  return agent && coreference.entity(agent, genderOf(report.reading))
}

/** قصفت الفصائل البلدة ردا، بحسب قولها، على هجوم: a body whose own words they are, of whose doings the sentence tells. */
function ownerOf(
  { reading, mentions, coreference }: Context,
  { cue: { first: last } }: Report,
): Entity | null {
  const doer = findDoer(reading, mentions, { first: reading.sentences[last] ?? last, last })
  return doer?.head === 'body' && doer.definite ? coreference.entity(doer, null) : null
}

/** تلقى أقارب الركاب التقرير، حسبما أكدوا: the words of its sentence before an attribution. */
function wordsBefore({ sentences }: Reading, { cue: { first } }: Report): WordRange {
  return { first: sentences[first] ?? first, last: first }
}

/** … الشاعر فلان، خاصة حين كتب: whether the verb is in a clause of the sentence that tells when. */
function isWhen({ document: { words }, gaps }: Reading, { cue: { first } }: Report): boolean {
  return gaps[first] === 0 && moments.has(words[first - 1]?.folded ?? '')
}

/** The person of this gender who is named last in the sentence before a report, as no object. */
function lastNamedOf(
  { reading, mentions, coreference }: Context,
  report: Report,
  gender: Gender,
): Entity | null {
  const person = lastNamedBefore(reading, mentions, report, gender)
  if (person === null || reading.sentences[person.first] !== reading.sentences[report.cue.first]) return null
  return isGoverned(reading, person.first) ? null : coreference.newEntity(person, gender)
}

/** Who is named last before a report: a person of this gender, or a feminine body. */
function namedBefore(
  { reading, mentions, coreference }: Context,
  report: Report,
  gender: Gender,
): Entity | null {
  const person = lastNamedBefore(reading, mentions, report, gender)
  if (person !== null) return coreference.newEntity(person, gender)
  const body = gender === 'female' ? lastBodyBefore(reading, mentions, report) : null
  return body && coreference.entity(body, gender)
}

/** Whether somebody may go on although the verb does not agree: no one person with a verb in the plural. */
function mayGoOn(entity: Entity | null, isSingular: boolean, verb: CueReading | null): boolean {
  // وتمسح العجوز دموعها وتقول after a man has spoken; but what a ت begins may be his (وتذكر قائلا).
  const isSurelyHers = verb?.conjunction === 'و' && verb.cue.gender === 'female' && !verb.cue.homograph
  if (isSurelyHers && entity?.speaker.kind === 'person' && entity.gender === 'male') return false
  return entity?.number !== 'dual' && (isSingular || entity?.speaker.kind === 'organisation')
}

/** وأضاف after وسجل فلان هدفين: who goes on has spoken, and the narrator has only told of the other one since. */
function speakerBefore(
  { reading, coreference }: Context,
  telling: Telling,
  { kind, reading: verb }: Report,
): Entity | null {
  const { told, last, sentence } = telling
  if (kind !== 'verb' || !isGoingOn(verb?.cue.verb) || told === null || last === null) return null
  if (told.sentence === sentence || told.entity !== coreference.discourse.current) return null
  if (last.gender !== verb?.cue.gender || !last.entity.agrees(last.gender, verb.cue.number)) return null
  return tellsOfSpeech(reading, told.sentence) ? null : last.entity
}

/** Whether an entity is the last who was named beside a verb, one of this gender. */
function isLast({ last }: Telling, entity: Entity | null, gender: Gender): boolean {
  return entity !== null && last?.entity.isSame(entity) === true && last.gender === gender
}
