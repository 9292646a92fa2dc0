// Names of bodies: the other words by which a body or a source is known, and the long name of a short one.

import { Gap, type Reading } from '../quotations/reading.ts'
import { setOf } from '../quotations/words.data.ts'
import { isCountry, keyOf } from './descriptions.ts'
import { nextOf } from './gaps.ts'
import type { Mentions } from './mentions.ts'
import { phraseOf, type SpeakerPhrase } from './phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import { KINDS_OF_BODIES, ONE_OF } from './speakers.data.ts'
import { nounAt } from './traits.ts'

/** A short form of a name in brackets is at most so long, the name before it so long, and not further away. */
const SHORT_FORM = 3
const LONG_FORM = 10
const WORDS_BEFORE = 200

const ones = new Map(ONE_OF)
const kinds = new Map(KINDS_OF_BODIES.map(([kind, bodies]) => [kind, setOf(bodies)]))

/** The bare words, besides those of the phrase, by which whom it names may be taken up. */
export function otherNamesOf(reading: Reading, phrase: SpeakerPhrase): readonly string[] {
  const [noun = ''] = phrase.bare
  const names = [...shortFormOf(reading, phrase), ...countryOf(reading, phrase)]
  const one = oneOf(phrase)
  if (one !== undefined) names.push(one)
  for (const [kind, bodies] of kinds) if (bodies.has(noun)) names.push(kind)
  return names
}

/** Whether a bare word is the name of a body of this kind: خارجية of وزارة, حماس of حركة. */
export function isOfKind(bare: string, kind: string): boolean {
  return kinds.get(kind)?.has(bare) ?? false
}

/** فيفا after الاتحاد الدولي لكرة القدم (فيفا): the body that the same word stood behind in brackets. */
export function longFormOf(
  reading: Reading,
  mentions: Mentions,
  { first, bare }: SpeakerPhrase,
): SpeakerPhrase | null {
  if (bare.length !== 1) return null
  for (let at = first - 1; at > Math.max(0, first - WORDS_BEFORE); at--) {
    if (((reading.gaps[at] ?? 0) & Gap.bracket) === 0 || nounAt(reading, at).bare !== bare[0]) continue
    for (let from = at - 2; from >= Math.max(0, at - LONG_FORM); from--) {
      if (nounAt(reading, from).head !== 'body') continue
      if (endOfPhrase(reading, mentions, from, at) === at) return phraseOf(reading, mentions, from, at, at)
    }
  }
  return null
}

/** Another word by which a source is known: one of many (أحد المصادر) is المصدر. */
function oneOf({ bare: [noun, plural = ''] }: SpeakerPhrase): string | undefined {
  return noun === 'احد' || noun === 'احدي' ? ones.get(plural) : undefined
}

/** The country where a body is: الهيئة العامة للطيران في قطر is الهيئة القطرية. */
function countryOf(reading: Reading, { last, head }: SpeakerPhrase): readonly string[] {
  if (head !== 'body' || reading.gaps[last] !== 0 || nounAt(reading, last).folded !== 'في') return []
  const { folded, bare } = nounAt(reading, last + 1)
  if (!isCountry(folded)) return []
  const stem = keyOf(bare).slice(1)
  return [`${stem}ي`, `${stem}يه`]
}

/** The bare words in brackets or marks behind a body: المكتب الشريف للفوسفاط (OCP), القيادة المركزية "سنتكوم". */
function shortFormOf(reading: Reading, { last, head }: SpeakerPhrase): readonly string[] {
  const held = (reading.gaps[last] ?? 0) & (Gap.bracket | Gap.mark)
  if (head !== 'body' || held === 0) return []
  const end = nextOf(reading, held, last, last + SHORT_FORM + 1)
  if (end === null) return []
  const words: string[] = []
  for (let at = last; at < end; at++) words.push(nounAt(reading, at).bare)
  return words
}
