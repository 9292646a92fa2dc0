// Things: verbs of saying whose subject is a state of things, which nobody says: ويعني ذلك أن، اسمه الذي يشير إلى أن.

import type { Cue } from '../data/cues.ts'
import type { Mentions } from '../speakers/mentions.ts'
import { DEEDS } from '../speakers/traits.data.ts'
import { nounAt } from '../speakers/traits.ts'
import { closeBefore, type Reading } from './reading.ts'
import { isLinkNear } from './surroundings.ts'
import { ABSTRACT, QUANTITIES, SHOWING, setOf, THINGS } from './words.data.ts'

const things = setOf(THINGS)
const abstract = setOf(ABSTRACT)
const quantities = setOf(QUANTITIES)
const deeds = setOf(DEEDS)
const showing: ReadonlySet<string> = new Set(SHOWING.split(' '))
/** The subject of such a verb and what belongs to it have no more words. */
const SUBJECT_WORDS = 8

/** ويرجع هذا إلى أن، مما يشير إلى أن، تشير التقديرات إلى أن، زيارته تشير إلى أن: a state of things speaks, nobody. */
export function isOfThings(reading: Reading, mentions: Mentions, word: number, { verb, form }: Cue): boolean {
  const { words } = reading.document
  // وعن ذلك تقول فلانة: what she speaks of.
  const isGoverned = reading.lexemes[word - 2]?.kind === 'preposition'
  const isOfThat = !isGoverned && isThing(closeBefore(reading, word))
  if (form === 'present' && (isOfThat || isWhichThing(reading, word))) return true
  // ويشير تنامي الاحتياطيات إلى أن.
  if (form === 'present' && showing.has(verb) && deeds.has(words[word + 1]?.folded ?? '')) return true
  if (form === 'present' && showing.has(verb) && isLinkNear(reading, word + 1))
    if (isShownBefore(reading, mentions, word)) return true
  const subject = quantities.has(words[word + 1]?.folded ?? '') ? word + 2 : word + 1
  if (abstract.has(words[subject]?.folded ?? '') || abstract.has(closeBefore(reading, word))) return true
  if (verb === 'عزا' || !things.has(words[word + 1]?.folded ?? '')) return false
  const next = reading.lexemes[word + 2]
  return next?.kind === 'preposition' || next?.link != null
}

/** كل ذلك يؤكد أن، وهذا يثبت أن. */
function isThing(folded: string): boolean {
  return things.has(folded) || (/^[وف]/.test(folded) && things.has(folded.slice(1)))
}

/** مما يشير، وهو ما يؤكد، بما يوحي: what has been told before. */
function isWhichThing(reading: Reading, word: number): boolean {
  const before = closeBefore(reading, word)
  if (before === 'مما' || before === 'بما') return true
  return before === 'ما' && /^[وف]?ه[وي]$/.test(closeBefore(reading, word - 1))
}

/** كانت زيارته للعاصمة تشير إلى أن، اسمه الذي يشير إلى أن: nobody who can speak stands before the verb in its clause. */
function isShownBefore(reading: Reading, mentions: Mentions, word: number): boolean {
  const relative = reading.lexemes[word - 1]?.kind === 'relative' ? 1 : 0
  let at = word - relative
  for (; at > word - SUBJECT_WORDS && reading.gaps[at] === 0; at--) {
    const { link = null, kind = null, cue = null } = reading.lexemes[at - 1] ?? {}
    if (link !== null || kind === 'subordinator' || kind === 'relative' || cue !== null) break
    if (isSomebody(reading, mentions, at - 1)) return false
  }
  return at < word - relative
}

function isSomebody(reading: Reading, mentions: Mentions, at: number): boolean {
  return (mentions.at(at) ?? mentions.inside(at)) !== null || nounAt(reading, at).head !== 'other'
}
