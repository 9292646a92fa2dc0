// How buttons write Arabic: one printable ASCII character each for letters (as Buckwalter transliterates them, where
// his character is free), digits, punctuation, and for the letter sequences that are most frequent in news headlines
// and questions. A character that is not listed stands in a literal run between two `LITERAL` marks.

/** Begins and ends what is written as it is; doubled inside. */
export const LITERAL = '`'

/** Ends a field; never a code. */
export const FIELD_END = '.'

/** Codes, as pairs of ASCII character and text. */
export const CODES: readonly (readonly [code: string, text: string])[] = [
  ...pairs("'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy", 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'),
  ...pairs('0123456789', '0123456789'),
  ...pairs('_?,:;-()"', ' ؟،:؛-()"'),
  ...pairs('[]=', '«».'),
  ['L', ' ال'],
  ['a', 'ال'],
  ['P', 'ية '],
  ['c', 'ات'],
  ['e', 'ين'],
  ['i', 'ون'],
  ['o', 'ان'],
  ['u', ' في '],
  ['M', ' من '],
  ['B', ' ب'],
  ['W', ' و'],
  ['C', 'ار'],
  ['F', ' عن '],
  ['G', ' على '],
  ['I', ' إلى '],
  ['J', 'ير'],
  ['K', ' هل '],
  ['N', 'ما'],
  ['O', 'ور'],
  ['Q', 'لا'],
  ['R', 'را'],
  ['U', 'يا'],
  ['V', 'وا'],
  ['X', ' الم'],
  ['!', 'قال'],
  ['#', 'اء'],
  ['%', 'اع'],
  ['@', 'رئيس'],
  ['^', 'يد'],
  ['~', 'ول'],
  ['/', 'تح'],
  ['{', 'ست'],
]

function pairs(codes: string, texts: string): [string, string][] {
  const letters = [...texts]
  return [...codes].map((code, index) => [code, letters[index] ?? ''])
}
