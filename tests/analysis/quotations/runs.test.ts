import { describe, expect, it } from 'vitest'
import { quotationsIn } from './quotations.fixture.ts'

describe('speech over several paragraphs', () => {
  it.each([
    [
      'opened in the first and closed in the last',
      'وكتبت والدة الضحية: "كان ابني طبيبا في القرية.\n\nكان يقرأ كل ليلة.\n\nلن أنسى صوته ما حييت". ثم صمتت.',
      [
        'direct by والدة الضحية: كان ابني طبيبا في القرية.',
        'direct by والدة الضحية: كان يقرأ كل ليلة.',
        'direct by والدة الضحية: لن أنسى صوته ما حييت',
      ],
    ],
    [
      'in which another is told to have spoken to the speaker',
      'وقال البحار: «أبحرنا قبل الفجر.\n\nقال لي القبطان إننا سنصل.\n\nلم أصدقه».',
      [
        'direct by البحار: أبحرنا قبل الفجر.',
        'direct by البحار: قال لي القبطان إننا سنصل.',
        'direct by البحار: لم أصدقه',
      ],
    ],
    [
      'with a name in marks between',
      'وقال البحار: «أبحرنا قبل الفجر.\n\nكان المركب «نجمة» قديما.\n\nلكنه وصل بنا إلى الجزيرة».',
      [
        'direct by البحار: أبحرنا قبل الفجر.',
        'direct by البحار: كان المركب «نجمة» قديما.',
        'direct by البحار: لكنه وصل بنا إلى الجزيرة',
      ],
    ],
    [
      'opened anew in each',
      'وقال البحار: «أبحرنا قبل الفجر.\n\n«كان المركب قديما جدا.\n\n«لكنه وصل بنا إلى الجزيرة».',
      [
        'direct by البحار: أبحرنا قبل الفجر',
        'direct by البحار: كان المركب قديما جدا',
        'direct by البحار: لكنه وصل بنا إلى الجزيرة',
      ],
    ],
    [
      'after a cue that ends the paragraph before',
      'وقالت الجارة:\n\nلم نعد نجد ماء في البئر.\n\nورد الجار قائلا:\n\n«سنحفر بئرا أخرى قبل الصيف».',
      ['direct by الجارة: لم نعد نجد ماء في البئر', 'direct by الجار: سنحفر بئرا أخرى قبل الصيف'],
    ],
    [
      'after a name alone in the paragraph before',
      'وصل هاني سالم أمس.\n\nهاني سالم:\n\nالفريق جاهز، ولن نخسر أي مباراة.',
      ['direct by هاني سالم: الفريق جاهز، ولن نخسر أي مباراة'],
    ],
    [
      'with a cue after the last',
      '"أبحرنا قبل الفجر بساعة.\n\nوصلنا إلى الجزيرة ظهرا"، قال البحار. ثم نام.',
      ['direct by البحار: أبحرنا قبل الفجر بساعة.', 'direct by البحار: وصلنا إلى الجزيرة ظهرا'],
    ],
  ])('is found %s', (_, body, expected) => {
    expect(quotationsIn(body)).toEqual(expected)
  })

  it.each([
    ['the narrator speaks between', 'وصلت" متأخرة.\n\nوقال الحارس إن الباب مغلق.\n\nانتهى" اليوم.'],
    [
      'speech in marks stands between',
      'زار "القرية.\n\nوقال الحارس: "هذا الباب مغلق اليوم".\n\nانتهى" اليوم.',
    ],
    ['a list follows', 'وقال الحارس إن الباب مغلق.\n\nوأكد ما يلي:\n\nفتح الباب الشرقي كل صباح.'],
    ['nothing closes it', 'وقال الحارس: "هذا الباب مغلق اليوم\n\nثم نام في غرفته.'],
  ])('is none where %s', (_, body) => {
    expect(quotationsIn(body)).toHaveLength(1)
  })
})
