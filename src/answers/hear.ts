// What a text asks, heard with the article at hand in mind.

import { splitWords } from '../arabic/words.ts'
import type { Article } from '../articles/article.ts'
import type { LibraryEntry } from '../library/library.ts'
import { decodePayload } from './codec.ts'
import { namesPerson } from './person.ts'
import type { Question } from './question.ts'
import { understand } from './understanding/understand.ts'

const START_PAYLOAD = /^\/start(?:@\w+)?\s+(\S+)\s*$/

/** The question of a command or a free text; `entry` is the article it is probably about. Total. */
export function hear(text: string, entry: LibraryEntry | null): Question {
  const payload = START_PAYLOAD.exec(text)?.[1]
  const linked = payload === undefined ? null : decodePayload(payload)
  if (linked !== null) return linked
  if (entry === null) return understand(text)
  const { article, analysis } = entry
  return understand(text, {
    isPerson: phrase => namesPerson(phrase, analysis),
    isWord: folded => wordsOf(article).has(folded),
  })
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
