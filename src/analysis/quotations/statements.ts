// Statements: what is said in a block, cut out of it: in marks, after a colon, or as a reported clause.

import type { Span } from '../../arabic/span.ts'
import type { Block } from '../document.ts'
import type { Marked } from './marks.ts'
import { Gap, type Reading } from './reading.ts'
import { isLong, type Quoted, type Report } from './reports.ts'
import { COMMENTS, setOf, TITLED } from './words.data.ts'

/** A stretch of what somebody says. `report` is null where no cue stands beside it. */
export interface Statement extends Span {
  readonly kind: 'direct' | 'indirect'
  readonly report: Report | null
  readonly firstWord: number
}

const titled = setOf(TITLED)
const comments = setOf(COMMENTS)
/** Fewer words than these before or between marks are no indirect statement of their own. */
const STUB = 3

/** Cuts out what is said in one block. `isSource` tells which attributions name somebody who can speak. */
export function findStatements(
  reading: Reading,
  block: Block,
  quoted: Quoted,
  reports: readonly Report[],
  isSource: (report: Report) => boolean,
): Statement[] {
  return new StatementFinder(reading, block, quoted, reports, isSource).find()
}

class StatementFinder {
  readonly #reading: Reading
  readonly #block: Block
  readonly #quoted: Quoted
  readonly #reports: readonly Report[]
  readonly #isSource: (report: Report) => boolean
  readonly #reportAt = new Map<number, Report>()
  readonly #claimed = new Set<Marked>()
  readonly #found: Statement[] = []
  readonly #speech: readonly Marked[]
  /** The last word of what has been cut out as a reported clause: what stands inside is speech inside speech. */
  #reported = -1

  constructor(
    reading: Reading,
    block: Block,
    quoted: Quoted,
    reports: readonly Report[],
    isSource: (report: Report) => boolean,
  ) {
    this.#reading = reading
    this.#block = block
    this.#quoted = quoted
    this.#reports = reports
    this.#isSource = isSource
    for (const report of reports) this.#reportAt.set(report.cue.first, report)
    this.#speech = quoted.spans.filter(isLong)
  }

  find(): Statement[] {
    for (const report of this.#reports) {
      if (report.opening !== null && report.opening.word <= this.#reported) continue
      if (report.opening?.kind === 'mark') this.#marked(report, report.opening.marked)
      else if (report.opening?.kind === 'colon') this.#afterColon(report, report.opening.word)
      else if (report.opening?.kind === 'link') this.#afterLink(report, report.opening.word)
      else if (report.kind === 'attribution' && this.#isSource(report)) this.#attributed(report)
    }
    for (const marked of this.#speech) if (!this.#claimed.has(marked)) this.#unclaimed(marked)
    return this.#found.sort((a, b) => a.start - b.start)
  }

  #gap(word: number): number {
    return this.#reading.gaps[word] ?? Gap.stop
  }

  #folded(word: number): string {
    return this.#reading.document.words[word]?.folded ?? ''
  }

  #add(kind: Statement['kind'], report: Report | null, firstWord: number, lastWord: number): void {
    const { words } = this.#reading.document
    const start = words[firstWord]?.start
    const end = words[lastWord - 1]?.end
    if (start !== undefined && end !== undefined && end > start) {
      this.#found.push({ kind, report, start, end, firstWord })
    }
  }

  #marked(report: Report | null, marked: Marked): void {
    if (this.#claimed.has(marked)) return
    this.#claimed.add(marked)
    const last = marked.closed ? marked.lastWord : this.#endOfOpenSpeech(marked.firstWord, marked.lastWord)
    if (marked.closed && marked.opened) {
      const span = trimmed(this.#reading.document.text, marked)
      this.#found.push({ kind: 'direct', report, ...span, firstWord: marked.firstWord })
    } else this.#add('direct', report, marked.firstWord, last)
  }

  /** Speech that nothing closes ends before the narrator's next verb of saying, else with the block. */
  #endOfOpenSpeech(first: number, last: number): number {
    for (const report of this.#reportsInside(first + 1, last)) {
      const cue = report.reading
      if (
        report.opening !== null &&
        cue?.cue.strength === 'speech' &&
        (cue.conjunction !== '' || this.#gap(report.cue.first) !== 0)
      ) {
        return report.cue.first
      }
    }
    return last
  }

  *#reportsInside(first: number, last: number): Generator<Report> {
    for (let word = first; word < last; word++) {
      const report = this.#reportAt.get(word)
      if (report !== undefined) yield report
    }
  }

  #afterColon(report: Report, first: number): void {
    const marked = this.#quoted.startingAt.get(first)
    if (marked !== undefined && isLong(marked)) {
      this.#marked(report, marked)
      return
    }
    let last = this.#colonEnd(first)
    while (last < this.#block.lastWord && this.#gap(last) & Gap.stop && !this.#narrates(last))
      last = this.#sentenceEnd(last)
    this.#add('direct', report, first, last)
  }

  /** The end of the first sentence after a colon, or the narrator's next verb of saying in it. */
  #colonEnd(first: number): number {
    const last = this.#sentenceEnd(first)
    return this.#endOfOpenSpeech(first, last)
  }

  #sentenceEnd(word: number): number {
    let at = word + 1
    while (at < this.#block.lastWord && (this.#gap(at) & Gap.stop) === 0) at++
    return at
  }

  /** Whether the sentence that begins at this word is the narrator's: it holds a report near its start. */
  #narrates(word: number): boolean {
    for (let at = word; at < Math.min(word + 12, this.#block.lastWord); at++) {
      if (at > word && this.#gap(at) & Gap.stop) return false
      if (this.#reportAt.has(at)) return true
    }
    return false
  }

  #afterLink(report: Report, first: number): void {
    const end = this.#clauseEnd(report, first)
    this.#reported = end - 1
    const inside = this.#speech.filter(
      marked => marked.firstWord >= first && marked.firstWord < end && !this.#isTitled(marked),
    )
    for (const marked of inside) this.#marked(report, marked)
    const [head] = inside
    const tail = inside.at(-1)
    if (head === undefined || tail === undefined) {
      if (end - first >= STUB) this.#add('indirect', report, first, end)
      return
    }
    const before = head.firstWord - first
    const after = end - tail.lastWord
    if (before >= STUB)
      this.#add('indirect', report, first, after >= STUB && tail.closed ? end : head.firstWord)
  }

  #clauseEnd(report: Report, first: number): number {
    for (let at = first + 1; at < this.#block.lastWord; at++) {
      const gap = this.#gap(at)
      if (gap & Gap.stop) return at
      const speech = this.#quoted.startingAt.get(at)
      if (speech !== undefined && isLong(speech)) {
        at = speech.lastWord - 1
        continue
      }
      if (this.#endsClause(report, at, gap)) return at
    }
    return this.#block.lastWord
  }

  #endsClause(report: Report, at: number, gap: number): boolean {
    const next = this.#reportAt.get(at)
    const comma = (gap & (Gap.comma | Gap.semicolon | Gap.dash | Gap.mark | Gap.bracket)) !== 0
    if (next !== undefined) {
      if (next.kind === 'attribution') return this.#isSource(next)
      const { cue, conjunction } = next.reading ?? { cue: null, conjunction: '' }
      if (cue === null) return false
      if (cue.form === 'participle') return next.opening !== null || comma
      if (cue.form === 'masdar') return false
      if (conjunction !== '' && cue.form === 'past') return cue.strength !== 'weak'
      if (conjunction !== '') return next.opening !== null && comma
      return comma && next.opening !== null
    }
    const { kind } = this.#reading.lexemes[at] ?? { kind: null }
    if (kind === 'subordinator' || kind === 'relative') {
      for (const ahead of [1, 2]) {
        const found = this.#reportAt.get(at + ahead)
        if (
          found !== undefined &&
          found.opening !== null &&
          found.kind === 'verb' &&
          found.reading?.cue.form !== 'masdar'
        ) {
          return kind === 'subordinator' || comma
        }
      }
    }
    if (gap & Gap.comma) {
      const folded = this.#folded(at)
      if (folded === 'في' && comments.has(this.#folded(at + 1))) return true
      if (folded === 'وذلك' && this.#folded(at + 1).startsWith('لل')) return true
    }
    void report
    return false
  }

  /** A sentence with its source at the end or the start: …، بحسب الوزارة؛ ووفقا للتقرير، فإن …. */
  #attributed(report: Report): void {
    const start = this.#sentenceStart(report.cue.first)
    if (report.cue.first - start <= 1) {
      const first = this.#contentAfter(report)
      if (first !== null) this.#afterLink(report, first)
      return
    }
    if (this.#found.some(({ firstWord }) => firstWord >= start && firstWord < report.cue.first)) return
    const claimedBefore = this.#speech.filter(
      marked =>
        marked.firstWord >= start &&
        marked.lastWord <= report.cue.first &&
        !this.#claimed.has(marked) &&
        !this.#isTitled(marked),
    )
    const head = claimedBefore[0]
    for (const marked of claimedBefore) this.#marked(report, marked)
    const last =
      head === undefined || report.cue.first - (claimedBefore.at(-1)?.lastWord ?? 0) >= STUB
        ? report.cue.first
        : head.firstWord
    if (last - start >= STUB) this.#add('indirect', report, start, last)
  }

  #contentAfter(report: Report): number | null {
    const { last } = report.tail
    if (last >= this.#block.lastWord) return null
    if (this.#gap(last) & (Gap.stop | Gap.colon)) return null
    const link = this.#reading.lexemes[last]?.link
    if (link != null) return link.pronoun === '' ? last + 1 : last
    return this.#gap(last) & Gap.comma ? last : null
  }

  #sentenceStart(word: number): number {
    let at = word
    while (at > this.#block.firstWord && (this.#gap(at) & Gap.stop) === 0) at--
    return at
  }

  /** Long marks that no cue before them opened: a cue after them, or the sentence's last cue. */
  #unclaimed(marked: Marked): void {
    if (!marked.opened || this.#isTitled(marked)) return
    const after = this.#reportAfter(marked.lastWord)
    if (after !== null) {
      this.#marked(after, marked)
      return
    }
    const start = this.#sentenceStart(marked.firstWord)
    const before = this.#reports.findLast(({ cue }) => cue.first >= start && cue.first < marked.firstWord)
    if (before !== undefined) this.#marked(before, marked)
    else if (start === marked.firstWord && marked.lastWord - marked.firstWord > 6) this.#marked(null, marked)
  }

  #reportAfter(word: number): Report | null {
    if (word >= this.#block.lastWord) return null
    for (const ahead of [0, 1]) {
      const report = this.#reportAt.get(word + ahead)
      if (report !== undefined && report.reading?.conjunction !== 'و' && report.opening === null)
        return report
    }
    return null
  }

  /** Whether a noun right before the marks says that they hold a name, a title, a term. */
  #isTitled({ firstWord }: Marked): boolean {
    if (this.#gap(firstWord) & Gap.colon) return false
    const before = this.#folded(firstWord - 1)
    return (
      firstWord > this.#block.firstWord && (titled.has(before) || titled.has(before.replace(/^[وفبل]/, '')))
    )
  }
}

/** The span without white space and punctuation that belongs to the narrator at its edges. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s،,؛:]/.test(text[from] ?? '')) from++
  while (to > from && /[\s،,؛]/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
