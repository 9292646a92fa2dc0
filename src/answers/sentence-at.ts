// The sentences in which something stands, never cut inside a quotation.

import type { Span } from '../arabic/span.ts'
import type { LibraryEntry } from '../library/library.ts'

/** A sentence, or several that a quotation holds together, with the number of its paragraph (0: the headline). */
export interface PlacedSentence extends Span {
  readonly paragraph: number
}

/**
 * The sentence of the body that holds `span`, with those that go on with a quotation in it; else its paragraph, or
 * the headline; null where none holds it.
 */
function sentenceAt({ article, analysis }: LibraryEntry, span: Span): PlacedSentence | null {
  const holds = (other: Span): boolean => other.start <= span.start && span.end <= other.end
  const sentence = analysis.sentences.find(holds)
  if (sentence !== undefined) return wholeSentences(analysis, sentence)
  const index = article.paragraphs.findIndex(holds)
  const paragraph = article.paragraphs[index]
  if (paragraph !== undefined) return { ...paragraph, paragraph: index + 1 }
  const { headlineSpan } = article
  return headlineSpan !== null && holds(headlineSpan) ? { ...headlineSpan, paragraph: 0 } : null
}

/** The sentence with the others of its paragraph over which a quotation in it goes on. */
export function wholeSentences(
  { sentences, quotations }: LibraryEntry['analysis'],
  sentence: PlacedSentence,
): PlacedSentence {
  const { paragraph } = sentence
  let { start, end } = sentence
  for (const quotation of quotations) {
    if (quotation.paragraph !== paragraph || quotation.start >= end || quotation.end <= start) continue
    if (quotation.start >= start && quotation.end <= end) continue
    for (const other of sentences) {
      if (other.paragraph !== paragraph || other.start >= quotation.end || other.end <= quotation.start)
        continue
      start = Math.min(start, other.start)
      end = Math.max(end, other.end)
    }
  }
  return { start, end, paragraph }
}

/** The sentences in which the spans stand, each once, in order, with the spans in it. */
export function sentencesAt<Marked extends Span>(
  entry: LibraryEntry,
  spans: readonly Marked[],
): { readonly sentence: PlacedSentence; readonly marks: readonly Marked[] }[] {
  const found = new Map<number, { sentence: PlacedSentence; marks: Marked[] }>()
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const sentence = sentenceAt(entry, span)
    if (sentence === null) continue
    const known = found.get(sentence.start)
    if (known === undefined) found.set(sentence.start, { sentence, marks: [span] })
    else known.marks.push(span)
  }
  return [...found.values()].sort((a, b) => a.sentence.start - b.sentence.start)
}

/** The span with all of every quotation that it cuts. */
export function wholeQuotations({ quotations }: LibraryEntry['analysis'], { start, end }: Span): Span {
  let whole = { start, end }
  for (const quotation of quotations) {
    if (quotation.start >= whole.end || quotation.end <= whole.start) continue
    whole = { start: Math.min(whole.start, quotation.start), end: Math.max(whole.end, quotation.end) }
  }
  return whole
}
