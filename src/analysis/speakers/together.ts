// Together: those who speak at once with the one who is named first: كل من الوزير فلان وزميلته فلانة.

import { Gap, type Reading } from '../quotations/reading.ts'
import type { WordRange } from '../quotations/reports.ts'
import { speakingMention } from './apposition.ts'
import { nextMark, opensHere } from './gaps.ts'
import type { Mentions } from './mentions.ts'
import { bareOf, headOf, isQuantity } from './nouns.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase, joinsAnother } from './phrase-end.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** So many speak at once at most. */
const MOST = 6
/** A title after a name is at most so long, in words. */
const LONGEST_TITLE = 8

/** The phrase and those joined to it by و within `tail`: مصادر طبية ومصدر برلماني. */
export function withOthers(
  reading: Reading,
  mentions: Mentions,
  first: SpeakerPhrase,
  tail: WordRange,
): SpeakerPhrase[] {
  const inMarks = namesInMarks(reading, mentions, first, tail.last)
  if (inMarks.length > 1) return inMarks
  const phrases = [first]
  let last = first
  while (phrases.length < MOST) {
    const at = pastTitle(reading, mentions, last, tail.last)
    if (at <= tail.first || !isJoined(reading, mentions, at, tail.last)) break
    const next = joinedAt(reading, mentions, last, at, tail.last)
    if (next === null || phrases.some(({ person }) => person !== null && person === next.person)) break
    phrases.push(next)
    last = next
  }
  return phrases
}

/** صحيفتا "أ" و"ب": bodies of one kind, whose names stand in marks that و joins; one name where nothing is joined. */
function namesInMarks(
  reading: Reading,
  mentions: Mentions,
  first: SpeakerPhrase,
  limit: number,
): SpeakerPhrase[] {
  const found = [IN_DUAL.test(first.bare[0] ?? '') ? lastInMarks(reading, mentions, first) : first]
  if (first.head !== 'body') return found
  for (let at = first.last; found.length < MOST && at + 1 < limit; ) {
    const isMarked = ((reading.gaps[at] ?? 0) & (reading.gaps[at + 1] ?? 0) & Gap.mark) !== 0
    const end = isMarked && nounAt(reading, at).folded === 'و' ? nextMark(reading, at + 1, limit + 1) : null
    if (end === null) break
    found.push({ ...phraseOf(reading, mentions, at + 1, end, end), head: 'body' })
    at = end
  }
  return found
}

/** صحيفتا، وكالتي: two bodies. */
const IN_DUAL = /ت(?:ا|ي|ان|ين)$/

/** The name in marks with which a phrase ends. */
function lastInMarks(reading: Reading, mentions: Mentions, phrase: SpeakerPhrase): SpeakerPhrase {
  for (let at = phrase.last - 1; at > phrase.first; at--)
    if (opensHere(reading, at))
      return { ...phraseOf(reading, mentions, at, phrase.last, phrase.last), head: 'body' }
  return phrase
}

function isJoined(reading: Reading, mentions: Mentions, at: number, limit: number): boolean {
  if (at >= limit || (reading.gaps[at] ?? Gap.stop) & ~Gap.comma) return false
  if (mentions.at(at)?.joined === false) return false
  const { folded, traits } = nounAt(reading, at)
  return (traits & Trait.withAnd) !== 0 && folded !== 'وهو' && folded !== 'وهي'
}

/** The word after a phrase, and after the title behind a name: طارق عامر، محافظ البنك، ومحمد معيط. */
function pastTitle(
  reading: Reading,
  mentions: Mentions,
  { last, person }: SpeakerPhrase,
  limit: number,
): number {
  if (person === null || ((reading.gaps[last] ?? 0) & Gap.comma) === 0) return last
  if (nounAt(reading, last).head !== 'role') return last
  for (let at = last + 1; at < Math.min(limit, last + LONGEST_TITLE); at++)
    if (reading.gaps[at] !== 0) return mentions.at(at)?.named ? at : last
  return last
}

/** The one whom the words after و at `at` name beside `before`, or null where they go on with something else. */
function joinedAt(
  reading: Reading,
  mentions: Mentions,
  before: SpeakerPhrase,
  at: number,
  limit: number,
): SpeakerPhrase | null {
  const mention = mentions.at(at)
  if (before.person !== null && mention?.named)
    return phraseOf(reading, mentions, at, mention.lastWord, mention.lastWord)
  if ((reading.gaps[at] ?? 0) & Gap.comma) return null
  const head = headOf(bareOf(nounAt(reading, at).folded.slice(1)))
  return before.person !== null
    ? titledAt(reading, mentions, at, limit, head)
    : before.head !== 'role' && head === before.head && (head !== 'other' || isOther(reading, before, at))
      ? likeAt(reading, mentions, at, limit)
      : null
}

/** السعودية ومصر, and not a name that و begins: فرانك واتسون. */
function isOther(reading: Reading, { first }: SpeakerPhrase, at: number): boolean {
  return (traitsAt(reading, first) & Trait.definite) !== 0 || joinsAnother(reading.document.words[at]!)
}

/** Somebody with a title before the name, or a source without a name: ووزير المالية فلان، ومسؤولون آخرون. */
function titledAt(
  reading: Reading,
  mentions: Mentions,
  at: number,
  limit: number,
  head: SpeakerPhrase['head'],
): SpeakerPhrase | null {
  if (head !== 'role') return null
  const last = endOfPhrase(reading, mentions, at, limit)
  const mention = speakingMention(reading, mentions, at, last, last, head)
  return mention && { ...phraseOf(reading, mentions, at, last, last), head: 'name', person: mention.person }
}

/** Another of the same kind, in one word or two. */
function likeAt(reading: Reading, mentions: Mentions, at: number, limit: number): SpeakerPhrase {
  const noun = bareOf(nounAt(reading, at).folded.slice(1))
  const goesOn =
    isQuantity(noun) || (traitsAt(reading, at + 1) & (Trait.agreesWithDefinite | Trait.adjective)) !== 0
  const last = Math.min(at + (goesOn && !isJoined(reading, mentions, at + 1, limit) ? 2 : 1), limit)
  const phrase = phraseOf(reading, mentions, at, last, last)
  const [, ...rest] = phrase.bare
  return { ...phrase, bare: [noun, ...rest] }
}
