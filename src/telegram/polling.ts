// Long polling that loses nothing: an update is confirmed only after it was handled. Chats are served side by side,
// the updates of one chat in their order; one that takes long holds up its own chat only.

import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import { Backoff, isConflict, isWrongToken, reasonOf } from './failures.ts'

/** How polling reaches the Bot API, and what it does with an update. */
export interface PollingOptions {
  /** `getUpdates` from `offset` on; waits up to `timeout` seconds where there is nothing. */
  readonly fetchUpdates: (request: UpdatesRequest, signal: AbortSignal) => Promise<readonly Update[]>
  /** What it rejects with is logged, and the update counts as handled: it would only fail again. */
  readonly handle: (update: Update) => Promise<void>
  readonly log: Logger
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export interface UpdatesRequest {
  readonly offset: number
  readonly timeout: number
  readonly limit: number
}

export interface Polling {
  /** Polls until stopped. Rejects with the error that makes polling pointless: a wrong token, another poller. */
  run(): Promise<void>
  /** Fetches no more, waits (but not for long) for what is being handled, and confirms what is. */
  stop(): Promise<void>
}

const LONG_POLL_SECONDS = 25
const BATCH = 100
/** While updates are being handled, new ones are looked for this often. */
const LOOK_AGAIN_MS = 200
/** What is not answered by then is answered after the next start. */
const LONGEST_STOP_MS = 3500
/** How often in a row another poller is waited for: it may be the old process of a restart. */
const MOST_CONFLICTS = 5

export function createPolling({ fetchUpdates, handle, log, sleep }: PollingOptions): Polling {
  const stopping = new AbortController()
  /** Updates that were fetched and are not handled yet, by id. */
  const open = new Map<number, Promise<void>>()
  /** The last update of each chat that is being served. */
  const queues = new Map<number, Promise<void>>()
  let highest = 0

  /** Everything below is handled: Telegram may forget it. */
  const offset = (): number => (open.size === 0 ? highest + 1 : Math.min(...open.keys()))

  function accept(update: Update): void {
    if (update.update_id <= highest) return
    highest = update.update_id
    const chat = chatOf(update)
    const turn = (queues.get(chat) ?? Promise.resolve())
      .then(() => handle(update))
      .catch(error => log.error({ update: update.update_id, err: error }, 'an update failed'))
      .finally(() => {
        open.delete(update.update_id)
        if (queues.get(chat) === turn) queues.delete(chat)
      })
    queues.set(chat, turn)
    open.set(update.update_id, turn)
  }

  /** Waits until everything is handled, but not longer than this. */
  async function allHandled(milliseconds: number): Promise<void> {
    const waiting = new AbortController()
    await Promise.race([Promise.all(open.values()), sleep(milliseconds, waiting.signal)])
    waiting.abort()
  }

  async function run(): Promise<void> {
    const backoff = new Backoff()
    let conflicts = 0
    while (!stopping.signal.aborted) {
      const timeout = open.size === 0 ? LONG_POLL_SECONDS : 0
      try {
        const request = { offset: offset(), timeout, limit: BATCH }
        for (const update of await fetchUpdates(request, stopping.signal)) accept(update)
        backoff.reset()
        conflicts = 0
      } catch (error) {
        if (stopping.signal.aborted) break
        conflicts = isConflict(error) ? conflicts + 1 : 0
        if (isWrongToken(error) || conflicts > MOST_CONFLICTS) throw error
        const waitMs = backoff.after(error)
        log.warn(
          { reason: reasonOf(error), waitMs },
          conflicts > 0 ? ANOTHER_POLLER : 'getUpdates failed, trying again',
        )
        await sleep(waitMs, stopping.signal)
      }
      if (open.size > 0) await allHandled(LOOK_AGAIN_MS)
    }
  }

  async function stop(): Promise<void> {
    stopping.abort()
    await allHandled(LONGEST_STOP_MS)
    if (highest === 0) return
    await fetchUpdates({ offset: offset(), timeout: 0, limit: 1 }, new AbortController().signal)
  }

  return { run, stop }
}

const ANOTHER_POLLER = 'another process polls with this BOT_TOKEN: waiting for it to end'

/** Whom to serve in order: the chat, or where there is none, the user. */
function chatOf(update: Update): number {
  const message = update.message ?? update.callback_query?.message ?? update.guest_message
  const chat = message?.chat ?? update.my_chat_member?.chat
  return chat?.id ?? update.callback_query?.from.id ?? update.inline_query?.from.id ?? 0
}
