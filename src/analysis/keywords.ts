// Keywords: the words, phrases and names that tell most of what an article is about.

import { splitWords } from '../arabic/words.ts'
import type { Person } from './analysis.ts'
import { readCue } from './data/cues.ts'
import type { Document } from './document.ts'
import { articleShare } from './frequencies.ts'
import { termOf } from './terms.ts'

const MOST_KEYWORDS = 10
const SHORTEST_TERM = 3
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
 * headline and the first paragraph. At most ten.
 */
export function keywordsOf(document: Document, people: readonly Person[]): string[] {
  const terms = tellingTerms(document)
  const words = countWords(document, terms)
  const keywords = [
    ...words.values(),
    ...phrasesOf(document, terms, words),
    ...namesOf(document, people, words),
  ]
  const chosen: string[] = []
  const told = new Set<string>()
  for (const { text, score } of keywords.sort((a, b) => b.score - a.score || a.first - b.first)) {
    const parts = splitWords(text).map(word => withoutPreposition(termOf(word.folded), words))
    if (score <= 0 || parts.filter(part => told.has(part)).length * 2 > parts.length) continue
    for (const part of parts) told.add(part)
    chosen.push(text)
    if (chosen.length === MOST_KEYWORDS) break
  }
  return chosen
}

/** The terms of the document's words, '' where one tells nothing: numbers, short and common words, verbs of saying. */
function tellingTerms({ words }: Document): string[] {
  const byFolded = new Map<string, string>()
  const all = new Set<string>()
  const terms = words.map(({ folded }) => {
    let term = byFolded.get(folded)
    if (term === undefined) {
      term = tellingTerm(folded)
      byFolded.set(folded, term)
      all.add(term)
    }
    return term
  })
  return terms.map(term => withoutPreposition(term, all))
}

function tellingTerm(folded: string): string {
  const term = termOf(folded)
  if (term.length < SHORTEST_TERM || /^\p{N}/u.test(term) || articleShare(term) > COMMON) return ''
  return readCue(folded) === null ? term : ''
}

/** لتنظيم is تنظيم where the article has both. */
function withoutPreposition(term: string, all: { has(term: string): boolean }): string {
  return /^[بلكو]../.test(term) && all.has(term.slice(1)) ? term.slice(1) : term
}

function countWords(document: Document, terms: readonly string[]): Map<string, Keyword> {
  const found = new Map<string, Keyword>()
  const nouns = new Set<string>()
  terms.forEach((term, index) => {
    if (term === '') return
    const { text, folded } = document.words[index]!
    if (/^[وف]?[بك]?ال|^[وف]?لل/.test(folded)) nouns.add(term)
    addTo(found, term, { text, first: index })
  })
  for (const [term, keyword] of found) {
    const isForeign = /^[a-z]/.test(term)
    keyword.score = scoreOf(document, term, keyword) * (nouns.has(term) || isForeign ? 1 : WITHOUT_ARTICLE)
  }
  return found
}

function addTo(
  found: Map<string, Keyword>,
  key: string,
  { text, first }: { text: string; first: number },
): void {
  const keyword = found.get(key)
  if (keyword === undefined) {
    found.set(key, { text, first, count: 1, score: 0 })
  } else {
    keyword.count++
    if (text.length < keyword.text.length) keyword.text = text
  }
}

/** Term frequency and rarity, by where the word stands first. Words that occur once tell only in the headline. */
function scoreOf({ blocks }: Document, term: string, { first, count }: Keyword): number {
  const headline = blocks[0]?.paragraph === 0 ? blocks[0] : undefined
  const lead = headline === undefined ? blocks[0] : blocks[1]
  const isInHeadline = headline !== undefined && first < headline.lastWord
  if (count === 1 && !isInHeadline) return 0
  const place = isInHeadline ? IN_HEADLINE : first < (lead?.lastWord ?? 0) ? IN_FIRST_PARAGRAPH : 1
  return (1 + Math.log(count)) * -Math.log(articleShare(term)) * place
}

/** Runs of telling words with nothing but spaces between them, closed by ال: كوريا الشمالية، الزعيم الكوري الشمالي. */
function phrasesOf(
  document: Document,
  terms: readonly string[],
  words: ReadonlyMap<string, Keyword>,
): Keyword[] {
  const phrases = new Map<string, Keyword>()
  terms.forEach((term, first) => {
    let key = term
    for (
      let next = first + 1;
      next < first + LONGEST_PHRASE && continuesPhrase(document, terms, next);
      next++
    ) {
      key += ` ${terms[next]}`
      const text = document.text.slice(document.words[first]!.start, document.words[next]!.end)
      addTo(phrases, key, { text, first })
    }
  })
  return [...phrases].flatMap(([key, phrase]) => {
    const parts = key.split(' ').map(part => words.get(part)!)
    const isOne =
      phrase.count > 1 && phrase.count >= PHRASE_SHARE * Math.min(...parts.map(part => part.count))
    const score = Math.max(...parts.map(part => part.score)) * PHRASE_BONUS ** (parts.length - 1)
    return isOne ? [{ ...phrase, score }] : []
  })
}

function continuesPhrase({ words }: Document, terms: readonly string[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (word === undefined || before === undefined || !terms[index - 1] || !terms[index]) return false
  return word.start - before.end === 1 && word.folded.startsWith('ال')
}

/** The names of people, by the words they are made of. */
function namesOf(
  { text }: Document,
  people: readonly Person[],
  words: ReadonlyMap<string, Keyword>,
): Keyword[] {
  return people.flatMap(({ name, mentions }) => {
    const parts = splitWords(name).flatMap(word => words.get(termOf(word.folded)) ?? [])
    if (parts.length === 0 || !text.includes(name)) return []
    const score = NAME_BONUS * Math.max(...parts.map(part => part.score))
    return [{ text: name, first: parts[0]!.first, count: mentions.length, score }]
  })
}
