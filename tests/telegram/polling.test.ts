import { GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createPolling, type UpdatesRequest } from '../../src/telegram/polling.ts'

/** How long polling waits for other reasons than a failure. */
const STOP_MS = 3500
const LOOK_AGAIN_MS = 200

/** A server whose answers and a handler whose ends are given by hand. */
class Hands {
  readonly requests: UpdatesRequest[] = []
  readonly handled: number[] = []
  readonly waits: number[] = []
  readonly #answers: ((updates: readonly Update[] | Error) => void)[] = []
  readonly #ends = new Map<number, (error?: Error) => void>()
  readonly polling = createPolling({
    fetchUpdates: (request, signal) =>
      new Promise((resolve, reject) => {
        const answer = (given: readonly Update[] | Error): void =>
          given instanceof Error ? reject(given) : resolve(given)
        this.requests.push(request)
        this.#answers.push(answer)
        signal.addEventListener('abort', () => {
          this.#answers.splice(this.#answers.indexOf(answer), 1)
          reject(new Error('aborted'))
        })
      }),
    handle: update =>
      new Promise((resolve, reject) => {
        this.handled.push(update.update_id)
        this.#ends.set(update.update_id, error => (error === undefined ? resolve() : reject(error)))
      }),
    log: pino({ level: 'silent' }),
    sleep: async milliseconds => {
      if (milliseconds === STOP_MS) await new Promise(() => {})
      if (milliseconds !== LOOK_AGAIN_MS) this.waits.push(milliseconds)
    },
  })

  /** Answers the request that waits. */
  async give(answer: readonly Update[] | Error): Promise<void> {
    await until(() => this.#answers.length > 0)
    this.#answers.shift()?.(answer)
  }

  async end(update: number, error?: Error): Promise<void> {
    await until(() => this.#ends.has(update))
    this.#ends.get(update)?.(error)
  }

  /** The request with this number, from 1. */
  async request(number: number): Promise<UpdatesRequest | undefined> {
    await until(() => this.requests.length >= number)
    return this.requests[number - 1]
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(setImmediate)
}

function update(id: number, chat: number): Update {
  return {
    update_id: id,
    message: { message_id: id, date: 1, chat: { id: chat, type: 'private' } },
  } as Update
}

function refused(code: number, retry_after?: number): GrammyError {
  const parameters = retry_after === undefined ? {} : { retry_after }
  return new GrammyError(
    'failed',
    { ok: false, error_code: code, description: 'x', parameters },
    'getUpdates',
    {},
  )
}

describe('long polling', () => {
  it('confirms an update only when it was handled, and those after it with it', async () => {
    const hands = new Hands()
    void hands.polling.run()
    await hands.give([update(10, 1), update(11, 2)])
    await hands.end(11)
    expect(await hands.request(2)).toMatchObject({ offset: 10, timeout: 0 })
    await hands.end(10)
    await hands.give([update(10, 1), update(11, 2)])
    expect(await hands.request(3)).toMatchObject({ offset: 12, timeout: 25 })
    expect(hands.handled).toEqual([10, 11])
  })

  it('handles the updates of a chat in their order, those of others meanwhile', async () => {
    const hands = new Hands()
    void hands.polling.run()
    await hands.give([update(1, 7), update(2, 7), update(3, 8)])
    await until(() => hands.handled.length === 2)
    expect(hands.handled).toEqual([1, 3])
    await hands.end(1)
    await until(() => hands.handled.length === 3)
    expect(hands.handled).toEqual([1, 3, 2])
  })

  it('takes an update that fails for handled', async () => {
    const hands = new Hands()
    void hands.polling.run()
    await hands.give([update(1, 7)])
    await hands.end(1, new Error('poison'))
    await hands.give([])
    expect(await hands.request(3)).toMatchObject({ offset: 2 })
  })

  it('waits longer after each failure, and as long as the server asks for', async () => {
    const hands = new Hands()
    void hands.polling.run()
    for (const error of [refused(502), refused(502), refused(429, 7), refused(502)]) await hands.give(error)
    await hands.give([])
    await hands.give(refused(502))
    await until(() => hands.waits.length === 5)
    expect(hands.waits).toEqual([500, 1000, 7000, 2000, 500])
  })

  it.each([
    ['a wrong token', 401, 1],
    ['another poller that does not end', 409, 6],
  ])('gives up on %s', async (_name, code, times) => {
    const hands = new Hands()
    const run = hands.polling.run()
    const failed = expect(run).rejects.toMatchObject({ error_code: code })
    for (let count = 0; count < times; count++) await hands.give(refused(code))
    await failed
  })

  it('confirms what was handled when it stops, and what was not is given again', async () => {
    const hands = new Hands()
    void hands.polling.run()
    await hands.give([update(1, 7), update(2, 8)])
    await until(() => hands.handled.length === 2)
    const stopped = hands.polling.stop()
    await hands.end(1)
    await hands.end(2)
    await hands.give([])
    await stopped
    expect(hands.requests.at(-1)).toEqual({ offset: 3, timeout: 0, limit: 1 })
  })
})
