// What speaks for and against a sentence in a summary.

/**
 * The first six are fitted by least squares to the share of five readers who chose a sentence, within each of 77
 * articles (53 of an encyclopedia, 24 of newspapers); `following` is the value that summarised best in cross-validation
 * over the articles: scripts/summary-weights.mjs. The others are set by hand: those articles have no headlines and hardly
 * any asides. Readers choose sentences that are not neighbours: hence `alternation` and `following`.
 */
export const WEIGHTS = {
  /** Times the fourth root of the sentence's number in the article. */
  position: -0.28,
  /** The last sentence of the article, by the root of the number of units. */
  closing: 0.11,
  /** A clause that goes on from a long sentence. */
  goesOn: -0.14,
  /** The first, third, fifth … sentence of the article and of its paragraph, by the root of the number of units. */
  alternation: 0.38,
  /** Shares all its telling words with other sentences than the one right before it. */
  shared: 0.16,
  /** Says that something is most important, largest or first. */
  importance: 0.05,
  /** Stands in the same paragraph right after a chosen sentence, which it mostly elaborates. */
  following: -0.05,
  /** Holds all telling words of the headline. */
  headline: 0.1,
  /** Says almost the same as a chosen sentence. */
  repetition: -0.5,
  /** A subheading, a caption, a byline. */
  aside: -2,
}

export type Weights = Readonly<typeof WEIGHTS>
