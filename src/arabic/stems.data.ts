// Word patterns and irregular families for stemming. Hand-made from Arabic morphology (Wright; Ryding) and news usage.

/** A stem's pattern: 1, 2, 3 are the root letters, the others stand for themselves. */
export interface Pattern {
  readonly shape: string
  /** The verb form (Roman number) that the pattern belongs to, or its nominal use. */
  readonly form: string
  /** For a broken plural: shapes of its singulars. */
  readonly singulars: readonly string[]
}

/** Shape, form, singular shapes. Shapes are folded (hamza carriers and ta marbuta), endings are off. */
const ROWS: readonly (readonly [shape: string, form: string, singulars?: string])[] = [
  ['123', 'I'],
  ['1ا23', 'I'],
  ['12ا3', 'I', '123 12ي3'],
  ['12ي3', 'I'],
  ['12و3', 'I', '123'],
  ['م123', 'I'],
  ['ي123', 'I'],
  ['ن123', 'I'],
  ['ت123', 'I'],
  ['ا123', 'IV'],
  ['م12و3', 'I'],
  ['م12ا3', 'I'],
  ['ا12ا3', 'IV', '123'],
  ['م1ا23', 'III', 'م123'],
  ['ي1ا23', 'III'],
  ['1وا23', 'I', '1ا23'],
  ['12اي3', 'I', '12ي3 12ا3'],
  ['ت12ي3', 'II'],
  ['ت1ا23', 'VI'],
  ['يت123', 'V'],
  ['تت123', 'V'],
  ['مت123', 'V'],
  ['ا1ت23', 'VIII'],
  ['ي1ت23', 'VIII'],
  ['ت1ت23', 'VIII'],
  ['م1ت23', 'VIII'],
  ['ان123', 'VII'],
  ['ين123', 'VII'],
  ['تن123', 'VII'],
  ['من123', 'VII'],
  ['يت1ا23', 'VI'],
  ['تت1ا23', 'VI'],
  ['مت1ا23', 'VI'],
  ['ا1ت2ا3', 'VIII'],
  ['ان12ا3', 'VII'],
  ['است123', 'X'],
  ['يست123', 'X'],
  ['تست123', 'X'],
  ['نست123', 'X'],
  ['مست123', 'X'],
  ['است12ا3', 'X'],
  ['م1ا2ي3', 'I', 'م12و3 م12ا3'],
  ['ت1ا2ي3', 'II', 'ت12ي3'],
  ['1وا2ي3', 'I', '1ا2و3'],
]

export const PATTERNS: readonly Pattern[] = ROWS.map(([shape, form, singulars = '']) => ({
  shape,
  form,
  singulars: singulars.split(' ').filter(Boolean),
}))

/**
 * Families that no pattern links, one a line, folded, without proclitics and the article: singular and broken
 * plurals, forms of weak verbs with their nouns.
 */
export const FAMILIES: readonly (readonly string[])[] = `
رييس روساء رياسه
مدينه مدن
دوله دول
كتاب كتب
طريق طرق
سفينه سفن
صحيفه صحف
`
  .trim()
  .split('\n')
  .map(line => line.split(' '))
