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
/** The subject of a verb in commas has no more words than these. */
const INSERTED = 6
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
  return connectors.has(foldedAt(passage, start + 1))
    ? afterConnector(passage, start, report.cue.first)
    : start
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

/** Past في غضون ذلك، ومن جهة أخرى،: what joins a sentence to the one before it, if not the source itself follows. */
function afterConnector(passage: Passage, start: number, source: number): number {
  for (let at = start + 2; at < Math.min(start + CONNECTOR, source); at++)
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
 * The word where a clause goes on behind its source, or null: behind one that follows its first words (بلغ عدد الضحايا، حسب
 * الوزارة، ألف شخص; وتعكس النتائج، وفق البلاغ الذي نشر أمس، حسن الأداء) or stands beside its verb (وهذا الأمر …، وفق تعبيره، يثقل …).
 */
export function afterSource(passage: Passage, { cue, tail: { last } }: Report, start: number): number | null {
  const { lexemes, document } = passage.reading
  const isBegun = cue.first - start <= UNFINISHED
  const isRelative = isBegun && lexemes[last]?.kind === 'relative'
  const at = isRelative ? afterRelative(passage, last) : last
  const lexeme = lexemes[at]
  const next = document.words[at]
  const before = document.words[cue.first - 1]
  const lacksItsEnd = (before !== undefined && isVerb(before)) || (next !== undefined && isVerb(next))
  if (!isBegun && !lacksItsEnd) return null
  if (lexeme === undefined || (gapBefore(passage, at) & (Gap.comma | Gap.stop | Gap.mark)) !== Gap.comma)
    return null
  if (reportAt(passage, at) !== undefined) return null
  if (lexeme.kind === 'subordinator' || lexeme.kind === 'relative') return null
  return at < passage.block.lastWord && !/^[وف](?!ي$)/.test(next?.folded ?? '') ? at : null
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

/**
 * The word where a sentence goes on behind a present verb of saying and its subject in commas, or null: ولم تخل الرحلة، تقول
 * مريم حداد، من صعوبات. What names who she is does not go on: …، تقول مريم حداد، رئيسة الجمعية.
 */
export function afterInsertion(passage: Passage, { cue, reading, opening }: Report): number | null {
  if (opening !== null || reading?.cue.form !== 'present' || reading.cue.strength !== 'speech') return null
  if (reading.conjunction !== '' || reading.pronoun !== '' || gapBefore(passage, cue.first) !== Gap.comma)
    return null
  let at = cue.last
  while (at < cue.last + INSERTED && gapBefore(passage, at) === 0) at++
  if (at === cue.last || gapBefore(passage, at) !== Gap.comma || at >= passage.block.lastWord) return null
  const { lexemes, document } = passage.reading
  const { kind, cue: next } = lexemes[at]!
  const folded = document.words[at]!.folded
  const goesOn = next === null && kind !== 'relative' && headOf(bareOf(folded)) !== 'role'
  return goesOn && !folded.startsWith('و') ? at : null
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
