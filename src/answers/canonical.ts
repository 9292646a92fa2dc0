// One form for questions that ask the same: what buttons carry and what the cache is keyed by.

import { fold } from '../arabic/fold.ts'
import { splitWords } from '../arabic/words.ts'
import type { PersonQuery, Question } from './question.ts'

const MARKS_AND_CONTROLS = /[\p{Mn}\p{Cs}\p{Cf}\u0640]/gu
const BLANKS = /[\s\p{Cc}]+/gu
const LONGEST = 256

/**
 * The question without what says nothing: first pages, default numbers, vowel marks, invisible characters, blanks.
 * Free text keeps its letters and punctuation; a person's name is its words. `canonicalQuestion` of its own result
 * is that result.
 */
export function canonicalQuestion(question: Question): Question {
  const article = question.article === undefined ? {} : { article: question.article }
  switch (question.kind) {
    case 'summary':
      return { ...article, kind: 'summary', ...numberBut(3, 'sentences', question.sentences) }
    case 'quotes': {
      const about = tidy(question.about ?? '')
      return {
        ...article,
        kind: 'quotes',
        ...personOf(question.person),
        ...(about === '' ? {} : { about }),
        ...pageOf(question),
      }
    }
    case 'who':
      return { ...article, kind: 'who', ...personOf(question.person), ...pageOf(question) }
    case 'search':
      return {
        ...article,
        kind: 'search',
        words: tidy(question.words),
        ...pageOf(question),
        ...(question.understood === false ? { understood: false } : {}),
      }
    case 'question':
      return {
        ...article,
        kind: 'question',
        asks: question.asks,
        words: tidy(question.words),
        ...pageOf(question),
      }
    case 'when':
    case 'where':
    case 'articles':
    case 'read':
      return { ...article, kind: question.kind, ...pageOf(question) }
    default:
      return { ...article, kind: question.kind }
  }
}

/** The canonical question with its words folded: two spellings of one question are the same. */
export function foldedQuestion(question: Question): Question {
  switch (question.kind) {
    case 'quotes':
      return question.about === undefined ? question : { ...question, about: foldTidy(question.about) }
    case 'search':
    case 'question':
      return { ...question, words: foldTidy(question.words) }
    default:
      return question
  }
}

/** Free text on one line without vowel marks, tatweel and invisible characters; very long text is cut at a word. */
export function tidy(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .normalize('NFC')
    .replace(MARKS_AND_CONTROLS, '')
    .replace(BLANKS, ' ')
    .trim()
  if (line.length <= LONGEST) return line
  const cut = line.lastIndexOf(' ', LONGEST)
  return (cut > 0 ? line.slice(0, cut) : line.slice(0, LONGEST).replace(/\p{Cs}/gu, '')).trim()
}

function foldTidy(text: string): string {
  return tidy(fold(text).replace(/[؟?!.،]+(?=\s|$)/gu, ' '))
}

function personOf(person: PersonQuery | undefined): { person?: PersonQuery } {
  if (person === undefined) return {}
  if ('key' in person) return { person: { key: person.key } }
  const text = splitWords(tidy(person.text))
    .map(word => word.text)
    .join(' ')
  return text === '' ? {} : { person: { text } }
}

function pageOf({ page }: { readonly page?: number }): { page?: number } {
  return numberBut(1, 'page', page)
}

const GREATEST = 9999

/** The number under its name, as a whole positive one; nothing where it is absent or what is meant anyway. */
function numberBut<Name extends string>(
  usual: number,
  name: Name,
  value: number | undefined,
): { [N in Name]?: number } {
  const whole = Math.min(GREATEST, Math.trunc(value ?? usual))
  const field: { [N in Name]?: number } = {}
  if (whole >= 1 && whole !== usual) field[name] = whole
  return field
}
