// Surroundings: what stands around a cue, as the rules for reports ask for it.

import type { Cue, CueReading } from '../data/cues.ts'
import { nounAt } from '../speakers/traits.ts'
import { isPassingOn } from '../speakers/verbs.ts'
import { belongsTo } from './links.ts'
import { Gap, type Reading } from './reading.ts'

/** `isLinkNear`, also behind an adverb: يتوقع أيضا أن. */
export function isLinkAfterAdverb(reading: Reading, word: number): boolean {
  return isLinkNear(reading, reading.lexemes[word]?.kind === 'adverb' ? word + 1 : word)
}

/** Whether أن stands here, or after a preposition here: أشار إلى أن. */
export function isLinkNear(reading: Reading, word: number): boolean {
  return linkNear(reading, word) !== null
}

function linkNear({ lexemes }: Reading, word: number): number | null {
  if (lexemes[word]?.link) return word
  return lexemes[word]?.kind === 'preposition' && lexemes[word + 1]?.link ? word + 1 : null
}

/** Whether a verb takes أن right behind it or behind an adverb: not بيان أصدره أن. */
function takesLink(reading: Reading, word: number, cue: Cue): boolean {
  const link = linkNear(reading, reading.lexemes[word]?.kind === 'adverb' ? word + 1 : word)
  return link !== null && belongsTo(reading, null, link, cue)
}

/** Whether a verb may begin here: after punctuation, a conjunction glued to it, a subordinator, كيف, قد or كان. */
export function startsClause(reading: Reading, word: number): boolean {
  const gap = reading.gaps[word] ?? 0
  // على هامش "القمة" بين الدولتين: behind a name in marks what is mostly another word is that one.
  if (gap !== 0 && (gap !== Gap.mark || reading.lexemes[word]?.cue?.cue.homograph !== true)) return true
  if (reading.lexemes[word]?.cue?.conjunction || isWhatIsSaid(reading, word)) return true
  if (reading.document.words[word - 1]?.folded === 'كيف') return true
  const before = reading.lexemes[word - 1]
  return before?.kind === 'subordinator' || before?.kind === 'relative' || before?.kind === 'adverb'
}

/** بسبب ما تقول الدول إنه …: ما is what is said, and denies nothing. */
export function isWhatIsSaid(reading: Reading, word: number): boolean {
  const { lexemes } = reading
  const { words } = reading.document
  if (words[word - 1]?.folded !== 'ما') return false
  if (isTelling(reading, word)) return true
  return lexemes[word - 2]?.kind === 'preposition' || lexemes[word]?.cue?.pronoun === 'ه'
}

/** وهو ما أوضحه الوزير: who says so, in the narrator's own words. */
export function isTelling({ document: { words } }: Reading, word: number): boolean {
  return words[word - 1]?.folded === 'ما' && /^[وف]?(هذا|ذلك|هو)$/.test(words[word - 2]?.folded ?? '')
}

/** Whether the cue at this word is a purpose: وعاد ليؤكد أن. */
export function isPurpose({ lexemes, document: { words } }: Reading, word: number): boolean {
  return lexemes[word]?.cue?.cue.form === 'participle' && /^[وف]?ل[يت]/.test(words[word]?.folded ?? '')
}

/** Whether a cue on the way ends the search: a verb of its own with its own statement. */
export function interrupts(reading: Reading, at: number, found: CueReading | null): boolean {
  if (found === null) return false
  const { cue, conjunction, pronoun } = found
  if (cue.person === 1 || cue.form === 'masdar' || isBlessing(reading, at)) return false
  // مضيفا، عبر مدونة الشركة، أن.
  if (reading.lexemes[at]?.kind === 'preposition' && !isFollowedBy(reading, at, 'عن')) return false
  // مشرفة ومتحدثة مبادرة كذا: another calling.
  if (cue.form === 'participle' && conjunction === 'و' && nounAt(reading, at - 1).head === 'role')
    return false
  // خبراء تحدثوا للصحيفة: to whom they have spoken, before what they say.
  if (cue.verb === 'تحدث' && conjunction === '') return false
  // في محاضرة نقلتها الوكالة "…": a clause that tells what has been published.
  if (pronoun !== '' && isPassingOn(cue.verb)) return false
  if (cue.form !== 'participle' && cue.takes.includes('p') && pronoun !== '') return true
  if (takesLink(reading, at + 1, cue) || isWhatIsSaid(reading, at)) return true
  // وعلم التغذية: the noun.
  const isVerb = cue.strength !== 'weak' || (conjunction !== '' && !cue.homograph)
  return isVerb && startsClause(reading, at)
}

/** صلى الله عليه وسلم: the blessing on a prophet. */
function isBlessing({ document: { words } }: Reading, at: number): boolean {
  return words[at]?.folded === 'وسلم' && /^عليه/.test(words[at - 1]?.folded ?? '')
}

/** عبر الوزير عن أمله: whether a word stands shortly after the one at `word`. */
export function isFollowedBy({ document: { words } }: Reading, word: number, sought: string): boolean {
  for (let at = word + 1; at < word + 8; at++) if (words[at]?.folded === sought) return true
  return false
}
