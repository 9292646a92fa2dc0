// /quotes: who speaks and the first quotations; all that one speaker says; what is said about some words.

import type { Person, Quotation } from '../../analysis/analysis.ts'
import type { Span } from '../../arabic/span.ts'
import { matchesIn, topicOf } from '../about-words.ts'
import type { Action, Block, Run } from '../answer.ts'
import { type Asking, ask, type Draft, type QuestionOf, say } from '../asking.ts'
import { row, rows, shortLabel } from '../buttons.ts'
import { footer, heading, inMarks, note, paragraph, quotationBlock, snippet } from '../compose.ts'
import { pageFor, pageNote, pageRow } from '../pages.ts'
import { findPerson } from '../person.ts'
import { absentAnswer, whichAnswer } from '../persons.ts'
import { queryFor, type SpeakerQuotations, speakersByCount } from '../speakers.ts'
import { sentencesNaming } from './profile.ts'

const A_PAGE = 5
const MOST_SPEAKERS = 12

type Quotes = QuestionOf<'quotes'>

/** Who said what. */
export async function quotesAnswer(question: Quotes, asking: Asking): Promise<Draft> {
  const { analysis } = asking.entry
  const { person: query } = question
  if (query === undefined) return everybodyAnswer(question, asking)
  const found = findPerson(query, asking.entry)
  const speakers = speakersByCount(analysis)
  switch (found.kind) {
    case 'none':
      return absentAnswer(asking, query, question)
    case 'several':
      return whichAnswer(asking, 'text' in query ? query.text : '', found.people, question)
    case 'speaker': {
      const speaker = speakers.find(({ name, person }) => name === found.name && person === null)
      return speaker === undefined
        ? absentAnswer(asking, query, question)
        : speakerAnswer(question, asking, speaker)
    }
    case 'person': {
      const speaker = speakers.find(({ person }) => person === found.person)
      return speaker === undefined
        ? silentAnswer(asking, found.person)
        : speakerAnswer(question, asking, speaker)
    }
  }
}

/** All that one speaker says, or what of it is about some words. */
function speakerAnswer(question: Quotes, asking: Asking, speaker: SpeakerQuotations): Draft {
  const { name, person, quotations } = speaker
  const gender = person?.gender ?? 'male'
  const chosen = aboutOf(question, asking, quotations)
  const page = pageFor(asking, chosen.quotations, question.page, A_PAGE, sizeOf)
  const about = question.about
  const title =
    about === undefined || chosen.missing
      ? say(asking, 'quotes-of', { name, gender })
      : say(asking, 'quotes-of-about', { name, gender, words: inMarks(about) })
  return {
    blocks: [
      ...(about !== undefined && chosen.missing
        ? [paragraph(say(asking, 'quotes-nothing-about', { name, gender, words: inMarks(about) }))]
        : [heading(title)]),
      note(tallyOf(asking, chosen.quotations)),
      ...page.items.map(quotation => quotationBlock(asking, quotation, chosen.marksOf(quotation))),
      ...pageNote(asking, page),
      ...footer(asking),
    ],
    actions: [
      ...pageRow(asking, page, number => ({ ...question, person: queryFor(speaker), page: number })),
      [
        ...(about !== undefined && !chosen.missing
          ? [
              ask(asking, say(asking, 'button-all-quotes-of', { gender }), {
                kind: 'quotes',
                person: queryFor(speaker),
              }),
            ]
          : []),
        ...(person === null
          ? []
          : [
              ask(asking, say(asking, 'button-profile', { gender }), {
                kind: 'who',
                person: { key: person.key },
              }),
            ]),
      ],
      row(asking, 'quotes', 'summary', 'read'),
    ],
    ...(person === null ? {} : { person: person.name }),
  }
}

/** Everybody who speaks, and the first quotations; or what anybody says about some words. */
function everybodyAnswer(question: Quotes, asking: Asking): Draft {
  const { quotations } = asking.entry.analysis
  if (quotations.length === 0) {
    return {
      blocks: [paragraph(say(asking, 'quotes-none')), ...footer(asking)],
      actions: [row(asking, 'summary', 'who', 'read')],
    }
  }
  const speakers = speakersByCount(asking.entry.analysis)
  const chosen = aboutOf(question, asking, quotations)
  const page = pageFor(asking, chosen.quotations, question.page, A_PAGE, sizeOf)
  const about = question.about
  return {
    blocks: [
      ...(about === undefined || chosen.missing
        ? []
        : [heading(say(asking, 'quotes-heading-about', { words: inMarks(about) }))]),
      ...(about !== undefined && chosen.missing
        ? [paragraph(say(asking, 'quotes-nobody-about', { words: inMarks(about) }))]
        : []),
      ...(about === undefined && page.page === 1 ? speakersBlocks(asking, speakers) : []),
      ...page.items.map(quotation => quotationBlock(asking, quotation, chosen.marksOf(quotation))),
      ...pageNote(asking, page),
      ...footer(asking),
    ],
    actions: [
      ...pageRow(asking, page, number => ({ ...question, page: number })),
      ...rows(speakers.slice(0, MOST_SPEAKERS).map(speaker => speakerButton(asking, speaker))),
      row(asking, 'summary', 'who', 'read'),
    ],
  }
}

function speakersBlocks(asking: Asking, speakers: readonly SpeakerQuotations[]): Block[] {
  const unnamed = asking.entry.analysis.quotations.filter(quotation => quotation.speakers.length === 0).length
  const line = (name: string, role: string | null, count: number): Run[] => [
    { text: name, style: 'bold' },
    ...(role === null ? [] : [{ text: ` — ${role}` }]),
    { text: ` · ${say(asking, 'count-quotations', { count })}` },
  ]
  return [
    heading(say(asking, 'quotes-heading')),
    {
      kind: 'list',
      ordered: false,
      items: [
        ...speakers
          .slice(0, MOST_SPEAKERS)
          .map(({ name, role, quotations }) => line(name, role, quotations.length)),
        ...(unnamed === 0 ? [] : [line(say(asking, 'quotes-unnamed'), null, unnamed)]),
      ],
    },
    heading(say(asking, 'quotes-first')),
  ]
}

function speakerButton(asking: Asking, speaker: SpeakerQuotations): Action {
  return ask(asking, shortLabel(`${speaker.name} (${speaker.quotations.length})`), {
    kind: 'quotes',
    person: queryFor(speaker),
  })
}

/** Somebody who is named in the article and does not speak in it: where the name stands. */
function silentAnswer(asking: Asking, person: Person): Draft {
  const { article } = asking.entry
  const gender = person.gender ?? 'male'
  return {
    blocks: [
      paragraph(say(asking, 'quotes-silent', { name: person.name, gender })),
      ...sentencesNaming(asking, person, 2).map(
        ({ span, marks }): Block => ({ kind: 'paragraph', content: snippet(article, span, marks) }),
      ),
      ...footer(asking),
    ],
    actions: [
      [
        ask(asking, say(asking, 'button-profile', { gender }), { kind: 'who', person: { key: person.key } }),
        ...row(asking, 'quotes'),
      ],
      row(asking, 'summary', 'read'),
    ],
    person: person.name,
  }
}

interface Chosen {
  readonly quotations: readonly Quotation[]
  /** Nothing is about the words: these are all quotations. */
  readonly missing: boolean
  /** The words in a quotation that are about the words. */
  marksOf(quotation: Quotation): readonly Span[]
}

/** Quotations that hold a smaller part of the words asked about are about something else. */
const LEAST_HELD = 0.5

/** The quotations that hold most of the words asked about, in order; all of them where nothing was asked about. */
function aboutOf({ about }: Quotes, asking: Asking, quotations: readonly Quotation[]): Chosen {
  if (about === undefined) return { quotations, missing: false, marksOf: () => [] }
  const topic = topicOf(about)
  const matches = new Map(
    quotations.map(quotation => [quotation, matchesIn(asking.entry.article.text, quotation, topic)]),
  )
  const most = Math.max(0, ...[...matches.values()].map(({ held }) => held))
  const enough = most >= LEAST_HELD
  return {
    quotations: enough ? quotations.filter(quotation => matches.get(quotation)?.held === most) : quotations,
    missing: !enough,
    marksOf: quotation => (enough ? (matches.get(quotation)?.marks ?? []) : []),
  }
}

/** How many are direct and how many reported: 4 أقوال مباشرة · قولان منقولان بالمعنى. */
function tallyOf(asking: Asking, quotations: readonly Quotation[]): string {
  const direct = quotations.filter(({ kind }) => kind === 'direct').length
  const reported = quotations.length - direct
  return [
    ...(direct > 0 ? [say(asking, 'count-direct', { count: direct })] : []),
    ...(reported > 0 ? [say(asking, 'count-reported', { count: reported })] : []),
  ].join(' · ')
}

function sizeOf(span: Span): number {
  return span.end - span.start + 80
}
