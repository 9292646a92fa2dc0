// Words of a question with the roles they can play, forgiving slips of the keyboard.

import { fold } from '../../arabic/fold.ts'
import { splitWords } from '../../arabic/words.ts'
import { ROLES, type Role } from './lexicon.data.ts'
import { isOneSlipAway } from './slips.ts'

/** One entry of the lexicon found in a text, or one word that the lexicon doesn't know (no roles). */
export interface Lexeme {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** As `fold` gives it, doubled letters undone. */
  readonly folded: string
  readonly roles: ReadonlySet<Role>
  /** Whether the word is the lexicon's but for a slip or a missing space. */
  readonly guessed: boolean
  /** Whether a clause begins here: at the start and after punctuation. */
  readonly opens: boolean
}

const NO_ROLES: ReadonlySet<Role> = new Set()
const LONGEST_ENTRY = 4
const CLAUSE_END = /[،,.:؛;!?؟\n]/
const PREFIXES = ['و', 'ف', 'ب', 'ل', 'لل', 'ه', 'ك', 'ع']
const ENDINGS = ['لي', 'ليا', 'لنا', 'لو', 'ني', 'نا', 'ه', 'ها', 'هم', 'وا', 'لك']
const INFLECTED: readonly Role[] = ['give', 'summary', 'introduce', 'search', 'read', 'say']
/** What a word with a slip is never taken for: small words, and nouns that are near too many others. */
const NEVER_SLIPPED: ReadonlySet<Role> = new Set<Role>([
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
const GLUED: readonly Role[] = [
  'what',
  'who',
  'when',
  'where',
  'why',
  'how',
  'howMany',
  'yesNo',
  'summary',
  'say',
]

/** Nouns that are written together with ما. */
const ASKED_NOUNS: readonly Role[] = [
  'dateNoun',
  'placeNoun',
  'personNoun',
  'numberNoun',
  'causeNoun',
  'summary',
]

let lexicon: ReadonlyMap<string, ReadonlySet<Role>> | undefined
let slippable: readonly string[] | undefined

/** The lexicon by folded entry, words of an entry separated by one space. */
function lexiconOf(): ReadonlyMap<string, ReadonlySet<Role>> {
  if (lexicon !== undefined) return lexicon
  const map = new Map<string, Set<Role>>()
  for (const role of Object.keys(ROLES) as Role[]) {
    for (const entry of ROLES[role].split(/\s+/)) {
      const key = splitWords(entry.replaceAll('_', ' '))
        .map(word => word.folded)
        .join(' ')
      map.set(key, (map.get(key) ?? new Set()).add(role))
    }
  }
  slippable = [...map]
    .filter(
      ([key, roles]) =>
        key.length >= 4 && !key.includes(' ') && [...roles].some(role => !NEVER_SLIPPED.has(role)),
    )
    .map(([key]) => key)
  lexicon = map
  return map
}

/** Roles of words that only frame a question: nothing to look for in an answer. */
const FRAMING: readonly Role[] = [
  'what',
  'who',
  'when',
  'where',
  'why',
  'how',
  'howMany',
  'which',
  'yesNo',
  'copula',
  'relative',
  'this',
  'polite',
  'about',
  'preposition',
  'clause',
  'want',
  'can',
  'know',
  'give',
]

/** Whether a folded word only frames a question (بكام، عايز، من فضلك) and says nothing of what it is about. */
export function isFraming(folded: string): boolean {
  const roles = lexiconOf().get(folded)
  return roles !== undefined && FRAMING.some(role => roles.has(role))
}

/**
 * Splits a text into lexemes. With `forgiving`, words that the lexicon doesn't know are taken for those that it knows
 * but for a slip or a missing space; not those for which `isWord` holds, as they occur in the article.
 */
export function lexemesOf(text: string, forgiving: boolean, isWord: (folded: string) => boolean): Lexeme[] {
  const entries = lexiconOf()
  const words = splitWords(text.replace(/['’]/g, ' ')).map(word => ({
    ...word,
    folded: undoubled(word.folded),
  }))
  const lexemes: Lexeme[] = []
  const opens = (at: number): boolean =>
    at === 0 || CLAUSE_END.test(text.slice(words[at - 1]!.end, words[at]!.start))
  for (let at = 0; at < words.length; ) {
    const { length, roles } = longestEntry(entries, words, at)
    const first = words[at]!
    const last = words[at + length - 1]!
    if (roles !== undefined) {
      const folded = words.slice(at, at + length).map(word => word.folded)
      lexemes.push({
        start: first.start,
        end: last.end,
        folded: folded.join(' '),
        roles,
        guessed: false,
        opens: opens(at),
      })
    } else {
      const { start, end, folded } = first
      const own = { start, end, folded, roles: NO_ROLES, guessed: false, opens: opens(at) }
      lexemes.push(...(forgiving && !isWord(folded) ? guess(own) : [own]))
    }
    at += length
  }
  return lexemes
}

interface SimpleWord {
  readonly start: number
  readonly end: number
  readonly folded: string
}

function longestEntry(
  entries: ReadonlyMap<string, ReadonlySet<Role>>,
  words: readonly SimpleWord[],
  at: number,
): { length: number; roles: ReadonlySet<Role> | undefined } {
  let key = words[at]!.folded
  let found: { length: number; roles: ReadonlySet<Role> | undefined } = { length: 1, roles: rolesOf(key) }
  for (let length = 2; length <= LONGEST_ENTRY && at + length <= words.length; length++) {
    key += ` ${words[at + length - 1]!.folded}`
    const roles = entries.get(key)
    if (roles !== undefined) found = { length, roles }
  }
  return found
}

/** The roles of a folded word, also with clitics before and endings after it; undefined where it has none. */
function rolesOf(folded: string): ReadonlySet<Role> | undefined {
  for (const prefix of ['', ...PREFIXES]) {
    const rest = folded.slice(prefix.length)
    if (!folded.startsWith(prefix) || (prefix !== '' && rest.length < 3)) continue
    const roles = entryOf(rest) ?? withoutTanween(rest) ?? withoutEnding(rest)
    if (roles !== undefined) return roles
  }
  return undefined
}

/** The roles of an entry, those that it has without the article included. */
function entryOf(folded: string): ReadonlySet<Role> | undefined {
  const entries = lexiconOf()
  const whole = entries.get(folded)
  const indefinite = folded.startsWith('ال') ? entries.get(folded.slice(2)) : undefined
  return whole === undefined || indefinite === undefined
    ? (whole ?? indefinite)
    : new Set([...whole, ...indefinite])
}

/** The roles of a noun in the accusative: ملخصا، مقالا. */
function withoutTanween(folded: string): ReadonlySet<Role> | undefined {
  return folded.length > 4 && folded.endsWith('ا') ? lexiconOf().get(folded.slice(0, -1)) : undefined
}

/** The roles of a verb with an ending: لخصلي، قاله، هاتوا. */
function withoutEnding(folded: string): ReadonlySet<Role> | undefined {
  for (const ending of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 3) continue
    const roles = lexiconOf().get(folded.slice(0, -ending.length))
    if (roles !== undefined && INFLECTED.some(role => roles.has(role))) return roles
  }
  return undefined
}

/** A word that is not in the lexicon: an entry with a slip, two entries without their space, or a word of its own. */
function guess(own: Lexeme): Lexeme[] {
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
      { ...word, start: middle, folded: rest, roles: right ?? NO_ROLES, guessed: true, opens: false },
    ]
  }
  return undefined
}

/** ماذاقال، ملخصالمقال, and with ما the nouns that it asks for: مااسم، ماسبب. */
function mayBeGlued(
  left: ReadonlySet<Role>,
  cut: number,
  right: ReadonlySet<Role> | undefined,
  rest: string,
): boolean {
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
function slipOf(folded: string): ReadonlySet<Role> | undefined {
  const bare = folded.replace(/^[وبف]?ال/u, '')
  if (bare.length < 3) return undefined
  const entries = [
    entryOf(bare.replace(/(\p{L})\1/gu, '$1')),
    // The ل of the article is missing: امقال.
    /^ا.{4}/u.test(folded) ? entryOf(folded.slice(1)) : undefined,
    ...(slippable ?? [])
      .filter(key => isOneSlipAway(bare, key) || isOneSlipAway(folded, key))
      .map(key => lexiconOf().get(key)),
  ]
  const candidates = entries
    .map(roles => new Set([...(roles ?? [])].filter(role => !NEVER_SLIPPED.has(role))))
    .filter(roles => roles.size > 0)
  return candidates.find(roles => GLUED.some(role => roles.has(role))) ?? candidates[0]
}

/** A letter that is repeated more than twice stands for one (ملخصصصص, مااااذا). */
function undoubled(folded: string): string {
  return fold(folded).replace(/(\p{L})\1{2,}/gu, '$1')
}
