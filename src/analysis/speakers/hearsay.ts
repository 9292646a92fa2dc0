// Hearsay: verses, the Prophet's sayings and proverbs, which somebody cites and nobody in the article says.

import type { Speaker } from '../analysis.ts'
import type { Reading } from '../quotations/reading.ts'
import type { Report } from '../quotations/reports.ts'
import { setOf } from '../quotations/words.data.ts'
import { BLESSINGS, NAMES_OF_GOD, NAMES_OF_THE_PROPHET, OF_OLD, PRAISES, PROVERBS } from './speakers.data.ts'

const namesOfGod = setOf(NAMES_OF_GOD)
const namesOfTheProphet = setOf(NAMES_OF_THE_PROPHET)
const praises = setOf(PRAISES)
const blessings = setOf(BLESSINGS)
const proverbs = setOf(PROVERBS)
const ofOld: ReadonlySet<string> = new Set(OF_OLD.split('|'))
const toMe: ReadonlySet<string> = new Set(['لي', 'لنا'])

const GOD: readonly Speaker[] = [{ kind: 'source', name: 'الله', role: null, person: null }]
const PROPHET: readonly Speaker[] = [{ kind: 'source', name: 'رسول الله', role: null, person: null }]
const NOBODY: readonly Speaker[] = []
/** So few words after the cue stand those who are cited: وذكر بحديث رسول الله. */
const NEAR = 2
const PROVERB_WORDS = 3

/** Who is cited by a report, or null: بقوله تعالى، قال رسول الله. */
export function citedIn(reading: Reading, { kind, cue, opening }: Report): readonly Speaker[] | null {
  const { words } = reading.document
  if (kind !== 'verb' || opening === null || opening.kind === 'link') return null
  const before = words[cue.first - 1]?.folded ?? ''
  if (praises.has(before)) return GOD
  if (isOfProphet(before, words[cue.first - 2]?.folded) || isBehindProphet(reading, cue.first)) return PROPHET
  // قالت: "الله يعرفه": nobody is named before what is said.
  if (opening.word === cue.last) return null
  if (namesOfGod.has(words[cue.last]?.folded ?? '') || praises.has(words[opening.word - 1]?.folded ?? ''))
    return GOD
  if (isOfProphet(words[cue.last + 1]?.folded, words[cue.last]?.folded)) return PROPHET
  if (isOfProphet(words[opening.word - 1]?.folded, words[opening.word - 2]?.folded)) return PROPHET
  for (let at = cue.last; at <= cue.last + NEAR && at < opening.word; at++) {
    const { folded } = words[at]!
    if (namesOfTheProphet.has(folded) && isBlessed(words[at + 1]?.folded)) return PROPHET
  }
  return null
}

/** النبي صلى الله عليه وسلم قال: whether blessings and the Prophet's name before them end before `word`. */
function isBehindProphet({ document: { words } }: Reading, word: number): boolean {
  let at = word - 1
  while (blessings.has(words[at]?.folded ?? '')) at--
  return at < word - 1 && namesOfTheProphet.has(words[at]?.folded ?? '')
}

/** Whether a blessing of prophets or the dead follows a name: قال نوح عليه السلام. */
export function isOfOld({ document: { words } }: Reading, { last }: { readonly last: number }): boolean {
  return ofOld.has(`${words[last]?.folded} ${words[last + 1]?.folded}`)
}

/** Whether a report is of words that a speaker cites: a verse, a saying of the Prophet, or what somebody told him. */
export function isCited(reading: Reading, report: Report): boolean {
  if (report.kind !== 'verb' || report.opening?.kind !== 'mark') return false
  const pronoun = report.reading?.pronoun
  if (pronoun === 'ني' || toMe.has(reading.document.words[report.cue.last]?.folded ?? '')) return true
  return citedIn(reading, report) !== null
}

/** Whose words are cited at a statement by its marks (﴿…﴾) or by the words before it: nobody's after المثل. Null for others. */
export function citedAt(
  { document: { words, text }, lexemes, sentences }: Reading,
  { start, firstWord }: { readonly start: number; readonly firstWord: number },
): readonly Speaker[] | null {
  if (text[start - 1] === '﴿') return GOD
  if (isAsked(words[firstWord - 1]?.folded) && lexemes[firstWord - 2]?.kind === 'preposition') return NOBODY
  const from = Math.max(sentences[firstWord] ?? firstWord, firstWord - PROVERB_WORDS)
  for (let at = from; at < firstWord; at++) if (proverbs.has(words[at]?.folded ?? '')) return NOBODY
  return null
}

/** The last words of the blessing or the name before a verb: … صلى الله عليه وسلم قال، عليه الصلاة والسلام، سمعت رسول الله يقول. */
function isOfProphet(last: string | undefined, before: string | undefined): boolean {
  if (last === 'وسلم') return true
  if (last === 'الله') return before === 'رسول'
  return /^و?السلام$|^الصلاه$/.test(last ?? '') && /^عليه$|الصلاه$/.test(before ?? '')
}

/** وردا على سؤال «هل …؟»: what somebody is asked. */
function isAsked(before: string | undefined): boolean {
  return before === 'سوال' || before === 'السوال'
}

function isBlessed(next: string | undefined): boolean {
  return next === 'الله' || next === 'صلي' || next === 'عليه' || next === 'الكريم' || next === 'الاكرم'
}
