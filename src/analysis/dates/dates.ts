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
  return (today === null ? found : datesOf(document, today)).map(
    ({ start, end, range, relative, paragraph }) => ({
      start,
      end,
      ...isoRange(range),
      relative,
      paragraph,
    }),
  )
}

function datesOf({ text, words, blocks }: Document, reference: Day | null): Found[] {
  return blocks.flatMap(({ firstWord, lastWord, paragraph }) =>
    datesIn({ text, words, first: firstWord, limit: lastWord, reference, bare: false }).map(date => ({
      ...date,
      paragraph,
    })),
  )
}

type Found = FoundDate & { readonly paragraph: number }

/** The last paragraph in which اليوم beside a full date is taken for the writer's own today. */
const LEAD = 1

/** The publication date where headline or first paragraph give it away (اليوم الثلاثاء 23 أبريل 2019), else null. */
function dayGivenAway(dates: readonly Found[]): Day | null {
  const days = new Set(dates.filter(date => date.paragraph <= LEAD).map(date => date.today))
  days.delete(null)
  const [day] = days
  return days.size === 1 && day !== undefined ? day : null
}
