import { describe, expect, it } from 'vitest'
import { floodGate } from '../../src/telegram/flood.ts'

function gate() {
  let now = 0
  const judge = floodGate({ burst: 3, perSecond: 1, pauseSeconds: 5, now: () => now })
  return { judge, pass: (seconds: number) => (now += seconds * 1000) }
}

describe('a reader who floods', () => {
  it('is answered up to a burst, then told to wait once, then not answered', () => {
    const { judge } = gate()
    expect([1, 1, 1, 1, 1, 1].map(judge)).toEqual([
      'answer',
      'answer',
      'answer',
      { wait: 5 },
      'silent',
      'silent',
    ])
  })

  it('is answered again when the pause is over', () => {
    const { judge, pass } = gate()
    for (let count = 0; count < 5; count++) judge(1)
    pass(4.9)
    expect(judge(1)).toBe('silent')
    pass(0.1)
    expect(judge(1)).toBe('answer')
  })

  it('does not slow down others', () => {
    const { judge } = gate()
    for (let count = 0; count < 5; count++) judge(1)
    expect(judge(2)).toBe('answer')
  })

  it('is never one who asks as fast as people do', () => {
    const { judge, pass } = gate()
    for (let count = 0; count < 50; count++) {
      expect(judge(1)).toBe('answer')
      pass(1)
    }
  })
})
