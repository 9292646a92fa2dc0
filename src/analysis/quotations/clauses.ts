// Clauses: where a reported clause ends: at the end of its sentence, or where the narrator takes over again.

import type { Block } from '../document.ts'
import { Gap, type Reading } from './reading.ts'
import { isLong, type Quoted, type Report } from './reports.ts'
import { COMMENTS, setOf } from './words.data.ts'

const comments = setOf(COMMENTS)
const BREAK = Gap.comma | Gap.semicolon | Gap.dash | Gap.mark | Gap.bracket

/** What the ends of clauses depend on in one block. */
export interface ClauseContext {
  readonly reading: Reading
  readonly block: Block
  readonly quoted: Quoted
  readonly reportAt: ReadonlyMap<number, Report>
  readonly isSource: (report: Report) => boolean
}

/** The word after the reported clause that begins at `first`. */
export function endOfReportedClause(context: ClauseContext, report: Report, first: number): number {
  const { reading, block, quoted } = context
  let aside = false
  for (let at = first + 1; at < block.lastWord; at++) {
    const gap = reading.gaps[at] ?? Gap.stop
    if (gap & Gap.stop) return at
    const speech = gap & Gap.mark ? quoted.startingAt.get(at) : undefined
    if (speech?.closed && isLong(speech)) {
      at = speech.lastWord - 1
      continue
    }
    if (endsClause(context, report, at, gap, aside)) return at
    if (gap & Gap.comma) aside = reading.lexemes[at]?.kind === 'relative'
  }
  return block.lastWord
}

/** Whether the verb after a relative clause in commas is that of the noun before it: أن الشبكة، التي …، تؤكد أن. */
function isVerbOfSubject({ reading }: ClauseContext, { kind, reading: cue, opening, tail }: Report): boolean {
  if (kind !== 'verb' || cue?.cue.form === 'participle' || cue?.conjunction !== '') return false
  return (
    opening?.kind === 'link' &&
    (tail.first === tail.last || reading.lexemes[tail.first]?.kind === 'preposition')
  )
}

function endsClause(
  context: ClauseContext,
  report: Report,
  at: number,
  gap: number,
  aside: boolean,
): boolean {
  const { reading, reportAt } = context
  const next = reportAt.get(at)
  if (next !== undefined)
    return takesOver(context, report, next, gap) && !(aside && isVerbOfSubject(context, next))
  const kind = reading.lexemes[at]?.kind ?? null
  if (kind === 'subordinator' || kind === 'relative') {
    const ahead = reportAt.get(at + 1) ?? reportAt.get(at + 2)
    if (ahead?.kind === 'verb' && ahead.opening !== null && isFiniteVerb(ahead)) {
      if (kind === 'subordinator') return true
      return (gap & BREAK) !== 0 && ahead.tail.last === ahead.tail.first
    }
  }
  if ((gap & Gap.comma) !== 0 && isComment(reading, at)) return true
  return isSequel(reading, at) || isRemark(reading, at)
}

/** Whether a cue inside the clause is the narrator's, and not one of the persons' of whom the clause tells. */
function takesOver(
  { isSource }: Pick<ClauseContext, 'isSource'>,
  report: Report,
  next: Report,
  gap: number,
): boolean {
  if (next.kind === 'attribution') return isSource(next)
  if (next.reading === null) return false
  const { cue, conjunction } = next.reading
  const parted = (gap & BREAK) !== 0
  if (cue.form === 'participle') {
    if (parted) return true
    return (
      next.opening !== null &&
      cue.strength !== 'weak' &&
      cue.gender === (report.reading?.cue.gender ?? 'male')
    )
  }
  if (cue.form === 'masdar') return false
  if (conjunction === '') return parted && next.opening !== null
  if (cue.form === 'present') return parted && next.opening !== null
  if (next.opening !== null) return cue.strength !== 'weak'
  return (
    cue.strength !== 'weak' &&
    cue.number === 'singular' &&
    cue.gender === report.reading?.cue.gender &&
    !cue.takes.startsWith('d')
  )
}

function isFiniteVerb({ reading }: Report): boolean {
  return reading?.cue.form === 'past' || reading?.cue.form === 'present'
}

/** وهو الأمر الذي …: the narrator goes on about what was said. */
function isSequel({ document: { words } }: Reading, at: number): boolean {
  const folded = words[at]?.folded
  return (folded === 'وهو' || folded === 'وهي') && words[at + 1]?.folded === 'الامر'
}

/** علما بأن …, في إشارة إلى …, في الوقت الذي …: the narrator's remark without a comma. */
function isRemark({ document: { words }, lexemes }: Reading, at: number): boolean {
  const first = words[at]?.folded ?? ''
  const second = words[at + 1]?.folded ?? ''
  if (first === 'علما') return lexemes[at + 1]?.link?.preposition === 'ب'
  if (first !== 'في') return false
  if (second === 'اشاره') return words[at + 2]?.folded === 'الي'
  if (second === 'وقت') return /^[يت]/.test(words[at + 2]?.folded ?? '')
  return second === 'الوقت' && lexemes[at + 2]?.kind === 'relative'
}

/** ، في إشارة إلى …؛ ، وذلك للمرة الأولى: the narrator's remark on what was said. */
function isComment({ document: { words } }: Reading, at: number): boolean {
  const first = words[at]?.folded ?? ''
  const second = words[at + 1]?.folded ?? ''
  if (first === 'في')
    return comments.has(second) || (second === 'اول' && words[at + 2]?.folded.startsWith('مبادر') === true)
  return first === 'بالاشاره' || (first === 'وذلك' && second.startsWith('لل'))
}
