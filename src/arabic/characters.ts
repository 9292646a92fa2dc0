// Kinds of characters, by UTF-16 unit: what scanners that look around a mark need to know, without a pattern.

/** `arabic` and `latin` are letters with their marks (`latin`: of any other script), `other` is punctuation. */
export type Character = 'arabic' | 'latin' | 'digit' | 'blank' | 'other'

/** The kind of the UTF-16 unit at `at`; beyond the text it is blank. */
export function characterAt(text: string, at: number): Character {
  const unit = text.charCodeAt(at)
  if (Number.isNaN(unit) || isBlank(unit)) return 'blank'
  if (unit < 0x80) return asciiKind(unit)
  if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)) return 'digit'
  if (unit >= 0x600 && unit <= 0x6ff) return ARABIC_PUNCTUATION.includes(text[at]!) ? 'other' : 'arabic'
  if ((unit >= 0x750 && unit <= 0x77f) || (unit >= 0xfb50 && unit <= 0xfdff) || unit >= 0xfe70) {
    return unit === 0xfd3e || unit === 0xfd3f || unit >= 0xff00 ? 'other' : 'arabic'
  }
  return (unit >= 0xc0 && unit < 0x2000) || (unit >= 0x3040 && unit < 0xe000) ? 'latin' : 'other'
}

/** Whether a character of this kind is part of a word. */
export function isWordPart(kind: Character): boolean {
  return kind === 'arabic' || kind === 'latin' || kind === 'digit'
}

/** Whether this character breaks a line. */
export function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029'
}

const ARABIC_PUNCTUATION = '؉؊،؍؎؏؛؜؝؞؟٪٫٬٭۔۝۞۩'

function asciiKind(unit: number): Character {
  if (unit >= 0x30 && unit <= 0x39) return 'digit'
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x7a ? 'latin' : 'other'
}

/** White space and invisible controls. */
function isBlank(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0x3000
  )
}
