// Article → Analysis: the rule families in their order.

import type { Article } from '../articles/article.ts'
import type { Analysis } from './analysis.ts'
import { findDates } from './dates/dates.ts'
import { documentOf } from './document.ts'
import { keywordsOf } from './keywords.ts'
import { findPeople } from './people/people.ts'
import { findPlaces } from './places/places.ts'
import { findQuotations } from './quotations/quotations.ts'
import { rankSentences } from './summary/summary.ts'
import { termsOf } from './terms.ts'

/** Changes whenever the same article may be analysed otherwise than before. */
const ANALYSER_VERSION = '1'

/** Analyses an article. Pure and total: any text gives an analysis. Linear in the length of the text. */
export function analyse(article: Article): Analysis {
  const document = documentOf(article)
  const places = findPlaces(document)
  const people = findPeople(document)
  const quotations = findQuotations(document, people)
  const terms = termsOf(document)
  return {
    analyser: ANALYSER_VERSION,
    people,
    quotations,
    places,
    dates: findDates(document),
    sentences: rankSentences(document, terms, quotations),
    keywords: keywordsOf(document, terms, people),
  }
}
