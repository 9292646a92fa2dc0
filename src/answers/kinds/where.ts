// /where: the places, each with sentences that name it.

import type { Place } from '../../analysis/analysis.ts'
import type { Block } from '../answer.ts'
import { type Asking, ask, type Draft, type QuestionOf, say } from '../asking.ts'
import { row, rows, shortLabel } from '../buttons.ts'
import { footer, heading, note, paragraph, placeOf, snippet } from '../compose.ts'
import { pageFor, pageNote, pageRow } from '../pages.ts'
import { sentencesAt } from '../sentence-at.ts'

const A_PAGE = 6
const MOST_SENTENCES = 2

/** The places of the article, those named most first, each with its first sentences. */
export function whereAnswer(question: QuestionOf<'where'>, asking: Asking): Draft {
  const places = [...asking.entry.analysis.places].sort((a, b) => b.mentions.length - a.mentions.length)
  const buttons = row(asking, 'when', 'summary', 'read')
  if (places.length === 0) {
    return { blocks: [paragraph(say(asking, 'where-none')), ...footer(asking)], actions: [buttons] }
  }
  const page = pageFor(asking, places, question.page, A_PAGE, place => sizeOf(asking, place))
  return {
    blocks: [
      heading(say(asking, 'where-heading')),
      note(say(asking, 'count-places', { count: places.length })),
      ...page.items.flatMap(place => placeBlocks(asking, place)),
      ...pageNote(asking, page),
      ...footer(asking),
    ],
    actions: [
      ...pageRow(asking, page, number => ({ kind: 'where', page: number })),
      ...rows(
        page.items
          .filter(({ mentions }) => mentions.length > MOST_SENTENCES)
          .map(({ name, mentions }) =>
            ask(asking, shortLabel(`${name} (${mentions.length})`), { kind: 'search', words: name }),
          ),
      ),
      buttons,
    ],
  }
}

function placeBlocks(asking: Asking, { name, mentions }: Place): Block[] {
  const { article } = asking.entry
  return [
    {
      kind: 'paragraph',
      content: [
        { text: name, style: 'bold' },
        ...(mentions.length > 1 ? [{ text: ` (${mentions.length})` }] : []),
      ],
    },
    ...sentencesAt(asking.entry, mentions)
      .slice(0, MOST_SENTENCES)
      .map(
        ({ sentence, marks }): Block => ({
          kind: 'paragraph',
          content: [
            ...snippet(article, sentence, marks),
            { text: ` (${placeOf(asking, sentence.paragraph)})`, style: 'italic' },
          ],
        }),
      ),
  ]
}

function sizeOf({ entry }: Asking, { mentions }: Place): number {
  return sentencesAt(entry, mentions)
    .slice(0, MOST_SENTENCES)
    .reduce((sum, { sentence }) => sum + sentence.end - sentence.start + 40, 40)
}
