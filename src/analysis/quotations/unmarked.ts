// Speech that no closing marks end: where it ends all the same.

import { bySpelling } from '../../arabic/memo.ts'
import { isCited } from '../speakers/hearsay.ts'
import { isParticiple } from './clauses.ts'
import { isLong, quotedAt } from './marks.ts'
import { foldedAt, gapBefore, type Passage, reportAt, sentenceEnd } from './passage.ts'
import { Gap } from './reading.ts'
import { isAboutNews, isTurn } from './remarks.ts'
import { isPurpose } from './surroundings.ts'

/** A past verb of the forms انفعل، استفعل، افتعل after و: the narrator's when it follows speech without marks. */
const isNarratingVerb = bySpelling(({ folded }) => /^وا(ن|ست|[^لنستا]ت)[^اي]{2,3}[^اهي]$/.test(folded))
/** How many words of a sentence are looked at for its report. */
const NARRATION = 40
/** Speech that a mark closes and none opens is no longer. */
const LONGEST_CLOSED = 150
/** How many words after وكان may stand before قد. */
const BACKGROUND = 8
/** How many words may stand between a cue and the marks that it opens. */
const BEFORE_MARKS = 3
/** How many words after a verb of purpose may name who says it: ليرد عليه فلان. */
const ANSWERER_WORDS = 3

/** Where speech ends that begins at `first` after a colon: with its sentence, or sentences later with the narrator's. */
export function endOfColonSpeech(passage: Passage, first: number): number {
  const { reading, block } = passage
  let last = endOfUnmarked(passage, first, sentenceEnd(passage, first))
  if (reading.lexemes[first]?.link != null) return last
  while (last < block.lastWord && gapBefore(passage, last) & Gap.stop && !narrates(passage, last)) {
    last = sentenceEnd(passage, last)
  }
  return last
}

/** Whether a mark before word `stray` closes what begins at `first`: no other mark and no narrator stands between. */
export function isClosing(passage: Passage, first: number, stray: number): boolean {
  if ((gapBefore(passage, stray) & (Gap.stop | Gap.comma)) === 0 || stray > first + LONGEST_CLOSED)
    return false
  for (let at = first + 1; at < stray; at++)
    if (gapBefore(passage, at) & Gap.mark || isNarrators(passage, at)) return false
  return endOfOpenSpeech(passage, first, stray) === stray && !isBackground(passage, first)
}

/** Speech that nothing closes ends before the narrator's next verb of saying, else at `last`. */
export function endOfOpenSpeech(passage: Passage, first: number, last: number): number {
  for (let word = first + 1; word < last; word++) {
    const report = reportAt(passage, word)
    if (report?.kind === 'label' || isNarrators(passage, word)) return word
    const cue = report?.reading
    if (report === undefined || report.opening === null || cue == null || cue.cue.strength === 'weak')
      continue
    if (isCited(passage.reading, report)) continue
    if (cue.cue.form === 'participle' && gapBefore(passage, word) & Gap.comma) return word
    if (cue.conjunction !== '' && cue.cue.form === 'past') return beforeJoint(passage, word)
    if (cue.cue.strength === 'speech' && gapBefore(passage, word) !== 0) return word
  }
  return last
}

/** Whether the narrator's own sentence begins here: وكان فلان قد …، ويذكر أن …، and his turn to another topic: .. وعن كذا، أشار إلى أن. */
function isNarrators(passage: Passage, word: number): boolean {
  const gap = gapBefore(passage, word)
  if ((gap & (Gap.stop | Gap.comma | Gap.pause)) === 0) return false
  if (gap & Gap.stop && (isBackground(passage, word) || isAboutNews(passage, word))) return true
  return isTurn(passage, word)
}

/** وكان فلان قد وصل أمس: what happened before. */
function isBackground(passage: Passage, word: number): boolean {
  if (!/^وكان(ت)?$/.test(foldedAt(passage, word))) return false
  for (let at = word + 1; at <= word + BACKGROUND; at++) {
    if (gapBefore(passage, at) & (Gap.stop | Gap.comma)) return false
    if (foldedAt(passage, at) === 'قد') return true
  }
  return false
}

/** Before كما، ولكنه and the like that lead to the narrator's verb. */
function beforeJoint({ reading }: Passage, word: number): number {
  return reading.lexemes[word - 1]?.kind === 'subordinator' ? word - 1 : word
}

/** Speech without marks also ends before other marks, and before what the narrator tells of somebody: ، وانتهز …. */
function endOfUnmarked(passage: Passage, first: number, end: number): number {
  const last = endOfOpenSpeech(passage, first, end)
  for (let word = first + 2; word < last; word++) {
    if (opensSpeech(passage, word) || tellsOfSomebody(passage, word)) return word
    if (
      gapBefore(passage, word) & Gap.comma &&
      (isParticiple(passage, word) || leadsToAnother(passage, word))
    )
      return word
  }
  return last
}

/** ، ليرد عليه فلان قائلا: a verb of purpose and who says it. */
function leadsToAnother({ reading, speakers }: Passage, word: number): boolean {
  if (!isPurpose(reading, word) || reading.lexemes[word]?.cue?.cue.strength === 'weak') return false
  for (let at = word + 1; at <= word + ANSWERER_WORDS; at++) if (speakers.isNamed(at)) return true
  return false
}

/** Whether a report inside opens long marks at this word. */
function opensSpeech(passage: Passage, word: number): boolean {
  const inner = quotedAt(passage.reading, passage.quoted, word)
  if (inner === undefined || !isLong(inner)) return false
  for (let back = 1; back <= BEFORE_MARKS; back++) {
    const report = reportAt(passage, word - back)
    if (report?.opening?.word === word) return !isCited(passage.reading, report)
  }
  return false
}

function tellsOfSomebody({ reading, speakers }: Passage, word: number): boolean {
  const found = reading.lexemes[word]?.cue
  if (found?.conjunction === 'و' && found.cue.form === 'past' && speakers.isNamed(word + 1)) return true
  const written = reading.document.words[word]
  return ((reading.gaps[word] ?? 0) & Gap.comma) !== 0 && written !== undefined && isNarratingVerb(written)
}

/** Whether the sentence that begins at this word is the narrator's: it holds a report near its start. */
function narrates(passage: Passage, word: number): boolean {
  if (isNarrators(passage, word)) return true
  const end = Math.min(word + NARRATION, passage.block.lastWord)
  for (let at = word; at < end; at++) {
    if (at > word && gapBefore(passage, at) & Gap.stop) return false
    const report = reportAt(passage, at)
    if (report !== undefined) return !isCited(passage.reading, report)
  }
  return false
}
