// Attributions: phrases that name a source without a verb of saying of their own: بحسب، وفقا لـ، حسبما ذكر، على حد قوله.

import { bySpelling } from '../../arabic/memo.ts'
import type { Block } from '../document.ts'
import { isSomebodysSaying } from '../speakers/attribution.ts'
import { Gap, type Reading } from './reading.ts'
import type { Report } from './reports.ts'
import { isTelling } from './surroundings.ts'
import { AFTER_LIMIT, type AttributionHead, RULES, setOf } from './words.data.ts'

const afterLimit = setOf(AFTER_LIMIT)
const rules = setOf(RULES)
/** How many words after the phrase may name the source. */
const TAIL = 14
/** How many words before وعن its verb may stand. */
const SAME_VERB = 60

/** Reads an attribution that begins at this word, or null. */
export function readAttribution(reading: Reading, block: Block, word: number): Report | null {
  const head = reading.lexemes[word]?.attribution ?? null
  if (head === null || isCoordinated(reading, word)) return null
  const last = headEnd(reading, head, word)
  if (last === null || last > block.lastWord || isRule(reading, last)) return null
  const verb = last - word > 1 ? (reading.lexemes[last - 1]?.cue ?? null) : null
  return {
    kind: 'attribution',
    cue: { first: head === 'view' ? beginningOfView(reading, word) : word, last },
    reading: verb,
    tail: { first: last, last: tailEnd(reading, block, last) },
    opening: null,
  }
}

/** في رأي فلان، من وجهة نظر فلان. */
function beginningOfView({ document: { words } }: Reading, word: number): number {
  return words[word - 1]?.folded === 'وجهه' ? word - 2 : word - 1
}

/** وفقا للقرار، بحسب المادة: what is done by a rule, nobody says; but لائحة الاتهام tells something. */
function isRule({ document: { words } }: Reading, word: number): boolean {
  if (words[word + 1]?.folded === 'الاتهام') return false
  const { folded = '' } = words[word] ?? {}
  return rules.has(
    folded.startsWith('لل') ? `ا${folded.slice(1)}` : folded.startsWith('ل') ? folded.slice(1) : folded,
  )
}

/** صحيفة كذا ونقلا عن مصادر، كشفت: a remark inside a sentence, not its source. */
function isCoordinated({ document: { words }, gaps, sentences }: Reading, word: number): boolean {
  const written = words[word]
  return gaps[word] === 0 && sentences[word] !== word && written !== undefined && isJoined(written)
}

/** Whether an attribution has و before it: وبحسب، ووفقا، ونقلا. */
export const isJoined = bySpelling(({ text }) => /^و[وبحطن]/.test(text))

/** Where the words of the attribution end (exclusive) and the source begins; null where they are none. */
function headEnd(reading: Reading, head: AttributionHead, word: number): number | null {
  const { words } = reading.document
  const next = words[word + 1]?.folded ?? ''
  switch (head) {
    case 'noun':
      if (next === 'ما') return afterVerb(reading, word + 2)
      return afterLimit.has(next) || isOwnSaying(reading, word + 1) ? word + 2 : word + 1
    case 'to':
      if (next === 'لما') return afterVerb(reading, word + 2)
      // وفقا لـ«سانا».
      if (next === 'ل' || isOwnSaying(reading, word + 1)) return word + 2
      return next.startsWith('ل') ? word + 1 : null
    case 'as':
      return closes(reading, word) ? pastTongue(reading, afterVerb(reading, word + 1)) : null
    case 'verb':
      return pastTongue(reading, afterVerb(reading, word + 1))
    case 'from':
      return next === 'عن' || next === 'الي' || next === 'علي' ? word + 2 : null
    case 'view':
      return /^(و?في|وجهه)$/.test(words[word - 1]?.folded ?? '') ? word + 1 : null
    case 'also':
      return isAnotherSource(reading, word) ? word + 1 : null
    case 'limit':
      if (next === 'لسان') return isOnSomebodysTongue(reading, word) ? null : word + 2
      if (next === 'ما') return setsLimit(reading, word) ? afterVerb(reading, word + 2) : null
      return next === 'حد' && afterLimit.has(words[word + 2]?.folded ?? '') ? word + 3 : null
  }
}

/** ما ورد على لسان فلان: what somebody has said, of which the sentence tells; but وهو ما جاء على لسان فلان. */
function isOnSomebodysTongue(reading: Reading, word: number): boolean {
  if (isTelling(reading, word - 1)) return false
  return reading.document.words[word - 2]?.folded === 'ما' || reading.lexemes[word - 2]?.kind === 'relative'
}

/** نقلت الوكالة عن الوزير أن …، وعن المدير أن …. */
function isAnotherSource({ lexemes, sentences, gaps }: Reading, word: number): boolean {
  let link = word + 1
  while (link < word + TAIL && gaps[link] === 0 && lexemes[link]?.link == null) link++
  if (lexemes[link]?.link == null) return false
  const start = Math.max(sentences[word] ?? word, word - SAME_VERB)
  for (let at = word - 1; at >= start; at--) if (lexemes[at]?.cue?.cue.verb === 'نقل') return true
  return false
}

function gapComma({ gaps }: Reading, word: number): boolean {
  return ((gaps[word] ?? 0) & Gap.comma) !== 0
}

/** The word after a finite verb of saying that stands here, or null. */
function afterVerb({ lexemes }: Reading, word: number): number | null {
  const found = lexemes[word]?.cue
  if (found == null || found.conjunction !== '' || found.cue.strength === 'weak') return null
  return found.cue.form === 'past' || found.cue.form === 'present' ? word + 1 : null
}

/** حسب توقعه، وفقا لزعمها: a verbal noun with whose it is. */
function isOwnSaying({ document: { words } }: Reading, word: number): boolean {
  const written = words[word]
  return written !== undefined && isSomebodysSaying(written)
}

/** كما جاء على لسان فلان: the source begins after the phrase. */
function pastTongue({ document: { words } }: Reading, word: number | null): number | null {
  const isTongue = word !== null && words[word]?.folded === 'علي' && words[word + 1]?.folded === 'لسان'
  return isTongue ? word + 2 : word
}

/** The word after the marks that open at `at` and hold a name: بحسب موقع "سي إن إن" بالعربية. */
function closingMark({ gaps }: Reading, at: number, limit: number): number | null {
  for (let end = at + 1; end <= Math.min(limit, at + 5); end++) {
    const gap = gaps[end] ?? Gap.stop
    if (gap & Gap.mark) return end
    if (gap !== 0) return null
  }
  return null
}

/** ، كما أفاد مسؤولون في الشركة.: at the end of its sentence the verb says what stands before it. */
function closes(reading: Reading, word: number): boolean {
  const verb = reading.lexemes[word + 1]?.cue
  if (!gapComma(reading, word) || verb == null || verb.pronoun !== '') return false
  return (verb.cue.strength === 'speech' || verb.cue.verb === 'جاء') && endsSentence(reading, word + 2)
}

/** … على ما أفاد البيان: after a comma or marks, or at the end of its sentence; but ردا على ما قال الوزير. */
function setsLimit(reading: Reading, word: number): boolean {
  if ((reading.gaps[word] ?? 0) & (Gap.comma | Gap.mark)) return true
  const verb = reading.lexemes[word + 2]?.cue
  if (verb == null || verb.pronoun !== '' || verb.cue.strength !== 'speech') return false
  return !reading.document.words[word - 1]?.folded.endsWith('ا') && endsSentence(reading, word + 3)
}

/** Whether the sentence ends within the words that may name a source, and nothing is said before its end. */
function endsSentence({ gaps, lexemes }: Reading, first: number): boolean {
  for (let at = first; at < first + TAIL; at++) {
    const gap = gaps[at] ?? Gap.stop
    if (gap & Gap.stop) return at > first
    if (gap & (Gap.colon | Gap.mark) || lexemes[at]?.link != null || lexemes[at]?.kind === 'subordinator')
      return false
  }
  return false
}

/** بحسب وكالة "سانا" يأتي القرار …: a present verb right behind the marks. */
export function beginsWhatIsSaid({ document: { words } }: Reading, word: number): boolean {
  const written = words[word]
  return written !== undefined && isPresent(written)
}

const isPresent = bySpelling(({ folded }) => /^س?ي\p{L}{3,}$/u.test(folded))

function tailEnd(reading: Reading, block: Block, from: number): number {
  const limit = Math.min(block.lastWord, from + TAIL)
  let at = from
  while (at < limit) {
    const gap = (reading.gaps[at] ?? Gap.stop) & (at === from ? Gap.stop | Gap.colon : 0xff)
    if (gap & (Gap.stop | Gap.semicolon | Gap.colon | Gap.comma)) break
    const closing = gap & Gap.mark ? closingMark(reading, at, limit) : null
    if (closing !== null) {
      at = closing
      if (beginsWhatIsSaid(reading, at)) break
      continue
    }
    const { link, kind } = reading.lexemes[at] ?? { link: null, kind: null }
    if (link !== null || kind === 'relative' || kind === 'subordinator') break
    if (reading.document.words[at]?.folded === 'فقد') break
    at++
  }
  return at
}
