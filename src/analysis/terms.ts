// Telling words of a stretch of text, for comparing sentences.

import type { Document } from './document.ts'

const SHORTEST_TERM = 3
const FUNCTION_WORDS = new Set(
  (
    'من الي علي عن في مع بعد قبل عند منذ حتي خلال بين تحت فوق حول ضد دون غير ان انه انها التي الذي الذين هذا هذه ذلك تلك ' +
    'كان كانت يكون تكون قد لقد لم لن لا ما كما لكن او ثم بل اذا كل بعض اي هو هي هم نحن وهو وهي كما ايضا قال قالت حيث بان ' +
    'التي والتي والذي وان فان لان وقد وكان وكانت وقال وفي ومن والي وعلي وعن ولا ولم ليس فيه فيها له لها به بها'
  ).split(' '),
)

/** The telling words between two words of the document: folded, without و, ف, the article and its prepositions. */
export function termsOf(
  document: Document,
  { firstWord, lastWord }: { readonly firstWord: number; readonly lastWord: number },
): Set<string> {
  const terms = new Set<string>()
  for (let index = firstWord; index < lastWord; index++) {
    const { folded } = document.words[index]!
    if (folded.length < SHORTEST_TERM || FUNCTION_WORDS.has(folded)) continue
    terms.add(termOf(folded))
  }
  return terms
}

/** A folded word without its conjunction, article and the prepositions glued to it, where enough is left. */
export function termOf(folded: string): string {
  let from = 0
  if ((folded[0] === 'و' || folded[0] === 'ف') && folded.length > 4) from = 1
  if ((folded[from] === 'ب' || folded[from] === 'ك') && folded.startsWith('ال', from + 1)) from++
  const hasArticle = folded.startsWith('ال', from) || folded.startsWith('لل', from)
  if (hasArticle && folded.length - from > 4) from += 2
  return from === 0 ? folded : folded.slice(from)
}

/** The share of the first set's terms that are in the second, 0 where the first is empty. */
export function overlap(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (terms.size === 0) return 0
  let shared = 0
  for (const term of terms) if (others.has(term)) shared++
  return shared / terms.size
}
