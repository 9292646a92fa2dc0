// A free question: the sentence that answers it.

import type { Asking, Draft, QuestionOf } from '../asking.ts'
import { searchAnswer } from './search.ts'

/** The sentence that answers a question, with its neighbours. */
export function questionAnswer({ words }: QuestionOf<'question'>, asking: Asking): Promise<Draft> {
  return searchAnswer({ kind: 'search', words, understood: false }, asking)
}
