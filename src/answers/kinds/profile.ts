// Who somebody is: names and roles, the sentences that tell, what was said.

import type { Person, Quotation } from '../../analysis/analysis.ts'
import { fold } from '../../arabic/fold.ts'
import type { Span } from '../../arabic/span.ts'
import { textOf } from '../../articles/article.ts'
import type { Block } from '../answer.ts'
import { type Asking, ask, type Draft, say } from '../asking.ts'
import { row } from '../buttons.ts'
import { footer, heading, listOf, note, paragraph, quotationBlock, snippet } from '../compose.ts'
import { wholeSentences } from '../sentence-at.ts'
import { quotationsOf } from '../speakers.ts'

const MOST_SENTENCES = 3
const MOST_QUOTATIONS = 2

/** The profile of a person in the article at hand. */
export function profileDraft(asking: Asking, person: Person): Draft {
  const { article, analysis } = asking.entry
  const gender = person.gender ?? 'male'
  const quotations = quotationsOf(analysis, person)
  const sentences = sentencesNaming(asking, person, MOST_SENTENCES)
  const names = person.aliases.filter(alias => alias !== person.role)
  const counts = [
    say(asking, 'count-mentions', { gender, count: person.mentions.length }),
    say(asking, 'count-quotations', { count: quotations.length }),
  ]
  return {
    blocks: [
      heading(person.name),
      ...(person.role === null ? [] : [paragraph(person.role)]),
      ...(names.length === 0 ? [] : [paragraph(`${say(asking, 'profile-also')} ${listOf(asking, names)}`)]),
      note(counts.join(' · ')),
      ...(sentences.length === 0 ? [] : [heading(say(asking, 'profile-told', { gender }))]),
      ...sentences.map(
        ({ span, marks }): Block => ({ kind: 'paragraph', content: snippet(article, span, marks) }),
      ),
      ...(quotations.length === 0
        ? [paragraph(say(asking, 'profile-silent', { gender }))]
        : [heading(say(asking, 'profile-said', { gender }))]),
      ...tellingOf(quotations).map(quotation => quotationBlock(asking, quotation)),
      ...footer(asking),
    ],
    actions: [
      quotations.length > MOST_QUOTATIONS
        ? [
            ask(asking, say(asking, 'button-all-quotes-of', { gender }), {
              kind: 'quotes',
              person: { key: person.key },
            }),
          ]
        : [],
      row(asking, 'who', 'quotes', 'summary'),
    ],
    person: person.name,
  }
}

/** The first quotations, direct ones before reported ones. */
function tellingOf(quotations: readonly Quotation[]): Quotation[] {
  const direct = quotations.filter(({ kind }) => kind === 'direct')
  const reported = quotations.filter(({ kind }) => kind === 'indirect')
  return [...direct, ...reported].slice(0, MOST_QUOTATIONS)
}

/**
 * The sentences that say most about who a person is, in the article's order, with the mentions marked: those that give
 * the role with the name, then those that give the full name, then the first ones.
 */
export function sentencesNaming(
  asking: Asking,
  person: Person,
  most: number,
): { readonly span: Span; readonly marks: readonly Span[] }[] {
  const { article, analysis } = asking.entry
  const role = person.role === null ? null : fold(person.role)
  const scored = analysis.sentences.flatMap(sentence => {
    const span = wholeSentences(analysis, sentence)
    const marks = person.mentions.filter(mention => mention.start >= span.start && mention.end <= span.end)
    if (marks.length === 0) return []
    const full = marks.some(mention => textOf(article, mention).includes(person.name))
    const told = role !== null && fold(textOf(article, span)).includes(role)
    return [{ span, marks, score: (full ? 1 : 0) + (told ? (full ? 2 : 0.5) : 0) }]
  })
  return scored
    .map((sentence, order) => ({ ...sentence, order }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
}
