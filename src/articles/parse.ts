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

const MOST_DIGITS = 10

/**
 * `length` (at most ten) characters of [a-z0-9] made from `text`: the same for the same text, on every machine. A hash
 * of 53 bits: two halves mixed as MurmurHash3 does, of which base 36 shows the last digits.
 */
export function shortKey(text: string, length: number): string {
  let high = 0x9747b28c
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x85ebca77)
    low = Math.imul(low ^ unit, 0x9e3779b1)
  }
  high = mixed(high ^ Math.imul(low, 0xc2b2ae3d))
  low = mixed(low ^ Math.imul(high, 0x27d4eb2f))
  return ((high & 0x1fffff) * 2 ** 32 + (low >>> 0)).toString(36).padStart(MOST_DIGITS, '0').slice(-length)
}

/** Spreads every bit of a 32-bit number over all of them. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The paragraphs that belong to the article: without page furniture. */
function bodyOf(text: string, paragraphs: readonly Span[]): Span[] {
  const lines = paragraphs.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
  return withoutFurniture(lines).map(({ start, end }) => ({ start, end }))
}
