// Titles before a name: وزير الخارجية الروسي سيرغي لافروف.

import { Kind, NAME } from './lexicon.ts'
import { isComma, type Tokens } from './tokens.ts'
import {
  BEFORE_PLACES,
  COUNTERPARTS,
  ENVOYS,
  HONOURS,
  INTRODUCERS,
  LINKS,
  OVERSEERS,
  OWNERS,
  RANK_DEGREES,
  RANK_TAILS,
  RANKS,
  RELATIVES,
} from './words.data.ts'

/** A run of words: indexes, `end` exclusive. */
export interface WordRange {
  readonly first: number
  readonly end: number
}

/** A title phrase before a name. Word indexes; `roleFirst` to `roleEnd` (exclusive) tells the role, if it tells one. */
export interface TitleBefore {
  readonly first: number
  readonly roleFirst: number
  readonly roleEnd: number
  /** Whether the word directly before the name is a title or the definite end of a title phrase. */
  readonly direct: boolean
  /** Whether the word directly before the name is a word of address or an honorific (الشيخ). */
  readonly honorific: boolean
  /** Whether it is a word of address (الشيخ، السيد). */
  readonly address: boolean
  readonly gender: 'male' | 'female' | null
}

export const LONGEST_TITLE = 12
export const OFFICE = Kind.title | Kind.honorific

/** The article after other clitics: للإلكترونيات، بالجيش. */
const WITH_ARTICLE = /^[وف]?(?:لل|بال|كال)...|^[وف]ال.../

/** The title phrase that ends directly before word `name`, or null. Looks at most twelve words back, down to `from`. */
export function titleBefore(tokens: Tokens, name: number, from: number): TitleBefore | null {
  if (name === from) return null
  if (isCalled(tokens, name)) {
    const told = titleBefore(tokens, name - 1, from)
    return told && { ...told, direct: true, honorific: true }
  }
  let first = -1
  let linked = false
  let afterHead = -1
  const lowest = Math.max(from, name - LONGEST_TITLE)
  for (let index = name - 1; index >= lowest; index--) {
    if (!tokens.joined(index) && !(index === name - 1 && isComma(tokens, index))) break
    const reading = tokens.readings[index]!
    const isOffice = (reading.kinds & (OFFICE | Kind.address)) !== 0
    if (reading.kinds & Kind.place && isOffice && isWhere(tokens, index)) break
    // طالب النائب فلان: a student is nobody's.
    if (reading.bare === 'طالب' && tokens.readings[index + 1]!.definite && first === index + 1) break
    if (!isOffice && !isComplement(tokens, index)) break
    if (index === name - 1 && isPlainNoun(tokens, index)) break
    if (
      index < name - 1 &&
      reading.definite &&
      isIndefinite(tokens, index + 1) &&
      !isRankTail(tokens, index + 1)
    )
      break
    const preposition = reading.prefix > 0 && !isConjunction(tokens.words[index]!.folded)
    if (isOffice) {
      if (afterHead >= 0 && !linked && reading.definite && isIndefinite(tokens, afterHead)) break
      first = index
      afterHead = index
      linked = preposition
      if (COUNTERPARTS.has(reading.form)) break
      if (reading.prefix > 0 && !preposition) break
    } else if (LINKS.has(tokens.words[index]!.folded) || preposition || isOverseeing(tokens, index))
      linked = true
  }
  if (first < 0 || !isSentTo(tokens, first, name)) return null
  return phraseOf(tokens, first, name)
}

/** Whether somebody has been told by a noun and is named here: محتج يدعى منتظر حاتم. */
export function isCalled(tokens: Tokens, index: number): boolean {
  if (index < 2 || !tokens.readings[index - 1]!.calls || !tokens.joined(index - 1)) return false
  return tokens.joined(index - 2) && !NAMELESS.has(tokens.words[index - 2]!.folded)
}

/** ما يدعى كذا: what is called so. */
const NAMELESS: ReadonlySet<string> = new Set(['ما', 'وما', 'بما', 'كما', 'لما', 'ان'])

/** في جدة، من جدة: a place that is spelled like a title. */
function isWhere(tokens: Tokens, index: number): boolean {
  const before = tokens.words[index - 1]?.folded ?? ''
  return /^[بل]/.test(tokens.words[index]!.folded) || (tokens.joined(index - 1) && BEFORE_PLACES.has(before))
}

/** Whether إلى in a title belongs to it: المبعوث الأممي إلى اليمن, but not سافر الوزير إلى تونس. */
function isSentTo(tokens: Tokens, first: number, end: number): boolean {
  for (let index = first + 1; index < end; index++) {
    if (tokens.words[index]!.folded === 'الي') return ENVOYS.has(tokens.readings[first]!.bare)
  }
  return true
}

/** Whether a word has neither article nor preposition: after a word with the article it begins another phrase. */
export function isIndefinite(tokens: Tokens, index: number): boolean {
  const { definite, prefix, kinds } = tokens.readings[index]!
  if (definite || prefix > 0 || kinds & (Kind.qualifier | Kind.address | Kind.place | Kind.nationality))
    return false
  const { folded, text } = tokens.words[index]!
  if ((kinds & OFFICE) === 0 && /^[بلو]../.test(folded)) return false // perhaps لشركة, بمجلس
  return !LINKS.has(folded) && !text.endsWith('ه')
}

/** An ordinary noun without the article cannot end a title before a name: in قمة ترامب the name belongs to the noun. */
function isPlainNoun(tokens: Tokens, index: number): boolean {
  const { kinds, definite, frequency } = tokens.readings[index]!
  if (WITH_ARTICLE.test(tokens.words[index]!.folded) || isRankTail(tokens, index)) return false
  return (kinds & ~Kind.body) === 0 && !definite && frequency > 0 && !tokens.words[index]!.text.endsWith('ه')
}

/** Whether the word ends a military rank: أركان حرب، الركن، أول. */
function isRankTail(tokens: Tokens, index: number): boolean {
  return endsRank(tokens.words[index]!.folded, tokens.words[index - 1]?.folded ?? '')
}

/** Whether a folded word ends a military rank behind `before`: أركان حرب، الركن، الفريق أول. */
export function endsRank(folded: string, before: string): boolean {
  if (RANK_TAILS.has(folded)) return true
  return RANK_DEGREES.has(folded) && (RANKS.has(before) || RANK_TAILS.has(before) || RANK_DEGREES.has(before))
}

const WITH_PRONOUN = /..(?:ه|ها|هم)$/
/** يقوده، يرأسها: a verb and its object. */
/** يبلغ، يقيم: no adjective (يمني), and not the political right and left. */
const PRESENT = /^ي(?!سار|مين)\p{L}{2,}[^ي]$/u
const VERB_WITH_PRONOUN = /^ي..+(?:ه|ها|هم)$/

/** Whether a word can stand inside a title: a noun, an adjective, a preposition that goes on with it. */
export function isComplement(tokens: Tokens, index: number): boolean {
  const { kinds, definite, prefix } = tokens.readings[index]!
  const { folded, text } = tokens.words[index]!
  if (LINKS.has(folded) || isOverseeing(tokens, index) || isGeneral(tokens, index)) return true
  if (!definite && index > 0 && LINKS.has(tokens.words[index - 1]!.folded) && WITH_PRONOUN.test(text))
    return false
  if (kinds & (Kind.never | Kind.verb)) return false
  if (kinds === 0 && (VERB_WITH_PRONOUN.test(text) || PRESENT.test(folded))) return false
  if (
    kinds & (Kind.given | Kind.famous) &&
    !(kinds & (Kind.ambiguous | Kind.nationality | Kind.title | Kind.place))
  )
    return false
  if (prefix === 0 || definite) return true
  return folded[0] !== 'ف' && !WITH_PRONOUN.test(text)
}

/** المشرف على المهرجان: على, and not علي, behind who oversees. */
function isOverseeing(tokens: Tokens, index: number): boolean {
  return tokens.words[index]!.text === 'على' && OVERSEERS.has(tokens.readings[index - 1]?.bare ?? '')
}

/** أمين عام الاتحاد: no year behind an office. */
function isGeneral(tokens: Tokens, index: number): boolean {
  return tokens.words[index]!.folded === 'عام' && ((tokens.readings[index - 1]?.kinds ?? 0) & OFFICE) !== 0
}

function phraseOf(tokens: Tokens, first: number, name: number): TitleBefore {
  const kindsAt = (index: number): number => tokens.readings[index]!.kinds
  let roleEnd = name
  while (roleEnd > first && isAddress(tokens, roleEnd - 1)) roleEnd--
  let roleFirst = first
  while (roleFirst < roleEnd && (isAddress(tokens, roleFirst) || isRelative(tokens, roleFirst))) roleFirst++
  // زوجة الرئيس، فلانة: the office is the other one's.
  if (roleFirst > first && isRelative(tokens, first) && isComma(tokens, name - 1)) roleEnd = roleFirst
  roleEnd = withoutRank(tokens, roleFirst, roleEnd)
  const { form } = tokens.readings[roleFirst]!
  if ((!(kindsAt(roleFirst) & OFFICE) && !OWNERS.has(form)) || COUNTERPARTS.has(form)) roleEnd = roleFirst
  // A single title without the article governs the name: وكيل ميسي is not Messi.
  if (roleEnd === roleFirst + 1 && roleEnd === name && !tokens.readings[roleFirst]!.definite)
    roleEnd = roleFirst
  const last = tokens.readings[name - 1]!
  return {
    first,
    roleFirst,
    roleEnd,
    direct:
      last.definite ||
      (tokens.joined(name - 1) && isOwnName(tokens, name - 1)) ||
      WITH_ARTICLE.test(tokens.words[name - 1]!.folded) ||
      (last.kinds & (Kind.honorific | Kind.address)) !== 0,
    honorific: (last.kinds & (Kind.honorific | Kind.address)) !== 0,
    address: isAddress(tokens, name - 1),
    gender: genderOf(tokens, first),
  }
}

/** Whether a word is the own name of the body or place whose noun stands before it: حاكم ولاية ماساتشوستس. */
function isOwnName(tokens: Tokens, index: number): boolean {
  if (index === 0 || !tokens.joined(index - 1)) return false
  const { kinds, frequency } = tokens.readings[index]!
  const before = tokens.readings[index - 1]!
  if (!(before.kinds & (Kind.body | Kind.title)) || before.definite || kinds & NAME) return false
  return (kinds & Kind.place) !== 0 || (kinds === 0 && frequency === 0)
}

/**
 * Whether a word only addresses the named: السيد، المدعو. It tells a role where it governs a noun: صاحب المتجر (not صاحب
 * السمو), أستاذ الكيمياء.
 */
export function isAddress(tokens: Tokens, index: number): boolean {
  const { kinds, form, definite } = tokens.readings[index]!
  if (INTRODUCERS.has(form)) return true
  if (!(kinds & Kind.address)) return false
  if (OWNERS.has(form)) return HONOURS.has(tokens.words[index + 1]?.folded ?? '')
  if (definite || !(kinds & Kind.title) || !tokens.joined(index)) return true
  const next = tokens.readings[index + 1]!
  return !next.definite || (next.kinds & NAME) !== 0
}

/** Where a title ends without the rank behind it: (المتحدث باسم الجيش) العميد الركن; not in هداف الفريق، نائب الرئيس. */
function withoutRank(tokens: Tokens, first: number, end: number): number {
  let at = end
  while (at > first + 1) {
    const { form } = tokens.readings[at - 1]!
    if (!RANKS.has(form) && !isRankTail(tokens, at - 1)) break
    const before = tokens.readings[at - 2]!
    if (at - 2 === first && before.kinds & Kind.title && !before.definite && !RANKS.has(`ال${before.form}`))
      break
    at--
  }
  return at
}

/** The gender of a title; نظيره (his counterpart) reads like نظيرة when folded, and tells none. */
function genderOf(tokens: Tokens, index: number): 'male' | 'female' | null {
  if (isRelative(tokens, index) || tokens.words[index]!.text.endsWith('ه')) return null
  return tokens.readings[index]!.gender
}

export function isRelative(tokens: Tokens, index: number): boolean {
  return RELATIVES.has(tokens.readings[index]!.form)
}

/** Whether a word begins with a conjunction. */
export function isConjunction(folded: string): boolean {
  return folded[0] === 'و' || folded[0] === 'ف'
}
