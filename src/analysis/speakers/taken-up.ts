// Taken up: bodies, their documents and unnamed officials whom a noun with other words means again.

import type { Reading } from '../quotations/reading.ts'
import { setOf } from '../quotations/words.data.ts'
import { isOfKind } from './body-names.ts'
import { describe, governed, isNationality, likeness } from './descriptions.ts'
import type { Discourse } from './discourse.ts'
import type { Entity } from './entities.ts'
import { opensHere } from './gaps.ts'
import type { Mentions } from './mentions.ts'
import { headOf } from './nouns.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import { BODIES_WITH_NAMES, CLUBS, OF_ANY_BODY, RESULTS, UNITED_NATIONS } from './speakers.data.ts'
import type { Gender } from './subjects.ts'
import { nounAt, Trait } from './traits.ts'

/** A body is looked for among so many words before a noun that takes it up. */
const WORDS_BEFORE = 200

const results = setOf(RESULTS)
const ofAnyBody = setOf(OF_ANY_BODY)
const withNames = setOf(BODIES_WITH_NAMES)
const clubs = setOf(CLUBS)
const unitedNations = setOf(UNITED_NATIONS)

/** Whom نتائج الاستطلاع means: who made the poll. */
export function authorOfResults(discourse: Discourse, { bare, head }: SpeakerPhrase): Entity | null {
  const [noun = '', document = ''] = bare
  if (head !== 'document' || !results.has(noun) || headOf(document) !== 'document') return null
  return discourse.takenUpBy({ head, bare: [document] })
}

/** The body that an adjective of any such body means: الصحيفة البريطانية، المنظمة الدولية. */
export function bodyCalled(discourse: Discourse, { bare, head, definite }: SpeakerPhrase): Entity | null {
  const [noun = '', adjective = ''] = bare
  if (head !== 'body' || !definite || bare.length !== 2) return null
  // الاتحاد الأوروبي is another one.
  const isOfNation = isNationality(adjective) && noun !== 'اتحاد'
  if (!isOfNation && !ofAnyBody.has(adjective)) return null
  const told = describe([adjective])
  const named = withNames.has(noun)
    ? discourse.latest(entity => entity.isNamedWith(noun) && likeness(told, entity.describe()) >= 0)
    : null
  return named ?? (unitedNations.has(adjective) ? discourse.takenUpBy({ head, bare: NATIONS }) : null)
}

/** النادي after الترجي, الشركة after تويوتا: the body that speaks now, known by a name without a noun. */
export function bodyNamedAlone(
  { current }: Discourse,
  { bare: [noun = ''] }: SpeakerPhrase,
  gender: Gender,
): Entity | null {
  const ofClub = noun === 'فريق' || noun === 'نادي'
  if (current === null || !(ofClub || withNames.has(noun)) || !current.agrees(gender, 'singular')) return null
  return current.isNameAlone() || (ofClub && current.isCalled(clubs)) ? current : null
}

const NATIONS = ['امم', 'متحده']

/** وأضافت الجماعة after الحوثيون: who goes on, told by a noun or adjective of any such body. */
export function bodyGoingOn(
  { current }: Discourse,
  { bare, head, definite }: SpeakerPhrase,
  gender: Gender,
): Entity | null {
  const [, adjective] = bare
  if (head !== 'body' || !definite || bare.length > 2 || current?.speaker.kind !== 'organisation') return null
  if (adjective !== undefined && !ofAnyBody.has(adjective)) return null
  return current.agrees(gender, null) || current.number === 'plural' ? current : null
}

/** التقرير الأممي after تقرير للأمم المتحدة: who issued a document that an adjective tells. */
export function issuerOfCalled(
  reading: Reading,
  discourse: Discourse,
  { bare, head, definite, first }: SpeakerPhrase,
): Entity | null {
  const [document = ''] = bare
  if (head !== 'document' || !definite || bare.length !== 2 || !isAdjectiveOf(reading, first + 1)) return null
  return discourse.latest(entity => entity.hasIssued(document))
}

/** المسؤول الأميركي، المسؤول بالخزانة after مسؤول بوزارة الخزانة: the latest source of that noun whom no word excludes. */
export function officialCalled(
  reading: Reading,
  discourse: Discourse,
  { bare, definite, first }: SpeakerPhrase,
): Entity | null {
  const [noun = '', ...others] = bare
  if (!definite || others.length === 0) return null
  const isAdjective = others.length === 1 && isAdjectiveOf(reading, first + 1)
  const told = describe(others)
  return discourse.latest(
    entity =>
      entity.isSource(noun) &&
      entity.number === 'singular' &&
      likeness({ ...told, callings: 0 }, entity.describe()) >= 0 &&
      (isAdjective || others.every(word => isNationality(word) || isKnown(entity, word))),
  )
}

/** Whether a word joins others or names an entity, whatever preposition is glued to it here or there: بالخزانة، في وزارة. */
function isKnown(entity: Entity, word: string): boolean {
  if (PREPOSITION.test(word)) return true
  const bare = word.replace(/^[بل](?:ال|ل)?/, '')
  return [word, `ب${word}`, bare, governed(word), governed(bare)].some(form => entity.isKnownBy(form))
}

const PREPOSITION = /^(?:في|من|لدي)$/

/**
 * المنظمة after منظمة "أطباء بلا حدود" or بمنظمة كذا, المصرف after المصرف المركزي, الوزارة after الخارجية الروسية: the phrase
 * before that begins with the same noun, else with a noun of that kind.
 */
export function phraseWith(
  reading: Reading,
  mentions: Mentions,
  { first, bare: [noun = ''] }: SpeakerPhrase,
): SpeakerPhrase | null {
  let definite: SpeakerPhrase | null = null
  for (let at = first - 1; at > Math.max(0, first - WORDS_BEFORE); at--) {
    const { bare, traits } = nounAt(reading, at)
    const isSame = bare === noun || (isNameAt(reading, at + 1) && isGlued(bare, noun))
    const isDefinite = (traits & Trait.definite) !== 0
    if (isDefinite ? definite !== null || !(isSame || isOfKind(bare, noun)) : !isSame) continue
    if (isDefinite && !isAdjectiveOf(reading, at + 1)) continue
    const end = endOfPhrase(reading, mentions, at, first)
    if (end - at < 2) continue
    const made = phraseOf(reading, mentions, at, end, end)
    const phrase: SpeakerPhrase = {
      ...made,
      head: made.head === 'other' ? 'body' : made.head,
      bare: [isSame ? noun : bare, ...made.bare.slice(1)],
    }
    if (!isDefinite) return phrase
    definite = phrase
  }
  return definite
}

function isGlued(bare: string, noun: string): boolean {
  return bare.length === noun.length + 1 && /^[بل]/.test(bare) && bare.endsWith(noun)
}

/** Whether a name goes on here, in marks or with the article: بمركز "كذا", بمركز البحوث. */
function isNameAt(reading: Reading, at: number): boolean {
  return opensHere(reading, at) || (nounAt(reading, at).traits & Trait.definite) !== 0
}

/** Whether the word at a place is an adjective of the definite noun before it: الجيش السوداني، الحكومة البريطانية. */
function isAdjectiveOf(reading: Reading, at: number): boolean {
  const { bare, traits } = nounAt(reading, at)
  if ((traits & (Trait.definite | Trait.another)) !== Trait.definite || reading.gaps[at] !== 0) return false
  return /(?:ه|ات)$/.test(nounAt(reading, at - 1).bare) ? bare.endsWith('ه') : /ي$|^عام$/.test(bare)
}
