// Who is quoted where: for the condition `من:`.

import { nameKeys, nameSimilarity } from '../arabic/names.ts'
import { stemsOf } from '../arabic/stems.ts'
import { splitWords } from '../arabic/words.ts'
import type { LibraryEntry } from './library.ts'

export interface Speakers {
  /** Paragraphs, as `id number`, in which somebody is quoted whom these folded words name; empty where nobody. */
  named(words: readonly string[]): ReadonlySet<string>
}

/** Below this, two spellings are not one name: see `nameSimilarity`. */
const LEAST_LIKENESS = 0.75
/** A name is typed in one script: in two it is a name and something else. */
const ONE_SCRIPT = /^(?:[a-z ]+|[^a-z]+)$/

interface QuotedSpeaker {
  readonly name: string
  /** Bases of the words of name, aliases and role. */
  readonly words: ReadonlySet<string>
  readonly paragraphs: Set<string>
}

/** Who is quoted in these articles. */
export function speakersOf(entries: readonly LibraryEntry[]): Speakers {
  const byWord = new Map<string, QuotedSpeaker[]>()
  const bySound = new Map<string, QuotedSpeaker[]>()
  for (const speaker of entries.flatMap(quotedIn)) {
    for (const word of speaker.words) addTo(byWord, word, speaker)
    for (const key of nameKeys(speaker.name)) addTo(bySound, key, speaker)
  }
  return {
    named(words) {
      const wanted = words.map(word => stemsOf(word).bases)
      const called = allOf(byWord, wanted[0] ?? []).filter(speaker => isCalled(speaker, wanted))
      const typed = words.join(' ')
      const spelt = ONE_SCRIPT.test(typed)
        ? allOf(bySound, nameKeys(typed)).filter(({ name }) => nameSimilarity(typed, name) >= LEAST_LIKENESS)
        : []
      return new Set([...called, ...spelt].flatMap(({ paragraphs }) => [...paragraphs]))
    },
  }
}

/** Whether every word is one of the speaker's names or role, whatever is attached to it. */
function isCalled(speaker: QuotedSpeaker, words: readonly (readonly string[])[]): boolean {
  return words.every(bases => bases.some(base => speaker.words.has(base)))
}

function addTo(index: Map<string, QuotedSpeaker[]>, key: string, speaker: QuotedSpeaker): void {
  const speakers = index.get(key)
  if (speakers === undefined) index.set(key, [speaker])
  else speakers.push(speaker)
}

function allOf(index: ReadonlyMap<string, QuotedSpeaker[]>, keys: readonly string[]): QuotedSpeaker[] {
  return [...new Set(keys.flatMap(key => index.get(key) ?? []))]
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
