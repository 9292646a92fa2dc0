// Paging: what fits on a screen, and the buttons to the next one.

import type { Action, Block } from './answer.ts'
import { type Asking, ask, say } from './asking.ts'
import { note } from './compose.ts'
import type { Question } from './question.ts'

/** One page of a list, and where it stands among the others. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** UTF-16 units of text that a screen holds: below what the shortest kind of message takes. */
const SCREEN = 3000

/**
 * The page `wanted` (from 1; the nearest there is where there is no such page) of items that each take `sizeOf`
 * UTF-16 units: at most `most` a page and no more than a screen, but at least one.
 */
export function pageOf<Item>(
  items: readonly Item[],
  wanted: number | undefined,
  most: number,
  sizeOf: (item: Item) => number,
): Page<Item> {
  const pages: Item[][] = []
  let size = 0
  for (const item of items) {
    const current = pages.at(-1)
    size += sizeOf(item)
    if (current === undefined || current.length === most || size > SCREEN) {
      pages.push([item])
      size = sizeOf(item)
    } else current.push(item)
  }
  const page = Math.min(Math.max(1, Math.trunc(wanted ?? 1) || 1), Math.max(1, pages.length))
  return { items: pages[page - 1] ?? [], page, pages: Math.max(1, pages.length) }
}

/** `pageOf` for a reader: everything on one page for one who has no buttons. */
export function pageFor<Item>(
  { reader }: Asking,
  items: readonly Item[],
  wanted: number | undefined,
  most: number,
  sizeOf: (item: Item) => number,
): Page<Item> {
  return reader.whole === true ? { items, page: 1, pages: 1 } : pageOf(items, wanted, most, sizeOf)
}

/** Which page this is; nothing where there is but one. */
export function pageNote(asking: Asking, { page, pages }: Page<unknown>): Block[] {
  return pages === 1 ? [] : [note(say(asking, 'page-of', { page, pages }))]
}

/** A row of buttons to the pages before and after; no row where there is but one page. */
export function pageRow(
  asking: Asking,
  { page, pages }: Page<unknown>,
  questionAt: (page: number) => Question,
): Action[][] {
  const row: Action[] = []
  if (page > 1) row.push(ask(asking, say(asking, 'button-previous'), questionAt(page - 1)))
  if (page < pages) row.push(ask(asking, say(asking, 'button-next'), questionAt(page + 1)))
  return row.length === 0 ? [] : [row]
}
