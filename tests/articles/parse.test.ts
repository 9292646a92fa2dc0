import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/articles/article.ts'
import { parseArticle } from '../../src/articles/parse.ts'

const MARKDOWN = `---
headline: قمة في فلاديفوستوك
date: 2019-04-25
---

قال **بوتين** إنه [يرحب](https://example.org) بكيم.

فقرة ثانية.

مقالات ذات صلة

زر الذهاب إلى الأعلى
`

describe('parseArticle', () => {
  it('reads front matter and paragraphs from Markdown, without inline markup', () => {
    const article = parseArticle('content/summit.md', MARKDOWN)
    expect(article).toMatchObject({ id: 'summit', headline: 'قمة في فلاديفوستوك', date: '2019-04-25' })
    expect(article.paragraphs.map(span => textOf(article, span))).toEqual([
      'قال بوتين إنه يرحب بكيم.',
      'فقرة ثانية.',
    ])
  })

  it('takes the first line of plain text as the headline and every further line as a paragraph', () => {
    const article = parseArticle('a.txt', 'عنوان\r\n\r\nفقرة أولى.\r\nفقرة ثانية.\nزر الذهاب إلى الأعلى')
    expect(article.headline).toBe('عنوان')
    expect(article.paragraphs.map(span => textOf(article, span))).toEqual(['فقرة أولى.', 'فقرة ثانية.'])
  })

  it('names the front matter field that is wrong', () => {
    expect(() => parseArticle('a.md', '---\ndate: قريبا\n---\n\nنص')).toThrow(
      /date must look like 2019-04-25/,
    )
  })
})
