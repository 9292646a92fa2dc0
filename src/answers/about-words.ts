// Which parts of a text are about given words: forms of a word find each other.

import { nameSimilarity } from '../arabic/names.ts'
import type { Span } from '../arabic/span.ts'
import { stemsOf } from '../arabic/stems.ts'
import { splitWords } from '../arabic/words.ts'
import { FUNCTION_WORDS } from '../library/index/stopwords.data.ts'

/** A word to look for: whether a folded word of a text is a form of it. */
type TopicWord = (folded: string) => boolean

/** The words to look for; function words are left out where others remain. */
export type Topic = readonly TopicWord[]

/** What the words of a text ask for. */
export function topicOf(words: string): Topic {
  const all = splitWords(words).map(word => word.folded)
  const telling = all.filter(word => !FUNCTION_WORDS.has(word))
  return (telling.length > 0 ? telling : all).map(topicWord)
}

/** The words of `text` between the offsets of `span` that are about the topic, and how many of its words they are. */
export function matchesIn(
  text: string,
  span: Span,
  topic: Topic,
): { readonly marks: Span[]; readonly found: number } {
  const found = new Set<number>()
  const marks: Span[] = []
  for (const { start, end, folded } of splitWords(text, span.start, span.end)) {
    const index = topic.findIndex(isForm => isForm(folded))
    if (index < 0) continue
    found.add(index)
    marks.push({ start, end })
  }
  return { marks, found: found.size }
}

const SAME_SOUNDS = 0.85

/** Forms share a stem; a Latin word is taken for an Arabic one that sounds alike (Russia, روسيا). */
function topicWord(wanted: string): TopicWord {
  if (/^[a-z]/.test(wanted))
    return folded => folded === wanted || nameSimilarity(folded, wanted) >= SAME_SOUNDS
  const forms = new Set(formsOf(wanted))
  return folded => formsOf(folded).some(form => forms.has(form))
}

function formsOf(folded: string): string[] {
  const { bases, lights } = stemsOf(folded)
  return [...bases, ...lights]
}
