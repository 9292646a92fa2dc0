// Question → Answer: the right file for each kind, through the cache.

import type { Library, LibraryEntry } from '../library/library.ts'
import type { Answer } from './answer.ts'
import type { Asking, Draft, Reader } from './asking.ts'
import { AnswerCache, type CacheLimits, type CacheStatistics } from './cache.ts'
import { canonicalQuestion, foldedQuestion } from './canonical.ts'
import { encodeQuestion } from './codec.ts'
import { spansOf } from './compose.ts'
import { hear } from './hear.ts'
import { aboutAnswer, privacyAnswer } from './kinds/about.ts'
import { articlesAnswer } from './kinds/articles.ts'
import { helpAnswer } from './kinds/help.ts'
import { goneDraft, noArticlesDraft } from './kinds/none.ts'
import { questionAnswer } from './kinds/question.ts'
import { quotesAnswer } from './kinds/quotes.ts'
import { readAnswer } from './kinds/read.ts'
import { searchAnswer } from './kinds/search.ts'
import { settingsAnswer } from './kinds/settings.ts'
import { startAnswer } from './kinds/start.ts'
import { summaryAnswer } from './kinds/summary.ts'
import { whenAnswer } from './kinds/when.ts'
import { whereAnswer } from './kinds/where.ts'
import { whoAnswer } from './kinds/who.ts'
import { findPerson } from './person.ts'
import type { Question } from './question.ts'

/** Answers from a library. */
export interface Answers {
  /** What a text asks: a command with its words, or a free question about the reader's article. */
  understand(text: string, reader?: Reader): Promise<Question>
  /** The answer to any question. Rejects only where the library does. */
  answer(question: Question, reader: Reader): Promise<Answer>
  readonly cache: CacheStatistics
}

const USUAL_LIMITS: CacheLimits = { maxEntries: 1000, ttlSeconds: 3600 }

/** Answers from `library`, kept in a cache within `limits`. */
export function createAnswers(library: Library, limits: CacheLimits = USUAL_LIMITS): Answers {
  const cache = new AnswerCache(limits)
  return {
    async understand(text, reader) {
      return hear(text, await currentEntry(reader, library, await library.entries()))
    },
    async answer(asked, reader) {
      const entries = await library.entries()
      const question = canonicalQuestion(asked)
      const entry = await entryFor(question, reader, library, entries)
      if (entry === null) {
        const draft = entries.length === 0 ? noArticlesDraft(reader) : goneDraft(reader, entries)
        return answerOf(question, draft, null)
      }
      const asking: Asking = { reader, library, entries, entry }
      return cache.get(cacheKey(question, asking), async () =>
        answerOf(question, await draftOf(question, asking), entry.article.id),
      )
    },
    get cache() {
      return cache.statistics
    },
  }
}

/** The article of the question, else the reader's; null where the question's has gone. */
async function entryFor(
  question: Question,
  reader: Reader,
  library: Library,
  entries: readonly LibraryEntry[],
): Promise<LibraryEntry | null> {
  return question.article === undefined
    ? currentEntry(reader, library, entries)
    : library.byKey(question.article)
}

/** The article that the reader chose, else the newest; null where there is none. */
async function currentEntry(
  reader: Reader | undefined,
  library: Library,
  entries: readonly LibraryEntry[],
): Promise<LibraryEntry | null> {
  const chosen = reader?.settings.article
  return (chosen === undefined ? null : await library.byKey(chosen)) ?? entries[0] ?? null
}

/** Drops empty rows of buttons and adds what can be told from the blocks. */
function answerOf(question: Question, { blocks, actions, person }: Draft, article: string | null): Answer {
  return {
    question,
    blocks,
    actions: actions.filter(row => row.length > 0),
    spans: spansOf(blocks),
    article,
    person: person ?? null,
  }
}

function draftOf(question: Question, asking: Asking): Draft | Promise<Draft> {
  switch (question.kind) {
    case 'start':
      return startAnswer(question, asking)
    case 'help':
      return helpAnswer(question, asking)
    case 'about':
      return aboutAnswer(question, asking)
    case 'privacy':
      return privacyAnswer(question, asking)
    case 'settings':
      return settingsAnswer(question, asking)
    case 'summary':
      return summaryAnswer(question, asking)
    case 'quotes':
      return quotesAnswer(question, asking)
    case 'who':
      return whoAnswer(question, asking)
    case 'when':
      return whenAnswer(question, asking)
    case 'where':
      return whereAnswer(question, asking)
    case 'search':
      return searchAnswer(question, asking)
    case 'articles':
      return articlesAnswer(question, asking)
    case 'read':
      return readAnswer(question, asking)
    case 'question':
      return questionAnswer(question, asking)
  }
}

/** Equal for questions whose answers are equal: versions of all articles, language, and the folded question. */
function cacheKey(question: Question, { entries, entry, reader }: Asking): string {
  const { article } = entry
  const settings = question.kind === 'settings' ? (reader.settings.messages ?? '') : ''
  const asked = encodeQuestion(foldedQuestion(resolved(question, entry)))
  return [
    versionOf(entries),
    article.key,
    article.version,
    reader.language,
    reader.whole === true,
    settings,
    asked,
  ].join(' ')
}

/** The question with the key of the person whom its text means, where that is one. */
function resolved(question: Question, entry: LibraryEntry): Question {
  if (!('person' in question) || question.person === undefined || 'key' in question.person) return question
  const found = findPerson(question.person, entry)
  return found.kind === 'person' ? { ...question, person: { key: found.person.key } } : question
}

const versions = new WeakMap<readonly LibraryEntry[], string>()
let lastVersion = 0

/** A short name of what the library holds: another one whenever it holds other entries. */
function versionOf(entries: readonly LibraryEntry[]): string {
  let version = versions.get(entries)
  if (version === undefined) {
    version = `${++lastVersion}`
    versions.set(entries, version)
  }
  return version
}
