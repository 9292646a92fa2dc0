// What an article is: a text that never changes, and where its headline and paragraphs lie in it.

import type { Span } from '../arabic/span.ts'

/** A news article. Immutable: a changed file is a new version. Everything said about it is a span of `text`. */
export interface Article {
  /** Slug: the file's name without its ending. */
  readonly id: string
  /** Six characters of [a-z0-9] made from `id`: what buttons carry. */
  readonly key: string
  /** Digest of the source: changes when the article does. */
  readonly version: string
  readonly headline: string
  /** Where `text` holds the headline word for word, else null. */
  readonly headlineSpan: Span | null
  /** Publication date, `YYYY-MM-DD`, or null where unknown. */
  readonly date: string | null
  readonly language: string
  readonly source: string | null
  readonly url: string | null
  /** The file as it was read; of Markdown, without its inline markup (see `cuts`). */
  readonly text: string
  /** The body's paragraphs in order, without headline and page furniture. Paragraph numbers count from 1. */
  readonly paragraphs: readonly Span[]
  /** Where inline markup was cut out of the file: `length` UTF-16 units before offset `at` of `text`, ascending. */
  readonly cuts: readonly Cut[]
}

export interface Cut {
  readonly at: number
  readonly length: number
}

/** The exact text of a span of the article. */
export function textOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end)
}
