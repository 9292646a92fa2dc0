// What one answer is made from, and what it is made into.

import type { Library, LibraryEntry } from '../library/library.ts'
import type { Action, Block } from './answer.ts'
import type { MessageArguments, MessageId } from './message-ids.ts'
import { message } from './messages.ts'
import type { Language, Question } from './question.ts'

/** For whom an answer is made. */
export interface Reader {
  readonly language: Language
  /** What the chat chose; absent where it chose nothing. `article` is an `Article.key`. */
  readonly settings: { readonly article?: string; readonly messages?: 'rich' | 'plain' }
  /** Lists are not paged: for readers without buttons. */
  readonly whole?: boolean
}

/** What an answer is made from. */
export interface Asking {
  readonly reader: Reader
  readonly library: Library
  /** All entries of the library. */
  readonly entries: readonly LibraryEntry[]
  /** The article that is asked about. */
  readonly entry: LibraryEntry
}

/** What the file of a question makes: an answer without what can be told from it. */
export interface Draft {
  readonly blocks: readonly Block[]
  readonly actions: readonly (readonly Action[])[]
  /** The canonical name of the person the question is about. */
  readonly person?: string
}

/** The questions of a kind, with the fields that they have. */
export type QuestionOf<Kind extends Question['kind'], Q = Question> = Q extends { readonly kind: infer K }
  ? Kind extends K
    ? Q
    : never
  : never

/** The message in the reader's language. */
export function say<Id extends MessageId>(asking: Asking, id: Id, ...args: MessageArguments<Id>): string {
  return message(asking.reader.language, id, ...args)
}

/** A button that asks a question about the article at hand, whatever the chat's current article will be. */
export function ask(asking: Asking, label: string, question: Question): Action {
  return { label, question: { article: asking.entry.article.key, ...question } }
}
