// Making an article from the text of a file.

import { createHash } from 'node:crypto'
import { trimSpan } from '../arabic/sentences.ts'
import type { Span } from '../arabic/span.ts'
import type { Article } from './article.ts'
import { isFurniture, isTail } from './furniture.ts'
import { parseMarkdown } from './markdown.ts'

/** What a format's parser finds in a file: see `Article` for the fields. */
export type ParsedFile = Pick<Article, 'headline' | 'headlineSpan' | 'text' | 'paragraphs' | 'cuts'> &
  Partial<Pick<Article, 'date' | 'language' | 'source' | 'url'>>

/**
 * Makes an article from a file's text. `fileName` gives the id (its name without folder and ending) and the format:
 * `.md` is Markdown with optional front matter, everything else plain text. Never throws for odd text; a front
 * matter that is no YAML throws `ArticleFormatError`.
 */
export function parseArticle(fileName: string, source: string): Article {
  const base = fileName.split(/[\\/]/).at(-1) ?? fileName
  const id = base.replace(/\.[^.]+$/, '') || base
  const parsed = /\.(md|markdown)$/i.test(base) ? parseMarkdown(source) : parsePlainText(source)
  return {
    id,
    key: shortKey(id, 6),
    version: createHash('sha256').update(source).digest('hex').slice(0, 16),
    date: null,
    language: 'ar',
    source: null,
    url: null,
    ...parsed,
    paragraphs: bodyOf(parsed.text, parsed.paragraphs),
  }
}

/** `length` characters of [a-z0-9] made from `text`: the same for the same text, on every machine. */
export function shortKey(text: string, length: number): string {
  const digest = createHash('sha256').update(text).digest()
  return BigInt(`0x${digest.toString('hex')}`)
    .toString(36)
    .slice(-length)
}

/** Plain text: the first line is the headline (it may be empty), every further non-empty line a paragraph. */
function parsePlainText(text: string): ParsedFile {
  const [first = { start: 0, end: 0 }, ...rest] = linesOf(text)
  const headlineSpan = trimSpan(text, first)
  const headline = text.slice(headlineSpan.start, headlineSpan.end)
  return {
    headline,
    headlineSpan: headline === '' ? null : headlineSpan,
    text,
    paragraphs: rest.map(line => trimSpan(text, line)).filter(line => line.end > line.start),
    cuts: [],
  }
}

/** The lines of a text, without their line breaks (\n, \r\n, \r, U+2028, U+2029). */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

/** The paragraphs that belong to the article: without page furniture, and nothing after "related articles". */
function bodyOf(text: string, paragraphs: readonly Span[]): Span[] {
  const body: Span[] = []
  for (const paragraph of paragraphs) {
    const line = text.slice(paragraph.start, paragraph.end)
    if (isTail(line)) break
    if (!isFurniture(line)) body.push(paragraph)
  }
  return body
}
