// What looks like a person's name and is none: names inside names of bodies and places, bylines, phrases of piety.

import type { Block } from '../document.ts'
import { type NameRun, nameFrom } from './grammar.ts'
import { Kind, NAME } from './lexicon.ts'
import { gapBefore, type Tokens } from './tokens.ts'
import { CLUBS, CONNECTORS, isNoPersonsName, PIOUS, SPEAKING_BODIES } from './words.data.ts'

/** Whether a body's head stands directly before the name or its title (مؤسسة محمد …، مدينة الملك …، صحيفة "…). */
export function isInsideBody(tokens: Tokens, run: NameRun, from: number): boolean {
  let before = run.first - 1
  while (before > from && isHonorific(tokens, before)) before--
  // نادي الرائد عبدالعزيز فلان: a club that is called by a rank.
  if (before >= from && before < run.first - 1 && CLUBS.has(tokens.readings[before]!.form)) return false
  if (before < from || tokens.readings[run.first]!.prefix > 0 || isPrepositional(tokens, before)) return false
  if (!tokens.joined(before) && !isOpeningQuote(tokens, before)) return false
  const head = tokens.readings[before]!
  return (head.kinds & Kind.body) !== 0 && !head.definite && (head.kinds & Kind.given) === 0
}

/** عن طريق فلان، بحوزة فلان: a noun that is but a part of a preposition. */
function isPrepositional({ words }: Tokens, index: number): boolean {
  const { folded } = words[index]!
  return folded === 'بحوزه' || (folded === 'طريق' && words[index - 1]?.folded === 'عن')
}

/** Where the name of a body ends that holds `run`: a second given name joined by و belongs to it (مؤسسة بيل وميليندا غيتس). */
export function bodyEnd(tokens: Tokens, { end, units }: NameRun, limit: number): number {
  const next = tokens.readings[end]
  if (units > 1 || next === undefined || end >= limit || next.prefix === 0 || !tokens.joined(end - 1))
    return end
  if (!(next.kinds & Kind.given) || tokens.words[end]!.folded[0] !== 'و') return end
  return nameFrom(tokens, end, limit, false)?.end ?? end
}

/** From this frequency a word is a noun rather than a family name. */
const ORDINARY = 14

/** Whether a word that is a name too stands before a name of another language, and is no part of it: رد مارك، خلف جو. */
export function isWordBeforeForeignName(tokens: Tokens, { first, units }: NameRun): boolean {
  const { kinds, frequency } = tokens.readings[first]!
  if (units < 2) return false
  const next = tokens.readings[first + 1]!
  // عودة محمد صلاح: a noun that is a family name too, before a given name.
  if (!(kinds & Kind.given) && frequency >= ORDINARY && next.kinds & Kind.given) return true
  if (!(kinds & Kind.ambiguous) || kinds & Kind.foreign) return false
  if (CONNECTORS.has(next.form)) return false
  return (
    (next.kinds & Kind.foreign) !== 0 && (next.kinds & (Kind.family | Kind.famous | Kind.ambiguous)) === 0
  )
}

/**
 * The names without those of one unlisted word that are the name of a firm or an outlet elsewhere, among the words that
 * belong to bodies (موقع أكسيوس … وقال أكسيوس) or as the short name of one (القيادة المركزية "سنتكوم").
 */
export function withoutBodies<Mention extends { first: number; end: number; title: unknown }>(
  tokens: Tokens,
  mentions: readonly Mention[],
  ofBodies: ReadonlySet<number>,
): Mention[] {
  const { readings } = tokens
  const isAlone = ({ first, end, title }: Mention): boolean =>
    readings[first]!.unknown && end === first + 1 && title === null
  const alone = new Set(mentions.filter(isAlone).map(({ first }) => readings[first]!.form))
  if (alone.size === 0) return [...mentions]
  const bodies = new Set<string>()
  readings.forEach(({ form }, word) => {
    if (alone.has(form) && isShortName(tokens, word)) bodies.add(form)
  })
  for (const word of ofBodies)
    if (SPEAKING_BODIES.has(readings[word - 1]?.bare ?? '')) bodies.add(readings[word]!.form)
  return mentions.filter(mention => !(isAlone(mention) && bodies.has(readings[mention.first]!.form)))
}

/** So few words before a short name in marks or brackets the title of a person would stand. */
const TITLE_WORDS = 4

/** Whether a word stands alone in marks or brackets behind a definite noun that nobody with a title goes before. */
function isShortName(tokens: Tokens, word: number): boolean {
  const { readings } = tokens
  if (word < TITLE_WORDS || word + 1 >= readings.length || !readings[word - 1]!.definite) return false
  if (!/^ [("«“]$/.test(gapBefore(tokens, word)) || !/^[)"»”]/.test(gapBefore(tokens, word + 1))) return false
  for (let before = word - TITLE_WORDS; before < word; before++)
    if (readings[before]!.kinds & (Kind.title | NAME)) return false
  return true
}

function isHonorific(tokens: Tokens, index: number): boolean {
  return (tokens.readings[index]!.kinds & (Kind.honorific | Kind.address)) !== 0 && tokens.joined(index)
}

function isOpeningQuote(tokens: Tokens, index: number): boolean {
  return /^ ["“«'‘]$/.test(
    tokens.document.text.slice(tokens.words[index]!.end, tokens.words[index + 1]!.start),
  )
}

/** Whether the words are a place or a firm that sounds like a person: خان يونس، غولدمان ساكس. */
export function isNoPerson(tokens: Tokens, { first }: NameRun): boolean {
  const before = first > 0 ? tokens.readings[first - 1]!.form : ''
  if (isNoPersonsName(before, tokens.words[first]!.folded)) return true
  const next = tokens.words[first + 1]?.folded ?? ''
  return (
    isNoPersonsName(tokens.readings[first]!.form, next) || isNoPersonsName(tokens.words[first]!.folded, next)
  )
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
