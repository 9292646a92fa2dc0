// Who is asked about and on what topic: ماذا قال [بوتين] عن [العلاقات الاقتصادية].

import { EMPTY, is, textOfLexemes, type UnderstandingContext } from './frame.ts'
import type { Lexeme } from './lexemes.ts'
import type { Role } from './lexicon.data.ts'

export interface Speech {
  /** The phrase that names the speaker, as typed; '' where there is none. */
  readonly person: string
  /** What it is about, as typed; '' where nothing is said of it. */
  readonly topic: string
}

const LONGEST_NAME = 4
const OPENERS: readonly Role[] = ['about', 'preposition', 'clause']

/**
 * Splits the words around a verb or noun of speech into speaker and topic. `before` are the words before the verb
 * (ماكرون قال ايه عن لبنان), `after` those after it.
 */
export function speechOf(
  text: string,
  before: readonly Lexeme[],
  after: readonly Lexeme[],
  context: UnderstandingContext,
): Speech {
  const front = trimmed(before)
  const { name, rest } = splitName(text, withoutBy(trimmedStart(after)), context)
  const topic = topicOf(text, rest)
  if (front.length > 0) {
    const own = splitName(text, front, context)
    const named = textOfLexemes(text, own.name)
    if (named !== '')
      return { person: withoutClitic(named, context), topic: topic || textOfLexemes(text, name) }
  }
  const person = textOfLexemes(text, name)
  if (person === '') return speakerAfterTopic(text, rest, context) ?? { person: '', topic }
  const second = secondSpeaker(text, rest, context)
  if (second > 0) return { person: '', topic: topicOf(text, rest.slice(second)) }
  return { person: withoutClitic(person, context), topic }
}

/** How many lexemes name a second speaker (… بوتين وكيم): then all speakers are meant. */
function secondSpeaker(text: string, rest: readonly Lexeme[], { isPerson }: UnderstandingContext): number {
  if (isPerson === undefined || rest[0]?.folded.startsWith('و') !== true) return 0
  for (let end = Math.min(rest.length, LONGEST_NAME); end > 0; end--) {
    if (isPerson(textOfLexemes(text, rest.slice(0, end)).slice(1))) return end
  }
  return 0
}

/** The words up to the preposition that opens the topic; shortened to what denotes a person, where that is known. */
function splitName(
  text: string,
  lexemes: readonly Lexeme[],
  { isPerson }: UnderstandingContext,
): { name: readonly Lexeme[]; rest: readonly Lexeme[] } {
  const opener = lexemes.findIndex(
    (lexeme, at) => is(lexeme, ...OPENERS) && (at > 0 || !isName(text, lexeme)),
  )
  const longest = opener === -1 ? lexemes.length : opener
  const upTo = (end: number) => ({ name: lexemes.slice(0, end), rest: lexemes.slice(end) })
  const last = lexemes[longest - 1]
  if (isPerson === undefined) {
    return upTo(longest > 1 && last !== undefined && last.folded.startsWith('لل') ? longest - 1 : longest)
  }
  for (let end = longest; end > 0; end--) {
    if (!isPerson(textOfLexemes(text, lexemes.slice(0, end)))) continue
    const addressee = lexemes[end - 1]!
    const shorter = lexemes.slice(0, end - 1)
    const addressed =
      addressee.folded.startsWith('ل') && isPerson(text.slice(addressee.start + 1, addressee.end))
    return upTo(addressed && isPerson(textOfLexemes(text, shorter)) ? end - 1 : end)
  }
  return upTo(longest)
}

/** علي is a name, على is not; folded, they are one. */
function isName(text: string, lexeme: Lexeme): boolean {
  return text.slice(lexeme.start, lexeme.end) === 'علي'
}

function topicOf(text: string, rest: readonly Lexeme[]): string {
  const opened = rest.findIndex(lexeme => !is(lexeme, ...OPENERS))
  const addressed = rest[0] !== undefined && !is(rest[0], ...OPENERS) && rest[0].folded.startsWith('ل')
  if (opened === -1 || addressed) return ''
  return textOfLexemes(text, trimmed(rest.slice(opened)))
}

/** ماذا قال عن القمة بوتين: the topic comes first. */
function speakerAfterTopic(
  text: string,
  rest: readonly Lexeme[],
  { isPerson }: UnderstandingContext,
): Speech | undefined {
  if (isPerson === undefined) return undefined
  for (let at = 2; at < rest.length; at++) {
    const person = textOfLexemes(text, rest.slice(at))
    if (isPerson(person)) return { person, topic: topicOf(text, rest.slice(0, at)) }
  }
  return undefined
}

/** Without an attached و ف ب ل that stands between a phrase and the person whom it denotes (عرفني ببوتين). */
function withoutClitic(phrase: string, { isPerson }: UnderstandingContext): string {
  if (isPerson === undefined || isPerson(phrase) || !/^[وفبل]/u.test(phrase)) return phrase
  return isPerson(phrase.slice(1)) ? phrase.slice(1) : phrase
}

function withoutBy(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return is(lexemes[0], 'by') ? lexemes.slice(1) : lexemes
}

function trimmedStart(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  let start = 0
  while (start < lexemes.length && is(lexemes[start], ...EMPTY, 'yesNo')) start++
  return lexemes.slice(start)
}

/** Without empty words at the edges, and without "in the article" at the end. */
function trimmed(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const kept = trimmedStart(lexemes)
  let end = kept.length
  while (end > 0 && is(kept[end - 1], ...EMPTY, 'article', 'preposition', 'about', 'clause')) end--
  return kept.slice(0, end)
}
