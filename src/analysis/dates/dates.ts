import type { DateMention } from '../analysis.ts'
import type { Document } from '../document.ts'

/** Finds dates and time expressions and resolves them from the publication date. */
export function findDates(_document: Document): DateMention[] {
  return []
}
