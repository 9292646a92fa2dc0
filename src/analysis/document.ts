// A document: an article split once into blocks, sentences and words, for every rule family to read.

import { splitSentences } from '../arabic/sentences.ts'
import type { Span } from '../arabic/span.ts'
import type { Spellings } from '../arabic/spellings.ts'
import { addWords, spellingsMet, type Word } from '../arabic/words.ts'
import type { Article } from '../articles/article.ts'

export interface Document {
  readonly article: Article
  /** The article's text. */
  readonly text: string
  /** The words of the headline (where it stands in the text) and of the paragraphs, in order. */
  readonly words: readonly Word[]
  /** What the words are numbered among. */
  readonly spellings: Spellings
  /** The headline (number 0), where it stands in the text, and the paragraphs (from 1), in order. */
  readonly blocks: readonly Block[]
}

/** A headline or paragraph. `firstWord` and `lastWord` are indexes into `Document.words`, `lastWord` exclusive. */
export interface Block extends Span {
  readonly paragraph: number
  readonly firstWord: number
  readonly lastWord: number
  readonly sentences: readonly DocumentSentence[]
}

/** A sentence of a block, with its words as indexes into `Document.words`, `lastWord` exclusive. */
export interface DocumentSentence extends Span {
  readonly firstWord: number
  readonly lastWord: number
}

/** Splits an article into blocks, sentences and words. Linear in the length of the text. */
export function documentOf(article: Article): Document {
  const words: Word[] = []
  const spellings = spellingsMet()
  const blocks: Block[] = []
  const add = (span: Span, paragraph: number): void => {
    const firstWord = words.length
    addWords(words, article.text, span.start, span.end, spellings)
    let next = firstWord
    const sentences = splitSentences(article.text, span.start, span.end).map(({ start, end }) => {
      const first = next
      while (next < words.length && words[next]!.start < end) next++
      return { start, end, firstWord: first, lastWord: next }
    })
    blocks.push({ start: span.start, end: span.end, paragraph, firstWord, lastWord: words.length, sentences })
  }
  if (article.headlineSpan !== null) add(article.headlineSpan, 0)
  article.paragraphs.forEach((span, index) => {
    add(span, index + 1)
  })
  return { article, text: article.text, words, spellings, blocks }
}
