// Answer → text with entities, for servers and apps without rich messages.

import type { MessageEntity } from 'grammy/types'
import type { Run } from '../../answers/answer.ts'
import { type Direction, directionOf, isolated, markBefore } from './direction.ts'
import { joinCells, type Piece, type Size } from './layout.ts'
import { clean } from './text.ts'

/** https://core.telegram.org/bots/api#sendmessage: counted here in UTF-16 units, as entities are. */
export const PLAIN_LIMIT: Size = { characters: 4096, blocks: Number.POSITIVE_INFINITY }

/** What `sendMessage` takes. */
export interface PlainMessage {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

type Style = 'bold' | 'italic' | 'blockquote' | 'expandable_blockquote'

/** Renders one part of an answer. */
export function renderPlain(pieces: readonly Piece[]): PlainMessage {
  const writer = new Writer()
  pieces.forEach((piece, index) => {
    if (index > 0) writer.write(pieces[index - 1]?.kind === 'heading' ? '\n' : '\n\n')
    writePiece(writer, piece)
  })
  return writer.message()
}

function writePiece(writer: Writer, block: Piece): void {
  switch (block.kind) {
    case 'heading':
      writer.styled('bold', () => writeLine(writer, block.content))
      break
    case 'paragraph':
      writeLine(writer, block.content)
      break
    case 'note':
      writer.styled('italic', () => writeLine(writer, block.content))
      break
    case 'quotation':
      writer.styled(block.expandable ? 'expandable_blockquote' : 'blockquote', () => {
        writeLine(writer, block.content)
        if (block.source.length === 0) return
        writer.write('\n')
        writeLine(writer, [{ text: '— ' }, ...block.source])
      })
      break
    case 'list':
      block.items.forEach((item, index) => {
        if (index > 0) writer.write('\n')
        const bullet = block.ordered ? `${(block.first ?? 1) + index}. ` : '• '
        writeLine(writer, [{ text: bullet }, ...item])
      })
      break
    case 'table':
      if (block.header.length > 0) {
        writer.styled('bold', () => writeLine(writer, joinCells(block.header)))
        writer.write('\n')
      }
      block.rows.forEach((row, index) => {
        if (index > 0) writer.write('\n')
        writeLine(writer, joinCells(row))
      })
      break
    case 'details':
      writer.styled('bold', () => writeLine(writer, block.title))
      for (const inner of block.blocks) {
        writer.write('\n')
        writePiece(writer, inner)
      }
  }
}

function writeLine(writer: Writer, runs: readonly Run[]): void {
  const line = runs.map(run => run.text).join('')
  const direction = directionOf(line)
  writer.write(markBefore(line, direction))
  for (const run of runs) writeRun(writer, run, direction)
}

function writeRun(writer: Writer, { text, style }: Run, direction: Direction): void {
  const write = (): void => writer.write(clean(isolated(text, direction)))
  if (style === undefined) write()
  else writer.styled(style === 'italic' ? 'italic' : 'bold', write)
}

/** Collects text and, around parts of it, entities; entities never hold blanks at their edges, as Telegram has it. */
class Writer {
  #text = ''
  readonly #entities: MessageEntity[] = []
  readonly #open = new Set<Style>()

  write(text: string): void {
    this.#text += text
  }

  /** Gives a style to what `write` writes; inside the same style nothing is added. */
  styled(style: Style, write: () => void): void {
    if (this.#open.has(style)) {
      write()
      return
    }
    const slot = this.#entities.length
    let offset = this.#text.length
    this.#open.add(style)
    write()
    this.#open.delete(style)
    let end = this.#text.length
    while (offset < end && /\s/.test(this.#text.charAt(offset))) offset++
    while (end > offset && /\s/.test(this.#text.charAt(end - 1))) end--
    if (end > offset) this.#entities.splice(slot, 0, { type: style, offset, length: end - offset })
  }

  message(): PlainMessage {
    const leading = this.#text.length - this.#text.trimStart().length
    const text = this.#text.trim()
    const entities = this.#entities.map(entity => ({ ...entity, offset: entity.offset - leading }))
    return { text, entities }
  }
}
