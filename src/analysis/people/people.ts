// People: everybody who is named in an article, with the forms of the name, role, gender and every mention.

import type { Span } from '../../arabic/span.ts'
import { shortKey } from '../../articles/parse.ts'
import type { Person } from '../analysis.ts'
import type { Document } from '../document.ts'
import { findNames, type NameMention, spanOf } from './mentions.ts'
import { type Draft, findShortForms, mergeMentions } from './merge.ts'
import { type Tokens, tokensOf } from './tokens.ts'

/**
 * Finds everybody who is named in the article, in the order of their first mention: names that are certain by
 * themselves or by the titles around them, then the short forms of those names, then the titles that denote them.
 * Linear in the length of the text.
 */
export function findPeople(document: Document): Person[] {
  const tokens = tokensOf(document)
  const { mentions, blocked } = findNames(tokens)
  const covered = new Set(blocked)
  for (const { first, end } of mentions) for (let word = first; word < end; word++) covered.add(word)
  const drafts = mergeMentions(tokens, mentions)
  const short = findShortForms(tokens, drafts, covered)
  const all = mergeMentions(tokens, [...mentions, ...short])
  return all.map(draft => personOf(tokens, draft))
}

function personOf(tokens: Tokens, draft: Draft): Person {
  const { document } = tokens
  const name = clean(document.text, spanOf(tokens, draft.longest.first, draft.longest.end))
  const spans = draft.mentions.map(mention => spanOf(tokens, mention.first, mention.end))
  const role = roleOf(tokens, draft)
  const aliases = new Set(spans.map(span => clean(document.text, span)))
  aliases.delete(name)
  if (role !== null) aliases.add(role)
  return {
    key: shortKey(name, 5),
    name,
    aliases: [...aliases],
    role,
    gender: genderOf(tokens, draft),
    mentions: spans,
  }
}

function clean(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replaceAll('#', '')
    .replace(/[\s_]+/g, ' ')
}

/** The first title before the name, else the first in apposition after it. */
function roleOf(tokens: Tokens, { mentions }: Draft): string | null {
  const { text } = tokens.document
  for (const { title } of mentions) {
    if (title !== null && title.roleEnd > title.roleFirst)
      return clean(text, spanOf(tokens, title.roleFirst, title.roleEnd))
  }
  for (const { after } of mentions)
    if (after !== null) return clean(text, spanOf(tokens, after.first, after.end))
  return null
}

function genderOf(tokens: Tokens, { longest, mentions }: Draft): 'male' | 'female' | null {
  const named = tokens.readings[longest.first]!
  if (named.gender !== null) return named.gender
  return (
    mentions.map(({ title }: NameMention) => title?.gender ?? null).find(gender => gender !== null) ?? null
  )
}
