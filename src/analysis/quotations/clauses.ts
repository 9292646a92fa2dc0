// Clauses: where a reported clause ends: at the end of its sentence, or where the narrator takes over again.

import { bareOf, plurals } from '../speakers/nouns.ts'
import { SIDES } from '../speakers/speakers.data.ts'
import { isMainVerb, isSpeech, leadsToReport } from './beside.ts'
import { beginsMainClause, beginsWithHangingClause, isHanging } from './hanging.ts'
import { Trait } from './lexemes.ts'
import { isLong, quotedAt } from './marks.ts'
import { foldedAt, gapBefore, type Passage, reportAt } from './passage.ts'
import { BREAK, Gap } from './reading.ts'
import { isRemark } from './remarks.ts'
import type { Report } from './reports.ts'
import { isSubject } from './subjects.ts'
import { isPurpose } from './surroundings.ts'
import { CONFESSIONS, COURTS, DEEDS, setOf, TURNS, VERBS_LIKE_NOUNS } from './words.data.ts'

const deeds: ReadonlySet<string> = new Set(DEEDS.split(' '))
const courts = setOf(COURTS)
const sides = setOf(SIDES)
const turns = setOf(TURNS)
const confessions: ReadonlySet<string> = new Set(CONFESSIONS.split(' '))
const nouns: ReadonlySet<string> = new Set(VERBS_LIKE_NOUNS.split(' '))
/** The narrator's verb and its subject before a verb of purpose have no more words than these. */
const LEAD_WORDS = 4

/** The word after the reported clause that begins at `first`. */
export function endOfReportedClause(passage: Passage, report: Report, first: number): number {
  const { reading, block, quoted } = passage
  const { gaps, traits, lexemes } = reading
  const hanging = isHanging(passage, report)
  let aside = false
  let isMainClauseAhead = beginsWithHangingClause(passage, first)
  for (let at = first + 1; at < block.lastWord; at++) {
    const gap = gaps[at] ?? Gap.stop
    // A report begins only with a cue or after punctuation.
    if ((gap | (traits[at] ?? 0)) === 0) continue
    if (gap & Gap.stop) return at
    const speech = quotedAt(reading, quoted, at)
    if (speech?.closed && isLong(speech)) {
      at = speech.lastWord - 1
      continue
    }
    if (hanging && gap & Gap.comma && beginsMainClause(passage, at)) return at
    if (isMainClauseAhead && gap & Gap.comma) {
      isMainClauseAhead = false
      if (isMainVerb(reportAt(passage, at))) continue
    }
    if (endsClause(passage, report, at, gap) && !isVerbOfSubject(passage, first, at, aside)) return at
    if (gap & Gap.comma) aside = lexemes[at]?.kind === 'relative'
  }
  return block.lastWord
}

function endsClause(passage: Passage, report: Report, at: number, gap: number): boolean {
  const next = reportAt(passage, at)
  if (next !== undefined) return takesOver(passage, report, next, gap)
  const traits = passage.reading.traits[at] ?? 0
  if (gap & BREAK && turnsToAnother(passage, at)) return true
  if (gap & Gap.comma && leadsToPurpose(passage, at)) return true
  if (isCourtsDeed(passage, report, at)) return true
  if (gap & Gap.comma && (isParticiple(passage, at) || isDeedOf(passage, report, at))) return true
  if (isButHeSays(passage, report, at)) return true
  if (traits & Trait.effect && gap === 0 && isEffectOf(passage, report, at)) return true
  if (traits & (Trait.subordinator | Trait.relative) && leadsToReport(passage, at, gap)) return true
  return (traits & Trait.remark) !== 0 && isRemark(passage, at)
}

/** … لكنه حذر من كذا، … غير أنه يتوقع كذا: the speaker's next words, told without أن. */
function isButHeSays(passage: Passage, { reading }: Report, at: number): boolean {
  const verb = afterBut(passage, at)
  if (verb === null) return false
  const next = reportAt(passage, verb)?.reading?.cue
  if (next === undefined || next.strength === 'weak' || next.gender !== reading?.cue.gender) return false
  return next.form === 'past' || (next.form === 'present' && reading.cue.form === 'present')
}

/** The word after لكنه, غير أنها or إلا أنهم, or null. */
function afterBut(passage: Passage, at: number): number | null {
  const word = foldedAt(passage, at)
  if (/^و?لكن(?:ه|ها|هم)$/.test(word)) return at + 1
  if (!/^(?:غير|الا|بيد)$/.test(word)) return null
  const pronoun = passage.reading.lexemes[at + 1]?.link?.pronoun
  return pronoun === 'ه' || pronoun === 'ها' || pronoun === 'هم' ? at + 2 : null
}

/** اعترف بأنه …، وأمرت النيابة بحبسه: what a court does after a confession. */
function isCourtsDeed(passage: Passage, { reading }: Report, at: number): boolean {
  if (reading === null || !confessions.has(reading.cue.verb)) return false
  return foldedAt(passage, at).startsWith('و') && courts.has(foldedAt(passage, at + 1))
}

/** ، من جهته قال الوزير إن، بدوره أكد، وقد حذر المجلس: the narrator turns to another one. */
function turnsToAnother(passage: Passage, at: number): boolean {
  const word = foldedAt(passage, at)
  const isTurn = turns.has(word) || (word === 'وقد' && (gapBefore(passage, at) & Gap.comma) !== 0)
  const isSide = word === 'من' && sides.has(foldedAt(passage, at + 1))
  if (!isTurn && !isSide) return false
  const verb = isSide ? at + 2 : at + 1
  return gapBefore(passage, verb) === 0 && reportAt(passage, verb)?.reading?.conjunction === ''
}

/** ، ثم عاد ليقول إن …: the narrator's verb before one of purpose. */
function leadsToPurpose(passage: Passage, at: number): boolean {
  for (let word = at + 1; word <= at + LEAD_WORDS && gapBefore(passage, word) === 0; word++)
    if (reportAt(passage, word) !== undefined) return isPurpose(passage.reading, word)
  return false
}

/** ، رافضا الكشف عن خططه: what the speaker does while speaking. */
export function isParticiple({ reading }: Passage, at: number): boolean {
  if (isPurpose(reading, at)) return false
  const cue = reading.lexemes[at]?.cue
  return cue?.cue.form === 'participle' && cue.cue.number === 'singular'
}

/** ، وشكرت لجنة التحكيم: what the speaker says besides. */
function isDeedOf({ reading }: Passage, report: Report, at: number): boolean {
  const found = reading.lexemes[at]?.cue
  const speaker = report.reading?.cue
  if (found?.conjunction !== 'و' || found.cue.form !== 'past' || found.cue.homograph) return false
  return (
    found.cue.gender === speaker?.gender && found.cue.number === speaker?.number && deeds.has(found.cue.verb)
  )
}

/** وقوله إن الرئيس يدرس القضية أثار غضب …: what the words have done is the main verb of the sentence. */
function isEffectOf({ reading }: Passage, report: Report, at: number): boolean {
  const before = reading.lexemes[at - 1]
  return report.reading?.cue.form === 'masdar' && before?.link == null && before?.kind == null
}

/**
 * Whether a verb behind a comma is that of the noun before it, as nothing has told of that noun yet: أن الشبكة، التي …، تؤكد أن;
 * إن حكم المباراة، كريم حداد، اعتبر ….
 */
function isVerbOfSubject(passage: Passage, first: number, at: number, aside: boolean): boolean {
  const report = reportAt(passage, at)
  if (!isMainVerb(report) || report === undefined) return false
  if (gapBefore(passage, at) & Gap.comma && isSubject(passage, first, at)) return true
  const { opening, tail } = report
  if (!aside || opening?.kind !== 'link') return false
  return tail.first === tail.last || passage.reading.lexemes[tail.first]?.kind === 'preposition'
}

/** Whether a cue inside the clause is the narrator's, and not one of the persons' of whom the clause tells. */
function takesOver(passage: Passage, report: Report, next: Report, gap: number): boolean {
  if (next.kind === 'attribution') return passage.speakers.isSource(next) && !isAside(passage, next, gap)
  if (next.reading === null) return false
  const { cue, conjunction } = next.reading
  const parted = (gap & BREAK) !== 0
  if (cue.form === 'participle') {
    if (parted) return true
    return (
      next.opening !== null &&
      cue.strength !== 'weak' &&
      cue.gender === (report.reading?.cue.gender ?? 'male')
    )
  }
  if (cue.form === 'masdar') return false
  if (conjunction === '') return parted && next.opening !== null
  // ويقول: سأحتاج إلى وقت.
  if (cue.form === 'present' && next.opening?.kind === 'colon' && next.tail.last - next.tail.first <= 2)
    return true
  if (cue.form === 'present')
    return parted && (next.opening !== null || (report.reading?.cue.form === 'present' && isSpeech(cue)))
  if (next.opening !== null) return cue.strength !== 'weak'
  if (gap === 0 && (conjunction === 'ف' || cue.homograph || nouns.has(cue.verb))) return false
  return (
    cue.strength !== 'weak' &&
    (cue.number === 'singular' || cue.number === report.reading?.cue.number || isOfMany(passage, report)) &&
    cue.gender === report.reading?.cue.gender &&
    !cue.takes.startsWith('d')
  )
}

/** أفاد باحثون بأن …، وتوقعوا كذا: whether a plural noun follows the verb, which is singular before it. */
function isOfMany({ reading: { document } }: Passage, { tail: { first, last } }: Report): boolean {
  const { folded = '' } = first < last ? (document.words[first] ?? {}) : {}
  return /[^ا]ون$/.test(folded) || plurals.has(bareOf(folded))
}

/** … العادات، على حد تعبيره، تفرض ذلك: the speaker's own words named in commas, behind which they go on. */
function isAside(passage: Passage, { tail }: Report, gap: number): boolean {
  const { first, last } = tail
  if (first !== last || !(gap & Gap.comma) || gapBefore(passage, last) !== Gap.comma) return false
  return reportAt(passage, last) === undefined && !foldedAt(passage, last).startsWith('و')
}
