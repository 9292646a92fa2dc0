// Names in marks: an outlet whose name in marks begins its sentence, before the verb.

import type { Reading } from '../quotations/reading.ts'
import { nextMark, opensHere } from './gaps.ts'
import type { Mentions } from './mentions.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'

/** "الصباح" قالت إن: a name in marks is all that stands before the verb. */
export function nameInMarks(
  reading: Reading,
  mentions: Mentions,
  sentence: number,
  cue: number,
): SpeakerPhrase | null {
  if (!opensHere(reading, sentence) || nextMark(reading, sentence, cue + 1) !== cue) return null
  return { ...phraseOf(reading, mentions, sentence, cue, cue), head: 'body' }
}
