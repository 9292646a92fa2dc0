// mujaz search --json --collection FILE --queries FILE: the index over a collection of paragraphs, and the sentences
// that answer, for measuring.

import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { analyse } from '../analysis/analyse.ts'
import { prepare } from '../answers/sentences/prepared.ts'
import { rankPieces } from '../answers/sentences/rank.ts'
import { asksOf } from '../answers/understanding/asks.ts'
import { understand } from '../answers/understanding/understand.ts'
import { splitWords } from '../arabic/words.ts'
import { textOf } from '../articles/article.ts'
import { parseArticle } from '../articles/parse.ts'
import { ParagraphIndex } from '../library/index/paragraph-index.ts'

const USAGE =
  'usage: npm run --silent search -- --json --collection PARAGRAPHS.jsonl --queries QUERIES.jsonl   (lines {"id","text"}; with --sentences queries name their "paragraph")'
const HITS = 10

const Line = v.object({ id: v.string(), text: v.string(), paragraph: v.optional(v.string()) })
type Line = v.InferOutput<typeof Line>

/**
 * Prints `{"id","hits"}` for each query, at most ten paragraph ids, best first; with `--sentences` `{"id","sentence"}`,
 * the sentence of the query's paragraph that answers best. Returns the exit status.
 */
export async function searchCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      collection: { type: 'string' },
      queries: { type: 'string' },
      sentences: { type: 'boolean', default: false },
    },
  })
  if (values.collection === undefined || values.queries === undefined) {
    console.error(USAGE)
    return 2
  }
  const paragraphs = await readLines(values.collection)
  const queries = await readLines(values.queries)
  const report = values.sentences ? sentenceReport(paragraphs) : hitReport(paragraphs)
  for (const query of queries) console.log(JSON.stringify({ id: query.id, ...report(query) }))
  return 0
}

function hitReport(paragraphs: readonly Line[]): (query: Line) => { hits: string[] } {
  const index = indexOf(paragraphs)
  return ({ text }) => {
    const words = splitWords(text).map(word => word.folded)
    const { ranked } = index.search({ words, phrases: [], limit: HITS })
    return { hits: ranked.map(({ paragraph }) => paragraphs[paragraph]!.id) }
  }
}

function indexOf(paragraphs: readonly Line[]): ParagraphIndex {
  const index = new ParagraphIndex()
  for (const { text } of paragraphs) index.add(text)
  return index
}

function sentenceReport(paragraphs: readonly Line[]): (query: Line) => { sentence: string } {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]))
  const index = indexOf(paragraphs)
  return ({ text: question, paragraph = '' }) => {
    const article = parseArticle('paragraph.txt', `\n${texts.get(paragraph) ?? ''}`)
    const prepared = prepare({ article, analysis: analyse(article) })
    const [best] = rankPieces(question, asksOf(understand(question)), prepared, word => index.rarityOf(word))
    return { sentence: best === undefined ? '' : textOf(article, best) }
  }
}

async function readLines(file: string): Promise<Line[]> {
  const text = await readFile(file, 'utf8')
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => v.parse(Line, JSON.parse(line)))
}
