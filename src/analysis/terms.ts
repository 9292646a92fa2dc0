// Terms: the words that tell what a text is about, in the form by which they are compared.

import { bySpelling } from '../arabic/memo.ts'
import type { Document } from './document.ts'
import { Numbering } from './numbering.ts'

/** The terms of a document, numbered from 1 in the order in which they first occur. */
export interface Terms {
  /** The number of each word's term; 0 for short and function words. */
  readonly numbers: Int32Array
  /** One more than there are terms: how long a list by their numbers is. */
  readonly size: number
  /** By the number of a term: the first word that it is the term of. */
  readonly firsts: readonly number[]
  /** By the number of a term: its own number among the spellings of the document. */
  readonly spellings: Int32Array
  /** By the number of a term: that of the same term without the preposition glued to it; 0 where there is none. */
  readonly bares: Int32Array
}

const SHORTEST_TERM = 3
const FUNCTION_WORDS = new Set(
  (
    'من الي علي عن في مع بعد قبل عند منذ حتي خلال بين تحت فوق حول ضد دون غير ان انه انها التي الذي الذين هذا هذه ذلك تلك ' +
    'كان كانت يكون تكون قد لقد لم لن لا ما كما لكن او ثم بل اذا كل بعض اي هو هي هم نحن وهو وهي كما ايضا قال قالت حيث بان ' +
    'التي والتي والذي وان فان لان وقد وكان وكانت وقال وفي ومن والي وعلي وعن ولا ولم ليس فيه فيها له لها به بها'
  ).split(' '),
)

const NONE = -1

/** Finds the terms of a document's words. */
export function termsOf({ words }: Document): Terms {
  const numbers = new Int32Array(words.length)
  const firsts = [NONE]
  const terms = new Numbering(words.length)
  for (let index = 0; index < words.length; index++) {
    const term = spellingOfTerm(words[index]!)
    if (term === NONE) continue
    const number = terms.add(term)
    numbers[index] = number
    if (number === firsts.length) firsts.push(index)
  }
  const { size } = terms
  const bares = new Int32Array(size)
  for (let number = 1; number < size; number++) {
    const bare = spellingOfBareTerm(words[firsts[number]!]!)
    if (bare !== NONE) bares[number] = terms.numberOf(bare)
  }
  return { numbers, size, firsts, spellings: terms.members, bares }
}

/** Among the spellings of the document: the term of a word, `NONE` for short and function words. */
const spellingOfTerm = bySpelling(({ folded, spellings }) =>
  folded.length < SHORTEST_TERM || FUNCTION_WORDS.has(folded) ? NONE : spellings.numberOf(termOf(folded)),
)

/** Among the spellings of the document: the term of a word without the preposition that it may begin with, or `NONE`. */
const spellingOfBareTerm = bySpelling(({ folded, spellings }) => {
  const term = termOf(folded)
  return term.length > 4 && 'بلكو'.includes(term[0]!) ? spellings.numberOf(term.slice(1)) : NONE
})

/** A folded word without its conjunction, article and the prepositions glued to it, where enough is left. */
export function termOf(folded: string): string {
  let from = 0
  if ((folded[0] === 'و' || folded[0] === 'ف') && folded.length > 4) from = 1
  if ((folded[from] === 'ب' || folded[from] === 'ك') && folded.startsWith('ال', from + 1)) from++
  const hasArticle = folded.startsWith('ال', from) || folded.startsWith('لل', from)
  if (hasArticle && folded.length - from > 4) from += 2
  return from === 0 ? folded : folded.slice(from)
}
