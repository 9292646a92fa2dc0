// Remarks: what the narrator says of a statement behind it, in the same sentence: ، وذلك في تصريح …، ويأتي ذلك …، لكنه لم يحدد ….

import { bySpelling } from '../../arabic/memo.ts'
import { foldedAt, gapBefore, type Passage, reportAt } from './passage.ts'
import { Gap } from './reading.ts'
import { isLinkNear } from './surroundings.ts'
import { COMMENTS, NEGATIONS, OCCASIONS, setOf, TOPIC_OPENERS, UNTOLD, WITHHELD } from './words.data.ts'

const comments = setOf(COMMENTS)
const occasions = setOf(OCCASIONS)
const negations = setOf(NEGATIONS)
const topics = setOf(TOPIC_OPENERS)
const withheld = setOf(WITHHELD)
const untold = setOf(UNTOLD)
/** How many words after في or خلال may stand before the occasion of speaking: في مقابلة، على هامش مؤتمر. */
const OCCASION_WORDS = 3
/** How many words with its subject the verb after في حين may have. */
const SUBJECT_WORDS = 5
/** How many words may stand between وعن and the verb. */
const TOPIC_WORDS = 14

/** Whether the narrator's remark on what was said begins at this word, which bears `Trait.remark`. */
export function isRemark(passage: Passage, at: number): boolean {
  const first = foldedAt(passage, at)
  const second = foldedAt(passage, at + 1)
  const afterComma = (gapBefore(passage, at) & (Gap.comma | Gap.dash)) !== 0
  switch (first) {
    case 'وهو':
    case 'وهي':
      return second === 'الامر' || (second === 'ما' && isSaidOfIt(passage, at + 2))
    case 'الامر':
      return afterComma && second === 'الذي' && isSaidOfIt(passage, at + 2)
    case 'علما':
      return passage.reading.lexemes[at + 1]?.link?.pronoun === ''
    case 'مع':
      return second === 'العلم' && passage.reading.lexemes[at + 2]?.link != null
    case 'بالاشاره':
      return afterComma
    case 'وذلك':
    case 'ذلك':
      if (isFromSource(passage, at + 1)) return true
      return (afterComma && second.startsWith('لل')) || isOccasion(passage, at + 1)
    case 'خلال':
    case 'عبر':
    case 'علي':
      return afterComma && isOccasion(passage, at)
    case 'في':
      if (afterComma && (isComment(passage, at, second) || isOccasion(passage, at))) return true
      return second === 'حين' ? isAnothersWord(passage, at + 2) : isRemarkIn(passage, at, afterComma)
    case 'قبل':
      return second === 'ان' && reportAt(passage, at + 2)?.opening != null
    case 'من':
      return second === 'دون' && isUntold(passage, at + 1, afterComma)
    case 'دون':
    case 'بدون':
      return isUntold(passage, at, afterComma)
    case 'غير':
    case 'الا':
      return passage.reading.lexemes[at + 1]?.link?.pronoun !== '' && isDenied(passage, at + 2)
    case 'ومازال':
    case 'ومازالت':
      return afterComma
    case 'وما':
      return afterComma && (second === 'زال' || second === 'زالت')
    case 'ولم':
      return afterComma && withheld.has(stemOf(passage, at + 1))
    default:
      if (topics.has(first)) return turnsTo(passage, at)
      if (isComing(first)) return afterComma && /^(هذا|هذه|ذلك)$/.test(second)
      if (isOfNobody(first)) return afterComma && isLinkNear(passage.reading, at + 1)
      return isDenied(passage, at + 1)
  }
}

/** Whether the narrator turns to another topic of the speaker's: وعن علاقته بالمدرب قال إن …. */
export function isTurn(passage: Passage, at: number): boolean {
  return topics.has(foldedAt(passage, at)) && turnsTo(passage, at)
}

/** Whether a verb of saying follows a topic shortly. */
function turnsTo(passage: Passage, at: number): boolean {
  for (let word = at + 1; word <= at + TOPIC_WORDS; word++) {
    if (gapBefore(passage, word) & ~(Gap.comma | Gap.mark)) return false
    const report = reportAt(passage, word)
    const form = report?.reading?.cue.form
    if (report?.opening != null && (form === 'past' || form === 'present')) return true
  }
  return false
}

/** A sentence of the narrator on what was said or on the news: ويذكر أن، وتأتي هذه التصريحات. */
export function isAboutNews(passage: Passage, at: number): boolean {
  const first = foldedAt(passage, at)
  if (isOfNobody(first)) return /^ب?ال/.test(foldedAt(passage, at + 1)) || isLinkNear(passage.reading, at + 1)
  return isComing(first) && /^(هذا|هذه|ذلك|تصريح)/.test(foldedAt(passage, at + 1))
}

/** The words that a remark may begin with, besides those of the cases above: ويأتي ذلك، ويذكر أن. */
const isComing = (folded: string): boolean => /^و?(ياتي|تاتي|جاء|جاءت)$/.test(folded)
const isOfNobody = (folded: string): boolean => /^(و?(يذكر|يشار|تجدر|يجدر|جدير|الجدير)|ويعتقد)$/.test(folded)

/** دون أن يذكر اسمه، ، دون الإشارة إلى الموعد: what the speaker does not tell. */
function isUntold(passage: Passage, at: number, afterComma: boolean): boolean {
  const noun = foldedAt(passage, at + 1)
  if (noun === 'الاشاره' || (afterComma && untold.has(noun))) return true
  return foldedAt(passage, at + 1) === 'ان' && withheld.has(stemOf(passage, at + 2))
}

/** لم تحدد، لم يكشف. */
function isDenied(passage: Passage, at: number): boolean {
  return negations.has(foldedAt(passage, at)) && withheld.has(stemOf(passage, at + 1))
}

/** Without the letter of person of a present verb. */
function stemOf({ reading }: Passage, at: number): string {
  const written = reading.document.words[at]
  return written === undefined ? '' : presentStem(written)
}

const presentStem = bySpelling(({ folded }) => (/^[يت]/.test(folded) ? folded.slice(1) : ''))

/** وهو ما نفاه محاميه، الأمر الذي أكدته الشركة: what is said of the statement. */
function isSaidOfIt({ reading }: Passage, at: number): boolean {
  return reading.lexemes[at]?.cue?.pronoun === 'ه'
}

/** في تصريح للصحيفة، خلال مؤتمر صحفي، على هامش القمة: when and where it was said. */
function isOccasion(passage: Passage, at: number): boolean {
  if (passage.reading.lexemes[at]?.kind !== 'preposition' && !isAnswer(foldedAt(passage, at))) return false
  if (foldedAt(passage, at) === 'علي' && foldedAt(passage, at + 1) !== 'هامش') return false
  if (isAnswer(foldedAt(passage, at)) || foldedAt(passage, at + 1) === 'هامش') return true
  for (let word = at + 1; word <= at + OCCASION_WORDS; word++) {
    if (gapBefore(passage, word) !== 0) return false
    if (occasions.has(foldedAt(passage, word))) return true
  }
  return false
}

const isAnswer = (folded: string): boolean => folded === 'ردا' || folded === 'تعليقا'

/** في إشارة إلى …، ، في الوقت الذي …. */
function isRemarkIn(passage: Passage, at: number, afterComma: boolean): boolean {
  const second = foldedAt(passage, at + 1)
  if (second === 'اشاره') return foldedAt(passage, at + 2) === 'الي'
  if (!afterComma) return false
  if (second === 'وقت') return /^[يت]/.test(foldedAt(passage, at + 2))
  return second === 'الوقت' && passage.reading.lexemes[at + 2]?.kind === 'relative'
}

/** ، في حين نفت الشركة …، في حين لم يعلق …: what another one says, or does not. */
function isAnothersWord(passage: Passage, at: number): boolean {
  for (let word = at; word < at + SUBJECT_WORDS; word++) {
    if (gapBefore(passage, word) !== 0) return false
    const report = reportAt(passage, word)
    if (report?.kind === 'verb' && report.reading?.cue.strength !== 'weak') return true
    if (isDenied(passage, word)) return true
  }
  return false
}

/** ، في خطوة …، ، في أول مبادرة …. */
function isComment(passage: Passage, at: number, second: string): boolean {
  return comments.has(second) || (second === 'اول' && foldedAt(passage, at + 2).startsWith('مبادر'))
}

/** ، وذلك وفقا للوزارة: a source of the statement before. */
function isFromSource(passage: Passage, at: number): boolean {
  const report = reportAt(passage, at)
  return report?.kind === 'attribution' && passage.speakers.isSource(report)
}
