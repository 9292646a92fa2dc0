// What an inline query offers: a person's quotations and profile, the answer to a question, paragraphs that match;
// without words the summaries of the articles.

import type { Answer, Block, Run } from '../../answers/answer.ts'
import type { Reader } from '../../answers/asking.ts'
import type { PersonQuery, Question } from '../../answers/question.ts'
import type { Answering } from '../context.ts'
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
  answers: Answering,
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
    const origin = quotations.length === 0 ? [] : await originOf(question, answers, reader)
    offers.push(
      ...quotations.map((quotation, index) => single(`q${quotes}.${index}`, [quotation], answer, origin)),
    )
    if (quotations.length > 0 && hasNextPage(answer.actions, quotes)) next = { ...next, quotes: quotes + 1 }
    if (quotes === 1 && answer.person !== null) {
      offers.push(whole('p', await answers.answer({ kind: 'who', person }, reader)))
    }
  }
  if (search !== null) {
    const answer = await answers.answer({ kind: 'search', words, page: search }, reader)
    const passages = passagesOf(answer)
    offers.push(...passages.map((passage, index) => single(`s${search}.${index}`, passage, answer)))
    if (hasNextPage(answer.actions, search)) next = { ...next, search: search + 1 }
  }
  return { offers, next: formatOffset(next) }
}

async function summaries(page: number, answers: Answering, reader: Reader): Promise<Offers> {
  const list = await answers.answer({ kind: 'articles', page }, reader)
  const keys = list.actions
    .flat()
    .flatMap(action =>
      'setting' in action && action.setting.name === 'article' ? [action.setting.value] : [],
    )
  const found = await Promise.all(keys.map(article => answers.answer({ kind: 'summary', article }, reader)))
  const offers = found.map((answer, index) => whole(`${page}.${index}`, answer, 1))
  return { offers, next: hasNextPage(list.actions, page) ? `${page + 1}` : '' }
}

function isAnswerable({ kind }: Question): boolean {
  return kind !== 'search' && kind !== 'who' && kind !== 'quotes'
}

function personOf(question: Question): PersonQuery | undefined {
  return 'person' in question ? question.person : undefined
}

/** A whole answer as an offer: the title is its first line, or that with number `titleLine`. */
function whole(id: string, answer: Answer, titleLine = 0): Offer {
  const lines = answer.blocks.flatMap(textsOf)
  const told = lines.slice(titleLine + 1)
  const description = told.find(line => line.some(run => run.span !== undefined)) ?? told[0] ?? []
  return { id, title: lines[titleLine] ?? lines[0] ?? [], description, answer }
}

/** Some blocks of an answer as an offer of their own, without buttons; the last one tells where they stand. */
function single(id: string, blocks: readonly Block[], answer: Answer, origin: readonly Block[] = []): Offer {
  const lines = blocks.flatMap(textsOf)
  const [description = [], title = description] = [lines[0], lines.at(-1)]
  return { id, title, description, answer: { ...answer, blocks: [...blocks, ...origin], actions: [] } }
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

/** The line that names the article, as its summary has it: a quotation on its own needs to say where it is from. */
async function originOf({ article }: Question, answers: Answering, reader: Reader): Promise<Block[]> {
  const asked: Question = { kind: 'summary', ...(article === undefined ? {} : { article }) }
  const { blocks } = await answers.answer(asked, reader)
  return blocks.filter(block => block.kind === 'note').slice(0, 1)
}

/** The passages that match, each with the line below it that tells where it stands. */
function passagesOf({ blocks }: Answer): Block[][] {
  const passages: Block[][] = []
  let passage: Block[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.content.some(run => run.span !== undefined)) passage.push(block)
    else {
      if (passage.length > 0) passages.push(block.kind === 'note' ? [...passage, block] : passage)
      passage = []
    }
  }
  return passage.length > 0 ? [...passages, passage] : passages
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
