// What the analyser finds in an article: plain, serialisable data, all of it spans of the article's text.

import type { Span } from '../arabic/span.ts'

/** Everything found in one article. */
export interface Analysis {
  /** `ANALYSER_VERSION` of the analyser that made this. */
  readonly analyser: string
  readonly people: readonly Person[]
  readonly quotations: readonly Quotation[]
  readonly places: readonly Place[]
  readonly dates: readonly DateMention[]
  /** Every sentence of the body, in order. */
  readonly sentences: readonly RankedSentence[]
  /** The most telling words and names, best first, as written. */
  readonly keywords: readonly string[]
}

/** Somebody who is named in the article. */
export interface Person {
  /** Five characters of [a-z0-9] made from the folded name: what buttons carry. */
  readonly key: string
  /** The longest form of the name that the article gives, without titles. */
  readonly name: string
  /** Other forms of the name, and titles that denote this person in this article. */
  readonly aliases: readonly string[]
  /** As the article words it (الرئيس الروسي), or null. */
  readonly role: string | null
  /** Grammatical gender, for agreement; null where the article gives no hint. */
  readonly gender: 'male' | 'female' | null
  /** Every place where a name or title denotes this person, in order. */
  readonly mentions: readonly Span[]
}

/** Words that the article gives as somebody's own (`direct`) or reports (`indirect`). */
export interface Quotation extends Span {
  readonly kind: 'direct' | 'indirect'
  /** Who speaks; several where two speak at once; none where the article doesn't tell. */
  readonly speakers: readonly Speaker[]
  /** The reporting verb or phrase as written (قال، وأضاف، بحسب), or null where there is none. */
  readonly cue: Span | null
  /** Paragraph number, from 1; 0 is the headline. */
  readonly paragraph: number
}

export interface Speaker {
  readonly kind: 'person' | 'organisation' | 'source'
  /** A person's canonical name, an organisation, or the phrase for an unnamed source. */
  readonly name: string
  /** A person's role, or null. */
  readonly role: string | null
  /** The `Person.key` of a person who is named in the article, else null. */
  readonly person: string | null
}

export interface Place {
  readonly name: string
  readonly mentions: readonly Span[]
}

/** A date or a time expression, resolved to a range of days. */
export interface DateMention extends Span {
  /** First and last day, `YYYY-MM-DD`; both null where it cannot be resolved. */
  readonly from: string | null
  readonly to: string | null
  /** Whether the publication date was needed to resolve it. */
  readonly relative: boolean
  readonly paragraph: number
}

/** A sentence of the body; of an extremely long one, a clause. */
export interface RankedSentence extends Span {
  readonly paragraph: number
  /**
   * `whole` can be understood alone; `leaning` needs the sentence before it (a pronoun, وأضاف); `clause` goes on from
   * the one before it in the same sentence; `aside` is no prose of the article (a subheading, a caption, a byline).
   */
  readonly kind: 'whole' | 'leaning' | 'clause' | 'aside'
  /** 1 is the first choice for a summary; the order allows for repetition. */
  readonly rank: number
}
