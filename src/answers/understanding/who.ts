// Questions after a person: who somebody is, who is in the article, who did what.

import { entryOf, Kind } from '../../analysis/people/lexicon.ts'
import { placesBy } from '../../analysis/places/gazetteer.ts'
import type { Question } from '../question.ts'
import { type Asked, free, says } from './asked.ts'
import { beyond, EMPTY, is, textOfLexemes } from './frame.ts'
import type { Lexeme } from './lexemes.ts'

/** Reads a question with من، مين، شكون. */
export function whoQuestion({ frame, after, rest }: Asked): Question {
  const { text, context } = frame
  const nouns = beyond(rest, EMPTY)
  if (nouns.length === 0) return { kind: 'who' }
  if (nouns.some(lexeme => is(lexeme, 'made')) || nouns.every(lexeme => is(lexeme, 'bot')))
    return { kind: 'about' }
  if (
    says(nouns, ['people', 'mentioned', 'personNoun']) &&
    nouns.some(lexeme => is(lexeme, 'people', 'mentioned')) &&
    !nouns.some(lexeme => is(lexeme, 'speakers'))
  )
    return { kind: 'who' }
  if (says(nouns, ['speakers', 'say'])) return { kind: 'quotes' }
  const phrase = textOfLexemes(text, nouns)
  const person: Question = { kind: 'who', person: { text: phrase } }
  if (context.isPerson?.(phrase) === true) return person
  if (!frame.marked && isPrepositional(frame.lexemes)) return { kind: 'search', words: text.trim() }
  if (is(nouns[0], 'relation') || after.some(lexeme => is(lexeme, 'relative')) || rest.length > after.length)
    return free(frame, 'person')
  const named = nouns.every(isNamePart) || (rest.some(lexeme => is(lexeme, 'copula')) && isNameLike(nouns))
  return named ? person : free(frame, 'person')
}

/** Up to four words that may be a name or a title: none that the lexicon knows as something else. */
function isNameLike(nouns: readonly Lexeme[]): boolean {
  return nouns.length <= 4 && !nouns.some(lexeme => is(lexeme, 'preposition', 'clause', 'about', 'say'))
}

/** Whether the lexicon of names knows a word, as that of a person, whether or not the article does. */
function isNamePart({ folded }: Lexeme): boolean {
  const { kinds } = entryOf(folded)
  return (
    (kinds & (Kind.given | Kind.family | Kind.famous)) !== 0 && (kinds & (Kind.verb | Kind.ambiguous)) === 0
  )
}

/** من as "from": من القلب، من أجل السلام، من روسيا مع الحب. */
function isPrepositional([word, next, ...more]: readonly Lexeme[]): boolean {
  if (word?.folded !== 'من' || next === undefined || is(next, 'relative')) return false
  return (
    /^(ال|اجل|بين|خلال|قبل|بعد|دون|غير|ضمن|حيث|جانب|جديد|هنا|هناك)/u.test(next.folded) ||
    is(more[0], 'preposition') ||
    placesBy(next.folded) !== undefined
  )
}
