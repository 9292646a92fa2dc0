// Credits: the lines that name who wrote an article: كتبت: سلوى حسن، القاهرة – كتب محمود سالم:. They report nothing.

import type { Block } from '../document.ts'
import { Gap, type Reading } from './reading.ts'
import { CREDITING, PREPOSITIONS, setOf } from './words.data.ts'

const crediting = setOf(CREDITING)
const prepositions = setOf(PREPOSITIONS)
/** A credit stands in one of the first paragraphs. */
const LAST_PARAGRAPH = 3
/** A credit has no more words, nor the place before it: رام الله – كتب …. */
const LONGEST = 10
const LONGEST_PLACE = 3

/** Whether a block is nothing but the names of those who wrote the article, behind or before a colon or a dash. */
export function isCredit(reading: Reading, { paragraph, firstWord, lastWord, end }: Block): boolean {
  if (paragraph === 0 || paragraph > LAST_PARAGRAPH || lastWord - firstWord > LONGEST) return false
  const at = verbOf(reading, firstWord, lastWord)
  if (at === null || at + 1 >= lastWord) return false
  for (let word = at + 1; word < lastWord; word++) if (isNoName(reading, word)) return false
  const isOpen = ((reading.gaps[at + 1] ?? 0) & (Gap.colon | Gap.dash)) === 0
  return !isOpen || reading.document.text[end - 1] === ':'
}

/** The verb of a credit: the first word, or the first behind a place and a dash or colon. */
function verbOf({ document: { words }, gaps }: Reading, first: number, last: number): number | null {
  for (let at = first; at < last && at <= first + LONGEST_PLACE; at++) {
    if (!crediting.has(words[at]?.folded ?? '')) continue
    return at === first || (gaps[at] ?? 0) & (Gap.dash | Gap.colon) ? at : null
  }
  return null
}

/** Whether a word or what stands before it belongs to no list of names; علي is a name, على none. */
function isNoName({ document: { words }, gaps }: Reading, at: number): boolean {
  const { folded = '', text = '' } = words[at] ?? {}
  return ((gaps[at] ?? 0) & (Gap.mark | Gap.stop)) !== 0 || (prepositions.has(folded) && text !== 'علي')
}
