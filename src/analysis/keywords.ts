// Keywords: the words, phrases and names that tell most of what an article is about.

import { bySpelling } from '../arabic/memo.ts'
import { splitWords, type Word } from '../arabic/words.ts'
import type { Person } from './analysis.ts'
import { cueOf } from './data/cues.ts'
import type { Document } from './document.ts'
import { articleShare } from './frequencies.ts'
import { type Terms, termOf } from './terms.ts'

const MOST_KEYWORDS = 10
/** Terms in a larger share of all articles tell nothing. */
const COMMON = 0.12
const IN_HEADLINE = 1.6
const IN_FIRST_PARAGRAPH = 1.25
/** A word that never has the article is as often a verb as a noun. */
const WITHOUT_ARTICLE = 0.7
/** Words are one phrase where they stand together in this share of the occurrences of the rarest of them. */
const PHRASE_SHARE = 0.6
const LONGEST_PHRASE = 3
/** Phrases and names come before the words that they are made of. */
const PHRASE_BONUS = 1.1
const NAME_BONUS = 1.3

/** By the numbers of terms: the word that tells something; undefined where it tells nothing. */
type Telling = readonly (Keyword | undefined)[]

interface Keyword {
  /** As the text writes it, in its shortest form. */
  text: string
  /** The index of its first word in the document. */
  readonly first: number
  count: number
  score: number
}

/**
 * The most telling words and names of the article, best first, as the text writes them: names of people, phrases whose
 * words mostly stand together, and words that are frequent here and rare elsewhere (tf-idf), the more so in the
 * headline and the first paragraph. At most ten. `terms`: `termsOf(document)`.
 */
export function keywordsOf(document: Document, terms: Terms, people: readonly Person[]): string[] {
  const words = tellingWords(document, terms)
  const telling = new Map<number, Keyword>()
  words.forEach((keyword, number) => {
    if (keyword !== undefined) telling.set(terms.spellings[number]!, keyword)
  })
  const tellingWord = ({ folded }: Word): Keyword | undefined =>
    telling.get(document.spellings.numberOf(termOf(folded)))
  const keywords = [
    ...new Set(telling.values()),
    ...phrasesOf(document, terms, words),
    ...namesOf(document, people, tellingWord),
  ]
  const chosen: string[] = []
  const told = new Set<Keyword | string>()
  for (const { text, score } of keywords.sort((a, b) => b.score - a.score || a.first - b.first)) {
    if (score <= 0) break
    const parts = splitWords(text).map(word => tellingWord(word) ?? word.folded)
    if (parts.filter(part => told.has(part)).length * 2 > parts.length) continue
    for (const part of parts) told.add(part)
    chosen.push(text)
    if (chosen.length === MOST_KEYWORDS) break
  }
  return chosen
}

/** The words that tell something, scored, by their terms; terms that differ in a preposition share one. */
function tellingWords(document: Document, terms: Terms): Telling {
  const { words } = document
  const { counts, shortest } = counted(document, terms)
  const keywords: (Keyword | undefined)[] = new Array(terms.size)
  const telling: (Keyword | undefined)[] = new Array(terms.size)
  for (let number = 1; number < terms.size; number++) {
    const main = terms.bares[number] || number
    const first = terms.firsts[main]!
    const count = counts[main]!
    const word = words[terms.firsts[number]!]!
    if ((count === 1 && !isInHeadline(document, first)) || isNumber(word) || cueOf(words[first]!) !== null)
      continue
    const share = shareOf(word)
    if (share > COMMON) continue
    const keyword = keywords[main] ?? { text: words[shortest[main]!]!.text, first, count, score: 0 }
    keyword.score = Math.max(keyword.score, scoreOf(document, word, share, keyword))
    keywords[main] = keyword
    telling[number] = keyword
  }
  return telling
}

/** By the numbers of terms: how often they occur, with and without prepositions, and the first of the shortest words. */
function counted(
  { words }: Document,
  { numbers, size, bares }: Terms,
): Record<'counts' | 'shortest', Int32Array> {
  const counts = new Int32Array(size)
  const shortest = new Int32Array(size)
  const lengths = new Int32Array(size)
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!
    if (number === 0) continue
    const { start, end } = words[index]!
    if (counts[number]!++ > 0 && end - start >= lengths[number]!) continue
    shortest[number] = index
    lengths[number] = end - start
  }
  for (let number = 1; number < size; number++) {
    const bare = bares[number]!
    if (bare > 0) counts[bare]! += counts[number]!
  }
  return { counts, shortest }
}

/** Term frequency and rarity, by where the word stands first. */
function scoreOf(document: Document, word: Word, share: number, { first, count, text }: Keyword): number {
  const { blocks } = document
  const lead = blocks[0]?.paragraph === 0 ? blocks[1] : blocks[0]
  const isInLead = first < (lead?.lastWord ?? 0)
  const place = isInHeadline(document, first) ? IN_HEADLINE : isInLead ? IN_FIRST_PARAGRAPH : 1
  const form = text.startsWith('ال') || document.words[first]!.folded.includes('ال') || isLatin(word)
  return (1 + Math.log(count)) * -Math.log(share) * place * (form ? 1 : WITHOUT_ARTICLE)
}

function isInHeadline({ blocks }: Document, word: number): boolean {
  const [first] = blocks
  return first?.paragraph === 0 && word < first.lastWord
}

/** Runs of telling words with nothing but spaces between them, closed by ال: كوريا الشمالية، الزعيم الكوري الشمالي. */
function phrasesOf(document: Document, terms: Terms, words: Telling): Keyword[] {
  const phrases = new Map<string, Keyword>()
  for (let last = 1; last < terms.numbers.length; last++) {
    let key = ''
    for (
      let first = last - 1;
      first > last - LONGEST_PHRASE && isPhrase(document, terms, words, first, last);
      first--
    ) {
      if (key === '') key = String(terms.numbers[last])
      key = `${terms.numbers[first]} ${key}`
      const text = document.text.slice(document.words[first]!.start, document.words[last]!.end)
      const phrase = phrases.get(key)
      if (phrase === undefined) phrases.set(key, { text, first, count: 1, score: 0 })
      else {
        phrase.count++
        if (text.length < phrase.text.length) phrase.text = text
      }
    }
  }
  return [...phrases].flatMap(([key, phrase]) => {
    if (phrase.count < 2) return []
    const parts = key.split(' ').map(part => words[Number(part)]!)
    const isOne = phrase.count >= PHRASE_SHARE * Math.min(...parts.map(part => part.count))
    const score = Math.max(...parts.map(part => part.score)) * PHRASE_BONUS ** (parts.length - 1)
    return isOne ? [{ ...phrase, score }] : []
  })
}

/** Whether the word at `first` and the next belong to a phrase that ends at `last`. */
function isPhrase(
  { words }: Document,
  { numbers }: Terms,
  telling: Telling,
  first: number,
  last: number,
): boolean {
  if (first < 0 || telling[numbers[first]!] === undefined) return false
  if (first + 1 === last && telling[numbers[last]!] === undefined) return false
  const next = words[first + 1]!
  return next.start - words[first]!.end === 1 && next.folded.startsWith('ال')
}

/** The names of people, by the words they are made of. */
function namesOf(
  { text }: Document,
  people: readonly Person[],
  tellingWord: (word: Word) => Keyword | undefined,
): Keyword[] {
  return people.flatMap(({ name, mentions }) => {
    const parts = splitWords(name).flatMap(word => tellingWord(word) ?? [])
    if (parts.length === 0 || !mentions.some(({ start }) => text.startsWith(name, start))) return []
    const score = NAME_BONUS * Math.max(...parts.map(part => part.score))
    return [{ text: name, first: parts[0]!.first, count: mentions.length, score }]
  })
}

const shareOf = bySpelling(({ folded }) => articleShare(termOf(folded)))
const isNumber = bySpelling(({ folded }) => /^\p{N}/u.test(termOf(folded)))
const isLatin = bySpelling(({ folded }) => /^[a-z]/.test(termOf(folded)))
