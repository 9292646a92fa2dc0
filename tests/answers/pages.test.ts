import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageOf } from '../../src/answers/pages.ts'

it('pages hold every item once, in order, whatever their sizes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5000 })),
      fc.integer({ min: 1, max: 7 }),
      (items, most) => {
        const { pages } = pageOf(items, 1, most, size => size)
        const all = Array.from({ length: pages }, (_, index) => pageOf(items, index + 1, most, size => size))
        expect(all.flatMap(page => page.items)).toEqual(items)
        expect(all.every(page => page.items.length <= most)).toBe(true)
      },
    ),
  )
})

it.each([
  [undefined, 1],
  [0, 1],
  [-3, 1],
  [2, 2],
  [99, 3],
  [Number.NaN, 1],
])('page %s of three is page %i', (wanted, page) => {
  expect(pageOf(['a', 'b', 'c'], wanted, 1, () => 1).page).toBe(page)
})

it('there is one empty page of nothing', () => {
  expect(pageOf([], 1, 5, () => 1)).toEqual({ items: [], page: 1, pages: 1 })
})
