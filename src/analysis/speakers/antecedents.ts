// Antecedents: of whom a relative clause tells: فلانة التي قالت، المصادر المحلية التي ذكرت، حزب "كذا" الذي أكد.

import { Gap, type Reading } from '../quotations/reading.ts'
import { agrees } from './epithets.ts'
import { opensHere } from './gaps.ts'
import type { Mentions } from './mentions.ts'
import { isNumber, plurals } from './nouns.ts'
import { nameAt, phraseOf, type SpeakerPhrase } from './phrase.ts'
import type { Gender } from './subjects.ts'
import { type Noun, nounAt } from './traits.ts'

/** A name stands within so many words before its relative clause. */
const NAME_WORDS = 9

/** Whom the clause at `relative` tells of: the name before it, else a noun: فلانة التي قالت، مكتب المدعي الذي قال. */
export function antecedentOfClause(
  reading: Reading,
  mentions: Mentions,
  relative: number,
  gender: Gender,
): SpeakerPhrase | null {
  const name = nameBefore(reading, mentions, relative)
  if (name?.person != null && agrees(name.person, gender)) return name
  return nounOfClause(reading, mentions, relative, gender) ?? name
}

function nameBefore(reading: Reading, mentions: Mentions, relative: number): SpeakerPhrase | null {
  const start = Math.max(reading.sentences[relative] ?? relative, relative - NAME_WORDS)
  for (let at = relative - 1; at >= start; at--) {
    const name = nameAt(reading, mentions, at)
    if (name !== null) return name
  }
  return null
}

function nounOfClause(
  reading: Reading,
  mentions: Mentions,
  relative: number,
  gender: Gender,
): SpeakerPhrase | null {
  // تنفيها الحكومة، التي تؤكد: past a comma only the noun itself.
  const apart = ((reading.gaps[relative] ?? 0) & ~Gap.mark) !== 0
  for (let at = relative - 1; at > relative - (apart ? 2 : 6); at--) {
    if (at < relative - 1 && (reading.gaps[at + 1] ?? 0) & ~Gap.mark) break
    // حزب "نداء الأمة" الذي: the name in marks is the party's.
    if ((reading.gaps[at] ?? 0) & Gap.mark) continue
    if (reading.lexemes[at]?.kind !== null || !mayTell(nounAt(reading, at))) continue
    const feminine = /[ةا]ت?$/.test(reading.document.words[at]?.text ?? '')
    const isEither = plurals.has(nounAt(reading, at).bare)
    if (gender !== null && !isEither && feminine !== (gender === 'female')) continue
    // حزب "نداء تونس" الذي: the noun before the name in marks.
    const first = opensHere(reading, at) && nounAt(reading, at - 1).head === 'body' ? at - 1 : at
    return phraseOf(reading, mentions, first, relative, relative)
  }
  return null
}

/** A noun that can speak; no date: نشر في 3/4/2024 الذي خلص. */
function mayTell({ head, bare }: Noun): boolean {
  return head !== 'other' && !isNumber(bare)
}
