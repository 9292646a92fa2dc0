// Answer → the HTML of a rich message.

import type { Block, Run } from '../../answers/answer.ts'
import { type Direction, directionOf, isolated, isolatedLine } from './direction.ts'
import { joinCells, type Piece, type Size } from './layout.ts'
import { clean } from './text.ts'

/** https://core.telegram.org/bots/api#inputrichmessage */
export const RICH_LIMIT: Size = { characters: 32_768, blocks: 500 }
const MOST_COLUMNS = 20
const MOST_NESTED_DETAILS = 6

/** What `sendRichMessage` takes. */
export interface RichMessage {
  readonly html: string
  readonly is_rtl?: boolean
  /** Whether addresses, mentions and commands in the text stay plain text. */
  readonly skip_entity_detection?: boolean
}

/** Renders one part of an answer. */
export function renderRich(pieces: readonly Piece[]): RichMessage {
  const direction = directionOf(pieces.map(plainText).join(' '))
  const html = pieces.map(piece => htmlOf(piece, direction, 0)).join('')
  return direction === 'rtl' ? { html, is_rtl: true } : { html }
}

/** Escapes a text for the HTML of rich messages. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}

function htmlOf(block: Piece, message: Direction, depth: number): string {
  const line = (runs: readonly Run[]): string => lineOf(runs, message)
  switch (block.kind) {
    case 'heading':
      return `<h3>${line(block.content)}</h3>`
    case 'paragraph':
      return `<p>${line(block.content)}</p>`
    case 'note':
      return `<footer>${line(block.content)}</footer>`
    case 'quotation': {
      const cite = block.source.length === 0 ? '' : `<cite>${line(block.source)}</cite>`
      return `<blockquote${block.expandable ? ' expandable' : ''}>${line(block.content)}${cite}</blockquote>`
    }
    case 'list': {
      const items = block.items.map(item => `<li>${line(item)}</li>`).join('')
      if (!block.ordered) return `<ul>${items}</ul>`
      return `<ol${(block.first ?? 1) === 1 ? '' : ` start="${block.first}"`}>${items}</ol>`
    }
    case 'table':
      return tableOf(block, line)
    case 'details': {
      const content = block.blocks.map(inner => htmlOf(inner, message, depth + 1)).join('')
      if (depth >= MOST_NESTED_DETAILS) return `<p><b>${line(block.title)}</b></p>${content}`
      return `<details><summary>${line(block.title)}</summary>${content}</details>`
    }
  }
}

function tableOf(
  { header, rows }: Extract<Block, { kind: 'table' }>,
  line: (runs: readonly Run[]) => string,
): string {
  if ([header, ...rows].some(row => row.length > MOST_COLUMNS)) {
    return rows.map(row => `<p>${line(joinCells(row))}</p>`).join('')
  }
  const rowOf = (row: readonly (readonly Run[])[], tag: 'th' | 'td'): string =>
    row.length === 0 ? '' : `<tr>${row.map(cell => `<${tag}>${line(cell)}</${tag}>`).join('')}</tr>`
  return `<table bordered striped>${rowOf(header, 'th')}${rows.map(row => rowOf(row, 'td')).join('')}</table>`
}

function lineOf(runs: readonly Run[], message: Direction): string {
  const direction = directionOf(runs.map(run => run.text).join(' '))
  const html = runs.map(run => htmlOfRun(run, direction)).join('')
  return isolatedLine(html, direction, message)
}

const TAGS = { bold: 'b', italic: 'i', mark: 'mark' } as const

function htmlOfRun({ text, style }: Run, line: Direction): string {
  const html = escapeHtml(clean(isolated(text, line))).replaceAll('\n', '<br>')
  if (style === undefined || html === '') return html
  return `<${TAGS[style]}>${html}</${TAGS[style]}>`
}

function plainText(block: Piece): string {
  const text = (runs: readonly Run[]): string => runs.map(run => run.text).join(' ')
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
    case 'quotation':
      return text(block.content)
    case 'list':
      return block.items.map(text).join(' ')
    case 'table':
      return block.rows.flat().map(text).join(' ')
    case 'details':
      return block.blocks.map(plainText).join(' ')
  }
}
