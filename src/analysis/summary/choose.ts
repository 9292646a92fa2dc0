import type { Analysis, RankedSentence } from '../analysis.ts'

/** The best `count` sentences of an analysis, in the article's order: what `/summary` shows. */
export function summaryOf(analysis: Analysis, count = 3): RankedSentence[] {
  return analysis.sentences.filter(sentence => sentence.rank <= count)
}
