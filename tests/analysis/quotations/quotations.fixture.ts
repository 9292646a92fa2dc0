import { documentOf } from '../../../src/analysis/document.ts'
import { findPeople } from '../../../src/analysis/people/people.ts'
import { findQuotations } from '../../../src/analysis/quotations/quotations.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

/** Every quotation as `kind by speaker: text`. */
export function quotationsIn(body: string, headline = 'عنوان الخبر'): string[] {
  const document = documentOf(parseArticle('article.txt', `${headline}\n${body}`))
  return findQuotations(document, findPeople(document)).map(
    ({ kind, start, end, speakers }) =>
      `${kind} by ${speakers.map(({ name }) => name).join(' + ') || '–'}: ${document.text.slice(start, end)}`,
  )
}
