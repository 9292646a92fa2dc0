// Speaker phrases: the words beside a cue that name the speaker, and whom they name.

import type { Person } from '../analysis.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import type { WordRange } from '../quotations/reports.ts'
import { setOf } from '../quotations/words.data.ts'
import type { Mention, Mentions } from './mentions.ts'
import { BELONGING, BODIES, DOCUMENTS, ROLES, SAME, SOURCE_ADJECTIVES, SOURCES } from './speakers.data.ts'

export type Gender = 'male' | 'female' | null

/** Words that name a speaker. */
export interface SpeakerPhrase extends WordRange {
  readonly kind: 'person' | 'organisation' | 'source'
  readonly person: Person | null
  /** The folded words of the phrase without ال and و. */
  readonly bare: readonly string[]
  /** The first word is definite: it may take up somebody named before (الوزير، المصدر ذاته). */
  readonly definite: boolean
  /** Whether the first word is a noun that can speak, or the phrase holds a person. */
  readonly speaks: boolean
}

const [roles, bodies, documents, sources, adjectives, belonging, same] = [
  ROLES,
  BODIES,
  DOCUMENTS,
  SOURCES,
  SOURCE_ADJECTIVES,
  BELONGING,
  SAME,
].map(setOf) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>]

const LONGEST = 14

/** A folded word without its article. */
export function bareOf(folded: string): string {
  if (folded.length > 4 && folded.startsWith('وال')) return folded.slice(3)
  return folded.length > 3 && folded.startsWith('ال') ? folded.slice(2) : folded
}

/** Whether a bare noun can speak. */
export function canSpeak(bare: string): boolean {
  return roles.has(bare) || bodies.has(bare) || documents.has(bare) || sources.has(bare)
}

/** Reads the phrase that names a speaker at the beginning of `range`, or null where none begins there. */
export function readPhrase(reading: Reading, mentions: Mentions, range: WordRange): SpeakerPhrase | null {
  const first = skipAdverbs(reading, range)
  if (first === null) return null
  const last = endOfPhrase(reading, mentions, first, range.last)
  if (last <= first) return null
  const mention = speakingMention(reading, mentions, first, last, range.last)
  return phraseOf(reading, first, last, mention)
}

/** The phrase of the words `first`–`last`, with the person that it names. */
export function phraseOf(
  reading: Reading,
  first: number,
  last: number,
  mention: Mention | null,
): SpeakerPhrase {
  const { words } = reading.document
  const bare: string[] = []
  for (let at = first; at < last; at++) bare.push(bareOf(words[at]?.folded ?? ''))
  const head = bare[0] ?? ''
  const unnamed = sources.has(head)
  return {
    first,
    last,
    kind: mention !== null ? 'person' : unnamed || roles.has(head) ? 'source' : 'organisation',
    person: mention?.person ?? null,
    bare: bare.filter(word => !same.has(word)),
    definite: /^ال/.test(words[first]?.folded ?? '') || /^(سموه|معاليه|سيادته|فضيلته|جلالته)$/.test(head),
    speaks: mention !== null || canSpeak(head),
  }
}

function skipAdverbs(reading: Reading, { first, last }: WordRange): number | null {
  let at = first
  while (at < last) {
    const gap = reading.gaps[at] ?? Gap.stop
    if (gap & ~(Gap.mark | Gap.bracket | Gap.dash)) return null
    const lexeme = reading.lexemes[at]
    const folded = reading.document.words[at]?.folded ?? ''
    if (lexeme?.kind === 'adverb' || /^(له|لها|لهم|لنا|لي|ان)$/.test(folded)) at++
    else break
  }
  if (at >= last) return null
  const lexeme = reading.lexemes[at]
  if (lexeme === undefined || lexeme.link !== null || lexeme.kind !== null) return null
  return at
}

function endOfPhrase(reading: Reading, mentions: Mentions, first: number, limit: number): number {
  const { words } = reading.document
  if (isAddressee(reading, mentions, first)) return first
  const head = bareOf(words[first]?.folded ?? '')
  const source = sources.has(head)
  let definite = /^ال/.test(words[first]?.folded ?? '')
  let at = first
  const end = Math.min(limit, first + LONGEST)
  while (at < end) {
    const mention = mentions.at(at)
    if (at > first) {
      const gap = reading.gaps[at] ?? Gap.stop
      if (gap & ~(Gap.mark | Gap.bracket)) break
      const { link, kind, cue } = reading.lexemes[at] ?? { link: null, kind: null, cue: null }
      if (link !== null || kind !== null) break
      if (cue !== null && cue.cue.form !== 'masdar' && mention === null) break
      if (isAddressee(reading, mentions, at)) break
      const folded = words[at]?.folded ?? ''
      const isDefinite = /^و?ال/.test(folded)
      if (mention === null && source && !isDefinite && !isAdjective(folded)) break
      if (mention === null && !source && definite && !isDefinite && !same.has(folded)) break
      definite ||= isDefinite
    }
    at = mention !== null ? Math.max(mention.lastWord, at + 1) : at + 1
  }
  return at
}

function isAdjective(folded: string): boolean {
  return /(ه|ي|ين|ون|ات|يا)$/.test(folded) || adjectives.has(folded)
}

/** لكيم، للوزير، لوكالة رويترز: who is spoken to. */
function isAddressee(reading: Reading, mentions: Mentions, word: number): boolean {
  const folded = reading.document.words[word]?.folded ?? ''
  if (!folded.startsWith('ل') || mentions.at(word) !== null) return false
  if (folded.startsWith('لل') || mentions.inside(word)) return true
  return canSpeak(folded.slice(1)) && !canSpeak(folded)
}

/** The person who speaks: the head of the phrase or a name in apposition, not a name that something belongs to. */
function speakingMention(
  reading: Reading,
  mentions: Mentions,
  first: number,
  last: number,
  limit: number,
): Mention | null {
  const { words } = reading.document
  let titled: Mention | null = null
  for (let at = first; at < last; at++) {
    const mention = mentions.at(at)
    if (mention === null) continue
    const before = at > first ? (words[at - 1]?.folded ?? '') : ''
    if (mention.named && !(at > first && belonging.has(before))) return mention
    if (at === first) titled = mention
  }
  return apposed(reading, mentions, last, limit) ?? titled
}

/** A name right after a comma, after the title: وزير الخارجية، سيرغي لافروف، or after a place: القيادي في الحزب فلان. */
function apposed(reading: Reading, mentions: Mentions, from: number, limit: number): Mention | null {
  const { words } = reading.document
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    const { link, kind, cue } = reading.lexemes[at] ?? { link: null, kind: null, cue: null }
    if (
      link !== null ||
      kind === 'relative' ||
      kind === 'subordinator' ||
      (cue !== null && cue.cue.form !== 'masdar')
    )
      return null
    if (kind === 'preposition' && isOccasion(words[at + 1]?.folded ?? '')) return null
    if (kind === 'adverb') return null
    const mention = mentions.at(at)
    if (mention?.named) {
      const before = reading.lexemes[at - 1]
      return before?.kind === 'preposition' || belonging.has(words[at - 1]?.folded ?? '') ? null : mention
    }
  }
  return null
}

const OCCASION =
  /^(تصريح|بيان|حديث|موتمر|مقابل|لقاء|كلم|خطاب|رسال|مقال|منشور|تغريد|تدوين|اتصال|مداخل|ختام|سياق|حوار|تقرير|رد|تعليق|زيار|استقبال|اجتماع)/

function isOccasion(folded: string): boolean {
  return OCCASION.test(folded)
}
