import { describe, expect, it } from 'vitest'
import { lastSpeaker } from './speakers.fixture.ts'

const BEFORE = 'قالت السعودية إن السد جاهز.'
const SAID = '"محاولة للهروب من الأزمة الداخلية"'

describe('the word turns', () => {
  it.each([
    ['a place before its verb', `${BEFORE} لكن الدوحة رفضت القرار واعتبرته ${SAID}.`, 'الدوحة'],
    ['a country before its verb', `${BEFORE} إلا أن إيران نفت الخبر، مؤكدة أن ${SAID}.`, 'إيران'],
    ['a body before its verb', `${BEFORE} بيد أن المنظمة انتقدت القرار وأكدت أنه ${SAID}.`, 'المنظمة'],
    ['a man before his verb', `${BEFORE} غير أن الوزير رفض القرار ووصفه بأنه ${SAID}.`, 'الوزير'],
    [
      'who an outlet tells to have spoken',
      `ذكرت صحيفة "المساء" أن الوزير سامي حداد انتقد القرار قائلا إن ${SAID}.`,
      'سامي حداد',
    ],
  ])('to %s', (_, body, expected) => {
    expect(lastSpeaker(body)).toBe(expected)
  })

  it.each([
    ['a noun with a verb of another gender', `${BEFORE} لكن القرار أجلت نشره وأكدت أنه ${SAID}.`, 'السعودية'],
    [
      'an outlet that has published the words',
      `وقال سامي حداد في محاضرة نقلتها وسائل الإعلام أمس ${SAID}.`,
      'سامي حداد',
    ],
    [
      'what a man has condemned',
      `أشاد سامي حداد بالشرطة وقال إن السد جاهز. وأدان محاولات ${SAID}.`,
      'سامي حداد',
    ],
    ['what is done to somebody', `قال سامي حداد إن السد جاهز. ورفض اتهامات ${SAID}.`, 'سامي حداد'],
  ])('not to %s', (_, body, expected) => {
    expect(lastSpeaker(body)).toBe(expected)
  })
})
