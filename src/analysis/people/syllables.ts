// Names of Chinese and Korean, written syllable by syllable: شي جين بينغ، كانغ مين هو. Some syllables are Arabic words too.

import { Kind } from './lexicon.ts'
import type { Tokens } from './tokens.ts'
import { SPEECH_LINKS, SYLLABLES } from './words.data.ts'

/** A family name and a given name of two syllables. */
export const MOST_SYLLABLES = 3

/** Whether word `index` may be a syllable of such a name. */
export function isSyllable(tokens: Tokens, index: number): boolean {
  const { form, prefix } = tokens.readings[index]!
  return prefix === 0 && SYLLABLES.has(form)
}

/** Whether a family name that is a particle too (لي) opens a name, since two more syllables follow. */
export function opensSyllables(tokens: Tokens, index: number): boolean {
  return (
    isSyllable(tokens, index) && isJoinedSyllable(tokens, index + 1) && isJoinedSyllable(tokens, index + 2)
  )
}

function isJoinedSyllable(tokens: Tokens, index: number): boolean {
  const reading = tokens.readings[index]
  return reading !== undefined && tokens.joined(index - 1) && isSyllable(tokens, index)
}

/** Whether a syllable goes on with a name; one that is a particle too (هو، هي، إن) only where the name ends. */
export function goesOnInSyllables(tokens: Tokens, index: number): boolean {
  if (!(tokens.readings[index]!.kinds & Kind.never)) return true
  return !tokens.joined(index) || SPEECH_LINKS.has(tokens.words[index + 1]!.folded)
}

/** Whether a syllable that is a particle too ends a name: مايك لي، وهو سائق. */
export function isLastSyllable(tokens: Tokens, index: number): boolean {
  const isLink = SPEECH_LINKS.has(tokens.words[index]!.folded)
  return isSyllable(tokens, index) && !tokens.joined(index) && !isLink
}
