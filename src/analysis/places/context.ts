// What the words beside a name say about it.

import { fold } from '../../arabic/fold.ts'
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

/** Whether a name of the gazetteer is a place where it stands. */
export function verdictOn(document: Document, named: NamedAt): Verdict {
  const { name } = named
  const before = wordBefore(document, named)
  const after = wordAfter(document, named.last)
  if (isOneOf(NAMED_AFTER_PLACES, before) && !named.linked && named.preposition === '') return 'no'
  if (ORGANISATION_AFTER.has(after) || isNewspaper(document, named)) return 'no'
  const headed = isOneOf(SETTLEMENTS, before) || isOneOf(FEATURES, before)
  const placed = headed || hasPreposition(named, before)
  if (!placed && name.kind === 'city' && (isGiven(before) || before === 'الله')) return 'no'
  if (!headed && (name.alsoPerson || (entryOf(fold(named.form)).kinds & NAMES) !== 0)) {
    if (isGiven(before)) return 'no'
    if (!placed && (entryOf(after).kinds & (Kind.family | Kind.famous)) !== 0) return 'no'
  }
  if (name.alsoAdjective && isAdjective(named, before)) return 'no'
  if (name.alsoInstitution && !placed) return 'no'
  if (name.alsoClub && !placed && isAboutFootball(document)) return 'no'
  if (headed) return 'yes'
  if (!isSpelledAs(named.form, name.spelling)) return 'no'
  if (!name.ambiguous) return 'yes'
  const { frequency } = entryOf(document.words[named.first]!.folded)
  return frequency > EVERYDAY || (frequency > COMMON && !placed) ? 'no' : 'perhaps'
}

/** Whether a word is a given name and no ordinary word. */
function isGiven(folded: string): boolean {
  const { kinds } = entryOf(folded)
  return (kinds & Kind.given) !== 0 && (kinds & Kind.ambiguous) === 0
}

const NAMES = Kind.given | Kind.family | Kind.famous
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
  if (spelling.length > LONG_ENOUGH || spelling.includes(' ')) return true
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
export function hasPreposition(named: NamedAt, before: string): boolean {
  return named.preposition === 'ب' || isOneOf(PREPOSITIONS, before)
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

/** The folded word before a name where it stands in the same phrase, else ''. */
export function wordBefore({ words, text }: Document, { first }: { readonly first: number }): string {
  const word = words[first - 1]
  return word !== undefined && isJoined(text, word, words[first]!) ? word.folded : ''
}

/** The folded word at `index` where it stands in the same phrase as the one before, else ''. */
export function wordAfter({ words, text }: Document, index: number): string {
  const word = words[index]
  const last = words[index - 1]
  return word !== undefined && last !== undefined && isJoined(text, last, word) ? word.folded : ''
}

/** Whether a folded word, or what remains of it without its first clitic, is one of a set. */
export function isOneOf(set: ReadonlySet<string>, folded: string): boolean {
  if (folded === '') return false
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
