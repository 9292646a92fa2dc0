// Ordinary words: whether a word is one in another form, so that only what is left can be an unknown name.

import { entryOf, Kind, UNKNOWN } from './lexicon.ts'

const ENDINGS = [
  'هما',
  'تهم',
  'هم',
  'تها',
  'ها',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'يه',
  'وا',
  'ته',
  'ه',
  'ا',
  'ي',
  'ك',
  'ت',
]
const PROCLITICS = [
  'وال',
  'فال',
  'بال',
  'كال',
  'ولل',
  'لل',
  'وب',
  'ول',
  'وك',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'س',
  'وس',
]
/** Beginnings and ends that verbs and nouns with pronouns have and names don't. */
const VERBAL =
  /^(?:است|يست|تست|نست)..|^سي[عحظصضقوهخشطا]..|^(?:ستت|لل)....|...(?:تهم|تها|هما|ناها|ناكم|اتها|اته|اتهم|ونها|ناهم)$|..[^ا]هم$/

/** محققو النيابة، محامو المتهم: the plural of a participle before what it belongs to. */
const CONSTRUCT = /^م.{3,}و$/
const PLURALS = ['', 'ي', 'ون', 'ين']

/** Whether a folded word is an ordinary word in another form: with other clitics or endings, or without the article. */
export function isOrdinary(form: string): boolean {
  if (isOrdinaryStem(form) || VERBAL.test(form)) return true
  for (const proclitic of PROCLITICS) {
    if (!form.startsWith(proclitic)) continue
    const rest = form.slice(proclitic.length)
    if (rest.length >= 3 && isOrdinaryStem(rest)) return true
  }
  return false
}

function isOrdinaryStem(form: string): boolean {
  if (isCommon(form)) return true
  const bare = form.startsWith('ال') ? form.slice(2) : form
  if (bare !== form && isCommon(bare)) return true
  if (bare === form && isCommon(`ال${form}`)) return true
  if (CONSTRUCT.test(bare) && PLURALS.some(ending => isCommon(bare.slice(0, -1) + ending))) return true
  for (const ending of ENDINGS) {
    if (!bare.endsWith(ending)) continue
    const stem = bare.slice(0, -ending.length)
    if (ending[0] === 'ت' && stem.length >= 2 && isCommon(`${stem}ه`)) return true // قصة, قصتها
    if (stem.length >= 3 && (isCommon(stem) || isCommon(`${stem}ه`) || isCommon(`ال${stem}`))) return true
  }
  return false
}

/** Whether the lexicon has the folded word as an ordinary one. */
export function isCommon(form: string): boolean {
  const entry = entryOf(form)
  return entry !== UNKNOWN && (entry.frequency > 0 || (entry.kinds & (Kind.verb | Kind.never)) !== 0)
}
