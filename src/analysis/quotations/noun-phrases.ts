// Noun phrases: whether words are surely one with all that belongs to it: ميزانية الدولة للسنة المقبلة؛ حكم المباراة، كريم حداد.

import { bySpelling } from '../../arabic/memo.ts'
import { isCountry } from '../speakers/descriptions.ts'
import { DEMONSTRATIVES } from '../speakers/traits.data.ts'
import { withoutAnd } from './lexemes.ts'
import { isPredicate } from './predicates.ts'
import { Gap, type Reading } from './reading.ts'
import { setOf } from './words.data.ts'

/** Knows where the names of people end. */
interface Names {
  endOfName(word: number): number | null
}

/**
 * What a word may be in a noun phrase: definite by itself (الدولة، بريطانيا), by its owner's pronoun (علاقته) or by its owner
 * behind it (ميزانية), either behind a glued preposition (للدولة; بمواقع), before a definite noun (هذا), or nothing of the kind.
 */
type Part = 'definite' | 'complement' | 'owned' | 'construct' | 'governed' | 'demonstrative' | 'other'

/** No noun phrase has more words, and no relative clause that no comma parts from its noun. */
const LONGEST = 25
const RELATIVE_WORDS = 8

const demonstratives = setOf(`${DEMONSTRATIVES} ذلك تلك`)

/**
 * Whether the words `first`–`last` are a noun phrase with what belongs to it and hold no predicate. A word that may be a
 * verb, or an adjective without ال behind a definite noun (الطريق مغلق), makes it false.
 */
export function isNounPhrase(reading: Reading, names: Names, first: number, last: number): boolean {
  if (last - first > LONGEST) return false
  let isOpen = true
  for (let at = first; at < last; ) {
    const lexeme = reading.lexemes[at]
    const end = endOfDefinite(reading, names, at)
    if (lexeme?.kind === 'relative') {
      at = at === first ? last + 1 : endOfRelative(reading, at, last)
      if (at > last) return false
    } else if (lexeme?.kind === 'preposition' || reading.document.words[at]?.folded === 'بين') {
      isOpen = true
      at++
    } else if (lexeme?.kind === 'adverb') {
      at++
    } else if (end !== null) {
      isOpen = false
      at = end
    } else {
      const part = partAt(reading, at)
      if (!mayStand(reading, names, at, part, isOpen)) return false
      isOpen = part !== 'owned' && part !== 'complement'
      at++
    }
  }
  return true
}

/** Whether a part that is not definite may stand in a phrase, which is open until its noun is definite. */
function mayStand(reading: Reading, names: Names, at: number, part: Part, isOpen: boolean): boolean {
  switch (part) {
    case 'governed':
      return isHeld(reading, names, at)
    case 'construct':
      return isOpen && isHeld(reading, names, at)
    case 'owned':
    case 'demonstrative':
      return isOpen
    default:
      return part === 'complement'
  }
}

/** The word after a name or a definite noun that begins here, or null. */
function endOfDefinite(reading: Reading, names: Names, at: number): number | null {
  return names.endOfName(at) ?? (partAt(reading, at) === 'definite' ? at + 1 : null)
}

/** Whether what makes a noun definite stands behind it, or behind one more: ميزانية الدولة، بعض وظائف الوكالة. */
function isHeld(reading: Reading, names: Names, at: number): boolean {
  const { gaps, document } = reading
  if (gaps[at + 1] !== 0) return false
  if (endOfDefinite(reading, names, at + 1) !== null) return true
  const next = document.words[at + 1]
  if (next === undefined || isPredicate(next) || partAt(reading, at + 1) !== 'construct') return false
  return gaps[at + 2] === 0 && endOfDefinite(reading, names, at + 2) !== null
}

/** The word after the comma that ends a relative clause; beyond `last` where none does, and the predicate may stand in it. */
function endOfRelative({ gaps }: Reading, relative: number, last: number): number {
  const limit = (gaps[relative] ?? 0) & Gap.comma ? last : Math.min(last, relative + RELATIVE_WORDS)
  for (let at = relative + 1; at <= limit; at++) if ((gaps[at] ?? 0) & Gap.comma) return at
  return last + 1
}

function partAt({ document, lexemes }: Reading, at: number): Part {
  const word = document.words[at]
  const lexeme = lexemes[at]
  return word === undefined || lexeme == null || lexeme.kind !== null || lexeme.link !== null
    ? 'other'
    : partOf(word)
}

const partOf = bySpelling(({ text, folded }): Part => {
  if (demonstratives.has(folded)) return 'demonstrative'
  if (/^(?:[بك]ال|و?لل)\p{L}{2}/u.test(folded)) return 'complement'
  if (/^و?ال\p{L}{2}/u.test(folded) || isCountry(withoutAnd(folded))) return 'definite'
  if (/^[بل]/.test(folded) && isCountry(folded.slice(1))) return 'complement'
  // رفضت، وافقوا، يسهم; what و is glued to may be a verb too.
  if (/(?:[^ا]ت|وا)$/.test(folded) || !/^[^وي]\p{L}{2,}$/u.test(folded)) return 'other'
  if (/(?:[^ة]ه|ها|هم|هما)$/.test(folded) && !text.endsWith('ة')) return 'owned'
  return /^(?:ب|ل[^يت])\p{L}{4,}$/u.test(folded) ? 'governed' : 'construct'
})
