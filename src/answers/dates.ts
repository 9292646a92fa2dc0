// Dates as they are told: the days, and how the article words them where that needed its publication date.

import type { DateMention } from '../analysis/analysis.ts'
import { textOf } from '../articles/article.ts'
import type { Run } from './answer.ts'
import { type Asking, say } from './asking.ts'
import { comma, snippet } from './compose.ts'
import { formatDays } from './messages.ts'

/** Mentions of the same days; `from` null: days that could not be told. */
export interface Moment {
  readonly from: string | null
  readonly to: string | null
  readonly mentions: readonly DateMention[]
}

/** The moments of the mentions, from the past to the future; those that cannot be told last. */
export function momentsOf(dates: readonly DateMention[]): Moment[] {
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

/** 25 أبريل 2019 · «العام الماضي» ← 2018 (محسوب من تاريخ النشر) · «أمس» (بلا تاريخ محدد). */
export function dateRuns(asking: Asking, { from, to, mentions }: Moment): Run[] {
  const { language } = asking.reader
  if (from === null || to === null) {
    return [...quoted(asking, mentions), { text: ` (${say(asking, 'when-undated')})`, style: 'italic' }]
  }
  const date: Run = { text: formatDays(language, from, to), style: 'bold' }
  const relative = mentions.filter(mention => mention.relative)
  if (relative.length === 0) return [date]
  return [
    ...quoted(asking, relative),
    { text: language === 'ar' ? ' ← ' : ' → ' },
    date,
    { text: ` (${say(asking, 'when-computed')})`, style: 'italic' },
  ]
}

/** The mentions as worded, each wording once: «الثلاثاء»، «قبل يومين». */
function quoted(asking: Asking, mentions: readonly DateMention[]): Run[] {
  const { article } = asking.entry
  const wordings = new Map(mentions.map(mention => [textOf(article, mention), mention]))
  return [...wordings.values()].flatMap((mention, index): Run[] => [
    { text: index === 0 ? '«' : `${comma(asking)}«` },
    ...snippet(article, mention),
    { text: '»' },
  ])
}
