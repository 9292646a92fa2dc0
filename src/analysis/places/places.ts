// Places: names of the gazetteer, told from people, clubs and common words by what stands beside them, and unknown
// names after words such as مدينة، بلدة، مطار.

import { fold } from '../../arabic/fold.ts'
import { bySpelling } from '../../arabic/memo.ts'
import { startAfter } from '../../arabic/offsets.ts'
import type { Span } from '../../arabic/span.ts'
import type { Place } from '../analysis.ts'
import type { Document } from '../document.ts'
import { FEATURES, FIRST_OF_TWO, NO_NAMES, TELLING_HEADS } from './context.data.ts'
import { after, hasPreposition, isOneOf, maybeName, type Verdict, verdictOn } from './context.ts'
import { beginningsOf, isJoined, type NamedAt, nameAt } from './names.ts'

/** A stretch that may name a place. */
interface Candidate extends Span {
  /** Words `first` to before `last`. */
  readonly first: number
  readonly last: number
  /** What all forms of the same place share. */
  readonly place: string
  /** As written, without clitics. */
  readonly form: string
  /** Null for a name that is in no list. */
  readonly named: NamedAt | null
  readonly verdict: Verdict
}

/**
 * Finds the places that the article names, each under the first form that it gives, with every mention. Proclitics are
 * no part of a mention, except ل before ال (للقاهرة), which hides a letter of the name. Nationalities are no places,
 * nor are places in the names of people and organisations.
 */
export function findPlaces(document: Document): Place[] {
  const candidates = candidatesIn(document)
  const accepted = withEvidence(document, candidates)
  const places = new Map<string, { name: string; mentions: Span[] }>()
  for (const { place, form, start, end } of accepted) {
    const known = places.get(place)
    if (known === undefined) places.set(place, { name: form, mentions: [{ start, end }] })
    else known.mentions.push({ start, end })
  }
  return [...places.values()]
}

function candidatesIn(document: Document): Candidate[] {
  const { words } = document
  const found: Candidate[] = []
  for (const block of document.blocks) {
    for (let index = block.firstWord; index < block.lastWord; index++) {
      if (!mayBegin(words[index]!)) continue
      const candidate =
        namedCandidate(document, index, block.lastWord) ?? headedCandidate(document, index, block.lastWord)
      if (candidate === null) continue
      if (candidate.verdict !== 'no') found.push(candidate)
      index = candidate.last - 1
    }
  }
  return found
}

/** Whether a name or the head of one may begin with a word, with or without its proclitics. */
const mayBegin = bySpelling(({ folded }) => beginningsOf(folded).length > 0 || headFrom(folded) !== null)

/** The head of a name as one word may be it. */
interface Head {
  /** Whether it belongs to the name: مطار. */
  readonly feature: boolean
  /** Whether what follows is a name even where it is in no list. */
  readonly telling: boolean
  /** Whether nothing is glued to it. */
  readonly plain: boolean
}

const headOf = bySpelling(({ folded }) => headFrom(folded))

function headFrom(folded: string): Head | null {
  const feature = isOneOf(FEATURES, folded)
  const telling = isOneOf(TELLING_HEADS, folded)
  if (!feature && !telling) return null
  return { feature, telling, plain: FEATURES.has(folded) || TELLING_HEADS.has(folded) }
}

function namedCandidate(document: Document, index: number, limit: number): Candidate | null {
  const named = nameAt(document, index, limit)
  if (named === null) return null
  const { first, last, start, end, form } = named
  return {
    first,
    last,
    start,
    end,
    form,
    place: named.name.place,
    named,
    verdict: verdictOn(document, named),
  }
}

/** A name after a head: مطار القاهرة and شارع الحمرا with the head, of بلدة دير سنبل the name alone. */
function headedCandidate(document: Document, index: number, limit: number): Candidate | null {
  const word = document.words[index]!
  const head = headOf(word)
  if (head === null || index + 1 >= limit) return null
  if (!isJoined(document.text, word, document.words[index + 1]!)) return null
  const { feature, telling, plain } = head
  const named = nameAt(document, index + 1, limit)
  const last =
    named === null ? (telling ? unknownNameEnd(document, index + 1, limit, feature) : index) : named.last
  if (last <= index + 1) return null
  if (named !== null && (!feature || named.preposition !== '' || named.linked)) return null
  const start = feature ? startAfter(word, plain ? 0 : 1) : document.words[index + 1]!.start
  const { end } = document.words[last - 1]!
  const form = document.text.slice(start, end)
  return { first: index, last, start, end, form, place: fold(form), named, verdict: 'yes' }
}

const LONGEST_NAME = 3

/** The index after an unknown name: its first word, and more while they are no words of ordinary prose either. */
function unknownNameEnd({ words, text }: Document, index: number, limit: number, feature: boolean): number {
  const first = words[index]!.folded
  const compound =
    FIRST_OF_TWO.has(first) && index + 1 < limit && isJoined(text, words[index]!, words[index + 1]!)
  if (!compound && (!maybeName(first) || (/^[تي]/.test(first) && !feature))) return index
  if (compound && NO_NAMES.has(words[index + 1]!.folded)) return index
  let end = index + (compound ? 2 : 1)
  while (
    end < Math.min(limit, index + LONGEST_NAME) &&
    isJoined(text, words[end - 1]!, words[end]!) &&
    maybeName(words[end]!.folded) &&
    !/^[وفبلتي]/.test(words[end]!.folded)
  ) {
    end++
  }
  return end
}

/** The candidates that are places, the doubtful ones by what the rest of the article says. */
function withEvidence(document: Document, candidates: readonly Candidate[]): Candidate[] {
  if (candidates.every(candidate => candidate.verdict === 'yes')) return [...candidates]
  const certain = new Set<string>()
  const countries = new Set<string>()
  for (const { verdict, place, named } of candidates) {
    if (verdict !== 'yes') continue
    certain.add(place)
    for (const country of named?.name.countries ?? []) countries.add(country)
  }
  countries.delete('-')
  const accepted: Candidate[] = []
  for (const [index, candidate] of candidates.entries()) {
    const { named, verdict } = candidate
    const before = accepted.at(-1)
    const following = candidates[index + 1]
    const beside =
      (before !== undefined && isListed(document, before, candidate)) ||
      (following?.verdict === 'yes' && isListed(document, candidate, following))
    if (verdict === 'yes' || beside || isLikely(document, named, certain, countries)) accepted.push(candidate)
  }
  return accepted
}

/** Whether two names stand in one list: صيدا وصور، «بيروت، صور، النبطية»; not «البحرين، ساري المفعول». */
function isListed(document: Document, first: Candidate, second: Candidate): boolean {
  const { text, words } = document
  if (first.last !== second.first) return false
  const gap = text.slice(words[first.last - 1]!.end, words[second.first]!.start).trim()
  if (gap === '' || gap === '/' || gap === '-') return gap !== '' || second.named?.linked === true
  if (gap !== '،' && gap !== ',') return false
  const next = after(document, second.last)
  return next === null || next.folded.startsWith('و')
}

/** After a preposition, a doubtful name is a place where the article names its country or has it for certain. */
function isLikely(
  document: Document,
  named: NamedAt | null,
  certain: ReadonlySet<string>,
  countries: ReadonlySet<string>,
): boolean {
  if (named === null || !hasPreposition(document, named)) return false
  if (certain.has(named.name.place)) return true
  return named.name.countries.some(country => countries.has(country))
}
