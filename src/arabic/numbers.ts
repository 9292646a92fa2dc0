// Numbers in digits and in words, cardinal and ordinal, in every gender and case.

import { CARDINALS, HUNDREDS, ORDINALS, SCALES } from './numbers.data.ts'

/** What a number is read from: folded words. */
export interface FoldedWord {
  readonly folded: string
}

/** A number and the index after its last word. */
export interface NumberFound {
  readonly value: number
  readonly end: number
}

const TEEN: ReadonlySet<string> = new Set(['عشر', 'عشره'])
const DIGITS = /^(?:[وفبلك]|ال|[وفبلك]ال|لل|في|من|عام)?(\d{1,15})(?:م|ه)?$/

/** The number that a folded word holds in digits, clitics and the year signs م and هـ aside; else null. */
export function digitsOf(folded: string): number | null {
  const last = folded.charCodeAt(folded.length - 1)
  if (!isDigit(last) && !isDigit(folded.charCodeAt(folded.length - 2))) return null
  const match = DIGITS.exec(folded)
  return match === null ? null : Number(match[1])
}

/**
 * The number that begins at `words[index]` and ends before `limit`: digits (25, ٢٥), words (خمسة وعشرون, ثلاثمائة,
 * ألفين وتسعة عشر) or both (20 ألفا). Null where there is none. The first word may carry clitics.
 */
export function numberAt(
  words: readonly FoldedWord[],
  index: number,
  limit = words.length,
): NumberFound | null {
  let value = 0
  let end = index
  let room = Number.POSITIVE_INFINITY
  while (end < limit) {
    const part = partAt(words, end, limit, end > index)
    if (part === null || part.value >= room) break
    value += part.value
    end = part.end
    room = part.scale
  }
  return end === index ? null : { value, end }
}

/** One summand: a number below a thousand and its scale. What follows with و must be smaller than `scale`. */
function partAt(
  words: readonly FoldedWord[],
  index: number,
  limit: number,
  linked: boolean,
): (NumberFound & { scale: number }) | null {
  const folded = words[index]?.folded ?? ''
  if (linked && !folded.startsWith('و')) return null
  const stem = linked ? folded.slice(1) : bare(folded)
  const alone = SCALES.get(stem)
  if (alone !== undefined) {
    return { value: alone.value * alone.times, end: index + 1, scale: alone.value }
  }
  const group = groupAt(words, index, limit, stem)
  if (group === null) return null
  const scale = group.end < limit ? SCALES.get(words[group.end]?.folded ?? '') : undefined
  if (scale === undefined || scale.times > 1) return { ...group, scale: 1 }
  return { value: group.value * scale.value, end: group.end + 1, scale: scale.value }
}

/** Digits, or a number below a thousand in words, whose first word without clitics is `stem`. */
function groupAt(
  words: readonly FoldedWord[],
  index: number,
  limit: number,
  stem: string,
): NumberFound | null {
  const digits = digitsOf(stem)
  if (digits !== null) return { value: digits, end: index + 1 }
  const next = index + 1 < limit ? (words[index + 1]?.folded ?? '') : ''
  const unit = CARDINALS.get(stem)
  const split = unit !== undefined && unit >= 3 && unit <= 9 && HUNDREDS.get(next) === 100
  const hundreds = split ? unit * 100 : HUNDREDS.get(stem)
  if (hundreds === undefined) return belowHundred(unit, next, index)
  const end = index + (split ? 2 : 1)
  const after = end < limit ? (words[end]?.folded ?? '') : ''
  if (!after.startsWith('و')) return { value: hundreds, end }
  const later = end + 1 < limit ? (words[end + 1]?.folded ?? '') : ''
  const rest = belowHundred(CARDINALS.get(after.slice(1)), later, end)
  return rest === null ? { value: hundreds, end } : { value: hundreds + rest.value, end: rest.end }
}

/** `unit` (one to ten or a ten) with what the next word adds to it: ثلاثة + عشر, ثلاثة + وعشرون. */
function belowHundred(unit: number | undefined, next: string, index: number): NumberFound | null {
  if (unit === undefined) return null
  if (unit < 10 && TEEN.has(next)) return { value: unit + 10, end: index + 2 }
  const tens = unit < 10 && next.startsWith('و') ? CARDINALS.get(next.slice(1)) : undefined
  if (tens !== undefined && tens >= 20) return { value: unit + tens, end: index + 2 }
  return { value: unit, end: index + 1 }
}

/**
 * The ordinal that begins at `words[index]` (الأول، الثالثة، الخامس عشر، الحادي والعشرين، with or without ال): its
 * value and the index after it, or null.
 */
export function ordinalAt(
  words: readonly FoldedWord[],
  index: number,
  limit = words.length,
): NumberFound | null {
  if (index >= limit) return null
  const value = ordinalOf(words[index]?.folded ?? '')
  if (value === null) return null
  const next = index + 1 < limit ? (words[index + 1]?.folded ?? '') : ''
  if (value <= 10 && TEEN.has(next)) return { value: (value % 10) + 10, end: index + 2 }
  if (value < 10 && next.startsWith('و')) {
    const tens = ordinalOf(next)
    if (tens !== null && tens >= 20) return { value: value + tens, end: index + 2 }
  }
  return { value, end: index + 1 }
}

function ordinalOf(folded: string): number | null {
  const plain = folded.startsWith('وال') ? folded.slice(1) : folded
  const value = ORDINALS.get(plain.startsWith('ال') ? plain.slice(2) : plain)
  return value ?? null
}

/** The first word of a number without its clitics. */
function bare(word: string): string {
  for (const clitic of ['', 'و', 'ب', 'ل', 'ف', 'ال', 'وال', 'بال', 'لل', 'وب', 'ول']) {
    if (!word.startsWith(clitic)) continue
    const stem = word.slice(clitic.length)
    if (CARDINALS.has(stem) || HUNDREDS.has(stem) || SCALES.has(stem) || digitsOf(stem) !== null) return stem
  }
  return word
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
