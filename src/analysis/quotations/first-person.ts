// The first person: words that nobody but the speaker himself would use: نحن، لدينا، سنواصل، وقعنا.

import { bySpelling } from '../../arabic/memo.ts'
import { readCue } from '../data/cues.ts'
import { WE_AND_I, WE_AND_I_DO } from './first-person.data.ts'
import { setOf } from './words.data.ts'

const pronouns = setOf(WE_AND_I)
const verbs = setOf(WE_AND_I_DO)
/** وقعنا، فريقنا: not the accusatives بيانا، قانونا, nor متضمنا، تضامنا. */
const OURS = /^[^مت]\p{L}{2,}[^اوي]نا$/u

/** Whether a word is a present verb whose doer is the one who says it: نود، سنحاول. */
export const isOwnDeed = bySpelling(({ folded }) => verbs.has(withoutPrefix(folded).replace(/^س/, '')))

/** Whether a word speaks of the one who says it. */
export const isFirstPerson = bySpelling(({ folded }) => {
  const bare = withoutPrefix(folded)
  if (pronouns.has(bare) || verbs.has(bare.replace(/^س/, ''))) return true
  return OURS.test(bare) && readCue(folded)?.cue.person !== 3
})

function withoutPrefix(folded: string): string {
  return folded.replace(/^[وف](?=.{3})/, '')
}
