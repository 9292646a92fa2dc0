import type { Place } from '../analysis.ts'
import type { Document } from '../document.ts'

/** Finds the places that the article names. */
export function findPlaces(_document: Document): Place[] {
  return []
}
