// /who: the people in the article, or one of them.

import { type Asking, type Draft, type QuestionOf, say } from '../asking.ts'
import { peopleRows, row } from '../buttons.ts'
import { footer, heading, note, paragraph } from '../compose.ts'
import { pageFor, pageNote, pageRow } from '../pages.ts'
import { findPerson } from '../person.ts'
import { absentAnswer, whichAnswer } from '../persons.ts'
import { quotationsOf } from '../speakers.ts'
import { profileDraft } from './profile.ts'
import { quotesAnswer } from './quotes.ts'

const A_PAGE = 12

/** Who is in the article; with a person, who that is. */
export async function whoAnswer(question: QuestionOf<'who'>, asking: Asking): Promise<Draft> {
  const { person: query } = question
  if (query === undefined) return everybody(question, asking)
  const found = findPerson(query, asking.entry)
  switch (found.kind) {
    case 'person':
      return profileDraft(asking, found.person)
    case 'several':
      return whichAnswer(asking, 'text' in query ? query.text : '', found.people, question)
    case 'speaker':
      return quotesAnswer({ kind: 'quotes', person: query }, asking)
    case 'none':
      return absentAnswer(asking, query, question)
  }
}

function everybody(question: QuestionOf<'who'>, asking: Asking): Draft {
  const { analysis } = asking.entry
  if (analysis.people.length === 0) {
    return {
      blocks: [paragraph(say(asking, 'who-none')), ...footer(asking)],
      actions: [row(asking, 'summary', 'quotes', 'read')],
    }
  }
  const people = [...analysis.people].sort((a, b) => b.mentions.length - a.mentions.length)
  const page = pageFor(asking, people, question.page, A_PAGE, () => 0)
  const said = (person: (typeof people)[number]): number => quotationsOf(analysis, person).length
  return {
    blocks: [
      heading(say(asking, 'who-heading')),
      note(say(asking, 'count-people', { count: people.length })),
      {
        kind: 'table',
        header: (['who-name', 'who-role', 'who-mentions', 'who-quotations'] as const).map(id => [
          { text: say(asking, id), style: 'bold' },
        ]),
        rows: page.items.map(person => [
          [{ text: person.name, style: 'bold' }],
          [{ text: person.role ?? '' }],
          [{ text: `${person.mentions.length}` }],
          [{ text: `${said(person)}` }],
        ]),
      },
      ...pageNote(asking, page),
      ...footer(asking),
    ],
    actions: [
      ...pageRow(asking, page, number => ({ kind: 'who', page: number })),
      ...peopleRows(asking, page.items, ({ key }) => ({ kind: 'who', person: { key } }), undefined, A_PAGE),
      row(asking, 'quotes', 'summary', 'read'),
    ],
  }
}
