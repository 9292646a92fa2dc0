import { describe, expect, it } from 'vitest'
import { quotationsIn } from './quotations.fixture.ts'

describe('names in marks', () => {
  it.each([
    'وصدر كتاب "المدينة في الليل والنهار" أمس.',
    'وصدر الكتاب بعنوان: "المدينة في الليل والنهار" أمس.',
    'وقال إنه قرأ رواية عنوانها "المدينة في الليل والنهار" مرتين.',
    'وشاركت في ندوة عن "المدينة في الليل والنهار" أمس.',
    'ودعت "جمعية بيت الشعر العربي" أعضاءها إلى حفل.',
    'وأعلن "اتحاد عمال السكك الحديدية" موعد الإضراب.',
    'وكشف تقرير أعدته "الرابطة الوطنية لسائقي الأجرة" عيوبا في الطرق.',
    'وكشف المجلس في تقرير له حول "حال الطرق في المدن الكبرى" أن ثلثها متضرر.',
    'والتقى رئيس "الحركة الوطنية لعمال البريد" الوزير أمس.',
    'ووجهت النيابة إليه تهمة "سرقة أثاث المدرسة القديمة" أمس.',
  ])('are nobody’s speech: %s', body => {
    expect(quotationsIn(body).filter(found => found.startsWith('direct'))).toEqual([])
  })

  it.each([
    'وأعلنت "رابطة مزارعي الوادي الأخضر" أن الحصاد بدأ.',
    'وقالت "مؤسسة الغد للتنمية والتعليم" في بيان لها أمس إن الحصاد بدأ.',
    'وأكد لـ"إذاعة صوت المدينة الأولى" أن الحصاد بدأ.',
    'وأفاد المتحدث باسم "رابطة مزارعي الوادي الأخضر" بأن الحصاد بدأ.',
  ])('leave the verb its own أن: %s', body => {
    expect(quotationsIn(body).map(found => found.replace(/ by .*?: /, ': '))).toEqual([
      'indirect: الحصاد بدأ',
    ])
  })
})

describe('marks right after a verb', () => {
  it('hold all that is said after a colon, however few words it has', () => {
    expect(quotationsIn('قالت سلمى حداد: "فقدت بيتي" وبكت.')).toEqual(['direct by سلمى حداد: فقدت بيتي'])
    expect(quotationsIn('قالت سلمى حداد: "الوادي" أجمل مدن البلاد.')).toEqual([
      'direct by سلمى حداد: "الوادي" أجمل مدن البلاد',
    ])
  })

  it.each([
    ['وشددت الوزارة على "أهمية صيانة الجسور القديمة".', 'أهمية صيانة الجسور القديمة'],
    ['ووصفت الوزارة الجسر بـ"أكبر مشروع في تاريخ الوادي".', 'أكبر مشروع في تاريخ الوادي'],
    ['ودعت الوزارة إلى "حوار يجمع كل أهل الوادي".', 'حوار يجمع كل أهل الوادي'],
    ['وقالت الوزارة "نعمل منذ الفجر بلا توقف" في إشارة إلى أن الجسر سيفتح.', 'نعمل منذ الفجر بلا توقف'],
    ['وأعلنت "الحكومة تتحمل كل نفقات البناء" في بيان.', 'الحكومة تتحمل كل نفقات البناء'],
  ])('hold speech: %s', (body, expected) => {
    expect(quotationsIn(body).map(found => found.replace(/ by .*?: /, ': '))).toContain(`direct: ${expected}`)
  })
})

describe('notices of a page', () => {
  it.each([
    'وصل الوفد أمس. اقرأ أيضا: الوزارة تعلن موعد الامتحانات في القرى.',
    'وصل الوفد أمس. شاهد: لحظة وصول الوفد إلى المدينة القديمة.',
  ])('are no speech: %s', body => {
    expect(quotationsIn(body)).toEqual([])
  })

  it('are told from a witness', () => {
    expect(quotationsIn('وصل الوفد أمس. شاهد عيان: "سمعنا صوتا قويا قرب الجسر".')).toEqual([
      'direct by شاهد عيان: سمعنا صوتا قويا قرب الجسر',
    ])
  })
})

describe('signs beside marks', () => {
  it.each([
    [
      'a number of inches',
      'وقال المدير إن قياس الشاشة 15" وسعرها مرتفع.',
      'indirect: قياس الشاشة 15" وسعرها مرتفع',
    ],
    [
      'brackets after a colon',
      'وقالت الوزارة: (سنفتح الجسر قبل العيد)، كما قالت البلدية: (ننتظر قرار الوزارة غدا).',
      'direct: سنفتح الجسر قبل العيد',
    ],
    ['escaped marks', 'وقالت الوزارة: \\"سنفتح الجسر قبل العيد\\".', 'direct: سنفتح الجسر قبل العيد'],
    [
      'a paragraph in marks',
      'وصلت الوزيرة إلى الجسر.\n\n"لم نتأخر يوما واحدا."\n\nثم غادرت.',
      'direct: لم نتأخر يوما واحدا.',
    ],
    [
      'no closing mark before a participle',
      'وقالت الوزارة: "سنفتح الجسر قبل العيد، مشيرة إلى أن العمل انتهى.',
      'direct: سنفتح الجسر قبل العيد',
    ],
    [
      'إن between the colon and the marks',
      'وقالت الوزارة: إن «الجسر سيفتح قبل العيد» مهما حدث.',
      'direct: الجسر سيفتح قبل العيد',
    ],
  ])('are read: %s', (_, body, expected) => {
    expect(quotationsIn(body).map(found => found.replace(/ by .*?: /, ': '))).toContain(expected)
  })

  it('gives marks after a name and a colon to who is named', () => {
    expect(
      quotationsIn(
        'وقالت منى سالم إن الجسر آمن.\n\nوبالنسبة إلى كريم حداد: "الجسر قديم ويحتاج إلى صيانة".',
      ).at(-1),
    ).toBe('direct by كريم حداد: الجسر قديم ويحتاج إلى صيانة')
  })
})

describe('interviews', () => {
  it('give the answers to who is interviewed, and the questions to nobody', () => {
    const body = [
      'تحدث المدرب كمال حداد إلى الموقع أمس.',
      'س: كيف ترى المباراة المقبلة؟',
      'ج: المباراة صعبة وسنحاول الفوز بها.',
      'سؤال: وهل أنت راض؟',
      'جواب: نعم، قدم اللاعبون كل ما لديهم.',
    ].join('\n\n')
    expect(quotationsIn(body)).toEqual([
      'direct by كمال حداد: المباراة صعبة وسنحاول الفوز بها',
      'direct by كمال حداد: نعم، قدم اللاعبون كل ما لديهم',
    ])
  })
})
