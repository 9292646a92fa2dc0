// /when: the dates from the past to the future, each with the sentence that says what happens then.

import type { DateMention } from '../../analysis/analysis.ts'
import { textOf } from '../../articles/article.ts'
import type { Block, Run } from '../answer.ts'
import { type Asking, type Draft, type QuestionOf, say } from '../asking.ts'
import { row } from '../buttons.ts'
import { footer, heading, note, paragraph, placeOf, snippet } from '../compose.ts'
import { formatDay, formatDays } from '../messages.ts'
import { pageNote, pageOf, pageRow } from '../pages.ts'
import { sentencesAt } from '../sentence-at.ts'

const A_PAGE = 6

/** Mentions of the same days; `from` null: days that could not be told. */
interface Moment {
  readonly from: string | null
  readonly to: string | null
  readonly mentions: readonly DateMention[]
}

/** The dates of the article in their order; those that cannot be told at the end. */
export function whenAnswer(question: QuestionOf<'when'>, asking: Asking): Draft {
  const { article, analysis } = asking.entry
  const moments = momentsOf(analysis.dates)
  const buttons = row(asking, 'where', 'summary', 'read')
  if (moments.length === 0) {
    return { blocks: [paragraph(say(asking, 'when-none')), ...published(asking)], actions: [buttons] }
  }
  const page = pageOf(moments, question.page, A_PAGE, moment => sizeOf(asking, moment))
  const unknown = article.date === null && analysis.dates.some(({ from }) => from === null)
  return {
    blocks: [
      heading(say(asking, 'when-heading')),
      ...(page.page === 1 ? published(asking) : []),
      ...(unknown && page.page === 1 ? [note(say(asking, 'when-unknown-publication'))] : []),
      ...page.items.flatMap(moment => momentBlocks(asking, moment)),
      ...pageNote(asking, page),
      ...footer(asking),
    ],
    actions: [...pageRow(asking, page, number => ({ kind: 'when', page: number })), buttons],
  }
}

function momentsOf(dates: readonly DateMention[]): Moment[] {
  const moments = new Map<string, Moment & { mentions: DateMention[] }>()
  for (const date of dates) {
    const id = `${date.from} ${date.to}`
    const moment = moments.get(id)
    if (moment === undefined) moments.set(id, { from: date.from, to: date.to, mentions: [date] })
    else moment.mentions.push(date)
  }
  return [...moments.values()].sort(
    (a, b) => compare(a.from ?? '9999-99', b.from ?? '9999-99') || compare(a.to ?? '', b.to ?? ''),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function momentBlocks(asking: Asking, moment: Moment): Block[] {
  const { article } = asking.entry
  const sentences = sentencesAt(asking.entry, moment.mentions)
  return [
    { kind: 'paragraph', content: labelOf(asking, moment) },
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

/** 25 أبريل 2019 · «العام الماضي» ← 2018 (محسوب من تاريخ النشر) · بلا تاريخ محدد. */
function labelOf(asking: Asking, { from, to, mentions }: Moment): Run[] {
  const { article } = asking.entry
  if (from === null || to === null) return [{ text: say(asking, 'when-undated'), style: 'bold' }]
  const date: Run = { text: formatDays(asking.reader.language, from, to), style: 'bold' }
  const relative = new Map(
    mentions.filter(mention => mention.relative).map(mention => [textOf(article, mention), mention]),
  )
  if (relative.size === 0) return [date]
  return [
    date,
    { text: ' · ' },
    ...[...relative.values()].flatMap((mention): Run[] => [
      { text: '«' },
      ...snippet(article, mention),
      { text: '» ' },
    ]),
    { text: `(${say(asking, 'when-computed')})`, style: 'italic' },
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
