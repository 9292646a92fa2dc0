// Written words: who speaks in what the narrator tells of: أصدر النادي بيانا قال فيه، نشر فلان تغريدة جاء فيها.

import type { Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import { setOf } from '../quotations/words.data.ts'
import { isIssuing } from './documents.ts'
import { issuerOf } from './issuers.ts'
import type { Mentions } from './mentions.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { readPhrase } from './read-phrase.ts'
import { findDoer, findSubject } from './sentence-subject.ts'
import { IN_WHICH, WRITTEN } from './speakers.data.ts'
import { nounAt, Trait } from './traits.ts'
import { isPassingOn } from './verbs.ts'

const inWhich = setOf(IN_WHICH)
const written = setOf(WRITTEN)
/** So many words may stand between what is written and the verb of its relative clause. */
const WORDS_BETWEEN = 12
/** So many clauses before it are looked at for its writer. */
const CLAUSES = 4

/** Who speaks in what was written, where the verb of its relative clause names nobody; null where it is no such clause. */
export function writerBefore(
  reading: Reading,
  mentions: Mentions,
  { cue: { first: cue }, reading: verb }: Report,
): SpeakerPhrase | null {
  if (verb?.conjunction !== '' || !isInWhich(reading, cue + 1)) return null
  const sentence = reading.sentences[cue] ?? cue
  const noun = writtenBefore(reading, Math.max(sentence, cue - WORDS_BETWEEN), cue)
  if (noun === null) return null
  const document = phraseOf(reading, mentions, noun, noun + 1, noun + 1)
  const owner = isRelative(reading, cue - 1) ? ownerAfter(reading, mentions, noun, cue) : null
  if (owner !== null) return owner
  const sender = senderAfter(reading, mentions, noun, cue)
  if (sender !== null) return sender
  for (let first = noun - 1, tried = 0; first >= sentence && tried < CLAUSES; first--) {
    if (first !== sentence && !mayBeginClause(reading, first)) continue
    tried++
    const writer = isPassedOn(reading, first)
      ? (sourceOf(reading, mentions, first, noun) ?? issuerOf(reading, mentions, document, cue))
      : null
    if (writer !== null) return writer
    const doer = doerOf(reading, mentions, { first, last: noun })
    if (doer !== null) return doer
  }
  return null
}

/** Who issues what document in a sentence that begins with it: وجهت الجمعية رسالة إلى الوزير. */
export function issuedIn(
  reading: Reading,
  mentions: Mentions,
  { first, last }: WordRange,
): { readonly issuer: SpeakerPhrase; readonly document: string } | null {
  const verb = [first, first + 1].find(at => at < last && isIssuing(reading.document.words[at]!))
  if (verb === undefined) return null
  const range = { first: verb + 1, last }
  const issuer = readPhrase(reading, mentions, range, { gender: null, speaking: false, nominative: true })
  if (issuer === null) return null
  for (let at = issuer.last; at < Math.min(last, issuer.last + WORDS_BETWEEN); at++) {
    const { bare, folded, traits } = nounAt(reading, at)
    if ((traits & Trait.definite) === 0 && isWritten(folded))
      return { issuer, document: bare.replace(/ا$/, '') }
  }
  return null
}

/** Whether a clause may begin here: after punctuation, with a subordinator or a finite verb of saying. */
function mayBeginClause(reading: Reading, at: number): boolean {
  const { kind = null, cue = null, link = null } = reading.lexemes[at] ?? {}
  // After a comma a definite noun tells only who somebody is: فلانة، البالغة 36 عاما.
  const { folded, traits } = nounAt(reading, at)
  const isApart = (reading.gaps[at] ?? 0) !== 0 && (traits & Trait.definite) === 0 && !/...ا$/.test(folded)
  if (isApart || link !== null || kind === 'subordinator') return true
  return cue?.cue.verb !== 'بين' && (cue?.cue.form === 'past' || cue?.cue.form === 'present')
}

/** نشرت الصحيفة رسالة للمدرب قال فيها: what is published is not the publisher's. */
function isPassedOn({ lexemes }: Reading, at: number): boolean {
  return isPassingOn(lexemes[at]?.cue?.cue.verb)
}

function isRelative({ lexemes }: Reading, at: number): boolean {
  return lexemes[at]?.kind === 'relative'
}

/** كلمة الوزير التي قال فيها: whose it is. */
function ownerAfter(reading: Reading, mentions: Mentions, noun: number, last: number): SpeakerPhrase | null {
  return readPhrase(reading, mentions, { first: noun + 1, last }, { gender: null, speaking: false })
}

/** نقلت الوكالة عن الوزير تصريحا قال فيه. */
function sourceOf(reading: Reading, mentions: Mentions, first: number, last: number): SpeakerPhrase | null {
  for (let at = first + 1; at < last; at++)
    if (nounAt(reading, at).folded === 'عن')
      return readPhrase(reading, mentions, { first: at + 1, last }, { gender: null, speaking: false })
  return null
}

/** Who does what the clause tells. */
function doerOf(reading: Reading, mentions: Mentions, clause: WordRange): SpeakerPhrase | null {
  const { first, last } = clause
  const subject = findSubject(reading, mentions, clause, ({ phrase }) => phrase)
  if (subject !== null) return subject
  return reading.lexemes[first]?.cue == null
    ? findDoer(reading, mentions, clause)
    : readPhrase(reading, mentions, { first: first + 1, last }, { gender: null, speaking: true })
}

/** تلقى النادي رسالة من رئيس الاتحاد قال فيها، تصريح منسوب للوزير قال فيه: who has sent or said it. */
function senderAfter(reading: Reading, mentions: Mentions, noun: number, last: number): SpeakerPhrase | null {
  const next = nounAt(reading, noun + 1).folded
  if (next.startsWith('منسوب'))
    return issuerOf(reading, mentions, phraseOf(reading, mentions, noun, noun + 1, noun + 1), last)
  if (next !== 'من') return null
  return readPhrase(reading, mentions, { first: noun + 2, last }, { gender: null, speaking: false })
}

/** فيه، من خلالها. */
function isInWhich(reading: Reading, at: number): boolean {
  const { folded } = nounAt(reading, at)
  return inWhich.has(folded === 'من' || folded === 'في' ? nounAt(reading, at + 1).folded : folded)
}

function writtenBefore(reading: Reading, first: number, cue: number): number | null {
  for (let at = cue - 1; at >= first; at--) {
    if (reading.lexemes[at]?.link != null) return null
    const { folded, traits } = nounAt(reading, at)
    // الاستطلاع الذي جاء فيه، بيانا قال فيه: a definite noun takes a relative.
    const isDefinite = (traits & Trait.definite) !== 0
    if (isDefinite === isRelative(reading, cue - 1) && isWritten(folded)) return at
  }
  return null
}

/** بيان، بيانا، برسالة: also in the accusative or after a preposition glued before it. */
function isWritten(folded: string): boolean {
  const noun = folded.replace(/ا$/, '')
  return written.has(noun) || written.has(noun.replace(/^(?:ال|[بل])/, ''))
}
