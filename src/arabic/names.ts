// Names in any spelling: keys to look a name up by, and how alike two spellings are (بوتين ↔ Putin, خاشقجي ↔ Khashoggi).

import { fold } from './fold.ts'
import { ARABIC_SOUNDS, LATIN_SOUNDS, NEAR_SOUNDS } from './sounds.data.ts'
import { splitWords } from './words.ts'

/**
 * One spelling for the spellings of an Arabic name: folded; hamza, the article, final ة and doubled letters dropped;
 * عبد الله and أبو زيد written as one word; بن left out. Words are parted by one space. A Latin name is only folded.
 */
export function nameKey(text: string): string {
  return nameWords(text).map(unify).join(' ')
}

/**
 * Keys under which an index can hold a name so that spellings of either script find it: the consonants of every word,
 * then those of the whole name (`btn` for both بوتين and Putin). Different names may share a key: `nameSimilarity`
 * tells them apart.
 */
export function nameKeys(text: string): string[] {
  const skeletons = nameWords(text)
    .map(word => skeletonOf(soundsOf(word)))
    .filter(skeleton => skeleton !== '')
  return [...new Set([...skeletons, skeletons.join('')])]
}

/**
 * How surely what somebody typed names this name, from 0 to 1: 1 for the same name or words of it (بوتين of فلاديمير
 * بوتين), in Arabic or Latin letters, with or without ال and with و ب ل ك ف attached. One wrong letter in a name of
 * five costs about 0.2, in a longer one less: 0.75 is a good least value for a match. Words of the query that the
 * name lacks count against it; words of the name that the query lacks don't.
 */
export function nameSimilarity(query: string, name: string): number {
  const asked = nameWords(query)
  const given = nameWords(name)
  if (asked.length === 0 || given.length === 0) return 0
  let total = 0
  let weight = 0
  const taken = new Set<number>()
  for (const word of asked) {
    let best = 0
    let bestAt = -1
    given.forEach((candidate, index) => {
      if (taken.has(index)) return
      const likeness = wordSimilarity(word, candidate)
      if (likeness > best) {
        best = likeness
        bestAt = index
      }
    })
    if (bestAt >= 0) taken.add(bestAt)
    total += best * word.length
    weight += word.length
  }
  return Math.max(total / weight, asked.length > 1 ? joinedSimilarity(asked, given) : 0)
}

/** The likeness of two names whose words are parted otherwise (Abd Allah, عبدالله; Abdel Fattah, عبدالفتاح). */
function joinedSimilarity(asked: readonly string[], given: readonly string[]): number {
  return asked.length === given.length ? 0 : wordSimilarity(asked.join(''), given.join(''))
}

/** The likeness of two words, the first of which may have clitics that belong to the sentence it was typed in. */
function wordSimilarity(query: string, name: string): number {
  const whole = likeness(query, name)
  if (whole >= 0.95 || !/^[وبلكف]/.test(query) || query.length < 4) return whole
  return Math.max(whole, likeness(query.slice(1), name) - 0.02)
}

const GLUED = new Set([
  'عبد',
  'ابو',
  'ابي',
  'ابا',
  'ام',
  'abd',
  'abdul',
  'abdel',
  'abdal',
  'abu',
  'abou',
  'umm',
])
const LEFT_OUT = new Set(['بن', 'ibn', 'bin', 'ben', 'al', 'el', 'ال'])

/** The folded words of a name that tell it: without بن and al-; عبد and أبو joined with the word they govern. */
function nameWords(text: string): string[] {
  const folded = splitWords(text).map(word => word.folded)
  const words: string[] = []
  folded.forEach((word, index) => {
    const before = folded[index - 1]
    if (before !== undefined && GLUED.has(before) && words.length > 0) words.push((words.pop() ?? '') + word)
    else if (!LEFT_OUT.has(word) || folded.length === 1) words.push(/^اب[يا]$/.test(word) ? 'ابو' : word)
  })
  return words
}

function unify(word: string): string {
  const bare = word.length > 4 && word.startsWith('ال') ? word.slice(2) : word
  const letters = bare.replaceAll('ء', '').replace(/(.)\1+/gu, '$1')
  return letters.length > 3 ? letters.replace(/ه$/, '') : letters
}

/** A word as sounds, and whether it is written in Latin letters, which write short vowels. */
interface Sounds {
  readonly signs: string
  readonly latin: boolean
}

function soundsOf(word: string): Sounds {
  const latin = /^[a-z]/.test(word)
  const table = latin ? LATIN_SOUNDS : ARABIC_SOUNDS
  const letters = latin ? word.replace(/^x/, 'sh') : unify(word)
  let signs = ''
  for (let at = 0; at < letters.length; ) {
    let length = 4
    while (length > 1 && !table.has(letters.slice(at, at + length))) length--
    signs += table.get(letters.slice(at, at + length)) ?? ''
    at += length
  }
  return { signs: signs.replace(/(.)\1+/gu, '$1'), latin }
}

const VOWELS = 'aiu'

function skeletonOf({ signs }: Sounds): string {
  const merged = signs
    .replace(/[jgq]/g, 'g')
    .replace(/[xC]/g, match => (match === 'x' ? 'k' : 'S'))
    .replace(/[TD]/g, match => (match === 'T' ? 't' : 'd'))
  const consonants = merged
    .replace(/[aiu]/g, '')
    .replace(/H$/, '')
    .replace(/(.)\1+/gu, '$1')
  return consonants.length > 1 ? consonants : merged
}

/** The likeness of two words, from 0 to 1: one less the weighted number of letters to change, by the longer word. */
function likeness(a: string, b: string): number {
  if (a === b || fold(a) === fold(b) || unify(a) === unify(b)) return 1
  const left = soundsOf(a)
  const right = soundsOf(b)
  const size = Math.max(weightOf(left, right.latin), weightOf(right, left.latin))
  if (size === 0) return 0
  const slack = Math.min(a.length, b.length) <= SHORTEST_FORGIVEN ? 1.5 : 1
  return Math.max(0, 1 - (slack * distance(left, right)) / size)
}

const NEAR = new Map(
  NEAR_SOUNDS.flatMap(([pair, cost]) => [[pair, cost] as const, [`${pair[1]}${pair[0]}`, cost] as const]),
)
const VOWEL = 0.7
/** A vowel that only the Latin spelling has is most often short, and Arabic doesn't write it. */
const SHORT_VOWEL = 0.12
/** A vowel that only the Arabic spelling has is long: a Latin spelling should have it. */
const LONG_VOWEL = 0.35
const LONGEST = 40
/** In words of up to three letters a slip makes another word (سعد, سعيد): it costs half as much again. */
const SHORTEST_FORGIVEN = 3

function letterCost(sign: string | undefined, own: boolean, other: boolean): number {
  if (sign === 'H' && own !== other) return 0.5
  if (sign === undefined || !VOWELS.includes(sign)) return 1
  if (own === other) return VOWEL
  return own ? SHORT_VOWEL : LONG_VOWEL
}

function weightOf(sounds: Sounds, other: boolean): number {
  let weight = 0
  for (const sign of sounds.signs) weight += letterCost(sign, sounds.latin, other)
  return weight
}

/** Weighted edit distance with transposition of neighbours (optimal string alignment), on at most forty sounds. */
function distance(left: Sounds, right: Sounds): number {
  const a = left.signs.slice(0, LONGEST)
  const b = right.signs.slice(0, LONGEST)
  const sameScript = left.latin === right.latin
  let twoBack: number[] = []
  let back = [0]
  for (let j = 1; j <= b.length; j++) back.push(back[j - 1]! + letterCost(b[j - 1], right.latin, left.latin))
  for (let i = 1; i <= a.length; i++) {
    const removal = letterCost(a[i - 1], left.latin, right.latin)
    const row = [back[0]! + removal]
    for (let j = 1; j <= b.length; j++) {
      const insertion = letterCost(b[j - 1], right.latin, left.latin)
      let cost = Math.min(
        back[j]! + removal,
        row[j - 1]! + insertion,
        back[j - 1]! + exchange(a[i - 1]!, b[j - 1]!, sameScript),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, twoBack[j - 2]! + 0.7)
      row.push(cost)
    }
    twoBack = back
    back = row
  }
  return back[b.length]!
}

function exchange(a: string, b: string, sameScript: boolean): number {
  if (a === b) return 0
  if (sameScript && VOWELS.includes(a) && VOWELS.includes(b)) return VOWEL
  return NEAR.get(a + b) ?? 1
}
