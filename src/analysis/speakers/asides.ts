// Asides: verbs of saying on the way that tell who somebody is or what they did, and words spelled like such verbs.

import { Gap, type Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import type { SpeakerPhrase } from './phrase.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** عن أملها في أن: after a preposition what is spelled like a verb is a noun, and its pronoun tells whose. */
export function readAsNoun({ document: { words }, lexemes, gaps }: Reading, report: Report): Report {
  const { reading, cue } = report
  if (reading === null || reading.conjunction !== '') return report
  if (gaps[cue.first] !== 0 || lexemes[cue.first - 1]?.kind !== 'preposition') return report
  const { form, gender } = reading.cue
  // أمله, but not the feminine آملة.
  const isHis = form === 'participle' && gender === 'female' && words[cue.first]?.text.endsWith('ه') === true
  if (!isHis && (form !== 'past' || reading.pronoun === '')) return report
  const pronoun = isHis ? 'ه' : reading.pronoun
  return { ...report, reading: { ...reading, pronoun, cue: { ...reading.cue, form: 'masdar' } } }
}

/** ميسي، الذي أعلن رحيله: a clause that tells who somebody is, and nothing that they say. */
export function isOfRelative(
  { lexemes }: Reading,
  { kind, opening, cue: { first } }: Report,
  { last }: SpeakerPhrase,
): boolean {
  return kind === 'verb' && opening === null && last < first && lexemes[first - 1]?.kind === 'relative'
}

/** المدة التي يتوقعها القادة: a clause that tells what a thing is; التصريحات التي أطلقها الوزير tells of speech. */
export function isOfThing(reading: Reading, { opening, reading: verb, cue: { first } }: Report): boolean {
  if (verb === null || verb.pronoun === '' || opening?.kind === 'link') return false
  if (opening !== null && (reading.gaps[opening.word] ?? 0) & Gap.colon) return false
  if (reading.lexemes[first - 1]?.kind !== 'relative') return false
  const { head, traits } = nounAt(reading, first - 2)
  return head === 'other' && (traits & (Trait.speech | Trait.occasion)) === 0
}

/** نافيا في تصريح إلى الصحيفة أن: a verbal noun between another verb and what is said, which nobody named before it says. */
export function isOnTheWay({ reading, cue }: Report, { last }: SpeakerPhrase): boolean {
  return reading?.cue.form === 'masdar' && last <= cue.first
}

/** Whether somebody may have spoken in a sentence: ألقى كلمة رحب فيها بالحضور. */
export function tellsOfSpeech(reading: Reading, { first, last }: WordRange): boolean {
  for (let at = first; at < last; at++) {
    if (reading.lexemes[at]?.cue?.cue.deed === false || traitsAt(reading, at) & Trait.speech) return true
  }
  return false
}

/** A verb on the way that opens nothing and names nobody: … اعترافات كشف له عنها قياديون …. */
export function isAside({ kind, opening, reading, cue }: Report, { person, first }: SpeakerPhrase): boolean {
  return (
    kind === 'verb' && opening === null && reading?.conjunction === '' && person === null && first > cue.first
  )
}
