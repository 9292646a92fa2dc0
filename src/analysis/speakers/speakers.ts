// Speakers: who says each statement, report by report in the order of the text.

import { fold } from '../../arabic/fold.ts'
import type { Person, Speaker } from '../analysis.ts'
import type { CueReading } from '../data/cues.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import { Discourse, type Entity, type GrammaticalNumber } from './discourse.ts'
import type { Mentions } from './mentions.ts'
import { bareOf, canSpeak, type Gender, phraseOf, readPhrase, type SpeakerPhrase } from './phrase.ts'

/** Resolves the speakers of reports; call it for every report in the order of the text. */
export class SpeakerResolver {
  readonly #discourse = new Discourse()
  readonly #reading: Reading
  readonly #mentions: Mentions

  constructor(reading: Reading, mentions: Mentions) {
    this.#reading = reading
    this.#mentions = mentions
  }

  /** Who has spoken last. */
  get current(): Speaker | null {
    return this.#discourse.current?.speaker ?? null
  }

  /** The speakers of a report, or none where the text doesn't tell. */
  resolve(report: Report): Speaker[] {
    const sentenceStart = this.#reading.sentences[report.cue.first] ?? report.cue.first
    const phrase = this.#phrase(report, sentenceStart)
    const gender = report.reading?.cue.gender ?? null
    if (phrase !== null) return [this.#discourse.mention(this.#entity(phrase, report.reading)).speaker]
    if (report.kind === 'verb' && report.reading !== null)
      this.#topic(sentenceStart, report.cue.first, gender)
    const number = report.reading?.cue.number ?? null
    const entity = this.#discourse.agreeing(genderOf(report.reading), number) ?? this.#discourse.current
    return entity === null ? [] : [this.#discourse.mention(entity).speaker]
  }

  /** Whether an attribution names somebody who can speak: بحسب الوزارة, but not بحسب القانون. */
  isSource(report: Report): boolean {
    if (report.reading !== null) return true
    const cue = this.#text(report.cue.last - 1)
    if (/^(قوله|قولها|قولهم|تعبيره|تعبيرها|تعبيرهم|وصفه|وصفها|زعمه|زعمها|زعمهم)$/.test(cue)) return true
    return this.#attributed(report)?.speaks ?? false
  }

  #text(word: number): string {
    return this.#reading.document.words[word]?.folded ?? ''
  }

  #phrase(report: Report, sentenceStart: number): SpeakerPhrase | null {
    if (report.kind === 'attribution') return this.#attributed(report)
    const { reading } = report
    if (reading === null) return null
    if (reading.cue.verb === 'نقل') {
      const from = this.#after(report.tail, 'عن')
      if (from !== null) return readPhrase(this.#reading, this.#mentions, from)
    }
    if (reading.cue.form === 'masdar' && reading.pronoun !== '') return null
    if (reading.cue.form === 'participle') return null
    return readPhrase(this.#reading, this.#mentions, report.tail) ?? this.#before(report, sentenceStart)
  }

  #attributed(report: Report): SpeakerPhrase | null {
    const { tail } = report
    const first = this.#reading.document.words[tail.first]
    if (first === undefined) return null
    const phrase = readPhrase(this.#reading, this.#mentions, tail)
    if (phrase !== null) return phrase
    const glued = first.folded
    if (!glued.startsWith('ل')) return null
    const last = tail.last
    const mention = null
    const made = phraseOf(this.#reading, tail.first, last, mention)
    const head = glued.startsWith('لل') ? glued.slice(2) : bareOf(glued.slice(1))
    return { ...made, bare: [head, ...made.bare.slice(1)], speaks: canSpeak(head), kind: 'organisation' }
  }

  #after(range: WordRange, word: string): WordRange | null {
    for (let at = range.first; at < range.last; at++) {
      if (this.#text(at) === word) return { first: at + 1, last: range.last }
    }
    return null
  }

  /** The subject before its verb: عصام نعمان، رئيس الحركة، قال؛ لكن المسؤول قال؛ وكان مصدر أشار. */
  #before(report: Report, sentenceStart: number): SpeakerPhrase | null {
    const cue = report.cue.first
    const conjunction = report.reading?.conjunction ?? ''
    if (conjunction === 'و' || cue === sentenceStart) return null
    const first = this.#subjectStart(sentenceStart, cue)
    const phrase = readPhrase(this.#reading, this.#mentions, { first, last: cue })
    if (phrase !== null && (phrase.speaks || phrase.last === cue)) return phrase
    return null
  }

  /** Where the subject of the clause that ends in a verb at `cue` would begin. */
  #subjectStart(sentenceStart: number, cue: number): number {
    let start = sentenceStart
    for (let at = sentenceStart; at < cue; at++) {
      const { link, kind } = this.#reading.lexemes[at] ?? { link: null, kind: null }
      const folded = this.#text(at)
      const opens = link !== null || kind === 'subordinator' || /^[وف]?(كان|كانت|هذا|لكن)$/.test(folded)
      if (opens) start = at + 1
      else if ((this.#reading.gaps[at] ?? 0) & (Gap.semicolon | Gap.pause)) start = at
    }
    return start
  }

  /** Makes the subject of the sentence the latest entity: وقلل فلان من أهمية …، وقال. */
  #topic(sentenceStart: number, cue: number, gender: Gender): void {
    for (let at = sentenceStart; at < Math.min(cue, sentenceStart + 3); at++) {
      const mention = this.#mentions.at(at)
      if (mention === null) continue
      const { person } = mention
      if (gender !== null && person.gender !== null && person.gender !== gender) return
      this.#discourse.mention(this.#entity(phraseOf(this.#reading, at, mention.lastWord, mention), null))
      return
    }
  }

  #entity(phrase: SpeakerPhrase, cue: CueReading | null): Entity {
    if (phrase.definite && phrase.person === null) {
      const known = this.#discourse.takenUpBy(phrase)
      if (known !== null) return known
    }
    const words = new Set(phrase.bare)
    const gender = phrase.person?.gender ?? (cue?.cue.form === 'masdar' ? null : (cue?.cue.gender ?? null))
    return { speaker: this.#speaker(phrase), gender, number: numberOf(phrase), words }
  }

  #speaker(phrase: SpeakerPhrase): Speaker {
    if (phrase.person !== null) return personSpeaker(phrase.person)
    const { words, text } = this.#reading.document
    const start = words[phrase.first]?.start ?? 0
    const end = words[phrase.last - 1]?.end ?? start
    const raw = text.slice(start, end)
    const name =
      fold(raw).startsWith('ل') && phrase.bare[0] !== bareOf(fold(raw).split(' ')[0] ?? '')
        ? raw.replace(/^لل/, 'ال').replace(/^ل/, '')
        : raw
    return { kind: phrase.kind, name, role: null, person: null }
  }
}

function genderOf(reading: CueReading | null): Gender {
  if (reading === null) return null
  if (reading.cue.form !== 'masdar') return reading.cue.gender
  return reading.pronoun === 'ه' ? 'male' : reading.pronoun === 'ها' ? 'female' : null
}

function numberOf({ bare, person }: SpeakerPhrase): GrammaticalNumber {
  if (person !== null) return 'singular'
  return /(ون|ين|ات)$/.test(bare[0] ?? '') || /^(مصادر|خبراء|شهود|نشطاء)$/.test(bare[0] ?? '')
    ? 'plural'
    : 'singular'
}

export function personSpeaker(person: Person): Speaker {
  return { kind: 'person', name: person.name, role: person.role, person: person.key }
}
