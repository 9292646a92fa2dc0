// Markdown with front matter → an article's text, its paragraphs, and the inline markup that was cut out.

import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import * as v from 'valibot'
import { parse as parseYaml } from 'yaml'
import type { Span } from '../arabic/span.ts'
import type { Cut } from './article.ts'
import { ArticleFormatError } from './errors.ts'
import type { ParsedFile } from './parse.ts'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

const text = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(value => String(value).trim()),
)
const FrontMatter = v.object({
  headline: v.optional(text),
  title: v.optional(text),
  date: v.optional(v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}/, 'date must look like 2019-04-25'))),
  language: v.optional(text),
  source: v.optional(text),
  url: v.optional(text),
})

/**
 * Reads Markdown: front matter (`headline`, `date`, `language`, `source`, `url`), then paragraphs. A first heading
 * is the headline where the front matter has none. Throws `ArticleFormatError` where the front matter is wrong.
 */
export function parseMarkdown(source: string): ParsedFile {
  const front = FRONT_MATTER.exec(source)
  const fields = front === null ? {} : parseFrontMatter(front[1] ?? '')
  const bodyStart = front === null ? 0 : front[0].length
  const body = source.slice(bodyStart)
  const blocks = textBlocks(fromMarkdown(body), bodyStart)
  const { text, cuts, spans } = cutMarkup(source, blocks)

  const firstHeading = blocks.findIndex(block => block.heading)
  const given = fields.headline ?? fields.title
  const headingText = firstHeading < 0 ? '' : text.slice(spans[firstHeading]!.start, spans[firstHeading]!.end)
  const headline = given ?? headingText
  const isHeadline = (index: number): boolean =>
    index === firstHeading && (given === undefined || given === headingText)
  const at = text.indexOf(headline)
  return {
    headline,
    headlineSpan: headline === '' || at < 0 ? null : { start: at, end: at + headline.length },
    text,
    paragraphs: spans.filter((span, index) => span.end > span.start && !isHeadline(index)),
    cuts,
    date: fields.date?.slice(0, 10) ?? null,
    language: fields.language ?? 'ar',
    source: fields.source ?? null,
    url: fields.url ?? null,
  }
}

function parseFrontMatter(yaml: string): v.InferOutput<typeof FrontMatter> {
  let data: unknown
  try {
    data = parseYaml(yaml) ?? {}
  } catch (error) {
    throw new ArticleFormatError(
      `the front matter is no YAML: ${error instanceof Error ? error.message : error}`,
    )
  }
  const result = v.safeParse(FrontMatter, data)
  if (!result.success) {
    const [issue] = result.issues
    throw new ArticleFormatError(`front matter: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`)
  }
  return result.output
}

interface TextBlock {
  readonly heading: boolean
  /** The pieces of plain text in the block, as offsets into the file. */
  readonly pieces: readonly Span[]
}

/** The headings and paragraphs of a Markdown tree, wherever they are nested. `offset` is where the tree begins. */
function textBlocks(root: Root, offset: number): TextBlock[] {
  const blocks: TextBlock[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      blocks.push({ heading: node.type === 'heading', pieces: pieces(node, offset) })
    } else if ('children' in node) {
      for (const child of node.children) visit(child)
    }
  }
  visit(root)
  return blocks
}

function pieces(node: Nodes, offset: number): Span[] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const fence = node.type === 'inlineCode' ? 1 : 0
    return [{ start: start + offset + fence, end: end + offset - fence }]
  }
  return 'children' in node ? node.children.flatMap(child => pieces(child, offset)) : []
}

/** Cuts out what lies between the pieces of one block; the rest of the file stays as it is. */
function cutMarkup(
  source: string,
  blocks: readonly TextBlock[],
): { text: string; cuts: Cut[]; spans: Span[] } {
  const cuts: Cut[] = []
  let text = ''
  let taken = 0
  const spans = blocks.map(block => {
    const [first] = block.pieces
    if (first === undefined) return { start: 0, end: 0 }
    text += source.slice(taken, first.start)
    const start = text.length
    taken = first.start
    for (const piece of block.pieces) {
      if (piece.start > taken) cuts.push({ at: text.length, length: piece.start - taken })
      text += source.slice(piece.start, piece.end)
      taken = piece.end
    }
    return { start, end: text.length }
  })
  return { text: text + source.slice(taken), cuts, spans }
}
