// Building blocks: snippets of the article, marked words, headings, and the spans that blocks rest on.

import type { Quotation, Speaker } from '../analysis/analysis.ts'
import type { Span } from '../arabic/span.ts'
import { type Article, textOf } from '../articles/article.ts'
import type { ArticleSpan, Block, Run } from './answer.ts'
import { type Asking, say } from './asking.ts'
import { formatDay } from './messages.ts'

/** A heading of plain text. */
export function heading(text: string): Block {
  return { kind: 'heading', content: [{ text }] }
}

/** A paragraph of plain text. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', content: [{ text }] }
}

/** A note of plain text. */
export function note(text: string): Block {
  return { kind: 'note', content: [{ text }] }
}

/** The article's text at `span`, word for word, with `marks` (ascending, within the span) marked. */
export function snippet(article: Article, span: Span, marks: readonly Span[] = []): Run[] {
  const runs: Run[] = []
  const add = (start: number, end: number, style?: 'mark'): void => {
    if (end <= start) return
    const piece = { start, end }
    const run = { text: textOf(article, piece), span: { article: article.id, ...piece } }
    runs.push(style === undefined ? run : { ...run, style })
  }
  let at = span.start
  for (const mark of marks) {
    const start = Math.max(mark.start, at)
    const end = Math.min(mark.end, span.end)
    if (end <= start) continue
    add(at, start)
    add(start, end, 'mark')
    at = end
  }
  add(at, span.end)
  return runs
}

/** Somebody's words with speaker and place, reported ones marked as such. */
export function quotationBlock(asking: Asking, quotation: Quotation, marks: readonly Span[] = []): Block {
  return {
    kind: 'quotation',
    content: snippet(asking.entry.article, quotation, marks),
    source: sourceOf(asking, quotation),
    reported: quotation.kind === 'indirect',
  }
}

function sourceOf(asking: Asking, quotation: Quotation): Run[] {
  const runs: Run[] = [{ text: speakersOf(asking, quotation), style: 'bold' }]
  const [speaker, ...others] = quotation.speakers
  if (others.length === 0 && speaker?.role) runs.push({ text: `${comma(asking)}${speaker.role}` })
  if (quotation.kind === 'indirect') runs.push({ text: ` · ${say(asking, 'quotes-reported')}` })
  runs.push({ text: ` · ${placeOf(asking, quotation.paragraph)}` })
  return runs
}

/** Who speaks, as one text: فلاديمير بوتين · كيم جونغ أون وفلاديمير بوتين · قائل لم يُسمَّ. */
function speakersOf(asking: Asking, { speakers }: { readonly speakers: readonly Speaker[] }): string {
  if (speakers.length === 0) return say(asking, 'quotes-unnamed')
  return listOf(
    asking,
    speakers.map(speaker => speaker.name),
  )
}

/** Names or words as one enumeration in the reader's language. */
export function listOf({ reader }: Asking, items: readonly string[]): string {
  return items.length === 1 ? items[0]! : new Intl.ListFormat(reader.language).format(items)
}

/** Words as typed, to stand between quotation marks: quotation marks in them become inner ones. */
export function inMarks(words: string): string {
  return words.replaceAll('«', '“').replaceAll('»', '”')
}

/** A comma as the reader's language writes it, with its blank. */
export function comma({ reader }: Asking): string {
  return reader.language === 'ar' ? '، ' : ', '
}

/** The place of a paragraph number: الفقرة 4 · العنوان. */
export function placeOf(asking: Asking, number: number): string {
  return number === 0
    ? say(asking, 'paragraph-headline')
    : say(asking, 'paragraph-number', { paragraph: number })
}

const LONGEST_TITLE_WORDS = 10

/** What an article is called: its headline, or its first words where it has none. */
export function titleOf(article: Article): string {
  if (article.headline !== '') return article.headline
  const [first] = article.paragraphs
  const words = first === undefined ? [] : textOf(article, first).split(/\s+/, LONGEST_TITLE_WORDS + 1)
  return words.length > LONGEST_TITLE_WORDS ? `${words.slice(0, -1).join(' ')} …` : words.join(' ')
}

/** Headline and date of the article at hand, for the foot of an answer. */
export function articleLine(asking: Asking): string {
  const { article } = asking.entry
  const headline = titleOf(article)
  if (article.date === null) return headline
  return say(asking, 'article-dated', { headline, date: formatDay(asking.reader.language, article.date) })
}

/** The foot of an answer: which article it is about, where there are several. */
export function footer(asking: Asking): Block[] {
  return asking.entries.length > 1 ? [note(articleLine(asking))] : []
}

/** Every span that blocks show; pieces of one snippet that follow each other are one span. */
export function spansOf(blocks: readonly Block[]): ArticleSpan[] {
  const spans: ArticleSpan[] = []
  const read = (runs: readonly Run[]): void => {
    let open = false
    for (const { span } of runs) {
      const last = open ? spans.at(-1) : undefined
      open = span !== undefined
      if (span === undefined) continue
      if (last?.article === span.article && last.end === span.start)
        spans[spans.length - 1] = { ...last, end: span.end }
      else spans.push(span)
    }
  }
  for (const block of blocks) {
    switch (block.kind) {
      case 'list':
        block.items.forEach(read)
        break
      case 'table':
        block.rows.flat().forEach(read)
        break
      case 'details':
        spans.push(...spansOf(block.blocks))
        break
      default:
        read(block.content)
    }
  }
  return spans
}
