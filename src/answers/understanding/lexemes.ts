// Words of a question with the roles they can play, forgiving slips of the keyboard.

import { fold } from '../../arabic/fold.ts'
import { splitWords } from '../../arabic/words.ts'
import { guess } from './guesses.ts'
import { lexiconOf, type Roles, rolesOf } from './lexicon.ts'

/** One entry of the lexicon found in a text, or one word that the lexicon doesn't know (no roles). */
export interface Lexeme {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** As `fold` gives it, doubled letters undone. */
  readonly folded: string
  readonly roles: Roles
  /** Whether the word is the lexicon's but for a slip or a missing space. */
  readonly guessed: boolean
  /** Whether a clause begins here: at the start and after punctuation. */
  readonly opens: boolean
}

const NO_ROLES: Roles = new Set()
const LONGEST_ENTRY = 4
const CLAUSE_END = /[،,.:؛;!?؟\n]/

/**
 * Splits a text into lexemes. With `forgiving`, words that the lexicon doesn't know are taken for those that it knows
 * but for a slip or a missing space; not those for which `isWord` holds, as they occur in the article.
 */
export function lexemesOf(text: string, forgiving: boolean, isWord: (folded: string) => boolean): Lexeme[] {
  const entries = lexiconOf()
  const words = splitWords(text.replace(/['’]/g, ' ')).map(({ start, end, folded }) => ({
    start,
    end,
    folded: undoubled(folded),
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
  entries: ReadonlyMap<string, Roles>,
  words: readonly SimpleWord[],
  at: number,
): { length: number; roles: Roles | undefined } {
  let key = words[at]!.folded
  let found: { length: number; roles: Roles | undefined } = { length: 1, roles: rolesOf(key) }
  for (let length = 2; length <= LONGEST_ENTRY && at + length <= words.length; length++) {
    key += ` ${words[at + length - 1]!.folded}`
    const roles = entries.get(key)
    if (roles !== undefined) found = { length, roles }
  }
  return found
}

/** A letter that is repeated more than twice stands for one (ملخصصصص, مااااذا). */
function undoubled(folded: string): string {
  return fold(folded).replace(/(\p{L})\1{2,}/gu, '$1')
}
