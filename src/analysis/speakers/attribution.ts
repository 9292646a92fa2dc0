// Sources: whom an attribution names (بحسب الوزارة).

import { bySpelling } from '../../arabic/memo.ts'
import { readCue } from '../data/cues.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import { setOf } from '../quotations/words.data.ts'
import { issuerOf } from './issuers.ts'
import type { Mentions } from './mentions.ts'
import { bareOf, headOf, isOutlet } from './nouns.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import { readPhrase } from './read-phrase.ts'
import { OWN_WORDS, SAYINGS } from './speakers.data.ts'
import type { SubjectOf } from './subjects.ts'
import { nounAt, Trait } from './traits.ts'

const ANYBODY: SubjectOf = { gender: null, speaking: false }
const ANYBODY_SPEAKING: SubjectOf = { gender: null, speaking: true }

/** When somebody spoke is told in fewer words: في مطلع شباط الماضي. */
const TIME_WORDS = 5

const ownWords = setOf(OWN_WORDS)
const sayings = setOf(SAYINGS)

/** Whether an attribution names nobody but who is known to speak: على حد قوله، حسب توقعه. */
export function isToOwnWords({ document: { words } }: Reading, { cue }: Report): boolean {
  const word = words[cue.last - 1]
  return word !== undefined && isSomebodysSaying(word)
}

/** قوله، تعبيرها، لتوقعاته: what somebody says, with whose it is. */
export const isSomebodysSaying = bySpelling(({ folded }) => {
  const bare = withoutL(folded)
  if (ownWords.has(bare)) return true
  const cue = readCue(bare)
  return cue !== null && cue.cue.form === 'masdar' && /^(?:ه|ها|هم)$/.test(cue.pronoun)
})

/** The source that an attribution names; of a document its issuer: بيان للمجلس، وفقا لتقرير الوكالة. */
export function sourceOf(reading: Reading, mentions: Mentions, report: Report): SpeakerPhrase | null {
  const { first, last } = report.tail
  if (first >= last || isToOwnWords(reading, report)) return null
  if (report.reading !== null)
    return (
      issuerOrSelf(reading, mentions, report, ANYBODY_SPEAKING) ??
      officialAfterTime(reading, mentions, report.tail)
    )
  const { folded, head, traits } = nounAt(reading, first)
  if (first + 1 < last && sayings.has(withoutL(folded)))
    return readPhrase(reading, mentions, { first: first + 1, last }, ANYBODY)
  const glued = (traits & Trait.withL) !== 0 && head === 'other' && mentions.at(first) === null
  if (glued) return afterL(reading, mentions, report.tail)
  return (
    issuerOrSelf(reading, mentions, report, ANYBODY) ??
    inMarks(reading, mentions, report) ??
    (isOutlet(folded) ? outletAt(reading, mentions, report) : null)
  )
}

/** وفق ما قالت في شباط أستاذة القانون فلانة: who is told behind the time. */
function officialAfterTime(
  reading: Reading,
  mentions: Mentions,
  { first, last }: WordRange,
): SpeakerPhrase | null {
  if (reading.lexemes[first]?.kind !== 'preposition') return null
  for (let at = first + 2; at < Math.min(last, first + TIME_WORDS) && reading.gaps[at] === 0; at++) {
    const { head, traits } = nounAt(reading, at)
    if (mentions.at(at)?.named || (head === 'role' && (traits & Trait.definite) === 0))
      return readPhrase(reading, mentions, { first: at, last }, ANYBODY_SPEAKING)
  }
  return null
}

/** بحسب "سانا": what stands in marks there is an outlet, known or not. */
function inMarks(
  reading: Reading,
  mentions: Mentions,
  { tail: { first, last } }: Report,
): SpeakerPhrase | null {
  if (((reading.gaps[first] ?? 0) & (reading.gaps[last] ?? 0) & Gap.mark) === 0) return null
  return { ...phraseOf(reading, mentions, first, last, last), head: 'body' }
}

/** بحسب رويترز: an outlet that goes without a noun. */
function outletAt(reading: Reading, mentions: Mentions, { tail: { first, last } }: Report): SpeakerPhrase {
  const end = endOfPhrase(reading, mentions, first, last)
  return { ...phraseOf(reading, mentions, first, end, end), head: 'body' }
}

function issuerOrSelf(
  reading: Reading,
  mentions: Mentions,
  { tail }: Report,
  subject: SubjectOf,
): SpeakerPhrase | null {
  const phrase = readPhrase(reading, mentions, tail, subject)
  return phrase?.head === 'document' ? (issuerOf(reading, mentions, phrase, tail.last) ?? phrase) : phrase
}

/** The source that ل is glued to: وفقا للوزارة، طبقا لتقرير. */
export function afterL(reading: Reading, mentions: Mentions, { first, last }: WordRange): SpeakerPhrase {
  const end = endOfPhrase(reading, mentions, first, last)
  const made = phraseOf(reading, mentions, first, end, end)
  const { folded, traits } = nounAt(reading, first)
  const definite = (traits & Trait.withLAndArticle) !== 0
  const bare = definite ? folded.slice(2) : bareOf(folded.slice(1))
  const name = mentions.inside(first)
  const head = name !== null ? 'name' : isOutlet(bare) ? 'body' : headOf(bare)
  const person = name?.named === true ? name.person : made.person
  const phrase: SpeakerPhrase = { ...made, bare: [bare, ...made.bare.slice(1)], head, person, definite }
  if (head !== 'document' && bare !== 'اخر' && bare !== 'احدث') return phrase
  return issuerOf(reading, mentions, phrase, last) ?? { ...phrase, head: 'document' }
}

function withoutL(folded: string): string {
  return folded.startsWith('ل') ? folded.slice(1) : folded
}
