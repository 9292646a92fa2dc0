// How rare a term is in Arabic news.

import { readFileSync } from 'node:fs'

interface Frequencies {
  readonly articles: number
  readonly byTerm: ReadonlyMap<string, number>
}

let frequencies: Frequencies | undefined

/** The share of news articles that hold a term of `termOf`, at least one in the number of articles counted. */
export function articleShare(term: string): number {
  frequencies ??= load()
  return (frequencies.byTerm.get(term) ?? 1) / frequencies.articles
}

function load(): Frequencies {
  const data = readFileSync(new URL('../../data/document-frequencies.tsv', import.meta.url), 'utf8')
  const byTerm = new Map<string, number>()
  let articles = 1
  for (const line of data.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    const count = Number(line.slice(tab + 1))
    if (line.startsWith('#articles')) articles = count
    else byTerm.set(line.slice(0, tab), count)
  }
  return { articles, byTerm }
}
