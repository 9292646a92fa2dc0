import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/analysis/document.ts'
import { findPeople } from '../../../src/analysis/people/people.ts'
import { findQuotations } from '../../../src/analysis/quotations/quotations.ts'
import { parseArticle } from '../../../src/articles/parse.ts'
import { quotationsIn } from './quotations.fixture.ts'

describe('direct quotations', () => {
  const said = 'سنبني مدرسة جديدة في كل قرية'
  it.each([
    ['double marks', `وقالت الوزارة: "${said}".`],
    ['curly marks', `وقالت الوزارة: “${said}”.`],
    ['angled marks', `وقالت الوزارة: «${said}».`],
    ['single angled marks', `وقالت الوزارة: ‹${said}›.`],
    ['single curly marks', `وقالت الوزارة: ‘${said}’.`],
    ['doubled marks', `وقالت الوزارة: ''${said}''.`],
    ['doubled commas', `وقالت الوزارة: ,,${said}“.`],
    ['doubled angles', `وقالت الوزارة <<${said}>>.`],
    ['corner marks', `وقالت الوزارة 「${said}」.`],
    ['turned marks', `وقالت الوزارة: ”${said}“.`],
    ['mixed marks', `وقالت الوزارة: «${said}".`],
    ['spaced marks', `وقالت الوزارة: " ${said} ".`],
    ['glued marks', `وقالت الوزارة”${said}”.`],
    ['an opening mark only', `وقالت الوزارة: "${said}`],
    ['no colon', `وقالت الوزارة "${said}".`],
    ['أن before the marks', `وقالت الوزارة إن "${said}".`],
    ['no marks', `وقالت الوزارة: ${said}.`],
    ['a participle', `وردت الوزارة قائلة: "${said}".`],
    ['a verbal noun', `وردت الوزارة بالقول: "${said}".`],
    ['a verb after it', `"${said}"، قالت الوزارة.`],
    ['an attribution after it', `"${said}"، بحسب الوزارة.`],
    ['a label', `مقابلة قصيرة.\nوزيرة التربية: "${said}".`],
  ])('are found with %s', (_, body) => {
    expect(quotationsIn(body).map(found => found.replace(/^.*?: /, ''))).toEqual([said])
  })

  it('goes on over a full stop inside the marks', () => {
    expect(quotationsIn('وقال الخبراء: "الطريق طويل وصعب جدا. لكننا سنصل إليه معا". ثم انصرفوا.')).toEqual([
      'direct by الخبراء: الطريق طويل وصعب جدا. لكننا سنصل إليه معا',
    ])
  })

  it('spoils no other paragraph with an odd mark', () => {
    expect(quotationsIn(`وصلت الشاحنة" متأخرة.\nوقالت الوزارة: "${said}".`)).toEqual([
      `direct by الوزارة: ${said}`,
    ])
  })

  it('ends an unclosed quotation before the next verb of saying', () => {
    expect(
      quotationsIn('وقالت الوزارة: "سنفتح عشرين مدرسة هذا العام وأكدت الوزارة أن العمل بدأ أمس صباحا.'),
    ).toEqual(['direct by الوزارة: سنفتح عشرين مدرسة هذا العام', 'indirect by الوزارة: العمل بدأ أمس صباحا'])
  })

  it('keeps the name in marks inside speech in marks', () => {
    expect(quotationsIn('وقالت الوزارة: "سننقل كتب شركة "النجم" إلى كل القرى".')).toEqual([
      'direct by الوزارة: سننقل كتب شركة "النجم" إلى كل القرى',
    ])
  })

  it('takes up broken speech again', () => {
    expect(
      quotationsIn('وقالت الوزارة "نحن نعمل ليل نهار" على الطرق وإنها "تريد أن تصل إلى الجميع".'),
    ).toEqual(['direct by الوزارة: نحن نعمل ليل نهار', 'direct by الوزارة: تريد أن تصل إلى الجميع'])
  })

  it('are not found in a term', () => {
    expect(quotationsIn('ويسمى هذا المرض "الحمى" منذ القدم.')).toEqual([])
  })
})

describe('indirect statements', () => {
  it.each([
    ['وقالت الوزارة إن المدارس ستفتح غدا.', 'المدارس ستفتح غدا'],
    ['وأفادت الوزارة بأن المدارس ستفتح غدا.', 'المدارس ستفتح غدا'],
    ['وأشارت الوزارة إلى أنها ستفتح المدارس غدا.', 'أنها ستفتح المدارس غدا'],
    ['وحذرت الوزارة من أن الطرق ستغلق غدا.', 'الطرق ستغلق غدا'],
    ['وشددت الوزارة على أن الطرق آمنة تماما.', 'الطرق آمنة تماما'],
    ['ستفتح المدارس أبوابها غدا، بحسب الوزارة.', 'ستفتح المدارس أبوابها غدا'],
    ['ستفتح المدارس أبوابها غدا، وفق ما ذكرت الوزارة.', 'ستفتح المدارس أبوابها غدا'],
    ['ووفقا لتقرير الوزارة، فإن المدارس ستفتح غدا.', 'المدارس ستفتح غدا'],
    ['وتعهدت الوزارة ألا تغلق المدارس غدا.', 'ألا تغلق المدارس غدا'],
    ['ووفقا لشهود عيان كانوا في ساحة السوق، فإن الحريق بدأ في المخزن.', 'الحريق بدأ في المخزن'],
    [
      'وشددت الوزارة على أن المدارس، التي رممت في الصيف، تؤكد أن العمل انتهى.',
      'المدارس، التي رممت في الصيف، تؤكد أن العمل انتهى',
    ],
    ['وقالت الوزارة إن المدارس ستفتح غدا علما بأن الكتب وصلت.', 'المدارس ستفتح غدا'],
    ['وقالت الوزارة إن المدارس ستفتح غدا في إشارة إلى نهاية العطلة.', 'المدارس ستفتح غدا'],
    ['وقالت الوزارة إن المدارس ستفتح غدا وإن الكتب وصلت.', 'المدارس ستفتح غدا وإن الكتب وصلت'],
  ])('are found in %s', (body, expected) => {
    expect(quotationsIn(body).map(found => found.replace(/^indirect by .*?: /, ''))).toEqual([expected])
  })

  it.each([
    ['a participle', 'وقالت الوزارة إن المدارس ستفتح غدا، مشيرة إلى أن الكتب وصلت أمس.'],
    ['the next verb of saying', 'وقالت الوزارة إن المدارس ستفتح غدا، وأكدت أن الكتب وصلت أمس.'],
    ['لكن and a verb', 'وقالت الوزارة إن المدارس ستفتح غدا لكنها أكدت أن الكتب وصلت أمس.'],
  ])('end before %s', (_, body) => {
    expect(quotationsIn(body)).toEqual([
      'indirect by الوزارة: المدارس ستفتح غدا',
      'indirect by الوزارة: الكتب وصلت أمس',
    ])
  })

  it('give both the clause and the words in marks inside it', () => {
    expect(quotationsIn('وقالت الوزارة إن المدارس ستفتح أبوابها غدا "مهما كانت الظروف صعبة".')).toEqual([
      'indirect by الوزارة: المدارس ستفتح أبوابها غدا',
      'direct by الوزارة: مهما كانت الظروف صعبة',
    ])
  })

  it('leave no stub before marks', () => {
    expect(quotationsIn('وأكدت الوزارة أن المدارس "ستفتح أبوابها غدا صباحا".')).toEqual([
      'direct by الوزارة: ستفتح أبوابها غدا صباحا',
    ])
  })

  it.each([
    ['the impersonal', 'يذكر أن المدرسة بنيت قبل عامين.'],
    ['the impersonal with a preposition', 'ويشار إلى أن المصنع أغلق العام الماضي.'],
    ['a denied verb', 'ولم تقل الوزارة إن المدارس ستفتح غدا.'],
    ['a written passive', 'وذُكر أن المدرسة بنيت قبل عامين.'],
    ['a state of things', 'ويرجع ذلك إلى أن الطريق قديم جدا.'],
    ['a rule', 'وبنيت المدرسة الجديدة بحسب القانون.'],
    ['بعد أن', 'وأكد الوزير موقفه بعد أن زار القرية كلها.'],
    ['letter names', 'وتابع الوزير برامج قناة سي إن إن الإخبارية كل مساء.'],
  ])('are not found in %s', (_, body) => {
    expect(quotationsIn(body)).toEqual([])
  })
})

describe('headlines', () => {
  it.each([
    ['رئيس البلدية: سنفتح المكتبة غدا', ['direct by رئيس البلدية: سنفتح المكتبة غدا']],
    ['مصدر أمني: الطريق مغلق حتى المساء', ['direct by مصدر أمني: الطريق مغلق حتى المساء']],
    ['إيطاليا: إنقاذ عشرة بحارة قبالة الساحل', []],
    ['بطولة السباحة: فوز جديد للمنتخب', []],
    [
      'وزير النقل: الجسر آمن.. ومنى سالم: لا خوف بعد اليوم',
      ['direct by وزير النقل: الجسر آمن', 'direct by منى سالم: لا خوف بعد اليوم'],
    ],
    ['«لن نغلق الجسر غدا».. وزير النقل يزور الوادي', ['direct by وزير النقل: لن نغلق الجسر غدا']],
    ['«الطريق إلى الوادي الأخضر».. معرض جديد للصور', []],
  ])('are read as speech only after a speaker: %s', (headline, expected) => {
    expect(quotationsIn('خبر قصير عن المدينة.', headline)).toEqual(expected)
  })
})

describe('safety', () => {
  it('gives exact spans in order and never throws on Arabic-like text', () => {
    const piece = fc.constantFrom(
      ...['قال', 'وأضاف', 'قائلا', 'أن', 'إنه', 'الوزير', 'محمد علي', 'نقلا عن', 'بحسب', 'لكن', 'التي'],
      ...['"', '«', '»', '“', '”', "'", ',,', ':', '،', '. ', '\n', 'ـ', '(', ')', '\u202b', '…', 'لكيم'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), pieces => {
        const document = documentOf(parseArticle('article.txt', pieces.join(' ')))
        let last = 0
        for (const { start, end, speakers } of findQuotations(document, findPeople(document))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(document.text.slice(start, end).trim()).not.toBe('')
          expect(speakers.length).toBeLessThan(4)
          last = start
        }
      }),
    )
  })

  it.each([
    ['marks', '"'],
    ['spaced marks', '" '],
    ['opening marks and words', 'قال «كلمة '],
    ['cues', 'وقال '],
    ['cues and colons', 'قال: '],
    ['stray closing marks', 'قال إن كذا وكذا وكذا” '],
  ])('gives exact spans of a long text of nothing but %s', (_, unit) => {
    const text = `عنوان\n${unit.repeat(20_000 / unit.length)}`
    const document = documentOf(parseArticle('article.txt', text))
    for (const { start, end } of findQuotations(document, [])) {
      expect(document.text.slice(start, end).trim()).not.toBe('')
    }
  })
})
