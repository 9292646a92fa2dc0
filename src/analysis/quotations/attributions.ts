// Attributions: phrases that name a source without a verb of saying of their own: بحسب، وفقا لـ، حسبما ذكر، على حد قوله.

import type { Block } from '../document.ts'
import { Gap, type Reading } from './reading.ts'
import type { Report } from './reports.ts'

const WITH_NOUN = new Set(['بحسب', 'حسب', 'وفق', 'براي', 'بنظر', 'بتعبير', 'بوصف', 'بزعم'])
const WITH_TO = new Set(['وفقا', 'طبقا', 'تبعا'])
const WITH_VERB = new Set(['حسبما', 'وفقما', 'بحسبما', 'مثلما', 'كما'])
const AFTER_LIMIT = new Set([
  'قول',
  'قوله',
  'قولها',
  'قولهم',
  'تعبير',
  'تعبيره',
  'تعبيرها',
  'تعبيرهم',
  'وصفه',
  'وصفها',
  'وصف',
  'زعمه',
  'زعمها',
  'زعم',
  'زعمهم',
])
/** How many words after the phrase may name the source. */
const TAIL = 14

/** Reads an attribution that begins at this word, or null. */
export function readAttribution(reading: Reading, block: Block, word: number): Report | null {
  if (reading.lexemes[word]?.attributes !== true || isCoordinated(reading, word)) return null
  const last = headEnd(reading, word)
  if (last === null || last > block.lastWord) return null
  const verb = last - word > 1 ? (reading.lexemes[last - 1]?.cue ?? null) : null
  return {
    kind: 'attribution',
    cue: { first: word, last },
    reading: verb,
    tail: { first: last, last: tailEnd(reading, block, last) },
    opening: null,
  }
}

/** صحيفة كذا ونقلا عن مصادر، كشفت: a remark inside a sentence, not its source. */
function isCoordinated({ document: { words }, gaps, sentences }: Reading, word: number): boolean {
  return /^و[وبحطن]/.test(words[word]?.text ?? '') && gaps[word] === 0 && sentences[word] !== word
}

/** Where the words of the attribution end (exclusive) and the source begins. */
function headEnd(reading: Reading, word: number): number | null {
  const { words } = reading.document
  const folded = words[word]?.folded ?? ''
  const bare = /^و/.test(folded) && folded.length > 3 ? folded.slice(1) : folded
  const next = words[word + 1]?.folded ?? ''
  const isVerb = (at: number): boolean => {
    const found = reading.lexemes[at]?.cue
    const cue = found?.conjunction === '' ? found.cue : undefined
    return cue !== undefined && cue.strength !== 'weak' && (cue.form === 'past' || cue.form === 'present')
  }
  const pick = (head: string): number | null => {
    if (WITH_NOUN.has(head)) {
      if (next === 'ما') return isVerb(word + 2) ? word + 3 : null
      return word + 1
    }
    if (WITH_TO.has(head)) {
      if (next === 'لما') return isVerb(word + 2) ? word + 3 : null
      return next.startsWith('ل') ? word + 1 : null
    }
    if (head === 'كما') return isVerb(word + 1) && closes(reading, word) ? word + 2 : null
    if (WITH_VERB.has(head)) return isVerb(word + 1) ? word + 2 : null
    if (head === 'نقلا' && next === 'عن') return word + 2
    if (head === 'علي' && (next === 'حد' || next === 'لسان')) {
      if (next === 'لسان') return word + 2
      return AFTER_LIMIT.has(words[word + 2]?.folded ?? '') ? word + 3 : null
    }
    return null
  }
  return pick(folded) ?? (bare === folded ? null : pick(bare))
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
function closes({ gaps, lexemes }: Reading, word: number): boolean {
  if (((gaps[word] ?? 0) & Gap.comma) === 0 || lexemes[word + 1]?.cue?.cue.strength !== 'speech') return false
  if (lexemes[word + 1]?.cue?.pronoun !== '') return false
  for (let at = word + 2; at < word + 2 + TAIL; at++) {
    const gap = gaps[at] ?? Gap.stop
    if (gap & Gap.stop) return at > word + 2
    if (gap & (Gap.colon | Gap.mark) || lexemes[at]?.link != null || lexemes[at]?.kind === 'subordinator')
      return false
  }
  return false
}

function tailEnd(reading: Reading, block: Block, from: number): number {
  const limit = Math.min(block.lastWord, from + TAIL)
  let at = from
  while (at < limit) {
    const gap = (reading.gaps[at] ?? Gap.stop) & (at === from ? Gap.stop | Gap.colon : 0xff)
    if (gap & (Gap.stop | Gap.semicolon | Gap.colon | Gap.comma)) break
    const closing = gap & Gap.mark ? closingMark(reading, at, limit) : null
    if (closing !== null) {
      at = closing
      continue
    }
    const { link, kind } = reading.lexemes[at] ?? { link: null, kind: null }
    if (link !== null || kind === 'relative' || kind === 'subordinator') break
    at++
  }
  return at
}
