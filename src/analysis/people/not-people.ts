// What looks like a person's name and is none: names inside names of bodies and places, bylines, phrases of piety.

import type { Block } from '../document.ts'
import { NAME, type NameRun } from './grammar.ts'
import { Kind } from './lexicon.ts'
import type { TitleBefore } from './titles.ts'
import type { Tokens } from './tokens.ts'
import { isNoPersonsName, PIOUS } from './words.data.ts'

/** Whether a body's head stands directly before the name or its title (مؤسسة محمد …، مدينة الملك …، صحيفة "…). */
export function isInsideBody(tokens: Tokens, run: NameRun, from: number, title: TitleBefore | null): boolean {
  const before = (title !== null && isOnlyAddress(tokens, title, run.first) ? title.first : run.first) - 1
  if (before < from || tokens.readings[run.first]!.prefix > 0) return false
  if (!tokens.joined(before) && !isOpeningQuote(tokens, before)) return false
  const head = tokens.readings[before]!
  return (head.kinds & Kind.body) !== 0 && !head.definite && (head.kinds & Kind.given) === 0
}

function isOnlyAddress(tokens: Tokens, title: TitleBefore, name: number): boolean {
  for (let index = title.first; index < name; index++) {
    if (!(tokens.readings[index]!.kinds & (Kind.honorific | Kind.address))) return false
  }
  return true
}

function isOpeningQuote(tokens: Tokens, index: number): boolean {
  return /^ ["“«'‘]$/.test(
    tokens.document.text.slice(tokens.words[index]!.end, tokens.words[index + 1]!.start),
  )
}

/** Whether the words are a place or a firm that sounds like a person: خان يونس، غولدمان ساكس. */
export function isNoPerson(tokens: Tokens, { first, end }: NameRun): boolean {
  const before = first > 0 ? tokens.readings[first - 1]!.form : ''
  if (isNoPersonsName(before, tokens.words[first]!.folded)) return true
  return end > first + 1 && isNoPersonsName(tokens.readings[first]!.form, tokens.words[first + 1]!.folded)
}

/** Whether the body is named by the first word alone: مدينة عدن، جماعة خراسان. */
export function isOtherThing(tokens: Tokens, { first }: NameRun): boolean {
  const { kinds } = tokens.readings[first]!
  return (kinds & NAME) === 0 || (kinds & Kind.place) !== 0
}

/** Whether the name is the author's at the head of the article: فلان – صحيفة – مدينة: */
export function isByline(tokens: Tokens, run: NameRun, block: Block): boolean {
  if (run.first !== block.firstWord || block.paragraph > 3 || block.paragraph === 0) return false
  const { words, document } = tokens
  for (let index = run.end - 1; index < block.lastWord && index < run.end + 5; index++) {
    const next = words[index + 1]
    const end = next !== undefined && index + 1 < block.lastWord ? next.start : block.end
    const gap = document.text.slice(words[index]!.end, end)
    if (index === run.end - 1 && !/^\s*[-–—ـ]+\s*$/.test(gap)) return false
    if (gap.includes(':') || index + 1 === block.lastWord) return true
  }
  return false
}

/** Whether the words are said of God, not of a person: بفضل الله. */
export function isPious(tokens: Tokens, { first, end }: NameRun): boolean {
  return (
    end === first + 2 && PIOUS.has(tokens.readings[first]!.form) && tokens.words[first + 1]!.folded === 'الله'
  )
}
