import { describe, expect, it } from 'vitest'
import { quotationsIn } from './quotations.fixture.ts'

describe('reported and unmarked speech', () => {
  it.each([
    [
      'goes on past وبين after بين',
      'وذكر عمر حداد بأن المفاوضات بينه وبين إدارة النادي بدأت قبل شهر.',
      ['indirect by عمر حداد: المفاوضات بينه وبين إدارة النادي بدأت قبل شهر'],
    ],
    [
      'begins with وبين where nothing stands between',
      'وبين عمر حداد أن الملعب جاهز تماما.',
      ['indirect by عمر حداد: الملعب جاهز تماما'],
    ],
    [
      'ends before what nobody says',
      'قال المدير سامي حداد إن المركز سيفتح غدا، مع العلم أن طاقته مئة شخص. والجدير بالذكر بأن المركز قديم جدا.',
      ['indirect by سامي حداد: المركز سيفتح غدا'],
    ],
    [
      'ends where another answers',
      'قال المخرج عامر حداد: التلفزيون له فضل على كل النجوم، ليرد عليه الممثل فايز كريم قائلا: هذا كلام لا أقبل به.',
      ['direct by عامر حداد: التلفزيون له فضل على كل النجوم', 'direct by فايز كريم: هذا كلام لا أقبل به'],
    ],
    [
      'ends at what the speaker does besides',
      'وقال اللاعب عمر حداد: سأغادر فور نهاية المباراة لتوقيع العقد، مبديا رضاه عن العرض.',
      ['direct by عمر حداد: سأغادر فور نهاية المباراة لتوقيع العقد'],
    ],
    [
      'ends before direct speech',
      'واعترف عمر حداد بأنه سيحتاج إلى فترة ويقول: سأحتاج لوقت كي أتأقلم.',
      ['indirect by عمر حداد: بأنه سيحتاج إلى فترة', 'direct by عمر حداد: سأحتاج لوقت كي أتأقلم'],
    ],
    [
      'begins anew behind marks that nothing closes',
      'وأضاف سامي حداد "حين تملك فريقا كهذا عليك أن تصبر معه. وختم "نحتاجهم جميعا في المباراة المقبلة".',
      [
        'direct by سامي حداد: حين تملك فريقا كهذا عليك أن تصبر معه',
        'direct by سامي حداد: نحتاجهم جميعا في المباراة المقبلة',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(quotationsIn(body)).toEqual(expected)
  })
})

describe('a list of what several people say', () => {
  it('gives each item to its own', () => {
    const items = '- هديل كريم: من الجرم أن نشرك أطفالا أبرياء - سارة القحطاني: إهمال الأطفال خطر كبير'
    expect(quotationsIn(items)).toEqual([
      'direct by هديل كريم: من الجرم أن نشرك أطفالا أبرياء',
      'direct by سارة القحطاني: إهمال الأطفال خطر كبير',
    ])
  })
  it('names each by all their callings', () => {
    const body = 'قالت هديل كريم مشرفة ومتحدثة مبادرة "رفقا" لصحيفة "سبق": لا أرى أن الأمر ظاهرة هنا.'
    expect(quotationsIn(body)).toEqual(['direct by هديل كريم: لا أرى أن الأمر ظاهرة هنا'])
  })
})

describe('headlines', () => {
  it.each([
    ['a country to another', 'مصر لإيران: أمن الخليج من أمننا', 'direct by مصر: أمن الخليج من أمننا'],
    [
      'a body known by its name alone',
      'أوبك: انخفاض الأسعار لن يدوم',
      'direct by أوبك: انخفاض الأسعار لن يدوم',
    ],
    [
      'a body with what it is for',
      'لجنة التحقيق في تعذيب المتهمين: الآثار بسيطة جدا',
      'direct by لجنة التحقيق: الآثار بسيطة جدا',
    ],
    ['a country of itself', 'فرنسا: سنرد على القرار', 'direct by فرنسا: سنرد على القرار'],
    [
      'a short sentence',
      '"لن ننام الليلة".. سامي حداد يتحدث عن الخسارة',
      'direct by سامي حداد: لن ننام الليلة',
    ],
    [
      'whom a pause parts from another verb',
      'شركة تعلن اكتشاف الغاز.. خبير: الأرقام أولية جدا',
      'direct by خبير: الأرقام أولية جدا',
    ],
  ])('say the words of %s', (_, headline, expected) => {
    expect(quotationsIn('وعد المدرب سامي حداد برد فعل قوي.', headline)).toEqual([expected])
  })
  it.each(['فرنسا: إضراب عام يشل البلاد', '"بعد تسببه بالخسارة".. سامي حداد يتحدث عن الفريق'])(
    'say nobody’s words: %s',
    headline => {
      expect(quotationsIn('وعد المدرب سامي حداد برد فعل قوي.', headline)).toEqual([])
    },
  )
})
