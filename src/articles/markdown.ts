// Markdown with front matter → an article's text, its paragraphs, and the inline markup that was cut out.

import type { Nodes, Root, Text } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import * as v from 'valibot'
import { parse as parseYaml } from 'yaml'
import { isLineBreak } from '../arabic/characters.ts'
import { trimSpan } from '../arabic/sentences.ts'
import type { Span } from '../arabic/span.ts'
import { Cutter } from './cutter.ts'
import { ArticleFormatError } from './errors.ts'
import type { ParsedFile } from './parse.ts'
import { isHeadline } from './plain.ts'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** A hundred quotations or lists in one another: the parser would take quadratic time and deep recursion. */
const NESTED_TOO_DEEPLY = /^(?:[ \t]{0,3}(?:>|[-*+][ \t])){100}/m

const text = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(value => String(value).trim()),
)
const FrontMatter = v.object({
  headline: v.optional(text),
  title: v.optional(text),
  date: v.optional(v.pipe(text, v.check(isDate, 'date must look like 2019-04-25'))),
  language: v.optional(text),
  source: v.optional(text),
  url: v.optional(text),
})

/**
 * Reads Markdown: front matter (`headline`, `date`, `language`, `source`, `url`), then headings and paragraphs. Where
 * the front matter has no headline, the first heading or a first paragraph that can be one is it. Tables, code, images,
 * comments and other HTML are no paragraphs. Throws `ArticleFormatError` where the front matter is wrong or the markup is
 * nested too deeply.
 */
export function parseMarkdown(source: string): ParsedFile {
  const front = FRONT_MATTER.exec(source)
  const fields = front === null ? {} : parseFrontMatter(front[1] ?? '')
  const bodyStart = front === null ? 0 : front[0].length
  const body = source.slice(bodyStart)
  if (NESTED_TOO_DEEPLY.test(body)) throw new ArticleFormatError('its Markdown is nested too deeply')
  const blocks = textBlocks(fromMarkdown(body), source, bodyStart)
  const { text, cuts, shown } = cutMarkup(source, blocks)

  const given = fields.headline ?? fields.title
  const [first, ...rest] = shown
  const isFirst = first !== undefined && opensWithHeadline(text, first, rest.length, given)
  const headline = given ?? (isFirst ? text.slice(first.start, first.end) : '')
  return {
    headline,
    headlineSpan: isFirst ? spanOf(first) : frontMatterSpan(text, bodyStart, headline),
    text,
    paragraphs: (isFirst ? rest : shown).map(spanOf),
    cuts,
    date: fields.date?.slice(0, 10) ?? null,
    language: fields.language ?? 'ar',
    source: fields.source ?? null,
    url: fields.url ?? null,
  }
}

/** Whether the first block is the headline: the one that the front matter gives, or one where it gives none. */
function opensWithHeadline(
  text: string,
  { start, end, heading }: ShownBlock,
  following: number,
  given: string | undefined,
): boolean {
  const line = text.slice(start, end)
  return given === undefined ? heading || isHeadline(line, following) : line === given
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** Where the front matter holds the headline word for word, else null. */
function frontMatterSpan(text: string, length: number, headline: string): Span | null {
  const at = headline === '' ? -1 : text.slice(0, length).indexOf(headline)
  return at < 0 ? null : { start: at, end: at + headline.length }
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

/** A stretch of the file that the text shows, as it is or as `shown` (at most as long). */
interface Piece extends Span {
  readonly shown?: string
}

interface TextBlock {
  readonly heading: boolean
  readonly pieces: readonly Piece[]
}

const TABLE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/m

/** The headings and paragraphs of a Markdown tree, wherever they are nested. `offset` is where the tree begins. */
function textBlocks(root: Root, source: string, offset: number): TextBlock[] {
  const blocks: TextBlock[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      if (isTable(node, source, offset)) return
      const heading = node.type === 'heading'
      for (const pieces of linesOf(node, source, offset)) blocks.push({ heading, pieces })
    } else if ('children' in node) {
      for (const child of node.children) visit(child)
    }
  }
  visit(root)
  return blocks
}

/** Whether a paragraph is a table of cells between upright lines. */
function isTable(node: Nodes, source: string, offset: number): boolean {
  const { start, end } = placeOf(node, offset)
  return (
    source[start] === '|' || (source.slice(start, end).includes('|') && TABLE.test(source.slice(start, end)))
  )
}

/** The pieces of a paragraph or heading, line by line: a hard line break begins another paragraph. */
function linesOf(node: Nodes, source: string, offset: number): Piece[][] {
  const lines: Piece[][] = [[]]
  const visit = (child: Nodes): void => {
    if (child.type === 'break' || (child.type === 'html' && /^<br\s*\/?>$/i.test(child.value))) {
      lines.push([])
    } else if (child.type === 'text') {
      lines.at(-1)!.push(...piecesOf(child, source, offset))
    } else if (child.type === 'inlineCode') {
      const { start, end } = placeOf(child, offset)
      const at = source.indexOf(child.value, start)
      if (at >= 0 && at < end) lines.at(-1)!.push({ start: at, end: at + child.value.length })
    } else if ('children' in child) {
      for (const inner of child.children) visit(inner)
    }
  }
  visit(node)
  return lines.filter(pieces => pieces.length > 0)
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** The pieces of plain text, which the file may break over lines, escape (\\*) and spell as entities (&amp;). */
function piecesOf(node: Text, source: string, offset: number): Piece[] {
  const { value } = node
  const { start, end } = placeOf(node, offset)
  const pieces: Piece[] = []
  let from = start
  let at = start
  let next = 0
  const show = (to: number, shown: string): void => {
    if (at > from) pieces.push({ start: from, end: at })
    pieces.push({ start: at, end: to, shown })
    from = to
    at = to
  }
  while (next < value.length && at < end) {
    const entity = source[at] === '&' ? entityAt(source, at) : ''
    const character = value[next]!
    if (entity !== '' && !value.startsWith(entity, next)) {
      const shown = String.fromCodePoint(value.codePointAt(next)!)
      next += shown.length
      show(at + entity.length, isLineBreak(shown) ? ' ' : shown)
    } else if (isLineBreak(character)) {
      next++
      let to = at
      while (to < end && /[\s>]/.test(source[to]!) && source[to] !== value[next]) to++
      show(Math.max(to, at + 1), ' ')
    } else if (source[at] === character) {
      at++
      next++
    } else {
      const shown = source[at] === '\0' ? character : ''
      next += shown.length
      show(at + 1, shown)
    }
  }
  if (at > from) pieces.push({ start: from, end: at })
  return pieces
}

function entityAt(source: string, at: number): string {
  ENTITY.lastIndex = at
  return ENTITY.exec(source)?.[0] ?? ''
}

function placeOf({ position }: Nodes, offset: number): Span {
  const start = position?.start.offset ?? 0
  return { start: start + offset, end: (position?.end.offset ?? start) + offset }
}

/** A heading or paragraph in the article's text. */
interface ShownBlock extends Span {
  readonly heading: boolean
}

/** Cuts out what lies between the pieces of one block; the rest of the file stays as it is. */
function cutMarkup(
  source: string,
  blocks: readonly TextBlock[],
): Pick<ParsedFile, 'text' | 'cuts'> & { shown: ShownBlock[] } {
  const cutter = new Cutter(source)
  const spans = blocks.map(({ pieces }) => {
    const start = cutter.keepTo(pieces[0]!.start)
    let end = start
    for (const piece of pieces) {
      cutter.cutTo(piece.start)
      if (piece.shown !== undefined) cutter.cutTo(piece.end, piece.shown)
      end = cutter.keepTo(piece.end)
    }
    return { start, end }
  })
  const { text, cuts } = cutter.finish()
  const shown = spans.map((span, index) => ({ ...trimSpan(text, span), heading: blocks[index]!.heading }))
  return { text, cuts, shown: shown.filter(block => block.end > block.start) }
}

/** Whether this begins with a day that exists, `YYYY-MM-DD`. */
function isDate(date: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]
  return day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day
}
