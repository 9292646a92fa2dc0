// Which parts of a text are about given words: forms of a word find each other.

import { articleShare } from '../analysis/frequencies.ts'
import { termOf } from '../analysis/terms.ts'
import { nameSimilarity } from '../arabic/names.ts'
import type { Span } from '../arabic/span.ts'
import { stemsOf } from '../arabic/stems.ts'
import { splitWords } from '../arabic/words.ts'
import { FUNCTION_WORDS } from '../library/index/stopwords.data.ts'

/** A word to look for. */
interface TopicWord {
  /** Whether a folded word of a text is a form of it. */
  readonly isForm: (folded: string) => boolean
  /** Its part of the topic by how rare it is in news: العقوبات is most of العقوبات الدولية. All parts make 1. */
  readonly part: number
}

/** The words to look for; function words are left out where others remain. */
export type Topic = readonly TopicWord[]

/** What the words of a text ask for. */
export function topicOf(words: string): Topic {
  const all = splitWords(words).map(word => word.folded)
  const telling = all.filter(word => !FUNCTION_WORDS.has(word))
  const wanted = telling.length > 0 ? telling : all
  const rarities = wanted.map(word => Math.max(LEAST_RARITY, -Math.log(articleShare(termOf(word)))))
  const sum = rarities.reduce((total, rarity) => total + rarity, 0)
  return wanted.map((word, index) => ({ isForm: formTest(word), part: rarities[index]! / sum }))
}

/**
 * The words of `text` between the offsets of `span` that are about the topic, how many of its words they are, and what
 * part of it they hold (0 to 1).
 */
export function matchesIn(
  text: string,
  span: Span,
  topic: Topic,
): { readonly marks: Span[]; readonly found: number; readonly held: number } {
  const found = new Set<number>()
  const marks: Span[] = []
  for (const { start, end, folded } of splitWords(text, span.start, span.end)) {
    const index = topic.findIndex(({ isForm }) => isForm(folded))
    if (index < 0) continue
    found.add(index)
    marks.push({ start, end })
  }
  const held = topic.reduce((sum, { part }, index) => sum + (found.has(index) ? part : 0), 0)
  return { marks, found: found.size, held }
}

const SAME_SOUNDS = 0.85
/** A word that is in nearly every article still is a part of what is asked. */
const LEAST_RARITY = 0.01

/** Forms share a stem; a Latin word is taken for an Arabic one that sounds alike (Russia, روسيا). */
function formTest(wanted: string): TopicWord['isForm'] {
  if (/^[a-z]/.test(wanted))
    return folded => folded === wanted || nameSimilarity(folded, wanted) >= SAME_SOUNDS
  const forms = new Set(formsOf(wanted))
  return folded => formsOf(folded).some(form => forms.has(form))
}

function formsOf(folded: string): string[] {
  const { bases, lights } = stemsOf(folded)
  return [...bases, ...lights]
}
