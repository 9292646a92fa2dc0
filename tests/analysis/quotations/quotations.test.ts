import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/analysis/document.ts'
import { findQuotations } from '../../../src/analysis/quotations/quotations.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

function quotationsIn(body: string): string[] {
  const document = documentOf(parseArticle('article.txt', `عنوان الخبر\n${body}`))
  return findQuotations(document, []).map(
    ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`,
  )
}

describe('findQuotations', () => {
  it.each([
    ['وقال الوزير: "سنبني مدرسة جديدة في كل قرية".', ['direct: سنبني مدرسة جديدة في كل قرية']],
    ['وقالت الوزارة إن المدارس ستفتح غدا.', ['indirect: المدارس ستفتح غدا']],
    ['وأوضح المدير أنه سيزور المصنع غدا.', ['indirect: أنه سيزور المصنع غدا']],
    ['«سنبني مدرسة جديدة في كل قرية»، قال الوزير.', ['direct: سنبني مدرسة جديدة في كل قرية']],
  ])('finds in %s', (body, expected) => {
    expect(quotationsIn(body)).toEqual(expected)
  })

  it.each([
    'يذكر أن المدرسة بنيت قبل عامين.',
    'ويشار إلى أن المصنع أغلق العام الماضي.',
    'وصدر كتاب "المدينة في الليل والنهار والمطر" أمس.',
  ])('finds nothing in %s', body => {
    expect(quotationsIn(body)).toEqual([])
  })

  it('gives exact spans and never throws on Arabic-like text', () => {
    const piece = fc.constantFrom(
      'قال',
      'وأضاف',
      'أن',
      'إنه',
      'الوزير',
      'بوتين',
      '"',
      '«',
      '»',
      '“',
      '”',
      ':',
      '،',
      '. ',
      '\n',
      'بحسب',
      'ـ',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const document = documentOf(parseArticle('article.txt', pieces.join(' ')))
        for (const { start, end, speakers } of findQuotations(document, [])) {
          expect(start).toBeLessThan(end)
          expect(document.text.slice(start, end).trim()).not.toBe('')
          expect(speakers.length).toBeLessThan(4)
        }
      }),
    )
  })
})
