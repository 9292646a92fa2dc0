// The library: the articles at hand, their analyses and the index. One interface, whichever store is behind it.

import type { Analysis } from '../analysis/analysis.ts'
import type { Span } from '../arabic/span.ts'
import type { Article } from '../articles/article.ts'

export interface LibraryEntry {
  readonly article: Article
  readonly analysis: Analysis
}

/** A paragraph that matches a search. */
export interface Hit {
  /** `Article.id`. */
  readonly article: string
  /** Paragraph number, from 1; 0 is the headline. */
  readonly paragraph: number
  /** The paragraph. */
  readonly span: Span
  /** The words in it that match, ascending, not overlapping. */
  readonly matches: readonly Span[]
  /** Higher is better; comparable within one search only. */
  readonly score: number
}

export interface SearchRequest {
  /** As typed: words, "quoted phrases", `من:`/`from:` a speaker, `بعد:`/`قبل:` a date. */
  readonly query: string
  /** Only in this article (`Article.id`); in all of them where absent. */
  readonly article?: string
  readonly limit: number
}

export interface Library {
  /** All entries, newest publication date first, then by id. */
  entries(): Promise<readonly LibraryEntry[]>
  /** The entry of an `Article.id`, or null. */
  byId(id: string): Promise<LibraryEntry | null>
  /** The entry of an `Article.key`, or null. */
  byKey(key: string): Promise<LibraryEntry | null>
  /** Paragraphs by relevance. */
  search(request: SearchRequest): Promise<readonly Hit[]>
}
