// Writing direction: which way a line runs, and isolating what runs the other way.

export type Direction = 'rtl' | 'ltr'

const ALREADY_ISOLATED = /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/u
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
const MARKS: Record<Direction, string> = { rtl: '\u200F', ltr: '\u200E' }

/** UTF-16 units that the functions below add to a text at most. */
export const DIRECTION_OVERHEAD = 3

/** The direction of most of the letters; right to left where there is none. */
export function directionOf(text: string): Direction {
  let balance = 0
  for (let at = 0; at < text.length; at++) balance += strengthOf(text.charCodeAt(at))
  return balance >= 0 ? 'rtl' : 'ltr'
}

/** The text between FSI and PDI where all of its letters run against the line it stands in: `Kim` in an Arabic line. */
export function isolated(text: string, line: Direction): string {
  const own = line === 'rtl' ? 1 : -1
  let opposite = false
  for (let at = 0; at < text.length; at++) {
    const strength = strengthOf(text.charCodeAt(at))
    if (strength === own) return text
    if (strength === -own) opposite = true
  }
  return opposite && !ALREADY_ISOLATED.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text
}

/** Between FSI and PDI where the line runs against the message it stands in. */
export function isolatedLine(text: string, line: Direction, message: Direction): string {
  return line === message ? text : FIRST_STRONG_ISOLATE + text + POP_ISOLATE
}

/** The mark that must precede a line whose first letter would give it the wrong direction, else nothing. */
export function markBefore(line: string, direction: Direction): string {
  for (let at = 0; at < line.length; at++) {
    const strength = strengthOf(line.charCodeAt(at))
    if (strength !== 0) return strength > 0 === (direction === 'rtl') ? '' : MARKS[direction]
  }
  return ''
}

/**
 * 1 for a letter that is written right to left, -1 for one written left to right, 0 for digits, marks, punctuation
 * and blanks. By ranges of UTF-16 units, after the bidirectional classes of Unicode.
 */
function strengthOf(unit: number): -1 | 0 | 1 {
  if (unit < 0x590) {
    if (unit >= 0xc0) return unit === 0xd7 || unit === 0xf7 ? 0 : -1
    const letter = unit | 0x20
    return letter >= 0x61 && letter <= 0x7a ? -1 : 0
  }
  if (unit < 0x900) return isArabicDigitOrMark(unit) ? 0 : 1
  if (unit >= 0x2000 && unit < 0x2c00) return 0
  if (unit >= 0xd800 && unit < 0xf900) return 0
  if (unit >= 0xfe00 && unit < 0xfe70) return 0
  return unit >= 0xfb1d && unit < 0xff00 ? 1 : -1
}

function isArabicDigitOrMark(unit: number): boolean {
  return (
    (unit >= 0x600 && unit <= 0x61f) ||
    (unit >= 0x64b && unit <= 0x66c) ||
    (unit >= 0x6d6 && unit <= 0x6ed) ||
    (unit >= 0x6f0 && unit <= 0x6f9)
  )
}
