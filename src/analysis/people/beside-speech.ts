// Beside speech: words that stand where a speaker's name would, and so are a name though no lexicon has them.

import { isInflected } from './arabic-forms.ts'
import { isBeforeSpeech } from './before-speech.ts'
import type { NameRun } from './grammar.ts'
import { Kind, NAME } from './lexicon.ts'
import type { Reading } from './readings.ts'
import { gapBefore, type Tokens } from './tokens.ts'
import { ONE_OF } from './words.data.ts'

/** Whether a run of unknown words stands where a speaker's name would: before what ends a name. */
export function isSaidBy(tokens: Tokens, { end }: NameRun): boolean {
  if (!tokens.joined(end - 1)) return isBeforePause(tokens, end)
  const next = tokens.readings[end]!
  return (next.kinds & Kind.never) !== 0 || next.prefix > 0 || ONE_OF.has(next.form)
}

/** Whether a comma, a colon, a dash or an opening mark of speech stands before word `index`. */
function isBeforePause(tokens: Tokens, index: number): boolean {
  return index < tokens.words.length && /^\s*[،,:“«–]|^\s+["-]/.test(gapBefore(tokens, index))
}

/**
 * Whether a single word after a verb is a speaker: any unknown one before a colon (وقال ليبسن:), else after a verb that
 * says that somebody speaks a word that is spelled like a foreign name or is a family name only (وأضاف هندريكس أن).
 */
export function isSpeakerAlone(tokens: Tokens, run: NameRun, from: number): boolean {
  const { first, end } = run
  const reading = tokens.readings[first]!
  if (isFamilySpeaking(tokens, first)) return true
  if (reading.definite || reading.prefix > 0 || first <= from || !tokens.joined(first - 1)) return false
  if ((isForeign(reading) || isFamilyNameOnly(reading)) && isAfterSaying(tokens, run)) return true
  const { unknown, form } = reading
  if (!unknown || form.length < 4 || /^[يتن]|ا$/.test(form)) return false
  if (end >= tokens.words.length || !(tokens.readings[first - 1]!.kinds & Kind.verb)) return false
  return /^\s*:/.test(gapBefore(tokens, end))
}

/** وأضاف الزوبعي، أن؛ قال الحربي إنه: an Arab family name alone between a verb by which a man speaks and what is said. */
export function isFamilySpeaking(tokens: Tokens, index: number): boolean {
  const { kinds, definite, prefix, frequency, form } = tokens.readings[index]!
  if (!definite || prefix > 0 || index === 0 || !tokens.joined(index - 1)) return false
  if (
    !(kinds & Kind.family) ||
    kinds & ~(NAME | Kind.ambiguous | Kind.unchecked) ||
    frequency > (form.endsWith('ي') ? RARE_FAMILY : 0)
  )
    return false
  if (tokens.readings[index - 1]!.says !== 'surely' || /ت$|^[وف]?ت/.test(tokens.words[index - 1]!.folded))
    return false
  return isBeforeSpeech(tokens, index + 1, tokens.words.length)
}

/** Up to this frequency an adjective with the article is a family name there. */
const RARE_FAMILY = 20

/** Whether a verb stands before the run by which persons speak; one that is mostly another word (كتب، قطع) only where a name ends. */
function isAfterSaying(tokens: Tokens, run: NameRun): boolean {
  const saying = tokens.readings[run.first - 1]!.says
  // بيرفان كولدان وهي نائبة: the name goes on up to where it is told who has it.
  if (/^وه[وي]$/.test(tokens.words[run.end + 1]?.folded ?? '')) return false
  return saying === 'surely' || (saying === 'perhaps' && isSaidBy(tokens, run))
}

function isForeign(reading: Reading): boolean {
  const { unknown, foreignness, form } = reading
  if (!unknown || isInflected(reading, true) || form.length < 3 || form.endsWith('ه')) return false
  return foreignness > (PLURAL.test(form) ? LEAST_FOREIGN_LIKE_PLURAL : 0)
}

/** Endings of plurals (ناجون), with which foreign names end too (نيكلسون). */
const PLURAL = /[وي]ن$|ان$|ات$/
const LEAST_FOREIGN_LIKE_PLURAL = 4

function isFamilyNameOnly({ kinds, frequency }: Reading): boolean {
  return (kinds & Kind.family) !== 0 && frequency === 0 && (kinds & ~(NAME | Kind.unchecked)) === 0
}
