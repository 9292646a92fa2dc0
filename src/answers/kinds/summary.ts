// /summary: the sentences that a careful editor would choose, word for word, in the article's order.

import { summaryOf } from '../../analysis/summary/choose.ts'
import type { Action, Block } from '../answer.ts'
import { type Asking, ask, type Draft, type QuestionOf, say } from '../asking.ts'
import { moreRow, row } from '../buttons.ts'
import { articleLine, heading, note, paragraph, snippet } from '../compose.ts'

const USUAL = 3
const MOST = 20
const STEP = 2

/** The best sentences, with buttons for fewer and for more. */
export function summaryAnswer({ sentences: wanted = USUAL }: QuestionOf<'summary'>, asking: Asking): Draft {
  const { article, analysis } = asking.entry
  const most = Math.min(MOST, analysis.sentences.length)
  const count = Math.max(1, Math.min(wanted, most))
  const chosen = summaryOf(analysis, count)
  const blocks = chosen.map((sentence): Block => ({ kind: 'paragraph', content: snippet(article, sentence) }))
  return {
    blocks: [
      heading(say(asking, 'summary-heading')),
      note(articleLine(asking)),
      ...(blocks.length === 0 ? [paragraph(say(asking, 'summary-none'))] : blocks),
    ],
    actions: [
      lengthRow(asking, count, most),
      row(asking, 'quotes', 'who', 'read'),
      moreRow(asking).slice(0, 2),
    ],
  }
}

function lengthRow(asking: Asking, count: number, most: number): Action[] {
  const buttons: Action[] = []
  const shorter = Math.max(1, count - STEP)
  const longer = Math.min(most, count + STEP)
  if (shorter < count) {
    buttons.push(ask(asking, say(asking, 'button-shorter'), { kind: 'summary', sentences: shorter }))
  }
  if (longer > count) {
    buttons.push(ask(asking, say(asking, 'button-longer'), { kind: 'summary', sentences: longer }))
  }
  return buttons
}
