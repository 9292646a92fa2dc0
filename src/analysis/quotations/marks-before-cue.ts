// Marks before their cue: "…" قال الوزير؛ "…"، كما قال؛ "…"، هذا ما قاله.

import type { Marked } from './marks.ts'
import { foldedAt, gapBefore, type Passage, reportAt } from './passage.ts'
import { Gap } from './reading.ts'
import type { Report } from './reports.ts'
import { isPurpose } from './surroundings.ts'
import { SAID_AS, setOf } from './words.data.ts'

/** An utterance right before its cue has so many words at least. */
const UTTERANCE = 2

const saidAs = setOf(SAID_AS)

/** The report right after marks that end before `word`, or null; after a comma what it opens goes on: "…"، قال الوزير، "…". */
export function reportAfter(passage: Passage, word: number): Report | null {
  if (word >= passage.block.lastWord) return null
  const last = word + wordsBetween(passage, word)
  const inside = (gapBefore(passage, word) & (Gap.comma | Gap.stop)) === Gap.comma
  for (let at = word; at <= last; at++) {
    const report = reportAt(passage, at)
    if (
      report !== undefined &&
      report.reading?.conjunction !== 'و' &&
      !isPurpose(passage.reading, report.cue.first) &&
      (report.opening === null || (inside && (report.opening.kind !== 'link' || namesSpeaker(report))))
    )
      return report
  }
  return null
}

/** "…"، تقول أم خالد إنها …: the verb names who says both. */
function namesSpeaker({ reading, tail }: Report): boolean {
  const form = reading?.cue.form
  return (form === 'past' || form === 'present') && tail.last > tail.first
}

/** How many words lead from marks to their cue: "…" كما قال، "…" هذا ما قاله. */
function wordsBetween(passage: Passage, word: number): number {
  if (saidAs.has(foldedAt(passage, word))) return 1
  return foldedAt(passage, word) === 'هذا' && foldedAt(passage, word + 1) === 'ما' ? 2 : 0
}

/** "لم ننم" قال الأب: few words that begin a sentence of the body before the verb that says them. */
export function isUtterance(passage: Passage, { firstWord, lastWord, closed }: Marked): boolean {
  if (!closed || lastWord - firstWord < UTTERANCE || passage.block.paragraph === 0) return false
  return (gapBefore(passage, firstWord) & Gap.stop) !== 0 && reportAfter(passage, lastWord) !== null
}

/** قالت: "فقدت بيتي" وبكت: few words in marks, behind which the narrator goes on. */
export function isAllSaid(passage: Passage, { closed, lastWord }: Marked): boolean {
  const folded = foldedAt(passage, lastWord)
  const form = passage.reading.lexemes[lastWord]?.cue?.cue.form
  return closed && (folded.startsWith('و') || folded === 'ثم' || form === 'participle')
}
