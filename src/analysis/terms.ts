// Terms: the words that tell what a text is about, in the form by which they are compared.

import type { Document } from './document.ts'

const SHORTEST_TERM = 3
const FUNCTION_WORDS = new Set(
  (
    'من الي علي عن في مع بعد قبل عند منذ حتي خلال بين تحت فوق حول ضد دون غير ان انه انها التي الذي الذين هذا هذه ذلك تلك ' +
    'كان كانت يكون تكون قد لقد لم لن لا ما كما لكن او ثم بل اذا كل بعض اي هو هي هم نحن وهو وهي كما ايضا قال قالت حيث بان ' +
    'التي والتي والذي وان فان لان وقد وكان وكانت وقال وفي ومن والي وعلي وعن ولا ولم ليس فيه فيها له لها به بها'
  ).split(' '),
)

/** The term of each word of the document, '' for short and function words. Equal words share one string. */
export function termsOf({ words }: Document): readonly string[] {
  const byFolded = new Map<string, string>()
  return words.map(({ folded }) => {
    let term = byFolded.get(folded)
    if (term === undefined) {
      term = folded.length < SHORTEST_TERM || FUNCTION_WORDS.has(folded) ? '' : termOf(folded)
      byFolded.set(folded, term)
    }
    return term
  })
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
