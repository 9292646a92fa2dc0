// Phrase joints: prepositions with which a phrase that names a speaker goes on: مصدر في الوزارة، المشرفة على المبنى.

import { entryOf, Kind } from '../people/lexicon.ts'
import type { Reading } from '../quotations/reading.ts'
import { type Head, headOf } from './nouns.ts'
import { isNominal } from './subjects.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** مفوضة الطاقة بالاتحاد الأوروبي، المسؤول بالوزارة: the body where somebody has an office. */
export function isAtBody(folded: string): boolean {
  return folded.startsWith('بال') && headOf(folded.slice(3)) === 'body'
}

/** محكمة في باريس، لجنة في الكونغرس: what a body without a name belongs to; not في بيان, في القضية. */
export function isPlaceOf(reading: Reading, at: number): boolean {
  const { folded } = nounAt(reading, at)
  const { folded: place, head } = nounAt(reading, at + 1)
  if (folded !== 'في' || reading.gaps[at + 1] !== 0) return false
  return head === 'body' || (entryOf(place).kinds & Kind.place) !== 0
}

/** المشرفة على المبنى، المسؤول عن الملف: what somebody is in charge of; but أعلن المسؤول عن …. */
function isOfOffice(reading: Reading, at: number): boolean {
  const { folded } = nounAt(reading, at)
  if ((folded !== 'علي' && folded !== 'عن') || reading.lexemes[at + 1]?.link !== null) return false
  const office = nounAt(reading, at - 1).bare.replace(/ه$/, '')
  const verb = reading.lexemes[at - 2]?.cue
  return folded === 'علي'
    ? office === 'مشرف' || office === 'قايم'
    : office === 'مسوول' && !(verb?.cue.takes.includes('o') ?? false)
}

/** Whether a prepositional phrase belongs to an unnamed source: مصدر في الوزارة، متحدث من الحزب؛ not في تصريح. */
export function goesOn(reading: Reading, at: number, head: Head): boolean {
  if (isOfOffice(reading, at)) return reading.gaps[at + 1] === 0 && isNominal(reading.lexemes[at + 1]!)
  if (head !== 'source' || !/^(في|من|ب|لدي)$/.test(nounAt(reading, at).folded)) return false
  const next = reading.lexemes[at + 1]
  if (next === undefined || next.link !== null || next.kind !== null || reading.gaps[at + 1] !== 0)
    return false
  if (traitsAt(reading, at + 1) & Trait.occasion) return false
  // مسؤول في الوزارة لدى طلب التعليق: when he spoke, and not where he serves.
  return (
    nounAt(reading, at).folded !== 'لدي' ||
    nounAt(reading, at + 1).head !== 'other' ||
    (traitsAt(reading, at + 1) & Trait.definite) !== 0
  )
}
