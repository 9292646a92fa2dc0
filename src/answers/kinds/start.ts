// /start: what this is, the current article, and what can be asked about it.

import type { Action, Block, Run } from '../answer.ts'
import { type Asking, ask, type Draft, type QuestionOf, say } from '../asking.ts'
import { mainRow, moreRow } from '../buttons.ts'
import { articleLine, heading, paragraph } from '../compose.ts'
import { examplesFor } from './help.ts'

/** Greets, names the article at hand and offers the first questions about it. */
export function startAnswer(_question: QuestionOf<'start'>, asking: Asking): Draft {
  const { article } = asking.entry
  const lines: Block[] = [
    paragraph(say(asking, 'start-greeting')),
    heading(say(asking, 'start-current-article')),
    paragraph(articleLine(asking)),
    ...(article.source === null
      ? []
      : [paragraph(say(asking, 'article-source', { source: article.source }))]),
    paragraph(say(asking, 'start-try')),
    { kind: 'list', ordered: false, items: examplesFor(asking).map((text): Run[] => [{ text }]) },
  ]
  return { blocks: lines, actions: [mainRow(asking), moreRow(asking), lastRow(asking)] }
}

function lastRow(asking: Asking): Action[] {
  const row = [ask(asking, say(asking, 'button-help'), { kind: 'help' })]
  if (asking.entries.length > 1)
    row.unshift(ask(asking, say(asking, 'button-articles'), { kind: 'articles' }))
  return row
}
