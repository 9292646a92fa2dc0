// Edges: where the span of a statement begins and ends, among the marks and the punctuation beside it.

import type { Span } from '../../arabic/span.ts'
import { firstAtOrAfter, type Passage } from './passage.ts'

interface Cut extends Span {
  readonly firstWord: number
  /** Exclusive. */
  readonly lastWord: number
}

/** With the mark at its edge that belongs to one inside: أن النمو "يفقد زخمه". */
export function withMarks({ marks }: Passage, { firstWord, lastWord, start, end }: Cut): Span {
  const from = firstAtOrAfter(marks, firstWord + 1, ({ word }) => word)
  const to = firstAtOrAfter(marks, lastWord, ({ word }) => word)
  if ((to - from) % 2 === 0) return { start, end }
  const [opening, closing] = [marks[from - 1], marks[to]]
  if (opening?.end === start) return { start: opening.start, end }
  return closing?.start === end ? { start, end: closing.end } : { start, end }
}

/** The span without white space and punctuation that belongs to the narrator at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && LEADING.test(text[from] ?? '')) from++
  while (to > from && TRAILING.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

const LEADING = /[\s،,؛:\\]/
const TRAILING = /[\s،,؛\\]/
