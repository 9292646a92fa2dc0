// How rare a term is in Arabic news.

import { readFileSync } from 'node:fs'
import { termOf } from './terms.ts'
import { WordTable } from './word-table.ts'

/** How many buckets `data/document-frequencies.tsv` has; the script that makes it reads this. @public */
export const BUCKETS = 1024

/** The share of a term that is in none but one of the articles counted. */
const LEAST_SHARE = 0.001

let shares: WordTable<number> | null = null

/** The share of news articles that hold a term of `termOf`: at least one in a thousand. */
export function articleShare(term: string): number {
  return shareOf(term) ?? LEAST_SHARE
}

/** Whether a folded word is one that news articles use, in whatever form. */
export function isInNews(folded: string): boolean {
  return shareOf(termOf(folded)) !== undefined
}

function shareOf(term: string): number | undefined {
  shares ??= new WordTable(
    readFileSync(new URL('../../data/document-frequencies.tsv', import.meta.url)),
    BUCKETS,
    Number,
  )
  return shares.get(term)
}
