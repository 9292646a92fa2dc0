// Statements: what is said in a block, cut out of it: in marks, after a colon, or as a reported clause.

import type { Span } from '../../arabic/span.ts'
import type { Block } from '../document.ts'
import { bareOf, headOf } from '../speakers/nouns.ts'
import { type ClauseContext, endOfReportedClause } from './clauses.ts'
import { isTitleNoun, type Marked } from './marks.ts'
import { Gap, type Reading } from './reading.ts'
import { isLong, type Quoted, type Report } from './reports.ts'

/** A stretch of what somebody says. `report` is null where no cue stands beside it. */
export interface Statement extends Span {
  readonly kind: 'direct' | 'indirect'
  readonly report: Report | null
  readonly firstWord: number
  /** Exclusive. */
  readonly lastWord: number
}

/** A past verb of the forms انفعل، استفعل، افتعل after و: the narrator's when it follows speech without marks. */
const NARRATING_VERB = /^وا(ن|ست|[^لنستا]ت)[^اي]{2,3}[^اهي]$/
/** The last word before marks that hold all that is said of the subject: أن الاتفاق الذي … هو "…". */
const COPULA = /^(هو|هي|هم|كان|كانت|بانه|بانها|يعد|تعد|يعتبر|تعتبر|يبقي|تبقي|يظل|تظل)$/
/** Fewer words than these before or between marks are no indirect statement of their own. */
const STUB = 3
/** A clause of its own is at least a subject and what is said of it: إن الطريق مغلق. */
const WHOLE = 2
/** Marks without any cue hold speech only from this many words on. */
const ALONE = 6
const ALONE_INSIDE = 7

/** What the cutting out needs to know of speakers. */
export interface SpeakerKnowledge {
  /** Whether an attribution names somebody who can speak. */
  isSource(report: Report): boolean
  /** Whether a person's name begins with this word. */
  isNamed(word: number): boolean
}

/** Cuts out what is said in one block. */
export function findStatements(
  reading: Reading,
  block: Block,
  quoted: Quoted,
  reports: readonly Report[],
  speakers: SpeakerKnowledge,
): Statement[] {
  return new StatementFinder(reading, block, quoted, reports, speakers).find()
}

class StatementFinder {
  readonly #reading: Reading
  readonly #block: Block
  readonly #quoted: Quoted
  readonly #reports: readonly Report[]
  readonly #context: ClauseContext
  readonly #speakers: SpeakerKnowledge
  readonly #reportAt: ReadonlyMap<number, Report>
  readonly #claimed = new Set<Marked>()
  /** Words at which a report has begun what is said: وأردف قائلا: … has two cues and one statement. */
  readonly #opened = new Set<number>()
  readonly #found: Statement[] = []
  readonly #speech: readonly Marked[]
  /** The words after closing marks that nothing opened, in order. */
  readonly #strays: readonly number[]
  #nextStray = 0
  /** The first word of the last statement found. */
  #lastFound = -1
  /** The last word of what has been cut out as a reported clause: what stands inside is speech inside speech. */
  #reported = -1

  constructor(
    reading: Reading,
    block: Block,
    quoted: Quoted,
    reports: readonly Report[],
    speakers: SpeakerKnowledge,
  ) {
    this.#reading = reading
    this.#block = block
    this.#quoted = quoted
    this.#reports = reports
    this.#reportAt = new Map(reports.map(report => [report.cue.first, report]))
    this.#speakers = speakers
    const isSource = (report: Report): boolean => speakers.isSource(report)
    this.#context = { reading, block, quoted, reportAt: this.#reportAt, isSource }
    this.#strays = quoted.spans.filter(({ opened }) => !opened).map(({ lastWord }) => lastWord)
    this.#speech = quoted.spans.filter(marked => marked.opened && isLong(marked))
  }

  find(): Statement[] {
    for (const report of this.#reports) {
      const { opening } = report
      if (opening === null) {
        if (report.kind === 'attribution' && this.#context.isSource(report)) this.#attributed(report)
      } else if (opening.word > this.#reported && !this.#opened.has(opening.word)) {
        this.#opened.add(opening.word)
        if (opening.kind === 'mark') this.#marked(report, opening.marked)
        else if (opening.kind === 'colon') this.#afterColon(report, opening.word)
        else this.#afterLink(report, opening.word)
      }
    }
    for (const marked of this.#speech) if (!this.#claimed.has(marked)) this.#unclaimed(marked)
    return this.#found.sort((a, b) => a.start - b.start)
  }

  /** The marks with speech that begin between two words. */
  #speechWithin(first: number, end: number): Marked[] {
    const found: Marked[] = []
    for (
      let at = firstAtOrAfter(this.#speech, first, marked => marked.firstWord);
      at < this.#speech.length;
      at++
    ) {
      const marked = this.#speech[at]
      if (marked === undefined || marked.firstWord >= end) break
      found.push(marked)
    }
    return found
  }

  #gap(word: number): number {
    return this.#reading.gaps[word] ?? Gap.stop
  }

  #add(kind: Statement['kind'], report: Report | null, firstWord: number, lastWord: number): void {
    const { words } = this.#reading.document
    const start = words[firstWord]?.start
    const end = words[lastWord - 1]?.end
    if (start !== undefined && end !== undefined && end > start) {
      this.#found.push({ kind, report, start, end, firstWord, lastWord })
      this.#lastFound = Math.max(this.#lastFound, firstWord)
    }
  }

  #marked(report: Report | null, marked: Marked): void {
    if (this.#claimed.has(marked)) return
    this.#claimed.add(marked)
    if (marked.closed) {
      const span = trimmed(this.#reading.document.text, marked)
      const { firstWord, lastWord } = marked
      this.#found.push({ kind: 'direct', report, ...span, firstWord, lastWord })
      this.#lastFound = Math.max(this.#lastFound, firstWord)
    } else {
      const last = this.#endOfOpenSpeech(marked.firstWord, marked.lastWord)
      this.#add('direct', report, marked.firstWord, last)
      this.#reported = Math.max(this.#reported, last - 1)
    }
  }

  /** Speech that nothing closes ends before the narrator's next verb of saying, else at `last`. */
  #endOfOpenSpeech(first: number, last: number): number {
    for (let word = first + 1; word < last; word++) {
      const report = this.#reportAt.get(word)
      const cue = report?.reading
      if (report == null || report.opening === null || cue == null || cue.cue.strength === 'weak') continue
      if (cue.conjunction !== '' && cue.cue.form === 'past') return this.#beforeJoint(word)
      if (cue.cue.strength === 'speech' && this.#gap(word) !== 0) return word
    }
    return last
  }

  /** Before كما، ولكنه and the like that lead to the narrator's verb. */
  #beforeJoint(word: number): number {
    return this.#reading.lexemes[word - 1]?.kind === 'subordinator' ? word - 1 : word
  }

  #afterColon(report: Report, first: number): void {
    const marked = this.#quoted.startingAt.get(first)
    if (marked !== undefined && isLong(marked)) {
      this.#marked(report, marked)
      return
    }
    let last = this.#endOfUnmarked(first, this.#sentenceEnd(first))
    const reported = this.#reading.lexemes[first]?.link != null
    while (!reported && last < this.#block.lastWord && this.#gap(last) & Gap.stop && !this.#narrates(last)) {
      last = this.#sentenceEnd(last)
    }
    this.#add('direct', report, first, last)
    this.#reported = last - 1
  }

  /** Speech without marks also ends before other marks, and before what the narrator tells of somebody: ، وانتهز …. */
  #endOfUnmarked(first: number, sentenceEnd: number): number {
    const last = this.#endOfOpenSpeech(first, sentenceEnd)
    for (let word = first + 2; word < last; word++) {
      const inner = this.#quoted.startingAt.get(word)
      if (inner !== undefined && isLong(inner) && this.#reportAt.size > 0 && this.#opens(word)) return word
      const cue = this.#reading.lexemes[word]?.cue
      if (cue?.conjunction === 'و' && cue.cue.form === 'past' && this.#speakers.isNamed(word + 1)) return word
      if (
        this.#gap(word) & Gap.comma &&
        NARRATING_VERB.test(this.#reading.document.words[word]?.folded ?? '')
      )
        return word
    }
    return last
  }

  /** Whether a report inside opens the marks at this word. */
  #opens(word: number): boolean {
    for (let back = 1; back <= 3; back++)
      if (this.#reportAt.get(word - back)?.opening?.word === word) return true
    return false
  }

  #sentenceEnd(word: number): number {
    return Math.min(this.#reading.sentenceEnds[word] ?? word + 1, this.#block.lastWord)
  }

  /** Whether the sentence that begins at this word is the narrator's: it holds a report near its start. */
  #narrates(word: number): boolean {
    for (let at = word; at < Math.min(word + 40, this.#block.lastWord); at++) {
      if (at > word && this.#gap(at) & Gap.stop) return false
      if (this.#reportAt.has(at)) return true
    }
    return false
  }

  #afterLink(report: Report, first: number): void {
    const end = endOfReportedClause(this.#context, report, first)
    this.#reported = end - 1
    const stray = this.#strayClosing(first, end)
    if (stray !== null) {
      this.#add('direct', report, first, stray)
      return
    }
    const inside = this.#speechWithin(first, end)
    for (const marked of inside) this.#marked(report, marked)
    const last = this.#endOfNarration(inside, first, end)
    const least = inside.length === 0 ? WHOLE : STUB
    if (last - first >= least) this.#add('indirect', report, first, last)
  }

  /** Where a mark that nothing opened closes the clause, unless its grammar is that of reported speech: وبأنه. */
  #strayClosing(first: number, end: number): number | null {
    while (this.#nextStray < this.#strays.length && (this.#strays[this.#nextStray] ?? 0) <= first)
      this.#nextStray++
    const stray = this.#strays[this.#nextStray]
    if (stray === undefined || stray > end || stray - first < STUB) return null
    for (let at = first + 1; at < stray; at++) {
      const link = this.#reading.lexemes[at]?.link
      if (this.#gap(at) & Gap.mark) return null
      if (link != null && (link.conjunction === 'و' || link.preposition === 'ب')) return null
    }
    return stray
  }

  /** The end of the clause without the marks that end it and the few words between them. */
  #endOfNarration(inside: readonly Marked[], first: number, end: number): number {
    let last = end
    for (const marked of inside.toReversed()) {
      if (last - marked.lastWord >= STUB && marked.closed)
        return this.#said(inside, first, last) >= STUB ? last : first
      last = marked.firstWord
    }
    const [head] = inside
    if (head !== undefined && last === head.firstWord && this.#isSubjectOnly(first, head)) return first
    return this.#withoutLead(last, first)
  }

  /** Whether what stands before marks is only the subject of a verb inside them: أن قضية الإعلامي "ليست أمرا …". */
  #isSubjectOnly(first: number, { firstWord }: Marked): boolean {
    if (this.#reading.lexemes[firstWord - 1]?.link?.pronoun === '') return firstWord - first <= 4
    if (COPULA.test(this.#reading.document.words[firstWord - 1]?.folded ?? '')) return firstWord - first <= 12
    if (firstWord - first > 5) return false
    return /^(س?[يتن]\p{L}{2,}|ليس|ليست|لن|لم|لا|قد|سوف|كان|كانت)$/u.test(
      this.#reading.document.words[firstWord]?.folded ?? '',
    )
  }

  /** How many words of `first`–`last` stand outside of marks. */
  #said(inside: readonly Marked[], first: number, last: number): number {
    let count = last - first
    for (const { firstWord, lastWord } of inside) if (lastWord <= last) count -= lastWord - firstWord
    return count
  }

  /** Without the words that lead to marks: … نتيجة ما وصفه بـ «…». */
  #withoutLead(last: number, first: number): number {
    const { words } = this.#reading.document
    for (const back of [1, 2, 3]) {
      if (words[last - back]?.folded === 'ما' && this.#reading.lexemes[last - back + 1]?.cue) {
        const cause = /^(نتيجه|بسبب|جراء)$/.test(words[last - back - 1]?.folded ?? '') ? 1 : 0
        return Math.max(first, last - back - cause)
      }
    }
    return last
  }

  /** A sentence with its source at the end or the start: …، بحسب الوزارة؛ ووفقا للتقرير، فإن …. */
  #attributed(report: Report): void {
    const start = this.#afterDateline(this.#reading.sentences[report.cue.first] ?? report.cue.first)
    if (this.#leads(report, start)) {
      const first = this.#contentAfter(report)
      if (first !== null && !this.#isSaidBySomebody(first)) this.#afterLink(report, first)
      return
    }
    if (this.#lastFound >= start) return
    const inside = this.#speechWithin(start, report.cue.first).filter(marked => !this.#claimed.has(marked))
    for (const marked of inside) this.#marked(report, marked)
    const last = this.#endOfNarration(inside, start, report.cue.first)
    if (last - start >= STUB) this.#add('indirect', report, start, last)
  }

  /** وبحسب الوكالة، قال مصدر إن …: who speaks is named after the outlet. */
  #isSaidBySomebody(first: number): boolean {
    const report = this.#reportAt.get(first)
    return report?.kind === 'verb' && report.opening !== null && report.tail.last > report.tail.first
  }

  /** Past the place and agency that a dispatch begins with: دبي، الإمارات (CNN) -- …. */
  #afterDateline(start: number): number {
    let dash = false
    for (let at = start + 1; at < Math.min(start + 10, this.#block.lastWord); at++) {
      const gap = this.#gap(at)
      if (gap & Gap.stop) break
      if (gap & Gap.dash && gap & Gap.bracket) return at
      if (gap & Gap.colon) return dash ? at : start
      dash ||= (gap & Gap.dash) !== 0
    }
    return start
  }

  /** Whether the attribution begins its sentence, or a new one that no stop parts: … وبحسب التقرير، …. */
  #leads({ cue }: Report, start: number): boolean {
    if (cue.first - start <= 1 || this.#reading.lexemes[cue.first - 1]?.link?.conjunction === 'ف') return true
    return this.#gap(cue.first) !== 0 && /^و[وبحطن]/.test(this.#reading.document.words[cue.first]?.text ?? '')
  }

  #contentAfter(report: Report): number | null {
    const { last } = report.tail
    if (last >= this.#block.lastWord) return null
    if (this.#gap(last) & (Gap.stop | Gap.colon)) return null
    const from = this.#reading.document.words[last]?.folded === 'من' ? last + 1 : this.#fromLink(last)
    const link = this.#reading.lexemes[from]?.link
    if (link != null && from > last) return link.pronoun === '' ? from + 1 : from
    if (link != null) return link.pronoun === '' ? last + 1 : last
    const so = this.#soAfter(last)
    if (so !== null) return so
    const end = this.#reading.lexemes[last]?.kind === 'relative' ? this.#afterRelative(last) : last
    return this.#gap(end) & Gap.comma ? this.#afterApposition(end) : null
  }

  /** After فإن, where the source is told at length: ووفقا لشهود كانوا في المكان، فإن …. */
  #soAfter(last: number): number | null {
    for (let at = last; at < Math.min(last + 25, this.#block.lastWord); at++) {
      if (this.#gap(at) & (Gap.stop | Gap.semicolon)) return null
      const { link, cue } = this.#reading.lexemes[at] ?? { link: null, cue: null }
      if (link?.conjunction === 'ف') return link.pronoun === '' ? at + 1 : at
      if (link !== null || (cue !== null && this.#reportAt.has(at))) return null
    }
    return null
  }

  /** The comma after a relative clause: ووفقا لتقرير الشبكة التي تضم كذا، …. */
  #afterRelative(first: number): number {
    for (let at = first + 1; at < Math.min(first + 20, this.#block.lastWord); at++) {
      if (this.#gap(at) & (Gap.comma | Gap.stop)) return at
    }
    return first
  }

  /** Past the title after the source's name: ووفقا لفلانة، مديرة القسم في المستشفى، …. */
  #afterApposition(first: number): number {
    if (headOf(bareOf(this.#reading.document.words[first]?.folded ?? '')) !== 'role') return first
    for (let at = first + 1; at < Math.min(first + 15, this.#block.lastWord); at++) {
      if (this.#gap(at) & Gap.comma) return at
      if (this.#gap(at) & Gap.stop) break
    }
    return first
  }

  /** Where من أن follows the source a little later: طبقا لما كشفه فلان لـ«الصحيفة»، من أن …. */
  #fromLink(last: number): number {
    for (let at = last; at < Math.min(last + 6, this.#block.lastWord); at++) {
      if (this.#gap(at) & Gap.stop) break
      if (this.#reading.document.words[at]?.folded === 'من' && this.#reading.lexemes[at + 1]?.link)
        return at + 1
    }
    return last
  }

  /** Long marks that no cue before them opened: a cue after them, or the sentence's last cue. */
  #unclaimed(marked: Marked): void {
    const words = marked.lastWord - marked.firstWord
    const after = this.#reportAfter(marked.lastWord)
    if (after !== null) {
      this.#marked(after, marked)
      return
    }
    const start = this.#reading.sentences[marked.firstWord] ?? marked.firstWord
    const next = firstAtOrAfter(this.#reports, marked.firstWord, ({ cue }) => cue.first)
    const before = this.#reports[next - 1]
    const least = start === marked.firstWord ? ALONE : ALONE_INSIDE
    if (this.#isName(marked)) return
    if (before !== undefined && before.cue.first >= start) this.#marked(before, marked)
    else if (words >= least || this.#gap(marked.firstWord) & Gap.colon) this.#marked(null, marked)
  }

  /** A title or a purpose in the narrator's sentence: "قانون كذا وكذا", بهدف "…". */
  #isName({ firstWord, lastWord }: Marked): boolean {
    if (this.#gap(firstWord) & (Gap.colon | Gap.stop)) return false
    const { words } = this.#reading.document
    if (/^(بهدف|بغرض|بدعوي|بتهمه|بتهم|تحت|بذريعه)$/.test(words[firstWord - 1]?.folded ?? '')) return true
    return lastWord - firstWord < 8 && isTitleNoun(words[firstWord]?.folded ?? '')
  }

  #reportAfter(word: number): Report | null {
    if (word >= this.#block.lastWord) return null
    const leads = /^(كما|هكذا|حسبما|مثلما)$/.test(this.#reading.document.words[word]?.folded ?? '')
    for (const ahead of leads ? [0, 1] : [0]) {
      const report = this.#reportAt.get(word + ahead)
      if (report !== undefined && report.reading?.conjunction !== 'و' && report.opening === null)
        return report
    }
    return null
  }
}

/** The index of the first item whose word is at or after `word`; the items are in order. */
function firstAtOrAfter<T>(items: readonly T[], word: number, wordOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && wordOf(item) < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The span without white space and punctuation that belongs to the narrator at its edges. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s،,؛:]/.test(text[from] ?? '')) from++
  while (to > from && /[\s،,؛]/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
