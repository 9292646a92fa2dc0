// Quotations: who said what. Marks are paired, cues found, statements cut out, speakers resolved, block by block.

import type { Span } from '../../arabic/span.ts'
import type { Person, Quotation, Speaker } from '../analysis.ts'
import type { Block, Document } from '../document.ts'
import { type Mentions, mentionsOf } from '../speakers/mentions.ts'
import type { SpeakerPhrase } from '../speakers/phrase.ts'
import { SpeakerResolver } from '../speakers/speakers.ts'
import { findInterview } from './interviews.ts'
import { findQuoted } from './marks.ts'
import { type Notes, notesOn, type Passage } from './passage.ts'
import { type Reading, readDocument } from './reading.ts'
import { findReports, type Report } from './reports.ts'
import { resolveSpeakers } from './resolution.ts'
import { type Run, readRuns } from './runs.ts'
import { findStatements } from './statements.ts'

/**
 * Finds direct quotations and indirect statements with their speakers, in the order of the text. Every span holds
 * only the words said, without marks. Total: any document gives a result. Linear in the length of the text.
 */
export function findQuotations(document: Document, people: readonly Person[]): Quotation[] {
  const reading = readDocument(document)
  const mentions = mentionsOf(document, people)
  const resolver = new SpeakerResolver(reading, mentions)
  const context: Context = {
    reading,
    mentions,
    resolver,
    isKnown: phrase => resolver.knows(phrase),
    notes: notesOn(document.words.length),
  }
  const found: Quotation[] = []
  const runs = readRuns(reading)
  const interview = findInterview(reading, mentions)
  // A headline names people as the body introduces them.
  for (const inHeadline of [false, true]) {
    for (const run of runs) {
      if (isHeadline(run.block) !== inHeadline) continue
      const turn = interview?.turns.get(run.block.paragraph)
      if (interview === null || turn === undefined) findInRun(context, run, found)
      else if (turn === 'answer') addAnswer(reading, run, interview.speakers, found)
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

interface Context {
  readonly reading: Reading
  readonly mentions: Mentions
  readonly resolver: SpeakerResolver
  readonly isKnown: (phrase: SpeakerPhrase) => boolean
  readonly notes: Notes
}

function isHeadline({ paragraph }: Block): boolean {
  return paragraph === 0
}

/** Adds the quotations of one run to `found`. */
function findInRun(context: Context, run: Run, found: Quotation[]): void {
  const { block, blocks, marks, marked, continues } = run
  const { reading, mentions, resolver, isKnown, notes } = context
  const quoted = findQuoted(reading, marked)
  const reports = findReports(reading, mentions, block, quoted, isKnown)
  for (const report of reports) notes.reports[report.cue.first] = report
  const passage: Passage = { reading, block, marks, quoted, reports, continues, notes, speakers: resolver }
  const statements = findStatements(passage)
  const speakers = resolveSpeakers(passage, resolver, statements)
  statements.forEach(({ kind, start, end, report }, index) => {
    const cue = cueSpan(reading, report)
    for (const part of partsOf({ start, end }, blocks))
      found.push({ kind, ...part, speakers: speakers[index] ?? [], cue })
  })
}

/** Adds the answer that fills the paragraphs of a run, without the sign that it begins with. */
function addAnswer(
  { document: { words } }: Reading,
  { block, blocks }: Run,
  speakers: readonly Speaker[],
  found: Quotation[],
): void {
  const start = words[block.firstWord]?.start ?? block.end
  for (const part of partsOf({ start, end: block.end }, blocks))
    found.push({ kind: 'direct', ...part, speakers, cue: null })
}

/** What a span holds of each paragraph that it runs through. */
function partsOf(span: Span, blocks: readonly Block[]): Pick<Quotation, 'start' | 'end' | 'paragraph'>[] {
  return blocks
    .filter(({ start, end }) => start < span.end && span.start < end)
    .map(({ start, end, paragraph }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
      paragraph,
    }))
}

function cueSpan({ document: { words } }: Reading, report: Report | null): Quotation['cue'] {
  if (report === null || report.kind === 'label') return null
  const start = words[report.cue.first]?.start
  const end = words[report.cue.last - 1]?.end
  return start === undefined || end === undefined ? null : { start, end }
}
