// Folding: one form for the spellings that readers take for the same.

const REMOVED = /[\p{Mn}\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu
const ALREADY_FOLDED = /^[\u0621\u0627\u0628\u062A-\u063A\u0641-\u0648\u064Aa-z0-9 ]*$/

/** What Unicode decomposition does not unify: alef wasla, ya, ta marbuta, Persian and Urdu letters, digits. */
const LETTERS = new Map([
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ک', 'ك'],
  ['گ', 'ك'],
  ['ڭ', 'ك'],
  ['ڤ', 'ف'],
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ژ', 'ز'],
  ...Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value) => [digit, String(value)] as const),
  ...Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, value) => [digit, String(value)] as const),
])

/**
 * Folds Arabic and Latin text to one spelling: vowel marks, accents, tatweel and invisible controls go; alef and
 * its hamzas, alef maqsura and ya, ta marbuta and ha, hamza carriers and their letters, Persian letters, digit sets
 * and letter case become one. A bare hamza (ء) stays.
 *
 * The result may be shorter or longer than `text`; a `Word` keeps the offsets beside its folded form.
 */
export function fold(text: string): string {
  if (ALREADY_FOLDED.test(text)) return text
  folds ??= Array.from({ length: LAST_ARABIC + 1 }, (_, unit) =>
    isBetween(unit) ? '' : foldAny(String.fromCharCode(unit)),
  )
  let folded = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit > LAST_ARABIC || isBetween(unit)) return foldAny(text)
    folded += folds[unit]!
  }
  return folded
}

const LAST_ASCII = 0x7f
const FIRST_ARABIC = 0x600
const LAST_ARABIC = 0x6ff

/** Whether a unit is of the scripts between ASCII and Arabic, which Arabic texts hardly use. */
function isBetween(unit: number): boolean {
  return unit > LAST_ASCII && unit < FIRST_ARABIC
}

/** What each unit up to the end of the Arabic block folds to. ASCII and Arabic letters fold alike beside any others. */
let folds: readonly string[] | null = null

function foldAny(text: string): string {
  let folded = ''
  for (const letter of text.normalize('NFKD').replace(REMOVED, '').toLowerCase()) {
    folded += LETTERS.get(letter) ?? letter
  }
  return folded
}
