// Openings: where what is said begins after a cue: after أن, after a colon, in marks, or right after the speaker's name.

import type { Cue, CueReading } from '../data/cues.ts'
import type { Block } from '../document.ts'
import type { Mentions } from '../speakers/mentions.ts'
import { nounAt } from '../speakers/traits.ts'
import { isFirstPerson } from './first-person.ts'
import { Trait } from './lexemes.ts'
import { belongsTo, isIndeed } from './links.ts'
import { isLong, type Marked, type Quoted, quotedAt } from './marks.ts'
import { isHeading } from './names.ts'
import { isVerb } from './predicates.ts'
import { Gap, type Reading } from './reading.ts'
import { interrupts, isWhatIsSaid } from './surroundings.ts'
import { BLESSINGS, CLAUSE_OPENERS, ENUMERATING, MOMENTS, setOf } from './words.data.ts'

/** Where what is said begins: after أن, after a colon, or in marks. `word` is the first word said. */
export type Opening =
  | { readonly kind: 'link'; readonly word: number; readonly link: number }
  | { readonly kind: 'colon'; readonly word: number }
  | { readonly kind: 'mark'; readonly word: number; readonly marked: Marked }

/** How many words after a cue what is said may begin. */
const WINDOW = 60
const CLOSE_WINDOW = 8
/** Weak cues open marks only so close. */
const WEAK_WORDS = 3
const LONGEST_IN_BRACKETS = 80
/** A whole utterance in marks has so many words. */
const UTTERANCE = 2
/** Verbs right before marks that hold an utterance and no name of who speaks. */
const adding: ReadonlySet<string> = new Set(['قال', 'أضاف', 'تابع', 'أردف'])

/** Verbs of shouting, and how many words after them what is shouted begins. */
const shouting: ReadonlySet<string> = new Set(['هتف', 'صرخ', 'صاح'])
const SHOUT_WORDS = 4

const enumerating = setOf(ENUMERATING)
const moments = setOf(MOMENTS)
const blessings = setOf(BLESSINGS)
const clauseOpeners = setOf(CLAUSE_OPENERS)

/** Finds where what the cue at `word` says begins, or null. Looks at no more than a window of words. */
export function findOpening(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  quoted: Quoted,
  word: number,
  { cue }: CueReading,
): Opening | null {
  const { gaps, traits, lexemes, document } = reading
  const { words } = document
  const isTold = isOfDocument(reading, word + 1) || isIntroduced(reading, mentions, word + 1)
  const limit = Math.min(block.lastWord, word + (isTold ? WINDOW : windowOf(cue)))
  let relative = false
  let inner: Cue | null = null
  let hanging = false
  for (let at = word + 1; at < limit; at++) {
    const gap = gaps[at] ?? Gap.stop
    const trait = traits[at] ?? 0
    if ((gap | trait) === 0) continue
    const marked =
      shoutedAt(reading, quoted, at, word, cue) ??
      speechAt(reading, quoted, at, at === word + 1 && adding.has(cue.verb)) ??
      bracketedAt(reading, at, gap)
    if (marked !== null) return opensMarks(cue, at - word, gap) ? { kind: 'mark', word: at, marked } : null
    // قال "السبيشال وان" لشبكة كذا، في فيلم بعنوان "كذا: كذا" إن: a name in marks holds no joint.
    const named = quoted.names.get(at) ?? (at === word + 1 ? nameInMarks(reading, quoted, at) : null)
    if (named !== null) {
      at = named - 1
      continue
    }
    // شركة تعلن أرباحها.. خبير: …: behind a pause a headline turns to somebody else.
    if (gap & Gap.pause && (block.paragraph === 0 || cue.strength === 'weak')) return null
    if (gap & Gap.colon && (isHeading(words[at - 1]!) || leadsToList(reading, at))) return null
    if (gap & Gap.colon && opensColon(cue)) return { kind: 'colon', word: at }
    if (gap & (Gap.stop | Gap.semicolon)) return null
    if (trait & Trait.question && cue.takes.includes('q')) return { kind: 'link', link: at, word: at }
    if (
      trait & Trait.link &&
      mentions.at(at) === null &&
      (belongsTo(reading, mentions, at, cue) || tellsWhat(reading, word, at))
    ) {
      const isOthers = hanging || (inner !== null && belongsTo(reading, mentions, at, inner))
      if (!isOthers || (cue.verb === 'قال' && isIndeed(reading, at))) return linkAt(reading, at)
      hanging = false
      inner = null
    }
    if (trait & Trait.relative) relative = true
    else if (trait & Trait.subordinator && at > word + 1) {
      const begins = clauseBegun(reading, at)
      if (begins === 'another') return null
      hanging ||= begins === 'when'
    } else if (trait & Trait.cue && cue.strength === 'weak' && isSaying(lexemes[at]?.cue ?? null)) {
      return null
    } else if (
      trait & Trait.cue &&
      !cites(reading, at) &&
      interrupts(reading, at, lexemes[at]?.cue ?? null)
    ) {
      if (!relative || (gap & Gap.comma && lexemes[at]?.cue?.cue.form === 'participle')) return null
      relative = false
      inner = lexemes[at]?.cue?.cue ?? null
    }
  }
  return null
}

/** أبرزها: …، كل من: …. */
function leadsToList({ document: { words } }: Reading, at: number): boolean {
  const before = words[at - 1]?.folded ?? ''
  return enumerating.has(before) || (before === 'من' && words[at - 2]?.folded === 'كل')
}

/** The word after a short name in marks that is told behind a verb, or null: it begins with the article. */
function nameInMarks(reading: Reading, quoted: Quoted, at: number): number | null {
  const marked = quotedAt(reading, quoted, at)
  if (marked?.closed !== true || isLong(marked)) return null
  return reading.document.words[at]!.folded.startsWith('ال') ? marked.lastWord : null
}

/** قالت الوكالة، نقلا عن مسؤول، إن: whom the speaker cites stands between. */
function cites({ lexemes, document: { words } }: Reading, at: number): boolean {
  return lexemes[at]?.attribution === 'from' && words[at + 1]?.folded === 'عن'
}

/** رفض الدعوة وقوله إن: what follows قوله is not what was refused. */
function isSaying(found: CueReading | null): boolean {
  return found?.cue.form === 'masdar' && found.cue.verb === 'قال'
}

/** What a subordinator begins: when it was said (قال عندما سئل إن), no clause
 * (المنظمة غير الحكومية، سئل عما إذا), or another clause. */
function clauseBegun({ document: { words }, lexemes }: Reading, at: number): 'when' | 'none' | 'another' {
  const folded = words[at]?.folded ?? ''
  if (folded === 'غير') return lexemes[at + 1]?.link == null ? 'none' : 'another'
  if (folded === 'اذا' && /^ع?ما$/.test(words[at - 1]?.folded ?? '')) return 'none'
  return moments.has(folded) ? 'when' : 'another'
}

/** The first word of the opening, with the link if there is one. */
export function startOf(opening: Opening): number {
  return opening.kind === 'link' ? opening.link : opening.word
}

/** Where the words after a cue that opens nothing end. */
export function endOfClause(reading: Reading, block: Block, from: number): number {
  const limit = Math.min(block.lastWord, from + WINDOW)
  let at = from
  while (at < limit) {
    if ((reading.gaps[at] ?? Gap.stop) & (Gap.stop | Gap.semicolon | Gap.colon)) break
    if (interrupts(reading, at, reading.lexemes[at]?.cue ?? null)) break
    at++
  }
  return at
}

/** أظهرت دراسة أجراها باحثون من جامعة كذا أن: what a document is may be told at length before what it says. */
function isOfDocument(reading: Reading, word: number): boolean {
  return nounAt(reading, word).head === 'document'
}

/** اكتشف فلان، الأستاذ في جامعة كذا، أن: so may who somebody is. */
function isIntroduced({ gaps }: Reading, mentions: Mentions, word: number): boolean {
  const mention = mentions.at(word)
  return mention?.named === true && ((gaps[mention.lastWord] ?? 0) & Gap.comma) !== 0
}

function windowOf({ strength, form }: Cue): number {
  return strength === 'weak' || form === 'masdar' ? CLOSE_WINDOW : WINDOW
}

/** هتف الطلاب "احموا أطفالنا"، لافتات كتب عليها "لا للحرب": marks that hold what is shouted or written on signs, however short. */
function shoutedAt(reading: Reading, quoted: Quoted, at: number, word: number, cue: Cue): Marked | null {
  // هاتفا "كذا" is a telephone.
  const isShout = shouting.has(cue.verb) && (cue.form !== 'participle' || cue.number === 'plural')
  if (at > word + SHOUT_WORDS || !(isShout || isOnSigns(reading, word, cue.verb))) return null
  const marked = quotedAt(reading, quoted, at)
  return marked?.opened && marked.closed && marked.lastWord - marked.firstWord >= UTTERANCE ? marked : null
}

/** كتب عليها: what stands on a sign. */
export function isOnSigns({ document: { words } }: Reading, cue: number, verb: string): boolean {
  return verb === 'كتب' && /^عليها?$|^عليه$/.test(words[cue + 1]?.folded ?? '')
}

/** The marks that begin at a word and hold what is said: long, or a whole utterance, not a name or a term. */
function speechAt(reading: Reading, quoted: Quoted, at: number, afterSaid: boolean): Marked | null {
  const marked = quotedAt(reading, quoted, at)
  if (marked === undefined || isLong(marked)) return marked ?? null
  const { gaps, document } = reading
  const { firstWord, lastWord, opened, closed } = marked
  const end = gaps[lastWord] ?? Gap.stop
  if (!opened || !closed) return null
  if ((end & (Gap.stop | Gap.comma)) === 0 && !saysMore(reading, lastWord)) return null
  if ((gaps[at] ?? 0) & Gap.colon) return marked
  if (lastWord - firstWord < UTTERANCE || !((end & Gap.stop) !== 0 || goesOnAfter(reading, lastWord)))
    return null
  const said = document.words.slice(firstWord, lastWord)
  if (afterSaid || clauseOpeners.has(said[0]!.folded)) return marked
  return isVerb(said[0]!) || said.some(isFirstPerson) ? marked : null
}

/** "…" وتابع "…"; "…" لافتا إلى أن: whether the same speaker says more behind marks. */
function saysMore({ lexemes }: Reading, at: number): boolean {
  const found = lexemes[at]?.cue
  return (
    found != null &&
    (found.cue.form === 'participle' || (found.conjunction === 'و' && found.cue.form === 'past'))
  )
}

/** قالت "لا أدري"، ثم سكتت؛ … لكنها حذرت: whether the narrator's sentence goes on with a clause of its own. */
function goesOnAfter({ lexemes, document: { words } }: Reading, at: number): boolean {
  const { cue, kind } = lexemes[at] ?? { cue: null, kind: null }
  return cue !== null || kind === 'subordinator' || /^(ول?كن|لكن|ثم|قبل)/.test(words[at]?.folded ?? '')
}

/** What stands in brackets as in marks, after a colon or a praise of God: قال: (…)، قول الله عز وجل {…}. */
function bracketedAt({ gaps, document: { words } }: Reading, at: number, gap: number): Marked | null {
  if (!(gap & Gap.bracket) || gap & Gap.stop) return null
  if (!(gap & Gap.colon) && !blessings.has(words[at - 1]?.folded ?? '')) return null
  let lastWord = at + 1
  while (lastWord < at + LONGEST_IN_BRACKETS && ((gaps[lastWord] ?? Gap.bracket) & Gap.bracket) === 0)
    lastWord++
  if (!((gaps[lastWord] ?? 0) & Gap.bracket)) return null
  const { start } = words[at]!
  const { end } = words[lastWord - 1]!
  const marked = { start, end, firstWord: at, lastWord, opened: true, closed: true, nested: false }
  return isLong(marked) ? marked : null
}

function opensMarks({ strength, takes }: Cue, distance: number, gap: number): boolean {
  if (strength !== 'weak') return true
  return takes.includes('d') && (distance <= WEAK_WORDS || (gap & Gap.colon) !== 0)
}

function opensColon({ strength, takes }: Cue): boolean {
  return strength !== 'weak' && takes.includes('d')
}

function linkAt({ lexemes }: Reading, link: number): Opening {
  return { kind: 'link', link, word: lexemes[link]?.link?.pronoun === '' ? link + 1 : link }
}

/** ما يردده المعارضون من أن: ما is what is said, and من أن tells it. */
function tellsWhat(reading: Reading, cue: number, at: number): boolean {
  return reading.document.words[at - 1]?.folded === 'من' && isWhatIsSaid(reading, cue)
}
