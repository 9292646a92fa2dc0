// Rows of buttons that many answers end with.

import type { Person } from '../analysis/analysis.ts'
import type { LibraryEntry } from '../library/library.ts'
import type { Action } from './answer.ts'
import { type Asking, ask, say } from './asking.ts'
import { fitsButton } from './codec.ts'
import { titleOf } from './compose.ts'
import type { Question } from './question.ts'

const ROW = 3
const LONGEST_LABEL = 60

const LABELS = {
  summary: 'button-summary',
  quotes: 'button-quotes',
  who: 'button-who',
  when: 'button-when',
  where: 'button-where',
  read: 'button-read',
} as const

/** One row of buttons to questions about the article at hand. */
export function row(asking: Asking, ...kinds: readonly (keyof typeof LABELS)[]): Action[] {
  return kinds.map(kind => ask(asking, say(asking, LABELS[kind]), { kind }))
}

/** Summary, quotations, people. */
export function mainRow(asking: Asking): Action[] {
  return row(asking, 'summary', 'quotes', 'who')
}

/** Dates, places, the article. */
export function moreRow(asking: Asking): Action[] {
  return row(asking, 'when', 'where', 'read')
}

/** A button for each person, at most `most`, in rows. */
export function peopleRows(
  asking: Asking,
  people: readonly Person[],
  questionOf: (person: Person) => Question,
  labelOf: (person: Person) => string = person => person.name,
  most = 9,
): Action[][] {
  return rows(
    people.slice(0, most).map(person => ask(asking, shortLabel(labelOf(person)), questionOf(person))),
  )
}

/** A button for each article that asks the same question there. */
export function articleRows(entries: readonly LibraryEntry[], question: Question): Action[][] {
  return entries
    .map(({ article }) => ({
      label: shortLabel(titleOf(article)),
      question: { ...question, article: article.key },
    }))
    .filter(action => fitsButton(action.question))
    .map(action => [action])
}

/** Buttons in rows of three, those that no button can carry left out. */
export function rows(actions: readonly Action[]): Action[][] {
  const offered = actions.filter(action => !('question' in action) || fitsButton(action.question))
  const found: Action[][] = []
  for (let at = 0; at < offered.length; at += ROW) found.push(offered.slice(at, at + ROW))
  return found
}

/** A label that fits a button: cut after a word where it is long. */
export function shortLabel(text: string): string {
  if (text.length <= LONGEST_LABEL) return text
  const cut = text.lastIndexOf(' ', LONGEST_LABEL)
  return `${text.slice(0, cut > 0 ? cut : LONGEST_LABEL).replace(/\p{Cs}$/u, '')} …`
}
