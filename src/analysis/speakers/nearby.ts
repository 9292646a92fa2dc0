// Nearby: who is named around a report that names nobody itself.

import { Gap, type Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import { setOf, WORDS_SAID } from '../quotations/words.data.ts'
import { isGoverned } from './governed.ts'
import type { Mention, Mentions } from './mentions.ts'
import { nameAt, phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import { readPhrase } from './read-phrase.ts'
import { type Gender, isOtherSide } from './subjects.ts'
import { nounAt, Trait } from './traits.ts'

const wordsSaid = setOf(WORDS_SAID)

/** How many words before a report, and how many of its sentence, are searched. */
const WORDS_BEFORE = 60
const WORDS_OF_SENTENCE = 40
/** How many words before a name what governs it may stand. */
const GOVERNING_WORDS = 5
/** Whom an interview asks is named among so many words. */
const FIRST_WORDS = 200

/** Who is named first in the sentence before a verb or participle, as its subject: وفي السياق ذاته تدخل سامي حداد قائلا. */
export function firstNamedBefore(
  reading: Reading,
  mentions: Mentions,
  sentence: WordRange,
  { cue, kind, reading: verb }: Report,
  gender: Gender,
): SpeakerPhrase | null {
  if (kind !== 'verb') return null
  const finite = verb?.cue.form !== 'participle'
  const last = Math.min(cue.first, sentence.first + WORDS_OF_SENTENCE)
  for (let at = sentence.first; at < last; at++) {
    const name = nameAt(reading, mentions, at)
    if (name === null || isGoverned(reading, at) || (finite && isInObject(reading, sentence, at))) continue
    if (name.person === null || name.person.gender === null || name.person.gender === gender) return name
  }
  return null
}

/** على ثلاثة اجتماعات بين فلان وفلان، بالجهود التي يبذلها فلان: somebody named in the middle of what the verb governs. */
function isInObject(reading: Reading, sentence: WordRange, name: number): boolean {
  for (let at = name - 1; at > Math.max(sentence.first, name - GOVERNING_WORDS - 1); at--) {
    const { kind = null, cue = null } = reading.lexemes[at] ?? {}
    // في هذه المرحلة رحب فلان: the subject of a verb of its own.
    if (cue?.cue.form === 'past' || cue?.cue.form === 'present') return false
    if (kind === 'preposition' || kind === 'relative' || nounAt(reading, at).folded === 'بين') return true
  }
  return false
}

/** The person of this gender named last before a report: أعلنت الوزارة إيقاف فلان …. وأضاف …. */
export function lastNamedBefore(
  reading: Reading,
  mentions: Mentions,
  { cue }: Report,
  gender: Gender,
): SpeakerPhrase | null {
  if (gender === null) return null
  for (let at = cue.first - 1; at > Math.max(0, cue.first - WORDS_BEFORE); at--) {
    if (mentions.at(at)?.person.gender !== gender) continue
    const name = nameAt(reading, mentions, at)
    if (name !== null) return name
  }
  return null
}

/** The feminine body named last in a report's sentence: بالتحذير الذي أصدرته السفارة، حيث قالت إن. */
export function lastBodyBefore(reading: Reading, mentions: Mentions, { cue }: Report): SpeakerPhrase | null {
  const first = Math.max(reading.sentences[cue.first] ?? cue.first, cue.first - WORDS_OF_SENTENCE)
  for (let at = cue.first - 1; at >= first; at--) {
    const body = feminineBodyAt(reading, mentions, at, cue.first)
    if (body !== null) return body
  }
  return null
}

function feminineBodyAt(
  reading: Reading,
  mentions: Mentions,
  at: number,
  limit: number,
): SpeakerPhrase | null {
  const { head, traits } = nounAt(reading, at)
  if (head !== 'body' || (traits & Trait.feminine) === 0 || isOtherSide(reading, at)) return null
  const end = endOfPhrase(reading, mentions, at, limit)
  return traits & Trait.definite || end - at > 1 ? phraseOf(reading, mentions, at, end, end) : null
}

/** The first person of a report's sentence. */
export function firstNamedInSentence(
  reading: Reading,
  mentions: Mentions,
  { cue }: Report,
): SpeakerPhrase | null {
  const first = reading.sentences[cue.first] ?? cue.first
  const last = Math.min(reading.sentenceEnds[cue.first] ?? first, first + WORDS_OF_SENTENCE)
  for (let at = first; at < last; at++) {
    const name = nameAt(reading, mentions, at)
    if (name !== null) return name
  }
  return null
}

/** Who is named first before a report, among the first words of the article: whom an interview introduces. */
export function firstNamed(reading: Reading, mentions: Mentions, { cue }: Report): SpeakerPhrase | null {
  for (let at = 0; at < Math.min(cue.first, FIRST_WORDS); at++) {
    const name = nameAt(reading, mentions, at)
    if (name !== null) return name
  }
  return null
}

/** Whom somebody has spoken to right before: وقال فلان لفلانة إنه …، فردت. `asker` is the key of who spoke. */
export function lastSpokenTo(
  mentions: Mentions,
  { cue }: Report,
  asker: string | null,
  gender: Gender,
): Mention | null {
  for (let at = cue.first - 1; at > Math.max(0, cue.first - WORDS_BEFORE); at--) {
    const mention = mentions.at(at) ?? mentions.inside(at)
    if (!mention?.named || mention.person.key === asker) continue
    if (mention.person.gender === null || mention.person.gender === gender) return mention
  }
  return null
}

/** To whom the headline gives the word, where no title is known of theirs: باتريس: رونالدو لاعب استثنائي. */
export function headlinerOf(reading: Reading, mentions: Mentions): SpeakerPhrase | null {
  const mention = mentions.at(0)
  if (!mention?.named || mention.person.role !== null) return null
  const { lastWord } = mention
  // باتريس يقول: …
  const isColon = ((reading.gaps[lastWord] ?? 0) | (reading.gaps[lastWord + 1] ?? 0)) & Gap.colon
  return isColon ? nameAt(reading, mentions, 0) : null
}

/** The name before the colon before a word: بالنسبة لسعاد كريم: "…"، يوافقها الرأي سالم حمدي: "…". */
export function namedBeforeColon(reading: Reading, mentions: Mentions, word: number): SpeakerPhrase | null {
  const mention = ((reading.gaps[word] ?? 0) & Gap.colon) === 0 ? null : mentions.endingAt(word)
  return mention === null ? null : nameAt(reading, mentions, mention.firstWord)
}

/** The last office in the sentence before a word, behind which nobody is named: في انتظار أمين الحزب، قال هذا الأخير. */
export function officeBefore(reading: Reading, mentions: Mentions, word: number): SpeakerPhrase | null {
  const start = Math.max(reading.sentences[word] ?? word, word - WORDS_OF_SENTENCE)
  for (let at = word - 1; at >= start && mentions.at(at) === null; at--) {
    const { head, traits } = nounAt(reading, at)
    // "عالم الفن": a name in marks is no office.
    if (head !== 'role' || traits & Trait.definite || (reading.gaps[at] ?? 0) & Gap.mark) continue
    const end = endOfPhrase(reading, mentions, at, word)
    if (end - at > 1) return phraseOf(reading, mentions, at, end, end)
  }
  return null
}

/** "…"، هكذا يختصر فلان حاله. */
function tellerOfManner(reading: Reading, mentions: Mentions, verb: number): SpeakerPhrase | null {
  const last = reading.sentenceEnds[verb] ?? verb
  const phrase = readPhrase(reading, mentions, { first: verb + 1, last }, { gender: null, speaking: false })
  return phrase?.person == null ? null : phrase
}

/** طالبت اللجنة والمنظمة بكذا. وقالت الأولى: the first, or the last, woman or feminine body of the nearest sentence that tells of one. */
export function orderedBefore(
  reading: Reading,
  mentions: Mentions,
  word: number,
  order: string,
): SpeakerPhrase | null {
  let found: SpeakerPhrase | null = null
  let at = word - 2
  for (const first = Math.max(0, word - WORDS_BEFORE); at >= first; at--) {
    if (found !== null && reading.sentences[at] !== reading.sentences[found.first]) break
    const phrase = feminineAt(reading, mentions, at)
    if (phrase === null) continue
    if (!order.startsWith('اول')) return phrase
    found = phrase
  }
  return found
}

/** The woman who is named at a place, or the feminine body. */
function feminineAt(reading: Reading, mentions: Mentions, at: number): SpeakerPhrase | null {
  const mention = mentions.at(at)
  if (mention !== null) return mention.person.gender === 'female' ? nameAt(reading, mentions, at) : null
  return feminineBodyAt(reading, mentions, at, reading.sentenceEnds[at] ?? at + 1)
}

/** "…"، بهذه العبارة لخص فلان حاله، كلمات قالها فلان: who says what ends before a word, by the narrator's word for it. */
export function tellerAfter(reading: Reading, mentions: Mentions, word: number): SpeakerPhrase | null {
  if (((reading.gaps[word] ?? Gap.stop) & Gap.stop) !== 0) return null
  if (nounAt(reading, word).folded === 'هكذا') return tellerOfManner(reading, mentions, word + 1)
  const at = /^بهذ[اه]$/.test(nounAt(reading, word).folded) ? word + 1 : word
  if (!wordsSaid.has(nounAt(reading, at).folded)) return null
  const last = reading.sentenceEnds[word] ?? at
  return readPhrase(reading, mentions, { first: at + 2, last }, { gender: null, speaking: false })
}
