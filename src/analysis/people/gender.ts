// Gender: of whom one speaks in the feminine, from the given name, the titles and the verbs around the name.

import { Kind } from './lexicon.ts'
import type { Draft } from './merge.ts'
import type { Tokens } from './tokens.ts'

type Gender = 'male' | 'female' | null

/** The grammatical gender of a person; null where the article gives no hint. */
export function genderOf(tokens: Tokens, { longest, mentions }: Draft): Gender {
  const named = tokens.readings[longest.first]!
  for (const { title } of mentions) if (title?.gender === 'female') return 'female'
  if (named.kinds & Kind.given && named.gender !== null) return named.gender
  for (const { title } of mentions) if (title?.gender === 'male') return 'male'
  for (const { first, end } of mentions) {
    const gender = verbGender(tokens, first - 1, first - 1) ?? verbGender(tokens, end, end - 1)
    if (gender !== null) return gender
  }
  return named.gender ?? (COMPOUND_MEN.has(named.form) ? 'male' : null)
}

const COMPOUND_MEN = new Set(['عبد', 'ابو', 'ابن', 'ابي', 'ابا'])

/** The gender of the verb at `index`, if it stands beside the name (`joint` is the left one of the two words). */
function verbGender(tokens: Tokens, index: number, joint: number): Gender {
  if (joint < 0 || index >= tokens.words.length || !tokens.joined(joint)) return null
  const { kinds, form } = tokens.readings[index]!
  if (!(kinds & Kind.verb)) return null
  const isFeminine = /^[^يت].*ت$/.test(form) || (form.startsWith('ت') && FEMININE_PRESENT.test(form))
  return isFeminine ? 'female' : 'male'
}

/** Presents of the third person feminine among the verbs of the lexicon; past forms with ت (تابع، تحدث) are none. */
const FEMININE_PRESENT =
  /^ت(?:قول|وكد|ضيف|وضح|شير|ذكر|علن|ري|عتبر|دعو|طالب|ريد|سعي|لتقي|زور|روي|تحدث|عتزم|ضم|عمل)$/
