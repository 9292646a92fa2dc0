// Resolution: who says each statement of a block.

import type { Quotation } from '../analysis.ts'
import { citedAt } from '../speakers/hearsay.ts'
import type { SpeakerResolver } from '../speakers/speakers.ts'
import { isNoted, Note, note, type Passage, sentenceEnd } from './passage.ts'
import type { Report } from './reports.ts'
import type { Statement } from './statement-list.ts'
import { isTelling, isWhatIsSaid } from './surroundings.ts'

type Speakers = Quotation['speakers']

/** Resolves the speakers of a block's statements, one entry a statement. */
export function resolveSpeakers(
  passage: Passage,
  resolver: SpeakerResolver,
  statements: readonly Statement[],
): Speakers[] {
  return new Resolution(passage, resolver, statements).resolve()
}

class Resolution {
  readonly #passage: Passage
  readonly #resolver: SpeakerResolver
  /** In order. */
  readonly #statements: readonly Statement[]
  readonly #speakers: Speakers[] = []
  /** The first statement that does not end before the sentence. */
  #ahead = 0
  /** The first statement that begins after the last report, and the word after those before it. */
  #begun = 0
  #saidTo: number
  /** The first statement that has not been reached. */
  #next = 0

  constructor(passage: Passage, resolver: SpeakerResolver, statements: readonly Statement[]) {
    this.#passage = passage
    this.#resolver = resolver
    this.#statements = statements
    this.#saidTo = passage.block.firstWord
    for (const { report } of statements)
      if (report !== null) note(passage.notes, report.cue.first, Note.stated)
  }

  /** Goes through the block sentence by sentence, report by report, since each may tell whom the next one means. */
  resolve(): Speakers[] {
    const { block, reports, notes } = this.#passage
    let next = 0
    for (let first = block.firstWord; first < block.lastWord; ) {
      const last = sentenceEnd(this.#passage, first)
      const speech = this.#startOfSpeech(first, last)
      if (speech >= first) this.#resolver.beginSentence({ first, last: Math.min(last, speech) })
      for (let report = reports[next]; report && report.cue.first < last; report = reports[++next]) {
        this.#giveToSpeakingNow(report.cue.first)
        const aside = this.#isAside(report)
        notes.speakers.set(
          report,
          aside
            ? this.#resolver.resolveInside(report)
            : this.#resolver.resolve(report, isNoted(notes, report.cue.first, Note.stated)),
        )
      }
      this.#giveToSpeakingNow(last)
      first = last
    }
    return this.#statements.map((statement, index) => {
      const { report } = statement
      const cited = citedAt(this.#passage.reading, statement)
      if (cited !== null) return cited
      const speakers = report === null ? this.#speakers[index] : notes.speakers.get(report)
      return speakers ?? []
    })
  }

  /** Where what is said in the sentence `first`–`last` begins: before it where the sentence goes on with speech. */
  #startOfSpeech(first: number, last: number): number {
    const statements = this.#statements
    while (this.#ahead < statements.length && (statements[this.#ahead]?.lastWord ?? 0) <= first) this.#ahead++
    return statements[this.#ahead]?.firstWord ?? last
  }

  /** Gives the statements without a report that begin before `end` to whom the narrator speaks of. */
  #giveToSpeakingNow(end: number): void {
    for (; this.#next < this.#statements.length; this.#next++) {
      const statement = this.#statements[this.#next]
      if (statement === undefined || statement.firstWord >= end) break
      if (statement.report === null) this.#speakers[this.#next] = this.#resolver.speakingNow(statement)
    }
  }

  /** Whether a report stands inside what somebody says or beside it (رفض ما يردده المعارضون), or is an attribution that nothing is said by. */
  #isAside({ kind, cue }: Report): boolean {
    for (; this.#begun < this.#statements.length; this.#begun++) {
      const statement = this.#statements[this.#begun]
      if (statement === undefined || statement.firstWord > cue.first) break
      this.#saidTo = Math.max(this.#saidTo, statement.lastWord)
    }
    const { reading } = this.#passage
    if (cue.first < this.#saidTo || (isWhatIsSaid(reading, cue.first) && !isTelling(reading, cue.first)))
      return true
    return kind === 'attribution' && !isNoted(this.#passage.notes, cue.first, Note.stated)
  }
}
