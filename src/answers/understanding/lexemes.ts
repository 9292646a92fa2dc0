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
}

const NO_ROLES: ReadonlySet<Role> = new Set()
const LONGEST_ENTRY = 4
const PREFIXES = ['و', 'ف', 'ب', 'ل', 'لل', 'ه', 'ك', 'ع']
const ENDINGS = ['لي', 'ليا', 'لنا', 'لو', 'ني', 'نا', 'ه', 'ها', 'هم', 'وا', 'لك']
const INFLECTED: readonly Role[] = ['give', 'summary', 'introduce', 'search', 'read', 'say']
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
  slippable = [...map.keys()].filter(key => key.length >= 4 && !key.includes(' '))
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

/** Splits a text into lexemes. `isWord` tells that a word is no slip, as it occurs in the articles. */
export function lexemesOf(text: string, isWord: (folded: string) => boolean): Lexeme[] {
  const entries = lexiconOf()
  const words = splitWords(text.replace(/['’]/g, ' ')).map(word => ({
    ...word,
    folded: undoubled(word.folded),
  }))
  const lexemes: Lexeme[] = []
  for (let at = 0; at < words.length; ) {
    const { length, roles } = longestEntry(entries, words, at)
    const first = words[at]!
    const last = words[at + length - 1]!
    if (roles !== undefined) {
      const folded = words.slice(at, at + length).map(word => word.folded)
      lexemes.push({ start: first.start, end: last.end, folded: folded.join(' '), roles, guessed: false })
    } else {
      lexemes.push(...guess(first, isWord))
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
    const roles = entryOf(rest) ?? withoutEnding(rest)
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

/** The roles of a verb with an ending: لخصلي، قاله، هاتوا. */
function withoutEnding(folded: string): ReadonlySet<Role> | undefined {
  for (const ending of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 3) continue
    const roles = lexiconOf().get(folded.slice(0, -ending.length))
    if (roles !== undefined && INFLECTED.some(role => roles.has(role))) return roles
  }
  return undefined
}

/** A word that is not in the lexicon: two entries without their space, an entry with a slip, or a word of its own. */
function guess(word: SimpleWord, isWord: (folded: string) => boolean): Lexeme[] {
  const own = { start: word.start, end: word.end, folded: word.folded, roles: NO_ROLES, guessed: false }
  if (isWord(word.folded)) return [own]
  const slip = slipOf(word.folded)
  if (slip !== undefined) return [{ ...own, roles: slip, guessed: true }]
  return unglue(word) ?? [own]
}

function unglue(word: SimpleWord): Lexeme[] | undefined {
  // Folding may change the length of a word, but then it is no plain slip.
  if (word.end - word.start !== word.folded.length) return undefined
  for (let cut = word.folded.length - 2; cut >= 2; cut--) {
    const left = lexiconOf().get(word.folded.slice(0, cut))
    if (left === undefined || left.has('headOnly') || !GLUED.some(role => left.has(role))) continue
    const rest = word.folded.slice(cut)
    const right = rolesOf(rest)
    if (right === undefined && (cut < 4 || rest.length < 4)) continue
    if (right !== undefined && (rest.length < 2 || cut + rest.length < 5)) continue
    return [
      {
        start: word.start,
        end: word.start + cut,
        folded: word.folded.slice(0, cut),
        roles: left,
        guessed: true,
      },
      { start: word.start + cut, end: word.end, folded: rest, roles: right ?? NO_ROLES, guessed: true },
    ]
  }
  return undefined
}

function slipOf(folded: string): ReadonlySet<Role> | undefined {
  const entries = lexiconOf()
  const bare = folded.replace(/^[وبف]?ال/u, '')
  if (bare.length < 3) return undefined
  const single = entryOf(bare.replace(/(\p{L})\1/gu, '$1'))
  if (single !== undefined) return single
  const entry = slippable?.find(key => isOneSlipAway(bare, key))
  return entry === undefined ? undefined : entries.get(entry)
}

/** A letter that is repeated more than twice stands for one (ملخصصصص, مااااذا). */
function undoubled(folded: string): string {
  return fold(folded).replace(/(\p{L})\1{2,}/gu, '$1')
}
