// /when: the dates from the past to the future, each with the sentence that says what happens then.

import type { Block } from '../answer.ts'
import { type Asking, type Draft, type QuestionOf, say } from '../asking.ts'
import { row } from '../buttons.ts'
import { footer, heading, note, paragraph, placeOf, snippet } from '../compose.ts'
import { dateRuns, type Moment, momentsOf } from '../dates.ts'
import { formatDay } from '../messages.ts'
import { pageFor, pageNote, pageRow } from '../pages.ts'
import { sentencesAt } from '../sentence-at.ts'

const A_PAGE = 6

/** The dates of the article in their order; those that cannot be told at the end. */
export function whenAnswer(question: QuestionOf<'when'>, asking: Asking): Draft {
  const { article, analysis } = asking.entry
  const moments = momentsOf(analysis.dates).flatMap(moment => bySentence(asking, moment))
  const buttons = row(asking, 'where', 'summary', 'read')
  if (moments.length === 0) {
    return { blocks: [paragraph(say(asking, 'when-none')), ...published(asking)], actions: [buttons] }
  }
  const page = pageFor(asking, moments, question.page, A_PAGE, moment => sizeOf(asking, moment))
  const unknown = article.date === null && analysis.dates.some(({ from }) => from === null)
  return {
    blocks: [
      heading(say(asking, 'when-heading')),
      note(say(asking, 'count-dates', { count: moments.length })),
      ...(page.page === 1 ? published(asking) : []),
      ...(unknown && page.page === 1 ? [note(say(asking, 'when-unknown-publication'))] : []),
      ...page.items.flatMap(moment => momentBlocks(asking, moment)),
      ...pageNote(asking, page),
      ...footer(asking),
    ],
    actions: [...pageRow(asking, page, number => ({ kind: 'when', page: number })), buttons],
  }
}

/** Days that cannot be told have nothing in common but their sentence: a moment for each. */
function bySentence({ entry }: Asking, moment: Moment): Moment[] {
  if (moment.from !== null) return [moment]
  return sentencesAt(entry, moment.mentions).map(({ marks }) => ({ ...moment, mentions: marks }))
}

function momentBlocks(asking: Asking, moment: Moment): Block[] {
  const { article } = asking.entry
  const sentences = sentencesAt(asking.entry, moment.mentions)
  return [
    { kind: 'paragraph', content: dateRuns(asking, moment) },
    ...sentences.map(
      ({ sentence, marks }): Block => ({
        kind: 'paragraph',
        content: [
          ...snippet(article, sentence, marks),
          { text: ` (${placeOf(asking, sentence.paragraph)})`, style: 'italic' },
        ],
      }),
    ),
  ]
}

function published(asking: Asking): Block[] {
  const { date } = asking.entry.article
  return date === null
    ? []
    : [note(say(asking, 'when-published', { date: formatDay(asking.reader.language, date) }))]
}

function sizeOf({ entry }: Asking, { mentions }: Moment): number {
  return sentencesAt(entry, mentions).reduce(
    (sum, { sentence }) => sum + sentence.end - sentence.start + 80,
    80,
  )
}
