// Arabic forms: how nouns, participles and verbs are spelled that no lexicon has, and names seldom are.

import { foreignness } from './letters.ts'
import type { Reading } from './readings.ts'

/** Whether a word is spelled like an Arabic accusative or verb: يعمل سمير نجارا، ورد ضاحكا، ليلى تهاجر. */
export function isInflected({ form, definite, foreignness: letters }: Reading, foreign: boolean): boolean {
  if (definite) return false
  if (!foreign && /...ييا$|....يا$/.test(form)) return true
  if (ACCUSATIVE.test(form)) return foreignness(form.slice(0, -1)) < MOST_FOREIGN_STEM
  return /^ت.*[^ي]$/.test(form) && letters < LEAST_FOREIGN_VERB
}

/** Accusatives of participles and callings: مازحا، مبتسما، نجارا، تقريعا. */
const ACCUSATIVE = /^.ا..ا$|^م.{3,4}ا$|^..ا.ا$|^ت..ي.ا$/
const MOST_FOREIGN_STEM = 1.5

/** So little a word with ت before it is spelled like a foreign name if it is a verb. */
const LEAST_FOREIGN_VERB = -2

/** Participles and verbal nouns with the article: المتوازن، المنتمي، التدبير، الانضمام، الاستقبال. */
export const NOUN = /^الم(?:ت|ن|ست|لت|شت|عت|حت)...|^الت..ي.$|^الاست...|^الان..ا.|^الا.ت.ا./

/** What looks like the article behind another clitic (بالخونة), and is part of foreign names too (بالوتيلي). */
export const WITH_ARTICLE = /^[وفبك]ال...|^لل.../
export const FEMININE_OR_PLURAL = /..(?:ة|ات|ون|ين)$/

/** Whether an unknown word looks like a verb or a noun with a pronoun: يدق، انتابه. Foreign names begin with يو، يا، يل. */
export function isVerbal(text: string, folded: string, units: number): boolean {
  if (/^ي[^اوي]..?.?$/.test(folded) && (folded[1] !== 'ل' || folded.length === 4)) return true
  if (
    /^ي[^اويل].{2,}[اوي]ن$/.test(folded) ||
    /^ا.{2,4}ت$/.test(folded) ||
    /^ا.ت[^اويه]{2}$|^ات[^اويه]{2}$/.test(folded)
  ) {
    if (foreignness(folded) < 0) return true
  }
  if (/^ا[نرحسعلخفقشج]ت?...?ت$/.test(folded) || (units > 1 && /..تا$|^ا..?ا$/.test(folded))) return true
  return units > 1 && text.endsWith('ه') && folded.length >= 4 && !folded.startsWith('ال')
}
