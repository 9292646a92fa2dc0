import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Spellings } from '../../src/arabic/spellings.ts'

describe('Spellings', () => {
  it('gives each spelling one number, however many are met', () => {
    const spellings = new Spellings()
    const texts = Array.from({ length: 20_000 }, (_, n) => (n % 9 === 0 ? `${n}`.repeat(9) : `${n}`))
    const numbers = texts.map(text => spellings.numberOf(text))
    expect(new Set(numbers).size).toBe(texts.length)
    expect(texts.map(text => spellings.numberOf(text))).toEqual(numbers)
    expect(numbers.map(number => spellings.texts[number])).toEqual(texts)
  })

  it('are many where few of them are very long', () => {
    const spellings = new Spellings()
    for (let n = 0; n < 200 && !spellings.areMany; n++) spellings.numberOf(`${n}`.padEnd(4096, 'ب'))
    expect(spellings.areMany).toBe(true)
    expect(new Spellings().areMany).toBe(false)
  })

  it('finds the number of what stands in an arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const spellings = new Spellings()
        const from = Math.min(a, b) % (text.length + 1)
        const to = from + (Math.abs(a - b) % (text.length + 1 - from))
        const number = spellings.numberAt(text, from, to)
        expect(spellings.texts[number]).toBe(text.slice(from, to))
        expect(spellings.numberOf(text.slice(from, to))).toBe(number)
      }),
    )
  })
})
