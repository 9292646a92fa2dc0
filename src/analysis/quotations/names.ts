// Names in marks: works, bodies, terms and charges stand in marks as speech does, but nobody says them.

import { bySpelling } from '../../arabic/memo.ts'
import { isMaking } from '../speakers/documents.ts'
import { bareOf, headOf } from '../speakers/nouns.ts'
import { Trait } from './lexemes.ts'
import type { Marked } from './marks.ts'
import { isNounPhrase } from './noun-phrases.ts'
import { isPredicate } from './predicates.ts'
import { Gap, type Reading } from './reading.ts'
import {
  EVENTS,
  MADE,
  NAMED,
  NOT_REPORTING_BEFORE_THAT,
  PLATFORMS,
  PROPER_HEADS,
  PURPOSES,
  setOf,
  TITLED,
} from './words.data.ts'

const LONGEST_TITLE = 12
const LONGEST_TITLE_ALONE = 8
/** The verb stands so few words before the name of its subject, and أن so few after it. */
const VERB_WORDS = 4
const LINK_WORDS = 8
/** What stands in marks between a verb and its أن is at most so far from the verb. */
const REPORT_WORDS = 30

const titled = setOf(TITLED)
const named = setOf(NAMED)
const platforms = setOf(PLATFORMS)
const proper = setOf(PROPER_HEADS)
const purposes = setOf(PURPOSES)
const events = setOf(EVENTS)
const made = setOf(MADE)
const topical = setOf('حول عن بشان بخصوص في')
const notReporting = setOf(NOT_REPORTING_BEFORE_THAT)

/** Whether the words around marks say that they hold a name, a title or a term: كتاب "…", ما يسمى «…», قال "…" إن. */
export function isNamed(reading: Reading, marked: Marked): boolean {
  if (!marked.opened) return false
  const before = reading.document.words[marked.firstWord - 1]
  const gap = reading.gaps[marked.firstWord] ?? Gap.stop
  if (before === undefined || gap & Gap.stop) return false
  if (isHeading(before)) return true
  if (gap & Gap.colon || marked.lastWord - marked.firstWord > LONGEST_TITLE) return false
  return (
    isTitled(reading, marked) ||
    isSubject(reading, marked) ||
    isBeside(reading, marked) ||
    isProper(reading, marked)
  )
}

/** "لجنة الخارجية والدفاع"، "قانون إقرار الدفاع الوطني": the name of a body or a text, wherever it stands but behind أن. */
function isProper(reading: Reading, { firstWord, lastWord, closed }: Marked): boolean {
  const { document, lexemes } = reading
  const before = document.words[firstWord - 1]!
  if (!closed || lexemes[firstWord - 1]?.link != null || before.folded.length === 1) return false
  // "القانون والقواعد" is no name, as "الصندوق الائتماني" is.
  const [head, next] = [document.words[firstWord]!, document.words[firstWord + 1]]
  if (head.folded.startsWith('ال') && next?.folded.startsWith('ال') !== true) return false
  return isProperHead(head) && isNounPhrase(reading, NOBODY, firstWord, lastWord)
}

const isProperHead = bySpelling(({ folded }) => proper.has(bareOf(folded)))
const NOBODY = { endOfName: () => null }

/** A title or a purpose in the narrator's sentence: "قانون كذا وكذا", بهدف "…". */
export function isName({ gaps, document: { words } }: Reading, { firstWord, lastWord }: Marked): boolean {
  if ((gaps[firstWord] ?? Gap.stop) & (Gap.colon | Gap.stop)) return false
  if (purposes.has(words[firstWord - 1]?.folded ?? '')) return true
  return lastWord - firstWord < LONGEST_TITLE_ALONE && titled.has(words[firstWord]?.folded ?? '')
}

/** بعنوان "…", عنوانها: "…", وشعارها "…", تحت مسمى: "…". */
export const isHeading = bySpelling(({ folded }) =>
  /^(?:[وبت]?(?:عنوان|شعار|موضوع)(?:ه|ها|هم|هما)?|الشعار|ب?مسمي)$/.test(folded),
)

const isTitleNoun = bySpelling(
  ({ folded }) => titled.has(folded) || titled.has(folded.replace(/^[وفبل]/, '')),
)

/** After a noun that takes a title: كتاب "…", شركة إيفانكا "…", ندوة عن "…", إطلاق "برنامج …". */
function isTitled(reading: Reading, { firstWord }: Marked): boolean {
  const { gaps, document, lexemes } = reading
  const before = document.words[firstWord - 1]!
  if (made.has(before.folded) && titled.has(document.words[firstWord]?.folded ?? '')) return true
  if (isTitleNoun(before)) {
    // أن المجموعة "تولي أهمية كبيرة …": the subject of what is said.
    if (lexemes[firstWord - 2]?.link != null && isPredicate(document.words[firstWord]!)) return false
    return !isSpokenAt(reading, firstWord - 2) || !before.folded.startsWith('ال')
  }
  const second = document.words[firstWord - 2]?.folded ?? ''
  if (lexemes[firstWord - 1]?.kind === 'preposition') return events.has(second)
  return (
    gaps[firstWord - 1] === 0 &&
    named.has(second) &&
    !platforms.has(before.folded) &&
    lexemes[firstWord - 1]?.kind === null &&
    !isSpokenAt(reading, firstWord - 3)
  )
}

function isSpokenAt({ lexemes }: Reading, word: number): boolean {
  return lexemes[word]?.cue?.cue.strength === 'speech'
}

/** The subject of a verb of saying, or to whom it is said: أعلن "حزب كذا" أن, أكد لـ"وكالة كذا" أن, دعت "حركة كذا" إلى. */
function isSubject(reading: Reading, { firstWord, lastWord, closed }: Marked): boolean {
  if (!closed || (reading.gaps[lastWord] ?? Gap.stop) & (Gap.stop | Gap.semicolon | Gap.colon)) return false
  if (!isAfterVerb(reading, firstWord)) return false
  return isBeforeThat(reading, lastWord) || isBody(reading, firstWord, lastWord)
}

/** Between a verb of saying and its أن, a maker or a topic: كشف تقرير أعدته "جمعية كذا" حول "كذا وكذا" أن; a body with an office. */
function isBeside(reading: Reading, { firstWord, lastWord, closed }: Marked): boolean {
  const { lexemes, document } = reading
  const before = document.words[firstWord - 1]!
  if (!closed || lexemes[firstWord - 1]?.link != null) return false
  if (isMaking(before)) return true
  const isBodys = headOf(bareOf(document.words[firstWord]?.folded ?? '')) === 'body'
  // رئيس "الحركة كذا", but not قال محلل "البنك كذا …".
  if (isBodys && headOf(before.folded) === 'role' && lexemes[firstWord - 2]?.cue == null) return true
  return topical.has(before.folded) && isBeforeThat(reading, lastWord) && isInReport(reading, firstWord)
}

/** Whether a finite verb of saying stands before a word in its clause, which has opened nothing yet. */
function isInReport({ gaps, lexemes, sentences }: Reading, word: number): boolean {
  const first = Math.max(sentences[word] ?? word, word - REPORT_WORDS)
  for (let at = word - 1; at >= first; at--) {
    const lexeme = lexemes[at]
    if (lexeme === undefined || lexeme.link !== null) return false
    if (lexeme.cue !== null && lexeme.cue.pronoun === '' && lexeme.cue.cue.form !== 'masdar')
      return lexeme.cue.cue.strength !== 'weak'
    if ((gaps[at] ?? 0) & (Gap.colon | Gap.semicolon | Gap.stop)) return false
  }
  return false
}

/** Whether a finite verb of saying stands shortly before a word, and no punctuation between. */
function isAfterVerb({ gaps, lexemes }: Reading, word: number): boolean {
  for (let at = word - 1; at >= word - VERB_WORDS; at--) {
    const found = lexemes[at]?.cue
    if (found?.cue.form === 'past' || found?.cue.form === 'present') return found.pronoun === ''
    if (gaps[at] !== 0 || lexemes[at]?.link !== null) return false
  }
  return false
}

/** Whether أن of the verb comes after the marks, before anything else that could take it. */
function isBeforeThat({ gaps, traits, lexemes, document: { words } }: Reading, word: number): boolean {
  for (let at = word; at < word + LINK_WORDS; at++) {
    if (
      (gaps[at] ?? Gap.stop) & (Gap.stop | Gap.semicolon | Gap.colon) ||
      (at > word && (gaps[at] ?? 0) & Gap.mark)
    )
      return false
    const link = lexemes[at]?.link
    if (link != null) return link.conjunction === '' && !notReporting.has(words[at - 1]?.folded ?? '')
    if ((traits[at] ?? 0) & (Trait.cue | Trait.subordinator | Trait.relative | Trait.remark)) {
      if (words[at]?.folded !== 'في') return false
    }
  }
  return false
}

/** A body's name right after the verb, in a sentence that goes on: طالبت "نقابة كذا وكذا" بزيادة الأجور. */
function isBody({ gaps, lexemes, document: { words } }: Reading, first: number, last: number): boolean {
  if (last - first >= LONGEST_TITLE_ALONE || lexemes[first - 1]?.cue == null) return false
  if ((gaps[last] ?? Gap.stop) !== Gap.mark || words[last]?.folded.startsWith('و')) return false
  if (headOf(bareOf(words[first]?.folded ?? '')) !== 'body') return false
  for (let at = first + 1; at < last; at++) if (isPredicate(words[at]!)) return false
  return true
}
