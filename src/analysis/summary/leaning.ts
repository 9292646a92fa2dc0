// Sentences that hang in the air without the one before them: a pronoun, وأضاف, a demonstrative.

import type { Word } from '../../arabic/words.ts'
import { cueOf } from '../data/cues.ts'
import type { Document } from '../document.ts'
import { isGoingOn } from '../speakers/verbs.ts'
import { CONTEXTS, NO_SUBJECT, POINTERS, TIMES } from './leaning.data.ts'
import type { Unit } from './units.ts'

const pointers = setOf(POINTERS)
const times = setOf(TIMES)
const contexts = setOf(CONTEXTS)
const noSubject = setOf(NO_SUBJECT)
const demonstratives = setOf('هذا هذه ذلك تلك هذين هاتين')

/** Whether a reader needs what stands before the unit to understand it. */
export function leansOnBefore(document: Document, unit: Unit): boolean {
  const wordAt = (at: number): Word | undefined => (at < unit.lastWord ? document.words[at] : undefined)
  const first = wordAt(unit.firstWord)
  const second = wordAt(unit.firstWord + 1)
  const third = wordAt(unit.firstWord + 2)
  if (first === undefined) return true
  const bare = withoutConjunction(first.folded)
  if (demonstratives.has(bare) && second !== undefined && times.has(second.folded)) return false
  if (pointers.has(first.folded) || pointers.has(bare)) return true
  return (
    isContext(bare, second, third) ||
    (bare === 'كما'
      ? isBareReport(document.text, second, third)
      : isBareReport(document.text, first, second)) ||
    isBareAuxiliary(bare, second)
  )
}

/** وفي هذا السياق، وعلى ذلك الأساس */
function isContext(bare: string, second: Word | undefined, third: Word | undefined): boolean {
  if ((bare !== 'في' && bare !== 'علي' && bare !== 'من') || second === undefined) return false
  if (second.folded === 'غضون' || second.folded === 'سياق')
    return third?.folded === 'ذلك' || third?.folded === 'متصل'
  return demonstratives.has(second.folded) && (third === undefined || contexts.has(third.folded))
}

/** وأضاف …, and a verb of saying whose subject is left out: وقال إن، وأشار إلى، وقال: «…». */
function isBareReport(text: string, verb: Word | undefined, next: Word | undefined): boolean {
  const reading = verb === undefined ? null : cueOf(verb)
  if (verb === undefined || reading === null || reading.cue.strength === 'weak') return false
  if (reading.cue.form === 'masdar' || reading.cue.form === 'participle') return false
  if (isGoingOn(reading.cue.verb)) return true
  return next === undefined || noSubject.has(next.folded) || /[:"«“”»]/.test(text.slice(verb.end, next.start))
}

/** وكان قد، وكانت تعمل: a verb of being right before another verb leaves its subject out. */
function isBareAuxiliary(bare: string, second: Word | undefined): boolean {
  return (
    /^(?:كان|كانت|كانوا|سيكون|ستكون|يكون|تكون|اصبح|اصبحت)$/.test(bare) &&
    (second === undefined || second.folded === 'قد')
  )
}

function withoutConjunction(folded: string): string {
  return /^[وف]../.test(folded) ? folded.slice(1) : folded
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
