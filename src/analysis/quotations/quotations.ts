// Quotations: who said what. Marks are paired, cues found, statements cut out, speakers resolved, block by block.

import type { Person, Quotation } from '../analysis.ts'
import type { Block, Document } from '../document.ts'
import { type Mentions, mentionsOf } from '../speakers/mentions.ts'
import type { SpeakerPhrase } from '../speakers/phrase.ts'
import { SpeakerResolver } from '../speakers/speakers.ts'
import { findQuoted } from './marks.ts'
import { type Notes, notesOn, type Passage } from './passage.ts'
import { type Mark, type Reading, readDocument } from './reading.ts'
import { findReports, type Report } from './reports.ts'
import { resolveSpeakers } from './resolution.ts'
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
  // A headline names people as the body introduces them.
  for (const inHeadline of [false, true]) {
    document.blocks.forEach((block, index) => {
      if (isHeadline(block) === inHeadline) findInBlock(context, block, reading.marks[index] ?? [], found)
    })
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

/** Adds the quotations of one block to `found`. */
function findInBlock(context: Context, block: Block, marks: readonly Mark[], found: Quotation[]): void {
  const { reading, mentions, resolver, isKnown, notes } = context
  const quoted = findQuoted(reading, block, marks)
  const reports = findReports(reading, mentions, block, quoted, isKnown)
  for (const report of reports) notes.reports[report.cue.first] = report
  const passage: Passage = { reading, block, quoted, reports, notes, speakers: resolver }
  const statements = findStatements(passage)
  const speakers = resolveSpeakers(passage, resolver, statements)
  statements.forEach(({ kind, start, end, report }, index) => {
    const { paragraph } = block
    found.push({
      kind,
      start,
      end,
      speakers: speakers[index] ?? [],
      cue: cueSpan(reading, report),
      paragraph,
    })
  })
}

function cueSpan({ document: { words } }: Reading, report: Report | null): Quotation['cue'] {
  if (report === null || report.kind === 'label') return null
  const start = words[report.cue.first]?.start
  const end = words[report.cue.last - 1]?.end
  return start === undefined || end === undefined ? null : { start, end }
}
