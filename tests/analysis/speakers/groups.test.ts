import { describe, expect, it } from 'vitest'
import { lastSpeaker } from './speakers.fixture.ts'

const BOTH = 'سامي كريم + نادر حسن'
const SIGNED = 'وقع سامي كريم ونادر حسن الاتفاق أمس.'
const MET = 'التقى الرئيس المصري سامي كريم نظيره التونسي نادر حسن في القاهرة.'

describe('groups', () => {
  it.each([
    ['a dual verb', `${SIGNED} وقالا إن العمل سيبدأ غدا.`, BOTH],
    ['a dual verb that goes on', `${SIGNED} وقالا إن العمل سيبدأ غدا. وأضافا أن المال متوفر تماما.`, BOTH],
    [
      'a dual verb after titles',
      'قال الوزير سامي كريم والسفير نادر حسن إن العمل سيبدأ. وأوضحا أن المال متوفر تماما.',
      BOTH,
    ],
    ['a dual verb after a meeting', `${MET} وأكدا أن العمل سيبدأ غدا.`, BOTH],
    ['an office in the dual', `${MET} وأكد الرئيسان أن العمل سيبدأ غدا.`, BOTH],
    [
      'a feminine calling in the dual',
      'كتبت ليلى منصور وهدى كريم رواية. وقالت الكاتبتان إن النشر قريب جدا.',
      'ليلى منصور + هدى كريم',
    ],
    [
      'the authors',
      'نشر سامي كريم ونادر حسن وهدى منصور مقالا مطولا. ويرى الكتاب أن الوضع صعب جدا.',
      `${BOTH} + هدى منصور`,
    ],
  ])('are meant by %s', (_, body, speakers) => {
    expect(lastSpeaker(body)).toBe(speakers)
  })

  it.each([
    ['officials', `${SIGNED} وأكد المسؤولون أن العمل سيبدأ غدا.`, 'المسؤولون'],
    [
      'researchers, where one is named',
      'وقع سامي كريم الاتفاق أمس. وأكد الباحثون أن العمل سيبدأ غدا.',
      'الباحثون',
    ],
    ['one who goes on', `${SIGNED} وقالا إن العمل سيبدأ. وأضاف حسن أن المال متوفر تماما.`, 'نادر حسن'],
    ['two who hold another office', `${MET} وأكد الوزيران أن العمل سيبدأ غدا.`, 'الوزيران'],
  ])('are not meant by %s', (_, body, speakers) => {
    expect(lastSpeaker(body)).toBe(speakers)
  })
})
