// Names as written: how an article words a speaker that is no person, and the title beside a person's name.

import { Gap, type Reading } from '../quotations/reading.ts'
import type { WordRange } from '../quotations/reports.ts'
import { governed } from './descriptions.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { isInTheNameOf } from './phrase-end.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

const MARKS = '"“”«»'
/** A title after a name is at most so long, in words. */
const LONGEST_TITLE = 10

/** The phrase as written, without و or ل glued to it, with the mark that closes a name at its end. */
export function nameOf(reading: Reading, phrase: SpeakerPhrase): string {
  const { first, last } = phrase.apposed ?? phrase
  const { words, text } = reading.document
  const start = words[first]?.start ?? 0
  const end = words[last - 1]?.end ?? 0
  const written = text.slice(start, closesName(text, start, end) ? end + 1 : end)
  const [head = ''] = phrase.bare
  const { folded } = nounAt(reading, first)
  if (!folded.endsWith(head)) return written
  const glued = folded.slice(0, folded.length - head.length)
  if (glued === 'ل' || glued === 'ب' || glued.startsWith('و')) return written.slice(1)
  return glued === 'لل' ? `ال${written.slice(2)}` : written
}

/** Whether the mark or bracket at `end` closes one that stands between `start` and `end`. */
function closesName(text: string, start: number, end: number): boolean {
  if (text[end] === ')') return text.slice(start, end).includes('(')
  if (end >= text.length || !MARKS.includes(text.charAt(end))) return false
  let marks = 0
  for (let at = start; at < end; at++) if (MARKS.includes(text.charAt(at))) marks++
  return marks % 2 === 1
}

/** The bare words of the title after a name: كريم حداد، رئيس لجنة المالية، اعتبر. */
export function titleAfter(reading: Reading, { last: end }: SpeakerPhrase): readonly string[] {
  const first = reading.gaps[end] === 0 && reading.lexemes[end]?.kind === null ? end + 1 : end
  if (((reading.gaps[first] ?? 0) & Gap.comma) === 0 || nounAt(reading, first).head !== 'role')
    return NO_TITLE
  let last = first + 1
  while (last < first + LONGEST_TITLE && reading.gaps[last] === 0) last++
  return titleWords(reading, { first, last })
}

/** The bare words of a title, with the keys of nouns that another one or a preposition governs. */
export function titleWords(reading: Reading, { first, last }: WordRange): string[] {
  const found: string[] = []
  for (let at = first; at < last; at++) {
    const { bare, traits } = nounAt(reading, at)
    if (traits & Trait.same) continue
    const isAfterNoun = traits & Trait.definite && !(traitsAt(reading, at - 1) & Trait.definite)
    const before = nounAt(reading, at - 1).folded
    const isAfterJoint = reading.lexemes[at - 1]?.kind === 'preposition' || isInTheNameOf(before)
    const isGoverned = at > first && (isAfterNoun || isAfterJoint)
    found.push(isGoverned ? governed(bare) : bare)
  }
  return found
}

const NO_TITLE: readonly string[] = []
