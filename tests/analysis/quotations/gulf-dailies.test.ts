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

describe('headlines', () => {
  it.each([
    ['a country to another', 'مصر لإيران: أمن الخليج من أمننا', 'direct by مصر: أمن الخليج من أمننا'],
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
