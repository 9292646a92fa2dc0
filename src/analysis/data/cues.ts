// Cues: the words that say that somebody speaks, in every person, tense and form, generated from a table of verbs.

import { fold } from '../../arabic/fold.ts'
import { bySpelling } from '../../arabic/memo.ts'
import { IMPERSONAL_FORMS, VERB_ROWS } from './cues.data.ts'

/** How surely a cue means speech: `speech` by itself, `report` with أن, a colon or marks, `weak` only close before them. */
export type Strength = 'speech' | 'report' | 'weak'

/** One inflected form of a verb of saying. */
export interface Cue {
  /** The verb: third person masculine singular of the past, as in the table. */
  readonly verb: string
  readonly form: 'past' | 'present' | 'participle' | 'masdar'
  /** Grammatical person; participles and masdars count as third. */
  readonly person: 1 | 3
  /** Gender and number of the subject that the form shows; a masdar shows none (its pronoun may). */
  readonly gender: 'male' | 'female' | null
  readonly number: 'singular' | 'dual' | 'plural' | null
  readonly strength: Strength
  /** What may follow, in the letters of the table's column `takes`. */
  readonly takes: string
  /** Whether the unvowelled form is mostly another word (بين، كتب، ذكر). */
  readonly homograph: boolean
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

let forms: ReadonlyMap<string, Cue> | undefined

/** Every form of every verb of saying by its folded spelling, without conjunction and pronoun. Built at first use. */
export function cueForms(): ReadonlyMap<string, Cue> {
  forms ??= buildForms()
  return forms
}

let impersonal: ReadonlySet<string> | undefined

/** Whether a folded word, before أن, is nobody's: يذكر أن، يشار إلى أن، يعتقد أن. */
export function isImpersonal(folded: string): boolean {
  impersonal ??= new Set(fold(IMPERSONAL_FORMS).split(' '))
  return impersonal.has(folded)
}

/** Reads a folded word as a cue, with its conjunction and pronoun, or null: وأضافت، فقال، ذكرته، بقولها. */
export function readCue(folded: string): CueReading | null {
  const cue = cueForms().get(folded)
  if (cue !== undefined) return { cue, conjunction: '', pronoun: '' }
  const first = folded[0]
  const conjunction = first === 'و' || first === 'ف' ? first : ''
  const rest = conjunction === '' ? folded : folded.slice(1)
  if (conjunction !== '') {
    const afterConjunction = cueForms().get(rest)
    if (afterConjunction !== undefined) return { cue: afterConjunction, conjunction, pronoun: '' }
  }
  return readWithPronoun(folded, '') ?? (conjunction === '' ? null : readWithPronoun(rest, conjunction))
}

/** `readCue` for a word of a text. */
export const cueOf = bySpelling(({ folded }) => readCue(folded))

function readWithPronoun(folded: string, conjunction: CueReading['conjunction']): CueReading | null {
  for (const pronoun of PRONOUNS[folded.at(-1) ?? ''] ?? []) {
    if (folded.length < pronoun.length + 2 || !folded.endsWith(pronoun)) continue
    const stem = folded.slice(0, -pronoun.length)
    const cue =
      cueForms().get(stem) ?? (stem.endsWith('ا') ? cueForms().get(`${stem.slice(0, -1)}ي`) : undefined)
    if (cue !== undefined && cue.form !== 'participle') return { cue, conjunction, pronoun }
  }
  return null
}

interface VerbRow {
  readonly past: string
  readonly present: string
  readonly active: string
  readonly masdar: string
  readonly features: Pick<Cue, 'verb' | 'strength' | 'takes' | 'homograph'>
}

function buildForms(): ReadonlyMap<string, Cue> {
  const built = new Map<string, Cue>()
  for (const row of VERB_ROWS.trim().split('\n')) {
    const verb = parseRow(row)
    const forms = pastForms(verb).concat(presentForms(verb), participles(verb), masdars(verb))
    for (const [form, features] of forms) {
      const known = built.get(form)
      if (known === undefined || rank(features) > rank(known)) {
        const { verb: past, strength, takes, homograph } = verb.features
        const { form: kind, person, gender, number } = features
        // Spreading the two objects takes four times as long.
        built.set(form, { verb: past, form: kind, person, gender, number, strength, takes, homograph })
      }
    }
  }
  return built
}

function parseRow(row: string): VerbRow {
  const [past = '', present = '-', active = '-', masdar = '-', takes = '', strength, other] = row.split(/ +/)
  const stem = (word: string): string => (word === '-' ? '' : fold(word))
  return {
    past: stem(past),
    present: stem(present),
    active: stem(active),
    masdar: masdar === '-' ? '' : fold(masdar.replace(/ة$/, 'ت')),
    features: {
      verb: past,
      strength: strength === 'speech' || strength === 'report' ? strength : 'weak',
      takes,
      homograph: other === 'p',
    },
  }
}

type Inflected = Pick<Cue, 'form' | 'person' | 'gender' | 'number'>
type FormOf = readonly [form: string, features: Inflected]

function of(
  form: Cue['form'],
  gender: Cue['gender'],
  number: Cue['number'],
  person: Cue['person'] = 3,
): Inflected {
  return { form, person, gender, number }
}

/** قال قالت قالا قالتا قالوا قلن قلنا; نفى نفت نفيا نفوا; أشار … أشرنا. */
function pastForms({ past, features }: VerbRow): FormOf[] {
  if (past === '') return []
  const defective = past.endsWith('ي') || (past.endsWith('ا') && past.length <= 3)
  const base = defective ? past.slice(0, -1) : past
  const short = past.at(-2) === 'ا' ? past.slice(0, -2) + past.at(-1) : past
  const dual = defective ? `${base}${past.endsWith('ا') ? 'و' : 'ي'}ا` : `${past}ا`
  return [
    [past, of('past', 'male', 'singular')],
    [`${base}ت`, of('past', 'female', 'singular')],
    [dual, of('past', 'male', 'dual')],
    [`${base}تا`, of('past', 'female', 'dual')],
    [`${base}وا`, of('past', 'male', 'plural')],
    ...(short === past ? [] : [[`${short}ت`, of('past', null, 'singular', 1)] as const]),
    ...(features.strength === 'speech' ? [[`${short}ن`, of('past', 'female', 'plural')] as const] : []),
    [`${short}نا`, of('past', null, 'plural', 1)],
  ]
}

/** يقول تقول يقولان تقولان يقولون نقول أقول, each also with س; ليقول لتقول. */
function presentForms({ present, features }: VerbRow): FormOf[] {
  if (present === '') return []
  const stem = present.slice(1)
  const plural = /[يو]$/.test(stem) ? stem.slice(0, -1) : stem
  const plain: FormOf[] = [
    [`ي${stem}`, of('present', 'male', 'singular')],
    [`ت${stem}`, of('present', 'female', 'singular')],
    [`ي${stem}ان`, of('present', 'male', 'dual')],
    [`ت${stem}ان`, of('present', 'female', 'dual')],
    [`ي${plural}ون`, of('present', 'male', 'plural')],
    [`ن${stem}`, of('present', null, 'plural', 1)],
    [`ا${stem}`, of('present', null, 'singular', 1)],
  ]
  const future: FormOf[] = plain.map(([form, features]) => [`س${form}`, features])
  // وعاد ليؤكد أن: what the subject does besides, as قائلا.
  const purpose: FormOf[] =
    features.strength === 'weak'
      ? []
      : [
          [`لي${stem}`, of('participle', 'male', 'singular')],
          [`لت${stem}`, of('participle', 'female', 'singular')],
        ]
  return [...plain, ...future, ...purpose]
}

/** قائلا قائلة قائلين قائلات. */
function participles({ active }: VerbRow): FormOf[] {
  if (active === '') return []
  const plural = active.endsWith('ي') ? active.slice(0, -1) : active
  return [
    [`${active}ا`, of('participle', 'male', 'singular')],
    [`${active}ه`, of('participle', 'female', 'singular')],
    [`${plural}ين`, of('participle', 'male', 'plural')],
    [`${active}ات`, of('participle', 'female', 'plural')],
  ]
}

/** قول القول بالقول بقول; pronouns are read off: قوله بقولها. A final hamza takes a carrier before them: ادعائه. */
function masdars({ masdar }: VerbRow): FormOf[] {
  if (masdar === '') return []
  const noun = of('masdar', null, null)
  const bare = masdar.replace(/ت$/, 'ه')
  const stems = new Set([masdar, bare])
  if (masdar.endsWith('ء')) stems.add(`${masdar.slice(0, -1)}ي`).add(`${masdar.slice(0, -1)}و`)
  return [...stems].flatMap(stem => ['', 'ب', 'ال', 'بال'].map(clitic => [`${clitic}${stem}`, noun] as const))
}

/**
 * One spelling with several readings (ذكر the verb and the noun): the finite verb goes before the participle and the
 * masdar, ألمح (he hinted) before ألمح (I glimpse), and طالبا (asking) before طالبا (the two called for).
 */
const PRECEDENCE: Record<Cue['form'], number> = { past: 4, present: 4, participle: 2, masdar: 1 }

function rank({ form, person, number }: Inflected): number {
  return PRECEDENCE[form] - (person === 1 ? 1 : 0) - (form === 'past' && number === 'dual' ? 3 : 0)
}
