// An answer: platform-free blocks, buttons, and the spans it rests on. Renderers turn it into messages.

import type { Span } from '../arabic/span.ts'
import type { Question } from './question.ts'

export interface Answer {
  readonly question: Question
  /** What is told, top to bottom. */
  readonly blocks: readonly Block[]
  /** Buttons, row by row. */
  readonly actions: readonly (readonly Action[])[]
  /** Every article text that the blocks show, each exactly `text.slice(start, end)` of its article. */
  readonly spans: readonly ArticleSpan[]
  /** The article the answer is about, or null. */
  readonly article: string | null
  /** The canonical name of the person the question is about, or null. */
  readonly person: string | null
}

/** A span of the article with this `Article.id`. */
export interface ArticleSpan extends Span {
  readonly article: string
}

/** Text in one style. Plain strings: each renderer escapes and isolates for itself. */
export interface Run {
  readonly text: string
  readonly style?: 'bold' | 'italic' | 'mark'
  /** Word for word from the article: never shortened, escaped by the renderer only. */
  readonly span?: ArticleSpan
}

export type Block =
  | { readonly kind: 'heading'; readonly content: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Run[] }
  /** Somebody's words. `source` is the citation: speaker, role, paragraph. `reported`: indirect speech. */
  | {
      readonly kind: 'quotation'
      readonly content: readonly Run[]
      readonly source: readonly Run[]
      readonly reported: boolean
      readonly expandable?: boolean
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table'
      readonly header: readonly (readonly Run[])[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }
  | { readonly kind: 'details'; readonly title: readonly Run[]; readonly blocks: readonly Block[] }
  | { readonly kind: 'note'; readonly content: readonly Run[] }

/** A button: asks a question (which edits the message), copies text, or sets a setting. */
export type Action = { readonly label: string } & (
  | { readonly question: Question }
  | { readonly copy: string }
  | { readonly setting: Setting }
)

export type Setting =
  | { readonly name: 'language'; readonly value: 'ar' | 'en' }
  | { readonly name: 'messages'; readonly value: 'rich' | 'plain' }
  | { readonly name: 'article'; readonly value: string }
