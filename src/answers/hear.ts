// What a text asks, heard with the article at hand in mind.

import { LRUCache } from 'lru-cache'
import { splitWords } from '../arabic/words.ts'
import type { Article } from '../articles/article.ts'
import type { LibraryEntry } from '../library/library.ts'
import { decodePayload } from './codec.ts'
import { namesPerson } from './person.ts'
import type { Question } from './question.ts'
import { LONGEST, understand } from './understanding/understand.ts'

const START_PAYLOAD = /^\/start(?:@\w+)?\s+(\S+)\s*$/

/** The question of a command or a free text; `entry` is the article it is probably about. Total. */
export function hear(text: string, entry: LibraryEntry | null): Question {
  const payload = START_PAYLOAD.exec(text)?.[1]
  const linked = payload === undefined ? null : decodePayload(payload)
  if (linked !== null) return linked
  if (entry === null) return understand(text)
  const { article } = entry
  const heard = heardOf(article)
  const typed = text.slice(0, LONGEST)
  const known = heard.get(typed)
  if (known !== undefined) return known
  const question = understand(typed, {
    isPerson: phrase => namesPerson(phrase, entry),
    isWord: folded => wordsOf(article).has(folded),
  })
  heard.set(typed, question)
  return question
}

/** Texts asked about each article, the latest ones: the same words mean the same question. */
const heardIn = new WeakMap<Article, LRUCache<string, Question>>()
const MOST_HEARD = 500

function heardOf(article: Article): LRUCache<string, Question> {
  let heard = heardIn.get(article)
  if (heard === undefined) {
    heard = new LRUCache({ max: MOST_HEARD })
    heardIn.set(article, heard)
  }
  return heard
}

const words = new WeakMap<Article, ReadonlySet<string>>()

function wordsOf(article: Article): ReadonlySet<string> {
  let known = words.get(article)
  if (known === undefined) {
    known = new Set(splitWords(article.text).map(word => word.folded))
    words.set(article, known)
  }
  return known
}
