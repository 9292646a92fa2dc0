// Groups: people named together and then spoken of as one: فلان وفلانة … وقالا، الباحثان، الكتّاب.

import { fold } from '../../arabic/fold.ts'
import type { Reading } from '../quotations/reading.ts'
import type { Report } from '../quotations/reports.ts'
import { setOf } from '../quotations/words.data.ts'
import { COUNTERPART } from './descriptions.ts'
import type { Mention, Mentions } from './mentions.ts'
import { singularOfDual } from './nouns.ts'
import { nameAt, type SpeakerPhrase } from './phrase.ts'
import { AUTHORS } from './speakers.data.ts'

const authors = setOf(AUTHORS)
/** How many words before a report are searched for a group. */
const WORDS_BEFORE = 80
/** The title between و and a name is at most so long, in words. */
const LONGEST_TITLE = 6
const MOST = 6

/**
 * Those whom a report means by a verb in the dual or by a noun for several; `last` are those who spoke together last.
 * Null where it means no group.
 */
export function groupOf(
  reading: Reading,
  mentions: Mentions,
  { cue, kind, reading: verb }: Report,
  phrases: readonly SpeakerPhrase[],
  last: readonly SpeakerPhrase[],
): readonly SpeakerPhrase[] | null {
  const [phrase] = phrases
  if (phrase === undefined) {
    if (kind !== 'verb' || verb?.cue.number !== 'dual') return null
    const group = groupBefore(reading, mentions, cue.first)
    if (group.length === 2) return group
    return last.length === 2 ? last : lastTwo(reading, mentions, cue.first, null)
  }
  const [noun = ''] = phrase.bare
  if (phrases.length > 1 || phrase.person !== null || !phrase.definite || phrase.bare.length > 1) return null
  const one = singularOfDual(noun)
  if (one === null && !authors.has(noun)) return null
  const isWhole = (group: readonly SpeakerPhrase[]): boolean =>
    one === null ? group.length > 1 : group.length === 2
  const group = groupBefore(reading, mentions, phrase.first)
  if (isWhole(group)) return group
  if (isWhole(last)) return last
  return one === null ? null : lastTwo(reading, mentions, phrase.first, one)
}

/** The names that the words before `word` join last, in their order; fewer than two where they join none. */
function groupBefore(reading: Reading, mentions: Mentions, word: number): readonly SpeakerPhrase[] {
  for (let at = word - 1; at > Math.max(0, word - WORDS_BEFORE); at--) {
    let mention = mentions.at(at)
    let before = mention?.named ? joinedTo(reading, mentions, at) : null
    if (before === null) continue
    const group: SpeakerPhrase[] = []
    while (mention !== null && group.length < MOST) {
      const name = nameAt(reading, mentions, mention.firstWord)
      if (name !== null) group.unshift(name)
      mention = before
      before = mention && joinedTo(reading, mentions, mention.firstWord)
    }
    return group
  }
  return []
}

/** The name to which و joins the one at `name`, with or without a title: سامي كريم والسفير نادر حسن. */
function joinedTo(
  { document: { words }, gaps, lexemes }: Reading,
  mentions: Mentions,
  name: number,
): Mention | null {
  for (let at = name; at > name - LONGEST_TITLE; at--) {
    const { folded = '' } = words[at] ?? {}
    const own = at === name && fold(mentions.at(at)?.person.name ?? '').startsWith(folded)
    if (folded.startsWith('و') && !own) {
      const before = mentions.endingAt(at)
      return before?.named ? before : null
    }
    const lexeme = lexemes[at - 1]
    if (gaps[at] !== 0 || lexeme === undefined || lexeme.link !== null || lexeme.kind !== null) return null
    if (lexeme.cue !== null) return null
  }
  return null
}

/** The two who were named last, of whom each is known by `title` or as a counterpart, in the order of their names. */
function lastTwo(
  reading: Reading,
  mentions: Mentions,
  word: number,
  title: string | null,
): readonly SpeakerPhrase[] | null {
  const found: SpeakerPhrase[] = []
  for (let at = word - 1; at > Math.max(0, word - WORDS_BEFORE) && found.length < 2; at--) {
    const name = nameAt(reading, mentions, at)
    const person = name?.person
    if (name === null || person == null || found.some(each => each.person === person)) continue
    const known = mentions.wordsOf(person)
    if (title === null || known.has(title) || known.has(COUNTERPART)) found.unshift(name)
  }
  return found.length === 2 ? found : null
}
