// Bounded retries of calls to the Bot API: after 429 (as long as it says), 5xx and dropped connections.

import type { Transformer } from 'grammy'

export interface RetryOptions {
  /** How often a call is tried again at most. */
  readonly attempts: number
  /** A `retry_after` above this is not waited for: the error is the caller's. */
  readonly longestWaitSeconds: number
  readonly sleep: (milliseconds: number) => Promise<void>
}

const FIRST_BACKOFF_MS = 250
/** Starting and polling have their own way with errors; what shows for seconds only isn't worth a second try. */
const NOT_RETRIED: ReadonlySet<string> = new Set(['getMe', 'deleteWebhook', 'getUpdates', 'sendChatAction'])

/**
 * A transformer that tries failed calls again. A message whose connection dropped may have been sent: rather twice
 * than never. (The `auto-retry` plugin cannot be used: it retries dropped connections without bound.)
 */
export function retrying({ attempts, longestWaitSeconds, sleep }: RetryOptions): Transformer {
  return async (previous, method, payload, signal) => {
    if (NOT_RETRIED.has(method)) return previous(method, payload, signal)
    let backoff = FIRST_BACKOFF_MS
    for (let left = attempts; ; left--) {
      try {
        const response = await previous(method, payload, signal)
        if (response.ok || left === 0) return response
        const wait = response.parameters?.retry_after
        if (wait !== undefined) {
          if (wait > longestWaitSeconds) return response
          await sleep(wait * 1000)
          continue
        }
        if (response.error_code < 500) return response
      } catch (error) {
        if (left === 0 || signal?.aborted) throw error
      }
      await sleep(backoff)
      backoff *= 2
    }
  }
}
