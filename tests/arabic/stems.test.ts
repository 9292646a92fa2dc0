import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/arabic/fold.ts'
import { STEM_LEVELS, type StemLevel, stemsOf } from '../../src/arabic/stems.ts'

/** The finest level on which two words share a stem, or null. */
function sharedLevel(a: string, b: string): StemLevel | null {
  const [one, other] = [stemsOf(fold(a)), stemsOf(fold(b))]
  return STEM_LEVELS.find(level => one[level].some(stem => other[level].includes(stem))) ?? null
}

describe('stemsOf', () => {
  it.each([
    ['العلاقات', 'بالعلاقات', 'bases'],
    ['علاقات', 'وللعلاقات', 'bases'],
    ['موسكو', 'لموسكو', 'bases'],
    ['كتب', 'سيكتب', 'kin'],
    ['علاقات', 'علاقة', 'lights'],
    ['علاقتهما', 'علاقة', 'lights'],
    ['المسلمون', 'مسلمين', 'lights'],
    ['ألمانيا', 'الألماني', 'lights'],
    ['سينما', 'السينمائي', 'lights'],
    ['بنى', 'بناها', 'lights'],
    ['أعطى', 'وأعطاهم', 'lights'],
    ['منطقة', 'المناطق', 'kin'],
    ['سلاح', 'أسلحة', 'kin'],
    ['مدينة', 'مدن', 'kin'],
    ['رئيس', 'للرؤساء', 'kin'],
    ['مشروع', 'مشاريع', 'kin'],
    ['قانون', 'القوانين', 'kin'],
    ['عنصر', 'عناصر', 'kin'],
    ['وزير', 'الوزراء', 'kin'],
    ['يستخدم', 'باستخدام', 'kin'],
    ['اجتمع', 'يجتمعون', 'kin'],
    ['قال', 'يقول', 'kin'],
    ['نيسان', 'أبريل', 'kin'],
    ['أمريكي', 'الأميركية', 'kin'],
    ['٣', 'ثلاثة', 'kin'],
    ['مكتب', 'كاتب', 'kin'],
    ['أكاديمية', 'الأكاديميين', 'lights'],
    ['2011م', '2011', 'bases'],
    ['و9', '٩', 'bases'],
  ])('lets %s and %s find each other by their %s', (a, b, level) => {
    expect(sharedLevel(a, b)).toBe(level)
  })

  it.each([
    ['رؤساء', 'روسيا'],
    ['ولد', 'عهد'],
    ['سيبيريا', 'سوبر'],
    ['إسرائيل', 'سائل'],
    ['Putin', 'put'],
    ['١٩٤٥', '1946'],
    ['في', 'فن'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sharedLevel(a, b)).toBeNull()
  })

  it.each(['فلاديمير', 'بوتين', 'ليبيا', 'فرنسا', 'كوريا', 'سنغافورة', 'الجزائر', 'Vladimir'])(
    'keeps the name %s whole among its bases',
    name => {
      expect(stemsOf(fold(name)).bases).toContain(fold(name))
    },
  )

  it('never throws and always gives the whole word on arbitrary text', () => {
    const arabic = fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(arabic, fc.string({ unit: 'binary' })), word => {
        const folded = fold(word)
        const stems = stemsOf(folded)
        expect(stems.bases).toContain(folded)
        for (const level of STEM_LEVELS) expect(new Set(stems[level]).size).toBe(stems[level].length)
      }),
    )
  })
})
