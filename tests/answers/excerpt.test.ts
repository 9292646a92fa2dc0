import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { excerptOf } from '../../src/answers/excerpt.ts'
import { textOf } from '../../src/articles/article.ts'
import { parseArticle } from '../../src/articles/parse.ts'
import type { LibraryEntry } from '../../src/library/library.ts'

const FILLER = 'ثم انتقل الحديث إلى شؤون أخرى لا صلة لها بما سبق من كلام. '.repeat(8)

describe('excerptOf', () => {
  it('shows a short paragraph whole', () => {
    const { entry, hit } = hitIn('نمت السوق كثيرا. وتوقف العمل.', 'السوق')
    expect(excerptOf(entry, hit).map(span => textOf(entry.article, span))).toEqual([
      'نمت السوق كثيرا. وتوقف العمل.',
    ])
  })

  it('shows of a long paragraph the sentence that matches', () => {
    const { entry, hit } = hitIn(`${FILLER}نمت السوق كثيرا. ${FILLER}`, 'السوق')
    expect(excerptOf(entry, hit).map(span => textOf(entry.article, span))).toEqual(['نمت السوق كثيرا.'])
  })

  it('does not cut a quotation of several sentences', () => {
    const { entry, hit } = hitIn(
      `${FILLER}قال الوزير: "نمت السوق كثيرا. وسنبني عليها غدا. ولن نتوقف". ${FILLER}`,
      'السوق',
    )
    const [quotation] = entry.analysis.quotations
    const [span] = excerptOf(entry, hit)
    expect(quotation).toBeDefined()
    expect(span!.start).toBeLessThanOrEqual(quotation!.start)
    expect(span!.end).toBeGreaterThanOrEqual(quotation!.end)
  })
})

function hitIn(paragraph: string, word: string) {
  const article = parseArticle('x.txt', `عنوان\n${paragraph}`)
  const entry: LibraryEntry = { article, analysis: analyse(article) }
  const start = article.text.indexOf(word)
  const hit = { span: article.paragraphs[0]!, paragraph: 1, matches: [{ start, end: start + word.length }] }
  return { entry, hit }
}
