// /search: paragraphs by relevance with the words marked, whole or as the whole sentences that match.

import type { Hit, IgnoredPart, LibraryEntry } from '../../library/library.ts'
import type { Action, Block } from '../answer.ts'
import { type Asking, ask, type Draft, type QuestionOf, say } from '../asking.ts'
import { mainRow, row, rows, shortLabel } from '../buttons.ts'
import { heading, inMarks, note, paragraph, placeOf, snippet, titleOf } from '../compose.ts'
import { excerptOf } from '../excerpt.ts'
import type { MessageId } from '../message-ids.ts'
import { formatDay } from '../messages.ts'
import { pageNote, pageRow } from '../pages.ts'
import { findPerson } from '../person.ts'
import { readingPageOf } from './read.ts'

const A_PAGE = 5
const MOST_PAGES = 20
const MOST_KEYWORDS = 6

/** Paragraphs of all articles that match, best first. */
export async function searchAnswer(question: QuestionOf<'search'>, asking: Asking): Promise<Draft> {
  const { words, understood = true } = question
  if (words === '') return { blocks: [paragraph(say(asking, 'search-empty'))], actions: keywordRows(asking) }
  const wanted = Math.min(MOST_PAGES, Math.max(1, question.page ?? 1))
  const result = await asking.library.search({ query: words, limit: A_PAGE * wanted })
  const pages = Math.min(MOST_PAGES, Math.ceil(result.total / A_PAGE))
  const page = Math.max(1, Math.min(wanted, pages))
  const hits = result.hits.slice(A_PAGE * (page - 1), A_PAGE * page)
  const first = [
    ...(understood ? [] : [note(say(asking, 'search-not-understood'))]),
    ...result.ignored.map(part => note(ignoredNote(asking, part))),
  ]
  if (hits.length === 0) {
    return {
      blocks: [...first, paragraph(say(asking, 'search-none', { words: inMarks(words) }))],
      actions: [...keywordRows(asking), mainRow(asking)],
    }
  }
  const found = { items: hits, page, pages }
  const placed = hits.flatMap(hit => {
    const entry = asking.entries.find(({ article }) => article.id === hit.article)
    return entry === undefined ? [] : [{ hit, entry }]
  })
  return {
    blocks: [
      ...first,
      heading(say(asking, 'search-heading', { words: inMarks(words) })),
      note(say(asking, 'count-paragraphs', { count: result.total })),
      ...placed.flatMap(({ hit, entry }) => hitBlocks(asking, hit, entry)),
      ...pageNote(asking, found),
    ],
    actions: [
      ...pageRow(asking, found, number => ({ ...question, page: number })),
      ...rows(placed.map(({ hit, entry }) => readButton(asking, hit, entry))),
      personRow(asking, words),
      row(asking, 'summary', 'quotes', 'who'),
    ],
  }
}

function hitBlocks(asking: Asking, hit: Hit, entry: LibraryEntry): Block[] {
  const { article } = entry
  const place = placeOf(asking, hit.paragraph)
  const date = article.date === null ? [] : [formatDay(asking.reader.language, article.date)]
  const source = asking.entries.length > 1 ? [place, titleOf(article), ...date] : [place]
  return [
    ...excerptOf(entry, hit).map(
      (span): Block => ({ kind: 'paragraph', content: snippet(article, span, hit.matches) }),
    ),
    note(source.join(' · ')),
  ]
}

/** Opens the article where the paragraph stands. */
function readButton(asking: Asking, hit: Hit, entry: LibraryEntry): Action {
  const place = placeOf(asking, hit.paragraph)
  const label = entry === asking.entry ? place : `${place} · ${titleOf(entry.article)}`
  return {
    label: shortLabel(label),
    question: { kind: 'read', article: entry.article.key, page: readingPageOf(entry, hit.paragraph) },
  }
}

/** What a person said, where the words name one. */
function personRow(asking: Asking, words: string): Action[] {
  const found = findPerson({ text: words }, asking.entry)
  if (found.kind !== 'person') return []
  const { key, name } = found.person
  return [
    ask(asking, shortLabel(say(asking, 'button-quotes-of', { name })), { kind: 'quotes', person: { key } }),
    ask(asking, say(asking, 'button-profile', { gender: found.person.gender ?? 'male' }), {
      kind: 'who',
      person: { key },
    }),
  ]
}

/** What there is to search for: the most telling words of the article. */
function keywordRows(asking: Asking): Action[][] {
  const keywords = asking.entry.analysis.keywords.slice(0, MOST_KEYWORDS)
  return rows(keywords.map(words => ask(asking, shortLabel(words), { kind: 'search', words })))
}

const IGNORED = {
  speaker: 'search-ignored-speaker',
  date: 'search-ignored-date',
  phrase: 'search-ignored-phrase',
} as const satisfies Record<IgnoredPart['reason'], MessageId>

function ignoredNote(asking: Asking, { text, reason }: IgnoredPart): string {
  const value = reason === 'phrase' ? text : text.replace(/^[^:]*:\s*/u, '')
  return say(asking, IGNORED[reason], { words: value })
}
