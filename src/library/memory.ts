// The library in memory: every article analysed once, at the first question that needs it.

import { analyse } from '../analysis/analyse.ts'
import type { Span } from '../arabic/span.ts'
import { splitWords } from '../arabic/words.ts'
import type { Article } from '../articles/article.ts'
import { type LoadedFolder, loadArticles } from '../articles/load.ts'
import { ParagraphIndex } from './index/paragraph-index.ts'
import { GOOD_MATCH } from './index/vocabulary.ts'
import type { Hit, Library, LibraryEntry, Rarity, SearchRequest, SearchResult } from './library.ts'
import { parseQuery, type Query } from './query.ts'
import { type Speakers, speakersOf } from './speakers.ts'

/** A library of the articles of a folder, and the files that could not be read. Throws where the folder cannot be. */
export async function loadLibrary(
  folder: string,
): Promise<{ library: Library; problems: LoadedFolder['problems'] }> {
  const { articles, problems } = await loadArticles(folder)
  return { library: createMemoryLibrary(articles), problems }
}

/** A library of these articles. Nothing is analysed or indexed before it is asked for. */
export function createMemoryLibrary(articles: readonly Article[]): Library {
  return new MemoryLibrary(articles)
}

/** A paragraph of the index. */
interface Place {
  readonly entry: LibraryEntry
  readonly paragraph: number
  readonly span: Span
}

/** Where no article has a date, none meets a condition on dates. */
const EPOCH = '1970-01-01'

class MemoryLibrary implements Library {
  readonly #entries: readonly LibraryEntry[]
  #index: { readonly paragraphs: ParagraphIndex; readonly places: readonly Place[] } | null = null
  #speakers: Speakers | null = null
  /** Relative dates in queries count from here. */
  readonly #newestDate: string

  constructor(articles: readonly Article[]) {
    this.#entries = articles.map(entryOf).sort((a, b) => newestFirst(a.article, b.article))
    this.#newestDate = this.#entries[0]?.article.date ?? EPOCH
  }

  async entries(): Promise<readonly LibraryEntry[]> {
    return this.#entries
  }

  async byId(id: string): Promise<LibraryEntry | null> {
    return this.#entries.find(({ article }) => article.id === id) ?? null
  }

  async byKey(key: string): Promise<LibraryEntry | null> {
    return this.#entries.find(({ article }) => article.key === key) ?? null
  }

  async rarity(): Promise<Rarity> {
    const { paragraphs } = this.index
    return folded => paragraphs.rarityOf(folded)
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    const query = parseQuery(request.query, this.#newestDate, words => this.speakers.named(words).size > 0)
    if (isEmpty(query)) return { hits: [], total: 0, ignored: query.ignored }
    const { paragraphs, places } = this.index
    const allowed = this.#condition(request, query)
    const found = paragraphs.search({
      words: query.words,
      phrases: query.phrases,
      limit: request.limit,
      allowed: number => allowed(places[number]!),
    })
    return {
      hits: found.ranked.map(({ paragraph: number, score }) => hitOf(places[number]!, score, found.weightOf)),
      total: found.total,
      ignored: [...query.ignored, ...found.missing.map(({ text }) => ({ text, reason: 'phrase' as const }))],
    }
  }

  #condition(request: SearchRequest, query: Query): (place: Place) => boolean {
    const speakers = query.speaker === null ? null : this.speakers.named(query.speaker)
    return ({ entry: { article }, paragraph }) =>
      (request.article === undefined || article.id === request.article) &&
      (query.after === null || (article.date !== null && article.date >= query.after)) &&
      (query.before === null || (article.date !== null && article.date < query.before)) &&
      (speakers === null || speakers.has(`${article.id} ${paragraph}`))
  }

  private get speakers(): Speakers {
    this.#speakers ??= speakersOf(this.#entries)
    return this.#speakers
  }

  private get index(): { readonly paragraphs: ParagraphIndex; readonly places: readonly Place[] } {
    this.#index ??= indexOf(this.#entries)
    return this.#index
  }
}

/** Whether nothing is looked for (🙂): conditions alone are met by all that they allow. */
function isEmpty({ words, speaker, after, before }: Query): boolean {
  return words.length === 0 && speaker === null && after === null && before === null
}

function entryOf(article: Article): LibraryEntry {
  let analysis: LibraryEntry['analysis'] | undefined
  return {
    article,
    get analysis() {
      analysis ??= analyse(article)
      return analysis
    },
  }
}

function newestFirst(a: Article, b: Article): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? '']
  if (dateA !== dateB) return dateA > dateB ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function indexOf(entries: readonly LibraryEntry[]): { paragraphs: ParagraphIndex; places: Place[] } {
  const paragraphs = new ParagraphIndex()
  const places: Place[] = []
  for (const entry of entries) {
    const { article } = entry
    const add = (span: Span, paragraph: number, headline?: Int32Array): void => {
      paragraphs.add(article.text, span.start, span.end, headline)
      places.push({ entry, paragraph, span })
    }
    const headline = paragraphs.wordNumbers(article.headline)
    if (article.headlineSpan !== null) add(article.headlineSpan, 0)
    article.paragraphs.forEach((span, index) => {
      add(span, index + 1, headline)
    })
  }
  return { paragraphs, places }
}

function hitOf({ entry, paragraph, span }: Place, score: number, weightOf: (folded: string) => number): Hit {
  const words = splitWords(entry.article.text, span.start, span.end).filter(word => weightOf(word.folded) > 0)
  const good = words.filter(word => weightOf(word.folded) >= GOOD_MATCH)
  const matches = (good.length > 0 ? good : words).map(({ start, end }) => ({ start, end }))
  return { article: entry.article.id, paragraph, span, matches, score }
}
