// Subjects: whether words are surely nothing but the subject of what follows: ميزانية الدولة للسنة المقبلة …؛ حكم المباراة، كريم حداد، ….

import { bySpelling } from '../../arabic/memo.ts'
import { isCountry } from '../speakers/descriptions.ts'
import { DEMONSTRATIVES } from '../speakers/traits.data.ts'
import { withoutAnd } from './lexemes.ts'
import type { Marked } from './marks.ts'
import { foldedAt, gapBefore, type Passage } from './passage.ts'
import { isPredicate, isVerb } from './predicates.ts'
import { Gap } from './reading.ts'
import { CONDITIONS, COPULAS, MOMENTS, setOf } from './words.data.ts'

/**
 * What a word may be in a noun phrase: definite by itself (الدولة، بريطانيا), by its owner's pronoun (علاقته) or by its owner
 * behind it (ميزانية), either behind a glued preposition (للدولة; بمواقع), before a definite noun (هذا), or nothing of the kind.
 */
type Part = 'definite' | 'complement' | 'owned' | 'construct' | 'governed' | 'demonstrative' | 'other'

/** A subject before marks has no more words than these: before أن, a copula or another verb, or with a relative clause. */
const SUBJECT = { link: 4, copula: 12, verb: 20, relative: 7 } as const
/** How many words of a relative clause may stand between الذي and its verb: الذي قد يؤدي. */
const RELATIVE_VERB = 3
/** No noun phrase has more words, and no relative clause that no comma parts from its noun. */
const LONGEST = 25
const RELATIVE_WORDS = 8

const copulas = setOf(COPULAS)
const conditional = setOf(`${CONDITIONS} ${MOMENTS}`)
const demonstratives = setOf(`${DEMONSTRATIVES} ذلك تلك`)

/** Whether what stands before marks is only the subject of a verb inside them: أن قضية الإعلامي "ليست أمرا …". */
export function isSubjectOnly(passage: Passage, first: number, { firstWord }: Marked): boolean {
  const { lexemes, document } = passage.reading
  const words = firstWord - first
  // أضعفت المؤسسات و"تخلق الخوف": what is joined to marks has its own verb.
  if (document.words[firstWord - 1]?.folded === 'و') return false
  if (lexemes[firstWord - 1]?.link?.pronoun === '') return words <= SUBJECT.link
  if (copulas.has(foldedAt(passage, firstWord - 1))) return words <= SUBJECT.copula
  if (isSubject(passage, first, firstWord)) return true
  const predicate = document.words[firstWord]
  if (predicate === undefined || words > SUBJECT.verb) return false
  const beginsWithVerb = isPredicate(predicate) || lexemes[firstWord]?.link != null
  const apart = (gapBefore(passage, firstWord) & Gap.comma) !== 0 && isRelativeOnly(passage, first, firstWord)
  return (beginsWithVerb || words === 1 || apart) && !hasPredicate(passage, first, firstWord)
}

/** الحكومة التي يرأسها فلان، "…": a noun and its short relative clause in commas. */
function isRelativeOnly({ reading: { lexemes } }: Passage, first: number, last: number): boolean {
  if (last - first > SUBJECT.relative) return false
  for (let at = first + 1; at <= first + 2; at++) if (lexemes[at]?.kind === 'relative') return true
  return false
}

/** Whether a verb that tells of the subject stands between two words, outside of relative clauses, or a clause more. */
function hasPredicate({ reading: { document, lexemes } }: Passage, first: number, last: number): boolean {
  let relative = first - RELATIVE_VERB
  for (let at = first; at < last; at++) {
    const word = document.words[at]
    const kind = lexemes[at]?.kind
    if (
      (kind === 'subordinator' && !conditional.has(document.words[at]?.folded ?? '')) ||
      (kind === 'relative' && at === last - 1)
    )
      return true
    if (lexemes[at]?.link?.conjunction === 'و' && at > first) return true
    if (kind === 'relative') relative = at
    else if (word !== undefined && at - relative > RELATIVE_VERB && isVerb(word)) return true
  }
  return false
}

/**
 * Whether the words `first`–`last` are a noun phrase with what belongs to it and hold no predicate. A word that may be a
 * verb, or an adjective without ال behind a definite noun (الطريق مغلق), makes it false.
 */
export function isSubject(passage: Passage, first: number, last: number): boolean {
  if (last - first > LONGEST || mayBeWish(passage, first)) return false
  let isOpen = true
  for (let at = first; at < last; ) {
    const lexeme = passage.reading.lexemes[at]
    const end = endOfDefinite(passage, at)
    if (lexeme?.kind === 'relative') {
      at = at === first ? last + 1 : endOfRelative(passage, at, last)
      if (at > last) return false
    } else if (lexeme?.kind === 'preposition' || foldedAt(passage, at) === 'بين') {
      isOpen = true
      at++
    } else if (lexeme?.kind === 'adverb') {
      at++
    } else if (end !== null || isPronoun(passage, at, first)) {
      isOpen = false
      at = end ?? at + 1
    } else {
      const part = partAt(passage, at)
      if (!mayStand(passage, at, part, isOpen)) return false
      isOpen = part !== 'owned' && part !== 'complement'
      at++
    }
  }
  return true
}

/** Whether a part that is not definite may stand in a phrase, which is open until its noun is definite. */
function mayStand(passage: Passage, at: number, part: Part, isOpen: boolean): boolean {
  switch (part) {
    case 'governed':
      return isHeld(passage, at)
    case 'construct':
      return isOpen && isHeld(passage, at)
    case 'owned':
    case 'demonstrative':
      return isOpen
    default:
      return part === 'complement'
  }
}

/** أن تعلن اللجنة …: a feminine verb, which أن takes too; not تحرير المدينة. */
function mayBeWish(passage: Passage, first: number): boolean {
  if (!/^ت(?!\p{L}{2}ي\p{L})/u.test(foldedAt(passage, first))) return false
  return /(?:ه|ات)$/.test(foldedAt(passage, first + 1))
}

/** أنه من هذا المنطلق …: the pronoun of أن is the subject. */
function isPronoun({ reading }: Passage, at: number, first: number): boolean {
  const link = reading.lexemes[at]?.link
  return at === first && link != null && link.pronoun !== ''
}

/** The word after a name or a definite noun that begins here, or null. */
function endOfDefinite(passage: Passage, at: number): number | null {
  return passage.speakers.endOfName(at) ?? (partAt(passage, at) === 'definite' ? at + 1 : null)
}

/** Whether what makes a noun definite stands behind it, or behind one more: ميزانية الدولة، بعض وظائف الوكالة. */
function isHeld(passage: Passage, at: number): boolean {
  if (gapBefore(passage, at + 1) !== 0) return false
  if (endOfDefinite(passage, at + 1) !== null) return true
  const next = passage.reading.document.words[at + 1]
  if (next === undefined || isPredicate(next) || partAt(passage, at + 1) !== 'construct') return false
  return gapBefore(passage, at + 2) === 0 && endOfDefinite(passage, at + 2) !== null
}

/** The word after the comma that ends a relative clause; beyond `last` where none does, and the predicate may stand in it. */
function endOfRelative(passage: Passage, relative: number, last: number): number {
  const limit = gapBefore(passage, relative) & Gap.comma ? last : Math.min(last, relative + RELATIVE_WORDS)
  for (let at = relative + 1; at <= limit; at++) if (gapBefore(passage, at) & Gap.comma) return at
  return last + 1
}

function partAt({ reading: { document, lexemes } }: Passage, at: number): Part {
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
  // رفضت، وافقوا، يسهم; what و is glued to may be a verb too.
  if (/(?:[^ا]ت|وا)$/.test(folded) || !/^[^وي]\p{L}{2,}$/u.test(folded)) return 'other'
  if (/(?:[^ة]ه|ها|هم|هما)$/.test(folded) && !text.endsWith('ة')) return 'owned'
  return /^(?:ب|ل[^يت])\p{L}{4,}$/u.test(folded) ? 'governed' : 'construct'
})
