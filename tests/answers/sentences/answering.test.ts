import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { answeringSentences } from '../../../src/answers/sentences/answering.ts'
import { asksOf } from '../../../src/answers/understanding/asks.ts'
import { understand } from '../../../src/answers/understanding/understand.ts'
import { parseArticle } from '../../../src/articles/parse.ts'
import type { LibraryEntry } from '../../../src/library/library.ts'

const TEXT = `افتتاح متحف الفنون في وهران

افتتحت وزيرة الثقافة سعاد مرابط متحف الفنون الحديثة في مدينة وهران يوم 12 مارس 2018. وحضر الحفل عدد من السفراء.

استغرق بناء المتحف سبع سنوات، وبلغت تكلفته أربعين مليون دينار. وصمم المبنى المهندس الإسباني لويس غارسيا.

تأخر الافتتاح عدة مرات بسبب نقص التمويل. ويعرض المتحف ثلاثمئة لوحة جمعت عن طريق التبرعات.
`
const entryOf = (text: string): LibraryEntry => {
  const article = parseArticle('a.txt', text)
  return { article, analysis: analyse(article) }
}
const entry = entryOf(TEXT)
const ask = (question: string): string[] =>
  answeringSentences(question, asksOf(understand(question)), entry).map(({ start, end }) =>
    entry.article.text.slice(start, end),
  )

describe('answeringSentences', () => {
  it.each([
    ['من افتتح المتحف؟', 'سعاد مرابط'],
    ['متى افتتح المتحف؟', '12 مارس 2018'],
    ['امتى افتتحت الوزيرة المتحف', '12 مارس 2018'],
    ['في أي مدينة افتتح المتحف؟', 'وهران'],
    ['كم سنة استغرق البناء؟', 'سبع سنوات'],
    ['بكام تكلفة المتحف', 'أربعين مليون'],
    ['مين صمم المبنى', 'لويس غارسيا'],
    ['ليش تأخر الافتتاح', 'نقص التمويل'],
    ['كيف جمعت اللوحات؟', 'عن طريق التبرعات'],
    ['كم لوحة يعرض المتحف؟', 'ثلاثمئة لوحة'],
  ])('answers "%s" with the sentence that holds "%s"', (question, answer) => {
    expect(ask(question)[0]).toContain(answer)
  })

  it.each([
    ['متى افتتح المتحف؟', '12 مارس 2018'],
    ['كم سنة استغرق البناء؟', 'سبع سنوات'],
    ['كم بلغت التكلفة؟', 'أربعين مليون دينار'],
    ['من صمم المبنى؟', 'لويس غارسيا'],
    ['أين افتتح المتحف؟', 'وهران'],
  ])('marks the short answer to "%s": %s', (question, answer) => {
    const [best] = answeringSentences(question, asksOf(understand(question)), entry)
    expect(entry.article.text.slice(best?.answer?.start, best?.answer?.end)).toContain(answer)
  })

  it.each(['متى تزوج ملك السويد؟', 'كم يبلغ ارتفاع برج خليفة؟', 'من اخترع التلغراف؟', ''])(
    'finds nothing for "%s"',
    question => {
      expect(ask(question)).toEqual([])
    },
  )

  it('gives clauses of a long sentence, never ending inside brackets', () => {
    const clause = (number: number): string =>
      `زار الوفد رقم ${number} المدينة (وهي الكبرى، بعد العاصمة، في البلاد) في الصباح`
    const long = entryOf(`عنوان\n\n${Array.from({ length: 12 }, (_, index) => clause(index)).join('، و')}.`)
    const [best] = answeringSentences('أين ذهب الوفد رقم 9؟', 'place', long)
    const text = long.article.text.slice(best!.start, best!.end)
    expect(text).toContain('رقم 9')
    expect(text.split(/\s+/).length).toBeLessThan(100)
    expect(text.split('(').length).toBe(text.split(')').length)
  })

  it('never throws, and gives spans inside the text, on arbitrary questions and texts', () => {
    const words = fc.constantFrom(...TEXT.split(/\s+/), '«', '”', '(', '،', '\n', '؟', 'من', 'متى')
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 120 }).map(some => some.join(' ')),
    )
    fc.assert(
      fc.property(texts, texts, (text, question) => {
        const some = entryOf(`عنوان\n${text}`)
        for (const { start, end } of answeringSentences(question, asksOf(understand(question)), some)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(some.article.text.length)
        }
      }),
    )
  })
})
