import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  civilOf,
  dayOf,
  dayOfIso,
  isoOf,
  monthRange,
  thirdOf,
  weekdayOf,
  yearRange,
} from '../../src/arabic/days.ts'
import { hijriOf, hijriRange } from '../../src/arabic/hijri.ts'

describe('days', () => {
  it('agree with Date over two thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 100_000 }), day => {
        const date = new Date(day * 86_400_000)
        expect(isoOf(day)).toBe(date.toISOString().slice(0, 10))
        expect(weekdayOf(day)).toBe(date.getUTCDay())
        const { year, month, day: number } = civilOf(day)
        expect(dayOf(year, month, number)).toBe(day)
      }),
    )
  })

  it.each([
    [2019, 2, 29],
    [2019, 4, 31],
    [2019, 13, 1],
    [2019, 1, 0],
  ])('know that %d-%d-%d is no day', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeNull()
  })

  it('are cut into thirds without gaps', () => {
    for (const range of [monthRange(2019, 2), yearRange(2019), yearRange(1901, 2000)]) {
      const thirds = [thirdOf(range, 0), thirdOf(range, 1), thirdOf(range, 2)] as const
      expect(thirds[0].from).toBe(range.from)
      expect(thirds[1].from).toBe(thirds[0].to + 1)
      expect(thirds[2].from).toBe(thirds[1].to + 1)
      expect(thirds[2].to).toBe(range.to)
    }
  })
})

describe('hijriRange', () => {
  it.each([
    ['1440-08-20', '2019-04-25'],
    ['1440-01-01', '2018-09-11'],
    ['1436-09-01', '2015-06-18'],
  ])('knows the day of %s', (hijri, iso) => {
    const [year, month, day] = hijri.split('-').map(Number)
    expect(isoOf(hijriRange(year ?? 0, month, day)?.from ?? 0)).toBe(iso)
  })

  it('is the inverse of hijriOf', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOfIso('1900-01-01') ?? 0, max: dayOfIso('2060-01-01') ?? 0 }), at => {
        const { year, month, day } = hijriOf(at)
        expect(hijriRange(year, month, day)?.from).toBe(at)
      }),
      { numRuns: 60 },
    )
  })
})
