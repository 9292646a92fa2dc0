import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RankedSentence } from '../../../src/analysis/analysis.ts'
import { documentOf } from '../../../src/analysis/document.ts'
import { summaryOf } from '../../../src/analysis/summary/choose.ts'
import { rankSentences } from '../../../src/analysis/summary/summary.ts'
import { termsOf } from '../../../src/analysis/terms.ts'
import { splitWords } from '../../../src/arabic/words.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

function rank(...lines: string[]): { text: string; sentences: RankedSentence[] } {
  const article = parseArticle('a.txt', lines.join('\n'))
  const document = documentOf(article)
  return { text: article.text, sentences: rankSentences(document, termsOf(document), []) }
}

function kindOf(sentence: string): string {
  return rank('عنوان', 'افتتح الوزير الجسر الجديد أمس.', sentence).sentences[1]!.kind
}

function summary(count: number, ...lines: string[]): string[] {
  const { text, sentences } = rank(...lines)
  return summaryOf({ sentences }, count).map(({ start, end }) => text.slice(start, end))
}

describe('rankSentences', () => {
  it('ranks every sentence of the body once and leaves the headline out', () => {
    const { text, sentences } = rank('عنوان المقال', 'وصل الوفد أمس. ثم عاد.', 'انتهى الاجتماع اليوم.')
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'وصل الوفد أمس.',
      'ثم عاد.',
      'انتهى الاجتماع اليوم.',
    ])
    expect(sentences.map(sentence => sentence.rank).sort()).toEqual([1, 2, 3])
    expect(sentences[0]!.rank).toBe(1)
  })

  it('cuts an extremely long sentence between its clauses and never inside marks', () => {
    const clause = 'افتتح الوزير الجسر الجديد على النهر صباح أمس بحضور رئيس البلدية وعدد من المهندسين'
    const { text, sentences } = rank('عنوان', `${Array(6).fill(clause).join('، و')}.`)
    expect(sentences.length).toBeGreaterThan(1)
    for (const { start, end } of sentences) expect(splitWords(text, start, end).length).toBeLessThan(60)
    expect(sentences.map(({ kind }) => kind)).toEqual([
      'whole',
      ...Array(sentences.length - 1).fill('clause'),
    ])
    expect(rank('عنوان', `قال: «${Array(6).fill(clause).join('، و')}».`).sentences).toHaveLength(1)
  })

  it('ranks the last sentence and those whose words others take up before their neighbours', () => {
    const { sentences } = rank(
      'عنوان',
      'افتتح وزير النقل الجسر الجديد على النهر.',
      'حضر الاحتفال مئات الضيوف والصحافيين.',
      'كلف الجسر عشرين مليونا.',
      'أمطرت السماء ساعتين كاملتين.',
      'يخفف الجسر الازدحام على ضفتي النهر.',
    )
    expect(sentences.map(sentence => sentence.rank)).toEqual([1, 4, 3, 5, 2])
  })

  it('ranks what repeats a better sentence behind others', () => {
    const { sentences } = rank(
      'عنوان',
      'افتتح وزير النقل الجسر الجديد على النهر.',
      'وزير النقل افتتح على النهر الجسر الجديد.',
      'كلف المشروع عشرين مليونا دفعتها البلدية.',
    )
    expect(sentences.map(sentence => sentence.rank)).toEqual([1, 3, 2])
  })

  it.each([
    'وأضاف الوزير أن العمل مستمر في الموقع.',
    'وقال إن العمل مستمر في الموقع.',
    'وقال: «العمل مستمر في الموقع».',
    'كما أكد أن العمل مستمر في الموقع.',
    'وأشارت إلى أن العمل مستمر في الموقع.',
    'وهو أطول جسر في البلاد كلها.',
    'هذا الجسر أطول جسر في البلاد.',
    'وفي هذا السياق أعلنت البلدية خطة.',
    'لكنه لم يذكر موعدا لنهاية العمل.',
    'وكان قد وعد بذلك قبل عام.',
    'وبالتالي لن يغلق الطريق مرة أخرى.',
  ])('finds that it leans on the sentence before it: %s', sentence => {
    expect(kindOf(sentence)).toBe('leaning')
  })

  it.each([
    'كما أكد الوزير أن العمل مستمر.',
    'وقال رئيس البلدية سمير الخطيب إن العمل مستمر.',
    'وأعلنت البلدية موعد الافتتاح أمس.',
    'هذا العام افتتحت البلدية ثلاثة جسور.',
    'وفي المدينة خمسة جسور قديمة أخرى.',
    'وكان الوزير وعد بذلك قبل عام.',
    'من جهتها قالت البلدية إن العمل مستمر.',
  ])('finds that it stands alone: %s', sentence => {
    expect(kindOf(sentence)).toBe('whole')
  })

  it.each([
    'خلفية المشروع',
    'الوزير خلال الافتتاح (أ ف ب)',
    'سمير الخطيب - دمشق',
    'نعم.',
    '(إعداد سمير الخطيب للنشرة العربية)',
  ])('takes for an aside: %s', line => {
    expect(kindOf(line)).toBe('aside')
  })

  it('gives exact, ordered sentences that hold every word of any text', () => {
    const pieces = [
      'قال',
      'الوزير',
      '،',
      ' ',
      ' و',
      '.',
      '\n',
      '«',
      '»',
      '"',
      '؛ ',
      'هو',
      '؟',
      ' كلمة كلمة كلمة كلمة كلمة كلمة ',
    ]
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(texts, body => {
        const article = parseArticle('a.txt', `\n${body}`)
        const document = documentOf(article)
        const sentences = rankSentences(document, termsOf(document), [])
        const words = sentences.flatMap(({ start, end }) => splitWords(article.text, start, end))
        expect(words.map(word => word.start)).toEqual(document.words.map(word => word.start))
        expect(sentences.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(
          sentences.map((_, index) => index + 1),
        )
        const chosen = summaryOf({ sentences }, 3)
        expect(chosen.length).toBeLessThanOrEqual(3)
        expect(chosen.length).toBeGreaterThan(sentences.length === 0 ? -1 : 0)
      }),
    )
  })
})

describe('summaryOf', () => {
  const LEAD = 'افتتح وزير النقل سمير الخطيب الجسر الجديد على النهر.'
  const MORE = 'كلف المشروع عشرين مليونا دفعتها البلدية.'

  it('gives whole sentences in the order of the article', () => {
    const last = 'أغلق الجسر القديم قبل عام بسبب الفيضان.'
    expect(summary(3, 'عنوان', LEAD, MORE, last)).toEqual([LEAD, MORE, last])
    expect(summary(2, 'عنوان', LEAD, MORE, last)).toEqual([LEAD, last])
  })

  it('leaves out what leans on a sentence unless that one comes too', () => {
    const leaning = 'وأضاف أن الجسر سيخفف الازدحام عن وسط المدينة.'
    expect(summary(2, 'عنوان', LEAD, leaning)).toEqual([LEAD, leaning])
    expect(summary(1, 'عنوان', LEAD, leaning)).toEqual([LEAD])
  })

  it('shows a sentence that was cut into clauses whole, unless it is very long', () => {
    const clause = 'افتتح الوزير الجسر الجديد على النهر صباح أمس بحضور رئيس البلدية وعدد من المهندسين'
    const long = `${Array(5).fill(clause).join('، و')}.`
    expect(summary(1, 'عنوان', long)).toEqual([long])
    const [first = ''] = summary(1, 'عنوان', `${Array(30).fill(clause).join('، و')}.`)
    expect(first.length).toBeLessThanOrEqual(700)
    expect(first.startsWith(clause)).toBe(true)
  })

  it('shows no subheading and no caption', () => {
    expect(summary(3, 'عنوان', LEAD, 'خلفية المشروع', 'الوزير خلال الافتتاح (أ ف ب)', MORE)).toEqual([
      LEAD,
      MORE,
    ])
  })

  it.each(['دبي، الإمارات (CNN) -- ', 'بيروت (رويترز) - ', 'الدوحة - (أ ف ب) - '])(
    'shows no dateline: %s',
    dateline => {
      expect(summary(1, 'عنوان', `${dateline}${LEAD}`)).toEqual([LEAD])
    },
  )

  it('keeps brackets that are no agency', () => {
    const lead = 'الوزير السابق (سمير الخطيب) - وهو مهندس - افتتح الجسر.'
    expect(summary(1, 'عنوان', lead)).toEqual([lead])
  })

  it('gives fewer sentences where there are fewer', () => {
    expect(summary(5, 'عنوان', LEAD)).toEqual([LEAD])
    expect(summary(5, 'عنوان')).toEqual([])
  })
})
