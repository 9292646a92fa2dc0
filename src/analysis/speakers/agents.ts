// Agents: who does what the sentence tells right before a verb of saying that names nobody: زارت الوزيرة المتحف، وقالت.

import { byForm } from '../../arabic/memo.ts'
import { entryOf, Kind } from '../people/lexicon.ts'
import type { Reading } from '../quotations/reading.ts'
import type { Report } from '../quotations/reports.ts'
import { startsClause } from '../quotations/surroundings.ts'
import { isState } from './descriptions.ts'
import { numberOf } from './entities.ts'
import type { Mentions } from './mentions.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { readPhrase } from './read-phrase.ts'
import type { Gender } from './subjects.ts'
import { nounAt, Trait } from './traits.ts'

type VerbKind = 'male' | 'female' | 'either'

/** So many words of its sentence before a report are searched. */
const WORDS_BEFORE = 25

/** The nearest subject of a verb before the report in its sentence that its own verb agrees with, or null. */
export function agentBefore(
  reading: Reading,
  mentions: Mentions,
  { cue: { first: cue }, reading: said }: Report,
): SpeakerPhrase | null {
  if (said === null || said.cue.form === 'masdar' || said.cue.number === 'dual') return null
  const { gender, number } = said.cue
  const start = Math.max(reading.sentences[cue] ?? cue, cue - WORDS_BEFORE)
  for (let at = cue - 2; at >= start; at--) {
    const kind = verbKind(nounAt(reading, at).folded)
    if (kind === null || (number === 'singular' && kind !== gender && kind !== 'either')) continue
    const agent = subjectAfter(reading, mentions, at, cue, kind)
    if (agent === null) continue
    const several = numberOf(agent) === 'plural'
    if (number === 'plural' ? several : isOf(reading, agent, gender) && !(several && gender === 'male'))
      return agent
  }
  return null
}

/** The subject of the verb at a place, right behind it; null where no verb begins a clause there, or nobody who may speak. */
function subjectAfter(
  reading: Reading,
  mentions: Mentions,
  at: number,
  limit: number,
  kind: VerbKind,
): SpeakerPhrase | null {
  if (reading.gaps[at + 1] !== 0) return null
  if (
    !nounAt(reading, at).folded.startsWith('و') &&
    reading.sentences[at] !== at &&
    !startsClause(reading, at)
  )
    return null
  if (reading.lexemes[at - 1]?.kind === 'relative') return null
  const next = nounAt(reading, at + 1)
  if (kind === 'female' && isState(next.folded)) return phraseOf(reading, mentions, at + 1, at + 2, at + 2)
  const range = { first: at + 1, last: limit }
  const phrase = readPhrase(reading, mentions, range, { gender: null, speaking: false, nominative: true })
  if (phrase === null || phrase.head === 'document' || phrase.first !== at + 1) return null
  const isTold = phrase.definite || phrase.last - phrase.first > 1 || phrase.person !== null
  return isTold ? phrase : null
}

/** Whether a phrase may be of this gender, by the ending of its noun. */
function isOf(reading: Reading, { first, person }: SpeakerPhrase, gender: Gender): boolean {
  if (person !== null && person.gender !== null) return person.gender === gender
  const { folded, traits } = nounAt(reading, first)
  return isState(folded) || ((traits & Trait.feminine) !== 0) === (gender === 'female')
}

/** The gender that the form of a verb asks of a subject behind it, `either` where it shows none; null for no verb. */
const verbKind = byForm((folded: string): VerbKind | null => {
  const plain = isVerb(folded) ? folded : folded.replace(/^[وف]/, '')
  // أدانته، استقبلها: with what it is done to.
  const bare = isVerb(plain) ? plain : plain.replace(/(?<=...)(?:ه|ها|هم)$/, '')
  if (/.[^ا]ت$/.test(bare) && entryOf(bare).kinds === 0 && !NOUN.test(bare)) return 'female'
  if (!isVerb(bare)) return null
  if (bare.endsWith('ت')) return 'female'
  return bare.startsWith('ت') ? 'either' : 'male'
})

/** Nouns without ة that end as such verbs do. */
const NOUN = /^(?:بيت|وقت|قت|صوت|موت|بنت|اخت|تحت|زيت|صمت|سبت)$/

function isVerb(folded: string): boolean {
  const { kinds } = entryOf(folded)
  return (kinds & Kind.verb) !== 0 || (kinds === 0 && /^ي\p{L}{3,}[^ن]$/u.test(folded))
}
