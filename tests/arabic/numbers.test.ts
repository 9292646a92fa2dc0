import { describe, expect, it } from 'vitest'
import { numberAt, ordinalAt } from '../../src/arabic/numbers.ts'
import { splitWords } from '../../src/arabic/words.ts'

describe('numberAt', () => {
  it.each([
    ['25', 25],
    ['٢٥', 25],
    ['ثلاثة أيام', 3],
    ['خمس عشرة سنة', 15],
    ['خمسة وعشرون', 25],
    ['مئة وخمسة وعشرين', 125],
    ['ثلاثمائة', 300],
    ['ثلاث مئة وعشرة', 310],
    ['ألفين وتسعة عشر', 2019],
    ['ألف وتسعمائة وسبعة وستين', 1967],
    ['20 ألف شخص', 20_000],
    ['مليونين ومئتي ألف', 2_200_000],
    ['بثلاثة', 3],
    ['و2015', 2015],
  ])('reads «%s» as %d', (text, value) => {
    expect(numberAt(splitWords(text), 0)?.value).toBe(value)
  })

  it('gives null where no number begins', () => {
    expect(numberAt(splitWords('أيام ثلاثة'), 0)).toBeNull()
  })

  it('tells where the number ends', () => {
    expect(numberAt(splitWords('خمسة وعشرون رجلا'), 0)?.end).toBe(2)
  })
})

describe('ordinalAt', () => {
  it.each([
    ['الأول', 1],
    ['الثالثة', 3],
    ['الخامس عشر', 15],
    ['الحادي والعشرين', 21],
    ['سابع', 7],
  ])('reads «%s» as %d', (text, value) => {
    expect(ordinalAt(splitWords(text), 0)?.value).toBe(value)
  })
})
