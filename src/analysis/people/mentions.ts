// Names in their places: where a person's name stands in the article, with the titles around it.

import type { Span } from '../../arabic/span.ts'
import type { Block } from '../document.ts'
import { NAME, type NameRun, nameFrom } from './grammar.ts'
import { Kind } from './lexicon.ts'
import { type TitleBefore, titleAfter, titleBefore } from './titles.ts'
import type { Tokens } from './tokens.ts'

/** A name in its place. Word indexes, `end` exclusive. */
export interface NameMention {
  readonly first: number
  readonly end: number
  readonly title: TitleBefore | null
  readonly after: { readonly first: number; readonly end: number } | null
}

/** What a first reading of the words gives: names, and the words that are no one's (names inside names of bodies). */
export interface FoundNames {
  readonly mentions: readonly NameMention[]
  /** Words that belong to the name of a body, place or work. */
  readonly blocked: ReadonlySet<number>
}

const OPENERS = new Set(['عبد', 'ابو', 'ابي', 'ابا', 'ام', 'ابن', 'بن', 'ذو'])

/** Finds names by what stands in and around them. Every name that is certain by itself; short forms come later. */
export function findNames(tokens: Tokens): FoundNames {
  const mentions: NameMention[] = []
  const blocked = new Set<number>()
  for (const block of tokens.document.blocks) findInBlock(tokens, block, mentions, blocked)
  return { mentions, blocked }
}

function findInBlock(tokens: Tokens, block: Block, mentions: NameMention[], blocked: Set<number>): void {
  let from = block.firstWord
  let index = block.firstWord
  while (index < block.lastWord) {
    const reading = tokens.readings[index]!
    const canOpen = (reading.kinds & NAME) !== 0 || reading.unknown || OPENERS.has(reading.form)
    if (!canOpen) {
      index++
      continue
    }
    const title = titleBefore(tokens, index, from)
    const anchored = title?.direct ?? false
    const run = nameFrom(tokens, index, block.lastWord, anchored)
    if (run === null) {
      index++
      continue
    }
    if (isInsideBody(tokens, run, from, title)) {
      for (let word = run.first; word < run.end; word++) blocked.add(word)
      index = run.end
      from = index
      continue
    }
    const after = titleAfter(tokens, run.end, block.lastWord)
    const end = acceptedEnd(tokens, run, title, after !== null, from)
    if (end === 0) {
      index++
      continue
    }
    mentions.push({ first: run.first, end, title, after: end === run.end ? after : null })
    index = end
    from = end
  }
}

/** Whether a body's head stands directly before the name or its title (مؤسسة محمد …، مدينة الملك …). */
function isInsideBody(tokens: Tokens, run: NameRun, from: number, title: TitleBefore | null): boolean {
  const before = (title?.honorific ? title.first : run.first) - 1
  if (before < from || !tokens.joined(before) || tokens.readings[run.first]!.prefix > 0) return false
  const head = tokens.readings[before]!
  return (head.kinds & Kind.body) !== 0 && !head.definite && (head.kinds & (Kind.given | Kind.title)) === 0
}

/** Where the name ends (exclusive) if the run names a person by itself or with its surroundings, else 0. */
function acceptedEnd(
  tokens: Tokens,
  run: NameRun,
  title: TitleBefore | null,
  hasTitleAfter: boolean,
  from: number,
): number {
  const first = tokens.readings[run.first]!
  const direct = title?.direct ?? false
  const isCompound = (first.kinds & NAME) === 0 && OPENERS.has(first.form)
  const strong =
    isCompound ||
    ((first.kinds & Kind.given) !== 0 && (first.kinds & (Kind.ambiguous | Kind.unchecked)) === 0)
  if (run.units >= 2) {
    if (strong) return run.end
    if (first.kinds & NAME && (isKnownSecond(tokens, run) || direct || hasTitleAfter)) return run.end
    const cued = direct || hasTitleAfter || isAfterVerb(tokens, run.first, from)
    if (!(first.kinds & NAME) && cued && (!first.definite || title?.honorific)) {
      if (direct || run.known >= 1) return run.end
    }
  }
  if (first.kinds & Kind.famous && (first.frequency === 0 || direct)) return run.first + 1
  if (title === null || run.units > 1) return 0
  const honorific = title.honorific && (!first.definite || (first.kinds & NAME) !== 0 || first.unknown)
  const afterNationality =
    direct && (tokens.readings[run.first - 1]!.kinds & Kind.nationality) !== 0 && !first.definite
  return honorific || afterNationality ? run.end : 0
}

function isKnownSecond(tokens: Tokens, run: NameRun): boolean {
  if (run.known < 2) return false
  const { kinds } = tokens.readings[run.first + 1]!
  return (kinds & (Kind.ambiguous | Kind.unchecked)) === 0
}

function isAfterVerb(tokens: Tokens, index: number, from: number): boolean {
  return index > from && tokens.joined(index - 1) && (tokens.readings[index - 1]!.kinds & Kind.verb) !== 0
}

/** The span of a mention in the text, without clitics attached to its first word. */
export function spanOf(tokens: Tokens, first: number, end: number): Span {
  const word = tokens.words[first]!
  return {
    start: word.start + lettersLength(word.text, tokens.readings[first]!.prefix),
    end: tokens.words[end - 1]!.end,
  }
}

/** The length of the first `count` letters of a word with the vowel marks on them. */
function lettersLength(text: string, count: number): number {
  let at = 0
  for (let letters = 0; letters < count && at < text.length; letters++) {
    at++
    while (at < text.length && /[\p{M}\u0640]/u.test(text[at]!)) at++
  }
  return at
}
