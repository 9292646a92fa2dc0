// mujaz analyze [--json] FILE…: what the analyser finds in files.

import { parseArgs } from 'node:util'
import { analyse } from '../analysis/analyse.ts'
import type { Quotation } from '../analysis/analysis.ts'
import { summaryOf } from '../analysis/summary/choose.ts'
import type { Span } from '../arabic/span.ts'
import { textOf } from '../articles/article.ts'
import { sourceSpans } from '../articles/cutter.ts'
import { parseArticle } from '../articles/parse.ts'
import { readText } from '../articles/read.ts'

const USAGE =
  'usage: npm run --silent analyze -- --json FILE…   (.md, or .txt with the headline in its first line)'

/** Prints one JSON object a line for each file, in their order. Returns the exit status. */
export async function analyzeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (positionals.length === 0) {
    console.error(USAGE)
    return 2
  }
  let status = 0
  for (const file of positionals) {
    try {
      const source = await readText(file)
      const report = reportOf(file, source)
      console.log(values.json ? JSON.stringify(report) : JSON.stringify(report, null, 2))
    } catch (error) {
      console.error(`mujaz: ${file}: ${error instanceof Error ? error.message : error}`)
      status = 1
    }
  }
  return status
}

/** The analysis of one file as the JSON contract words it; offsets are those of the file. */
export function reportOf(file: string, source: string): object {
  const article = parseArticle(file, source)
  const analysis = analyse(article)
  const sourceSpan = sourceSpans(article)
  const inFile = (span: Span): { text: string; start: number; end: number } => {
    const { start, end } = sourceSpan(span)
    return { text: source.slice(start, end), start, end }
  }
  return {
    file,
    headline: article.headline,
    paragraphs: article.paragraphs.map(paragraph => textOf(article, paragraph)),
    quotations: analysis.quotations.map(quotation => ({
      kind: quotation.kind,
      ...inFile(quotation),
      ...speakerFields(quotation),
      cue: quotation.cue === null ? null : textOf(article, quotation.cue),
      paragraph: quotation.paragraph,
    })),
    people: analysis.people.map(({ name, aliases, role, mentions }) => ({
      name,
      aliases,
      role: role ?? '',
      mentions: mentions.length,
    })),
    places: analysis.places.map(({ name, mentions }) => ({ name, mentions: mentions.length })),
    dates: analysis.dates.map(date => ({ ...inFile(date), from: date.from, to: date.to })),
    summary: summaryOf(analysis).map(sentence => ({ ...inFile(sentence), paragraph: sentence.paragraph })),
    sentences: analysis.sentences.map(sentence => ({
      ...inFile(sentence),
      paragraph: sentence.paragraph,
      rank: sentence.rank,
    })),
    keywords: analysis.keywords,
  }
}

function speakerFields({ speakers }: Quotation): {
  speaker: string | null
  speakers?: string[]
  role: string
} {
  const names = speakers.map(speaker => speaker.name)
  return {
    speaker: names[0] ?? null,
    ...(names.length > 1 ? { speakers: names } : {}),
    role: speakers[0]?.role ?? '',
  }
}
