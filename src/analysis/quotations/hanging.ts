// Hanging clauses: a cue inside a subordinate clause that begins the sentence, whose main clause follows what is said.

import { withoutAnd } from './lexemes.ts'
import { foldedAt, gapBefore, type Passage } from './passage.ts'
import type { Report } from './reports.ts'
import { CONCESSIONS, MOMENTS, setOf } from './words.data.ts'

const concessions = setOf(CONCESSIONS)
const moments = setOf(`${MOMENTS} بعد منذ فور`)
/** No more words than these stand between the subordinator and the cue: عندما ألقت خطابها معلنة أن …. */
const WORDS_BETWEEN = 8

/** عندما قال إن …، خرجوا؛ رغم إعلانه أن …، عاد: whether the clause of the cue hangs on a main clause behind it. */
export function isHanging(passage: Passage, { kind, cue, reading }: Report): boolean {
  if (kind !== 'verb' || reading === null) return false
  const { sentences, lexemes } = passage.reading
  const start = sentences[cue.first] ?? cue.first
  const that = foldedAt(passage, start + 1) === 'ان'
  const between = cue.first - start - (that ? 2 : 1)
  if (between < 0 || between >= WORDS_BETWEEN || isParted(passage, start, cue.first)) return false
  const joint = withoutAnd(foldedAt(passage, start))
  const { form } = reading.cue
  if (concessions.has(joint) && that) return true
  if (moments.has(joint)) return between === 0 || form === 'participle'
  return between === 0 && form === 'masdar' && lexemes[start]?.kind === 'preposition'
}

/** Whether what follows a comma goes on with nothing before it: no وأن, no الذي, no في. */
export function beginsMainClause({ reading }: Passage, at: number): boolean {
  const { link, kind } = reading.lexemes[at] ?? { link: null, kind: null }
  return link === null && kind === null && reading.document.words[at]?.folded.startsWith('و') === false
}

/** أنه عندما قرأ الخبر، قال …؛ أنه بعد ساعات، أعلن …: whether what is said at `first` begins with what hangs on its main clause. */
export function beginsWithHangingClause(passage: Passage, first: number): boolean {
  const { lexemes } = passage.reading
  const isIt = lexemes[first]?.link != null
  const joint = isIt ? first + 1 : first
  return moments.has(foldedAt(passage, joint)) || (isIt && lexemes[joint]?.kind === 'preposition')
}

/** Whether anything parts the words `first`–`last`. */
function isParted(passage: Passage, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (gapBefore(passage, at) !== 0) return true
  return false
}
