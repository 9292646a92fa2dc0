// Quotations: who said what. Marks are paired, cues found, statements cut out, speakers resolved, block by block.

import type { Person, Quotation } from '../analysis.ts'
import type { Block, Document } from '../document.ts'
import { type Mentions, mentionsOf } from '../speakers/mentions.ts'
import { SpeakerResolver } from '../speakers/speakers.ts'
import { isTitled, type Marked, pairMarks } from './marks.ts'
import { type Mark, type Reading, readDocument } from './reading.ts'
import { findReports, type Quoted, type Report } from './reports.ts'
import { findStatements, type Statement } from './statements.ts'

/**
 * Finds direct quotations and indirect statements with their speakers, in the order of the text. Every span holds
 * only the words said, without marks. Total: any document gives a result. Linear in the length of the text.
 */
export function findQuotations(document: Document, people: readonly Person[]): Quotation[] {
  const reading = readDocument(document)
  const mentions = mentionsOf(document, people)
  const context: Context = { reading, mentions, resolver: new SpeakerResolver(reading, mentions) }
  const [headline, body] = [
    document.blocks.filter(isHeadline),
    document.blocks.filter(block => !isHeadline(block)),
  ]
  const marks = marksByBlock(reading)
  const found = body.map(block => findInBlock(context, block, marks.get(block) ?? []))
  const told = headline.map(block => findInBlock(context, block, marks.get(block) ?? []))
  return [...told, ...found].flat().sort((a, b) => a.start - b.start || a.end - b.end)
}

interface Context {
  readonly reading: Reading
  readonly mentions: Mentions
  readonly resolver: SpeakerResolver
}

function isHeadline({ paragraph }: Block): boolean {
  return paragraph === 0
}

function marksByBlock({ document, marks }: Reading): Map<Block, Mark[]> {
  const found = new Map<Block, Mark[]>()
  let next = 0
  for (const block of document.blocks) {
    const inside: Mark[] = []
    for (let mark = marks[next]; mark !== undefined && mark.start < block.end; mark = marks[++next])
      inside.push(mark)
    found.set(block, inside)
  }
  return found
}

function findInBlock(context: Context, block: Block, marks: readonly Mark[]): Quotation[] {
  const { reading, mentions, resolver } = context
  const quoted = quotedIn(reading, pairMarks(reading, block, marks))
  const reports = findReports(reading, mentions, block, quoted, phrase => resolver.knows(phrase))
  const statements = findStatements(reading, block, quoted, reports, resolver)
  const speakers = speakersOf(context, block, reports, statements)
  return statements.map(statement => ({
    kind: statement.kind,
    start: statement.start,
    end: statement.end,
    speakers: speakers.get(statement) ?? [],
    cue: cueSpan(reading, statement.report),
    paragraph: block.paragraph,
  }))
}

/** Resolves the speakers sentence by sentence, report by report. */
function speakersOf(
  { reading: { sentences }, resolver }: Context,
  block: Block,
  reports: readonly Report[],
  statements: readonly Statement[],
): Map<Statement, Quotation['speakers']> {
  const ofReports = new Map<Report, Quotation['speakers']>()
  const speakers = new Map<Statement, Quotation['speakers']>()
  const owners = new Set(statements.map(({ report }) => report))
  const bare = statements.filter(({ report }) => report === null)
  let next = 0
  let nextBare = 0
  let said = 0
  let inside = 0
  let saidTo = block.firstWord
  for (let first = block.firstWord; first < block.lastWord; ) {
    let last = first + 1
    while (last < block.lastWord && sentences[last] === first) last++
    while (said < statements.length && (statements[said]?.lastWord ?? 0) <= first) said++
    const speech = statements[said]?.firstWord ?? last
    resolver.beginSentence({ first, last: Math.min(last, Math.max(first, speech)) })
    for (
      let report = reports[next];
      report !== undefined && report.cue.first < last;
      report = reports[++next]
    ) {
      for (
        let alone = bare[nextBare];
        alone !== undefined && alone.firstWord < report.cue.first;
        alone = bare[++nextBare]
      ) {
        speakers.set(alone, resolver.speakingNow())
      }
      const aside = isInside(report) || (report.kind === 'attribution' && !owners.has(report))
      ofReports.set(report, aside ? resolver.resolveInside(report) : resolver.resolve(report))
    }
    for (
      let alone = bare[nextBare];
      alone !== undefined && alone.firstWord < last;
      alone = bare[++nextBare]
    ) {
      speakers.set(alone, resolver.speakingNow())
    }
    first = last
  }
  for (const statement of statements) {
    if (statement.report !== null) speakers.set(statement, ofReports.get(statement.report) ?? [])
  }
  return speakers

  /** Whether a cue stands inside what somebody says. */
  function isInside({ cue }: Report): boolean {
    for (let index = inside; index < statements.length; index++) {
      const statement = statements[index]
      if (statement === undefined || statement.firstWord > cue.first) break
      saidTo = Math.max(saidTo, statement.lastWord)
      inside = index + 1
    }
    return cue.first < saidTo
  }
}

function quotedIn(reading: Reading, all: readonly Marked[]): Quoted {
  const spans = all.filter(marked => !marked.nested && !isTitled(reading, marked))
  return {
    spans,
    startingAt: new Map(spans.filter(({ opened }) => opened).map(marked => [marked.firstWord, marked])),
  }
}

function cueSpan({ document: { words } }: Reading, report: Report | null): Quotation['cue'] {
  if (report === null || report.kind === 'label') return null
  const start = words[report.cue.first]?.start
  const end = words[report.cue.last - 1]?.end
  return start === undefined || end === undefined ? null : { start, end }
}
