// Layout: divides the blocks of an answer into parts that fit a message, cutting between blocks wherever possible.

import type { Block, Run } from '../../answers/answer.ts'
import { cutRuns } from './cut.ts'
import { DIRECTION_OVERHEAD } from './direction.ts'
import { isBlank } from './text.ts'

export interface Size {
  /** UTF-16 units of text. */
  readonly characters: number
  /** Blocks as Telegram counts them: nested ones, list items and table rows included. */
  readonly blocks: number
}

/** A block to render. A list that was divided goes on counting from `first`. */
export type Piece = Block & { readonly first?: number }

/** What a line costs beside its text: bullets, dashes, blank lines. */
const LINE_OVERHEAD = 10

/** Divides blocks into parts, each within `limit`. Empty blocks vanish; there is at least one part. */
export function divide(blocks: readonly Block[], limit: Size): Piece[][] {
  const parts: Piece[][] = []
  let part: Piece[] = []
  let size: Size = { characters: 0, blocks: 0 }
  const pieces = withoutEmpty(blocks).flatMap(block => piecesOf(block, limit))
  for (const piece of pieces.filter(piece => !isEmpty(piece))) {
    const grown = sum(size, sizeOf(piece))
    if (part.length > 0 && !fits(grown, limit)) {
      const headings = trailingHeadings(part)
      const carry = headings.length < part.length && fits(totalSize([...headings, piece]), limit)
      parts.push(carry ? part.slice(0, -headings.length || undefined) : part)
      part = carry ? [...headings, piece] : [piece]
      size = totalSize(part)
    } else {
      part.push(piece)
      size = grown
    }
  }
  if (part.length > 0 || parts.length === 0) parts.push(part)
  return parts
}

/** An upper bound of what a block takes in a message. */
function sizeOf(block: Piece): Size {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { characters: lengthOf(block.content) + LINE_OVERHEAD, blocks: 1 }
    case 'quotation':
      return {
        characters: lengthOf(block.content) + lengthOf(block.source) + 2 * LINE_OVERHEAD,
        blocks: 2,
      }
    case 'list':
      return block.items.reduce(
        (size, item) => sum(size, { characters: lengthOf(item) + LINE_OVERHEAD, blocks: 2 }),
        { characters: LINE_OVERHEAD, blocks: 1 },
      )
    case 'table':
      return [block.header, ...block.rows].reduce((size, row) => sum(size, sizeOfRow(row)), {
        characters: LINE_OVERHEAD,
        blocks: 1,
      })
    case 'details':
      return sum({ characters: lengthOf(block.title) + LINE_OVERHEAD, blocks: 1 }, totalSize(block.blocks))
  }
}

function piecesOf(block: Block, limit: Size): Piece[] {
  if (fits(sizeOf(block), limit)) return [block]
  const lineLimit = limit.characters / 2
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return cutRuns(block.content, lineLimit, lengthOfRun).map(content => ({ ...block, content }))
    case 'quotation': {
      const contents = cutRuns(block.content, lineLimit, lengthOfRun)
      const short = lengthOf(block.source) <= lineLimit / 2
      const quotations = contents.map((content, index) => ({
        ...block,
        content,
        source: short && index === contents.length - 1 ? block.source : [],
      }))
      return short ? quotations : [...quotations, ...piecesOf({ kind: 'note', content: block.source }, limit)]
    }
    case 'list':
      return dividedList(block, limit)
    case 'table':
      return dividedTable(block, limit)
    case 'details':
      return withoutEmpty([{ kind: 'heading', content: block.title }, ...block.blocks]).flatMap(inner =>
        piecesOf(inner, limit),
      )
  }
}

/** A list too long for a message: lists that go on counting; an item too long even alone goes on as paragraphs. */
function dividedList(list: Extract<Block, { kind: 'list' }>, limit: Size): Piece[] {
  const pieces: Piece[] = []
  let items: (readonly Run[])[] = []
  const flush = (until: number): void => {
    if (items.length > 0) pieces.push({ ...list, items, first: until - items.length + 1 })
    items = []
  }
  list.items.forEach((item, index) => {
    const [head = [], ...tails] = cutRuns(item, limit.characters / 2, lengthOfRun)
    if (!fits(sizeOf({ ...list, items: [...items, head] }), halfOf(limit))) flush(index)
    items.push(head)
    if (tails.length === 0) return
    flush(index + 1)
    pieces.push(...tails.map(content => ({ kind: 'paragraph' as const, content })))
  })
  flush(list.items.length)
  return pieces
}

/** A table too long for a message: its header as a line, then tables; a row too long even alone becomes paragraphs. */
function dividedTable(table: Extract<Block, { kind: 'table' }>, limit: Size): Piece[] {
  const asParagraphs = (row: readonly (readonly Run[])[]): Piece[] =>
    row.length === 0 ? [] : piecesOf({ kind: 'paragraph', content: joinCells(row) }, limit)
  const tableOf = (rows: typeof table.rows): Piece => ({ ...table, header: [], rows })
  const pieces = asParagraphs(table.header)
  let rows: (readonly (readonly Run[])[])[] = []
  const flush = (): void => {
    if (rows.length > 0) pieces.push(tableOf(rows))
    rows = []
  }
  for (const row of table.rows) {
    if (!fits(sizeOf(tableOf([...rows, row])), halfOf(limit))) flush()
    if (fits(sizeOf(tableOf([row])), halfOf(limit))) rows.push(row)
    else pieces.push(...asParagraphs(row))
  }
  flush()
  return pieces
}

function halfOf({ characters, blocks }: Size): Size {
  return { characters: characters / 2, blocks: blocks / 2 }
}

/** The cells of a table's row as one line. */
export function joinCells(row: readonly (readonly Run[])[]): Run[] {
  return row.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' · ' }, ...cell]))
}

function withoutEmpty(blocks: readonly Block[]): Block[] {
  return blocks
    .filter(block => !isEmpty(block))
    .map(block => (block.kind === 'details' ? { ...block, blocks: withoutEmpty(block.blocks) } : block))
}

function isEmpty(block: Block): boolean {
  const blank = (runs: readonly Run[]): boolean => runs.every(run => isBlank(run.text))
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
    case 'quotation':
      return blank(block.content)
    case 'list':
      return block.items.every(blank)
    case 'table':
      return block.rows.every(row => row.every(blank))
    case 'details':
      return block.blocks.every(isEmpty)
  }
}

function sizeOfRow(row: readonly (readonly Run[])[]): Size {
  return { characters: row.reduce((length, cell) => length + lengthOf(cell) + LINE_OVERHEAD, 0), blocks: 1 }
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((length, run) => length + lengthOfRun(run), DIRECTION_OVERHEAD)
}

function lengthOfRun(run: Run): number {
  return run.text.length + DIRECTION_OVERHEAD
}

function totalSize(blocks: readonly Piece[]): Size {
  return blocks.reduce((size, block) => sum(size, sizeOf(block)), { characters: 0, blocks: 0 })
}

function trailingHeadings(part: readonly Piece[]): Piece[] {
  const last = part.findLastIndex(piece => piece.kind !== 'heading')
  return part.slice(last + 1)
}

function sum(a: Size, b: Size): Size {
  return { characters: a.characters + b.characters, blocks: a.blocks + b.blocks }
}

function fits(size: Size, limit: Size): boolean {
  return size.characters <= limit.characters && size.blocks <= limit.blocks
}
