// What a user typed, cleaned of politeness and of the frame of a request (ممكن تقول لي …), ready for the rules.

import { type Lexeme, lexemesOf } from './lexemes.ts'
import type { Role } from './lexicon.data.ts'

/** What is known of the articles at hand. Both functions are optional: without them less is told apart. */
export interface UnderstandingContext {
  /** Whether a phrase, as typed, denotes a person of the article. */
  readonly isPerson?: (phrase: string) => boolean
  /** Whether a folded word occurs in the article, so that it is no slip of the keyboard. */
  readonly isWord?: (folded: string) => boolean
}

export interface Frame {
  readonly text: string
  /** The lexemes that carry the question. */
  readonly lexemes: readonly Lexeme[]
  /** Whether a question mark stands at the end. */
  readonly marked: boolean
  /** Whether something is asked for in so many words (أعطني، أريد، show me). */
  readonly requested: boolean
  readonly context: UnderstandingContext
}

/** Words that say nothing about what is asked for. */
export const EMPTY: readonly Role[] = ['copula', 'relative', 'this', 'to', 'polite', 'every', 'size']
/** Words that may stand around a request for a list or a summary without narrowing it. */
export const AROUND: readonly Role[] = [
  ...EMPTY,
  'article',
  'mentioned',
  'preposition',
  'about',
  'exists',
  'whole',
  'give',
  'bot',
  'another',
]

/** Reads a text as a frame. `forgiving`: see `lexemesOf`. */
export function frameOf(text: string, context: UnderstandingContext, forgiving = false): Frame {
  const all = lexemesOf(text, forgiving, context.isWord ?? (() => false))
  const kept = withoutPoliteness(all)
  let first = 0
  let requested = false
  for (; first < kept.length - 1; first++) {
    const lexeme = kept[first]!
    const next = kept[first + 1]!
    if (is(lexeme, 'can') || (is(lexeme, 'yesNo') && is(next, 'can'))) continue
    if (is(lexeme, 'introduce') && is(next, 'how', 'what', 'who')) continue
    if (is(lexeme, 'give') || is(lexeme, 'want')) requested = true
    else if (
      !(is(lexeme, 'know') || is(lexeme, 'greeting') || (first > 0 && is(lexeme, 'to', 'clause', 'bot')))
    )
      break
  }
  return {
    text,
    lexemes: kept.slice(first),
    marked: /[؟?]\s*$/u.test(text),
    requested,
    context,
  }
}

/** Whether a lexeme can play one of the roles. */
export function is(lexeme: Lexeme | undefined, ...roles: readonly Role[]): boolean {
  return lexeme !== undefined && roles.some(role => lexeme.roles.has(role))
}

/** The lexemes that say more than `roles` do. */
export function beyond(lexemes: readonly Lexeme[], roles: readonly Role[]): Lexeme[] {
  return lexemes.filter(lexeme => !is(lexeme, ...roles))
}

/** The text from the first to the last of the lexemes, as typed. */
export function textOfLexemes(text: string, lexemes: readonly Lexeme[]): string {
  const first = lexemes[0]
  const last = lexemes.at(-1)
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end)
}

function withoutPoliteness(lexemes: readonly Lexeme[]): Lexeme[] {
  const kept = lexemes.filter(lexeme => !(is(lexeme, 'polite') && lexeme.roles.size === 1))
  return kept.length === 0 ? [...lexemes] : kept
}
