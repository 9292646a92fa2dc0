// Inner reports: who speaks inside what somebody else tells: وتقول إن مديرها قال لها: "…"، وذكرت الوكالة أن الوزير رفض قائلا إن "…".

import { isAudience } from '../speakers/nouns.ts'
import { nounAt } from '../speakers/traits.ts'
import type { Marked } from './marks.ts'
import { firstAtOrAfter, gapBefore, type Passage } from './passage.ts'
import { Gap } from './reading.ts'
import type { Report } from './reports.ts'

/** The report in a clause that `outer` tells from word `first` on that opens marks of somebody else's, or null. */
export function innerReport(
  passage: Passage,
  outer: Report,
  { firstWord }: Marked,
  first: number,
): Report | null {
  const { reports } = passage
  const report = reports[firstAtOrAfter(reports, firstWord, ({ cue }) => cue.first) - 1]
  if (report?.opening?.word !== firstWord || report.cue.first < first || report.reading === null) return null
  const { cue, conjunction } = report.reading
  if (conjunction !== '' || cue.strength !== 'speech') return null
  if (cue.form === 'participle') return isOfOutlet(passage, outer) ? report : null
  const isColon = (gapBefore(passage, firstWord) & Gap.colon) !== 0
  return (cue.form === 'past' || cue.form === 'present') && isColon ? report : null
}

/** ذكرت الصحيفة أن: an outlet tells what others say. */
function isOfOutlet({ reading }: Passage, { kind, tail }: Report): boolean {
  return kind === 'verb' && tail.first < tail.last && isAudience(nounAt(reading, tail.first).bare)
}
