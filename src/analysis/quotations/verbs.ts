// Verbs: whether a verb of saying, or its participle or verbal noun, tells that somebody speaks at this place.

import { bySpelling } from '../../arabic/memo.ts'
import { type Cue, type CueReading, isImpersonal } from '../data/cues.ts'
import type { Block } from '../document.ts'
import type { Mentions } from '../speakers/mentions.ts'
import { isGoingOn } from '../speakers/verbs.ts'
import { isBetween } from './between.ts'
import { withoutAnd } from './lexemes.ts'
import type { Quoted } from './marks.ts'
import { endOfClause, findOpening, isOnSigns, type Opening, startOf } from './openings.ts'
import { plainOpening } from './plain.ts'
import { closeBefore, Gap, type Reading } from './reading.ts'
import type { Report } from './reports.ts'
import {
  isFollowedBy,
  isLinkAfterAdverb,
  isLinkNear,
  isPurpose,
  isWhatIsSaid,
  startsClause,
} from './surroundings.ts'
import { isOfThings } from './things.ts'
import {
  ANYBODY,
  BEING,
  BLESSINGS,
  CONDITIONS,
  GOD,
  GOVERNING,
  NEGATIONS,
  POSSIBILITIES,
  setOf,
} from './words.data.ts'

const blessings = setOf(BLESSINGS)
const negations = setOf(NEGATIONS)
const god = setOf(GOD)
const conditions = setOf(CONDITIONS)
const possibilities = setOf(POSSIBILITIES)
const anybody = setOf(ANYBODY)
const being = setOf(BEING)
const governing = setOf(GOVERNING)
const STILL_SAID_WHEN_NEGATED = new Set(['استبعد', 'نفى', 'أنكر', 'شك', 'شكك'])
/** When and where something was said has so many words: ذكر في بيان له أن. */
const ADVERBIAL = 4
/** How many words before what it governs a verbal noun speaks. */
const MASDAR_WORDS = 5

/** Reads the verb at this word as a report, or null where it is none or nobody speaks. */
export function readVerb(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  quoted: Quoted,
  word: number,
): Report | null {
  const found = reading.lexemes[word]?.cue ?? null
  if (found === null || found.cue.person === 1 || !isSpoken(reading, mentions, word, found)) return null
  const marked = findOpening(reading, mentions, block, quoted, word, found)
  const opening = plainOpening(reading, mentions, block, quoted, word, found, marked) ?? marked
  if (!mayOpen(reading, word, found, opening)) return null
  if (isOtherWord(reading, word, found.cue) && !(opening !== null && isSaidBy(reading, mentions, word)))
    return null
  const last = opening === null ? endOfClause(reading, block, word + 1) : endOfTail(reading, opening)
  return {
    kind: 'verb',
    cue: { first: word, last: word + 1 },
    reading: found,
    tail: { first: word + 1, last: Math.max(last, word + 1) },
    opening,
  }
}

/** Without the preposition of أن: أشار الوزير إلى أن، حذر الخبير من أن. */
function endOfTail({ lexemes }: Reading, opening: Opening): number {
  const start = startOf(opening)
  return opening.kind === 'link' && lexemes[start - 1]?.kind === 'preposition' ? start - 1 : start
}

/** Whether the words around the verb leave it a verb of saying with somebody who says it. */
function isSpoken(
  reading: Reading,
  mentions: Mentions,
  word: number,
  { cue, conjunction, pronoun }: CueReading,
): boolean {
  // رواه مسلم: who has handed down what was said.
  if (cue.verb === 'روى' && pronoun !== '' && (reading.gaps[word] ?? 0) !== 0) return false
  // وتابعته الوكالة: whom somebody follows says nothing by it.
  if (pronoun !== '' && cue.form !== 'masdar' && isGoingOn(cue.verb)) return false
  if (isNegated(reading, word) && !STILL_SAID_WHEN_NEGATED.has(cue.verb)) return false
  // فليؤكد is a command.
  if (conjunction !== '' && isPurpose(reading, word)) return false
  if (isBetween(reading, word, cue)) return false
  // كان متوقعا أن: nobody has expected it.
  if (cue.form === 'participle' && cue.number === 'singular' && being.has(closeBefore(reading, word)))
    return false
  // على أمل الحصول على كذا: after such prepositions only nouns stand.
  if (cue.form === 'past' && pronoun === '' && governing.has(withoutAnd(closeBefore(reading, word))))
    return false
  if (
    isPredicate(reading, word, cue) ||
    isNobody(reading, word) ||
    isOfThings(reading, mentions, word, cue) ||
    isPrayer(reading, word, cue) ||
    isReaching(reading, word, cue)
  )
    return false
  return reading.lexemes[word]?.kind !== 'preposition' || isFollowedBy(reading, word, 'عن')
}

/** Whether a verb that is mostly another word (كتب، ذكر) is that one, since it opens no clause and no أن follows. */
function isOtherWord(reading: Reading, word: number, cue: Cue): boolean {
  return cue.homograph && !isFeminine(cue) && !startsClause(reading, word) && !isLinkBehind(reading, word + 1)
}

/** Whether أن follows at once, or when and where it was said does: ذكر مساء أمس أن، ذكر في بيان له أن. */
function isLinkBehind(reading: Reading, first: number): boolean {
  if (isLinkNear(reading, first)) return true
  const { kind } = reading.lexemes[first] ?? { kind: null }
  if (kind !== 'adverb' && kind !== 'preposition') return false
  for (let at = first + 1; at <= first + ADVERBIAL && reading.gaps[at] === 0; at++)
    if (isLinkNear(reading, at)) return true
  return false
}

/** وفي وقت لاحق كتب فلان: "…", وفي تغريدة أخرى كتب: "…": what is said or who says it follows at once. */
function isSaidBy(reading: Reading, mentions: Mentions, word: number): boolean {
  const { gaps } = reading
  if (isOnSigns(reading, word, 'كتب')) return true
  return mentions.at(word + 1)?.named === true || ((gaps[word + 1] ?? 0) & Gap.colon) !== 0
}

/** Whether a cue of this form and strength may say what begins at `opening`. */
function mayOpen(reading: Reading, word: number, found: CueReading, opening: Opening | null): boolean {
  const { cue } = found
  if (cue.form === 'masdar' && !isSpokenMasdar(reading, word, found, opening)) return false
  if ((cue.strength === 'weak' || cue.deed || isPurpose(reading, word)) && opening === null) return false
  if (
    opening !== null &&
    opening.kind !== 'colon' &&
    (isWished(reading, word, cue) || isSupposed(reading, word, cue))
  )
    return false
  return cue.verb !== 'جاء' || isWhereItCame(reading, word + 1)
}

/** جاء في البيان: only with its place does it say something; على لسان فلان names a source by itself. */
function isWhereItCame({ document: { words } }: Reading, word: number): boolean {
  if (words[word + 1]?.folded === 'لسان') return false
  return /^(في|فيه|فيها|علي)$/.test(words[word]?.folded ?? '')
}

/** قوله إن، بالقول: "…", تأكيد الوزير أن: a verbal noun speaks only close before what is said. */
function isSpokenMasdar(
  reading: Reading,
  word: number,
  { cue, pronoun }: CueReading,
  opening: Opening | null,
): boolean {
  if (opening === null || isOnlyPossible(reading, word)) return false
  if (cue.verb !== 'قال' && pronoun === '' && isHeld(reading, word)) return false
  const distance = startOf(opening) - word
  // كما في قوله تعالى: «…».
  if (cue.verb === 'قال' && blessings.has(reading.document.words[startOf(opening) - 1]?.folded ?? ''))
    return true
  return opening.kind === 'link'
    ? distance <= MASDAR_WORDS
    : distance === 1 && (pronoun !== '' || opening.kind === 'mark' || cue.verb === 'قال')
}

/** يمكن القول إن، لا بد من القول إن، من السهل القول إن: nobody says it. */
function isOnlyPossible({ document: { words } }: Reading, word: number): boolean {
  const before = words[word - 1]
  if (before === undefined) return false
  if (isModal(before) || (before.folded === 'من' && words[word - 2]?.folded === 'بد')) return true
  return before.folded.startsWith('ال') && words[word - 2]?.folded === 'من'
}

const isModal = bySpelling(({ folded }) => MODAL.test(folded))
const MODAL = /^[وف]?([ينت]مكن(نا|ني)?|[نت]?ستطيع|يجب|ينبغي|يصح|يجوز|يصعب|بامكاننا|نستطيع|استطيع)$/

/** في تصريح، التأكيد: a verbal noun that is an occasion or a thing, and says nothing by itself. */
function isHeld({ document: { words }, lexemes }: Reading, word: number): boolean {
  if (/^[وف]?ال/.test(words[word]?.folded ?? '')) return true
  // بعد إعلان البنك أن: with a subject of its own it speaks, whatever holds it.
  return lexemes[word - 1]?.kind === 'preposition' && words[word + 1]?.folded.startsWith('ال') !== true
}

/** بأن يزيد، أن يقول إن: a verb that only may happen; قبل أن يضيف أن happened. */
function isWished({ lexemes, document: { words } }: Reading, word: number, { form }: Cue): boolean {
  if (form !== 'present' || lexemes[word - 1]?.link?.pronoun !== '') return false
  return words[word - 2]?.folded !== 'قبل'
}

function isNegated(reading: Reading, word: number): boolean {
  const before = reading.document.words[word - 1]
  if (before === undefined || (reading.gaps[word] ?? 0) !== 0 || !negations.has(before.folded)) return false
  return !isWhatIsSaid(reading, word)
}

/** يذكر أن، يشار إلى أن، تجدر الإشارة إلى أن: nobody speaks. */
function isNobody(reading: Reading, word: number): boolean {
  const written = reading.document.words[word]
  if (written === undefined) return false
  const impersonal = impersonalityOf(written)
  return impersonal === 'always' || (impersonal === 'before that' && isLinkAfterAdverb(reading, word + 1))
}

const impersonalityOf = bySpelling(({ folded }) => {
  if (/^(?:(?:ال|بال)?اشاره|بالذكر)$/.test(folded)) return 'always'
  const bare = /^[وف]/.test(folded) ? folded.slice(1) : folded
  return isImpersonal(bare) || isImpersonal(folded) ? 'before that' : 'never'
})

/** وسأل الله أن، داعيا المولى أن: a prayer. */
function isPrayer({ document: { words } }: Reading, word: number, { verb }: Cue): boolean {
  return verb !== 'قال' && god.has(words[word + 1]?.folded ?? '')
}

/** يبلغ من العمر، تبلغ مساحته: spelled like the verb that informs somebody of something. */
function isReaching(reading: Reading, word: number, { verb, form }: Cue): boolean {
  return verb === 'أبلغ' && form === 'present' && !isLinkNear(reading, word + 1)
}

/** ذكرت and كتبت are no nouns, as ذكر and كتب may be. */
function isFeminine({ form, gender }: Cue): boolean {
  return form === 'past' && gender === 'female'
}

/** لو قال إن، هل أعلن أن، قد يعتقد البعض أن، من يتوقعون أن، لأنهم يظنون أن: nobody in particular has said it. */
function isSupposed(reading: Reading, word: number, { form, number }: Cue): boolean {
  const before = closeBefore(reading, word)
  if (conditions.has(before)) return true
  if (form !== 'present') return false
  return possibilities.has(before) || (number === 'plural' && anybody.has(before))
}

/** وهو طالب جامعي: a noun or a passive that is spelled like the verb. */
function isPredicate(reading: Reading, word: number, { form }: Cue): boolean {
  if (form !== 'past') return false
  const before = closeBefore(reading, word)
  // حول ما وصف بأنه جريمة: the passive.
  if (before === 'ما' && reading.lexemes[word + 1]?.link?.preposition === 'ب') return true
  return /^[وف]?هو$/.test(before) && !isLinkNear(reading, word + 1)
}
