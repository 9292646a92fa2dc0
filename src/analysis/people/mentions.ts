// Names in their places: where a person's name stands in the article, with the titles around it.

import type { Span } from '../../arabic/span.ts'
import type { Block } from '../document.ts'
import { acceptedEnd } from './acceptance.ts'
import { isJoinedName } from './alone.ts'
import { beforeNextName, titleAfter } from './appositions.ts'
import { endAfterSaying, endBeforeSpeech } from './before-speech.ts'
import { byNameAfter } from './by-names.ts'
import { isBeforeSurname, isInitial, type NameRun, nameFrom } from './grammar.ts'
import { mayBeForeignName, withSpeakersInFull } from './in-full.ts'
import { bodyEnd, isByline, isInsideBody, isNoPerson, isOtherThing, withoutBodies } from './not-people.ts'
import { isCalled, type TitleBefore, titleBefore, type WordRange } from './titles.ts'
import type { Tokens } from './tokens.ts'

/** A name in its place. Word indexes, `end` exclusive. */
export interface NameMention {
  readonly first: number
  readonly end: number
  readonly title: TitleBefore | null
  readonly after: WordRange | null
  /** Another name of the same person behind the name. */
  readonly byName: WordRange | null
}

/** What a first reading of the words gives: names, and the words that are no one's (names inside names of bodies). */
export interface FoundNames {
  readonly mentions: readonly NameMention[]
  /** Words that belong to the name of a body, place or work. */
  readonly blocked: ReadonlySet<number>
}

/** Finds names by what stands in and around them. Every name that is certain by itself; short forms come later. */
export function findNames(tokens: Tokens): FoundNames {
  const found: Found = { mentions: [], blocked: new Set(), unsure: [] }
  for (const block of tokens.document.blocks) findInBlock(tokens, block, found)
  const mentions = withoutBodies(
    tokens,
    withSpeakersInFull(tokens, found.mentions, found.unsure),
    found.blocked,
  )
  return { mentions, blocked: found.blocked }
}

interface Found {
  readonly mentions: NameMention[]
  readonly blocked: Set<number>
  /** Two unlisted words and more that nothing around them shows to be a name. */
  readonly unsure: NameRun[]
}

function findInBlock(tokens: Tokens, block: Block, { mentions, blocked, unsure }: Found): void {
  let from = block.firstWord
  let index = block.firstWord
  while (index < block.lastWord) {
    if (!mayOpen(tokens, index, block.lastWord)) {
      index++
      continue
    }
    const isJoined = tokens.readings[index]!.prefix > 0 && tokens.words[index]!.folded[0] === 'و'
    const title = isJoined ? null : titleBefore(tokens, index, from)
    const anchored = title?.direct ?? false
    const run = nameFrom(tokens, index, block.lastWord, anchored, title?.honorific ?? false)
    if (run === null) {
      index++
      continue
    }
    if (isInsideBody(tokens, run, from) || isNoPerson(tokens, run)) {
      const isThing = isOtherThing(tokens, run)
      const end = isThing ? run.first + 1 : bodyEnd(tokens, run, block.lastWord)
      for (let word = run.first; word < end; word++) blocked.add(word)
      index = end
      if (!isThing) from = index
      continue
    }
    if (isByline(tokens, run, block)) {
      for (let word = run.first; word < run.end; word++) blocked.add(word)
      index = run.end
      continue
    }
    const after = titleAfter(tokens, run.end, block.lastWord)
    const accepted = acceptedEnd(tokens, run, title, after !== null, from)
    const isJoinedToName = accepted === 0 && isJoinedName(tokens, run, mentions.at(-1)?.end ?? -1)
    const end = isJoinedToName ? run.end : accepted
    if (end === 0) {
      if (mayBeForeignName(tokens, run)) unsure.push(run)
      index++
      continue
    }
    const isWhole = end === run.end
    const byName = isWhole && after === null ? byNameAfter(tokens, end, block.lastWord) : null
    for (let word = end; byName !== null && word < byName.end; word++) blocked.add(word)
    mentions.push({ first: run.first, end, title, after: isWhole ? after : null, byName })
    index = byName?.end ?? end
    from = isWhole && after !== null ? beforeNextName(tokens, after) : index
  }
}

function mayOpen(tokens: Tokens, index: number, limit: number): boolean {
  const { opens, mayOpen, mayBeNamed } = tokens.readings[index]!
  if (opens) return true
  if (mayOpen && (isInitial(tokens, index) || isBeforeSurname(tokens, index))) return true
  if (mayBeNamed && tokens.readings[index - 1]?.definite && endBeforeSpeech(tokens, index, limit) > 0)
    return true
  return endAfterSaying(tokens, index, limit) > 0 || isCalled(tokens, index)
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
