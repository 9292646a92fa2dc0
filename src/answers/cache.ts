// The answer cache: what was answered for an article version, question and language is not made again.

import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'

export interface CacheLimits {
  readonly maxEntries: number
  /** Seconds after which an answer is made again. */
  readonly ttlSeconds: number
  /** UTF-16 units of all cached answers together. */
  readonly maxSize?: number
}

/** For the metrics. A question that waits for an equal one that is being answered is a hit. */
export interface CacheStatistics {
  readonly hits: number
  readonly misses: number
  readonly entries: number
}

const DEFAULT_MAX_SIZE = 16_000_000

/** Least recently used answers go first. Equal questions at the same time are answered once; a failure is not kept. */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer, () => Promise<Answer>>
  #hits = 0
  #misses = 0

  constructor({ maxEntries, ttlSeconds, maxSize = DEFAULT_MAX_SIZE }: CacheLimits) {
    this.#answers = new LRUCache({
      max: maxEntries,
      ttl: ttlSeconds * 1000,
      maxSize,
      sizeCalculation: (answer, key) => JSON.stringify(answer).length + key.length,
      fetchMethod: (_key, _stale, { context }) => context(),
      // One that is evicted while it is being made is still an answer to who asked.
      ignoreFetchAbort: true,
    })
  }

  /** The answer under `key`, made by `make` where there is none. Rejects where `make` does. */
  async get(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const status: LRUCache.Status<string, Answer> = {}
    const answer = this.#answers.fetch(key, { context: make, status })
    if (status.fetch === 'hit' || status.fetch === 'inflight') this.#hits++
    else this.#misses++
    return (await answer) ?? make()
  }

  get statistics(): CacheStatistics {
    return { hits: this.#hits, misses: this.#misses, entries: this.#answers.size }
  }
}
