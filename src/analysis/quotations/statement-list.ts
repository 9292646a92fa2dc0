// The statements of a block as they are cut out: each with its exact span, and marks claimed so that nothing is said twice.

import type { Span } from '../../arabic/span.ts'
import { trimmed, withMarks } from './edges.ts'
import type { Marked } from './marks.ts'
import { isNoted, Note, note, type Passage } from './passage.ts'
import type { Report } from './reports.ts'

/** A stretch of what somebody says. `report` is null where no cue stands beside it. */
export interface Statement extends Span {
  readonly kind: 'direct' | 'indirect'
  readonly report: Report | null
  readonly firstWord: number
  /** Exclusive. */
  readonly lastWord: number
}

export class StatementList {
  readonly #passage: Passage
  readonly #found: Statement[] = []
  #last = -1

  constructor(passage: Passage) {
    this.#passage = passage
  }

  /** The first word of the last statement of the text; -1 where there is none. */
  get last(): number {
    return this.#last
  }

  inOrder(): Statement[] {
    return this.#found.sort((a, b) => a.start - b.start)
  }

  /** Adds the words `firstWord`–`lastWord`. */
  add(kind: Statement['kind'], report: Report | null, firstWord: number, lastWord: number): void {
    const { words } = this.#passage.reading.document
    const start = words[firstWord]?.start
    const end = words[lastWord - 1]?.end
    if (start === undefined || end === undefined || end <= start) return
    const cut = { firstWord, lastWord, start, end }
    const isUnmarked = kind === 'indirect' || report?.opening?.kind === 'colon'
    this.#push({ kind, report, ...cut, ...(isUnmarked ? withMarks(this.#passage, cut) : {}) })
  }

  /** Adds and claims what stands in marks. */
  addMarked(report: Report | null, marked: Marked): void {
    this.claim(marked)
    const { start: from, end: to, firstWord, lastWord } = marked
    const { start, end } = trimmed(this.#passage.reading.document.text, { start: from, end: to })
    this.#push({ kind: 'direct', report, start, end, firstWord, lastWord })
  }

  /** Notes that marks belong to a statement, or hold none. */
  claim({ firstWord }: Marked): void {
    note(this.#passage.notes, firstWord, Note.claimed)
  }

  isClaimed({ firstWord }: Marked): boolean {
    return isNoted(this.#passage.notes, firstWord, Note.claimed)
  }

  #push(statement: Statement): void {
    this.#found.push(statement)
    this.#last = Math.max(this.#last, statement.firstWord)
  }
}
