// Rare words as family names: nouns that are family names too (الحداد), or look like them, by how rare they are.

import { isVerbal, NOUN, WITH_ARTICLE } from './arabic-forms.ts'
import { isAtNameEnd, isFollowedByNoun } from './behind.ts'
import { GLUED } from './forms.ts'
import { foreignness } from './letters.ts'
import { Kind } from './lexicon.ts'
import type { Before } from './next-words.ts'
import { isCommon, isOrdinary } from './ordinary.ts'
import { isSurname, type Reading } from './readings.ts'
import type { Tokens } from './tokens.ts'

/** An ordinary word with the article is taken for a family name after one given name up to this frequency. */
export const RARE_NOUN = 14
/** So is one without the article, between a given name with a title before it and the end of the phrase. */
const RARE_ADJECTIVE = 20

/** Endings of feminine adjectives and of plurals, which family names with the article seldom have. */
const ENDING = /(?:يه|ات|ون|ين)$/

/** Family names that are nouns (الحداد) or look like them: directly after one given name, where the noun is rare. */
export function isRareFamilyName(tokens: Tokens, index: number, reading: Reading, before: Before): boolean {
  const { units, known } = before
  const { definite, frequency, form } = reading
  if (before.foreign && isVerbal(tokens.words[index]!.text, form, units)) return false
  if (units !== known || reading.kinds & Kind.place || /\d|[a-z]/.test(form)) return false
  if (
    !definite &&
    (WITH_ARTICLE.test(form) || hasClitic(tokens.words[index]!.text, reading, before.anchored))
  )
    return false
  if (units > 1) {
    if (units > 2 || before.definite || frequency > 3 || ENDING.test(form)) return false
    if (before.foreign && (definite || foreignness(form) <= 0)) return false
    return definite || (!tokens.joined(index) && !form.endsWith('ا'))
  }
  // أردوغان ضياع، كيم مهتم: no family name behind another, or behind a foreign name in the middle of a sentence.
  if (isSurname(tokens.readings[index - 1]!)) return false
  if (before.foreign && foreignness(form) <= 0 && !isAtNameEnd(tokens, index)) {
    if (!(tokens.readings[index + 1]!.kinds & Kind.title)) return false
  }
  if (definite) return !before.foreign && frequency <= RARE_NOUN && !NOUN.test(form) && !ENDING.test(form)
  if (frequency > (before.anchored && isAtNameEnd(tokens, index) && !ENDING.test(form) ? RARE_ADJECTIVE : 8))
    return false
  if (/^و...|ا$/.test(form) || isFollowedByNoun(tokens, index)) return false
  if (form.endsWith('ه'))
    return !tokens.joined(index) || (tokens.readings[index + 1]!.kinds & Kind.title) !== 0
  if (frequency > 0 || !tokens.joined(index)) return true
  const next = tokens.readings[index + 1]!
  if (next.prefix > 0 && next.kinds & Kind.given) return true // in a list of names
  return !/^(?:[يتسن]|است)|(?:ته|ها|هم)$/.test(form)
}

/** بضمان، لأحسن، لقضيتهم: whether a clitic stands before an ordinary word; but باسهل, and يدعى رضوان لقديم. */
function hasClitic(text: string, { form, frequency }: Reading, anchored: boolean): boolean {
  if (GLUED.test(text)) return true
  if (frequency > 0 || !/^[وفبلك].../.test(form) || text.startsWith('با')) return false
  if (isCommon(form.slice(1))) return !(anchored && form[0] === 'ل')
  return /(?:هم|ها|نا|ته)$/.test(form) && isOrdinary(form.slice(1))
}
