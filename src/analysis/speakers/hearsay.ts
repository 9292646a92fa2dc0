// Hearsay: verses, the Prophet's sayings and proverbs, which somebody cites and nobody in the article says.

import type { Speaker } from '../analysis.ts'
import type { Reading } from '../quotations/reading.ts'
import type { Report } from '../quotations/reports.ts'
import { setOf } from '../quotations/words.data.ts'
import { NAMES_OF_GOD, NAMES_OF_THE_PROPHET, PRAISES, PROVERBS } from './speakers.data.ts'

const namesOfGod = setOf(NAMES_OF_GOD)
const namesOfTheProphet = setOf(NAMES_OF_THE_PROPHET)
const praises = setOf(PRAISES)
const proverbs = setOf(PROVERBS)

const GOD: readonly Speaker[] = [{ kind: 'source', name: 'الله', role: null, person: null }]
const PROPHET: readonly Speaker[] = [{ kind: 'source', name: 'رسول الله', role: null, person: null }]
const NOBODY: readonly Speaker[] = []
/** So few words after the cue stand those who are cited: وذكر بحديث رسول الله. */
const NEAR = 2
const PROVERB_WORDS = 3

/** Who is cited by a report, or null: بقوله تعالى، قال رسول الله. */
export function citedIn(
  { document: { words } }: Reading,
  { kind, cue, opening }: Report,
): readonly Speaker[] | null {
  if (kind !== 'verb' || opening === null || opening.kind === 'link') return null
  if (namesOfGod.has(words[cue.last]?.folded ?? '') || praises.has(words[opening.word - 1]?.folded ?? ''))
    return GOD
  for (let at = cue.last; at <= cue.last + NEAR && at < opening.word; at++) {
    const { folded } = words[at]!
    if (namesOfTheProphet.has(folded) && isBlessed(words[at + 1]?.folded)) return PROPHET
  }
  return null
}

/** Whose words are cited at a statement by its marks (﴿…﴾) or by the words before it: nobody's after المثل. Null for others. */
export function citedAt(
  { document: { words, text }, sentences }: Reading,
  { start, firstWord }: { readonly start: number; readonly firstWord: number },
): readonly Speaker[] | null {
  if (text[start - 1] === '﴿') return GOD
  const from = Math.max(sentences[firstWord] ?? firstWord, firstWord - PROVERB_WORDS)
  for (let at = from; at < firstWord; at++) if (proverbs.has(words[at]?.folded ?? '')) return NOBODY
  return null
}

function isBlessed(next: string | undefined): boolean {
  return next === 'الله' || next === 'صلي' || next === 'عليه' || next === 'الكريم' || next === 'الاكرم'
}
