// Called upon: bodies that a verb is done to, by whoever has spoken before in the same sentence.

import type { Cue } from '../data/cues.ts'
import type { Reading } from '../quotations/reading.ts'
import type { Report } from '../quotations/reports.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { nounAt } from './traits.ts'

/** أكدت الوزارة كذا ودعت الحكومة إلى كذا: a body that who has spoken in the same sentence calls upon, warns or accuses. */
export function isCalledUpon(
  reading: Reading,
  { cue: { first }, reading: verb }: Report,
  phrase: SpeakerPhrase,
): boolean {
  if (verb === null || !(verb.cue.takes.includes('p') || verb.cue.verb === 'حذر')) return false
  if (verb.conjunction !== 'و' || verb.pronoun !== '' || reading.sentences[first] === first) return false
  if (phrase.head !== 'body' || !phrase.definite || phrase.first !== first + 1) return false
  const next = reading.lexemes[phrase.last]
  const isAllThere =
    next?.kind === 'preposition' ||
    next?.link?.preposition === 'ب' ||
    /^ب/.test(nounAt(reading, phrase.last).folded)
  return isAllThere && hasSpokenBefore(reading, first, verb.cue)
}

/** Who calls upon a body has spoken so many words before at the most. */
const WORDS_BEFORE = 60

/** Whether another verb of saying of the same form stands before this one in its sentence. */
function hasSpokenBefore(
  { lexemes, sentences }: Reading,
  cue: number,
  { form, gender, number }: Cue,
): boolean {
  const start = Math.max(sentences[cue] ?? cue, cue - WORDS_BEFORE)
  for (let at = cue - 1; at >= start; at--) {
    const found = lexemes[at]?.cue?.cue
    if (
      found?.strength !== 'weak' &&
      found?.form === form &&
      found.gender === gender &&
      found.number === number
    )
      return true
  }
  return false
}
