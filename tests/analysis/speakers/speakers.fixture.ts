import { documentOf } from '../../../src/analysis/document.ts'
import { findPeople } from '../../../src/analysis/people/people.ts'
import { findQuotations } from '../../../src/analysis/quotations/quotations.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

/** The speakers of the quotations of a text, in order. */
export function speakersIn(body: string): string[] {
  const document = documentOf(parseArticle('article.txt', `عنوان الخبر\n${body}`))
  return findQuotations(document, findPeople(document)).map(({ speakers }) =>
    speakers.map(({ name }) => name).join(' + '),
  )
}

/** The speakers of the last quotation of a text. */
export function lastSpeaker(body: string): string | undefined {
  return speakersIn(body).at(-1)
}
