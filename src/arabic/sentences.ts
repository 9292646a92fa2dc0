// Sentences: where one ends and the next begins, in Arabic news prose.

import { characterAt, isLineBreak, isWordPart } from './characters.ts'
import {
  ABBREVIATIONS,
  CARRIES_DATE_ON,
  DOMAINS,
  ERAS,
  LABELLED_BY_LETTER,
  TAKES_SPEECH_UP,
} from './sentences.data.ts'
import type { Span } from './span.ts'

const BULLETS = '•●▪■◆◼'
const STOPS = '.!?؟…۔'
/** What may end a sentence, or tells whether marks are open, by UTF-16 unit. */
const isCandidate = new Uint8Array(0x10000)
for (const mark of '.!?؟…۔"«»“”\n\r\u2028\u2029•●▪■◆◼') isCandidate[mark.charCodeAt(0)] = 1
const MARKS = '«»“”'
const CLOSING = '»”’›)]}'
/** Outlets with reversed marks close speech with these. */
const OPENING = '«“‘‹„'
/** After these punctuation marks a sentence goes on. */
const COMMAS = '،,؛;:/'
/** So many words before a pause (… ..), with no wider gaps between them, make what precedes it a sentence. */
const WORDS_BEFORE_PAUSE = 8
const WIDEST_GAP = 12
/** How far back the opening mark of a question in marks is looked for, in UTF-16 units. */
const OPENING_LOOK_BACK = 400
const LONGEST_TOKEN = 12

/**
 * Splits `text` between `start` and `end` (UTF-16 offsets into `text`) into trimmed sentences, in order. Together they
 * hold every word. A sentence ends at a line break, before a bullet, and at `.` `؟` `!` with the closing marks that
 * follow, also where the next word is glued to it (انتهى.وقال). It goes on after abbreviations and initials (د. أ.د.
 * U.S.), inside numbers and addresses, after a pause (…) that follows a few words only or a blank or stands inside marks,
 * and after a question in marks that the narration takes up again («متى؟» سأل). Linear.
 */
export function splitSentences(text: string, start = 0, end = text.length): Span[] {
  const sentences: Span[] = []
  let from = start
  /** No word stands between `from` and here. */
  let wordless = start
  let quoted = false
  let marked = false
  const endAt = (to: number): void => {
    while (wordless < to && !isWordPart(characterAt(text, wordless))) wordless++
    if (wordless >= to) return
    sentences.push(trimSpan(text, { start: from, end: to }))
    from = to
    wordless = to
  }
  for (let at = start; at < end; at++) {
    if (isCandidate[text.charCodeAt(at)] === 0) continue
    const mark = text[at]!
    if (mark === '"') {
      quoted = !quoted
    } else if (isLineBreak(mark)) {
      endAt(at)
      quoted = false
      marked = false
    } else if (MARKS.includes(mark)) {
      marked = opensMark(text, at, end)
    } else if (BULLETS.includes(mark)) {
      if (at === start || characterAt(text, at - 1) === 'blank') endAt(at)
    } else {
      const stop = readStop(text, at, end, quoted)
      if (stop.closesQuoted) quoted = false
      if (endsSentence(text, stop, { start: from, end }, quoted || marked)) endAt(stop.end)
      if (stop.end > stop.marks) marked = false
      at = stop.end - 1
    }
  }
  endAt(end)
  const rest = trimSpan(text, { start: from, end })
  const last = sentences.at(-1)
  if (/[\p{L}\p{N}]/u.test(text.slice(rest.start, rest.end))) {
    sentences.push(rest)
  } else if (last !== undefined && rest.end > rest.start && !hasLineBreak(text, last.end, rest.start)) {
    sentences[sentences.length - 1] = { start: last.start, end: rest.end }
  }
  return sentences
}

/** The span without white space and invisible controls at its edges. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && characterAt(text, start) === 'blank') start++
  while (end > start && characterAt(text, end - 1) === 'blank') end--
  return { start, end }
}

/** A run of stops (`start` to `marks`) with the closing marks after it (to `end`). */
interface Stop extends Span {
  readonly marks: number
  /** Whether one of the closing marks is the `"` that was open. */
  readonly closesQuoted: boolean
}

function readStop(text: string, start: number, limit: number, quoted: boolean): Stop {
  let marks = start + 1
  while (marks < limit && STOPS.includes(text[marks]!)) marks++
  let end = marks
  let open = quoted
  let at = marks
  while (at < limit) {
    const mark = text[at]!
    if (closes(text, at, limit, open, at === end)) {
      if (mark === '"') open = false
      end = at + 1
    } else if (end > marks && at === end && STOPS.includes(mark)) {
      end = at + 1
    } else if (at > end || mark !== ' ') {
      break
    }
    at++
  }
  return { start, marks, end, closesQuoted: quoted && !open }
}

/** Whether the mark at `at` closes what the stop before it ends; `glued`: no space between them. */
function closes(text: string, at: number, limit: number, quoted: boolean, glued: boolean): boolean {
  const mark = text[at]!
  const next = at + 1 < limit ? characterAt(text, at + 1) : 'blank'
  const free = next === 'blank' || next === 'other'
  if (CLOSING.includes(mark)) return glued || free
  if (mark === '"') return glued ? quoted || free : quoted && free
  return glued && free && (OPENING.includes(mark) || mark === "'")
}

/** Whether one of « » “ ” opens something; outlets with reversed marks close with “. */
function opensMark(text: string, at: number, limit: number): boolean {
  const isOpening = OPENING.includes(text[at]!)
  return isOpening && at + 1 < limit && characterAt(text, at + 1) !== 'blank'
}

/** `span`: from the start of the sentence to where the text ends. `inMarks`: marks are open at the stop. */
function endsSentence(text: string, stop: Stop, span: Span, inMarks: boolean): boolean {
  const { start: sentenceStart, end: limit } = span
  let next = stop.end
  while (next < limit && characterAt(text, next) === 'blank') {
    if (isLineBreak(text[next]!)) return true
    next++
  }
  if (next >= limit) return true
  if (COMMAS.includes(text[next]!)) return false
  const marks = text.slice(stop.start, Math.min(stop.marks, stop.start + 4))
  if (/[!?؟]/.test(marks)) return questionEnds(text, stop, next)
  if (marks.length > 1 || marks === '…') return pauseEnds(text, stop, next, sentenceStart, inMarks)
  return stop.end > stop.marks || fullStopEnds(text, stop, next, sentenceStart)
}

/** ؟ and ! end a sentence except in an address, alone in brackets, and where the narration goes on after the marks. */
function questionEnds(text: string, stop: Stop, next: number): boolean {
  if (text[stop.start - 1] === '(') return false
  if (stop.end === stop.marks) return next > stop.end || characterAt(text, next) !== 'latin'
  if (STOPS.includes(text[stop.end - 1]!)) return true
  if (TAKES_SPEECH_UP.has(tokenFrom(text, next))) return false
  return text[stop.marks] === ')' || opensSpeech(text, stop.start)
}

/** Whether the marks that close at `at` hold speech, after a colon or stop, and no title amid the prose. */
function opensSpeech(text: string, at: number): boolean {
  const lowest = Math.max(0, at - OPENING_LOOK_BACK)
  for (let open = at - 1; open >= lowest; open--) {
    const mark = text[open]!
    if (isLineBreak(mark)) return true
    if (mark !== '"' && !OPENING.includes(mark) && !CLOSING.includes(mark)) continue
    const before = lastBefore(text, open, 0)
    return before < 0 || characterAt(text, before) === 'other'
  }
  return true
}

/** A pause ends a sentence after some words, outside brackets and marks. After a blank it stands for words left out. */
function pauseEnds(text: string, stop: Stop, next: number, sentenceStart: number, inMarks: boolean): boolean {
  if (stop.end > stop.marks) return text[stop.marks] !== ')' && text[stop.marks] !== ']'
  if (inMarks || (stop.start > sentenceStart && characterAt(text, stop.start - 1) === 'blank')) return false
  if (next === stop.end && !isWordPart(characterAt(text, next))) return false
  let words = 0
  let at = stop.start
  let gap = 0
  while (at > sentenceStart && words < WORDS_BEFORE_PAUSE && gap < WIDEST_GAP) {
    const token = tokenBefore(text, at, sentenceStart)
    if (token !== '' && !isWordPart(characterAt(text, at - token.length - 1))) words++
    gap = token === '' ? gap + 1 : 0
    at -= token.length || 1
  }
  return words >= WORDS_BEFORE_PAUSE
}

function fullStopEnds(text: string, stop: Stop, next: number, sentenceStart: number): boolean {
  const at = stop.start
  const token = tokenBefore(text, at, sentenceStart)
  const isNumber = /^\p{N}+$/u.test(token)
  if (isNumber && isItemNumber(text, at - token.length, sentenceStart)) return false
  if (next === stop.end) return gluedStopEnds(text, token, at, next)
  if (token === '' || isNumber) return true
  if (ERAS.has(token) && followsYear(text, at - token.length)) {
    return !CARRIES_DATE_ON.has(tokenFrom(text, next)) && text[next] !== '('
  }
  if (isInitial(token)) {
    return LABELLED_BY_LETTER.has(
      tokenBefore(text, lastBefore(text, at - token.length, sentenceStart) + 1, sentenceStart),
    )
  }
  return !ABBREVIATIONS.has(token)
}

/** A stop without a space after it ends a sentence between Arabic words, not inside numbers, addresses, initials. */
function gluedStopEnds(text: string, token: string, at: number, next: number): boolean {
  const before = at > 0 ? characterAt(text, at - 1) : 'blank'
  const after = characterAt(text, next)
  if (after === 'arabic' && DOMAINS.has(tokenFrom(text, next))) return false
  if (before === 'blank') return after === 'arabic' || after === 'other'
  if (before === 'other') return after === 'arabic'
  if (isInitial(token) || ABBREVIATIONS.has(token)) return false
  if (after === 'arabic') return isWordPart(characterAt(text, next + 1)) || text[next + 1] !== '.'
  return before === 'arabic' && (after === 'other' || (after === 'digit' && token.length > 2))
}

/** One letter, with or without vowel marks and tatweel, is an initial or a title: د. هـ. م. */
function isInitial(token: string): boolean {
  return /^\p{L}[\p{M}\u0640]*$/u.test(token)
}

/** Whether a number opens the sentence, as that of an item in a list (1. البند). */
function isItemNumber(text: string, at: number, sentenceStart: number): boolean {
  return lastBefore(text, at, sentenceStart) < sentenceStart
}

/** Whether a year stands before an era: 1827 م، 300 ق.م */
function followsYear(text: string, at: number): boolean {
  let before = lastBefore(text, at, 0)
  if (text[before] === '.' && text[before - 1] === 'ق') before = lastBefore(text, before - 1, 0)
  return before >= 0 && characterAt(text, before) === 'digit'
}

/** The place of the last character before `at` that is neither blank nor a bullet, or less than `lowest`. */
function lastBefore(text: string, at: number, lowest: number): number {
  let before = at - 1
  while (before >= lowest && (characterAt(text, before) === 'blank' || BULLETS.includes(text[before]!))) {
    before--
  }
  return before
}

function tokenBefore(text: string, end: number, lowest: number): string {
  let start = end
  while (start > lowest && end - start < LONGEST_TOKEN && isWordPart(characterAt(text, start - 1))) start--
  return text.slice(start, end)
}

function tokenFrom(text: string, start: number): string {
  let end = start
  while (end < text.length && end - start < LONGEST_TOKEN && isWordPart(characterAt(text, end))) end++
  return text.slice(start, end)
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLineBreak(text[at]!)) return true
  return false
}
