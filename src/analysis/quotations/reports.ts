// Reports: every place where somebody is said to speak: the cue, the words that name the speaker, and where what is
// said begins.

import type { CueReading } from '../data/cues.ts'
import type { Block } from '../document.ts'
import type { Mentions } from '../speakers/mentions.ts'
import type { SpeakerPhrase } from '../speakers/phrase.ts'
import { readAttribution } from './attributions.ts'
import { isCredit } from './credits.ts'
import { readLabel, readSignature } from './labels.ts'
import { Trait } from './lexemes.ts'
import { isLong, type Marked, type Quoted, quotedAt } from './marks.ts'
import type { Opening } from './openings.ts'
import { isPredicate } from './predicates.ts'
import { Gap, type Reading } from './reading.ts'
import { readVerb } from './verbs.ts'

/** Words `first`–`last` of a document, `last` exclusive. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

export interface Report {
  readonly kind: 'verb' | 'attribution' | 'label'
  /** The words of the cue. */
  readonly cue: WordRange
  readonly reading: CueReading | null
  /** Words between the cue and what is said, or after the cue: the speaker's name stands there if anywhere. */
  readonly tail: WordRange
  readonly opening: Opening | null
}

const HEADLINE = 0

/** Finds the reports of one block, in order. Linear: no search goes beyond a window of words. */
export function findReports(
  reading: Reading,
  mentions: Mentions,
  block: Block,
  quoted: Quoted,
  isKnown: (phrase: SpeakerPhrase) => boolean,
): Report[] {
  if (isCredit(reading, block)) return []
  const { gaps, traits, sentences, lexemes } = reading
  const pauses = block.paragraph === HEADLINE ? Gap.pause : 0
  // - سامي حداد: … - نادر كريم: …: the items of a list in one paragraph.
  const parts = pauses | (beginsWithDash(reading, block) ? Gap.dash : 0)
  const reports: Report[] = []
  for (let word = block.firstWord; word < block.lastWord; word++) {
    const speech = quotedAt(reading, quoted, word)
    if (speech?.closed && (isLong(speech) || (pauses !== 0 && isUtterance(reading, speech)))) {
      const report = pauses === 0 ? null : readSignature(reading, mentions, block, speech, isKnown)
      if (report !== null) reports.push(report)
      word = speech.lastWord - 1
      continue
    }
    // هتفوا "اجمعوا شمل العائلات"، مسرحية "قال الراوي": no verb of the narrator's.
    if ((gaps[word] ?? 0) & Gap.mark && lexemes[word]?.cue != null) {
      const last = speech?.closed ? speech.lastWord : quoted.names.get(word)
      if (last !== undefined) {
        word = last - 1
        continue
      }
    }
    const begins = sentences[word] === word || ((gaps[word] ?? 0) & parts) !== 0
    if (!begins && ((traits[word] ?? 0) & (Trait.cue | Trait.attribution)) === 0) continue
    const report =
      (begins ? readLabel(reading, mentions, block, word, isKnown) : null) ??
      readAttribution(reading, block, word) ??
      readVerb(reading, mentions, block, quoted, word)
    if (report === null || isBesideAnother(report, reports.at(-1))) continue
    if (report.kind === 'label' && report.opening?.word === reports.at(-1)?.opening?.word) reports.pop()
    reports.push(report)
    word = report.cue.last - 1
  }
  return reports
}

function beginsWithDash({ document: { text } }: Reading, { start }: Block): boolean {
  return '-–—'.includes(text[start] ?? ' ')
}

/** "لن ننام الليلة".. فلان يتحدث: a whole sentence in the marks that a headline begins with, however short. */
function isUtterance({ document: { words }, lexemes }: Reading, { firstWord, lastWord }: Marked): boolean {
  if (lastWord - firstWord < 3 || lexemes[firstWord]?.kind !== null) return false
  return words.slice(firstWord, firstWord + 2).some(isPredicate)
}

/** قال مسؤول رفض الكشف عن هويته إن: a deed between a verb of saying and what it opens. */
function isBesideAnother({ reading, opening }: Report, before: Report | undefined): boolean {
  return reading?.cue.strength === 'weak' && opening !== null && opening.word === before?.opening?.word
}
