// What is said where a person query means several people, or nobody in the article at hand.

import type { Person } from '../analysis/analysis.ts'
import type { LibraryEntry } from '../library/library.ts'
import { matchesIn, topicOf } from './about-words.ts'
import type { Block } from './answer.ts'
import { type Asking, ask, type Draft, say } from './asking.ts'
import { articleRows, peopleRows, rows, shortLabel } from './buttons.ts'
import { footer, heading, paragraph, snippet } from './compose.ts'
import { findPerson } from './person.ts'
import type { PersonQuery, Question } from './question.ts'
import { queryFor, speakersByCount } from './speakers.ts'

type PersonQuestion = Extract<Question, { readonly person?: PersonQuery }>

const MOST_OTHER_ARTICLES = 3
const MOST_LOOKED_AT = 20
const MOST_SENTENCES = 2

/** Asks which of several people is meant: the same question for each, as buttons. */
export function whichAnswer(
  asking: Asking,
  typed: string,
  people: readonly Person[],
  question: PersonQuestion,
): Draft {
  return {
    blocks: [
      heading(say(asking, 'person-which', { name: typed })),
      {
        kind: 'list',
        ordered: false,
        items: people.map(({ name, role }) => [
          { text: name, style: 'bold' },
          ...(role === null ? [] : [{ text: ` — ${role}` }]),
        ]),
      },
      ...footer(asking),
    ],
    actions: peopleRows(asking, people, ({ key }) => ({ ...question, person: { key } })),
  }
}

/** Says that nobody in the article is meant; offers other articles that name the person, and who speaks in this one. */
export async function absentAnswer(
  asking: Asking,
  query: PersonQuery,
  question: PersonQuestion,
): Promise<Draft> {
  const typed = 'text' in query ? query.text : query.key
  const elsewhere = 'text' in query ? await articlesNaming(asking, query) : []
  const speakers = speakersByCount(asking.entry.analysis).slice(0, 9)
  const people = asking.entry.analysis.people.slice(0, 9)
  const names = speakers.length > 0 ? speakers.map(({ name }) => name) : people.map(({ name }) => name)
  const { article: _here, ...there } = question
  const wordBlocks = sentencesWith(asking, typed)
  return {
    blocks: [
      paragraph(say(asking, wordBlocks.length > 0 ? 'person-only-words' : 'person-absent', { name: typed })),
      ...wordBlocks,
      ...(elsewhere.length === 0
        ? []
        : [paragraph(say(asking, 'person-elsewhere', { count: elsewhere.length }))]),
      ...(names.length === 0
        ? []
        : [
            paragraph(say(asking, speakers.length > 0 ? 'person-speakers' : 'person-named')),
            { kind: 'list' as const, ordered: false, items: names.map(text => [{ text }]) },
          ]),
      ...footer(asking),
    ],
    actions: [
      ...articleRows(elsewhere, there),
      ...(speakers.length > 0
        ? rows(
            speakers.map(speaker =>
              ask(asking, shortLabel(speaker.name), { kind: question.kind, person: queryFor(speaker) }),
            ),
          )
        : peopleRows(asking, people, ({ key }) => ({ kind: question.kind, person: { key } }))),
    ],
  }
}

/** The first sentences that hold all these words, though they name nobody. */
function sentencesWith({ entry: { article, analysis } }: Asking, words: string): Block[] {
  const topic = topicOf(words)
  return analysis.sentences
    .map(sentence => ({ sentence, ...matchesIn(article.text, sentence, topic) }))
    .filter(({ found }) => found > 0 && found === topic.length)
    .slice(0, MOST_SENTENCES)
    .map(({ sentence, marks }) => ({ kind: 'paragraph', content: snippet(article, sentence, marks) }))
}

/** Other articles of the library in which the person is named or the body speaks, by relevance. */
async function articlesNaming(asking: Asking, query: { readonly text: string }): Promise<LibraryEntry[]> {
  if (asking.entries.length < 2) return []
  const { hits } = await asking.library.search({ query: query.text, limit: 5 * MOST_LOOKED_AT })
  const ids = [...new Set(hits.map(({ article }) => article))].slice(0, MOST_LOOKED_AT)
  const found: LibraryEntry[] = []
  for (const id of ids) {
    const entry = id === asking.entry.article.id ? null : await asking.library.byId(id)
    if (entry !== null && isNamed(query, entry)) found.push(entry)
    if (found.length === MOST_OTHER_ARTICLES) break
  }
  return found
}

function isNamed(query: PersonQuery, entry: LibraryEntry): boolean {
  const { kind } = findPerson(query, entry)
  return kind === 'person' || kind === 'speaker'
}
