// What the rules for questions share: the question cut at its question word, and the questions they make of it.

import type { Question } from '../question.ts'
import type { AsksFor } from './asks.ts'
import { AROUND, beyond, type Frame } from './frame.ts'
import type { Lexeme } from './lexemes.ts'
import type { Role } from './lexicon.data.ts'
import type { Speech } from './speech.ts'

/** A question cut at its question word. */
export interface Asked {
  readonly frame: Frame
  readonly before: readonly Lexeme[]
  readonly after: readonly Lexeme[]
  /** Both, without the question word. */
  readonly rest: readonly Lexeme[]
}

/** A free question in the user's own words. */
export function free(frame: Frame, asks: AsksFor): Question {
  return { kind: 'question', asks, words: frame.text.trim() }
}

/** Quotations of what `speech` names, or all of them. */
export function quotes({ person, topic }: Speech): Question {
  return {
    kind: 'quotes',
    ...(person === '' ? {} : { person: { text: person } }),
    ...(topic === '' ? {} : { about: topic }),
  }
}

/** Whether the lexemes say nothing beyond `roles` and the words around them. */
export function says(lexemes: readonly Lexeme[], roles: readonly Role[]): boolean {
  return beyond(lexemes, [...AROUND, ...roles]).length === 0
}
