// Small articles of our own for the tests of the library.

import type { Article } from '../../src/articles/article.ts'
import { parseArticle } from '../../src/articles/parse.ts'

/** An article of these paragraphs, published on `date`. */
export function article(id: string, date: string | null, headline: string, ...paragraphs: string[]): Article {
  return { ...parseArticle(`${id}.txt`, [headline, ...paragraphs].join('\n')), date }
}
