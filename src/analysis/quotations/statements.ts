// Statements: what is said in a block, cut out of it: in marks, after a colon, or as a reported clause.

import type { Span } from '../../arabic/span.ts'
import { isCited } from '../speakers/hearsay.ts'
import {
  closesSentence,
  contentAfter,
  goesOn,
  isSaidBySomebody,
  leads,
  startOfAttributed,
} from './attributed.ts'
import { endOfReportedClause } from './clauses.ts'
import { trimmed, withMarks } from './edges.ts'
import { innerReport } from './inner.ts'
import { isLong, type Marked, quotedAt } from './marks.ts'
import { isUtterance, reportAfter } from './marks-before-cue.ts'
import { isName } from './names.ts'
import { endOfNarration, isClosedBy, isTold, STUB, WHOLE } from './narration.ts'
import {
  firstAtOrAfter,
  foldedAt,
  gapBefore,
  isNoted,
  Note,
  note,
  type Passage,
  sentenceEnd,
} from './passage.ts'
import { Gap } from './reading.ts'
import type { Report } from './reports.ts'
import { endOfColonSpeech, endOfOpenSpeech, isClosing } from './unmarked.ts'

/** A stretch of what somebody says. `report` is null where no cue stands beside it. */
export interface Statement extends Span {
  readonly kind: 'direct' | 'indirect'
  readonly report: Report | null
  readonly firstWord: number
  /** Exclusive. */
  readonly lastWord: number
}

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
  readonly #found: Statement[] = []
  readonly #speech: readonly Marked[]
  /** The reports of what a speaker cites, by the first word in its marks. */
  readonly #cited = new Map<number, Report>()
  #nextStray = 0
  /** The first word of the last statement found. */
  #lastFound = -1
  /** The last word of what has been cut out as a reported clause: what stands inside is speech inside speech. */
  #reported = -1

  constructor(passage: Passage) {
    this.#passage = passage
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
        else if (report.kind === 'verb' && closesSentence(this.#passage, report)) this.#attributed(report)
      } else if (opening.word <= this.#reported) {
        if (opening.kind === 'mark' && this.#cited.get(opening.word) === report)
          this.#pushMarked(report, opening.marked)
      } else if (!isNoted(notes, opening.word, Note.opened)) {
        note(notes, opening.word, Note.opened)
        if (opening.kind === 'mark') this.#marked(report, opening.marked)
        else if (opening.kind === 'colon') this.#afterColon(report, opening.word)
        else this.#afterLink(report, opening.word)
      }
    }
    for (const marked of this.#speech) if (!this.#isClaimed(marked)) this.#unclaimed(marked)
    this.#neverOpened()
    return this.#found.sort((a, b) => a.start - b.start)
  }

  /** Speech in marks, up to where they close or the narrator goes on without closing them. */
  #marked(report: Report | null, marked: Marked): void {
    const cited = this.#cited.get(marked.firstWord)
    if (this.#isClaimed(marked) || (cited !== undefined && cited !== report)) return
    const { notes } = this.#passage
    const { firstWord, lastWord } = marked
    note(notes, firstWord, Note.claimed)
    if (marked.closed) this.#pushMarked(report, marked)
    else {
      const last = endOfOpenSpeech(this.#passage, firstWord, lastWord)
      this.#add('direct', report, firstWord, last)
      this.#reported = Math.max(this.#reported, last - 1)
    }
  }

  #afterColon(report: Report, first: number): void {
    const { reading, quoted } = this.#passage
    const isClause = reading.lexemes[first]?.link != null
    const marked =
      quotedAt(reading, quoted, first) ?? (isClause ? quotedAt(reading, quoted, first + 1) : undefined)
    if (marked !== undefined && (isLong(marked) || this.#isAllSaid(marked))) {
      this.#marked(report, marked)
      return
    }
    const stray = this.#strayAfter(first)
    const last =
      stray !== undefined && isClosing(this.#passage, first, stray)
        ? stray
        : endOfColonSpeech(this.#passage, first)
    this.#add('direct', report, first, last)
    this.#reported = last - 1
    // What stands in marks there is cited or named by the speaker, unless it is told as a clause.
    if (isClause) return
    for (const { firstWord } of this.#speechWithin(first, last))
      note(this.#passage.notes, firstWord, Note.claimed)
  }

  /** قالت: "فقدت بيتي" وبكت: few words in marks, behind which the narrator goes on. */
  #isAllSaid({ closed, lastWord }: Marked): boolean {
    const folded = foldedAt(this.#passage, lastWord)
    const form = this.#passage.reading.lexemes[lastWord]?.cue?.cue.form
    return closed && (folded.startsWith('و') || folded === 'ثم' || form === 'participle')
  }

  /** A reported clause: long marks in it are speech of their own, the rest is told. */
  #afterLink(report: Report, first: number): void {
    const end = endOfReportedClause(this.#passage, report, first)
    this.#reported = end - 1
    const stray = this.#strayAfter(first)
    if (stray !== undefined && isClosedBy(this.#passage, stray, first, end)) {
      this.#add('direct', report, first, stray)
      return
    }
    const inside = this.#speechWithin(first, end)
    for (const marked of inside)
      this.#marked(innerReport(this.#passage, report, marked, first) ?? report, marked)
    const last = endOfNarration(this.#passage, inside, first, end)
    const least = inside.length === 0 ? WHOLE : STUB
    if (last - first < least) return
    if (isTold(this.#passage, first, last)) this.#add('indirect', report, first, last)
    else this.#allInMarks(report, first, last)
  }

  /** وأكد أن "الاستجواب حق دستوري": marks that hold the whole clause, if it has more words than a term. */
  #allInMarks(report: Report, first: number, last: number): void {
    const marked = quotedAt(this.#passage.reading, this.#passage.quoted, first)
    if (marked?.closed && marked.lastWord === last && last - first >= CLAUSE) this.#marked(report, marked)
  }

  /** A sentence with its source at the end or the start: …، بحسب الوزارة؛ ووفقا للتقرير، فإن …. */
  #attributed(report: Report): void {
    const start = startOfAttributed(this.#passage, report)
    if (this.#isInMarks(start)) return
    if (leads(this.#passage, report, start)) {
      const first = contentAfter(this.#passage, report)
      if (first !== null && !isSaidBySomebody(this.#passage, first)) this.#afterLink(report, first)
      return
    }
    if (this.#lastFound >= start) return
    const end = goesOn(this.#passage, report, start)
      ? endOfReportedClause(this.#passage, report, report.tail.last)
      : Math.min(report.cue.first, sentenceEnd(this.#passage, start))
    const inside = this.#speechWithin(start, end).filter(marked => !this.#isClaimed(marked))
    for (const marked of inside) this.#marked(report, marked)
    const last = endOfNarration(this.#passage, inside, start, end)
    if (last - start >= STUB) this.#add('indirect', report, start, last)
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
    this.#add('direct', reportAfter(this.#passage, stray), first, stray)
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

  /** "… . وهنا الكثير"، حسب الوزير: whether a sentence begins inside marks, which hold what the source says. */
  #isInMarks(word: number): boolean {
    const { spans } = this.#passage.quoted
    const before = spans[firstAtOrAfter(spans, word, ({ firstWord }) => firstWord) - 1]
    return before !== undefined && before.lastWord > word
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

  #isClaimed({ firstWord }: Marked): boolean {
    return isNoted(this.#passage.notes, firstWord, Note.claimed)
  }

  #add(kind: Statement['kind'], report: Report | null, firstWord: number, lastWord: number): void {
    const { words } = this.#passage.reading.document
    const start = words[firstWord]?.start
    const end = words[lastWord - 1]?.end
    if (start === undefined || end === undefined || end <= start) return
    const cut = { firstWord, lastWord, start, end }
    const isUnmarked = kind === 'indirect' || report?.opening?.kind === 'colon'
    this.#push({ kind, report, ...cut, ...(isUnmarked ? withMarks(this.#passage, cut) : {}) })
  }

  #pushMarked(report: Report | null, { start: from, end: to, firstWord, lastWord }: Marked): void {
    const { reading, notes } = this.#passage
    note(notes, firstWord, Note.claimed)
    const { start, end } = trimmed(reading.document.text, { start: from, end: to })
    this.#push({ kind: 'direct', report, start, end, firstWord, lastWord })
  }

  #push(statement: Statement): void {
    this.#found.push(statement)
    this.#lastFound = Math.max(this.#lastFound, statement.firstWord)
  }
}
