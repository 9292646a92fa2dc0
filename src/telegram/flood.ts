// A reader who sends more than a person can read is told so once, and not answered until a few seconds have passed.

import { LRUCache } from 'lru-cache'

export interface FloodOptions {
  /** How many updates at once are answered. */
  readonly burst: number
  /** How many a second are answered in the long run. */
  readonly perSecond: number
  /** How long one who exceeds that is not answered. */
  readonly pauseSeconds: number
  /** Milliseconds, from any start. */
  readonly now: () => number
}

/** Answer an update, tell its sender to wait for so many seconds, or stay silent. */
export type Verdict = 'answer' | 'silent' | { readonly wait: number }

interface Bucket {
  readonly tokens: number
  readonly at: number
  readonly pausedUntil: number
}

const MOST_USERS = 10_000

/** A judge of updates by their sender: a token bucket each, of the users seen last. */
export function floodGate({ burst, perSecond, pauseSeconds, now }: FloodOptions): (user: number) => Verdict {
  const buckets = new LRUCache<number, Bucket>({ max: MOST_USERS })
  return user => {
    const at = now()
    const bucket = buckets.get(user) ?? { tokens: burst, at, pausedUntil: 0 }
    if (at < bucket.pausedUntil) return 'silent'
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
    if (tokens >= 1) {
      buckets.set(user, { tokens: tokens - 1, at, pausedUntil: 0 })
      return 'answer'
    }
    buckets.set(user, { tokens, at, pausedUntil: at + pauseSeconds * 1000 })
    return { wait: pauseSeconds }
  }
}
