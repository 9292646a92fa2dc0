// What to show of a paragraph that matches: all of it, or whole sentences, never a part of a quotation.

import type { Span } from '../arabic/span.ts'
import type { Hit, LibraryEntry } from '../library/library.ts'
import { wholeSentences } from './sentence-at.ts'

/** Paragraphs up to this many UTF-16 units are shown whole. */
const SHORT = 420

/**
 * The paragraph of a hit, or of a long one the sentences with most of its matches, in order: as many as are short
 * together. Spans ascend and do not overlap.
 */
export function excerptOf(
  { analysis }: LibraryEntry,
  { span, paragraph, matches }: Pick<Hit, 'span' | 'paragraph' | 'matches'>,
): Span[] {
  if (span.end - span.start <= SHORT) return [span]
  const best = analysis.sentences
    .filter(sentence => sentence.paragraph === paragraph)
    .map(sentence => ({ sentence, found: matches.filter(match => holds(sentence, match)).length }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || a.sentence.start - b.sentence.start)
  const chosen: Span[] = []
  let size = 0
  for (const { sentence } of best) {
    const { start, end } = wholeSentences(analysis, sentence)
    size += end - start
    if (chosen.length > 0 && size > SHORT) break
    chosen.push({ start, end })
  }
  return chosen.length === 0 ? [span] : joined(chosen)
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Spans that touch or overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last !== undefined && span.start <= last.end + 1) {
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else found.push(span)
  }
  return found
}
