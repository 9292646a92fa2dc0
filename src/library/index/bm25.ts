// Okapi BM25 (Robertson and Zaragoza 2009): how telling a term is, and how much its repetition says.

/** How quickly repetition stops counting, and how much a long paragraph is held to. Tuned: docs/analysis.md. */
const K1 = 0.5
const B = 0.9

/** Inverse document frequency of a term that `holding` of `all` paragraphs hold; `holding` may be a fraction. */
export function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5))
}

/** The worth of `count` occurrences in a paragraph of this length (1 is the average). */
export function saturate(count: number, relativeLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * relativeLength))
}
