import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/analysis/analysis.ts'
import { documentOf } from '../../src/analysis/document.ts'
import { keywordsOf } from '../../src/analysis/keywords.ts'
import { termsOf } from '../../src/analysis/terms.ts'
import { parseArticle } from '../../src/articles/parse.ts'

const TEXT = `افتتاح جسر النيل المعلق
افتتح سمير الخطيب جسر النيل المعلق أمس. وقال الخطيب إن الجسر المعلق كلف عشرين مليونا.
وأضاف الخطيب أن الفيضان أغلق الجسر القديم. وكان الفيضان أغرق القرى على ضفة النهر.`

function keywords(text: string, names: readonly string[] = []): string[] {
  const people = names.map(
    (name): Person => ({
      key: 'k',
      name,
      aliases: [],
      role: null,
      gender: null,
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
    }),
  )
  const document = documentOf(parseArticle('a.txt', text))
  return keywordsOf(document, termsOf(document), people)
}

describe('keywordsOf', () => {
  it('gives names, phrases and words as the text writes them', () => {
    const found = keywords(TEXT, ['سمير الخطيب'])
    expect(found).toContain('سمير الخطيب')
    expect(found).toContain('الفيضان')
    expect(found.some(keyword => keyword.includes('المعلق'))).toBe(true)
    for (const keyword of found) expect(TEXT).toContain(keyword)
  })

  it('leaves out common words, verbs of saying and words that a name or phrase has told', () => {
    const found = keywords(TEXT, ['سمير الخطيب'])
    for (const word of ['قال', 'وقال', 'وأضاف', 'أمس', 'الخطيب', 'إن']) expect(found).not.toContain(word)
  })

  it('gives at most ten, none twice, all in the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const found = keywords(`${text}\n${text}`)
        expect(found.length).toBeLessThanOrEqual(10)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})
