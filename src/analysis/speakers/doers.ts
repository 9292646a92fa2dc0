// Doers: who says what a verb without a subject opens, told by what was done or said right before it.

import type { Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import { setOf } from '../quotations/words.data.ts'
import type { Coreference } from './coreference.ts'
import { Entity, type GrammaticalNumber } from './entities.ts'
import type { Mentions } from './mentions.ts'
import { lastSpokenTo } from './nearby.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { findDoer } from './sentence-subject.ts'
import { ANSWERING, PLURALS_OF_BODIES } from './speakers.data.ts'
import type { Gender } from './subjects.ts'
import { isGoingOn } from './verbs.ts'

/** What the doer is looked for in. */
export interface Context {
  readonly reading: Reading
  readonly mentions: Mentions
  readonly coreference: Coreference
}

/** Broken plurals of things, which verbs take for feminine: أبناك، أحزاب، أندية; not اتحاد. */
const THINGS = /^ا(?!تحاد)(\p{L}{2}ا\p{L}|\p{L}{2}يه)$/u
const bodies = setOf(PLURALS_OF_BODIES)
/** So many words tell what somebody is asked. */
const QUESTION_WORDS = 30
const answering: ReadonlySet<string> = new Set(ANSWERING.split(' '))

/** The doer, where a participle of saying agrees with it: in the plural, or when nobody else is known to speak. */
export function doerOf(context: Context, sentence: WordRange, { reading: verb }: Report): Entity | null {
  const { reading, mentions, coreference } = context
  if (verb === null) return null
  const phrase = findDoer(reading, mentions, sentence)
  if (phrase === null || phrase.person !== null) return null
  const { form, gender, number } = verb.cue
  // وأعربت الكاتبة عن أملها في أن: whose hope it is, the subject of the verb before tells.
  const isTheirs = form === 'masdar' && phrase.head === 'role' && phrase.definite
  if (
    form !== 'participle' &&
    number !== 'plural' &&
    !isTheirs &&
    !isNewSubject(coreference, phrase, gender, number)
  )
    return null
  const entity = coreference.newEntity(phrase, null)
  const plural = entity.number === 'plural'
  if (number === 'plural') return plural || phrase.head === 'source' ? entity : null
  if (phrase.head === 'other' && coreference.discourse.agreeing(gender, number) !== null) return null
  const feminine = isFeminine(reading, phrase)
  if (phrase.head === 'document' || (plural && !feminine)) return null
  if (feminine !== (gender === 'female')) return null
  return coreference.known(phrase, gender) ?? entity
}

/** وكانت النيابة قد وجهت التهم. وذكرت أن: the body of which the sentence before told, where nobody spoke in it. */
export function doerBefore(
  context: Context,
  silent: WordRange | null,
  { kind, reading: verb }: Report,
): Entity | null {
  const { reading, mentions, coreference } = context
  if (silent === null || kind !== 'verb' || verb === null || verb.conjunction !== 'و') return null
  const { verb: said, gender, number } = verb.cue
  if (gender === null || number === 'dual' || isGoingOn(said)) return null
  const phrase = findDoer(reading, mentions, silent)
  if (number === 'plural') {
    const several = phrase && phrase.person === null ? coreference.entity(phrase, null) : null
    return several?.number === 'plural' ? several : null
  }
  if (phrase === null || phrase.head !== 'body' || !phrase.definite) return null
  return isFeminine(reading, phrase) === (gender === 'female') ? coreference.entity(phrase, gender) : null
}

/** وقال فلان لفلانة إنه …، فردت عليه: the one spoken to answers. */
export function answererOf(
  { reading: source, mentions, coreference: { discourse } }: Context,
  report: Report,
): Entity | null {
  const { kind, reading } = report
  if (kind !== 'verb' || reading?.conjunction !== 'ف' || !answering.has(reading.cue.verb)) return null
  const { gender, number } = reading.cue
  const asker = discourse.current
  if (isAsked(source, report)) return asker?.agrees(gender, number) ? asker : null
  if (asker === null || number !== 'singular') return null
  const person = lastSpokenTo(mentions, report, asker.speaker.person, gender)?.person
  if (person !== undefined) return Entity.ofPerson(person, mentions.wordsOf(person), gender)
  return discourse.agreeingBeside(asker, gender)
}

const ASKED = /^[وف]?س\u064F?ئلت?$/

/** سئل عن كذا، فأجاب: who has been asked is the one told of before. */
function isAsked({ document: { words }, sentences }: Reading, { cue }: Report): boolean {
  const first = Math.max(sentences[cue.first] ?? cue.first, cue.first - QUESTION_WORDS)
  for (let at = cue.first - 1; at >= first; at--) if (ASKED.test(words[at]?.text ?? '')) return true
  return false
}

function isFeminine({ document: { words } }: Reading, { first, bare: [noun = ''] }: SpeakerPhrase): boolean {
  const text = words[first]?.text ?? ''
  return text.endsWith('ة') || text.endsWith('ات') || THINGS.test(noun) || bodies.has(noun)
}

/** وتصدر الوكالة تقارير …، أكدت فيها أن: a body that the verb agrees with, unlike the last speaker. */
function isNewSubject(
  { discourse: { current } }: Coreference,
  { head }: SpeakerPhrase,
  gender: Gender,
  number: GrammaticalNumber,
): boolean {
  return head === 'body' && gender === 'female' && !current?.agrees(gender, number)
}
