// Narration around marks: what of a reported clause is told in the narrator's words, and what only leads to marks.

import type { Marked } from './marks.ts'
import { firstAtOrAfter, foldedAt, gapBefore, type Passage } from './passage.ts'
import { Gap } from './reading.ts'
import { isSubjectOnly } from './subjects.ts'
import { CAUSES, setOf } from './words.data.ts'

/** A clause of its own is at least a subject and what is said of it: إن الطريق مغلق. */
export const WHOLE = 2
/** Fewer words than these before or between marks are no indirect statement of their own. */
const STUB = 3
/** So many words that go on after marks without a comma belong to the clause: "…" أمام إسرائيل. */
const SEQUEL = 2
/** What hangs on marks without a clause of its own has no more words. */
const PENDANT = 4
const causes = setOf(CAUSES)

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
    if (last - marked.lastWord >= least && marked.closed) {
      if (inside.length === 1 && isPendant(passage, marked, last) && isSubjectOnly(passage, first, marked))
        return first
      return wordsOutside(inside, first, last) >= STUB ? last : first
    }
    last = beforeLetter(passage, marked.firstWord)
  }
  const [head] = inside
  if (head !== undefined && last <= head.firstWord) {
    if (isSubjectOnly(passage, first, head)) return first
    last = withoutSubject(passage, first, last, head)
  }
  return withoutLead(passage, last, first)
}

/** أن الشبان "خرجوا في مسيرة سلمية" في العاصمة، أن المشروع "سيتأخر"، وذلك بعد الخلاف: whether what follows marks only hangs on them. */
function isPendant(passage: Passage, { lastWord }: Marked, last: number): boolean {
  return last - lastWord <= PENDANT || foldedAt(passage, lastWord) === 'وذلك'
}

/** Whether so few words are no statement of their own; the preposition before marks counts for nothing: ذلك يسهم في "…". */
export function isStub({ reading }: Passage, first: number, last: number): boolean {
  const words = last - first
  return words < STUB || (words === STUB && reading.lexemes[last - 1]?.kind === 'preposition')
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
