import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { answeringSentences } from '../../../src/answers/sentences/answering.ts'
import { asksOf } from '../../../src/answers/understanding/asks.ts'
import { understand } from '../../../src/answers/understanding/understand.ts'
import { parseArticle } from '../../../src/articles/parse.ts'
import type { LibraryEntry, Rarity } from '../../../src/library/library.ts'

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
const rarity: Rarity = () => 1
const ask = (question: string): string[] =>
  answeringSentences(question, asksOf(understand(question)), entry, rarity).map(({ start, end }) =>
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
    const [best] = answeringSentences(question, asksOf(understand(question)), entry, rarity)
    expect(entry.article.text.slice(best?.answer?.start, best?.answer?.end)).toContain(answer)
  })

  it('takes nobody whom the question names for the one that it asks for', () => {
    const [best] = answeringSentences('من رافق سعاد مرابط إلى وهران؟', 'person', entry, rarity)
    expect(best).toMatchObject({ answer: null })
  })

  it.each([
    'متى تزوج ملك السويد؟',
    'كم يبلغ ارتفاع برج خليفة؟',
    'من اخترع التلغراف؟',
    'من صمم المتحف في المطار؟',
    '',
  ])('finds nothing for "%s"', question => {
    expect(ask(question)).toEqual([])
  })

  it.each([
    ['متى اللقاء؟', 'date', 'يوم 14 أيار'],
    ['متى أذيع الخبر؟', 'date', 'قبل يومين'],
    ['أين اللقاء؟', 'place', 'القصر الجمهوري'],
  ] as const)('marks what is said of that event where others are near: %s %s', (question, asks, answer) => {
    const visit = entryOf(
      'عنوان\n\nأذيع خبر المحادثات قبل يومين، وأعلن مكتب الرئاسة أن الوزير سيلتقي مع نظيره يوم 14 أيار في القصر الجمهوري، في زيارة لحشد الدعم قبل السفر إلى روما.',
    )
    const [best] = answeringSentences(question, asks, visit, rarity)
    expect(visit.article.text.slice(best?.answer?.start, best?.answer?.end)).toBe(answer)
  })

  it.each([
    ['متى ولد سالم الحلبي؟', '2 أيار 1911'],
    ['متى توفي سالم الحلبي؟', '30 آب 2006'],
    ['متى نشر سالم الحلبي كتابه الأول؟', '1940'],
  ])('reads lifetimes in brackets: %s', (question, answer) => {
    const writer = entryOf(
      'عنوان\n\nسالم الحلبي (2 أيار 1911 – 30 آب 2006) كاتب من الشمال. نشر سالم الحلبي أول كتاب له في 1940.',
    )
    const [best] = answeringSentences(question, 'date', writer, rarity)
    expect(writer.article.text.slice(best?.answer?.start, best?.answer?.end)).toContain(answer)
  })

  it.each([
    ['متى أقيم الجسر؟', 'date', '1193م'],
    ['كم يبلغ طول الجسر؟', 'number', '120كم'],
  ] as const)('reads numbers that run into their unit: %s', (question, asks, answer) => {
    const bridge = entryOf('عنوان\n\nيبلغ طول الجسر نحو 120كم. أقيم الجسر سنة 1193م. رمم الجسر العمال.')
    const [best] = answeringSentences(question, asks, bridge, rarity)
    expect(bridge.article.text.slice(best?.start, best?.end)).toContain(answer)
  })

  it('finds the answer after the sentence that names what it is about', () => {
    const castle = entryOf(
      'عنوان\n\nتقع المدرسة في الوادي. وهي كبيرة. شيدت في عام 1850.\n\nتقع القلعة قرب الساحل. وهي كبيرة. شيدت في عام 1720.',
    )
    const [best] = answeringSentences('متى شيدت القلعة؟', 'date', castle, rarity)
    expect(castle.article.text.slice(best?.start, best?.end)).toContain('1720')
  })

  it.each([
    ['في أي عام رجع الشاعر إلى الميناء؟', 'date', '1908'],
    ['ما الدولة التي رجع منها الشاعر؟', 'place', 'البرتغال'],
  ] as const)(
    'looks for the answer to "%s", not for the word that names its kind',
    (question, asks, answer) => {
      const poet = entryOf(
        'عنوان\n\nنشرت الدولة قصائد الشاعر في عام 1934 في العاصمة. رجع الشاعر إلى الميناء في 1908 من البرتغال.',
      )
      const [best] = answeringSentences(question, asks, poet, rarity)
      expect(poet.article.text.slice(best?.start, best?.end)).toContain(answer)
    },
  )

  it('trusts words that are rare in the other articles more', () => {
    const ship = entryOf('عنوان\n\nوصلت السفينة صباحا إلى المرفأ. ورست العبارة ليلا في الخليج.')
    const question = 'هل وصلت العبارة؟'
    const first = (rare: string): string => {
      const [best] = answeringSentences(question, 'yesno', ship, word => (word === rare ? 3 : 1))
      return ship.article.text.slice(best?.start, best?.end)
    }
    expect(first('وصلت')).toContain('السفينة')
    expect(first('العباره')).toContain('رست')
  })

  it('gives clauses of a long sentence, never ending inside brackets', () => {
    const clause = (number: number): string =>
      `زار الوفد رقم ${number} المدينة (وهي الكبرى، بعد العاصمة، في البلاد) في الصباح`
    const long = entryOf(`عنوان\n\n${Array.from({ length: 12 }, (_, index) => clause(index)).join('، و')}.`)
    const [best] = answeringSentences('أين ذهب الوفد رقم 9؟', 'place', long, rarity)
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
        for (const { start, end } of answeringSentences(
          question,
          asksOf(understand(question)),
          some,
          rarity,
        )) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(some.article.text.length)
        }
      }),
    )
  })
})
