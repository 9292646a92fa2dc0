// The sentence in which something stands.

import type { Span } from '../arabic/span.ts'
import type { LibraryEntry } from '../library/library.ts'

/** A sentence with the number of its paragraph (0: the headline). */
export interface PlacedSentence extends Span {
  readonly paragraph: number
}

/** The sentence of the body that holds `span`; else its paragraph, or the headline; null where none does. */
export function sentenceAt({ article, analysis }: LibraryEntry, span: Span): PlacedSentence | null {
  const holds = (other: Span): boolean => other.start <= span.start && span.end <= other.end
  const sentence = analysis.sentences.find(holds)
  if (sentence !== undefined)
    return { start: sentence.start, end: sentence.end, paragraph: sentence.paragraph }
  const index = article.paragraphs.findIndex(holds)
  const paragraph = article.paragraphs[index]
  if (paragraph !== undefined) return { ...paragraph, paragraph: index + 1 }
  const { headlineSpan } = article
  return headlineSpan !== null && holds(headlineSpan) ? { ...headlineSpan, paragraph: 0 } : null
}

/** The sentences in which the spans stand, each once, in order, with the spans in it. */
export function sentencesAt(
  entry: LibraryEntry,
  spans: readonly Span[],
): { readonly sentence: PlacedSentence; readonly marks: readonly Span[] }[] {
  const found = new Map<number, { sentence: PlacedSentence; marks: Span[] }>()
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const sentence = sentenceAt(entry, span)
    if (sentence === null) continue
    const known = found.get(sentence.start)
    if (known === undefined) found.set(sentence.start, { sentence, marks: [span] })
    else known.marks.push(span)
  }
  return [...found.values()].sort((a, b) => a.sentence.start - b.sentence.start)
}
