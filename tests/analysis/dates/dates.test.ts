import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/analysis/dates/dates.ts'
import { documentOf } from '../../../src/analysis/document.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

function datesOf(text: string, date: string | null): (string | number | boolean | null)[][] {
  const article = { ...parseArticle('a.txt', text), date }
  return findDates(documentOf(article)).map(mention => [
    article.text.slice(mention.start, mention.end),
    mention.from,
    mention.relative,
    mention.paragraph,
  ])
}

describe('findDates', () => {
  it('resolves from the publication date and names the paragraph', () => {
    expect(datesOf('قمة أمس\n\nوصل عام 2011\nيعود غدا', '2019-04-25')).toEqual([
      ['أمس', '2019-04-24', true, 0],
      ['عام 2011', '2011-01-01', false, 1],
      ['غدا', '2019-04-26', true, 2],
    ])
  })

  it('takes اليوم beside a full date in the first paragraph for the day of publication', () => {
    expect(datesOf('عنوان\nقال اليوم الثلاثاء 23 أبريل 2019 إن\nالوفد وصل أمس', null)).toEqual([
      ['اليوم الثلاثاء 23 أبريل 2019', '2019-04-23', false, 1],
      ['أمس', '2019-04-22', true, 2],
    ])
  })

  it('never reads over the end of a paragraph', () => {
    expect(datesOf('عنوان\nفي 25\nأبريل 2019', null)).toEqual([['أبريل 2019', '2019-04-01', false, 2]])
  })
})
