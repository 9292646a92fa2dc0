// Questions with a question word: which kind of question it is, and what it asks for.

import { fold } from '../../arabic/fold.ts'
import type { Question } from '../question.ts'
import { type Asked, free, quotes, says } from './asked.ts'
import type { AsksFor } from './asks.ts'
import { beyond, EMPTY, type Frame, is, textOfLexemes } from './frame.ts'
import type { Lexeme } from './lexemes.ts'
import type { Role } from './lexicon.data.ts'
import { speechOf } from './speech.ts'
import { whoQuestion } from './who.ts'

const QUESTION_WORDS = ['what', 'who', 'when', 'where', 'why', 'how', 'howMany', 'which', 'yesNo'] as const
type QuestionWord = (typeof QUESTION_WORDS)[number]

/** What the noun after ما or أي is, and so what is asked for. */
const FOCUS: readonly (readonly [Role, AsksFor])[] = [
  ['causeNoun', 'cause'],
  ['numberNoun', 'number'],
  ['dateNoun', 'date'],
  ['placeNoun', 'place'],
  ['mannerNoun', 'manner'],
  ['personNoun', 'person'],
]

/** Reads a question by its question word; undefined where there is none. */
export function readQuestion(frame: Frame): Question | undefined {
  const found = findQuestionWord(frame)
  if (found === undefined) return undefined
  const opened = frame.lexemes[found.at]?.opens === true
  const before = opened ? [] : frame.lexemes.slice(0, found.at)
  const after = frame.lexemes.slice(found.at + 1)
  const asked = { frame, before, after, rest: [...before, ...after] }
  switch (found.word) {
    case 'what':
      return whatQuestion(asked)
    case 'who':
      return whoQuestion(asked)
    case 'when':
      return says(asked.rest, ['dates', 'happened']) ? { kind: 'when' } : free(frame, 'date')
    case 'where':
      return says(asked.rest, ['places', 'happened']) ? { kind: 'where' } : free(frame, 'place')
    case 'why':
      return free(frame, 'cause')
    case 'how':
      return howQuestion(asked)
    case 'howMany':
      return asked.rest.some(lexeme => is(lexeme, 'articles')) && says(asked.rest, ['articles', 'numberNoun'])
        ? { kind: 'articles' }
        : free(frame, 'number')
    case 'which':
      return free(frame, focusOf(after))
    case 'yesNo':
      return yesNoQuestion(asked)
  }
}

/**
 * The word that asks: at the head of a clause (after prepositions) any question word, elsewhere one that means nothing
 * else (بوتين قال ايه), or any at the very end of a marked question (… على يد من؟).
 */
function findQuestionWord({ lexemes, marked }: Frame): { at: number; word: QuestionWord } | undefined {
  const at = headOf(lexemes) ?? lexemes.findIndex(lexeme => isQuestionWord(lexeme) && !is(lexeme, 'headOnly'))
  const last = lexemes.length - 1
  const found = at === -1 && marked && isQuestionWord(lexemes[last]) ? last : at
  const word = QUESTION_WORDS.find(role => is(lexemes[found], role))
  return word === undefined ? undefined : { at: found, word }
}

/** Where a clause begins with a question word, prepositions before it aside. */
function headOf(lexemes: readonly Lexeme[]): number | undefined {
  for (let start = 0; start < lexemes.length; start++) {
    if (start > 0 && !lexemes[start]!.opens) continue
    let head = start
    while (head < lexemes.length - 1 && opensOnly(lexemes[head], lexemes[head + 1])) head++
    if (isQuestionWord(lexemes[head]) && !meansSomethingElse(lexemes[head]!, lexemes[head + 1])) return head
  }
  return undefined
}

/** A preposition or "every" before the question word: في أي، مع من، من أين، كل ما. */
function opensOnly(lexeme: Lexeme | undefined, next: Lexeme | undefined): boolean {
  return (
    is(lexeme, 'preposition', 'about', 'every') &&
    (!isQuestionWord(lexeme) || is(next, 'where', 'when', 'which', 'howMany'))
  )
}

/** ما بعد الحرب، كم هائل من الأسلحة: no question words. */
function meansSomethingElse(word: Lexeme, next: Lexeme | undefined): boolean {
  return (
    (word.folded === 'ما' && is(next, 'preposition', 'beyond')) ||
    (word.folded === 'كم' && is(next, 'amount'))
  )
}

function isQuestionWord(lexeme: Lexeme | undefined): boolean {
  return is(lexeme, ...QUESTION_WORDS)
}

function whatQuestion(asked: Asked): Question {
  const { frame, rest } = asked
  const said = speechQuestion(asked)
  if (said !== undefined) return said
  const nouns = beyond(rest, EMPTY)
  const noun = nouns[0]
  if (noun === undefined) return free(frame, 'other')
  if (
    nouns.every(lexeme => is(lexeme, 'can', 'doing', 'use', 'bot', 'clause')) &&
    nouns.some(lexeme => is(lexeme, 'doing'))
  )
    return { kind: 'help' }
  if (nouns.every(lexeme => is(lexeme, 'bot', 'about')) && nouns.some(lexeme => is(lexeme, 'bot')))
    return { kind: 'about' }
  if (is(noun, 'summary') && (!noun.guessed || says(nouns, ['summary']))) return { kind: 'summary' }
  if (says(nouns, ['keyPoints', 'story', 'happened', 'talkAbout', 'summary', 'what']))
    return { kind: 'summary' }
  if (is(noun, 'quoteNoun')) return quotes(speechOf(frame.text, [], nouns.slice(1), frame.context))
  for (const [role, kind] of [
    ['people', 'who'],
    ['dates', 'when'],
    ['places', 'where'],
    ['articles', 'articles'],
    ['help', 'help'],
  ] as const) {
    if (nouns.some(lexeme => is(lexeme, role)) && says(nouns, [role, 'people', 'yesNo'])) return { kind }
  }
  const named = is(noun, 'introduce', 'know', 'can')
    ? beyond(nouns, ['introduce', 'know', 'can', 'about'])
    : nouns
  const phrase = textOfLexemes(frame.text, named)
  if (frame.context.isPerson?.(phrase) === true) return { kind: 'who', person: { text: phrase } }
  return free(frame, focusOf(rest))
}

/** ماذا قال …، ما رأي …، ماكرون قال ايه: quotations; what the article itself says is its summary. */
function speechQuestion({ frame, before, after, rest }: Asked): Question | undefined {
  const { text, context } = frame
  const verb = rest.findIndex(lexeme => is(lexeme, 'say'))
  if (verb !== -1 && isAskedDirectly(rest.slice(before.length, verb))) {
    const cut = Math.max(0, verb - before.length)
    const front = verb < before.length ? before.slice(0, verb) : [...before, ...after.slice(0, cut)]
    const back = verb < before.length ? [...before.slice(verb + 1), ...after] : after.slice(cut + 1)
    if ([...front, ...back].some(lexeme => is(lexeme, 'article')) && says([...front, ...back], [])) {
      return is(rest[verb], 'passive') ? { kind: 'quotes' } : { kind: 'summary' }
    }
    return quotes(speechOf(text, front, back, context))
  }
  const noun = beyond(rest, [...EMPTY, 'mentioned', 'preposition', 'about'])[0]
  if (noun === undefined || !is(noun, 'speechNoun')) return undefined
  const speech = speechOf(text, [], rest.slice(rest.indexOf(noun) + 1), context)
  return speech.person !== '' && context.isPerson?.(speech.person) !== false ? quotes(speech) : undefined
}

/** هل تحدث بوتين عن النفط asks for his words on it; هل قال بوتين إنه مستعد asks whether it is so. */
function yesNoQuestion({ frame, after }: Asked): Question {
  if (says(after, ['articles']) && after.some(lexeme => is(lexeme, 'articles'))) return { kind: 'articles' }
  const [verb, ...rest] = after.filter(({ folded }) => !ANYTHING.has(folded))
  const opener = rest.find(lexeme => is(lexeme, 'about', 'preposition', 'clause'))
  if (!is(verb, 'say') || opener === undefined || is(opener, 'clause')) return free(frame, 'yesno')
  const speech = speechOf(frame.text, [], rest, frame.context)
  const isAsked = speech.topic !== '' && frame.context.isPerson?.(speech.person) === true
  return isAsked ? quotes(speech) : free(frame, 'yesno')
}

/** شيئا، أي شيء، حاجة: what a question after هل leaves open. */
const ANYTHING: ReadonlySet<string> = new Set(fold('شيئا شيء شي أي حاجة بشيء anything something').split(' '))

/** Whether the verb of speech belongs to the question word: not ما البلد الذي تحدث عنه. */
function isAskedDirectly(between: readonly Lexeme[]): boolean {
  let named = 0
  for (const lexeme of between) {
    if (lexeme.roles.size === 0) named++
    else if (is(lexeme, 'relative')) {
      if (named > 0) return false
    } else if (!is(lexeme, ...EMPTY, 'yesNo', 'speechNoun')) return false
  }
  return named <= 4
}

/** كيف أستخدم البوت is a cry for help, كيف وصف ماكرون اللقاء asks for his words. */
function howQuestion({ frame, before, rest }: Asked): Question {
  if (rest.length > 0 && says(rest, ['use', 'doing', 'can'])) return { kind: 'help' }
  const verb = rest[before.length]
  if (!is(verb, 'judge', 'say')) return free(frame, 'manner')
  const speech = speechOf(frame.text, before, rest.slice(before.length + 1), frame.context)
  return frame.context.isPerson?.(speech.person) === true ? quotes(speech) : free(frame, 'manner')
}

/** What is asked for by the noun after the question word. */
export function focusOf(after: readonly Lexeme[]): AsksFor {
  const [noun, next] = beyond(after, [...EMPTY, 'keyPoints'])
  if (noun !== undefined && is(noun, 'personNoun') && noun.folded.endsWith('اسم'))
    return is(next, 'personNoun') ? 'person' : 'other'
  return FOCUS.find(([role]) => is(noun, role))?.[1] ?? 'other'
}
