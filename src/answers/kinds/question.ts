// A free question: the sentence that answers it first, the short answer marked, then its neighbours; or an honest no.

import type { DateMention } from '../../analysis/analysis.ts'
import type { Span } from '../../arabic/span.ts'
import type { LibraryEntry, Rarity } from '../../library/library.ts'
import type { Action, Block, Run } from '../answer.ts'
import { type Asking, ask, type Draft, type QuestionOf, say } from '../asking.ts'
import { row, shortLabel } from '../buttons.ts'
import { footer, note, paragraph, placeOf, snippet, titleOf } from '../compose.ts'
import { dateRuns, momentsOf } from '../dates.ts'
import { excerptOf } from '../excerpt.ts'
import { type PlacedSentence, wholeQuotations, wholeSentences } from '../sentence-at.ts'
import { type AnsweringSentence, answeringSentences } from '../sentences/answering.ts'
import type { AsksFor } from '../understanding/asks.ts'
import { readingPageOf } from './read.ts'

/** Other sentences are shown where they answer about as well as the best one. */
const ALMOST = 0.85
const MOST_OTHER_ARTICLES = 5
const MOST_NEAREST = 2
const MOST_LISTED = 8

type FreeQuestion = QuestionOf<'question'>

/** Answers from the article at hand, else from another one, else says that nothing answers and shows what is near. */
export async function questionAnswer(question: FreeQuestion, asking: Asking): Promise<Draft> {
  const rarity = await asking.library.rarity()
  const found = answeringSentences(question.words, question.asks, asking.entry, rarity)
  if (found.length > 0) {
    return {
      blocks: [...answerBlocks(question.asks, asking, found), ...footer(asking)],
      actions: buttons(question, asking, found),
    }
  }
  const other = await answerElsewhere(question, asking, rarity)
  return other ?? noAnswer(question, asking)
}

/** Kinds of questions that a sentence without a mention of that kind does not really answer. */
const NEEDS_MENTION: ReadonlySet<AsksFor> = new Set(['date', 'place', 'number'])
/** Somebody may be told without a name (مسؤول، الوزارة): only a sentence that also holds little of the question fails. */
const HOLDS_MUCH = 0.75

function isExplicit(asks: AsksFor, { answer, confidence }: AnsweringSentence): boolean {
  if (answer !== null) return true
  return asks === 'person' ? confidence >= HOLDS_MUCH : !NEEDS_MENTION.has(asks)
}

function answerBlocks(asks: AsksFor, asking: Asking, found: readonly AnsweringSentence[]): Block[] {
  const [best, ...others] = found
  if (best === undefined) return []
  if (!isExplicit(asks, best)) {
    return [
      paragraph(say(asking, 'question-not-explicit')),
      note(say(asking, 'question-nearest')),
      sentenceBlock(asking, shownOf(asking, best)),
      ...whatThereIs(asks, asking),
    ]
  }
  const shown = shownOf(asking, best)
  const dates = asks === 'date' ? datesIn(asking.entry, shown) : []
  const context = [...neighbours(asking.entry, shown), ...alsoAnswering(best, others)].filter(
    (sentence, index, all) =>
      [shown, ...all.slice(0, index)].every(
        other => sentence.end <= other.start || sentence.start >= other.end,
      ),
  )
  return [
    sentenceBlock(asking, shown, ...(dates.length > 1 ? dates : best.answer === null ? [] : [best.answer])),
    ...resolvedDates(asking, dates),
    ...(context.length === 0 ? [] : [note(say(asking, 'question-context'))]),
    ...context.map(sentence => sentenceBlock(asking, sentence)),
  ]
}

/** The sentence with the quotations that it cuts. */
function shownOf(asking: Asking, sentence: AnsweringSentence): PlacedSentence {
  return { ...wholeQuotations(asking.entry.analysis, sentence), paragraph: sentence.paragraph }
}

function alsoAnswering(
  best: AnsweringSentence,
  others: readonly AnsweringSentence[],
): readonly PlacedSentence[] {
  return others.filter(({ confidence }) => confidence >= ALMOST * best.confidence)
}

function sentenceBlock(asking: Asking, sentence: PlacedSentence, ...marks: readonly Span[]): Block {
  const place = placeOf(asking, sentence.paragraph)
  return {
    kind: 'paragraph',
    content: [...snippet(asking.entry.article, sentence, marks), { text: ` (${place})`, style: 'italic' }],
  }
}

/** The dates of a sentence: where there are several, the reader sees which belongs to what. */
function datesIn({ analysis }: LibraryEntry, { start, end }: Span): DateMention[] {
  return analysis.dates.filter(date => date.start >= start && date.end <= end)
}

/** What the dates mean that had to be computed. */
function resolvedDates(asking: Asking, dates: readonly DateMention[]): Block[] {
  const items = momentsOf(dates.filter(({ from, relative }) => relative && from !== null)).map(moment =>
    dateRuns(asking, moment),
  )
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}

/** The sentence before and the one after, as far as the article goes. */
function neighbours({ analysis }: LibraryEntry, span: PlacedSentence): PlacedSentence[] {
  const { sentences } = analysis
  const before = sentences.findLast(({ end }) => end <= span.start)
  const after = sentences.find(({ start }) => start >= span.end)
  return [before, after]
    .filter(sentence => sentence !== undefined)
    .map(sentence => wholeSentences(analysis, sentence))
}

/** The answer from the article of the library that has one, best match first; null where none has. */
async function answerElsewhere(
  question: FreeQuestion,
  asking: Asking,
  rarity: Rarity,
): Promise<Draft | null> {
  if (asking.entries.length < 2) return null
  const { hits } = await asking.library.search({ query: question.words, limit: 5 * MOST_OTHER_ARTICLES })
  const ids = [...new Set(hits.map(({ article }) => article))].filter(id => id !== asking.entry.article.id)
  for (const id of ids.slice(0, MOST_OTHER_ARTICLES)) {
    const entry = asking.entries.find(({ article }) => article.id === id)
    if (entry === undefined) continue
    const found = answeringSentences(question.words, question.asks, entry, rarity)
    if (found.length === 0) continue
    const there: Asking = { ...asking, entry }
    return {
      blocks: [
        paragraph(say(asking, 'question-elsewhere')),
        ...answerBlocks(question.asks, there, found),
        ...footer(there),
      ],
      actions: [
        [
          {
            label: shortLabel(titleOf(entry.article)),
            setting: { name: 'article', value: entry.article.key },
          },
        ],
        ...buttons(question, there, found),
      ],
    }
  }
  return null
}

/** Nothing answers: the paragraphs that share most with the question, and where to look on. */
async function noAnswer(question: FreeQuestion, asking: Asking): Promise<Draft> {
  const { article } = asking.entry
  const { hits } = await asking.library.search({
    query: question.words,
    article: article.id,
    limit: MOST_NEAREST,
  })
  return {
    blocks: [
      paragraph(say(asking, 'question-none')),
      ...whatThereIs(question.asks, asking),
      ...(hits.length === 0 ? [] : [note(say(asking, 'question-nearest'))]),
      ...hits.flatMap(hit =>
        excerptOf(asking.entry, hit).map(({ start, end }) =>
          sentenceBlock(asking, { start, end, paragraph: hit.paragraph }, ...hit.matches),
        ),
      ),
      ...footer(asking),
    ],
    actions: buttons(question, asking, []),
  }
}

const HEADINGS = ['when-heading', 'where-heading', 'who-heading'] as const

/** The dates, places or people of the article, for one who asked for such and got no answer. */
function whatThereIs(asks: AsksFor, asking: Asking): Block[] {
  const { dates, places, people } = asking.entry.analysis
  const told = momentsOf(dates).filter(({ from }) => from !== null)
  const lists: {
    readonly [Asks in AsksFor]?: readonly [(typeof HEADINGS)[number], readonly (readonly Run[])[]]
  } = {
    date: ['when-heading', told.map(moment => dateRuns(asking, moment))],
    place: ['where-heading', places.map(({ name }) => [{ text: name }])],
    person: ['who-heading', people.map(({ name }) => [{ text: name }])],
  }
  const [title, items = []] = lists[asks] ?? []
  if (title === undefined || items.length === 0) return []
  return [note(say(asking, title)), { kind: 'list', ordered: false, items: items.slice(0, MOST_LISTED) }]
}

/** Where one who asks this looks on. */
const LOOK_ON = {
  person: ['who', 'quotes'],
  date: ['when', 'summary'],
  place: ['where', 'summary'],
  number: ['summary', 'quotes'],
  cause: ['summary', 'quotes'],
  manner: ['summary', 'quotes'],
  yesno: ['quotes', 'summary'],
  other: ['summary', 'quotes'],
} as const satisfies Record<AsksFor, readonly Parameters<typeof row>[1][]>

function buttons({ asks }: FreeQuestion, asking: Asking, [best]: readonly AnsweringSentence[]): Action[][] {
  const read = best === undefined ? undefined : readingPageOf(asking.entry, best.paragraph)
  return [
    [
      ...row(asking, ...LOOK_ON[asks]),
      ask(asking, say(asking, 'button-read'), {
        kind: 'read',
        ...(read === undefined ? {} : { page: read }),
      }),
    ],
  ]
}
