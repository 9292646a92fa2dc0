// The subject of a sentence: whom it tells of, for the bare verbs and participles that go on.

import { bySpelling } from '../../arabic/memo.ts'
import { entryOf, Kind } from '../people/lexicon.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import type { WordRange } from '../quotations/reports.ts'
import { setOf } from '../quotations/words.data.ts'
import { afterL } from './attribution.ts'
import { isCountry } from './descriptions.ts'
import type { Mentions } from './mentions.ts'
import { isQuantity, plurals } from './nouns.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import { readPhrase } from './read-phrase.ts'
import { PREAMBLES, SIDES, TOPIC_VERBS } from './speakers.data.ts'
import { type Gender, genderOf, isOtherSide } from './subjects.ts'
import { nounAt, Trait } from './traits.ts'

/** So many clauses of a sentence are read. */
const CLAUSES = 3
/** So many words may stand between the preposition that joins a sentence to the one before and its verb. */
const CONNECTOR_WORDS = 7

/** The subject of a clause. */
export interface ClauseSubject {
  readonly phrase: SpeakerPhrase
  /** What its verb asks for. */
  readonly gender: Gender
  /** Its verb of saying, as the table of cues spells it; null for another verb or none. */
  readonly verb: string | null
  /** Whether it surely is a subject: named first or with a verb of saying; else only if it is a person. */
  readonly sure: boolean
}

/** What `take` makes of the first subject that it takes among those of the first clauses of a sentence, or null. */
export function findSubject<Found>(
  reading: Reading,
  mentions: Mentions,
  { first, last }: WordRange,
  take: (subject: ClauseSubject) => Found | null,
): Found | null {
  let start: number | null = afterDateline(reading, first, last)
  for (let clause = 0; clause < CLAUSES && start !== null; clause++) {
    const subject = subjectOfClause(reading, mentions, start, last)
    const found = subject === null ? null : take(subject)
    if (found !== null) return found
    start = afterComma(reading, start, last)
  }
  return null
}

/** The subject of a verb that says nothing: تداول نشطاء صورا، مؤكدين …؛ وكانت البنوك شرعت …، مرجحة …. */
export function findDoer(
  reading: Reading,
  mentions: Mentions,
  { first, last }: WordRange,
): SpeakerPhrase | null {
  let start: number | null = afterDateline(reading, first, last)
  for (let clause = 0; clause < CLAUSES && start !== null; clause++) {
    const doer = doerOfClause(reading, mentions, start, last)
    if (doer !== null) return doer
    start = afterComma(reading, start, last)
  }
  return null
}

/** Past the place and reporter that a dispatch begins with: سبق – الرياض: كشف …. */
function afterDateline({ gaps }: Reading, first: number, last: number): number {
  let dash = false
  for (let at = first + 1; at < Math.min(last, first + 9); at++) {
    const gap = gaps[at] ?? 0
    dash ||= (gap & Gap.dash) !== 0
    if (gap & Gap.colon) return dash ? at : first
  }
  return first
}

/** The word after the next comma near by, or null. */
function afterComma({ gaps }: Reading, start: number, last: number): number | null {
  for (let at = start + 1; at < Math.min(last, start + 10); at++) {
    if ((gaps[at] ?? 0) & Gap.comma) return at
  }
  return null
}

/** The subject of the clause that begins at `first`: its first noun or the noun after its first verb. */
function subjectOfClause(
  reading: Reading,
  mentions: Mentions,
  first: number,
  last: number,
): ClauseSubject | null {
  const verb = pastConnector(reading, skipPreamble(reading, first, last), last)
  const lexeme = reading.lexemes[verb]
  if (/^و?بالنسبه$/.test(nounAt(reading, verb).folded)) return forWhom(reading, mentions, verb + 1, last)
  if (lexeme === undefined || verb >= last || lexeme.link !== null || lexeme.kind !== null) return null
  const standsFirst = mentions.at(verb)
  if (standsFirst !== null)
    return {
      phrase: phraseOf(reading, mentions, verb, standsFirst.lastWord, last),
      gender: null,
      verb: null,
      sure: true,
    }
  if (lexeme.cue === null && (nounAt(reading, verb).head !== 'other' || isPlace(reading, verb))) {
    const end = endOfPhrase(reading, mentions, verb, last)
    const phrase = phraseOf(reading, mentions, verb, end, last)
    const isTopic = phrase.head !== 'other' && /^و?اما$/.test(nounAt(reading, verb - 1).folded)
    const gender = genderOfVerbBehind(reading, phrase)
    const isSure = phrase.person !== null || isTopic || gender !== null
    return isSure ? { phrase, gender, verb: null, sure: true } : null
  }
  // رواه البخاري: who has handed down what somebody cites.
  const isHandedDown = lexeme.cue?.cue.verb === 'روى' && lexeme.cue.pronoun !== ''
  if (isHandedDown || topicVerbs.has(nounAt(reading, verb).folded)) return null
  const gender = genderOf(lexeme.cue)
  const range = { first: verb + 1, last }
  const phrase =
    readPhrase(reading, mentions, range, { gender, speaking: false, nominative: true }) ??
    afterObject(reading, mentions, range)
  return (
    phrase && {
      phrase,
      gender,
      verb: lexeme.cue?.cue.verb ?? null,
      sure: lexeme.cue !== null || phrase.person !== null,
    }
  )
}

/** لكن الدوحة رفضت المطالب واعتبرتها …: the gender of the verb of saying that a noun is the subject of, or null. */
function genderOfVerbBehind(reading: Reading, { first, last }: SpeakerPhrase): Gender {
  const found = reading.lexemes[last]?.cue
  if (found == null || found.conjunction !== '' || found.pronoun !== '' || reading.gaps[last] !== 0)
    return null
  const { form, gender, number, homograph } = found.cue
  if ((form !== 'past' && form !== 'present') || number !== 'singular' || homograph) return null
  const { bare, head, traits } = nounAt(reading, first)
  if (isQuantity(bare)) return null
  const feminine = (traits & Trait.feminine) !== 0
  return gender === 'male' ? (feminine ? null : gender) : feminine || head !== 'role' ? gender : null
}

/** الدوحة، موسكو: a place whose government may be meant. */
function isPlace({ document: { words } }: Reading, at: number): boolean {
  return (entryOf(words[at]!.folded).kinds & Kind.place) !== 0
}

/** وبالنسبة للنائب الأوروبي فلان، فإن …: whose view it is, where it is a person. */
function forWhom(reading: Reading, mentions: Mentions, first: number, last: number): ClauseSubject | null {
  const isApart = nounAt(reading, first).folded === 'الي'
  if (first >= last || (!isApart && (nounAt(reading, first).traits & Trait.withL) === 0)) return null
  const phrase = isApart
    ? readPhrase(reading, mentions, { first: first + 1, last }, { gender: null, speaking: false })
    : afterL(reading, mentions, { first, last })
  if (phrase?.person == null || !isViewBehind(reading, phrase.last, last)) return null
  return { phrase, gender: null, verb: null, sure: true }
}

/** Whether what somebody thinks follows: …، فإن، … أن، …، "…", …: …; but وبالنسبة لفلان رحب زميله به. */
function isViewBehind({ gaps, lexemes }: Reading, first: number, last: number): boolean {
  for (let at = first; at <= Math.min(last, first + CONNECTOR_WORDS); at++) {
    if ((gaps[at] ?? 0) & (Gap.mark | Gap.colon) || lexemes[at]?.link != null) return true
    const form = lexemes[at]?.cue?.cue.form
    if (form === 'past' || form === 'present') return false
  }
  return false
}

/** The verb of a deed after a few words that join or place the sentence: وفي سياق متصل رفضت، من جهة ثانية وجه. */
function pastConnector({ lexemes, gaps }: Reading, first: number, last: number): number {
  if (lexemes[first]?.kind !== 'preposition') return first
  for (let at = first + 1; at < Math.min(last, first + CONNECTOR_WORDS); at++) {
    const { cue, link, kind } = lexemes[at]!
    if (gaps[at] !== 0 || link !== null || kind === 'relative' || kind === 'subordinator') return first
    // على عكس فلان: right behind the preposition it is a noun.
    if (cue?.cue.form !== 'past' || cue.conjunction !== '' || at === first + 1) continue
    return cue.cue.strength === 'weak' || cue.cue.deed ? at : first
  }
  return first
}

/** A name right after the object of the verb: وأكد النبأ فلان. */
function afterObject(reading: Reading, mentions: Mentions, { first, last }: WordRange): SpeakerPhrase | null {
  for (let at = first + 1; at < Math.min(last, first + 3); at++) {
    const { link = null, kind = null } = reading.lexemes[at - 1] ?? {}
    if (reading.gaps[at] !== 0 || link !== null || kind !== null) return null
    const mention = mentions.at(at)
    if (!mention?.named) continue
    const { head, traits } = nounAt(reading, at - 1)
    if (head === 'other' && traits & Trait.definite)
      return phraseOf(reading, mentions, at, mention.lastWord, mention.lastWord)
  }
  return null
}

function doerOfClause(
  reading: Reading,
  mentions: Mentions,
  first: number,
  last: number,
): SpeakerPhrase | null {
  const verb = skipPreamble(reading, first, last)
  for (let at = verb; at < Math.min(last, verb + 2); at++) {
    const lexeme = reading.lexemes[at]
    if (lexeme === undefined || lexeme.link !== null || lexeme.kind !== null) return null
    if (at > verb && reading.gaps[at] !== 0) return null
    if (lexeme.cue !== null || !canBeDoer(reading, at, at > verb)) continue
    const end = endOfPhrase(reading, mentions, at, last)
    return phraseOf(reading, mentions, at, end, end)
  }
  return null
}

function canBeDoer(reading: Reading, at: number, afterVerb: boolean): boolean {
  const { folded, head, traits } = nounAt(reading, at)
  if (!afterVerb && isCountry(folded)) return true
  if (folded.endsWith('ا') || isOtherSide(reading, at)) return false
  return head !== 'other' || (traits & Trait.definite) !== 0 || (afterVerb && plurals.has(folded))
}

/** Past من جانبه، بدوره، كما، لكن، غير أن، في حين. */
function skipPreamble({ document: { words }, lexemes }: Reading, first: number, last: number): number {
  if (first < last && isExcept(words[first]!) && lexemes[first + 1]?.link?.pronoun === '') return first + 2
  let at = words[first + 1]?.folded === 'حين' && lexemes[first]?.kind === 'preposition' ? first + 2 : first
  while (at < last && (isPreamble(words[at]!) || lexemes[at]?.kind === 'adverb')) {
    at++
    if (sides.has(words[at]?.folded ?? '')) at++
  }
  return at
}

const preambles = setOf(PREAMBLES)
const topicVerbs = setOf(TOPIC_VERBS)
const sides = setOf(SIDES)

/** غير أن، إلا أن، بيد أن. */
const isExcept = bySpelling(({ folded }) => /^(?:غير|الا|بيد)$/.test(folded))

const isPreamble = bySpelling(
  ({ folded }) => preambles.has(folded) || (folded.startsWith('و') && preambles.has(folded.slice(1))),
)
