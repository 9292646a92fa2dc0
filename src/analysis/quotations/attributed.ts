// Attributed sentences: where a sentence with a source at its start or end begins to tell what the source says.

import { bareOf, headOf } from '../speakers/nouns.ts'
import { beginsWhatIsSaid, isJoined } from './attributions.ts'
import { foldedAt, gapBefore, type Passage, reportAt, sentenceEnd } from './passage.ts'
import { isVerb } from './predicates.ts'
import { Gap } from './reading.ts'
import type { Report } from './reports.ts'
import { ANSWERS, CLOSING_VERBS, CONNECTORS, setOf } from './words.data.ts'

/** How many words after the source are looked at for what follows it. */
const DATELINE = 10
const AT_LENGTH = 25
const RELATIVE_CLAUSE = 20
const APPOSITION = 15
const LINK = 6
/** A clause of so few words is not at its end yet. */
const UNFINISHED = 5
const LONGEST_SOURCE = 8
/** What joins a sentence to the one before it has fewer words than these. */
const CONNECTOR = 6

const closing = new Set(CLOSING_VERBS.split(' '))
const answers = setOf(ANSWERS)
const connectors = setOf(CONNECTORS)

/** Where the sentence of an attribution begins, past the place and agency of a dispatch: دبي، الإمارات (CNN) -- …. */
export function startOfAttributed(passage: Passage, report: Report): number {
  const start = startOfSentence(passage, report)
  let dash = false
  for (let at = start + 1; at < Math.min(start + DATELINE, passage.block.lastWord); at++) {
    const gap = gapBefore(passage, at)
    if (gap & Gap.stop) break
    if (gap & Gap.dash && gap & Gap.bracket) return at
    if (gap & Gap.colon) return dash ? at : start
    dash ||= (gap & Gap.dash) !== 0
  }
  return connectors.has(foldedAt(passage, start + 1)) ? afterConnector(passage, start) : start
}

/** The first word of the sentence of an attribution, or of the one before where it stands alone: … . وذلك بحسب الوزارة. */
function startOfSentence({ reading, block }: Passage, { cue, tail }: Report): number {
  const { sentences } = reading
  const start = sentences[cue.first] ?? cue.first
  const first = isThat(reading.document.words[start]?.folded) ? start + 1 : start
  const ends = tail.last >= block.lastWord || sentences[tail.last] === tail.last
  const isAlone = cue.first === first && ends && start > block.firstWord
  return isAlone ? (sentences[start - 1] ?? start) : start
}

const isThat = (folded: string | undefined): boolean => folded === 'وذلك' || folded === 'ذلك'

/** Past في غضون ذلك، ومن جهة أخرى،: what joins a sentence to the one before it. */
function afterConnector(passage: Passage, start: number): number {
  for (let at = start + 2; at < start + CONNECTOR; at++)
    if (gapBefore(passage, at) !== 0) return gapBefore(passage, at) === Gap.comma ? at : start
  return start
}

/** Whether the attribution begins its sentence, or a new one that no stop parts: … وبحسب التقرير، …. */
export function leads(passage: Passage, { cue }: Report, start: number): boolean {
  const { lexemes, document } = passage.reading
  if (cue.first - start <= 1 || lexemes[cue.first - 1]?.link?.conjunction === 'ف') return true
  if (lexemes[cue.first]?.attribution === 'also') return true
  const written = document.words[cue.first]
  return gapBefore(passage, cue.first) !== 0 && written !== undefined && isJoined(written)
}

/**
 * Whether the clause goes on behind a source: one that follows its first words (بلغ عدد الضحايا، حسب الوزارة، ألف شخص) or
 * stands beside its verb (وهذا الأمر …، وفق تعبيره، يثقل …).
 */
export function goesOn(passage: Passage, { cue, tail: { last } }: Report, start: number): boolean {
  const { lexemes, document } = passage.reading
  const lexeme = lexemes[last]
  const next = document.words[last]
  const before = document.words[cue.first - 1]
  const lacksItsEnd = (before !== undefined && isVerb(before)) || (next !== undefined && isVerb(next))
  if (cue.first - start > UNFINISHED && !lacksItsEnd) return false
  if (lexeme === undefined || (gapBefore(passage, last) & (Gap.comma | Gap.stop | Gap.mark)) !== Gap.comma)
    return false
  if (reportAt(passage, last) !== undefined) return false
  if (lexeme.kind === 'subordinator' || lexeme.kind === 'relative') return false
  return last < passage.block.lastWord && !/^[وف](?!ي$)/.test(next?.folded ?? '')
}

/** Whether a verb of saying ends the sentence that somebody says: ترتفع الأسعار غدا، يقول رئيس الجمعية. */
export function closesSentence(passage: Passage, { cue, reading, tail }: Report): boolean {
  if (reading === null || reading.conjunction !== '' || reading.pronoun !== '') return false
  if (!closing.has(reading.cue.verb) || tail.last - tail.first > LONGEST_SOURCE) return false
  if (gapBefore(passage, cue.first) !== Gap.comma || tail.last !== sentenceEnd(passage, cue.first))
    return false
  // قالوا فيها "…": the marks hold what is said.
  for (let at = cue.last; at < tail.last; at++) if (gapBefore(passage, at) & Gap.mark) return false
  const start = passage.reading.sentences[cue.first] ?? cue.first
  if (reading.cue.verb !== 'قال' && passage.reading.lexemes[start]?.kind !== null) return false
  return !answers.has(foldedAt(passage, start))
}

/** The first word of what the source of a leading attribution says, or null. */
export function contentAfter(passage: Passage, report: Report): number | null {
  const { lexemes } = passage.reading
  const { last } = report.tail
  if (last >= passage.block.lastWord || gapBefore(passage, last) & (Gap.stop | Gap.colon)) return null
  const from = foldedAt(passage, last) === 'من' ? last + 1 : fromLink(passage, last)
  const link = lexemes[from]?.link
  if (link != null) return link.pronoun === '' ? from + 1 : from
  const so = afterSo(passage, last)
  if (so !== null) return so
  const end = lexemes[last]?.kind === 'relative' ? afterRelative(passage, last) : last
  if (gapBefore(passage, end) & Gap.comma) return afterApposition(passage, end)
  return beginsWhatIsSaid(passage.reading, last) && gapBefore(passage, last) & Gap.mark ? last : null
}

/** وبحسب الوكالة، قال مصدر إن …: who speaks is named after the outlet. */
export function isSaidBySomebody(passage: Passage, first: number): boolean {
  const report = reportAt(passage, first)
  return report?.kind === 'verb' && report.opening !== null && report.tail.last > report.tail.first
}

/** Where من أن follows the source a little later: طبقا لما كشفه فلان لـ«الصحيفة»، من أن …. */
function fromLink(passage: Passage, last: number): number {
  for (let at = last; at < Math.min(last + LINK, passage.block.lastWord); at++) {
    if (gapBefore(passage, at) & Gap.stop) break
    if (foldedAt(passage, at) === 'من' && passage.reading.lexemes[at + 1]?.link) return at + 1
  }
  return last
}

/** After فإن, where the source is told at length: ووفقا لشهود كانوا في المكان، فإن …. */
function afterSo(passage: Passage, last: number): number | null {
  for (let at = last; at < Math.min(last + AT_LENGTH, passage.block.lastWord); at++) {
    if (gapBefore(passage, at) & (Gap.stop | Gap.semicolon)) return null
    const lexeme = passage.reading.lexemes[at]
    const link = lexeme?.link
    if (/^ف(قد$|ال)/.test(foldedAt(passage, at))) return at
    if (link?.conjunction === 'ف') return link.pronoun === '' ? at + 1 : at
    if (link != null || (lexeme?.cue != null && reportAt(passage, at) !== undefined)) return null
  }
  return null
}

/** The comma after a relative clause: ووفقا لتقرير الشبكة التي تضم كذا، …. */
function afterRelative(passage: Passage, first: number): number {
  for (let at = first + 1; at < Math.min(first + RELATIVE_CLAUSE, passage.block.lastWord); at++) {
    if (gapBefore(passage, at) & (Gap.comma | Gap.stop)) return at
  }
  return first
}

/** Past the title after the source's name: ووفقا لفلانة، مديرة القسم في المستشفى، …. */
function afterApposition(passage: Passage, first: number): number {
  if (headOf(bareOf(foldedAt(passage, first))) !== 'role') return first
  for (let at = first + 1; at < Math.min(first + APPOSITION, passage.block.lastWord); at++) {
    if (gapBefore(passage, at) & Gap.comma) return at
    if (gapBefore(passage, at) & Gap.stop) break
  }
  return first
}
