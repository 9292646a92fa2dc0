import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answers/answer.ts'
import { AnswerCache } from '../../src/answers/cache.ts'

const HOUR = 3600

function answerOf(text: string): Answer {
  return {
    question: { kind: 'help' },
    blocks: [{ kind: 'paragraph', content: [{ text }] }],
    actions: [],
    spans: [],
    article: null,
    person: null,
  }
}

describe('AnswerCache', () => {
  it('makes equal questions at the same time once', async () => {
    const cache = new AnswerCache({ maxEntries: 10, ttlSeconds: HOUR })
    let made = 0
    let finish = (_answer: Answer): void => {}
    const make = (): Promise<Answer> => {
      made++
      return new Promise(resolve => {
        finish = resolve
      })
    }
    const both = Promise.all([cache.get('q', make), cache.get('q', make)])
    finish(answerOf('one'))
    const [first, second] = await both
    expect(first).toBe(second)
    expect(made).toBe(1)
    expect(cache.statistics).toEqual({ hits: 1, misses: 1, entries: 1 })
  })

  it('does not keep a failure', async () => {
    const cache = new AnswerCache({ maxEntries: 10, ttlSeconds: HOUR })
    await expect(cache.get('q', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await cache.get('q', async () => answerOf('yes'))).toEqual(answerOf('yes'))
    expect(cache.statistics).toEqual({ hits: 0, misses: 2, entries: 1 })
  })

  it('keeps no more entries than it may', async () => {
    const cache = new AnswerCache({ maxEntries: 2, ttlSeconds: HOUR })
    for (const key of ['a', 'b', 'c']) await cache.get(key, async () => answerOf(key))
    expect(cache.statistics.entries).toBe(2)
  })

  it('keeps no more text than it may, and answers with what is too long to keep', async () => {
    const cache = new AnswerCache({ maxEntries: 100, ttlSeconds: HOUR, maxSize: 1000 })
    for (let i = 0; i < 20; i++) await cache.get(`${i}`, async () => answerOf('x'.repeat(100)))
    expect(cache.statistics.entries).toBeLessThan(10)
    expect(await cache.get('long', async () => answerOf('y'.repeat(5000)))).toEqual(
      answerOf('y'.repeat(5000)),
    )
  })
})
