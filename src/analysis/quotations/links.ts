// Links: whether أن or إن at a place tells what a cue says: not إلا أن، يجب أن, and not the letters of سي إن إن.

import type { Cue } from '../data/cues.ts'
import type { Mentions } from '../speakers/mentions.ts'
import { isOwnDeed } from './first-person.ts'
import { isNameOfLetters } from './letters.ts'
import { Gap, type Reading } from './reading.ts'
import { BESIDES, NOT_REPORTING_BEFORE_THAT, setOf } from './words.data.ts'

const notReporting = setOf(NOT_REPORTING_BEFORE_THAT)
const besides = setOf(BESIDES)

/** Whether أن at this word belongs to a cue before it, which takes it. */
export function belongsTo(reading: Reading, mentions: Mentions | null, at: number, { takes }: Cue): boolean {
  const { lexemes, gaps } = reading
  if (!isAfterVerb(reading, at) || isNameOfLetters(reading, at)) return false
  const { words } = reading.document
  if (words[at - 1] !== undefined && isOwnDeed(words[at - 1]!)) return false
  // قال محمد علي إن، أضاف عوض أن، لـ"سبق" أن: a name is no preposition; على leads to أن alone.
  const isAli = words[at - 1]?.folded === 'علي' && isIndeed(reading, at)
  const isName = isAli || ((gaps[at] ?? 0) & Gap.mark) !== 0 || mentions?.endingAt(at)?.named === true
  const before = isName ? '' : (words[at - 1]?.folded ?? '').replace(/^[وف](?=لا?بد|يجب|يمكن|ينبغي)/, '')
  const after = words[at + 1]?.folded ?? ''
  if (after === 'شاء') return false
  // فضلا عن أن، ناهيك عن أن.
  if (before === 'عن' && besides.has(words[at - 2]?.folded ?? '')) return false
  // أكد على أنه يملك; not اتفقا على أن يلتقيا.
  if (before === 'علي')
    return takes.includes('a') && (lexemes[at]?.link?.pronoun !== '' || !after.startsWith('ي'))
  if (before === 'من') return takes.includes('m')
  if (notReporting.has(before)) return false
  if (lexemes[at]?.link?.preposition === 'ب') return takes.includes('b')
  return takes.includes('n') || lexemes[at - 1]?.kind === 'preposition'
}

/** Not فإن, and not the conditional وإن. */
function isAfterVerb({ document: { words }, lexemes }: Reading, at: number): boolean {
  const conjunction = lexemes[at]?.link?.conjunction ?? ''
  return conjunction === '' || (conjunction === 'و' && words[at]?.text.startsWith('وإ') !== true)
}

/** إن، وإن، فإن with the hamza below. */
export function isIndeed({ document: { words } }: Reading, at: number): boolean {
  return /^[وف]?إن/.test(words[at]?.text ?? '')
}
