// Who is quoted where: for the condition `من:`.

import { nameSimilarity } from '../arabic/names.ts'
import { stemsOf } from '../arabic/stems.ts'
import { splitWords } from '../arabic/words.ts'
import type { LibraryEntry } from './library.ts'

export interface Speakers {
  /** Paragraphs, as `id number`, in which somebody is quoted whom these folded words name; empty where nobody. */
  named(words: readonly string[]): ReadonlySet<string>
}

/** Below this, two spellings are not one name: see `nameSimilarity`. */
const LEAST_LIKENESS = 0.75
const ONE_SCRIPT = /^(?:[a-z ]+|[^a-z]+)$/

interface QuotedSpeaker {
  readonly name: string
  /** Bases of the words of name, aliases and role. */
  readonly words: ReadonlySet<string>
  readonly paragraphs: Set<string>
}

/** Who is quoted in these articles. */
export function speakersOf(entries: readonly LibraryEntry[]): Speakers {
  const speakers = entries.flatMap(quotedIn)
  return {
    named(words) {
      const wanted = words.map(word => stemsOf(word).bases)
      const typed = words.join(' ')
      const found = new Set<string>()
      for (const speaker of speakers) {
        if (!isCalled(speaker, wanted) && !isSpelt(speaker, typed)) continue
        for (const paragraph of speaker.paragraphs) found.add(paragraph)
      }
      return found
    },
  }
}

/** Whether every word is one of the speaker's names or role, whatever is attached to it. */
function isCalled(speaker: QuotedSpeaker, words: readonly (readonly string[])[]): boolean {
  return words.length > 0 && words.every(bases => bases.some(base => speaker.words.has(base)))
}

/** Whether this is the speaker's name in another spelling or in the other script, but not in both at once. */
function isSpelt(speaker: QuotedSpeaker, typed: string): boolean {
  return ONE_SCRIPT.test(typed) && nameSimilarity(typed, speaker.name) >= LEAST_LIKENESS
}

function quotedIn({ article, analysis }: LibraryEntry): QuotedSpeaker[] {
  const speakers = new Map<string, QuotedSpeaker>()
  for (const quotation of analysis.quotations) {
    for (const { name, role, person } of quotation.speakers) {
      let speaker = speakers.get(name)
      if (speaker === undefined) {
        const aliases = analysis.people.find(({ key }) => key === person)?.aliases ?? []
        speaker = { name, words: basesOf([name, role ?? '', ...aliases]), paragraphs: new Set() }
        speakers.set(name, speaker)
      }
      speaker.paragraphs.add(`${article.id} ${quotation.paragraph}`)
    }
  }
  return [...speakers.values()]
}

function basesOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(name => splitWords(name).flatMap(word => stemsOf(word.folded).bases)))
}
