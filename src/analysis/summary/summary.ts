import type { RankedSentence } from '../analysis.ts'
import type { Document } from '../document.ts'

/** Ranks every sentence of the body as a choice for a summary. */
export function rankSentences(document: Document): RankedSentence[] {
  return document.blocks
    .filter(block => block.paragraph > 0)
    .flatMap(block => block.sentences.map(({ start, end }) => ({ start, end, paragraph: block.paragraph })))
    .map((sentence, index) => ({ ...sentence, rank: index + 1 }))
}
