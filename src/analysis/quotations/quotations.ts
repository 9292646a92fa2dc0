// Quotations: who said what. Marks are paired, cues found, statements cut out, speakers resolved, block by block.

import type { Person, Quotation } from '../analysis.ts'
import type { Block, Document } from '../document.ts'
import { mentionsOf } from '../speakers/mentions.ts'
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
  const resolver = new SpeakerResolver(reading, mentionsOf(document, people))
  const quotations: Quotation[] = []
  let from = 0
  for (const block of document.blocks) {
    const marks: Mark[] = []
    while (from < reading.marks.length && (reading.marks[from]?.start ?? 0) < block.end) {
      const mark = reading.marks[from++]
      if (mark !== undefined && mark.start >= block.start) marks.push(mark)
    }
    quotations.push(...findInBlock(reading, block, marks, resolver))
  }
  return quotations
}

function findInBlock(
  reading: Reading,
  block: Block,
  marks: readonly Mark[],
  resolver: SpeakerResolver,
): Quotation[] {
  const quoted = quotedIn(reading, pairMarks(reading, block, marks))
  const reports = findReports(reading, block, quoted)
  const statements = findStatements(reading, block, quoted, reports, report => resolver.isSource(report))
  const speakers = speakersOf(reading, block, reports, statements, resolver)
  return statements.map(({ kind, start, end, report }) => ({
    kind,
    start,
    end,
    speakers: report === null ? currentOf(resolver) : (speakers.get(report) ?? []),
    cue: report === null ? null : cueSpan(reading, report),
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
  for (let first = block.firstWord; first < block.lastWord; ) {
    let last = first + 1
    while (last < block.lastWord && sentences[last] === first) last++
    resolver.beginSentence({ first, last })
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
