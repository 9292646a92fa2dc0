// Statements: what is said in a block, cut out of it: in marks, after a colon, or as a reported clause.

import { isCited } from '../speakers/hearsay.ts'
import {
  afterInsertion,
  afterSource,
  closesSentence,
  contentAfter,
  isSaidBySomebody,
  leads,
  startOfAttributed,
} from './attributed.ts'
import { endOfReportedClause } from './clauses.ts'
import { innerReport } from './inner.ts'
import { isInMarks, isLong, type Marked, quotedAt } from './marks.ts'
import { isAllSaid, isUtterance, reportAfter } from './marks-before-cue.ts'
import { isName } from './names.ts'
import { endOfNarration, isClosedBy, isStub, isTold, WHOLE } from './narration.ts'
import { firstAtOrAfter, gapBefore, isNoted, Note, note, type Passage, sentenceEnd } from './passage.ts'
import { Gap } from './reading.ts'
import type { Report } from './reports.ts'
import { type Statement, StatementList } from './statement-list.ts'
import { endOfColonSpeech, endOfOpenSpeech, isClosing } from './unmarked.ts'

/** Marks without any cue hold speech only from this many words on, as a paragraph, at the start of a sentence and inside it. */
const ALL = 4
const ALONE = 6
const ALONE_INSIDE = 7

/** A clause that stands in marks has so many words. */
const CLAUSE = 3

const NOTHING: readonly Statement[] = []

/** Cuts out what is said in one block, in order. */
export function findStatements(passage: Passage): readonly Statement[] {
  if (passage.reports.length === 0 && passage.quoted.spans.length === 0) return NOTHING
  return new StatementFinder(passage).find()
}

class StatementFinder {
  readonly #passage: Passage
  readonly #list: StatementList
  readonly #speech: readonly Marked[]
  /** The reports of what a speaker cites, by the first word in its marks. */
  readonly #cited = new Map<number, Report>()
  #nextStray = 0
  /** The last word of what has been cut out as a reported clause: what stands inside is speech inside speech. */
  #reported = -1

  constructor(passage: Passage) {
    this.#passage = passage
    this.#list = new StatementList(passage)
    const { reading, reports, quoted } = passage
    for (const report of reports)
      if (report.opening !== null && isCited(reading, report)) this.#cited.set(report.opening.word, report)
    const { spans } = quoted
    this.#speech = spans.filter(
      marked => marked.opened && (isLong(marked) || this.#goesOn(marked) || isUtterance(passage, marked)),
    )
  }

  find(): Statement[] {
    const { reports, speakers, notes } = this.#passage
    for (const report of reports) {
      const { opening } = report
      if (opening === null) {
        if (report.kind === 'attribution' && speakers.isSource(report)) this.#attributed(report)
        else if (report.kind === 'verb') this.#inSentence(report)
      } else if (opening.word <= this.#reported) {
        if (opening.kind === 'mark' && this.#cited.get(opening.word) === report)
          this.#list.addMarked(report, opening.marked)
      } else if (!isNoted(notes, opening.word, Note.opened)) {
        note(notes, opening.word, Note.opened)
        if (opening.kind === 'mark') this.#marked(report, opening.marked)
        else if (opening.kind === 'colon') this.#afterColon(report, opening.word)
        else this.#afterLink(report, opening.word)
      }
    }
    for (const marked of this.#speech) if (!this.#list.isClaimed(marked)) this.#unclaimed(marked)
    this.#neverOpened()
    return this.#list.inOrder()
  }

  /** Speech in marks, up to where they close or the narrator goes on without closing them. */
  #marked(report: Report | null, marked: Marked): void {
    const cited = this.#cited.get(marked.firstWord)
    if (this.#list.isClaimed(marked) || (cited !== undefined && cited !== report)) return
    const { firstWord, lastWord } = marked
    this.#list.claim(marked)
    if (marked.closed) this.#list.addMarked(report, marked)
    else {
      const last = endOfOpenSpeech(this.#passage, firstWord, lastWord)
      this.#list.add('direct', report, firstWord, last)
      this.#reported = Math.max(this.#reported, last - 1)
    }
  }

  #afterColon(report: Report, first: number): void {
    const { reading, quoted } = this.#passage
    const isClause = reading.lexemes[first]?.link != null
    const marked =
      quotedAt(reading, quoted, first) ?? (isClause ? quotedAt(reading, quoted, first + 1) : undefined)
    if (marked !== undefined && (isLong(marked) || isAllSaid(this.#passage, marked))) {
      this.#marked(report, marked)
      return
    }
    const stray = this.#strayAfter(first)
    const last =
      stray !== undefined && isClosing(this.#passage, first, stray)
        ? stray
        : endOfColonSpeech(this.#passage, first)
    this.#list.add('direct', report, first, last)
    this.#reported = last - 1
    // What stands in marks there is cited or named by the speaker, unless it is told as a clause.
    if (isClause) return
    for (const marked of this.#speechWithin(first, last)) this.#list.claim(marked)
  }

  /** A reported clause: long marks in it are speech of their own, the rest is told. */
  #afterLink(report: Report, first: number): void {
    const end = endOfReportedClause(this.#passage, report, first)
    this.#reported = end - 1
    const stray = this.#strayAfter(first)
    if (stray !== undefined && isClosedBy(this.#passage, stray, first, end)) {
      this.#list.add('direct', report, first, stray)
      return
    }
    const inside = this.#speechWithin(first, end)
    for (const marked of inside)
      this.#marked(innerReport(this.#passage, report, marked, first) ?? report, marked)
    const last = endOfNarration(this.#passage, inside, first, end)
    if (inside.length === 0 ? last - first < WHOLE : isStub(this.#passage, first, last)) return
    if (isTold(this.#passage, first, last)) this.#list.add('indirect', report, first, last)
    else this.#allInMarks(report, first, last)
  }

  /** وأكد أن "الاستجواب حق دستوري": marks that hold the whole clause, if it has more words than a term. */
  #allInMarks(report: Report, first: number, last: number): void {
    const marked = quotedAt(this.#passage.reading, this.#passage.quoted, first)
    if (marked?.closed && marked.lastWord === last && last - first >= CLAUSE) this.#marked(report, marked)
  }

  /** A sentence that ends with the verb of saying or goes on behind it: …، يقول رئيس الجمعية. */
  #inSentence(report: Report): void {
    const next = afterInsertion(this.#passage, report)
    if (next !== null) this.#attributedFrom(startOfAttributed(this.#passage, report), report, next)
    else if (closesSentence(this.#passage, report)) this.#attributed(report)
  }

  /** A sentence with its source at the end or the start: …، بحسب الوزارة؛ ووفقا للتقرير، فإن …. */
  #attributed(report: Report): void {
    const start = startOfAttributed(this.#passage, report)
    if (isInMarks(this.#passage.quoted, start)) return
    if (leads(this.#passage, report, start)) {
      const first = contentAfter(this.#passage, report)
      if (first !== null && !isSaidBySomebody(this.#passage, first)) this.#afterLink(report, first)
      return
    }
    this.#attributedFrom(start, report, afterSource(this.#passage, report, start))
  }

  /** What a sentence tells from `start` to its source, or over it where it goes on at `next`. */
  #attributedFrom(start: number, report: Report, next: number | null): void {
    if (this.#list.last >= start) return
    const end =
      next === null
        ? Math.min(report.cue.first, sentenceEnd(this.#passage, start))
        : endOfReportedClause(this.#passage, report, next)
    const inside = this.#speechWithin(start, end).filter(marked => !this.#list.isClaimed(marked))
    for (const marked of inside) this.#marked(report, marked)
    const last = endOfNarration(this.#passage, inside, start, end)
    if (!isStub(this.#passage, start, last)) this.#list.add('indirect', report, start, last)
  }

  /** Long marks that no cue before them opened: a cue after them, or the sentence's last cue. */
  #unclaimed(marked: Marked): void {
    const { reading, reports } = this.#passage
    const { firstWord, lastWord } = marked
    const after = reportAfter(this.#passage, lastWord)
    if (after !== null) {
      this.#marked(after, marked)
      return
    }
    if (this.#goesOn(marked)) {
      this.#marked(null, marked)
      return
    }
    if (isName(reading, marked)) return
    const start = reading.sentences[firstWord] ?? firstWord
    const before = reports[firstAtOrAfter(reports, firstWord, ({ cue }) => cue.first) - 1]
    const least = start !== firstWord ? ALONE_INSIDE : this.#isParagraph(marked) ? ALL : ALONE
    if (before !== undefined && before.cue.first >= start) this.#marked(before, marked)
    else if (lastWord - firstWord >= least || gapBefore(this.#passage, firstWord) & Gap.colon)
      this.#marked(null, marked)
  }

  /** A paragraph that a mark closes and none opens, where the narrator does not speak: who spoke last goes on. */
  #neverOpened(): void {
    const { block, quoted, reports } = this.#passage
    const [stray] = quoted.strays
    if (stray === undefined || block.paragraph === 0) return
    const first = block.firstWord
    if (reports.some(({ cue, kind }) => kind !== 'attribution' && cue.first < stray)) return
    if (stray - first < ALONE || !isClosing(this.#passage, first, stray)) return
    this.#list.add('direct', reportAfter(this.#passage, stray), first, stray)
  }

  /** Long marks that begin between two words. */
  #speechWithin(first: number, end: number): readonly Marked[] {
    if (this.#speech.length === 0) return this.#speech
    const from = firstAtOrAfter(this.#speech, first, ({ firstWord }) => firstWord)
    const to = firstAtOrAfter(this.#speech, end, ({ firstWord }) => firstWord)
    return this.#speech.slice(from, to)
  }

  /** The next mark after `first` that closes what nothing opened. Called with growing words. */
  #strayAfter(first: number): number | undefined {
    const { strays } = this.#passage.quoted
    while (this.#nextStray < strays.length && (strays[this.#nextStray] ?? 0) <= first) this.#nextStray++
    return strays[this.#nextStray]
  }

  /** Whether marks go on with the quotation of the paragraph before. */
  #goesOn({ firstWord }: Marked): boolean {
    return this.#passage.continues && firstWord === this.#passage.block.firstWord
  }

  /** Whether a paragraph of the body is nothing but marks. */
  #isParagraph({ firstWord, lastWord, closed }: Marked): boolean {
    const { block } = this.#passage
    return closed && firstWord === block.firstWord && lastWord === block.lastWord && block.paragraph > 0
  }
}
