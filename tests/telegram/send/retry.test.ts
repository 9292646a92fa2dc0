import { HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { retrying } from '../../../src/telegram/send/retry.ts'

type Outcome =
  | 'drop'
  | { ok: boolean; error_code?: number; description?: string; parameters?: { retry_after?: number } }

const OK = { ok: true, result: true }
const BUSY = { ok: false, error_code: 502, description: 'Bad Gateway' }
const LIMITED = (retry_after: number) => ({
  ok: false,
  error_code: 429,
  description: 'Too Many Requests',
  parameters: { retry_after },
})
const REFUSED = { ok: false, error_code: 400, description: 'Bad Request' }

/** Calls once through the transformer; the outcomes are what the server gives to each try. */
async function call(outcomes: readonly Outcome[], method = 'sendMessage') {
  const waits: number[] = []
  const left = [...outcomes]
  const transformer = retrying({
    attempts: 3,
    longestWaitSeconds: 30,
    sleep: async milliseconds => {
      waits.push(milliseconds)
    },
  })
  const next = async () => {
    const outcome = left.shift()
    if (outcome === 'drop') throw new HttpError('failed', new Error('socket hang up'))
    return outcome as never
  }
  const result = await transformer(next, method as 'sendMessage', {} as never).catch(() => 'error')
  return { result, waits, unused: left.length }
}

describe('a failed call', () => {
  it('is tried again after as long as the server asks for', async () => {
    expect(await call([LIMITED(3), OK])).toEqual({ result: OK, waits: [3000], unused: 0 })
  })

  it.each([['drop' as const], [BUSY]])(
    'is tried again three times after %j, waiting longer each time',
    async outcome => {
      const { waits, unused } = await call([outcome, outcome, outcome, outcome, OK])
      expect(waits).toEqual([250, 500, 1000])
      expect(unused).toBe(1)
    },
  )

  it('is given up where the server asks for too long a wait', async () => {
    expect(await call([LIMITED(31), OK])).toEqual({ result: LIMITED(31), waits: [], unused: 1 })
  })

  it('is not tried again when it was refused', async () => {
    expect(await call([REFUSED, OK])).toEqual({ result: REFUSED, waits: [], unused: 1 })
  })

  it('is left to the caller where that has its own way with errors', async () => {
    expect(await call([BUSY, OK], 'getUpdates')).toEqual({ result: BUSY, waits: [], unused: 1 })
  })
})
