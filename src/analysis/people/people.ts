// People: everybody who is named in an article, with the forms of the name, role, gender and every mention.

import type { Span } from '../../arabic/span.ts'
import { shortKey } from '../../articles/parse.ts'
import type { Person } from '../analysis.ts'
import type { Document } from '../document.ts'
import { genderOf } from './gender.ts'
import { findNames, spanOf } from './mentions.ts'
import { cutAfterSurnames, type Draft, joinFullNames, joinShortNames } from './merge.ts'
import { linkTitles, rolesOf } from './roles.ts'
import { findShortForms } from './short-forms.ts'
import type { WordRange } from './titles.ts'
import { type Tokens, tokensOf } from './tokens.ts'

const MOST_ALIASES = 12

/**
 * Finds everybody who is named in the article, in the order of their first mention: names that are certain by
 * themselves or by what stands around them, then the short forms of those names, then the titles that denote them.
 * Linear in the length of the text.
 */
export function findPeople(document: Document): Person[] {
  const tokens = tokensOf(document)
  const { mentions: found, blocked } = findNames(tokens)
  const mentions = cutAfterSurnames(tokens, found)
  const covered = new Set(blocked)
  for (const { first, end } of mentions) for (let word = first; word < end; word++) covered.add(word)
  const persons = joinFullNames(tokens, mentions)
  const short = findShortForms(tokens, persons.drafts, mentions, covered)
  const drafts = joinShortNames(tokens, [...mentions, ...short], persons)
  linkTitles(tokens, drafts, covered)
  return drafts.map(draft => personOf(tokens, draft))
}

function personOf(tokens: Tokens, draft: Draft): Person {
  const { text } = tokens.document
  const spanAt = ({ first, end }: WordRange): Span => spanOf(tokens, first, end)
  const textAt = (range: WordRange): string => articleOf(tokens, range) + clean(text, spanAt(range))
  const name = textAt(draft.longest)
  const role = rolesOf(tokens, draft)[0] ?? null
  const aliases = new Set([
    ...draft.mentions.map(textAt),
    ...(role === null ? [] : [textAt(role)]),
    ...draft.titles.map(textAt),
  ])
  aliases.delete(name)
  const mentions = [...draft.mentions, ...draft.titles].map(spanAt)
  return {
    key: shortKey(name, 5),
    name,
    aliases: [...aliases].slice(0, MOST_ALIASES),
    role: role === null ? null : textAt(role),
    gender: genderOf(tokens, draft),
    mentions: mentions.sort((a, b) => a.start - b.start),
  }
}

/** The article that a title loses with its preposition: للرئيس is ل and الرئيس. */
function articleOf(tokens: Tokens, { first }: WordRange): string {
  const { definite, prefix } = tokens.readings[first]!
  return definite && prefix > 0 && tokens.words[first]!.folded.slice(Math.max(prefix - 2, 0), prefix) === 'لل'
    ? 'ال'
    : ''
}

/** A name as it reads in a sentence: without the marks of hashtags. */
function clean(text: string, { start, end }: Span): string {
  const written = text.slice(start, end)
  return /[#_]|\s\s|[^\S ]/.test(written) ? written.replaceAll('#', '').replace(/[\s_]+/g, ' ') : written
}
