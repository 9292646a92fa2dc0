import { describe, expect, it } from 'vitest'
import { quotationsIn } from './quotations.fixture.ts'

const withoutSpeaker = (found: string): string => found.replace(/ by .*?: /, ': ')

describe('speech that neither marks nor a colon open', () => {
  it.each([
    ['وأضافت سلمى حداد نحن ننتظر المطر منذ شهرين.', 'سلمى حداد', 'نحن ننتظر المطر منذ شهرين'],
    ['وأوضح كريم سالم، لدينا خطة كاملة لصيانة الجسر.', 'كريم سالم', 'لدينا خطة كاملة لصيانة الجسر'],
    ['وأكد كريم سالم لقد بدأ العمل قبل العيد بأسبوع.', 'كريم سالم', 'لقد بدأ العمل قبل العيد بأسبوع'],
    ['وقال كريم سالم أعتقد أن الجسر آمن تماما.', 'كريم سالم', 'أعتقد أن الجسر آمن تماما'],
    ['وقال معاليه تم فتح الجسر أمام الجميع أمس.', 'كريم سالم', 'تم فتح الجسر أمام الجميع أمس'],
    ['وقال د. كريم سالم الجسر القديم يخدم سبع قرى.', 'كريم سالم', 'الجسر القديم يخدم سبع قرى'],
    ['وقال مدير الجسر لا خلاف بين سكان القرى.', 'مدير الجسر', 'لا خلاف بين سكان القرى'],
    ['وقال "سالم" الجسر القديم يخدم سبع قرى.', 'كريم سالم', 'الجسر القديم يخدم سبع قرى'],
    ['وأضاف كريم سالم الجسر آمن وسيفتح غدا صباحا".', 'كريم سالم', 'الجسر آمن وسيفتح غدا صباحا'],
  ])('is told by the first person or a closing mark: %s', (sentence, speaker, said) => {
    const body = `وصل كريم سالم وسلمى حداد إلى الوادي. ${sentence}`
    expect(quotationsIn(body)).toEqual([`direct by ${speaker}: ${said}`])
  })

  it.each([
    'وقال لنا كريم سالم في مكتبه إن الجسر آمن.',
    'وأوضح كريم سالم في حديث لنا أن الجسر آمن.',
    'وقال كريم سالم أحد سكان الوادي إن الجسر آمن.',
    'وقال مدربنا الوطني كريم سالم إن الجسر آمن.',
  ])('is no more than what follows أن elsewhere: %s', body => {
    expect(quotationsIn(body).map(withoutSpeaker)).toEqual(['indirect: الجسر آمن'])
  })

  it.each([
    'وأكد كريم سالم تضامنا كاملا مع سكان الوادي.',
    'وأعلن النادي بيانا جديدا حول موعد المباراة.',
    'وذكر الناس أن نعيش بسلام. ولم نعرف متى.',
  ])('is not seen in accusatives: %s', body => {
    expect(quotationsIn(body).filter(found => found.startsWith('direct'))).toEqual([])
  })

  it('is a whole paragraph that a mark closes, after somebody has spoken', () => {
    const body = [
      'وقالت سلمى حداد: "بدأنا العمل قبل شهرين".',
      'ثم توقف العمل بسبب السيول التي جرفت الطريق".',
      'وكانت السيول قد جرفت الطريق القديم قبل العيد".',
    ].join('\n\n')
    expect(quotationsIn(body)).toEqual([
      'direct by سلمى حداد: بدأنا العمل قبل شهرين',
      'direct by سلمى حداد: ثم توقف العمل بسبب السيول التي جرفت الطريق',
    ])
  })
})

describe('a colon', () => {
  it('leads to a list after words that enumerate', () => {
    expect(quotationsIn('ونصح كريم سالم بخطوات، أبرزها: النوم مبكرا والمشي كل يوم.')).toEqual([])
  })

  it('leads to a list after كل من', () => {
    expect(quotationsIn('وأضاف الفريق نقاطا بفضل كل من: كريم سالم وعادل حداد.')).toEqual([])
  })

  it('leads to marks that begin with إنه', () => {
    expect(quotationsIn('وقال كريم سالم: "إنه عمل شاق ولكنه ممتع".')).toEqual([
      'direct by كريم سالم: إنه عمل شاق ولكنه ممتع',
    ])
  })
})

describe('speech that nothing closes', () => {
  it.each([
    ['a turn to another topic', 'سنفتح الجسر غدا.. وعن كلفته، رأى أنها معقولة.'],
    ['what happened before', 'سنفتح الجسر غدا. وكان الجسر قد أغلق قبل شهرين.'],
    ['what is to be mentioned', 'سنفتح الجسر غدا. يذكر أن الجسر أغلق قبل شهرين.'],
  ])('ends before %s', (_, said) => {
    for (const mark of [': ', ': "'])
      expect(quotationsIn(`وقال كريم سالم${mark}${said}`)[0]).toBe('direct by كريم سالم: سنفتح الجسر غدا')
  })

  it('goes on to a mark that closes it', () => {
    expect(quotationsIn('وقال كريم سالم: وصلت السيول ليلا. وغمرت القرية كلها".')).toEqual([
      'direct by كريم سالم: وصلت السيول ليلا. وغمرت القرية كلها',
    ])
  })
})

describe('few words in marks', () => {
  it.each(['"لم ننم" قالت سلمى حداد.', '"لم ننم"، هذا ما قالته لي سلمى حداد.', '"لم ننم"، تقول سلمى حداد.'])(
    'are an utterance before the verb that says them: %s',
    body => {
      expect(quotationsIn(`وصلت سلمى حداد إلى الوادي. ${body}`)).toEqual(['direct by سلمى حداد: لم ننم'])
    },
  )

  it.each(['"الوادي الأخضر" قالت في بيان إن الجسر آمن.', 'وبثت "إذاعة الوادي" تقريرا أمس.'])(
    'are a name elsewhere: %s',
    body => {
      expect(quotationsIn(body).filter(found => found.startsWith('direct'))).toEqual([])
    },
  )
})

describe('odd marks', () => {
  it('leaves a mark open before one that another verb opens', () => {
    const body = 'وقالت سلمى حداد: "نعمل منذ الفجر بلا توقف. وختمت "لن نرحل من الوادي أبدا".'
    expect(quotationsIn(body)).toEqual([
      'direct by سلمى حداد: نعمل منذ الفجر بلا توقف',
      'direct by سلمى حداد: لن نرحل من الوادي أبدا',
    ])
  })

  it('lets one mark close two before the narrator goes on', () => {
    const body = 'وتحدثت سلمى حداد عن "سبل صيانة الجسر و"فتح الطريق"، وهو ما أكده كريم سالم.'
    expect(quotationsIn(body)).toEqual(['direct by سلمى حداد: سبل صيانة الجسر و"فتح الطريق'])
  })

  it.each([
    [
      'open rather than close right after a verb',
      'وعن الجسر قال "سالم": نحبه. وعن المطر قال" تأخر كثيرا هذا العام".',
      'تأخر كثيرا هذا العام',
    ],
    [
      'close at the end of a paragraph',
      'وقال كريم سالم: "إن الوادي" و"النهر الكبير" يجمعان كل القرى حول الماء."',
      'إن الوادي" و"النهر الكبير" يجمعان كل القرى حول الماء.',
    ],
    [
      'open nothing before the narrator’s verb',
      'وصل كريم سالم. "وقال سالم "نعمل منذ الفجر بلا توقف" أمام الجسر.',
      'نعمل منذ الفجر بلا توقف',
    ],
  ])('%s', (_, body, said) => {
    expect(quotationsIn(body).map(withoutSpeaker)).toContain(`direct: ${said}`)
  })
})
