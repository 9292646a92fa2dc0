import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/arabic/fold.ts'
import { stemsOf } from '../../../src/arabic/stems.ts'
import { splitWords } from '../../../src/arabic/words.ts'
import { ParagraphIndex } from '../../../src/library/index/paragraph-index.ts'

const foldedWords = (text: string): string[] => splitWords(text).map(word => word.folded)

function indexOf(paragraphs: readonly string[]): ParagraphIndex {
  const index = new ParagraphIndex()
  for (const text of paragraphs) index.add(text)
  return index
}

function search(index: ParagraphIndex, words: string, ...phrases: string[]) {
  const query = {
    words: foldedWords([words, ...phrases].join(' ')),
    phrases: phrases.map(text => ({ words: foldedWords(text) })),
    limit: 10,
  }
  return index.search(query)
}

const paragraphs = (index: ParagraphIndex, words: string, ...phrases: string[]): number[] =>
  search(index, words, ...phrases).ranked.map(({ paragraph }) => paragraph)

describe('ranking', () => {
  it('puts the very word above its other forms, and these above words of its root', () => {
    const index = indexOf([
      'مكتب البريد القديم في المدينة',
      'كتابات عن البريد القديم هنا',
      'كتاب البريد القديم في المدينة',
      'صندوق البريد القديم في المدينة',
    ])
    expect(paragraphs(index, 'كتاب')).toEqual([2, 1, 0])
  })

  it('puts a paragraph that holds all of the query above one that repeats a part', () => {
    const index = indexOf([
      'الميناء الميناء الميناء الميناء',
      'افتتح العمدة الميناء الجديد صباحًا',
      'تحدث العمدة عن الطرق والجسور',
    ])
    expect(paragraphs(index, 'العمدة الميناء')[0]).toBe(1)
  })

  it('puts words that stand together above words that stand apart', () => {
    const apart = 'في ميناء المدينة وصلت سفن كثيرة مع الفجر بعد رحلة الصيد'
    const together = 'في ميناء الصيد وصلت سفن كثيرة مع الفجر بعد رحلة المدينة'
    expect(paragraphs(indexOf([apart, together]), 'ميناء الصيد')).toEqual([1, 0])
  })

  it('puts a paragraph that is about the word above one that mentions it late', () => {
    const index = indexOf([
      'يزور السياح جنوب البلاد كل شتاء ويقصد بعضهم أيضًا وادي رم',
      'وادي رم صحراء من الرمال والصخور يزورها السياح كل شتاء',
    ])
    expect(paragraphs(index, 'ما هو وادي رم؟')).toEqual([1, 0])
  })

  it('prefers the short of two paragraphs that say the same', () => {
    const long = 'يعمل المصنع ليلًا ونهارًا وتصل إليه الشاحنات من كل مكان محملة بالقطن والصوف'
    expect(paragraphs(indexOf([long, 'يعمل المصنع ليلًا']), 'المصنع')).toEqual([1, 0])
  })

  it('does not look for question words where there are others', () => {
    const index = indexOf(['من أين يأتي هذا كله؟', 'يأتي القطن من الجنوب'])
    expect(paragraphs(index, 'من أين القطن؟')).toEqual([1])
    expect(paragraphs(index, 'من أين')).toEqual([0, 1])
  })

  it('forgives a slip only in a word that is not there in any form', () => {
    const index = indexOf(['اكتمل بناء المستشفى الكبير', 'عاد المستشار إلى بلده', 'زار القرية وفد'])
    expect(paragraphs(index, 'المستشفي')).toEqual([0])
    expect(paragraphs(index, 'المستسفى')).toEqual([0])
    expect(paragraphs(index, 'القيرة')).toEqual([2])
    expect(paragraphs(index, 'قرنفل')).toEqual([])
  })

  it('takes no word that the news use for a slip of another', () => {
    const index = indexOf(['اعتقد الجميع ذلك'])
    expect(paragraphs(index, 'اعنقد')).toEqual([0])
    expect(paragraphs(index, 'انتقد')).toEqual([])
  })

  it.each([
    ['Churchill', 'تشرشل'],
    ['gandhi', 'وغاندي'],
    ['ميسي', 'Messi'],
  ])('finds the name %s in the spelling %s', (typed, written) => {
    const index = indexOf([`وصل ${written} أمس`, 'لم يصل أحد اليوم'])
    expect(paragraphs(index, typed)).toEqual([0])
  })

  it('leaves out paragraphs that hold next to nothing of the query', () => {
    const index = indexOf([
      ...Array.from({ length: 20 }, (_, day) => `نشرة الطقس لليوم ${day}`),
      'نشرة الزلازل والبراكين في إندونيسيا',
    ])
    expect(search(index, 'نشرة الزلازل والبراكين في إندونيسيا').total).toBe(1)
  })

  it('tells how well a word fits what was looked for', () => {
    const { weightOf } = search(indexOf(['علاقات البلدين والعلاقة بينهما']), 'علاقات')
    expect(weightOf('علاقات')).toBe(1)
    expect(weightOf('والعلاقه')).toBeLessThan(1)
    expect(weightOf('والعلاقه')).toBeGreaterThan(0)
    expect(weightOf('البلدين')).toBe(0)
  })
})

describe('phrases', () => {
  const index = indexOf([
    'قال الرئيس الروسي إن بلاده مستعدة',
    'وقع الروسي والرئيس معًا',
    'سلم الرسالة للرئيس الروسي بيده',
    'تحدث رئيس روسي سابق',
  ])

  it('holds to the order of the words, with other proclitics before the first', () => {
    expect(paragraphs(index, '', 'الرئيس الروسي').sort()).toEqual([0, 2])
  })

  it('reports a phrase that nothing holds, and looks for its words', () => {
    const { ranked, missing } = search(index, '', 'الرسالة الروسي')
    expect(missing).toHaveLength(1)
    expect(ranked.length).toBeGreaterThan(0)
  })

  it('agrees with a plain comparison of words on which paragraphs hold a phrase', () => {
    const word = fc.constantFrom('علاقات', 'العلاقات', 'وعلاقات', 'بحر', 'البحر', 'في', 'لبحر', 'نهر')
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (texts, phrase) => {
        const [first = '', ...rest] = foldedWords(phrase)
        const holds = (paragraph: string): boolean => {
          const words = foldedWords(paragraph)
          return words.some(
            (start, at) =>
              haveSameBase(start, first) && rest.every((other, offset) => words[at + 1 + offset] === other),
          )
        }
        const expected = texts.flatMap((paragraph, number) => (holds(paragraph) ? [number] : []))
        const { ranked, missing } = search(indexOf(texts), '', phrase)
        if (expected.length === 0) expect(missing).toHaveLength(1)
        else expect(ranked.map(({ paragraph }) => paragraph).sort((a, b) => a - b)).toEqual(expected)
      }),
    )
  })
})

function haveSameBase(a: string, b: string): boolean {
  return stemsOf(fold(a)).bases.some(base => stemsOf(fold(b)).bases.includes(base))
}
