// Guessing a word that the lexicon doesn't know: an entry with a slip, or two words without their space.

import type { Lexeme } from './lexemes.ts'
import type { Role } from './lexicon.data.ts'
import { entryOf, lexiconOf, type Roles, rolesOf } from './lexicon.ts'
import { isOneSlipAway } from './slips.ts'

/** What a word with a slip is never taken for: small words, and nouns that are near too many others. */
const NEVER_SLIPPED: Roles = new Set<Role>([
  'preposition',
  'clause',
  'this',
  'to',
  'copula',
  'relative',
  'beyond',
  'amount',
  'yesNo',
  'headOnly',
  'by',
  'exists',
  'another',
  'made',
  'use',
  'doing',
  'judge',
  'relation',
  'dateNoun',
  'placeNoun',
  'personNoun',
  'numberNoun',
  'causeNoun',
  'mannerNoun',
])
/** Question words that are written together with the word after them. */
const GLUED: readonly Role[] = ['what', 'who', 'when', 'where', 'why', 'how', 'howMany', 'summary', 'say']

/** Nouns that are written together with ما. */
const ASKED_NOUNS: readonly Role[] = [
  'dateNoun',
  'placeNoun',
  'personNoun',
  'numberNoun',
  'causeNoun',
  'summary',
]

let slippable: readonly string[] | undefined

/** The entries that a word of four letters or more may be a slip of. */
function slippableEntries(): readonly string[] {
  slippable ??= [...lexiconOf()]
    .filter(
      ([key, roles]) =>
        key.length >= 4 && !key.includes(' ') && [...roles].some(role => !NEVER_SLIPPED.has(role)),
    )
    .map(([key]) => key)
  return slippable
}

/** A word that is not in the lexicon: an entry with a slip, two entries without their space, or a word of its own. */
export function guess(own: Lexeme): Lexeme[] {
  const slip = slipOf(own.folded)
  return slip === undefined ? (unglue(own) ?? [own]) : [{ ...own, roles: slip, guessed: true }]
}

function unglue(word: Lexeme): Lexeme[] | undefined {
  // Where folding changed the length, offsets into the word are not known.
  if (word.end - word.start !== word.folded.length) return undefined
  for (let cut = word.folded.length - 2; cut >= 2; cut--) {
    const left = lexiconOf().get(word.folded.slice(0, cut))
    const rest = word.folded.slice(cut)
    const right = rolesOf(rest)
    if (left === undefined || !mayBeGlued(left, cut, right, rest)) continue
    const middle = word.start + cut
    return [
      { ...word, end: middle, folded: word.folded.slice(0, cut), roles: left, guessed: true },
      { ...word, start: middle, folded: rest, roles: right ?? new Set(), guessed: true, opens: false },
    ]
  }
  return undefined
}

/** ماذاقال، ملخصالمقال, and with ما the nouns that it asks for: مااسم، ماسبب. */
function mayBeGlued(left: Roles, cut: number, right: Roles | undefined, rest: string): boolean {
  if (left.has('headOnly')) {
    return (
      left.has('what') &&
      ((right !== undefined && ASKED_NOUNS.some(role => right.has(role))) || /^ال.{3}/u.test(rest))
    )
  }
  if (!GLUED.some(role => left.has(role))) return false
  return right === undefined ? cut >= 4 && rest.length >= 4 : cut + rest.length >= 5
}

/** The keyword roles of the entry that a word is but for a slip: a question word rather than another. */
function slipOf(folded: string): Roles | undefined {
  const bare = folded.replace(/^[وبف]?ال/u, '')
  if (bare.length < 3) return undefined
  const entries = [
    entryOf(bare.replace(/(\p{L})\1/gu, '$1')),
    // The ل of the article is missing: امقال.
    /^ا.{4}/u.test(folded) ? entryOf(folded.slice(1)) : undefined,
    ...slippableEntries()
      .filter(key => isOneSlipAway(bare, key) || isOneSlipAway(folded, key))
      .map(key => lexiconOf().get(key)),
  ]
  const candidates = entries
    .map(roles => new Set([...(roles ?? [])].filter(role => !NEVER_SLIPPED.has(role))))
    .filter(roles => roles.size > 0)
  return candidates.find(roles => GLUED.some(role => roles.has(role))) ?? candidates[0]
}
