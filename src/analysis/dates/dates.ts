// Dates and time expressions in an article, resolved from its publication date.

import { datesIn, type FoundDate, isoRange } from '../../arabic/dates/dates.ts'
import { type Day, dayOfIso } from '../../arabic/days.ts'
import type { DateMention } from '../analysis.ts'
import type { Document } from '../document.ts'

/**
 * Finds dates and time expressions, in order, and resolves them to days from the publication date. Durations and ages
 * are none. Where the publication date is needed and unknown, `from` and `to` are null.
 */
export function findDates(document: Document): DateMention[] {
  const { article } = document
  const published = article.date === null ? null : dayOfIso(article.date)
  const found = datesOf(document, published)
  const today = published === null ? dayGivenAway(found) : null
  return (today === null ? found : datesOf(document, today)).map(({ date, paragraph }) => {
    const { from, to } = isoRange(date.range)
    return { start: date.start, end: date.end, from, to, relative: date.relative, paragraph }
  })
}

function datesOf({ text, words, blocks }: Document, reference: Day | null): Found[] {
  const found: Found[] = []
  for (const { firstWord, lastWord, paragraph } of blocks) {
    const dates = datesIn({ text, words, first: firstWord, limit: lastWord, reference, bare: false })
    for (const date of dates) found.push({ date, paragraph })
  }
  return found
}

interface Found {
  readonly date: FoundDate
  readonly paragraph: number
}

/** The last paragraph in which اليوم beside a full date is taken for the writer's own today. */
const LEAD = 1

/** The publication date where headline or first paragraph give it away (اليوم الثلاثاء 23 أبريل 2019), else null. */
function dayGivenAway(dates: readonly Found[]): Day | null {
  const days = new Set(dates.filter(({ paragraph }) => paragraph <= LEAD).map(({ date }) => date.today))
  days.delete(null)
  const [day] = days
  return days.size === 1 && day !== undefined ? day : null
}
