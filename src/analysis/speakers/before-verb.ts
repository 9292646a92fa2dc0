// Subjects before their verb: عصام نعمان، رئيس الحركة، قال؛ لكن المسؤول قال؛ فتاة ادعت؛ فلانة التي قالت.

import { bySpelling } from '../../arabic/memo.ts'
import { isVerb } from '../quotations/predicates.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import type { Report } from '../quotations/reports.ts'
import { MOMENTS, SHOWING, setOf } from '../quotations/words.data.ts'
import { antecedentOfClause } from './antecedents.ts'
import { isState } from './descriptions.ts'
import { documentBefore } from './document-before.ts'
import { isBeing, isGoverned } from './governed.ts'
import { isAnybodyNamed, type Mentions } from './mentions.ts'
import { nameInMarks } from './name-in-marks.ts'
import { headOf, isNumber, plurals } from './nouns.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import { readPhrase } from './read-phrase.ts'
import type { Gender, SubjectOf } from './subjects.ts'
import { nounAt, Trait } from './traits.ts'

/** A subject begins at most so many words before its verb. */
const WINDOW = 40
/** So many places where it may begin are looked at. */
const STARTS = 4
/** A subject that stands alone before its verb has no more words. */
const LONGEST_ALONE = 3

const moments = setOf(MOMENTS)
const showing: ReadonlySet<string> = new Set(SHOWING.split(' '))

/** They may stand between a pronoun and its verb. */
const beforeVerbs = new Set(['قد', 'سبق', 'كان', 'كانت', 'عاد', 'عادت'])
/** Right before a verb they lead on to what the same one says. */
const onward = new Set(['ثم', 'كما', 'حيث'])
/** Before أن they tell when somebody goes on. */
const until = new Set(['قبل', 'بعد', 'الي'])

/** The subject of the report's verb among the words before it in its sentence, or null. */
export function subjectBefore(
  reading: Reading,
  mentions: Mentions,
  report: Report,
  subject: SubjectOf,
): SpeakerPhrase | null {
  const cue = report.cue.first
  if (report.reading?.conjunction === 'و' || hasPronoun(nounAt(reading, cue - 1).folded)) return null
  if (goesOnInTime(reading, cue)) return null
  const sentence = reading.sentences[cue] ?? cue
  // "إنه فنان"، تقول عنه: what is said stands before the verb.
  if (cue === sentence || isAfterMark(reading, cue)) return null
  const { kind = null } = reading.lexemes[cue - 1] ?? {}
  if (kind === 'relative')
    return isDoneTo(report) ? null : antecedentOfClause(reading, mentions, cue - 1, subject.gender)
  if (kind === 'subordinator') {
    // أعلن فلان أن المجلس جاهز، كما قال إن: a clause of its own; أن فلانا حين تحدث عن كذا is not parted from its subject.
    const near = nearestSubject(reading, mentions, sentence, cue, subject)
    return near?.last === cue - 1 && moments.has(nounAt(reading, cue - 1).folded) ? near : null
  }
  return (
    nearestSubject(reading, mentions, sentence, cue, subject) ??
    onlySubject(reading, mentions, sentence, report, subject) ??
    nameInMarks(reading, mentions, sentence, cue) ??
    (report.reading?.pronoun ? null : nounBefore(reading, mentions, cue, subject.gender)) ??
    documentBefore(reading, mentions, report)
  )
}

/** قال فلان إن خصمه «…»، ثم أضاف، كما قال؛ قبل أن يضيف؛ إلى أن قال: the one who spoke before goes on. */
function goesOnInTime({ document: { words } }: Reading, cue: number): boolean {
  const before = words[cue - 1]?.folded ?? ''
  return onward.has(before) || (before === 'ان' && until.has(words[cue - 2]?.folded ?? ''))
}

/** الحزب الذي تعتبره الشابة: what the relative tells of is what is spoken of; but الوزير الذي أبلغهم. */
function isDoneTo({ reading }: Report): boolean {
  return reading !== null && reading.pronoun !== '' && !reading.cue.takes.includes('p')
}

function isAfterMark({ gaps }: Reading, word: number): boolean {
  return ((gaps[word] ?? 0) & (Gap.mark | Gap.comma)) === (Gap.mark | Gap.comma)
}

/** لكنه أشار: the pronoun is the subject, whoever was named before. */
function hasPronoun(folded: string): boolean {
  return /^[وف]?(?:(?:لكن|ان)(?:ه|ها|هم)|هو|هي)$/.test(folded)
}

/** Whether the pronoun before a verb is its subject: لكنها أبلغت، أنها سبق ووصفت، إنه قد قال. */
export function isBehindPronoun(reading: Reading, verb: number): boolean {
  let at = verb
  while (reading.gaps[at] === 0 && beforeVerbs.has(nounAt(reading, at - 1).folded)) at--
  return reading.gaps[at] === 0 && hasPronoun(nounAt(reading, at - 1).folded)
}

/** أما المدرب فقال …: the subject stands before the verb. */
export function isTopical({ sentences, document: { words } }: Reading, { cue, reading }: Report): boolean {
  if (reading?.conjunction !== 'ف') return false
  const folded = words[sentences[cue.first] ?? cue.first]?.folded
  return folded === 'اما' || folded === 'واما'
}

/** The nearest phrase, from the beginning of a clause before the verb, that can be its subject. */
function nearestSubject(
  reading: Reading,
  mentions: Mentions,
  sentence: number,
  cue: number,
  { gender }: SubjectOf,
): SpeakerPhrase | null {
  const subject: SubjectOf = { gender, speaking: false, accusative: true }
  // وكان فلان، ابن الفنانة، قد أفاد: a name that no list knows.
  const isHadSaid = nounAt(reading, cue - 1).folded === 'قد'
  let starts = 0
  for (let at = cue - 2; at >= Math.max(sentence, cue - WINDOW) && starts < STARTS; at--) {
    const first = startOfClause(reading, at)
    if (first === null) continue
    starts++
    const speaking =
      isHadSaid && isBeing(reading.document.words[at]!) && !isAnybodyNamed(mentions, first, cue)
    const phrase = readPhrase(reading, mentions, { first, last: cue }, { ...subject, speaking })
    if (phrase !== null) return phrase
  }
  return starts < STARTS ? readPhrase(reading, mentions, { first: sentence, last: cue }, subject) : null
}

/** The first word of the clause that the word or the gap at `at` opens, or null. */
function startOfClause(reading: Reading, at: number): number | null {
  const lexeme = reading.lexemes[at]
  if (lexeme === undefined) return null
  const opens = lexeme.link !== null || lexeme.kind === 'subordinator'
  if (opens || isBeing(reading.document.words[at]!)) return at + 1
  return (reading.gaps[at] ?? 0) & (Gap.semicolon | Gap.pause) ? at : null
}

const opensSubject = bySpelling(({ folded }) => /^[وف]?(كانت?|اما|لكن|بينما)$/.test(folded))

/** One to three nouns that are all that stands before the verb in its sentence or after فإن، أن، لكن: روسيا أكدت أن …. */
function onlySubject(
  reading: Reading,
  mentions: Mentions,
  sentence: number,
  report: Report,
  subject: SubjectOf,
): SpeakerPhrase | null {
  if (report.opening === null || report.reading?.cue.form === 'masdar') return null
  const opener = report.reading?.cue.deed ? null : lastOpenerBefore(reading, report.cue.first)
  const phrase = aloneBefore(reading, mentions, opener ?? sentence, report.cue.first, subject)
  if (phrase?.head !== 'other' || !showing.has(report.reading?.cue.verb ?? '')) return phrase
  // لكن هذه النتيجة تشير إلى: a thing shows something and says nothing, unless it is written (آخر البيانات).
  return nounAt(reading, phrase.first + 1).head === 'other' ? null : phrase
}

function aloneBefore(
  reading: Reading,
  mentions: Mentions,
  first: number,
  verb: number,
  { gender, speaking }: SubjectOf,
): SpeakerPhrase | null {
  if (first >= verb || isVerb(reading.document.words[first]!) || !standsAlone(reading, first, verb))
    return null
  const range = { first, last: verb }
  const phrase = isState(nounAt(reading, first).folded)
    ? phraseOf(reading, mentions, first, endOfPhrase(reading, mentions, first, verb), verb)
    : readPhrase(reading, mentions, range, { gender, speaking, accusative: true })
  return phrase?.last === verb ? phrase : null
}

/** The word after فإن، أن، لكن، كان among the few before a verb, or null. */
function lastOpenerBefore({ lexemes, document: { words } }: Reading, cue: number): number | null {
  for (let at = cue - 2; at >= Math.max(0, cue - 1 - LONGEST_ALONE); at--) {
    const link = lexemes[at]?.link
    if (link != null) return link.pronoun === '' ? at + 1 : null
    if (opensSubject(words[at]!)) return at + 1
  }
  return null
}

function standsAlone(reading: Reading, first: number, cue: number): boolean {
  if (cue - first > LONGEST_ALONE) return false
  for (let at = first; at < cue; at++) {
    const lexeme = reading.lexemes[at]
    if (lexeme === undefined || lexeme.cue !== null || lexeme.kind !== null || lexeme.link !== null)
      return false
    if (at > first && reading.gaps[at] !== 0) return false
  }
  return reading.gaps[cue] === 0
}

/** The indefinite noun right before the verb of its relative clause: فتاة ادعت أن، جماعة تزعم; a name too. */
function nounBefore(reading: Reading, mentions: Mentions, cue: number, gender: Gender): SpeakerPhrase | null {
  for (let at = cue - 1; at > cue - 6; at--) {
    const mention = mentions.at(at)
    if (mention?.named && mention.lastWord === cue)
      return isGoverned(reading, at) ? null : phraseOf(reading, mentions, at, cue, cue)
  }
  if (reading.gaps[cue] !== 0) return null
  const described = withAdjective(reading, mentions, cue, gender)
  if (described !== null) return described
  const { folded, traits } = nounAt(reading, cue - 1)
  const bare = headOf(folded) === 'other' ? folded.replace(/^[بل]/, '') : folded
  const head = headOf(bare)
  if (traits & (Trait.definite | Trait.accusative) || head === 'other' || isNumber(bare)) return null
  // حوار صحفي نشر أمس: an adjective of what is said.
  const before = nounAt(reading, cue - 2)
  if (before.head === 'document' || before.traits & Trait.occasion) return null
  if (gender === 'male' && bare.endsWith('ه')) return null
  return { ...phraseOf(reading, mentions, cue - 1, cue, cue), bare: [bare], head }
}

/** ضابط كبير كشف أن، بحسب مسؤول قضائي أكد أن: the noun with its adjective. */
function withAdjective(
  reading: Reading,
  mentions: Mentions,
  cue: number,
  gender: Gender,
): SpeakerPhrase | null {
  const noun = nounAt(reading, cue - 2)
  const adjective = nounAt(reading, cue - 1)
  if (reading.gaps[cue - 1] !== 0 || reading.lexemes[cue - 1]?.kind !== null) return null
  if (noun.head !== 'role' && noun.head !== 'source') return null
  if ((noun.traits | adjective.traits) & (Trait.definite | Trait.accusative) || plurals.has(noun.bare))
    return null
  const feminine = (noun.traits & Trait.feminine) !== 0
  if (feminine !== ((adjective.traits & Trait.feminine) !== 0) || feminine !== (gender === 'female'))
    return null
  return phraseOf(reading, mentions, cue - 2, cue, cue)
}
