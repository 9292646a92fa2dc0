// Issuers: who issued a document that speaks: تقرير لمنظمة الصحة، دراسة أجراها المركز، بيان صادر عن الوزارة.

import { Gap, type Reading } from '../quotations/reading.ts'
import type { WordRange } from '../quotations/reports.ts'
import { speakingMention } from './apposition.ts'
import { isAbout, isMaking } from './documents.ts'
import type { Mentions } from './mentions.ts'
import { headOf } from './nouns.ts'
import { nameAt, phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import { readPhrase } from './read-phrase.ts'
import type { SubjectOf } from './subjects.ts'
import { nounAt, Trait, traitsAt } from './traits.ts'

/** A verb that tells who made a document is looked for among so many words, another issuer among so many. */
const MAKING_WORDS = 14
const ISSUER_WORDS = 6

const ANYBODY: SubjectOf = { gender: null, speaking: true }

/** Who issued a document, or null. */
export function issuerOf(
  reading: Reading,
  mentions: Mentions,
  document: SpeakerPhrase,
  limit: number,
): SpeakerPhrase | null {
  const [issued = ''] = document.bare
  const issuer =
    makerOf(reading, mentions, document.first, limit) ?? besideIt(reading, mentions, document, limit)
  return issuer && { ...issuer, issued }
}

/** The bare noun of the document in which the words `tail` tell somebody to speak: أعلن النادي في بيان أن. */
export function documentIn(reading: Reading, { first, last }: WordRange): string | null {
  for (let at = first; at < last - 1; at++) {
    if (nounAt(reading, at).folded !== 'في') continue
    const { bare, head, traits } = nounAt(reading, at + 1)
    if (head === 'document' && (traits & Trait.definite) === 0) return bare
  }
  return null
}

/** Whom a verb tells to have made it: التقرير السنوي الذي أعدته "جمعية كذا". */
function makerOf(reading: Reading, mentions: Mentions, first: number, limit: number): SpeakerPhrase | null {
  const end = Math.min(reading.sentenceEnds[first] ?? limit, first + MAKING_WORDS)
  for (let at = first + 1; at < end && reading.lexemes[at]?.link == null; at++) {
    if (isMaking(reading.document.words[at]!))
      return readPhrase(
        reading,
        mentions,
        { first: at + 1, last: Math.max(limit, clauseEnd(reading, at)) },
        ANYBODY,
      )
  }
  return null
}

/** The word after a clause: before its next comma or أن. */
function clauseEnd({ gaps, lexemes, sentenceEnds }: Reading, first: number): number {
  const limit = sentenceEnds[first] ?? first
  let at = first + 1
  while (at < limit && ((gaps[at] ?? 0) & ~Gap.mark) === 0 && lexemes[at]?.link == null) at++
  return at
}

/** Whom the words beside it name: تقرير لمنظمة الصحة، بيان وزارة الداخلية، تقارير في وسائل الإعلام. */
function besideIt(
  reading: Reading,
  mentions: Mentions,
  { first }: SpeakerPhrase,
  limit: number,
): SpeakerPhrase | null {
  for (let at = first + 1; at < Math.min(limit, first + ISSUER_WORDS); at++) {
    if (isAbout(reading, at)) return null
    const name = nameAt(reading, mentions, at) ?? nameInside(reading, mentions, at)
    if (name !== null) return name
    const form = bodyIn(reading, at)
    if (form === null && traitsAt(reading, at) & Trait.withL)
      return officialAfterL(reading, mentions, at, limit)
    if (form === null) continue
    const end = endOfPhrase(reading, mentions, at, limit)
    const made = phraseOf(reading, mentions, at, end, end)
    const definite = made.definite || (traitsAt(reading, at) & Trait.withLAndArticle) !== 0
    return { ...made, head: 'body', definite, bare: [form, ...made.bare.slice(1)] }
  }
  return null
}

/** تصريح لسامي حداد: the name that ل is glued to. */
function nameInside(reading: Reading, mentions: Mentions, at: number): SpeakerPhrase | null {
  const mention = mentions.inside(at)
  if (mention === null || !mention.named || (traitsAt(reading, at) & Trait.withL) === 0) return null
  const { lastWord, person } = mention
  return { ...phraseOf(reading, mentions, at, lastWord, lastWord), head: 'name', person }
}

/** بيان للمتحدث الرسمي باسم القوات العقيد فلان: an official issues it, where ل is glued to the office. */
function officialAfterL(
  reading: Reading,
  mentions: Mentions,
  at: number,
  limit: number,
): SpeakerPhrase | null {
  const { folded, traits } = nounAt(reading, at)
  const definite = (traits & Trait.withLAndArticle) !== 0
  const office = folded.slice(definite ? 2 : 1)
  if (headOf(office) !== 'role') return null
  const end = endOfPhrase(reading, mentions, at, limit)
  const made = phraseOf(reading, mentions, at, end, end)
  const person = speakingMention(reading, mentions, at, end, limit, 'role')?.person ?? null
  const head = person === null ? 'role' : 'name'
  return { ...made, head, person, definite, bare: [office, ...made.bare.slice(1)] }
}

/** The bare word of a body that can issue something, without ل glued to it, or null. */
function bodyIn(reading: Reading, at: number): string | null {
  const { folded, bare, traits } = nounAt(reading, at)
  const plain = traits & Trait.withLAndArticle ? folded.slice(2) : bare
  if (isIssuer(plain)) return plain
  const withoutIt = withoutL(folded)
  return withoutIt !== folded && isIssuer(withoutIt) ? withoutIt : null
}

function withoutL(folded: string): string {
  return folded.startsWith('ل') ? folded.slice(1) : folded
}

function isIssuer(form: string): boolean {
  return headOf(form) === 'body' || form === 'وسايل'
}
