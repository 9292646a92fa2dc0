// /articles: the articles at hand, the current one marked, and choosing another.

import type { Action } from '../answer.ts'
import { type Asking, type Draft, type QuestionOf, say } from '../asking.ts'
import { row, shortLabel } from '../buttons.ts'
import { heading, note, paragraph, titleOf } from '../compose.ts'
import { formatDay } from '../messages.ts'
import { pageFor, pageNote, pageRow } from '../pages.ts'

const A_PAGE = 8

/** The articles, newest first; a button for each makes it the chat's current one. */
export function articlesAnswer(question: QuestionOf<'articles'>, asking: Asking): Draft {
  const { entries, entry, reader } = asking
  const page = pageFor(asking, entries, question.page, A_PAGE, ({ article }) => titleOf(article).length)
  return {
    blocks: [
      heading(say(asking, 'articles-heading')),
      note(say(asking, 'count-articles', { count: entries.length })),
      {
        kind: 'list',
        ordered: false,
        items: page.items.map(({ article }) => [
          { text: titleOf(article), style: 'bold' },
          ...(article.date === null ? [] : [{ text: ` · ${formatDay(reader.language, article.date)}` }]),
          ...(article.id === entry.article.id
            ? [{ text: ` · ${say(asking, 'articles-current')}`, style: 'italic' as const }]
            : []),
        ]),
      },
      ...pageNote(asking, page),
      ...(entries.length > 1 ? [paragraph(say(asking, 'articles-choose'))] : []),
    ],
    actions: [
      ...pageRow(asking, page, number => ({ kind: 'articles', page: number })),
      ...page.items.map(({ article }): Action[] => [
        {
          label: shortLabel(`${article.id === entry.article.id ? '✓ ' : ''}${titleOf(article)}`),
          setting: { name: 'article', value: article.key },
        },
      ]),
      row(asking, 'summary', 'quotes', 'who'),
    ],
  }
}
