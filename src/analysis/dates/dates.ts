// Dates and time expressions in an article, resolved from its publication date.

import { datesIn, isoRange } from '../../arabic/dates/dates.ts'
import { dayOfIso } from '../../arabic/days.ts'
import type { DateMention } from '../analysis.ts'
import type { Document } from '../document.ts'

/**
 * Finds dates and time expressions, in order, and resolves them to days from the publication date. Durations and ages
 * are none. Where the publication date is needed and unknown, `from` and `to` are null.
 */
export function findDates(document: Document): DateMention[] {
  const { text, words, article } = document
  const reference = article.date === null ? null : dayOfIso(article.date)
  return document.blocks.flatMap(block =>
    datesIn({ text, words, first: block.firstWord, limit: block.lastWord, reference, bare: false }).map(
      ({ start, end, range, relative }) => ({
        start,
        end,
        ...isoRange(range),
        relative,
        paragraph: block.paragraph,
      }),
    ),
  )
}
