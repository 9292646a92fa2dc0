import { describe, expect, it } from 'vitest'
import { lastSpeaker } from './speakers.fixture.ts'

describe('the phrase of a subject', () => {
  it.each([
    ['a counterpart', 'أبلغ وزير النقل المصري نظيره الأردني أن الخط جاهز تماما.', 'وزير النقل المصري'],
    ['an object in the plural', 'وأخبر المدير العاملين بأن الأجور ستصرف غدا.', 'المدير'],
    ['another body', 'وحذر البنك المركزي المصارف من أن العقوبة قادمة قريبا.', 'البنك المركزي'],
    [
      'a body after a foreign name',
      'اتهمت منظمة غرين ووتش الحكومة بالتقصير. وأكدت أن النهر ملوث تماما.',
      'منظمة غرين ووتش',
    ],
    [
      'a body after a name with بلا',
      'اتهمت جمعية مهندسون بلا حدود الشركة بالتقصير. وأكدت أن النهر ملوث تماما.',
      'جمعية مهندسون بلا حدود',
    ],
    [
      'how it is said',
      'وقالت وزارة النقل إن الخط جاهز. وأكدت تزامنا مع الزيارة أن العمل مستمر.',
      'وزارة النقل',
    ],
    ['a document after a name in marks', 'ونقلت "تاس" بيانا قالت فيه إن الخط جاهز تماما.', 'تاس'],
  ])('ends before %s', (_, body, speaker) => {
    expect(lastSpeaker(body)).toBe(speaker)
  })
})

describe('whom the words beside tell', () => {
  const CRITIC = 'قال الناقد علي الصالحي إن الفيلم جاهز.'
  it.each([
    ['hope', `${CRITIC} وأعربت السينمائية المغربية عن أملها في أن ينجح الفيلم تماما.`, 'السينمائية المغربية'],
    ['his own hope', `${CRITIC} وعبر عن أمله في أن ينجح الفيلم تماما.`, 'علي الصالحي'],
    ['a guest', 'حاورت القناة الممثل سامي كريم. وقال الضيف إن الفيلم جاهز تماما.', 'سامي كريم'],
    ['a speaker', 'قالت النائبة ليلى منصور إن القانون ضعيف. وأضافت المصرحة أن الحل ممكن.', 'ليلى منصور'],
  ])('are those of %s', (_, body, speaker) => {
    expect(lastSpeaker(body)).toBe(speaker)
  })
})
