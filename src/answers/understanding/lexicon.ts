// The lexicon of questions: looking a word up, with its clitics and endings.

import { splitWords } from '../../arabic/words.ts'
import { ROLES, type Role } from './lexicon.data.ts'

export type Roles = ReadonlySet<Role>

const PREFIXES = ['و', 'ف', 'ب', 'ل', 'لل', 'ه', 'ك', 'ع']
const ENDINGS = ['لي', 'ليا', 'لنا', 'لو', 'ني', 'نا', 'ه', 'ها', 'هم', 'وا', 'لك']
const INFLECTED: readonly Role[] = ['give', 'summary', 'introduce', 'search', 'read', 'say']

let lexicon: ReadonlyMap<string, Roles> | undefined

/** The lexicon by folded entry, words of an entry separated by one space. */
export function lexiconOf(): ReadonlyMap<string, Roles> {
  lexicon ??= readLexicon()
  return lexicon
}

function readLexicon(): ReadonlyMap<string, Roles> {
  const map = new Map<string, Set<Role>>()
  for (const role of Object.keys(ROLES) as Role[]) {
    for (const entry of ROLES[role].split(/\s+/)) {
      const key = splitWords(entry.replaceAll('_', ' '))
        .map(word => word.folded)
        .join(' ')
      map.set(key, (map.get(key) ?? new Set()).add(role))
    }
  }
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

/** The roles of a folded word, also with clitics before and endings after it; undefined where it has none. */
export function rolesOf(folded: string): Roles | undefined {
  for (const prefix of ['', ...PREFIXES]) {
    const rest = folded.slice(prefix.length)
    if (!folded.startsWith(prefix) || (prefix !== '' && rest.length < 3)) continue
    const roles = entryOf(rest) ?? withoutTanween(rest) ?? withoutEnding(rest)
    if (roles !== undefined) return roles
  }
  return undefined
}

/** The roles of an entry, those that it has without the article included. */
export function entryOf(folded: string): Roles | undefined {
  const entries = lexiconOf()
  const whole = entries.get(folded)
  const indefinite = folded.startsWith('ال') ? entries.get(folded.slice(2)) : undefined
  return whole === undefined || indefinite === undefined
    ? (whole ?? indefinite)
    : new Set([...whole, ...indefinite])
}

/** The roles of a noun in the accusative: ملخصا، مقالا. */
function withoutTanween(folded: string): Roles | undefined {
  return folded.length > 4 && folded.endsWith('ا') ? lexiconOf().get(folded.slice(0, -1)) : undefined
}

/** The roles of a verb with an ending: لخصلي، قاله، هاتوا. */
function withoutEnding(folded: string): Roles | undefined {
  for (const ending of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 3) continue
    const roles = lexiconOf().get(folded.slice(0, -ending.length))
    if (roles !== undefined && INFLECTED.some(role => roles.has(role))) return roles
  }
  return undefined
}
