// What the words beside a name say about it.

import { bySpelling } from '../../arabic/memo.ts'
import type { Word } from '../../arabic/words.ts'
import type { Document } from '../document.ts'
import { entryOf, Kind } from '../people/lexicon.ts'
import {
  FEATURES,
  FOOTBALL,
  NAMED_AFTER_PLACES,
  NO_NAMES,
  ORGANISATION_AFTER,
  PREPOSITIONS,
  SETTLEMENTS,
} from './context.data.ts'
import { isJoined, type NamedAt } from './names.ts'

/** `yes`: a place. `no`: part of another name. `perhaps`: only if the article says more about it. */
export type Verdict = 'yes' | 'no' | 'perhaps'

/** What a word tells of the name beside it, as bits. */
const Beside = {
  /** Before it: it names something that is called after a place. */
  calledAfter: 1,
  /** Before it: a noun for a place. */
  head: 2,
  preposition: 4,
  /** A given name and no ordinary word. */
  given: 8,
  /** Before it: the end of a name such as عبد الله. */
  god: 16,
  /** After it: the two name an organisation. */
  organisation: 32,
  /** After it: the two name a person. */
  family: 64,
} as const

const besideOf = bySpelling(({ folded }) => {
  const { kinds } = entryOf(folded)
  return (
    (isOneOf(NAMED_AFTER_PLACES, folded) ? Beside.calledAfter : 0) |
    (isOneOf(SETTLEMENTS, folded) || isOneOf(FEATURES, folded) ? Beside.head : 0) |
    (isOneOf(PREPOSITIONS, folded) ? Beside.preposition : 0) |
    ((kinds & Kind.given) !== 0 && (kinds & Kind.ambiguous) === 0 ? Beside.given : 0) |
    (folded === 'الله' ? Beside.god : 0) |
    (ORGANISATION_AFTER.has(folded) ? Beside.organisation : 0) |
    ((kinds & (Kind.family | Kind.famous)) !== 0 ? Beside.family : 0)
  )
})

/** What the word at `index` tells of the name before or after it, where both stand in one phrase. */
function toldBy(word: Word | null): number {
  return word === null ? 0 : besideOf(word)
}

/** Whether a name of the gazetteer is a place where it stands. */
export function verdictOn(document: Document, named: NamedAt): Verdict {
  const { name } = named
  const wordBefore = before(document, named.first)
  const told = toldBy(wordBefore)
  const toldAfter = toldBy(after(document, named.last))
  if (told & Beside.calledAfter && !named.linked && named.preposition === '') return 'no'
  if (toldAfter & Beside.organisation || isNewspaper(document, named)) return 'no'
  const headed = (told & Beside.head) !== 0
  const placed = headed || named.preposition === 'ب' || (told & Beside.preposition) !== 0
  if (!placed && name.kind === 'city' && told & (Beside.given | Beside.god)) return 'no'
  if (!headed && (name.alsoPerson || named.isPersonal)) {
    if (told & Beside.given) return 'no'
    if (!placed && toldAfter & Beside.family) return 'no'
  }
  if (name.alsoAdjective && isAdjective(named, wordBefore?.folded ?? '')) return 'no'
  if (name.alsoInstitution && !placed) return 'no'
  if (name.alsoClub && !placed && isAboutFootball(document)) return 'no'
  if (headed) return 'yes'
  if (!isSpelledAs(named.form, name.spelling)) return 'no'
  if (!name.ambiguous) return 'yes'
  const { frequency } = entryOf(document.words[named.first]!.folded)
  return frequency > EVERYDAY || (frequency > COMMON && !placed) ? 'no' : 'perhaps'
}

/** A word that is ordinary in so many articles of a thousand is a place only after a preposition … */
const COMMON = 10
/** … or only after a word such as مدينة. */
const EVERYDAY = 60
const LONG_ENOUGH = 6
const TANWIN = /[\u064B-\u064D]/

/**
 * Whether a short name is written as the place is: إطار is not أطار, جده not جدة, كأن not كان, دومًا not دوما. Ya and
 * alef maqsura are not told apart, nor is a bare alef from one with its hamza.
 */
function isSpelledAs(form: string, spelling: string): boolean {
  if (form === spelling || spelling.length > LONG_ENOUGH || spelling.includes(' ')) return true
  if (TANWIN.test(form)) return false
  const plain = form.replace(/[\p{M}\u0640]/gu, '')
  if (plain.length !== spelling.length) return true
  for (let at = 0; at < plain.length; at++) {
    const [written, wanted] = [plain[at], spelling[at]]
    if (written === wanted || written === 'ا' || written === 'ي' || written === 'ى') continue
    if ('أإآؤئه'.includes(written ?? '')) return false
  }
  return true
}

/** Whether ب, في, إلى … stands before the name. */
export function hasPreposition(document: Document, { preposition, first }: NamedAt): boolean {
  return preposition === 'ب' || (toldBy(before(document, first)) & Beside.preposition) !== 0
}

/** لـ«الشرق الأوسط»، صحيفة «الخليج»: a newspaper that is named for a place. */
function isNewspaper({ text }: Document, { start, end }: NamedAt): boolean {
  if (text[start - 1] !== '«' || text[end] !== '»') return false
  const before = text.slice(Math.max(0, start - 12), start - 1).trimEnd()
  return /(?:^|\s)و?لـ?$/.test(before) || /(?:صحيفة|جريدة|مجلة|موقع|قناة)$/.test(before)
}

/** الحكومة السعودية، قوات سورية: an adjective after its noun. */
function isAdjective(named: NamedAt, before: string): boolean {
  if (named.preposition !== '' || named.linked || before === '') return false
  if (named.form.startsWith('ال')) return /^(?:[وفبك]?ال|و?لل)/.test(before)
  return !PREPOSITIONS.has(before)
}

/** The word before the one at `index` where both stand in one phrase, else null. */
function before({ words, text }: Document, index: number): Word | null {
  const word = words[index - 1]
  return word !== undefined && isJoined(text, word, words[index]!) ? word : null
}

/** The word at `index` where it stands in one phrase with the word before it, else null. */
export function after({ words, text }: Document, index: number): Word | null {
  const word = words[index]
  const last = words[index - 1]
  return word !== undefined && last !== undefined && isJoined(text, last, word) ? word : null
}

/** Whether a folded word, or what remains of it without its first clitic, is one of a set. */
export function isOneOf(set: ReadonlySet<string>, folded: string): boolean {
  return set.has(folded) || (/^[وفبلك]/.test(folded) && set.has(folded.slice(1)))
}

/** Whether an article is about football: its clubs have the names of their cities. */
function isAboutFootball(document: Document): boolean {
  let answer = aboutFootball.get(document)
  if (answer === undefined) {
    let seen = 0
    for (const word of document.words) if (FOOTBALL.has(word.folded)) seen++
    answer = seen >= FOOTBALL_WORDS
    aboutFootball.set(document, answer)
  }
  return answer
}

const FOOTBALL_WORDS = 4
/** Asked only where a club is named, and once a document. */
const aboutFootball = new WeakMap<Document, boolean>()

/** Whether a word after مدينة، بلدة، شارع may be a name that no list has: it is no word of ordinary prose. */
export function maybeName(folded: string): boolean {
  if (folded.length < 3 || NO_NAMES.has(folded) || folded.startsWith('و') || /\d/.test(folded)) return false
  return !isOrdinary(folded) && !(/^[فبل]/.test(folded) && isOrdinary(folded.slice(1)))
}

const ORDINARY =
  Kind.title |
  Kind.honorific |
  Kind.address |
  Kind.nationality |
  Kind.never |
  Kind.verb |
  Kind.pair |
  Kind.many |
  Kind.qualifier

function isOrdinary(folded: string): boolean {
  const entry = entryOf(folded)
  if (entry.frequency > 0 || (entry.kinds & ORDINARY) !== 0) return true
  if (!folded.startsWith('ال')) return false
  return (entryOf(folded.slice(2)).kinds & ORDINARY) !== 0
}
