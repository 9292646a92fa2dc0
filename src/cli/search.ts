// mujaz search --json --collection FILE --queries FILE: the index over a collection of paragraphs, for measuring.

import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { splitWords } from '../arabic/words.ts'
import { ParagraphIndex } from '../library/index/paragraph-index.ts'

const USAGE =
  'usage: npm run --silent search -- --json --collection PARAGRAPHS.jsonl --queries QUERIES.jsonl   (lines {"id","text"})'
const HITS = 10

const Line = v.object({ id: v.string(), text: v.string() })
type Line = v.InferOutput<typeof Line>

/** Prints `{"id","hits"}` for each query, at most ten paragraph ids, best first. Returns the exit status. */
export async function searchCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      collection: { type: 'string' },
      queries: { type: 'string' },
    },
  })
  if (values.collection === undefined || values.queries === undefined) {
    console.error(USAGE)
    return 2
  }
  const paragraphs = await readLines(values.collection)
  const queries = await readLines(values.queries)
  const index = new ParagraphIndex()
  for (const { text } of paragraphs) index.add(text)
  for (const { id, text } of queries) {
    const words = splitWords(text).map(word => word.folded)
    const { ranked } = index.search({ words, phrases: [], limit: HITS })
    const hits = ranked.map(({ paragraph }) => paragraphs[paragraph]!.id)
    console.log(JSON.stringify({ id, hits }))
  }
  return 0
}

async function readLines(file: string): Promise<Line[]> {
  const text = await readFile(file, 'utf8')
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => v.parse(Line, JSON.parse(line)))
}
