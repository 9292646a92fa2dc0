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
  /**
   * As typed: words, "quoted phrases", and conditions: `من:`/`from:` a speaker who is quoted in the paragraph,
   * `بعد:`/`after:` and `قبل:`/`before:` a publication date (from its first day on; up to the day before it; any
   * date that `parseDate` reads, relative ones from the newest article's date).
   */
  readonly query: string
  /** Only in this article (`Article.id`); in all of them where absent. */
  readonly article?: string
  /** How many hits at most; with a `limit` of n × page the later pages follow. */
  readonly limit: number
}

export interface SearchResult {
  /** The best paragraphs, best first. */
  readonly hits: readonly Hit[]
  /** How many paragraphs match, whatever the limit. */
  readonly total: number
  /** The parts of the query that could not be followed; the search went on without them. */
  readonly ignored: readonly IgnoredPart[]
}

/** A part of a query that could not be followed. */
export interface IgnoredPart {
  /** As typed. */
  readonly text: string
  /** Nobody of that name is quoted; no date could be read; no paragraph holds the phrase (its words count singly). */
  readonly reason: 'speaker' | 'date' | 'phrase'
}

/** How much a folded word tells: above 0; the fewer paragraphs hold a form of it, the more. */
export type Rarity = (folded: string) => number

export interface Library {
  /** All entries, newest publication date first, then by id. */
  entries(): Promise<readonly LibraryEntry[]>
  /** The entry of an `Article.id`, or null. */
  byId(id: string): Promise<LibraryEntry | null>
  /** The entry of an `Article.key`, or null. */
  byKey(key: string): Promise<LibraryEntry | null>
  /** How much each word tells among all articles. */
  rarity(): Promise<Rarity>
  /** Paragraphs by relevance. Any query gives a result; none throws. */
  search(request: SearchRequest): Promise<SearchResult>
}
