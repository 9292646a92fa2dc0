// Terms: the words that tell what a text is about, in the form by which they are compared.

import { bySpelling } from '../arabic/memo.ts'
import type { Document } from './document.ts'

/** The terms of a document, numbered from 1 in the order in which they first occur. */
export interface Terms {
  /** The number of each word's term; 0 for short and function words. */
  readonly numbers: Int32Array
  /** The terms by their numbers; '' at 0. */
  readonly texts: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
}

const SHORTEST_TERM = 3
const FUNCTION_WORDS = new Set(
  (
    'من الي علي عن في مع بعد قبل عند منذ حتي خلال بين تحت فوق حول ضد دون غير ان انه انها التي الذي الذين هذا هذه ذلك تلك ' +
    'كان كانت يكون تكون قد لقد لم لن لا ما كما لكن او ثم بل اذا كل بعض اي هو هي هم نحن وهو وهي كما ايضا قال قالت حيث بان ' +
    'التي والتي والذي وان فان لان وقد وكان وكانت وقال وفي ومن والي وعلي وعن ولا ولم ليس فيه فيها له لها به بها'
  ).split(' '),
)

/** Finds the terms of a document's words. */
export function termsOf({ words }: Document): Terms {
  const numbers = new Int32Array(words.length)
  const texts = ['']
  const numberOf = new Map<string, number>()
  for (let index = 0; index < words.length; index++) {
    const term = termOfWord(words[index]!)
    if (term === '') continue
    let number = numberOf.get(term)
    if (number === undefined) {
      number = texts.length
      texts.push(term)
      numberOf.set(term, number)
    }
    numbers[index] = number
  }
  return { numbers, texts, numberOf }
}

const termOfWord = bySpelling(({ folded }) =>
  folded.length < SHORTEST_TERM || FUNCTION_WORDS.has(folded) ? '' : termOf(folded),
)

/** A folded word without its conjunction, article and the prepositions glued to it, where enough is left. */
export function termOf(folded: string): string {
  let from = 0
  if ((folded[0] === 'و' || folded[0] === 'ف') && folded.length > 4) from = 1
  if ((folded[from] === 'ب' || folded[from] === 'ك') && folded.startsWith('ال', from + 1)) from++
  const hasArticle = folded.startsWith('ال', from) || folded.startsWith('لل', from)
  if (hasArticle && folded.length - from > 4) from += 2
  return from === 0 ? folded : folded.slice(from)
}
