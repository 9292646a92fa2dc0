// Requests without a question word: ملخص، اقتباسات بوتين، ابحث عن …، عرفني على …, a bare name.

import type { Question } from '../question.ts'
import { free, quotes } from './asked.ts'
import { AROUND, beyond, EMPTY, type Frame, is, textOfLexemes } from './frame.ts'
import type { Lexeme } from './lexemes.ts'
import type { Role } from './lexicon.data.ts'
import { focusOf } from './questions.ts'
import { speechOf } from './speech.ts'

/** Requests that take no argument, in the order in which they are tried: a word of the first role, then its kind. */
const PLAIN = [
  ['privacy', 'privacy'],
  ['settings', 'settings'],
  ['help', 'help'],
  ['use', 'help'],
  ['read', 'read'],
  ['speakers', 'quotes'],
  ['people', 'who'],
  ['dates', 'when'],
  ['places', 'where'],
  ['articles', 'articles'],
] as const satisfies readonly (readonly [Role, Question['kind']])[]

/** Those whose words mean something else in other requests: موجز is a summary and the bot's name. */
const LAST = [
  ['bot', 'about'],
  ['greeting', 'start'],
] as const satisfies readonly (readonly [Role, Question['kind']])[]

/** Reads a request; undefined where the words ask for nothing in particular. */
export function readRequest(frame: Frame): Question | undefined {
  return (
    searchRequest(frame) ??
    quotesRequest(frame) ??
    plainRequest(frame, PLAIN) ??
    summaryRequest(frame) ??
    plainRequest(frame, LAST) ??
    personRequest(frame) ??
    (frame.requested ? free(frame, focusOf(frame.lexemes)) : undefined) ??
    (frame.marked && frame.lexemes.length > 1 ? free(frame, 'yesno') : undefined)
  )
}

function plainRequest({ lexemes }: Frame, kinds: typeof PLAIN | typeof LAST): Question | undefined {
  if (
    lexemes.some(lexeme => is(lexeme, 'article')) &&
    lexemes.some(lexeme => is(lexeme, 'whole', 'read', 'give', 'change'))
  ) {
    if (beyond(lexemes, [...AROUND, 'read', 'change']).length === 0)
      return { kind: lexemes.some(lexeme => is(lexeme, 'change')) ? 'articles' : 'read' }
  }
  for (const [role, kind] of kinds) {
    if (
      lexemes.some(lexeme => is(lexeme, role)) &&
      beyond(lexemes, [...AROUND, role, 'change', 'doing', 'languageName', 'story']).length === 0
    )
      return { kind }
  }
  return undefined
}

function summaryRequest({ lexemes, text }: Frame): Question | undefined {
  const [first] = beyond(lexemes, EMPTY)
  const asked = is(first, 'summary')
  const plain = asked || lexemes.some(lexeme => is(lexeme, 'summary', 'keyPoints', 'happened', 'story'))
  if (!plain) return undefined
  const more = beyond(lexemes, [...AROUND, 'summary', 'keyPoints', 'happened', 'story', 'what'])
  if (more.length > 0 && (!asked || first?.guessed === true)) return undefined
  return summaryOf(text)
}

/** A summary of as many sentences as the text names (٥، خمس جمل), else of the usual length. */
export function summaryOf(text: string): Question {
  const digits = /[0-9٠-٩]+/u.exec(text.normalize('NFKC'))?.[0]
  if (digits === undefined) return { kind: 'summary' }
  const sentences = Number(digits.replace(/[٠-٩]/gu, digit => String(digit.charCodeAt(0) - 0x660)))
  return sentences >= 1 ? { kind: 'summary', sentences: Math.min(sentences, 20) } : { kind: 'summary' }
}

function quotesRequest({ lexemes, text, context, requested }: Frame): Question | undefined {
  const at = lexemes.findIndex(lexeme => is(lexeme, 'quoteNoun', 'speechNoun', 'say'))
  const noun = lexemes[at]
  if (noun === undefined) return undefined
  const front = beyond(lexemes.slice(0, at), [...EMPTY, 'summary', 'keyPoints', 'give', 'what'])
  const after = lexemes.slice(at + 1)
  const nothingElse = beyond(after, AROUND).length === 0
  if (is(noun, 'quoteNoun')) {
    const owner = textOfLexemes(text, front)
    if (front.length > 0 && context.isPerson?.(owner) === true)
      return { kind: 'quotes', person: { text: owner } }
    if (front.length > 0) return undefined
    return nothingElse ? { kind: 'quotes' } : quotes(speechOf(text, [], withoutSpeechNoun(after), context))
  }
  const speech = speechOf(text, front, after, context)
  const known = speech.person !== '' && context.isPerson?.(speech.person) === true
  const asked = requested && !lexemes.some(lexeme => is(lexeme, 'summary'))
  if (is(noun, 'speechNoun') && front.length === 0 && (known || asked)) return quotes(speech)
  const clause = after.some(lexeme => is(lexeme, 'clause'))
  return is(noun, 'say') && known && !clause ? quotes(speech) : undefined
}

/** اقتباس من كلام ماكرون: both nouns say the same. */
function withoutSpeechNoun(after: readonly Lexeme[]): readonly Lexeme[] {
  const at = is(after[0], 'by') ? 1 : 0
  return is(after[at], 'speechNoun') ? after.slice(at + 1) : after
}

function searchRequest({ lexemes, text }: Frame): Question | undefined {
  const [first, ...rest] = lexemes
  if (first === undefined || !is(first, 'search') || /^(وال|ال)/u.test(first.folded)) return undefined
  const words = rest.findIndex(lexeme => !is(lexeme, 'about', 'to', 'this') && lexeme.folded !== 'for')
  if (words === -1) return rest.length === 0 ? { kind: 'search', words: '' } : undefined
  return { kind: 'search', words: wordsFrom(text, rest[words]!) }
}

function personRequest(frame: Frame): Question | undefined {
  const { lexemes, text, context } = frame
  const [first, ...rest] = lexemes
  if (first === undefined) return undefined
  if (is(first, 'introduce', 'about')) {
    const nouns = beyond(is(first, 'introduce') ? rest : lexemes, [...EMPTY, 'about', 'preposition'])
    if (nouns.length === 0) return undefined
    if (beyond(nouns, [...AROUND, 'people']).length === 0 && nouns.some(noun => is(noun, 'people')))
      return { kind: 'who' }
    if (beyond(nouns, [...AROUND, 'summary', 'story', 'happened']).length === 0) return { kind: 'summary' }
    const { person } = speechOf(text, [], nouns, context)
    if (context.isPerson?.(person) ?? is(first, 'introduce')) return { kind: 'who', person: { text: person } }
    return { kind: 'search', words: wordsFrom(text, nouns[0]!) }
  }
  const phrase = textOfLexemes(text, beyond(lexemes, EMPTY))
  return context.isPerson?.(phrase) === true ? { kind: 'who', person: { text: phrase } } : undefined
}

/** What the user typed from a lexeme to the end, quotation marks included, without the question mark. */
function wordsFrom(text: string, lexeme: Lexeme): string {
  const quoted = /["“”«]\s*$/u.exec(text.slice(0, lexeme.start))
  return text.slice(lexeme.start - (quoted?.[0].length ?? 0)).replace(/[؟?\s]+$/u, '')
}
