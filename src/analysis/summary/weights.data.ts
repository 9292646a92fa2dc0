// What speaks for and against a sentence in a summary.

/**
 * `position` and `goesOn` are fitted by least squares to the share of five readers who chose a sentence,
 * within each of 77 articles (53 of an encyclopedia, 24 of newspapers); `following` is the value that summarised best
 * in cross-validation over the articles: scripts/summary-weights.mjs. The others are set by hand: those articles have
 * no headlines and hardly any asides.
 */
export const WEIGHTS = {
  /** Per natural logarithm of the sentence's number in the article. */
  position: -0.13,
  /** A clause that goes on from a long sentence. */
  goesOn: -0.2,
  /** Stands in the same paragraph right after a chosen sentence, which it mostly elaborates. */
  following: -0.125,
  /** Shares all its telling words with the headline. */
  headline: 0.1,
  /** Ends in a question mark. */
  question: -0.1,
  /** Says almost the same as a chosen sentence. */
  repetition: -0.5,
  /** A subheading, a caption, a byline. */
  aside: -2,
}

export type Weights = Readonly<typeof WEIGHTS>
