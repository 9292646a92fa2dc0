// Page furniture: lines that web pages put around and between the paragraphs, and that are no part of the article.

import { splitWords, type Word } from '../arabic/words.ts'
import {
  CREDIT_WORDS,
  CREDITED,
  LINES,
  OPENINGS,
  OPENINGS_WITH_DATE,
  OPENINGS_WITH_MARK,
  SHARE_WORDS,
  TAILS,
} from './furniture.data.ts'

/** Furniture is short: longer lines are prose, whatever they begin with. UTF-16 units. */
const LONGEST_FURNITURE = 200
const LONGEST_LABEL = 90
const LONGEST_WORD_LIST = 14
/** After "read also" on a line of its own so many links may follow, none longer than this. */
const MOST_LINKS = 6
const LONGEST_LINK = 110

const tails = keysOf(TAILS)
const lines = keysOf(LINES)
const openings = openingsOf(OPENINGS)
const openingsWithMark = openingsOf(OPENINGS_WITH_MARK)
const openingsWithDate = openingsOf(OPENINGS_WITH_DATE)
const shareWords = keysOf(SHARE_WORDS)
const creditWords = keysOf(CREDIT_WORDS)
const credited = keysOf(CREDITED)
const linkHeadings = keysOf([
  'اقرأ أيضا',
  'أقرأ أيضا',
  'شاهد أيضا',
  'قد يهمك أيضا',
  'قد يهمك',
  'اقرأ المزيد',
  'للمزيد',
])

/**
 * Which lines belong to the article, in order. Furniture goes wherever it stands; links under a heading of their own
 * (اقرأ أيضا:) go up to the next prose; after a heading such as مقالات ذات صلة nothing is left, unless more prose
 * follows it than precedes it.
 */
export function withoutFurniture<Line extends { readonly text: string }>(all: readonly Line[]): Line[] {
  const body: Line[] = []
  let prose = 0
  let links = 0
  for (const [index, line] of all.entries()) {
    const words = line.text.length <= LONGEST_FURNITURE ? splitWords(line.text) : null
    const key = words === null ? null : joined(words)
    if (key !== null && isTail(key)) {
      if (proseIn(all.slice(index + 1)) <= prose) break
      links = MOST_LINKS
    } else if (words !== null && key !== null && isFurnitureLine(line.text, words, key)) {
      links = linkHeadings.has(key) ? MOST_LINKS : 0
    } else if (links > 0 && isLink(line.text)) {
      links--
    } else if (index < all.length - 1 || words?.[0]?.folded !== 'سمات' || isProse(line.text)) {
      links = 0
      body.push(line)
      if (isProse(line.text)) prose += line.text.length
    }
  }
  return body
}

/** Whether a line, taken alone, is page furniture: a button, a link to another article, a credit, a share line. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_FURNITURE) return false
  const words = splitWords(line)
  const key = joined(words)
  return isTail(key) || isFurnitureLine(line, words, key)
}

function isFurnitureLine(line: string, words: readonly Word[], key: string): boolean {
  if (lines.has(key) || !/\p{L}/u.test(line) || isAddresses(line)) return true
  if (madeOf(words, shareWords) && !isProse(line)) return true
  if (madeOf(words, creditWords) && words.some(word => credited.has(word.folded))) return true
  if (!isProse(line) && opening(openings, words) !== null) return true
  return hasLabel(line, words) || hasDateLabel(line, words)
}

/** اقرأ: …، قد يهمك/ …، المصدر: … */
function hasLabel(line: string, words: readonly Word[]): boolean {
  const last = opening(openingsWithMark, words)
  if (last === null) return false
  const after = line.slice(last.end).trimStart()
  if (/^(?:[:/|]|\.\.|…)/.test(after)) return line.length <= LONGEST_LABEL || !isProse(line)
  return false
}

/** آخر تحديث: 25/4/2019 - 10:30 */
function hasDateLabel(line: string, words: readonly Word[]): boolean {
  const last = opening(openingsWithDate, words)
  if (last === null || line.length > LONGEST_LABEL || isProse(line)) return false
  const numbers = words.filter(word => /^\p{N}/u.test(word.text)).length
  const isLabel = words[0] !== last || /^[\s:|(-]*\p{N}/u.test(line.slice(last.end))
  return isLabel && numbers * 4 >= words.length
}

/** Only hashtags, handles and web addresses. */
function isAddresses(line: string): boolean {
  return line.split(/\s+/).every(token => /^(?:#|@|https?:|www\.|pic\.twitter)/.test(token))
}

/** Whether the line ends as a sentence does. */
function isProse(line: string): boolean {
  return line.length > 40 && /[.!؟?۔]["»”“«’')\]]*$/.test(line)
}

function isLink(line: string): boolean {
  return line.length <= LONGEST_LINK && !/[.]["»”“«’')\]]*$/.test(line)
}

function proseIn(all: readonly { readonly text: string }[]): number {
  return all.reduce((length, { text }) => length + (isProse(text) ? text.length : 0), 0)
}

function isTail(key: string): boolean {
  return tails.has(key) || key.startsWith('مقالات اخري للكاتب')
}

function madeOf(words: readonly Word[], set: ReadonlySet<string>): boolean {
  return words.length > 0 && words.length <= LONGEST_WORD_LIST && words.every(word => set.has(word.folded))
}

function joined(words: readonly Word[]): string {
  return words.map(word => word.folded).join(' ')
}

function keysOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(phrase => joined(splitWords(phrase))))
}

/** Openings as keys, and how many words the longest has. */
interface Openings {
  readonly keys: ReadonlySet<string>
  readonly longest: number
}

function openingsOf(phrases: readonly string[]): Openings {
  return { keys: keysOf(phrases), longest: Math.max(...phrases.map(phrase => splitWords(phrase).length)) }
}

/** The last word of the longest opening that the words begin with, or null. */
function opening({ keys, longest }: Openings, words: readonly Word[]): Word | null {
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    if (keys.has(joined(words.slice(0, count)))) return words[count - 1] ?? null
  }
  return null
}
