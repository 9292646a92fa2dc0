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

function findInBlock(
  { reading, mentions, resolver }: Context,
  block: Block,
  marks: readonly Mark[],
): Quotation[] {
  const quoted = quotedIn(reading, pairMarks(reading, block, marks))
  const reports = findReports(reading, mentions, block, quoted)
  const statements = findStatements(reading, block, quoted, reports, resolver)
  const speakers = speakersOf(reading, block, reports, statements, resolver)
  return statements.map(({ kind, start, end, report }) => ({
    kind,
    start,
    end,
    speakers: report === null ? currentOf(resolver) : (speakers.get(report) ?? []),
    cue: report === null || report.kind === 'label' ? null : cueSpan(reading, report),
    paragraph: block.paragraph,
  }))
}

/** Resolves the speakers sentence by sentence, report by report. */
function speakersOf(
  { sentences }: Reading,
  block: Block,
  reports: readonly Report[],
  statements: readonly Statement[],
  resolver: SpeakerResolver,
): Map<Report, Quotation['speakers']> {
  const speakers = new Map<Report, Quotation['speakers']>()
  let next = 0
  let said = 0
  for (let first = block.firstWord; first < block.lastWord; ) {
    let last = first + 1
    while (last < block.lastWord && sentences[last] === first) last++
    while (statements[said] !== undefined && (statements[said]?.lastWord ?? 0) <= first) said++
    resolver.beginSentence({
      first,
      last: Math.min(last, Math.max(first, statements[said]?.firstWord ?? last)),
    })
    for (
      let report = reports[next];
      report !== undefined && report.cue.first < last;
      report = reports[++next]
    ) {
      const inside = isInside(statements, report)
      speakers.set(report, inside ? resolver.resolveInside(report) : resolver.resolve(report))
    }
    first = last
  }
  return speakers
}

/** Whether a cue stands inside what somebody says. */
function isInside(statements: readonly Statement[], { cue }: Report): boolean {
  return statements.some(({ firstWord, lastWord }) => firstWord <= cue.first && cue.first < lastWord)
}

function quotedIn(reading: Reading, all: readonly Marked[]): Quoted {
  const spans = all.filter(marked => !marked.nested && !isTitled(reading, marked))
  return {
    spans,
    startingAt: new Map(spans.filter(({ opened }) => opened).map(marked => [marked.firstWord, marked])),
  }
}

function currentOf({ current }: SpeakerResolver): Quotation['speakers'] {
  return current === null ? [] : [current]
}

function cueSpan({ document: { words } }: Reading, { cue }: Report): Quotation['cue'] {
  const start = words[cue.first]?.start
  const end = words[cue.last - 1]?.end
  return start === undefined || end === undefined ? null : { start, end }
}
