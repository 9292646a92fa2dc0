import type { Document } from './document.ts'

/** The most telling words and names of the article, best first, as written. */
export function keywordsOf(_document: Document): string[] {
  return []
}
