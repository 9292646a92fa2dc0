import type { Question } from '../question.ts'

/** What a free question asks for. */
export const ASKS_FOR = ['person', 'date', 'place', 'number', 'cause', 'manner', 'yesno', 'other'] as const
export type AsksFor = (typeof ASKS_FOR)[number]

/** What a question asks for when it is answered by a sentence, also where it has an answer of its own (من هو …). */
export function asksOf(question: Question): AsksFor {
  switch (question.kind) {
    case 'question':
      return question.asks
    case 'who':
      return 'person'
    case 'when':
      return 'date'
    case 'where':
      return 'place'
    default:
      return 'other'
  }
}
