// The forms of the verbs of saying in every person, tense and form, from their table. `scripts/cue-forms.mjs` writes
// them to `data/cue-forms.tsv`: to make them at each start takes longer than to read an article.

import { fold } from '../../arabic/fold.ts'
import { formCode, INFLECTIONS, type Inflection, type InflectionName } from './inflections.ts'

/** A row of the table of verbs, folded; '' where a verb lacks the form. */
interface Verb {
  readonly past: string
  readonly present: string
  readonly active: string
  readonly masdar: string
  readonly strength: string
}

type FormOf = readonly [form: string, inflection: InflectionName]

/** The `formCode` of every form of the verbs in `rows` (as `VERB_ROWS`), by its folded spelling without clitics. */
export function conjugate(rows: readonly string[]): Map<string, number> {
  const codes = new Map<string, number>()
  const ranks = new Map<string, number>()
  for (const [verb, row] of rows.entries()) {
    for (const [form, inflection] of formsOf(parseVerb(row))) {
      const rank = rankOf(INFLECTIONS[inflection])
      if (rank <= (ranks.get(form) ?? -Infinity)) continue
      ranks.set(form, rank)
      codes.set(form, formCode(verb, inflection))
    }
  }
  return codes
}

function parseVerb(row: string): Verb {
  const [past = '', present = '-', active = '-', masdar = '-', , strength = ''] = row.split(/ +/)
  const stem = (word: string): string => (word === '-' ? '' : fold(word))
  return {
    past: stem(past),
    present: stem(present),
    active: stem(active),
    masdar: stem(masdar.replace(/ة$/, 'ت')),
    strength,
  }
}

function formsOf(verb: Verb): FormOf[] {
  return [...pastForms(verb), ...presentForms(verb), ...participles(verb), ...masdars(verb)]
}

/** قال قالت قالا قالتا قالوا قلن قلنا; نفى نفت نفيا نفوا; أشار … أشرنا. */
function pastForms({ past, strength }: Verb): FormOf[] {
  if (past === '') return []
  const defective = past.endsWith('ي') || (past.endsWith('ا') && past.length <= 3)
  const base = defective ? past.slice(0, -1) : past
  const short = past.at(-2) === 'ا' ? past.slice(0, -2) + past.at(-1) : past
  const dual = defective ? `${base}${past.endsWith('ا') ? 'و' : 'ي'}ا` : `${past}ا`
  return [
    [past, 'hePast'],
    [`${base}ت`, 'shePast'],
    [dual, 'twoMenPast'],
    [`${base}تا`, 'twoWomenPast'],
    [`${base}وا`, 'menPast'],
    ...(short === past ? [] : [[`${short}ت`, 'iPast'] as const]),
    ...(strength === 'speech' ? [[`${short}ن`, 'womenPast'] as const] : []),
    [`${short}نا`, 'wePast'],
  ]
}

/** يقول تقول يقولان تقولان يقولون نقول أقول, each also with س; ليقول لتقول. */
function presentForms({ present, strength }: Verb): FormOf[] {
  if (present === '') return []
  const stem = present.slice(1)
  const plural = /[يو]$/.test(stem) ? stem.slice(0, -1) : stem
  const plain: FormOf[] = [
    [`ي${stem}`, 'hePresent'],
    [`ت${stem}`, 'shePresent'],
    [`ي${stem}ان`, 'twoMenPresent'],
    [`ت${stem}ان`, 'twoWomenPresent'],
    [`ي${plural}ون`, 'menPresent'],
    [`ن${stem}`, 'wePresent'],
    [`ا${stem}`, 'iPresent'],
  ]
  const future: FormOf[] = plain.map(([form, inflection]) => [`س${form}`, inflection])
  // وعاد ليؤكد أن: what the subject does besides, as قائلا.
  const purpose: FormOf[] =
    strength === 'speech' || strength === 'report'
      ? [
          [`لي${stem}`, 'heSaying'],
          [`لت${stem}`, 'sheSaying'],
        ]
      : []
  return [...plain, ...future, ...purpose]
}

/** قائلا قائلة قائلين قائلات. */
function participles({ active }: Verb): FormOf[] {
  if (active === '') return []
  const plural = active.endsWith('ي') ? active.slice(0, -1) : active
  return [
    [`${active}ا`, 'heSaying'],
    [`${active}ه`, 'sheSaying'],
    [`${plural}ين`, 'menSaying'],
    [`${active}ات`, 'womenSaying'],
  ]
}

/** قول القول بالقول بقول; pronouns are read off: قوله بقولها. A final hamza takes a carrier before them: ادعائه. */
function masdars({ masdar }: Verb): FormOf[] {
  if (masdar === '') return []
  const bare = masdar.replace(/ت$/, 'ه')
  const stems = new Set([masdar, bare])
  if (masdar.endsWith('ء')) stems.add(`${masdar.slice(0, -1)}ي`).add(`${masdar.slice(0, -1)}و`)
  return [...stems].flatMap(stem =>
    ['', 'ب', 'ال', 'بال'].map(clitic => [`${clitic}${stem}`, 'saying'] as const),
  )
}

/**
 * One spelling with several readings (ذكر the verb and the noun): the finite verb goes before the participle and the
 * masdar, ألمح (he hinted) before ألمح (I glimpse), and طالبا (asking) before طالبا (the two called for).
 */
const PRECEDENCE: Record<Inflection['form'], number> = { past: 4, present: 4, participle: 2, masdar: 1 }

function rankOf({ form, person, number }: Inflection): number {
  return PRECEDENCE[form] - (person === 1 ? 1 : 0) - (form === 'past' && number === 'dual' ? 3 : 0)
}
