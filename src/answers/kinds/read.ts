// /read: the article itself, paged, with the numbers of its paragraphs.

import type { Span } from '../../arabic/span.ts'
import type { LibraryEntry } from '../../library/library.ts'
import type { Block } from '../answer.ts'
import { type Asking, type Draft, type QuestionOf, say } from '../asking.ts'
import { row } from '../buttons.ts'
import { note, snippet } from '../compose.ts'
import { formatDay } from '../messages.ts'
import { pageFor, pageNote, pageOf, pageRow } from '../pages.ts'

/** Paragraphs longer than this (UTF-16 units) are paged by their sentences. */
const LONG = 1500
const MOST = 12

/** A paragraph, or a sentence of a long one; only the first has the number. */
interface Part extends Span {
  readonly paragraph: number
  readonly first: boolean
}

/** A page of the article. */
export function readAnswer(question: QuestionOf<'read'>, asking: Asking): Draft {
  const { article } = asking.entry
  const page = pageFor(asking, partsOf(asking.entry), question.page, MOST, sizeOf)
  return {
    blocks: [
      ...(page.page === 1 ? titleBlocks(asking) : []),
      ...page.items.map(
        (part): Block => ({
          kind: 'paragraph',
          content: [
            ...(part.first ? [{ text: `${part.paragraph}. `, style: 'bold' as const }] : []),
            ...snippet(article, part),
          ],
        }),
      ),
      ...pageNote(asking, page),
    ],
    actions: [
      ...pageRow(asking, page, number => ({ kind: 'read', page: number })),
      row(asking, 'summary', 'quotes', 'who'),
    ],
  }
}

/** The page of `/read` on which a paragraph begins (the headline: the first). */
export function readingPageOf(entry: LibraryEntry, paragraph: number): number {
  for (let page = 1; ; page++) {
    const { items, pages } = pageOf(partsOf(entry), page, MOST, sizeOf)
    if (page >= pages || items.some(part => part.paragraph >= paragraph)) return page
  }
}

function titleBlocks(asking: Asking): Block[] {
  const { article } = asking.entry
  const { headline, headlineSpan, date, source, url } = article
  const facts = [
    ...(date === null ? [] : [formatDay(asking.reader.language, date)]),
    ...(source === null ? [] : [say(asking, 'article-source', { source })]),
    ...(url === null ? [] : [url]),
  ]
  return [
    ...(headline === ''
      ? []
      : [
          {
            kind: 'heading' as const,
            content: headlineSpan === null ? [{ text: headline }] : snippet(article, headlineSpan),
          },
        ]),
    ...(facts.length === 0 ? [] : [note(facts.join(' · '))]),
  ]
}

function sizeOf({ start, end }: Span): number {
  return end - start
}

function partsOf({ article, analysis }: LibraryEntry): Part[] {
  return article.paragraphs.flatMap((span, index): Part[] => {
    const paragraph = index + 1
    const sentences = analysis.sentences.filter(sentence => sentence.paragraph === paragraph)
    if (span.end - span.start <= LONG || sentences.length < 2) return [{ ...span, paragraph, first: true }]
    return sentences.map(({ start, end }, at) => ({ start, end, paragraph, first: at === 0 }))
  })
}
