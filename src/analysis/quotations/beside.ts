// Beside a reported clause: subordinators and relatives that lead to another verb of the narrator's: ، كما أعلن أن؛ ، فيما نفت الشركة.

import type { Cue } from '../data/cues.ts'
import { foldedAt, gapBefore, type Passage, reportAt } from './passage.ts'
import { BREAK, Gap } from './reading.ts'
import type { Report } from './reports.ts'
import { CONTRASTS, DEEDS, setOf } from './words.data.ts'

const deeds: ReadonlySet<string> = new Set(DEEDS.split(' '))
const contrasts = setOf(CONTRASTS)
const besides: ReadonlySet<string> = new Set(['كما', 'حيث'])
/** A subject before its verb has no more words than these, with the verb. */
const SUBJECT_WORDS = 5

/** Whether a subordinator or a relative in commas leads to the narrator's verb: ، كما أعلن أن؛ ، الذي قال إن. */
export function leadsToReport(passage: Passage, at: number, gap: number): boolean {
  const isBeside = isContrast(passage, at) || besides.has(foldedAt(passage, at))
  if (gap & BREAK && isBeside && isDeed(passage, at + 1)) return true
  const ahead = reportAhead(passage, at)
  if (ahead?.kind !== 'verb' || !isFiniteVerb(ahead) || ahead.reading?.cue.strength === 'weak') return false
  if (ahead.opening === null)
    return (gap & BREAK) !== 0 && isStrong(ahead) && (isContrast(passage, at) || setsBeside(passage, at, gap))
  // بل أعلنوا أنهم …: nobody goes on with what has just been denied but those who are told of.
  if (passage.reading.lexemes[at]?.kind === 'subordinator') return foldedAt(passage, at) !== 'بل'
  return (gap & BREAK) !== 0 && ahead.tail.last === ahead.tail.first
}

/** The report whose verb follows, past the subject where another's word is set beside it: لكن نقيب الممثلين أكد. */
function reportAhead(passage: Passage, at: number): Report | undefined {
  const words = isContrast(passage, at) ? SUBJECT_WORDS : 2
  for (let word = at + 1; word <= at + words; word++) {
    if (gapBefore(passage, word) !== 0 || passage.reading.lexemes[word]?.link != null) return undefined
    const report = reportAt(passage, word)
    if (report !== undefined) return report
  }
  return undefined
}

/** ، فيما دانت الحكومة القصف؛ ، كما أشاد بالعمال. */
function isDeed({ reading: { lexemes } }: Passage, at: number): boolean {
  const found = lexemes[at]?.cue
  return found?.cue.form === 'past' && found.conjunction === '' && deeds.has(found.cue.verb)
}

/** ، بينما طالبت النيابة …، فيما أشارت المعارضة …: what another one says beside it. */
function isContrast(passage: Passage, at: number): boolean {
  return contrasts.has(foldedAt(passage, at))
}

/** ، كما تحدث عن كذا؛ ، الذين طالبهم بكذا: what the speaker has said besides, or of those named last. */
function setsBeside(passage: Passage, at: number, gap: number): boolean {
  const found = passage.reading.lexemes[at + 1]?.cue
  if (found?.cue.form !== 'past' || !(gap & Gap.comma)) return false
  if (besides.has(foldedAt(passage, at))) return true
  return found.pronoun !== '' && /^(?:ب|الي$)/.test(foldedAt(passage, at + 2))
}

function isStrong({ reading }: Report): boolean {
  return reading !== null && isSpeech(reading.cue)
}

export function isSpeech({ strength, homograph }: Cue): boolean {
  return strength !== 'weak' && !homograph
}

/** Whether a report is that of a verb which no و joins to one before. */
export function isMainVerb(report: Report | undefined): boolean {
  return report?.reading?.conjunction === '' && isFiniteVerb(report)
}

function isFiniteVerb({ reading }: Report): boolean {
  return reading?.cue.form === 'past' || reading?.cue.form === 'present'
}
