// A question: what a user asked, parsed. Two ways of asking the same are the same question, and the same cache key.

import type { AsksFor } from './understanding/asks.ts'

/** `article` is an `Article.key`; where absent, the chat's current article is meant. Pages count from 1. */
export type Question = { readonly article?: string } & (
  | { readonly kind: 'start' | 'help' | 'about' | 'privacy' | 'settings' }
  /** `sentences`: how many; 3 where absent. */
  | { readonly kind: 'summary'; readonly sentences?: number }
  /** `about`: only what is about these words. */
  | {
      readonly kind: 'quotes'
      readonly person?: PersonQuery
      readonly about?: string
      readonly page?: number
    }
  | { readonly kind: 'who'; readonly person?: PersonQuery; readonly page?: number }
  | { readonly kind: 'when' | 'where'; readonly page?: number }
  | { readonly kind: 'search'; readonly words: string; readonly page?: number; readonly understood?: boolean }
  | { readonly kind: 'articles'; readonly page?: number }
  | { readonly kind: 'read'; readonly page?: number }
  /** A free question, answered by the sentence that answers it. `words`: as asked. */
  | { readonly kind: 'question'; readonly asks: AsksFor; readonly words: string; readonly page?: number }
)

/** How a person is asked for: as typed, or by the `Person.key` that a button carries. */
export type PersonQuery = { readonly text: string } | { readonly key: string }

export type Language = 'ar' | 'en'
