// What speaks for and against a sentence in a summary.

/**
 * Fitted by least squares to the share of five readers who chose a sentence, within each of 77 articles (53 of an
 * encyclopedia, 24 of newspapers): scripts/summary-weights.mjs. Position and cut are the fitted ones, rounded;
 * following is the value that summarised best in cross-validation over articles.
 */
export const WEIGHTS = {
  /** Per natural logarithm of the sentence's number in the article. */
  position: -0.13,
  /** A clause that goes on from a long sentence. */
  goesOn: -0.2,
  /** Needs the sentence before it. */
  leaning: -0.02,
  /** Stands in the same paragraph right after a chosen sentence, which it mostly elaborates. */
  following: -0.12,
  /** Not fitted: shares all its telling words with the headline. */
  headline: 0.1,
  /** Not fitted: ends in a question mark. */
  question: -0.1,
  /** Not fitted: says almost the same as a chosen sentence. */
  repetition: -0.5,
  /** Not fitted: a subheading, a caption, a byline. */
  aside: -2,
} as const
