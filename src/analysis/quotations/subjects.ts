// Subjects: whether words are surely nothing but the subject of what follows: ميزانية الدولة للسنة المقبلة …؛ حكم المباراة، كريم حداد، ….

import type { Marked } from './marks.ts'
import { isNounPhrase } from './noun-phrases.ts'
import { foldedAt, gapBefore, type Passage } from './passage.ts'
import { isPredicate, isVerb } from './predicates.ts'
import { CONDITIONS, COPULAS, MOMENTS, setOf } from './words.data.ts'

/** A subject before marks has no more words than these: before أن, a copula or another verb. */
const SUBJECT = { link: 4, copula: 12, verb: 20 } as const
/** How many words of a relative clause may stand between الذي and its verb: الذي قد يؤدي. */
const RELATIVE_VERB = 3

const copulas = setOf(COPULAS)
const conditional = setOf(`${CONDITIONS} ${MOMENTS}`)

/** Whether what stands before marks is only the subject of a verb inside them: أن قضية الإعلامي "ليست أمرا …". */
export function isSubjectOnly(passage: Passage, first: number, { firstWord }: Marked): boolean {
  const { lexemes, document } = passage.reading
  const words = firstWord - first
  // أضعفت المؤسسات و"تخلق الخوف": what is joined to marks has its own verb.
  if (document.words[firstWord - 1]?.folded === 'و') return false
  if (lexemes[firstWord - 1]?.link?.pronoun === '') return words <= SUBJECT.link
  if (copulas.has(foldedAt(passage, firstWord - 1))) return words <= SUBJECT.copula
  if (isSubject(passage, first, firstWord) || isConditionOnly(passage, first, firstWord)) return true
  const predicate = document.words[firstWord]
  if (predicate === undefined || words > SUBJECT.verb) return false
  const beginsWithVerb = isPredicate(predicate) || lexemes[firstWord]?.link != null
  return (beginsWithVerb || words === 1) && !hasPredicate(passage, first, firstWord)
}

/** أنه إذا فاز الفريق "فسنحتفل جميعا": a condition whose main clause stands in marks. */
function isConditionOnly(passage: Passage, first: number, last: number): boolean {
  const joint = isPronoun(passage, first) ? first + 1 : first
  if (!conditional.has(foldedAt(passage, joint))) return false
  for (let at = joint + 1; at < last; at++) if (gapBefore(passage, at) !== 0) return false
  return true
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

/** Whether the words `first`–`last` are surely only a subject: a noun phrase, or the pronoun of أن and what belongs to it. */
export function isSubject(passage: Passage, first: number, last: number): boolean {
  const { reading, speakers } = passage
  if (!isPronoun(passage, first)) return isNounPhrase(reading, speakers, first, last)
  return (
    reading.lexemes[first + 1]?.kind === 'preposition' && isNounPhrase(reading, speakers, first + 1, last)
  )
}

/** أنه من هذا المنطلق …: the pronoun of أن is the subject. */
function isPronoun({ reading }: Passage, at: number): boolean {
  const link = reading.lexemes[at]?.link
  return link != null && link.pronoun !== ''
}
