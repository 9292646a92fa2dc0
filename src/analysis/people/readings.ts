// Readings: what a word can be by itself, and what of it asks for a closer look.

import { bySpelling } from '../../arabic/memo.ts'
import type { Spelling } from '../../arabic/spellings.ts'
import { readCue } from '../data/cues.ts'
import { ARABIC, type Form, formOf, GLUED, ORDINARY } from './forms.ts'
import { foreignness } from './letters.ts'
import { Kind, NAME } from './lexicon.ts'
import { isCommon } from './ordinary.ts'
import { CALLING, OPENERS } from './words.data.ts'

/** How a word reads, whatever its context. Shared by all words of the same spelling. */
export interface Reading extends Form {
  /** Whether a name can begin with the word at all, by the words around it or by itself. */
  readonly mayOpen: boolean
  /** Whether the word may be part of a name between a title and what is said, where only function words, verbs, offices and adjectives are none. */
  readonly mayBeNamed: boolean
  /** Whether a name follows it after a noun: محتج يدعى …. */
  readonly calls: boolean
  /** How the word says, in the third person of the singular, that somebody speaks. */
  readonly says: Saying
  /** Whether the first letter may belong to a foreign name and be no preposition: فريتز بروغان, who is not in Rogan. */
  readonly mayOwnLetter: boolean
}

/** Surely, mostly as another word (كتب، قطع), or not at all. */
type Saying = 'surely' | 'perhaps' | 'never'

/** Reads a word. */
export const readingOf = bySpelling(spelling => inOneShape(formOf(spelling), spelling))

/** Up to this frequency a plain word before a family name may be a given name. */
export const RARE = 2

/** A reading with its fields in one order, so that all readings share a shape, and what of it asks for a closer look. */
function inOneShape(found: Form, { text, folded }: Spelling): Reading {
  const isPlain =
    found.kinds === 0 && found.frequency <= RARE && found.prefix === 0 && !found.unknown && !found.definite
  return {
    prefix: found.prefix,
    definite: found.definite,
    form: found.form,
    bare: found.bare,
    part: found.part,
    kinds: found.kinds,
    gender: found.gender,
    frequency: found.frequency,
    unknown: found.unknown,
    foreignness: found.foreignness,
    opens: found.opens,
    isOpener: found.isOpener,
    mayOpen: found.opens || (isPlain && !GLUED.test(text)) || folded.length === 1,
    mayBeNamed: mayBeNamed(found) && !GLUED.test(text),
    calls: CALLING.has(folded),
    says: sayingOf(folded),
    mayOwnLetter: mayOwnLetter(found, folded),
  }
}

function sayingOf(folded: string): Saying {
  const { cue, pronoun } = readCue(folded) ?? {}
  if (cue === undefined || pronoun !== '' || cue.strength === 'weak' || cue.verb === 'أعلن') return 'never'
  if (cue.person !== 3 || cue.number !== 'singular') return 'never'
  if (cue.form !== 'past' && cue.form !== 'present') return 'never'
  return cue.homograph ? 'perhaps' : 'surely'
}

/** Kinds of words that a preposition stands before rather than a name holds: لوكالة. */
const NO_NAME =
  Kind.never |
  Kind.place |
  Kind.body |
  Kind.nationality |
  Kind.honorific |
  Kind.address |
  Kind.many |
  Kind.pair

/** So much at least a word must be spelled like a foreign name to own such a letter. */
const LEAST_WHOLE = -0.5
/** So much more a word may be spelled like a foreign name without its first letter and still own it. */
const LETTER_TOLERANCE = 0.5

function mayOwnLetter({ prefix, kinds, form }: Form, folded: string): boolean {
  if (prefix !== 1 || !'بفكل'.includes(folded[0]!) || kinds & NO_NAME) return false
  const whole = foreignness(folded)
  return whole >= LEAST_WHOLE && whole + LETTER_TOLERANCE >= foreignness(form)
}

/** A word as a family name, its first letter with it. */
export const wholeNameOf = bySpelling(
  ({ folded }): Reading => ({
    ...ORDINARY,
    form: folded,
    bare: folded,
    part: folded,
    kinds: Kind.family,
    frequency: 0,
    foreignness: foreignness(folded),
    opens: true,
    mayOpen: true,
    mayBeNamed: true,
    calls: false,
    says: 'never',
    mayOwnLetter: false,
  }),
)

/** In more articles of a thousand a word that no list knows as a name is none. */
const MOST_ORDINARY = 20

function mayBeNamed({ kinds, prefix, definite, frequency, form }: Form): boolean {
  if (prefix > 0 || form.length < 3 || !ARABIC.test(form) || form === 'باسم') return false
  if (kinds & (Kind.nationality | Kind.place | Kind.address | Kind.honorific | Kind.never) && form !== 'صباح')
    return false
  if (definite) return (kinds & Kind.given) !== 0
  if (kinds & NAME || OPENERS.has(form)) return true
  if (kinds & ~(Kind.unchecked | Kind.ambiguous) || frequency > MOST_ORDINARY) return false
  return !/^[يتن]|^لل|ا$|(?:ته|ها|هم)$/.test(form) && !(/^[وفبلك]/.test(form) && isCommon(form.slice(1)))
}

/** Whether a name is never a given one. */
export function isSurname({ kinds }: Reading): boolean {
  return (kinds & NAME) !== 0 && (kinds & Kind.given) === 0
}
