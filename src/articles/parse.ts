// Making an article from the text of a file.

import { createHash } from 'node:crypto'
import type { Span } from '../arabic/span.ts'
import type { Article } from './article.ts'
import { withoutFurniture } from './furniture.ts'
import { parseMarkdown } from './markdown.ts'
import { parsePlainText } from './plain.ts'

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

/** The paragraphs that belong to the article: without page furniture. */
function bodyOf(text: string, paragraphs: readonly Span[]): Span[] {
  const lines = paragraphs.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
  return withoutFurniture(lines).map(({ start, end }) => ({ start, end }))
}
