// Which parts of a text are about given words: forms of a word find each other.

import type { Span } from '../arabic/span.ts'
import { stemsOf } from '../arabic/stems.ts'
import { splitWords } from '../arabic/words.ts'
import { FUNCTION_WORDS } from '../library/index/stopwords.data.ts'

/** Words to look for, each as the set of its forms; function words are left out where others remain. */
export type Topic = readonly ReadonlySet<string>[]

/** What the words of a text ask for. */
export function topicOf(words: string): Topic {
  const all = splitWords(words).map(word => word.folded)
  const telling = all.filter(word => !FUNCTION_WORDS.has(word))
  return (telling.length > 0 ? telling : all).map(formsOf)
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
    const forms = [...formsOf(folded)]
    const index = topic.findIndex(wanted => forms.some(form => wanted.has(form)))
    if (index < 0) continue
    found.add(index)
    marks.push({ start, end })
  }
  return { marks, found: found.size }
}

function formsOf(folded: string): ReadonlySet<string> {
  const { bases, lights } = stemsOf(folded)
  return new Set([...bases, ...lights])
}
