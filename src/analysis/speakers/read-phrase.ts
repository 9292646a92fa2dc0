// Reading the phrase that names a speaker from the words beside a cue.

import { Gap, type Reading } from '../quotations/reading.ts'
import type { WordRange } from '../quotations/reports.ts'
import { setOf } from '../quotations/words.data.ts'
import { nextOf } from './gaps.ts'
import { withGivenName } from './given-names.ts'
import type { Mentions } from './mentions.ts'
import { headOf } from './nouns.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase, isInTheNameOf } from './phrase-end.ts'
import { SIDES } from './speakers.data.ts'
import { canBeSubject, isTold, type SubjectOf } from './subjects.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'
import { withUnlistedName } from './unlisted-names.ts'

const sides = setOf(SIDES)
/** So many letters of titles stand before a name: أ. د. م. */
const MOST_LETTERS = 3

/** Reads the phrase that names a speaker at the beginning of `range`, or null where none begins there. */
export function readPhrase(
  reading: Reading,
  mentions: Mentions,
  range: WordRange,
  subject: SubjectOf,
): SpeakerPhrase | null {
  const first = skipToNoun(reading, mentions, range)
  if (first === null || !canBeSubject(reading, mentions, first, subject)) return null
  const last = endOfPhrase(reading, mentions, first, range.last)
  const phrase = phraseOf(reading, mentions, first, last, range.last)
  const called = withGivenName(reading, mentions, phrase, range.last)
  if (called !== phrase) return called
  return subject.speaking && (phrase.head === 'role' || phrase.head === 'source') && phrase.person === null
    ? withUnlistedName(reading, mentions, phrase, range.last, subject)
    : phrase
}

/** The first word of a noun phrase after adverbs and demonstratives, or null. */
function skipToNoun(reading: Reading, mentions: Mentions, { first, last }: WordRange): number | null {
  for (let at = first; at < last; at++) {
    const gap = at === first ? pastPause(reading, at) : (reading.gaps[at] ?? Gap.stop)
    if (gap & (Gap.comma | Gap.colon | Gap.stop | Gap.semicolon | Gap.pause)) return null
    if (mentions.at(at) !== null) return at
    const titled = pastLetters(reading, at)
    if (titled > at && mentions.at(titled)?.named) return titled
    const past = at === first ? pastAddressee(reading, mentions, at, last) : null
    if (past !== null) return past
    const lexeme = reading.lexemes[at]
    if (
      lexeme?.kind === 'adverb' ||
      isObject(reading, mentions, at) ||
      (at + 1 < last && isTold(reading, at))
    )
      continue
    // ورأى من جهته فلان أن.
    if (isSide(reading, at)) {
      at++
      continue
    }
    if (isEachOf(reading, at) || isSoCalled(reading, at)) at += 2
    if (mentions.at(at) !== null) return at
    if (lexeme === undefined || lexeme.link !== null || lexeme.kind !== null) return null
    if (lexeme.cue?.cue.form === 'participle' && !isInTheNameOf(nounAt(reading, at + 1).folded)) return null
    const traits = traitsAt(reading, at)
    if (traits & Trait.speech && at + 1 < last) continue
    if (!(traits & Trait.demonstrative)) return at
    if (!(traitsAt(reading, at + 1) & Trait.definite)) return null
  }
  return null
}

/** ويؤكد ذلك جاره فلان: what the verb is done to, before who does it. */
function isObject(reading: Reading, mentions: Mentions, at: number): boolean {
  if (nounAt(reading, at).folded !== 'ذلك' || reading.gaps[at + 1] !== 0) return false
  return mentions.at(at + 1) !== null || nounAt(reading, at + 1).head === 'role'
}

/** The gap before the first word of a phrase, which may follow a pause in a headline, as it may begin a sentence. */
function pastPause({ gaps, sentences, document: { words } }: Reading, word: number): number {
  // من جهته، المدير: …
  if (sides.has(words[word - 1]?.folded ?? '')) return 0
  return sentences[word] === word ? 0 : (gaps[word] ?? Gap.stop) & ~Gap.pause
}

/** من جهته، من جانبها. */
function isSide({ document: { words } }: Reading, at: number): boolean {
  return words[at]?.folded === 'من' && sides.has(words[at + 1]?.folded ?? '')
}

/** Past the letters of titles: د. فلان، أ. د. فلانة. */
export function pastLetters({ document: { words } }: Reading, at: number): number {
  let past = at
  while (past < at + MOST_LETTERS && words[past]?.text.length === 1) past++
  return past
}

/** أكد كل من فلان وفلان. */
function isEachOf(reading: Reading, at: number): boolean {
  return nounAt(reading, at).folded === 'كل' && nounAt(reading, at + 1).folded === 'من'
}

/** وأعلنت ما تسمى حركة كذا. */
function isSoCalled(reading: Reading, at: number): boolean {
  return nounAt(reading, at).folded === 'ما' && /^[يت]سمي$/.test(nounAt(reading, at + 1).folded)
}

/** Past what goes on with an addressee: لوكالة الأنباء الفرنسية، للصحيفة البريطانية; but للصحفيين الوزير. */
function pastRest(reading: Reading, mentions: Mentions, word: number): number {
  let at = word + 1
  const isOf = (traitsAt(reading, word) & Trait.withLAndArticle) === 0
  if (isOf && isDefiniteNoun(reading, mentions, at)) at++
  while (isDefiniteNoun(reading, mentions, at) && nounAt(reading, at).head === 'other') at++
  return at
}

function isDefiniteNoun(reading: Reading, mentions: Mentions, at: number): boolean {
  return reading.gaps[at] === 0 && mentions.at(at) === null && (traitsAt(reading, at) & Trait.definite) !== 0
}

/** Past an addressee to the subject after it: كشف لـ«الصحيفة» مدير الجوازات. */
function pastAddressee(reading: Reading, mentions: Mentions, word: number, last: number): number | null {
  const { folded, head, traits } = nounAt(reading, word)
  if (!(traits & Trait.withL) || head !== 'other' || mentions.at(word) !== null) return null
  // لوكالة الأنباء الفرنسية.
  const isBodys = !(traits & Trait.withLAndArticle) && headOf(folded.slice(1)) === 'body'
  let at = isBodys ? endOfPhrase(reading, mentions, word, last) : word + 1
  const held = (reading.gaps[at] ?? 0) & (Gap.mark | Gap.bracket)
  if (folded === 'ل' && held !== 0) at = nextOf(reading, held, at, Math.min(last, at + 5)) ?? at
  else if (traits & Trait.addressee) at = pastRest(reading, mentions, word)
  if (at >= last || (reading.gaps[at] ?? Gap.stop) & ~(Gap.mark | Gap.bracket)) return null
  return mentions.at(at)?.named || nounAt(reading, at).head !== 'other' ? at : null
}
