// Plain speech: what is said right after the cue and its speaker, with neither أن nor a colon nor marks to open it:
// يقول فلان لا بد من …، وأضاف فلان نحن جاهزون.

import { bySpelling } from '../../arabic/memo.ts'
import type { CueReading } from '../data/cues.ts'
import type { Block } from '../document.ts'
import type { Mentions } from '../speakers/mentions.ts'
import { pastLetters, readPhrase } from '../speakers/read-phrase.ts'
import { isFirstPerson, isOwnDeed } from './first-person.ts'
import type { Quoted } from './marks.ts'
import type { Opening } from './openings.ts'
import { Gap, type Reading } from './reading.ts'
import { NEVER_SAID_FIRST, SAID_FIRST, setOf } from './words.data.ts'

/** Speech without marks and colon is at least so long. */
const SHORTEST = 5
/** The first person shows in one of so many words. */
const EVIDENT = 3
/** The longest name of a speaker, in words. */
const LONGEST_NAME = 14

/** Speech that a mark closes and none opens is no longer. */
const LONGEST_CLOSED = 150

const neverSaidFirst = setOf(NEVER_SAID_FIRST)
const saidFirst = setOf(SAID_FIRST)

/** Finds the plain speech that a cue at `word` opens before the opening found otherwise, or null. */
export function plainOpening(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  quoted: Quoted,
  word: number,
  found: CueReading,
  other: Opening | null,
): Opening | null {
  const { cue, pronoun } = found
  if (cue.form === 'masdar' || cue.form === 'participle' || cue.strength !== 'speech') return null
  if (pronoun !== '' || cue.homograph || (other !== null && other.kind !== 'link')) return null
  const { gaps, sentences, lexemes } = reading
  const deed = other === null ? null : ownDeed(reading, word + 1, other.link)
  if (deed === -1 && (cue.verb !== 'قال' || !holdsSaidFirst(reading, word + 2, other?.word ?? word)))
    return null
  const first = endOfName(reading, mentions, block, word, found)
  if (first + SHORTEST > block.lastWord || sentences[first + SHORTEST - 1] !== sentences[word]) return null
  const gap = gaps[first] ?? Gap.stop
  if ((gap & ~(Gap.mark | Gap.comma)) !== 0 || lexemes[first]?.attribution != null) return null
  const opening = { kind: 'colon', word: first } as const
  if (deed !== null) return deed >= first || isSurelySaid(reading, word, first) ? opening : null
  if (isOfSpeaker(reading, first, word) || isClosedLater(reading, quoted, word, first)) return opening
  return cue.verb === 'قال' && !(gap & Gap.comma) && isSaidBy(reading, mentions, word, first) ? opening : null
}

/** Whether one of the words between two begins speech wherever it stands. */
function holdsSaidFirst({ document: { words } }: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (saidFirst.has(words[at]?.folded ?? '')) return true
  return false
}

/** The word after the name of the speaker, or after the verb where none follows. */
function endOfName(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  word: number,
  { cue: { gender } }: CueReading,
): number {
  const { gaps } = reading
  const beginsMarked = ((gaps[word + 1] ?? 0) & Gap.mark) !== 0
  const mention = mentions.at(pastLetters(reading, word + 1))
  if (mention?.named && !beginsMarked) return mention.lastWord
  const range = { first: word + 1, last: Math.min(block.lastWord, word + LONGEST_NAME) }
  const phrase = readPhrase(reading, mentions, range, { gender, speaking: true })
  if (phrase === null) return word + 1
  // وقال السوق لا تحتاج: a thing is the subject of what is said.
  if (phrase.head === 'other' || phrase.head === 'body') return word + 1
  let last = phrase.first
  do last++
  while (last < phrase.last && !(beginsMarked && (gaps[last] ?? 0) & Gap.mark))
  return last
}

/** The last verb before أن whose doer is the speaker, which أن belongs to: قال فلان نود أن …; -1 where there is none. */
function ownDeed({ document: { words } }: Reading, first: number, link: number): number {
  let at = link - 1
  while (at >= first && !isOwnDeed(words[at]!)) at--
  return at < first ? -1 : at
}

/** Whether the speaker speaks of himself near the beginning, or begins with لقد. لنا after the verb is to whom he speaks. */
function isOfSpeaker({ document: { words }, gaps }: Reading, first: number, cue: number): boolean {
  for (let at = first; at < first + EVIDENT; at++) {
    const word = words[at]
    if (word === undefined || (at > first && gaps[at] !== 0)) return false
    if (word.folded === 'لقد') return true
    if (isFirstPerson(word) && !(at === cue + 1 && word.folded === 'لنا')) return true
  }
  return false
}

/** Whether a mark closes what nothing opens behind the cue, before any other mark. */
function isClosedLater({ gaps, lexemes }: Reading, { strays }: Quoted, word: number, first: number): boolean {
  if (strays.length === 0 || lexemes[first]?.kind != null) return false
  for (let at = word + 1; at < word + LONGEST_CLOSED; at++) {
    const gap = gaps[at] ?? Gap.mark
    if (gap & Gap.mark) return (gap & (Gap.stop | Gap.comma)) !== 0 && strays.includes(at)
  }
  return false
}

/** Whether what follows قال and who says it can be nothing but what is said. */
function isSaidBy(reading: Reading, mentions: Mentions, word: number, first: number): boolean {
  const isNamed = mentions.at(pastLetters(reading, word + 1))?.named === true
  if (isNamed || mentions.endingAt(word) !== null) return mayBeSaidFirst(reading, first)
  if (isSurelySaid(reading, word, first)) return true
  const { gaps, document } = reading
  const last = first > word + 1 ? first : first + EVIDENT
  for (let at = first; at <= last; at++) {
    if (at > first && gaps[at] !== 0) return false
    if (saidFirst.has(document.words[at]?.folded ?? '')) return true
  }
  return false
}

/** قال الوزير تم …: what neither a name nor the narrator goes on with after a name. */
function isSurelySaid({ document: { words }, gaps }: Reading, word: number, first: number): boolean {
  return first > word + 1 && !((gaps[first] ?? 0) & Gap.comma) && saidFirst.has(words[first]?.folded ?? '')
}

function mayBeSaidFirst({ document: { words }, lexemes }: Reading, first: number): boolean {
  const word = words[first]
  const lexeme = lexemes[first]
  if (word === undefined || lexeme === undefined || word.folded === '') return false
  if (lexeme.link !== null || lexeme.kind !== null) return false
  if (lexeme.cue?.cue.strength === 'speech' && lexeme.cue.cue.person !== 1) return false
  return !goesOn(word)
}

const goesOn = bySpelling(({ folded }) => neverSaidFirst.has(folded) || /^(و|ل[^ا]|بال)/.test(folded))
