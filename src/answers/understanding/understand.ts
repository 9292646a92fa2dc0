// Free text → Question: commands, requests and questions in Modern Standard Arabic, dialects and English.

import type { Question } from '../question.ts'
import { readCommand } from './commands.ts'
import { type Frame, frameOf, type UnderstandingContext } from './frame.ts'
import { readQuestion } from './questions.ts'
import { readRequest } from './requests.ts'

export type { UnderstandingContext } from './frame.ts'

/** More than a question needs; what comes after is not read. UTF-16 units. */
export const LONGEST = 400
/** Bare words up to this number are a search; more of them that nobody understood are said to be not understood. */
const BARE_WORDS = 5

/**
 * Understands what a user typed. Total: what is not understood is a search for the words, with `understood: false`;
 * bare words (الترسانة النووية) are a plain search.
 */
export function understand(text: string, context: UnderstandingContext = {}): Question {
  const typed = text
    .slice(0, LONGEST)
    .trim()
    .replace(/^@[\p{L}\p{N}_]+\s+/u, '')
  const command = readCommand(typed, context)
  if (command !== undefined) return command
  const { isPerson } = context
  if (isPerson?.(typed) === true) return { kind: 'who', person: { text: typed } }
  const words = typed.replace(/^[/\\]/u, '')
  const frame = frameOf(words, context)
  const exact = read(frame)
  if (exact !== undefined && isSure(exact, context)) return exact
  const forgiving = frameOf(words, context, true)
  const guessed = read(forgiving)
  if (guessed !== undefined && isBetter(guessed, exact, forgiving)) return guessed
  if (exact !== undefined) return exact
  const bare = !frame.marked && frame.lexemes.length <= BARE_WORDS
  return bare ? { kind: 'search', words: typed } : { kind: 'search', words: typed, understood: false }
}

function read(frame: Frame): Question | undefined {
  return readPrivacy(frame) ?? readQuestion(frame) ?? readRequest(frame)
}

/** Whether a reading needs no second look for slips of the keyboard. */
function isSure(question: Question, { isPerson }: UnderstandingContext): boolean {
  if (question.kind === 'question') return question.asks !== 'other' && question.asks !== 'yesno'
  if (question.kind !== 'quotes' || question.person === undefined || isPerson === undefined) return true
  return 'text' in question.person && isPerson(question.person.text)
}

/** Whether a reading that takes words for slips tells more than the exact one. */
function isBetter(guessed: Question, exact: Question | undefined, frame: Frame): boolean {
  switch (guessed.kind) {
    case 'search':
      return exact === undefined && guessed.words !== ''
    case 'question':
      return exact === undefined ? frame.marked || frame.lexemes.length > 2 : isSure(guessed, frame.context)
    default:
      return isSure(guessed, frame.context)
  }
}

/** ماذا تعرف عني، هل تحفظ بياناتي: about the user, not about the article. */
function readPrivacy({ lexemes }: Frame): Question | undefined {
  const own = lexemes.some(
    lexeme => lexeme.roles.has('privacy') && lexeme.roles.size === 1 && !lexeme.guessed,
  )
  return own && lexemes.filter(lexeme => lexeme.roles.size === 0).length <= 1
    ? { kind: 'privacy' }
    : undefined
}
