// Narration around marks: what of a reported clause is told in the narrator's words, and what only leads to marks.

import { bySpelling } from '../../arabic/memo.ts'
import type { Marked } from './marks.ts'
import { firstAtOrAfter, foldedAt, gapBefore, type Passage } from './passage.ts'
import { Gap } from './reading.ts'
import { CAUSES, CONDITIONS, COPULAS, MOMENTS, setOf } from './words.data.ts'

/** A clause of its own is at least a subject and what is said of it: إن الطريق مغلق. */
export const WHOLE = 2
/** Fewer words than these before or between marks are no indirect statement of their own. */
export const STUB = 3
/** So many words that go on after marks without a comma belong to the clause: "…" أمام إسرائيل. */
const SEQUEL = 2
/** A subject before marks has no more words than these: before أن, a copula or another verb, or with a relative clause. */
const SUBJECT = { link: 4, copula: 12, verb: 20, relative: 7 } as const
/** How many words of a relative clause may stand between الذي and its verb: الذي قد يؤدي. */
const RELATIVE_VERB = 3

const copulas = setOf(COPULAS)
const causes = setOf(CAUSES)
const conditional = setOf(`${CONDITIONS} ${MOMENTS}`)

/** The end of a clause that begins at `first`, without the marks that end it and the few words between them. */
export function endOfNarration(
  passage: Passage,
  inside: readonly Marked[],
  first: number,
  end: number,
): number {
  let last = end
  for (let index = inside.length - 1; index >= 0; index--) {
    const marked = inside[index]!
    const least = gapBefore(passage, marked.lastWord) & Gap.comma ? STUB : SEQUEL
    if (last - marked.lastWord >= least && marked.closed)
      return wordsOutside(inside, first, last) >= STUB ? last : first
    last = beforeLetter(passage, marked.firstWord)
  }
  const [head] = inside
  if (head !== undefined && last <= head.firstWord) {
    if (isSubjectOnly(passage, first, head)) return first
    last = withoutSubject(passage, first, last, head)
  }
  return withoutLead(passage, last, first)
}

/** Whether a subject stands outside of marks: not بأنه "خطأ فادح", which is only a term. */
export function isTold({ quoted: { spans }, reading }: Passage, first: number, last: number): boolean {
  if (last - first < WHOLE) return false
  let told = last - first - (reading.lexemes[first]?.link == null ? 0 : 1)
  for (let next = firstAtOrAfter(spans, first, ({ firstWord }) => firstWord); ; next++) {
    const marked = spans[next]
    if (marked === undefined || marked.firstWord >= last) return told > 0
    told -= Math.min(marked.lastWord, last) - marked.firstWord
  }
}

/** Without ل or ب that only joins the marks: أطفال اللاجئين لـ"…". */
function beforeLetter(passage: Passage, word: number): number {
  return foldedAt(passage, word - 1).length === 1 ? word - 1 : word
}

/** Whether a mark that nothing opened closes the clause before word `stray`, unless its grammar is that of reported speech: وبأنه. */
export function isClosedBy(passage: Passage, stray: number, first: number, end: number): boolean {
  if (stray > end || stray - first < STUB) return false
  for (let at = first + 1; at < stray; at++) {
    if (gapBefore(passage, at) & Gap.mark) return false
    const link = passage.reading.lexemes[at]?.link
    if (link != null && (link.conjunction === 'و' || link.preposition === 'ب')) return false
  }
  return true
}

/** Without the subject of a second clause before marks: … وأن القرار "ليس …". */
function withoutSubject(passage: Passage, first: number, last: number, head: Marked): number {
  for (let at = last - 1; at > first; at--) {
    const link = passage.reading.lexemes[at]?.link
    if (link?.conjunction === 'و' && link.pronoun === '')
      return isSubjectOnly(passage, at + 1, head) ? at : last
  }
  return last
}

/** Whether what stands before marks is only the subject of a verb inside them: أن قضية الإعلامي "ليست أمرا …". */
function isSubjectOnly(passage: Passage, first: number, { firstWord }: Marked): boolean {
  const { lexemes, document } = passage.reading
  const words = firstWord - first
  // أضعفت المؤسسات و"تخلق الخوف": what is joined to marks has its own verb.
  if (document.words[firstWord - 1]?.folded === 'و') return false
  if (lexemes[firstWord - 1]?.link?.pronoun === '') return words <= SUBJECT.link
  if (copulas.has(foldedAt(passage, firstWord - 1))) return words <= SUBJECT.copula
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

/** Whether a word can be the verb of what is said: ليست، لن، ستفتح. */
export const isPredicate = bySpelling(({ folded }) =>
  /^(س?[يتن]\p{L}{2,}|ليس|ليست|لن|لم|لا|قد|سوف|كان|كانت|هو|هي|هم)$/u.test(folded),
)
/** Surely a verb: nouns begin with ت (تنفيذ) and names with ي (يوسف) as often as verbs do. */
export const isVerb = bySpelling(({ folded }) =>
  /^(س[يت]\p{L}{3,}|ي\p{L}{3,}|ليس|ليست|لن|لم|لا|قد|سوف|كان|كانت|[يت]عد|[يت]تم|تم|يجب|تكون|تشكل|تمثل|تعتبر)$/u.test(
    folded,
  ),
)

/** How many words of `first`–`last` stand outside of marks. */
function wordsOutside(inside: readonly Marked[], first: number, last: number): number {
  let count = last - first
  for (const { firstWord, lastWord } of inside) if (lastWord <= last) count -= lastWord - firstWord
  return count
}

/** Without the words that lead to marks: … نتيجة ما وصفه بـ «…». */
function withoutLead(passage: Passage, last: number, first: number): number {
  for (let what = last - 1; what >= last - 3; what--) {
    if (foldedAt(passage, what) === 'ما' && passage.reading.lexemes[what + 1]?.cue) {
      return Math.max(first, causes.has(foldedAt(passage, what - 1)) ? what - 1 : what)
    }
  }
  return last
}
