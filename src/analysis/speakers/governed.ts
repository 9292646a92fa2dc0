// Governed names: those that depend on the word before them, and so are no subject.

import { bySpelling } from '../../arabic/memo.ts'
import type { Reading } from '../quotations/reading.ts'
import { isNationality } from './descriptions.ts'
import { isVerbalNoun } from './subjects.ts'
import { nounAt, Trait } from './traits.ts'

/** A definite title before a name has at most so many words. */
const LONGEST_TITLE = 4

/** وعن بلاتيني، أجاب؛ وعن غياب المهاجم فلان، قال: a name after a preposition or a noun that it belongs to is no subject. */
export function isGoverned(reading: Reading, name: number): boolean {
  const first = startOfTitle(reading, name)
  const before = reading.lexemes[first - 1]
  if (before === undefined || reading.gaps[first] !== 0 || reading.sentences[first] === first) return false
  if (before.kind !== null) return before.kind === 'preposition'
  const { folded, head, traits } = nounAt(reading, first - 1)
  if (folded === 'بين') return true
  // رحب فلان بانشقاق العميد فلان.
  if (first < name && /^[بل]...../.test(folded) && head === 'other' && isVerbalNoun(folded)) return true
  if (first < name && reading.lexemes[first - 2]?.kind !== 'preposition') return false
  // على عكس فلان: the noun.
  const isVerb = before.cue !== null && reading.lexemes[first - 2]?.kind !== 'preposition'
  const isNoun = before.link === null && !isVerb && !isBeing(reading.document.words[first - 1]!)
  return isNoun && head === 'other' && (traits & (Trait.definite | Trait.speech)) === 0
}

/** شقيقه، زميلتها: with a pronoun, and no feminine (شقيقة). */
const isHis = bySpelling(({ text }) => /(?:ه|ها|هم)$/.test(text))

/** The first word of the definite title before a name: المهاجم البرازيلي فلان، زميله فلان. */
function startOfTitle(reading: Reading, name: number): number {
  let at = name
  while (at > name - LONGEST_TITLE && reading.gaps[at] === 0) {
    const { bare, head, traits } = nounAt(reading, at - 1)
    const isOfTitle = head === 'role' || isNationality(bare)
    if (!isOfTitle || ((traits & Trait.definite) === 0 && !isHis(reading.document.words[at - 1]!))) break
    at--
  }
  return at
}

/** كان، لكن: what a clause begins with. */
export const isBeing = bySpelling(({ folded }) => /^[وف]?(كان|كانت|لكن)$/.test(folded))
