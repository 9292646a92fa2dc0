// How a form of a verb of saying is inflected.

export interface Inflection {
  readonly form: 'past' | 'present' | 'participle' | 'masdar'
  /** Grammatical person; participles and masdars count as third. */
  readonly person: 1 | 3
  /** Gender and number of the subject that the form shows; a masdar shows none (its pronoun may). */
  readonly gender: 'male' | 'female' | null
  readonly number: 'singular' | 'dual' | 'plural' | null
}

/** Every inflection that `conjugate` gives, in the order of their codes. */
export const INFLECTIONS = {
  hePast: of('past', 'male', 'singular'),
  shePast: of('past', 'female', 'singular'),
  twoMenPast: of('past', 'male', 'dual'),
  twoWomenPast: of('past', 'female', 'dual'),
  menPast: of('past', 'male', 'plural'),
  womenPast: of('past', 'female', 'plural'),
  iPast: of('past', null, 'singular', 1),
  wePast: of('past', null, 'plural', 1),
  hePresent: of('present', 'male', 'singular'),
  shePresent: of('present', 'female', 'singular'),
  twoMenPresent: of('present', 'male', 'dual'),
  twoWomenPresent: of('present', 'female', 'dual'),
  menPresent: of('present', 'male', 'plural'),
  iPresent: of('present', null, 'singular', 1),
  wePresent: of('present', null, 'plural', 1),
  heSaying: of('participle', 'male', 'singular'),
  sheSaying: of('participle', 'female', 'singular'),
  menSaying: of('participle', 'male', 'plural'),
  womenSaying: of('participle', 'female', 'plural'),
  saying: of('masdar', null, null),
} as const

export type InflectionName = keyof typeof INFLECTIONS

const BY_PLACE: readonly Inflection[] = Object.values(INFLECTIONS)

/** The code of a form in `data/cue-forms.tsv`: the place of its verb in `VERB_ROWS`, and that of its inflection. */
export function formCode(verb: number, inflection: InflectionName): number {
  return verb * BY_PLACE.length + BY_PLACE.indexOf(INFLECTIONS[inflection])
}

/** The place of the verb and the inflection of a `formCode`. */
export function fromFormCode(code: number): [verb: number, inflection: Inflection] {
  return [Math.floor(code / BY_PLACE.length), BY_PLACE[code % BY_PLACE.length]!]
}

function of(
  form: Inflection['form'],
  gender: Inflection['gender'],
  number: Inflection['number'],
  person: Inflection['person'] = 3,
): Inflection {
  return { form, person, gender, number }
}
