// What to show of a paragraph that matches: all of it, or whole sentences, never a part of a quotation.

import type { Span } from '../arabic/span.ts'
import type { Hit, LibraryEntry } from '../library/library.ts'

/** Paragraphs up to this many UTF-16 units are shown whole. */
const SHORT = 420

/**
 * The paragraph of a hit, or of a long one the sentences around most of its matches, in order: as many as are short
 * together, widened to whole quotations. Spans ascend and do not overlap.
 */
export function excerptOf(
  { analysis }: LibraryEntry,
  { span, matches }: Pick<Hit, 'span' | 'matches'>,
): Span[] {
  if (span.end - span.start <= SHORT) return [span]
  const sentences = analysis.sentences.filter(({ start, end }) => start >= span.start && end <= span.end)
  const best = sentences
    .map(({ start, end }) => ({
      start,
      end,
      found: matches.filter(m => m.start >= start && m.end <= end).length,
    }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || a.start - b.start)
  const chosen: Span[] = []
  let size = 0
  for (const { start, end } of best) {
    size += end - start
    if (chosen.length > 0 && size > SHORT) break
    chosen.push({ start, end })
  }
  if (chosen.length === 0) return [span]
  const quotations = analysis.quotations.filter(({ start, end }) => start >= span.start && end <= span.end)
  return joined(chosen.map(sentence => widened(sentence, quotations)))
}

/** The span with every quotation that it cuts. A quotation may be widened to another one that it cuts. */
function widened(span: Span, quotations: readonly Span[]): Span {
  let { start, end } = span
  for (const quotation of quotations) {
    if (quotation.start >= end || quotation.end <= start) continue
    start = Math.min(start, quotation.start)
    end = Math.max(end, quotation.end)
  }
  return { start, end }
}

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
