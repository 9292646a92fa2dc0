// Labels: speech after a name and a colon, in headlines, subheads and pull quotes: بنكيران: …، مسؤول كويتي: ….

import { bySpelling } from '../../arabic/memo.ts'
import type { Block } from '../document.ts'
import { isNation } from '../speakers/descriptions.ts'
import type { Mentions } from '../speakers/mentions.ts'
import { headOf, isOutlet } from '../speakers/nouns.ts'
import type { SpeakerPhrase } from '../speakers/phrase.ts'
import { pastLetters, readPhrase } from '../speakers/read-phrase.ts'
import { SIDES } from '../speakers/speakers.data.ts'
import { nounAt } from '../speakers/traits.ts'
import { isFirstPerson } from './first-person.ts'
import type { Marked } from './marks.ts'
import { isPredicate } from './predicates.ts'
import { Gap, type Reading } from './reading.ts'
import type { Report } from './reports.ts'
import { ANSWER_LABELS, NOTICES, setOf, TOPIC_OPENERS } from './words.data.ts'

const notices = setOf(NOTICES)
const answers = setOf(ANSWER_LABELS)
const topics = setOf(`${TOPIC_OPENERS} اما واما وفيما وردا وبسواله وبسوالها وبالنسبه`)
const sides = setOf(SIDES)
const LONGEST_LABEL = 10
const LONGEST_LABEL_IN_TEXT = 6
/** The first person shows in one of so many words of an answer. */
const EVIDENT = 15

/** Reads the label that begins at word `from` of a sentence as a report whose cue is its colon, or null. */
export function readLabel(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  from: number,
  isKnown: (phrase: SpeakerPhrase) => boolean,
): Report | null {
  const inTitle = block.paragraph === 0
  const topic = inTitle ? null : readTopic(reading, block, from)
  if (topic !== null) return topic
  const first = inTitle ? from : pastPreface(reading, from)
  const last = colonAfter(reading, block, first, inTitle ? LONGEST_LABEL : LONGEST_LABEL_IN_TEXT)
  if (last === null) return null
  if (isNotice(reading, first, last)) return null
  const opening = { kind: 'colon', word: last } as const
  const label = { kind: 'label', cue: { first, last }, reading: null, opening } as const
  if (answers.has(reading.document.words[first]?.folded ?? '') && last === first + 1)
    return { ...label, tail: { first: last, last } }
  const to = inTitle ? addresseeIn(reading, first, last) : last
  const phrase = readPhrase(reading, mentions, { first, last: to }, { gender: null, speaking: true })
  if (phrase === null || (phrase.first !== first && phrase.first !== pastLetters(reading, first))) return null
  if ((reading.document.words[phrase.first]?.text.length ?? 0) < 2) return null
  const addressed = /^ل/.test(reading.document.words[phrase.last]?.folded ?? '')
  // لجنة التحقيق في تعذيب السجناء: …: the rest of the label tells what a body is for.
  const goesOn = inTitle && phrase.head === 'body' && reading.document.words[phrase.last]?.folded === 'في'
  if (phrase.last !== last && phrase.person === null && !addressed && !goesOn) return null
  const quotes = ((reading.gaps[last] ?? 0) & Gap.mark) !== 0 && mayNameAnybody(reading, mentions, phrase)
  const isOther = inTitle && isNation(phrase.bare[0] ?? '') && (to < last || speaksOfItself(reading, last))
  const isMeant = quotes || isOther || (inTitle && isKnown(phrase))
  if (!isMeant && !isSpeaker(reading, mentions, phrase, inTitle)) return null
  return { ...label, tail: { first, last: to } }
}

/** زيلينسكي: "…": any indefinite word, but for one that و joins to the sentence before: وبدا متفائلا: "…". */
function mayNameAnybody(
  reading: Reading,
  mentions: Mentions,
  { first, definite, head }: SpeakerPhrase,
): boolean {
  if (definite) return false
  return head !== 'other' || mentions.at(first) !== null || !/^[وف]/.test(nounAt(reading, first).folded)
}

/** Where those begin to whom a country speaks: مصر لإيران: …; `last` where nobody is spoken to. */
function addresseeIn(reading: Reading, first: number, last: number): number {
  if (!isNation(nounAt(reading, first).bare)) return last
  for (let at = first + 1; at < last; at++) if (isTo(reading.document.words[at]!)) return at
  return last
}

const isTo = bySpelling(({ folded }) => folded.startsWith('ل') && !isNation(folded))

/** فرنسا: سنرد على القرار: whether what is said is in the first person of the plural. */
function speaksOfItself({ document: { words }, sentenceEnds }: Reading, said: number): boolean {
  return words.slice(said, sentenceEnds[said]).some(isOfUs)
}

const isOfUs = bySpelling(({ folded }) => OF_US.test(folded))
/** نحن، سنرد، أمننا; not سنوات، سندات. */
const OF_US = /^(?:نحن|لسنا|(?!سن(?:و|ت|ه|د|ي))سن\p{L}{2,}|\p{L}{3,}نا)$/u

/** Reads the name after the marks that a headline begins with as the one who says them: "…".. ترامب يتوعد إيران. */
export function readSignature(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  marked: Marked,
  isKnown: (phrase: SpeakerPhrase) => boolean,
): Report | null {
  const { firstWord, lastWord: first } = marked
  const { words } = reading.document
  if (firstWord !== block.firstWord || ((reading.gaps[first] ?? 0) & (Gap.pause | Gap.dash)) === 0)
    return null
  let last = first + 1
  while (last < Math.min(block.lastWord, first + LONGEST_LABEL) && !isPredicate(words[last]!)) last++
  const phrase = readPhrase(reading, mentions, { first, last }, { gender: null, speaking: true })
  if (phrase === null || phrase.first !== pastLetters(reading, first)) return null
  const spoken = words.slice(firstWord, first).some(isPredicate) && isSpeaker(reading, mentions, phrase, true)
  if (!spoken && !isKnown(phrase)) return null
  const cue = { first, last: phrase.last }
  return { kind: 'label', cue, reading: null, tail: cue, opening: { kind: 'mark', word: firstWord, marked } }
}

/** وعن الرواتب: سنرفعها: in an interview the topic stands for the question, and who is asked answers in the first person. */
function readTopic(reading: Reading, block: Block, first: number): Report | null {
  const { gaps, lexemes, document, sentenceEnds } = reading
  if (!topics.has(document.words[first]?.folded ?? '')) return null
  let last = first + 1
  while (last < Math.min(block.lastWord, first + LONGEST_LABEL) && !((gaps[last] ?? 0) & Gap.colon)) {
    const form = lexemes[last]?.cue?.cue.form
    if ((gaps[last] ?? 0) & Gap.stop || form === 'past' || form === 'present') return null
    last++
  }
  if (!((gaps[last] ?? 0) & Gap.colon) || (gaps[last] ?? 0) & Gap.stop) return null
  const end = Math.min(sentenceEnds[last] ?? last, last + EVIDENT)
  if (!document.words.slice(last, end).some(isFirstPerson)) return null
  const opening = { kind: 'colon', word: last } as const
  return { kind: 'label', cue: { first, last }, reading: null, opening, tail: { first: last, last } }
}

/** Past من جهته، وبدورها، in the body: من جهته، المدير فلان: …. */
function pastPreface({ document: { words } }: Reading, first: number): number {
  const folded = (words[first]?.folded ?? '').replace(/^و/, '')
  if (folded === 'من' && sides.has(words[first + 1]?.folded ?? '')) return first + 2
  return /^بدور(ه|ها|هم)$/.test(folded) ? first + 1 : first
}

/** The word after the colon that ends a label without a verb of saying, or null. */
function colonAfter(reading: Reading, block: Block, first: number, longest: number): number | null {
  const begins = reading.lexemes[first]
  if (begins?.attribution != null || (begins?.cue?.cue.form ?? 'masdar') !== 'masdar') return null
  for (let at = first + 1; at < Math.min(block.lastWord, first + longest + 1); at++) {
    const gap = reading.gaps[at] ?? Gap.stop
    if (gap & Gap.colon) return at
    if (gap & (Gap.stop | Gap.semicolon | Gap.pause)) return null
    const { cue, link, kind } = reading.lexemes[at] ?? { cue: null, link: null, kind: null }
    // تعذيب المتهمين: a participle with the article is a noun.
    const isNoun = cue?.cue.form === 'masdar' || isDefinite(reading.document.words[at]!)
    if (link !== null || kind === 'relative' || (cue !== null && !isNoun)) return null
  }
  return null
}

const isDefinite = bySpelling(({ folded }) => folded.startsWith('ال'))

/** اقرأ أيضا: …، شاهد: …: a page speaks to its reader. شاهد عيان is a witness. */
function isNotice({ document: { words } }: Reading, first: number, last: number): boolean {
  if (!notices.has(words[first]?.folded ?? '')) return false
  return last === first + 1 || notices.has(words[first + 1]?.folded ?? '')
}

/** Whether the label names somebody who can speak, and not a place or a heading. */
function isSpeaker(
  { document: { words }, gaps }: Reading,
  mentions: Mentions,
  { first, last, person, bare, definite }: SpeakerPhrase,
  inTitle: boolean,
): boolean {
  if (person !== null) return mentions.at(first) !== null || headOf(bare[0] ?? '') === 'role'
  const head = headOf(bare[0] ?? '')
  if (head === 'source' && definite) return false
  if (head === 'role' || head === 'source') return true
  if (!inTitle) return false
  const inMarks = ((gaps[first] ?? 0) & (gaps[last] ?? 0) & Gap.mark) !== 0
  return head === 'body' || head === 'document' || inMarks || isOutlet(words[first]?.folded ?? '')
}
