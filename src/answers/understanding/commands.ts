// Commands: /summary 5, /quotes@MujazBot بوتين. The same words without the slash are read as requests.

import type { Question } from '../question.ts'
import { free, quotes } from './asked.ts'
import { type Frame, frameOf, type UnderstandingContext } from './frame.ts'
import { summaryOf } from './requests.ts'
import { speechOf } from './speech.ts'

const COMMAND = /^\/([\p{L}\p{N}_]+)(?:@[\p{L}\p{N}_]+)?(?:\s+|$)/u

/** Reads a Latin command with its argument; undefined where the text is none or the command is unknown. */
export function readCommand(text: string, context: UnderstandingContext): Question | undefined {
  const match = COMMAND.exec(text)
  const name = match?.[1]?.toLowerCase()
  if (match === null || name === undefined) return undefined
  const argument = text.slice(match[0].length).trim()
  const frame = frameOf(argument, context)
  switch (name) {
    case 'start':
    case 'help':
    case 'about':
    case 'privacy':
    case 'settings':
    case 'articles':
      return { kind: name }
    case 'read':
      return { kind: 'read', ...pageOf(argument) }
    case 'summary':
      return summaryOf(argument)
    case 'quotes':
      return quotesCommand(frame)
    case 'who':
      return argument === '' ? { kind: 'who' } : { kind: 'who', person: { text: argument } }
    case 'when':
      return argument === '' ? { kind: 'when' } : free(frame, 'date')
    case 'where':
      return argument === '' ? { kind: 'where' } : free(frame, 'place')
    case 'search':
      return { kind: 'search', words: argument }
    default:
      return undefined
  }
}

function quotesCommand({ text, lexemes, context }: Frame): Question {
  if (lexemes.length === 0) return { kind: 'quotes' }
  return quotes(speechOf(text, [], lexemes, context))
}

function pageOf(argument: string): { page?: number } {
  const page = Number(argument)
  return Number.isInteger(page) && page > 0 ? { page } : {}
}
