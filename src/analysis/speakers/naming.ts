// Naming: the phrases beside the cue of a report that name those who speak.

import type { CueReading } from '../data/cues.ts'
import type { Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import { isPurpose } from '../quotations/surroundings.ts'
import { afterL, sourceOf } from './attribution.ts'
import { isBehindPronoun, isTopical, subjectBefore } from './before-verb.ts'
import type { Discourse } from './discourse.ts'
import { issuerOf } from './issuers.ts'
import type { Mentions } from './mentions.ts'
import { headOf } from './nouns.ts'
import { passedOn, speakingFor } from './passed-on.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { readPhrase } from './read-phrase.ts'
import { findDoer, findSubject } from './sentence-subject.ts'
import { PUBLISHING } from './speakers.data.ts'
import { type Gender, genderOf, type SubjectOf } from './subjects.ts'
import { withOthers } from './together.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'
import { isPassingOn } from './verbs.ts'
import { writerBefore } from './written.ts'

/** Whom a report names. */
export interface Naming {
  /** Those who speak; none where the report names nobody. */
  readonly phrases: readonly SpeakerPhrase[]
  /** Who passes on what they say: ونقلت الوكالة عن الوزير. */
  readonly outlet: SpeakerPhrase | null
  /** The gender of somebody known whom a pronoun tells: ونقلت الوكالة عنه. */
  readonly pronoun?: 'male' | 'female'
}

/** So many words may stand between who does something and بالقول. */
const DOER_WORDS = 8
/** So many words before a participle its clause may begin. */
const CLAUSE_WORDS = 40
const ANYBODY: SubjectOf = { gender: null, speaking: false }
const NOBODY: Naming = { phrases: [], outlet: null }
const publishing: ReadonlySet<string> = new Set(PUBLISHING.split(' '))

/** The phrases that name the speakers of a report. */
export function namedBy(reading: Reading, mentions: Mentions, discourse: Discourse, report: Report): Naming {
  const { tail } = report
  if (report.kind === 'label')
    return naming(readPhrase(reading, mentions, tail, { gender: null, speaking: true }))
  if (report.kind === 'attribution')
    return together(reading, mentions, sourceOf(reading, mentions, report), tail)
  const cue = report.reading
  if (cue === null) return NOBODY
  if (cue.cue.form === 'participle') {
    // ليرد عليه سامي حداد: a verb of purpose has its subject behind it.
    const agent = isPurpose(reading, report.cue.first)
      ? readPhrase(reading, mentions, tail, ANYBODY)
      : agentBefore(reading, mentions, report, cue.cue.gender)
    return naming(agent)
  }
  const passed = isPassingOn(cue.cue.verb) ? passedOn(reading, mentions, report, cue) : null
  if (passed !== null) return passed
  const spokesman = speakingFor(reading, mentions, report, cue)
  if (spokesman !== null) return spokesman
  if (cue.cue.form === 'masdar') {
    const doer = doerBefore(reading, mentions, report)
    if (doer !== null) return naming(doer)
    if (cue.pronoun !== '') return NOBODY
  }
  return subjectOf(reading, mentions, discourse, report, cue)
}

/** بدأ الرئيس خطابه بالقول: who does what a verb right before tells. */
function doerBefore(
  reading: Reading,
  mentions: Mentions,
  { cue: { first: cue } }: Report,
): SpeakerPhrase | null {
  if (!nounAt(reading, cue).folded.startsWith('ب')) return null
  const doer = findDoer(reading, mentions, { first: reading.sentences[cue] ?? cue, last: cue })
  if (doer === null || doer.head === 'other' || cue - doer.last > DOER_WORDS) return null
  // وذكر الموقع أن المتحدث علق بالقول: what is told behind أن has a subject of its own.
  for (let at = doer.last; at < cue; at++) if (reading.lexemes[at]?.link != null) return null
  return doer
}

/** …، ليرد عليه سامي حداد قائلا: the person who is the subject of the clause that the participle ends. */
function agentBefore(
  reading: Reading,
  mentions: Mentions,
  { cue: { first: cue } }: Report,
  gender: Gender,
): SpeakerPhrase | null {
  const earliest = Math.max(reading.sentences[cue] ?? cue, cue - CLAUSE_WORDS)
  let first = cue
  while (first > earliest && reading.gaps[first] === 0) first--
  if (first === earliest) return null
  return findSubject(reading, mentions, { first, last: cue }, ({ phrase }) => {
    if (phrase.person === null) return null
    return phrase.person.gender === null || phrase.person.gender === gender ? phrase : null
  })
}

function naming(phrase: SpeakerPhrase | null): Naming {
  return phrase === null ? NOBODY : { phrases: [phrase], outlet: null }
}

function together(
  reading: Reading,
  mentions: Mentions,
  phrase: SpeakerPhrase | null,
  tail: WordRange,
): Naming {
  return phrase === null ? NOBODY : { phrases: withOthers(reading, mentions, phrase, tail), outlet: null }
}

/** The subject of a verb of saying, after it or before it. */
function subjectOf(
  reading: Reading,
  mentions: Mentions,
  discourse: Discourse,
  report: Report,
  { cue, pronoun }: CueReading,
): Naming {
  const { tail } = report
  if (cue.verb === 'جاء' && nounAt(reading, tail.first).folded === 'في')
    return whereItCame(reading, mentions, discourse, report)
  const takesPerson = cue.takes.includes('p')
  const subject: SubjectOf = {
    gender: genderOf(report.reading),
    speaking: report.opening !== null,
    nominative: takesPerson,
  }
  const writer = writerBefore(reading, mentions, report)
  if (writer !== null) return naming(writer)
  const earlier = whoDidBefore(reading, mentions, report)
  if (earlier !== null) return naming(earlier)
  // لكنها أبلغت الحاضرين: the pronoun is the subject.
  const isToldBefore = isBehindPronoun(reading, report.cue.first)
  const named = isToldBefore ? null : readPhrase(reading, mentions, tail, subject)
  // وكانت الصحيفة نشرت تقارير عن أن: what is published is no subject.
  const phrase = named?.head === 'document' && publishing.has(cue.verb) ? null : named
  const isOfRelative = reading.lexemes[report.cue.first - 1]?.kind === 'relative'
  if (phrase?.head === 'other' && takesPerson && !isOfRelative) {
    if (isObject(reading, discourse, phrase)) return NOBODY
    if (isBeforeObject(reading, phrase))
      return naming({ ...phrase, last: phrase.first + 1, bare: phrase.bare.slice(0, 1) })
  }
  const standsBefore =
    (takesPerson && pronoun === '' && cue.form !== 'masdar') ||
    nounAt(reading, report.cue.first - 1).folded === 'قد' ||
    isTopical(reading, report)
  const before = standsBefore || phrase === null ? subjectBefore(reading, mentions, report, subject) : null
  const isNamedAfter = phrase?.person != null && before?.person == null
  const isFirst = standsBefore && before !== null && (!isNamedAfter || isRightBefore(reading, before, report))
  const speaking = isFirst ? before : (phrase ?? before)
  if (speaking?.head === 'document') {
    const limit = speaking === before ? report.cue.first : tail.last
    return naming(documentOrIssuer(reading, mentions, discourse, speaking, limit))
  }
  return isFirst ? naming(speaking) : together(reading, mentions, speaking, tail)
}

/** الحزب يتهم فلانا، كان الحزب قد اتهم فلانا: a subject right before its verb, whoever is named behind it. */
function isRightBefore(reading: Reading, { last }: SpeakerPhrase, { cue: { first } }: Report): boolean {
  return last === first || (last === first - 1 && nounAt(reading, last).folded === 'قد')
}

/** Who issued a document; the document alone where it takes up one of which the article has told: الدراسة المنشورة. */
function documentOrIssuer(
  reading: Reading,
  mentions: Mentions,
  discourse: Discourse,
  phrase: SpeakerPhrase,
  limit: number,
): SpeakerPhrase {
  const [document = ''] = phrase.bare
  // البيان الصادر عن الوزارة: its issuer is told again.
  const isIssued = nounAt(reading, phrase.first + 1).bare.startsWith('صادر')
  if (phrase.definite && !isIssued && discourse.latest(entity => entity.hasIssued(document)) !== null)
    return { ...phrase, last: phrase.first + 1, bare: [document] }
  return issuerOf(reading, mentions, phrase, limit) ?? phrase
}

/** سبق لمدرب الفريق أن قال: who stands after ل. */
function whoDidBefore(
  reading: Reading,
  mentions: Mentions,
  { cue: { first: cue } }: Report,
): SpeakerPhrase | null {
  if (reading.lexemes[cue - 1]?.link?.pronoun !== '') return null
  const first = Math.max(reading.sentences[cue] ?? cue, cue - DOER_WORDS * 2)
  for (let at = cue - 2; at >= first; at--) {
    if (!/^[وف]?سبق$/.test(nounAt(reading, at).folded)) continue
    if ((traitsAt(reading, at + 1) & Trait.withL) === 0) return null
    return afterL(reading, mentions, { first: at + 1, last: cue - 1 })
  }
  return null
}

/** جاء في البيان الصادر عن الوزارة: who issued it; whoever goes on, where nobody is told to have; مسودة البيان itself. */
function whereItCame(reading: Reading, mentions: Mentions, discourse: Discourse, report: Report): Naming {
  const { first, last } = report.tail
  const source = sourceOf(reading, mentions, { ...report, tail: { first: first + 1, last } })
  if (source?.head === 'other') return NOBODY
  if (source?.head !== 'document' || discourse.current === null) return naming(source)
  const isOfDocument = headOf(source.bare[1] ?? '') === 'document'
  return isOfDocument || discourse.takenUpBy(source) !== null ? naming(source) : NOBODY
}

/** خاطب الشباب بقوله، طالبت الأندية بأن: those to whom the verb is done, where nobody else is named. */
function isObject(reading: Reading, discourse: Discourse, phrase: SpeakerPhrase): boolean {
  const { folded, traits } = nounAt(reading, phrase.first)
  return (
    phrase.last - phrase.first === 1 &&
    (traits & Trait.definite) !== 0 &&
    !folded.endsWith('ون') &&
    (traitsAt(reading, phrase.last) & Trait.another) === 0 &&
    discourse.takenUpBy(phrase) === null
  )
}

/** طالب فلان الحكومة: a name that no list knows, before those to whom the verb is done. */
function isBeforeObject(reading: Reading, { first }: SpeakerPhrase): boolean {
  const definite = traitsAt(reading, first) & Trait.definite
  return definite === 0 && (traitsAt(reading, first + 1) & Trait.definite) !== 0
}
