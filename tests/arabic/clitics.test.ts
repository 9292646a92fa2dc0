import { describe, expect, it } from 'vitest'
import { readings } from '../../src/arabic/clitics.ts'

describe('readings', () => {
  it.each([
    ['وبالعلاقات', 'علاقات'],
    ['للرئيس', 'رئيس'],
    ['وقال', 'قال'],
    ['بوتين', 'بوتين'],
    ['ولبوتين', 'بوتين'],
  ])('of %s hold the stem %s', (word, stem) => {
    expect(readings(word).map(reading => reading.stem)).toContain(stem)
  })

  it('leave at least two letters as the stem', () => {
    expect(readings('وب')).toEqual([{ conjunction: '', preposition: '', article: false, stem: 'وب' }])
  })
})
