// Inner reports: who speaks inside what somebody else tells: وتقول إن مديرها قال لها: "…".

import type { Marked } from './marks.ts'
import { firstAtOrAfter, gapBefore, type Passage } from './passage.ts'
import { Gap } from './reading.ts'
import type { Report } from './reports.ts'

/** The report of a verb in a clause told from word `first` on that opens marks behind a colon, or null. */
export function innerReport(passage: Passage, { firstWord }: Marked, first: number): Report | null {
  if ((gapBefore(passage, firstWord) & Gap.colon) === 0) return null
  const { reports } = passage
  const report = reports[firstAtOrAfter(reports, firstWord, ({ cue }) => cue.first) - 1]
  if (report?.opening?.word !== firstWord || report.cue.first < first || report.reading === null) return null
  const { cue, conjunction } = report.reading
  const speaks = cue.form === 'past' || cue.form === 'present'
  return speaks && conjunction === '' && cue.strength === 'speech' ? report : null
}
