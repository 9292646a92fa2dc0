// Titles after a name: سيرغي لافروف، وزير الخارجية الروسي، or (وزير الخارجية), or وهو وزير الخارجية.

import { bareOf } from './forms.ts'
import { entryOf, Kind } from './lexicon.ts'
import { isOrdinary } from './ordinary.ts'
import {
  isAddress,
  isComplement,
  isConjunction,
  isIndefinite,
  isRelative,
  LONGEST_TITLE,
  OFFICE,
  type WordRange,
} from './titles.ts'
import { isComma, type Tokens } from './tokens.ts'
import { COUNTERPARTS, ENVOYS, LINKS, WORKPLACES } from './words.data.ts'

/**
 * The role in apposition after a name that ends before word `end`: `[first, end)` in words, or null. It stands beside
 * the name (رئيس النادي), behind a comma, in brackets, after وهو, or after الذي يشغل منصب.
 */
export function titleAfter(tokens: Tokens, end: number, limit: number): WordRange | null {
  if (end >= limit) return null
  const beside = tokens.joined(end - 1)
  const bracket = !beside && isOpeningBracket(tokens, end)
  if (!beside && !bracket && !isComma(tokens, end - 1)) return null
  const first = bracket ? end : end + introLength(tokens, end, limit)
  const title = titleFrom(tokens, first, limit)
  // أبلغ أردوغان نظيره الروسي بأن: his counterpart is another one.
  if (title === null || COUNTERPARTS.has(tokens.words[title.first]!.folded)) return null
  if (bracket) return closesBracket(tokens, title.end) ? title : null
  const next = tokens.readings[title.end]
  const isNextName =
    next !== undefined && title.end < limit && tokens.joined(title.end - 1) && (next.kinds & Kind.given) !== 0
  if (beside && first === end && isNextName && innerOffice(tokens, title) === null) return null
  const isBare = title.end === first + 1 && !tokens.readings[first]!.definite
  return isBare && (first === end || tokens.joined(first)) ? null : title
}

/** The office inside a title, of somebody who is named behind it: المتحدث باسم (الرئيس الأفغاني)، محامي (اللاعب). */
function innerOffice(tokens: Tokens, { first, end }: WordRange): number | null {
  for (let index = first + 1; index < end; index++) {
    const { kinds, definite } = tokens.readings[index]!
    if (definite && kinds & Kind.title && tokens.words[index - 1]!.folded === 'باسم') return index
  }
  return null
}

/** Where the title of whoever is named behind a title may begin. */
export function beforeNextName(tokens: Tokens, after: WordRange): number {
  return innerOffice(tokens, after) ?? after.end
}

/** How many words stand between a name and its role: وهو (أستاذ …), الذي يشغل منصب (مدير …). */
function introLength(tokens: Tokens, index: number, limit: number): number {
  const { folded } = tokens.words[index]!
  if (folded === 'وهو' || folded === 'وهي') return 1
  if ((folded !== 'الذي' && folded !== 'التي') || index + 3 >= limit) return 0
  return tokens.words[index + 2]!.folded === 'منصب' ? 3 : 0
}

function isOpeningBracket(tokens: Tokens, index: number): boolean {
  return /^ ?\($/.test(tokens.document.text.slice(tokens.words[index - 1]!.end, tokens.words[index]!.start))
}

function closesBracket(tokens: Tokens, end: number): boolean {
  return tokens.document.text[tokens.words[end - 1]!.end] === ')'
}

/** The title that begins at word `first`. */
function titleFrom(tokens: Tokens, first: number, limit: number): WordRange | null {
  const head = tokens.readings[first]
  if (head === undefined || first >= limit || head.prefix > 0 || !(head.kinds & OFFICE)) return null
  if (isAddress(tokens, first) || head.kinds & Kind.never || isRelative(tokens, first)) return null
  let index = first + 1
  while (index < limit && index - first < LONGEST_TITLE && goesOn(tokens, first, index)) index++
  while (index > first + 1 && isDangling(tokens, index - 1)) index--
  return { first, end: index }
}

/** Whether a title cannot end with the word: رئيس قسم في, مديرة التحرير لمجلة («…»). */
function isDangling(tokens: Tokens, index: number): boolean {
  const { prefix, definite, kinds } = tokens.readings[index]!
  const { folded } = tokens.words[index]!
  return LINKS.has(folded) || (prefix > 0 && !definite && (kinds & Kind.body) !== 0)
}

/** Whether a title that begins at `first` goes on with word `index`. */
function goesOn(tokens: Tokens, first: number, index: number): boolean {
  if (!tokens.joined(index - 1) || !isComplement(tokens, index)) return false
  const { kinds, definite } = tokens.readings[index]!
  const last = tokens.readings[index - 1]!
  if (tokens.words[index]!.folded === 'الي') return ENVOYS.has(tokens.readings[first]!.bare)
  if (isAdjunct(tokens, index)) return index === first + 1 && !last.definite
  if (
    last.definite &&
    kinds & Kind.address &&
    (definite ? isBeforeGiven(tokens, index) : !(kinds & Kind.title))
  )
    return false
  return !(last.definite && isIndefinite(tokens, index))
}

function isBeforeGiven(tokens: Tokens, index: number): boolean {
  return tokens.joined(index) && (tokens.readings[index + 1]!.kinds & Kind.given) !== 0
}

const PROPER = Kind.body | Kind.place | Kind.title | Kind.nationality

/**
 * Whether a word with ب or ل tells how something happens (الوزير بشهادته) and nothing of the title: what a title goes
 * on with is a body or a place (بوزارة الداخلية، لشركة), has لل, or belongs to a participle (المكلف بالميزانية).
 */
function isAdjunct(tokens: Tokens, index: number): boolean {
  const { folded } = tokens.words[index]!
  const { prefix, kinds, definite } = tokens.readings[index]!
  if (isConjunction(folded)) return false
  if (prefix > 0) return folded[0] === 'ك' || !(kinds & PROPER || (definite && folded.startsWith('لل')))
  const rest = folded.slice(1)
  if (folded[0] !== 'ب' || kinds > 0 || rest.length < 3 || !isOrdinary(rest)) return false
  if (WORKPLACES.has(bareOf(rest)) || restKinds(rest) & PROPER) return false
  return !(folded.startsWith('بال') && tokens.readings[index - 1]!.form.startsWith('الم'))
}

function restKinds(form: string): number {
  return entryOf(form).kinds | (form.startsWith('ال') ? entryOf(form.slice(2)).kinds : 0)
}
