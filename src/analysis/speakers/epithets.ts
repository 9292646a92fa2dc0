// Epithets: the persons whom a phrase means that tells them by nation, calling or something of their own.

import type { Person } from '../analysis.ts'
import { setOf } from '../quotations/words.data.ts'
import {
  COUNTERPART,
  type Description,
  describe,
  isCounterpart,
  isEpithet,
  isKindOfPerson,
  isNationality,
  keyOf,
  likeness,
} from './descriptions.ts'
import type { Discourse } from './discourse.ts'
import { Entity, numberOf } from './entities.ts'
import type { Mentions } from './mentions.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { ENVOYS } from './speakers.data.ts'
import type { Gender } from './subjects.ts'

/** Those who have spoken so far, and those who are named. */
export interface Known {
  readonly discourse: Discourse
  readonly mentions: Mentions
}

/**
 * Whom an epithet means: النجم المصري، صاحبة الرواية، الألماني. Of those who have spoken and those who were named the
 * one of that nation and calling, the latest of several; nobody of another nation or calling.
 */
export function described(
  { discourse, mentions }: Known,
  phrase: SpeakerPhrase,
  gender: Gender,
): Entity | null {
  if (!isEpithetOf(phrase) || numberOf(phrase) !== 'singular') return null
  const told = describe(phrase.bare)
  const { current } = discourse
  // المحلل الفلسطيني while an analyst speaks whose nation is not told.
  if (current?.speaker.kind === 'person' && phrase.bare.length > 1 && current.agrees(gender, null)) {
    const [noun = ''] = phrase.bare
    if (current.isKnownBy(noun) && likeness(told, current.describe()) > 0) return current
  }
  const spoken = discourse.likest(told, gender)
  if (spoken !== null && spoken.likeness > 0) return spoken.entity
  if (isCounterpart(phrase.bare[0] ?? '')) return likestNamed(mentions, phrase, told, gender, 2)
  return likestNamed(mentions, phrase, told, gender, spoken === null ? 1 : 2) ?? spoken?.entity ?? null
}

/** Their titles also tell the country where they serve: سفير المملكة بالولايات المتحدة is السفير السعودي. */
const envoys = setOf(ENVOYS)

/** الوزير الروسي after the Russian foreign minister: the one who speaks now, known by the office or the adjective. */
export function official(
  { discourse: { current } }: Known,
  { head, bare, definite }: SpeakerPhrase,
  gender: Gender,
): Entity | null {
  const [noun = '', adjective = ''] = bare
  if (current?.speaker.kind !== 'person' || head !== 'role' || !definite) return null
  if (envoys.has(noun) && current.isKnownBy(noun) && current.agrees(gender, null)) return current
  if (bare.length !== 2) return null
  if (!/(ي|يه)$/.test(adjective) || !current.agrees(gender, null)) return null
  if (likeness(describe(bare), current.describe()) < 0) return null
  return current.isKnownBy(noun) || current.isKnownBy(keyOf(adjective)) ? current : null
}

/** الرئيس الفرنسي after التقى الرئيس المصري نظيره الفرنسي فلان: whoever was named as the counterpart from there. */
export function counterpart(
  { mentions }: Known,
  { head, bare, definite, first }: SpeakerPhrase,
  gender: Gender,
): Entity | null {
  const [, adjective = ''] = bare
  if (head !== 'role' || !definite || bare.length !== 2 || !isNationality(adjective)) return null
  for (const person of mentions.before(first)) {
    const words = mentions.wordsOf(person)
    if (agrees(person, gender) && words.has(COUNTERPART) && words.has(keyOf(adjective)))
      return entityOf(mentions, person)
  }
  return null
}

function likestNamed(
  mentions: Mentions,
  { first }: SpeakerPhrase,
  told: Description,
  gender: Gender,
  least: number,
): Entity | null {
  let best: Entity | null = null
  let most = least - 1
  for (const person of mentions.before(first)) {
    if (!agrees(person, gender)) continue
    const like = likeness(told, describe(mentions.wordsOf(person)))
    if (like <= most) continue
    best = entityOf(mentions, person)
    most = like
  }
  return best
}

/** حاور البرنامج الفنان فلانا. وقال الضيف: whoever was named last and may be meant, where nobody has spoken. */
export function onlyNamed(
  { discourse, mentions }: Known,
  { bare, first }: SpeakerPhrase,
  gender: Gender,
): Entity | null {
  const told = describe(bare)
  const mayBe = (person: Person): boolean => {
    const known = discourse.latest(({ speaker }) => speaker.person === person.key)
    const agreeing = known === null ? agrees(person, gender) : known.agrees(gender, null)
    return agreeing && likeness(told, describe(mentions.wordsOf(person))) >= 0
  }
  const person = mentions.before(first).find(mayBe)
  return person === undefined ? null : entityOf(mentions, person)
}

/** A person who has been named. */
export function entityOf(mentions: Mentions, person: Person): Entity {
  return Entity.ofPerson(person, mentions.wordsOf(person), null)
}

/** Whether somebody may be of this gender. */
export function agrees(person: Person, gender: Gender): boolean {
  return gender === null || person.gender === null || person.gender === gender
}

/** Longer ones tell an office, or somebody new. */
export const LONGEST_EPITHET = 4

/** Whether a phrase tells somebody by nation, calling or something of their own, and not by an office. */
function isEpithetOf({ bare, definite }: SpeakerPhrase): boolean {
  const [noun = ''] = bare
  if (bare.length > LONGEST_EPITHET) return false
  if (!definite) return bare.length > 1 && (isEpithet(bare) || isCounterpart(noun))
  if (bare.length === 1) return isNationality(noun)
  return bare.length === 2 && isKindOfPerson(noun)
}
