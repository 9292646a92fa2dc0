// Reports: every place where somebody is said to speak: the cue, the words that name the speaker, and where what is
// said begins.

import type { Cue, CueReading } from '../data/cues.ts'
import { isImpersonal } from '../data/cues.ts'
import type { Block } from '../document.ts'
import type { Mentions } from '../speakers/mentions.ts'
import type { SpeakerPhrase } from '../speakers/phrase.ts'
import { readAttribution } from './attributions.ts'
import { readLabel } from './labels.ts'
import type { Marked } from './marks.ts'
import { Gap, type Reading } from './reading.ts'
import { LETTER_NAMES, NEGATIONS, NOT_REPORTING_BEFORE_THAT, setOf } from './words.data.ts'

/** Words `first`–`last` of a document, `last` exclusive. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

/** Where what is said begins: after أن, after a colon, or in marks. `word` is the first word said. */
export type Opening =
  | { readonly kind: 'link'; readonly word: number; readonly link: number }
  | { readonly kind: 'colon'; readonly word: number }
  | { readonly kind: 'mark'; readonly word: number; readonly marked: Marked }

export interface Report {
  readonly kind: 'verb' | 'attribution' | 'label'
  /** The words of the cue. */
  readonly cue: WordRange
  readonly reading: CueReading | null
  /** Words between the cue and what is said, or after the cue: the speaker's name stands there if anywhere. */
  readonly tail: WordRange
  readonly opening: Opening | null
}

const WINDOW = 60
const WEAK_WINDOW = 8
const MASDAR_WINDOW = 8
/** Speech without marks and colon is at least so long. */
const PLAIN_WORDS = 5
/** Fewer quoted words than these inside a sentence are a term or a name. */
const SPEECH_WORDS = 4

const NOT_REPORTING = setOf(NOT_REPORTING_BEFORE_THAT)
const NEGATING = setOf(NEGATIONS)
const LETTERS = setOf(LETTER_NAMES)
const STILL_SAID_WHEN_NEGATED = new Set(['استبعد', 'نفى', 'أنكر', 'شك', 'شكك'])

/** The marked spans of one block as the rules look them up. */
export interface Quoted {
  /** Not nested, in order. */
  readonly spans: readonly Marked[]
  /** By first word. */
  readonly startingAt: ReadonlyMap<number, Marked>
}

/** Finds the reports of one block, in order. Linear: no search goes beyond a window of words. */
export function findReports(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  quoted: Quoted,
  isKnown: (phrase: SpeakerPhrase) => boolean,
): Report[] {
  const reports: Report[] = []
  for (let word = block.firstWord; word < block.lastWord; word++) {
    const speech = (reading.gaps[word] ?? 0) & Gap.mark ? quoted.startingAt.get(word) : undefined
    if (speech?.closed && isLong(speech)) {
      word = speech.lastWord - 1
      continue
    }
    const pause = block.paragraph === 0 && ((reading.gaps[word] ?? 0) & Gap.pause) !== 0
    const begins = reading.sentences[word] === word || pause
    if (!begins && reading.cued[word] === 0) continue
    const report =
      (begins ? readLabel(reading, mentions, block, word, isKnown) : null) ??
      readAttribution(reading, block, word) ??
      readVerb(reading, mentions, block, quoted, word)
    if (report === null) continue
    reports.push(report)
    word = report.cue.last - 1
  }
  return reports
}

/** Whether marks hold enough words to be speech rather than a term or a name. */
export function isLong({ firstWord, lastWord }: Marked): boolean {
  return lastWord - firstWord >= SPEECH_WORDS
}

function readVerb(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  quoted: Quoted,
  word: number,
): Report | null {
  const found = reading.lexemes[word]?.cue ?? null
  if (found === null || found.cue.person === 1) return null
  const { cue } = found
  if (isNegated(reading, word) && !STILL_SAID_WHEN_NEGATED.has(cue.verb)) return null
  if (isNobody(reading, word) || isOfThings(reading, word) || isPrayer(reading, word)) return null
  if (cue.homograph && !startsClause(reading, word) && !isLinkNear(reading, word + 1)) return null
  if (reading.lexemes[word]?.kind === 'preposition' && !isFollowedBy(reading, word, 'عن')) return null
  const opening =
    findOpening(reading, block, quoted, word, found) ?? plainOpening(reading, mentions, block, word, found)
  if (cue.form === 'masdar' && isOnlyPossible(reading, word)) return null
  if (cue.form === 'masdar' && !isSpokenMasdar(found, isHeld(reading, word), word, opening)) return null
  if (cue.strength === 'weak' && opening === null) return null
  if (opening?.kind === 'link' && isWished(reading, word, cue)) return null
  if (cue.verb === 'جاء' && !/^(في|فيه|فيها|علي)$/.test(reading.document.words[word + 1]?.folded ?? ''))
    return null
  const last = opening === null ? endOfClause(reading, block, word + 1) : startOf(opening)
  return {
    kind: 'verb',
    cue: { first: word, last: word + 1 },
    reading: found,
    tail: { first: word + 1, last: Math.max(last, word + 1) },
    opening,
  }
}

/** Speech right after the speaker's name without any mark: يقول فلان لا بد من …، أما فلان فيقول …. */
function plainOpening(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  word: number,
  { cue, pronoun }: CueReading,
): Opening | null {
  if (cue.verb !== 'قال' || cue.form === 'masdar' || cue.form === 'participle' || pronoun !== '') return null
  const named = mentions.at(word + 1)
  const before = mentions.endingAt(word)
  const first = named?.lastWord ?? (before === null ? null : word + 1)
  if (first === null || first + PLAIN_WORDS > block.lastWord || reading.sentences[first] === first)
    return null
  const gap = reading.gaps[first] ?? Gap.stop
  const lexeme = reading.lexemes[first]
  if (gap !== 0 || lexeme === undefined || lexeme.link !== null || lexeme.kind !== null) return null
  if (lexeme.cue?.cue.strength === 'speech' && lexeme.cue.cue.person !== 1) return null
  const { folded = '' } = reading.document.words[first] ?? {}
  if (/^(و|ل[^ا]|بال)/.test(folded) || NEVER_SAID_FIRST.test(folded)) return null
  return reading.sentences[first + PLAIN_WORDS - 1] === reading.sentences[first]
    ? { kind: 'colon', word: first }
    : null
}

/** Words that go on with the narrator's sentence after the speaker's name. */
const NEVER_SAID_FIRST = /^(ذلك|ما|انه|هذا|كلمه|كلاما|الكثير|شيا|نفسه|ردا|مخاطبا|ضاحكا|مازحا|باكيا|متحدثا)$/

/** قوله إن، بالقول: "…", تأكيد الوزير أن: a verbal noun speaks only close before what is said. */
function isSpokenMasdar(
  { cue, pronoun }: CueReading,
  held: boolean,
  word: number,
  opening: Opening | null,
): boolean {
  if (opening === null || (cue.verb !== 'قال' && held)) return false
  const distance = startOf(opening) - word
  return opening.kind === 'link'
    ? distance <= 5
    : distance === 1 && (pronoun !== '' || opening.kind === 'mark')
}

/** يمكن القول إن، يمكننا القول إن، لا بد من القول إن: nobody says it. */
function isOnlyPossible({ document: { words } }: Reading, word: number): boolean {
  const before = words[word - 1]?.folded ?? ''
  return POSSIBLE.test(before) || (before === 'من' && /^بد$/.test(words[word - 2]?.folded ?? ''))
}

const POSSIBLE = /^[وف]?([ينت]مكن(نا|ني)?|[نت]?ستطيع|يجب|ينبغي|يصح|يجوز|يصعب|بامكاننا|نستطيع|استطيع)$/

/** في تصريح، التأكيد: a verbal noun that is an occasion or a thing, and says nothing by itself. */
function isHeld({ document: { words }, lexemes }: Reading, word: number): boolean {
  return /^[وف]?ب?ال/.test(words[word]?.folded ?? '') || lexemes[word - 1]?.kind === 'preposition'
}

function startOf(opening: Opening): number {
  return opening.kind === 'link' ? opening.link : opening.word
}

/** بأن يزيد، أن يقول إن: a verb that only may happen. */
function isWished({ lexemes }: Reading, word: number, { form }: Cue): boolean {
  return form === 'present' && lexemes[word - 1]?.link?.pronoun === ''
}

function isNegated(reading: Reading, word: number): boolean {
  const before = reading.document.words[word - 1]
  if (before === undefined || (reading.gaps[word] ?? 0) !== 0 || !NEGATING.has(before.folded)) return false
  return !isWhatIsSaid(reading, word)
}

/** بسبب ما تقول الدول إنه …: ما is what is said, and denies nothing. */
function isWhatIsSaid({ document: { words }, lexemes }: Reading, word: number): boolean {
  if (words[word - 1]?.folded !== 'ما') return false
  return lexemes[word - 2]?.kind === 'preposition' || lexemes[word]?.cue?.pronoun === 'ه'
}

/** يذكر أن، يشار إلى أن، تجدر الإشارة إلى أن: nobody speaks. */
function isNobody(reading: Reading, word: number): boolean {
  const { words } = reading.document
  const folded = words[word]?.folded ?? ''
  if (/^(ال|بال)?اشاره$/.test(folded)) return true
  const bare = /^[وف]/.test(folded) ? folded.slice(1) : folded
  return (isImpersonal(bare) || isImpersonal(folded)) && isLinkNear(reading, word + 1)
}

/** وسأل الله أن، داعيا المولى أن: a prayer. */
function isPrayer({ document: { words } }: Reading, word: number): boolean {
  return /^(الله|المولي|العلي|ربه|ربها|للمولي)$/.test(words[word + 1]?.folded ?? '')
}

/** ويرجع هذا إلى أن، ويعني ذلك أن: a state of things speaks, nobody. */
function isOfThings({ document: { words }, lexemes }: Reading, word: number): boolean {
  if (!/^(هذا|ذلك|هذه|تلك)$/.test(words[word + 1]?.folded ?? '')) return false
  const next = lexemes[word + 2]
  return next?.kind === 'preposition' || next?.link != null
}

function isLinkNear(reading: Reading, word: number): boolean {
  const here = reading.lexemes[word]
  if (here?.link) return true
  return here?.kind === 'preposition' && reading.lexemes[word + 1]?.link != null
}

function isFollowedBy({ document: { words } }: Reading, word: number, sought: string): boolean {
  for (let at = word + 1; at < word + 8; at++) if (words[at]?.folded === sought) return true
  return false
}

/** Whether a verb may begin here: after punctuation, a conjunction glued to it, a subordinator, قد or كان. */
function startsClause(reading: Reading, word: number): boolean {
  if ((reading.gaps[word] ?? 0) !== 0) return true
  if (reading.lexemes[word]?.cue?.conjunction || isWhatIsSaid(reading, word)) return true
  const before = reading.lexemes[word - 1]
  return before?.kind === 'subordinator' || before?.kind === 'relative' || before?.kind === 'adverb'
}

function findOpening(
  reading: Reading,
  block: Block,
  quoted: Quoted,
  word: number,
  { cue }: CueReading,
): Opening | null {
  const window = cue.strength === 'weak' ? WEAK_WINDOW : cue.form === 'masdar' ? MASDAR_WINDOW : WINDOW
  const limit = Math.min(block.lastWord, word + window)
  let relative = false
  let inner = false
  for (let at = word + 1; at < limit; at++) {
    const gap = reading.gaps[at] ?? Gap.stop
    if (gap & Gap.mark) {
      const marked = quoted.startingAt.get(at)
      if (marked !== undefined && isSpeechAfter(reading, marked, gap, at === word + 1)) {
        const near =
          cue.strength !== 'weak' || (cue.takes.includes('d') && (at <= word + 3 || (gap & Gap.colon) !== 0))
        return near ? { kind: 'mark', word: at, marked } : null
      }
    }
    if (gap & Gap.colon && cue.strength !== 'weak' && cue.takes.includes('d'))
      return { kind: 'colon', word: at }
    if (gap & (Gap.stop | Gap.semicolon)) return null
    const lexeme = reading.lexemes[at]
    if (lexeme?.link && isAfterVerb(reading, at) && isReporting(reading, at, cue.takes)) {
      if (!inner || (cue.verb === 'قال' && /^[وف]?إن/.test(reading.document.words[at]?.text ?? ''))) {
        return { kind: 'link', link: at, word: lexeme.link.pronoun === '' ? at + 1 : at }
      }
      inner = false
    }
    if (lexeme?.kind === 'relative') relative = true
    else if (lexeme?.kind === 'subordinator' && at > word + 1) return null
    else if (lexeme?.cue && interrupts(reading, at, lexeme.cue)) {
      if (!relative) return null
      relative = false
      inner = true
    }
  }
  return null
}

/** Whether a cue on the way ends the search: a verb of its own with its own statement. */
function interrupts(reading: Reading, at: number, { cue, conjunction, pronoun }: CueReading): boolean {
  if (cue.person === 1 || cue.form === 'masdar') return false
  if (cue.form !== 'participle' && cue.takes.includes('p') && pronoun !== '') return true
  if (isLinkNear(reading, at + 1) || isWhatIsSaid(reading, at)) return true
  return startsClause(reading, at) && (cue.strength !== 'weak' || conjunction !== '')
}

/** Whether the marks that begin after a cue hold what is said: long, or a whole utterance, not a name or a term. */
function isSpeechAfter(reading: Reading, marked: Marked, gap: number, atOnce: boolean): boolean {
  if (isLong(marked)) return true
  const whole = ((reading.gaps[marked.lastWord] ?? Gap.stop) & (Gap.stop | Gap.comma)) !== 0
  return marked.closed && marked.opened && (gap & Gap.colon) !== 0 && whole && (atOnce || true)
}

/** Not فإن, and not the conditional وإن. */
function isAfterVerb({ document: { words }, lexemes }: Reading, at: number): boolean {
  const conjunction = lexemes[at]?.link?.conjunction ?? ''
  return conjunction === '' || (conjunction === 'و' && !/^وإ/.test(words[at]?.text ?? ''))
}

/** Two إن in a row are letters: سي إن إن. */
function isNameOfLetters(lexemes: Reading['lexemes'], gaps: Uint8Array, at: number): boolean {
  const follows = gaps[at] === 0 && lexemes[at - 1]?.link != null
  return follows || (gaps[at + 1] === 0 && lexemes[at + 1]?.link != null)
}

/** Whether أن at this word belongs to the verb before it, and not to إلا أن، يجب أن، بعد أن, or to a name (سي إن إن). */
function isReporting({ document: { words }, gaps, lexemes }: Reading, at: number, takes: string): boolean {
  const before = words[at - 1]?.folded ?? ''
  const after = words[at + 1]?.folded ?? ''
  if (after === 'شاء' || ((gaps[at] ?? 0) === 0 && (LETTERS.has(before) || LETTERS.has(after)))) return false
  if (isNameOfLetters(lexemes, gaps, at)) return false
  if (before === 'علي') return takes.includes('a') && !/^ي/.test(after)
  if (before === 'من') return takes.includes('m') || takes.includes('o')
  return !NOT_REPORTING.has(before)
}

function endOfClause(reading: Reading, block: Block, from: number): number {
  const limit = Math.min(block.lastWord, from + WINDOW)
  let at = from
  while (at < limit) {
    if ((reading.gaps[at] ?? Gap.stop) & (Gap.stop | Gap.semicolon | Gap.colon)) break
    const cue = reading.lexemes[at]?.cue
    if (cue && interrupts(reading, at, cue)) break
    at++
  }
  return at
}
