// Cues: the words that say that somebody speaks, in every person, tense and form.

import { readFileSync } from 'node:fs'
import { fold } from '../../arabic/fold.ts'
import { bySpelling } from '../../arabic/memo.ts'
import { WordCodes } from '../word-table.ts'
import { IMPERSONAL_FORMS, VERB_ROWS } from './cues.data.ts'
import { fromFormCode, type Inflection } from './inflections.ts'

/** How surely a cue means speech: `speech` by itself, `report` with أن, a colon or marks, `weak` only close before them. */
export type Strength = 'speech' | 'report' | 'weak'

/** One inflected form of a verb of saying. */
export interface Cue extends Inflection {
  /** The verb: third person masculine singular of the past, as in the table. */
  readonly verb: string
  readonly strength: Strength
  /** What may follow, in the letters of the table's column `takes`. */
  readonly takes: string
  /** Whether the unvowelled form is mostly another word (بين، كتب، ذكر). */
  readonly homograph: boolean
  /** Whether it tells of any deed unless what is said follows: سجل هدفين، واصل تدريباته. */
  readonly deed: boolean
}

/** A word read as a cue: the form and what is glued to it. */
export interface CueReading {
  readonly cue: Cue
  /** The conjunction before the form: وأضاف, فقال. */
  readonly conjunction: '' | 'و' | 'ف'
  /** The pronoun after it: the object of a verb (وصفه، ذكرته), the speaker of a masdar (قوله). */
  readonly pronoun: '' | Pronoun
}

export type Pronoun = 'ه' | 'ها' | 'هم' | 'هن' | 'هما' | 'نا' | 'ني' | 'ي' | 'ك' | 'كم'

/** Object pronouns by their last letter, longest first. */
const PRONOUNS: Readonly<Record<string, readonly Pronoun[]>> = {
  ا: ['هما', 'ها', 'نا'],
  م: ['هم', 'كم'],
  ن: ['هن'],
  ي: ['ني'],
  ه: ['ه'],
  ك: ['ك'],
}

/** How many buckets `data/cue-forms.tsv` has; the script that makes it reads this. @public */
export const BUCKETS = 2048

let forms: WordCodes | undefined

/** The cue of a folded word without conjunction and pronoun. The data are read at the first call. */
function cueWith(form: string): Cue | undefined {
  forms ??= new WordCodes(readFileSync(new URL('../../../data/cue-forms.tsv', import.meta.url)), BUCKETS)
  const code = forms.get(form)
  if (code === undefined) return undefined
  const [row, inflection] = fromFormCode(code)
  const [verb = '', , , , takes = '', strength, other = ''] = VERB_ROWS[row]!.split(/ +/)
  return {
    ...inflection,
    verb,
    strength: strength === 'speech' || strength === 'report' ? strength : 'weak',
    takes,
    homograph: other.includes('p'),
    deed: other.includes('o'),
  }
}

let impersonal: ReadonlySet<string> | undefined

/** Whether a folded word, before أن, is nobody's: يذكر أن، يشار إلى أن، يعتقد أن. */
export function isImpersonal(folded: string): boolean {
  impersonal ??= new Set(fold(IMPERSONAL_FORMS).split(' '))
  return impersonal.has(folded)
}

/** Reads a folded word as a cue, with its conjunction and pronoun, or null: وأضافت، فقال، ذكرته، بقولها. */
export function readCue(folded: string): CueReading | null {
  const cue = cueWith(folded)
  if (cue !== undefined) return { cue, conjunction: '', pronoun: '' }
  const first = folded[0]
  const conjunction = first === 'و' || first === 'ف' ? first : ''
  const rest = conjunction === '' ? folded : folded.slice(1)
  if (conjunction !== '') {
    const afterConjunction = cueWith(rest)
    if (afterConjunction !== undefined) return { cue: afterConjunction, conjunction, pronoun: '' }
  }
  return readWithPronoun(folded, '') ?? (conjunction === '' ? null : readWithPronoun(rest, conjunction))
}

/** `readCue` for a word of a text. */
export const cueOf = bySpelling(({ folded }) => readCue(folded))

function readWithPronoun(folded: string, conjunction: CueReading['conjunction']): CueReading | null {
  if (folded.startsWith('ال')) return null // الحكم is no ألح with a pronoun
  for (const pronoun of PRONOUNS[folded.at(-1) ?? ''] ?? []) {
    if (folded.length < pronoun.length + 2 || !folded.endsWith(pronoun)) continue
    const stem = folded.slice(0, -pronoun.length)
    const cue = cueWith(stem) ?? (stem.endsWith('ا') ? cueWith(`${stem.slice(0, -1)}ي`) : undefined)
    if (cue !== undefined && cue.form !== 'participle') return { cue, conjunction, pronoun }
  }
  return null
}
