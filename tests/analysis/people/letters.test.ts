import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foreignness } from '../../../src/analysis/people/letters.ts'

describe('foreignness', () => {
  it.each('كوفاليوسكي اندرسلوفيتش هيندركوفن ماتسوزاكاوا فيلدهويزن جياردوليني'.split(' '))(
    'takes %s for a name of another language',
    word => expect(foreignness(word)).toBeGreaterThan(2),
  )

  it.each('تضطلع متقاعسون بحذافيره المستعصيه يتهافتون انكماشات'.split(' '))(
    'takes %s for an Arabic word',
    word => expect(foreignness(word)).toBeLessThan(-2),
  )

  it('says nothing of other scripts, and takes any text', () => {
    expect(foreignness('müller')).toBe(0)
    fc.assert(fc.property(fc.string(), text => Number.isFinite(foreignness(text))))
  })
})
