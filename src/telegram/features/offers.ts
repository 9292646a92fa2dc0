// What an inline query offers: a person's quotations and profile, the answer to a question, paragraphs that match;
// without words the summaries of the articles.

import type { Answer, Block, Run } from '../../answers/answer.ts'
import type { PersonQuery, Question } from '../../answers/question.ts'
import type { Answers, Reader } from '../context.ts'
import type { Offer } from '../render/inline.ts'
import { hasNextPage } from '../render/messages.ts'

export interface Offers {
  readonly offers: readonly Offer[]
  /** What Telegram asks with for more; empty where there is no more. */
  readonly next: string
}

/** Pages of quotations and of search results that come next: `q2s2`; null where there are none. */
interface Offset {
  readonly quotes: number | null
  readonly search: number | null
}

/** The offers for a query from an offset on, which is empty at first. */
export async function offersFor(
  query: string,
  offset: string,
  answers: Answers,
  reader: Reader,
): Promise<Offers> {
  const words = query.trim()
  if (words === '') return summaries(pageOf(offset), answers, reader)
  const { quotes, search } = parseOffset(offset)
  const question = await answers.understand(words, reader)
  const person = personOf(question) ?? { text: words }
  const offers: Offer[] = []
  let next: Offset = { quotes: null, search: null }
  if (offset === '' && isAnswerable(question)) {
    const answer = await answers.answer(question, reader)
    offers.push(whole('a', answer))
  }
  if (quotes !== null) {
    const asked: Question = { kind: 'quotes', person, page: quotes }
    const answer = await answers.answer(asked, reader)
    const quotations = quotationsOf(answer)
    offers.push(...quotations.map((block, index) => single(`q${quotes}.${index}`, block, answer)))
    if (quotations.length > 0 && hasNextPage(answer.actions, quotes)) next = { ...next, quotes: quotes + 1 }
    if (quotes === 1 && answer.person !== null) {
      offers.push(whole('p', await answers.answer({ kind: 'who', person }, reader)))
    }
  }
  if (search !== null) {
    const answer = await answers.answer({ kind: 'search', words, page: search }, reader)
    const paragraphs = paragraphsOf(answer)
    offers.push(...paragraphs.map((block, index) => single(`s${search}.${index}`, block, answer)))
    if (hasNextPage(answer.actions, search)) next = { ...next, search: search + 1 }
  }
  return { offers, next: formatOffset(next) }
}

async function summaries(page: number, answers: Answers, reader: Reader): Promise<Offers> {
  const list = await answers.answer({ kind: 'articles', page }, reader)
  const keys = list.actions
    .flat()
    .flatMap(action =>
      'setting' in action && action.setting.name === 'article' ? [action.setting.value] : [],
    )
  const found = await Promise.all(keys.map(article => answers.answer({ kind: 'summary', article }, reader)))
  const offers = found.map((answer, index) => whole(`${page}.${index}`, answer))
  return { offers, next: hasNextPage(list.actions, page) ? `${page + 1}` : '' }
}

function isAnswerable({ kind }: Question): boolean {
  return kind !== 'search' && kind !== 'who' && kind !== 'quotes'
}

function personOf(question: Question): PersonQuery | undefined {
  return 'person' in question ? question.person : undefined
}

/** A whole answer as an offer: its heading, and what comes first below it. */
function whole(id: string, answer: Answer): Offer {
  const [title = [], description = []] = answer.blocks.flatMap(textsOf)
  return { id, title, description, answer }
}

/** One block of an answer as an offer of its own, without buttons. */
function single(id: string, block: Block, answer: Answer): Offer {
  const [description = [], title = []] = textsOf(block)
  return {
    id,
    title: title.length > 0 ? title : description,
    description,
    answer: { ...answer, blocks: [block], actions: [] },
  }
}

function textsOf(block: Block): (readonly Run[])[] {
  switch (block.kind) {
    case 'quotation':
      return [block.content, block.source]
    case 'list':
      return [...block.items]
    case 'table':
      return block.rows.flat()
    case 'details':
      return [block.title]
    default:
      return [block.content]
  }
}

function quotationsOf({ blocks }: Answer): Block[] {
  return blocks.filter(block => block.kind === 'quotation')
}

/** The paragraphs that are the article's words. */
function paragraphsOf({ blocks }: Answer): Block[] {
  return blocks.filter(
    block => block.kind === 'paragraph' && block.content.some(run => run.span !== undefined),
  )
}

function pageOf(offset: string): number {
  return /^[1-9]\d{0,3}$/u.test(offset) ? Number(offset) : 1
}

function parseOffset(offset: string): Offset {
  if (offset === '') return { quotes: 1, search: 1 }
  const [, quotes, search] = /^(?:q(\d{1,4}))?(?:s(\d{1,4}))?$/u.exec(offset) ?? []
  return {
    quotes: quotes === undefined ? null : Number(quotes),
    search: search === undefined ? null : Number(search),
  }
}

function formatOffset({ quotes, search }: Offset): string {
  return `${quotes === null ? '' : `q${quotes}`}${search === null ? '' : `s${search}`}`
}
