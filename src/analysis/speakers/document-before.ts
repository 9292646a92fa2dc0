// Documents before a verb: a study or report of which a clause without الذي tells: استشهد بدراسة أعدتها الجامعة تظهر أن.

import type { Reading } from '../quotations/reading.ts'
import type { Report } from '../quotations/reports.ts'
import { isMaking } from './documents.ts'
import type { Mentions } from './mentions.ts'
import { headOf } from './nouns.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** A document is told so many words before the verb. */
const WORDS_BEFORE = 14

/** The indefinite document that the verb of a report tells of, where no other verb but that of its maker stands between. */
export function documentBefore(
  reading: Reading,
  mentions: Mentions,
  { cue: { first: cue }, reading: verb }: Report,
): SpeakerPhrase | null {
  if (verb === null || verb.conjunction !== '' || verb.pronoun !== '' || verb.cue.number !== 'singular')
    return null
  const { form, gender } = verb.cue
  if (form !== 'past' && form !== 'present') return null
  const start = Math.max(reading.sentences[cue] ?? cue, cue - WORDS_BEFORE)
  for (let at = cue - 1; at >= start && reading.gaps[at + 1] === 0; at--) {
    const lexeme = reading.lexemes[at]
    const word = reading.document.words[at]
    if (lexeme === undefined || word === undefined || lexeme.link !== null) return null
    if (lexeme.kind === 'relative' || lexeme.kind === 'subordinator') return null
    if (lexeme.cue !== null && lexeme.cue.cue.form !== 'masdar' && !isMaking(word)) return null
    const noun = documentAt(reading, at)
    if (noun === null) continue
    const isFeminine = (traitsAt(reading, at) & Trait.feminine) !== 0
    if (isFeminine !== (gender === 'female')) return null
    const end = endOfPhrase(reading, mentions, at, cue)
    const phrase = phraseOf(reading, mentions, at, end, end)
    return { ...phrase, head: 'document', bare: [noun, ...phrase.bare.slice(1)], definite: false }
  }
  return null
}

/** The bare word of an indefinite document, perhaps behind ب: بدراسة. */
function documentAt(reading: Reading, at: number): string | null {
  const { bare, folded, head, traits } = nounAt(reading, at)
  // نشرت الصحيفة تقريرا يشير إلى أن: who publishes it has been told.
  if (traits & (Trait.definite | Trait.accusative) || /^[وف]?ب?ال/.test(folded)) return null
  if (head === 'document') return bare
  const noun = folded.replace(/^[بل]/, '')
  return noun !== folded && headOf(noun) === 'document' ? noun : null
}
