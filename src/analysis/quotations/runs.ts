// Runs: paragraphs that belong together are read as one: those that one quotation runs through, opened in the first and
// closed in the last, and one that ends with a colon with the next.

import type { Block } from '../document.ts'
import { isCredit } from './credits.ts'
import { isLong, type Marked } from './marks.ts'
import { pairMarks } from './pairing.ts'
import type { Mark, Reading } from './reading.ts'
import { LISTING, setOf } from './words.data.ts'

/** A block, or several that are read as one, with what stands in its marks. */
export interface Run {
  readonly block: Block
  /** In order. */
  readonly blocks: readonly Block[]
  /** Every quotation mark, in order. */
  readonly marks: readonly Mark[]
  readonly marked: readonly Marked[]
  /** Whether it begins with the marks of a quotation that goes on from the paragraph before, left open there. */
  readonly continues: boolean
}

/** A quotation runs through no more paragraphs: two odd marks further apart have nothing to do with each other. */
const LONGEST = 10
const listing = setOf(LISTING)

/**
 * Pairs the marks of a document, block by block. A mark that is left open at the end of a paragraph is closed by one
 * in a later paragraph that nothing opens, unless the narrator speaks between. Linear.
 */
export function readRuns(reading: Reading): Run[] {
  const { blocks } = reading.document
  const runs: Run[] = []
  /** The first block, and the place in `runs`, of the one that may go on. */
  let open: { readonly block: number; readonly run: number } | null = null
  blocks.forEach((block, index) => {
    const isAnnounced = runs.length > 0 && announces(reading, runs.at(-1)!) && !isItem(reading, block)
    if (isAnnounced) runs.pop()
    const first = isAnnounced ? index - 1 : index
    let run = readRun(reading, first, index)
    if (open !== null && index - open.block >= LONGEST) open = null
    if (open !== null && isClosing(reading, run)) {
      runs.splice(open.run)
      run = readRun(reading, open.block, index)
      open = isOpenAtEnd(run) ? { block: open.block, run: open.run } : null
    } else if (open !== null && isOpenAtStart(run) && isOpenAtEnd(runs.at(-1)!)) {
      run = { ...run, continues: true }
      open = isOpenAtEnd(run) ? { block: index, run: runs.length } : null
    } else if (block.paragraph > 0 && isOpenAtEnd(run)) {
      open = { block: first, run: runs.length }
    } else if (open !== null && !isAllSaid(reading, run)) {
      open = null
    }
    runs.push(run)
  })
  return runs
}

/** Reads the blocks `from`–`to` as one. */
function readRun(reading: Reading, from: number, to: number): Run {
  if (from === to) {
    const block = reading.document.blocks[from]!
    const marks = reading.marks[from]!
    return { block, blocks: [block], marks, marked: pairMarks(reading, block, marks), continues: false }
  }
  const blocks = reading.document.blocks.slice(from, to + 1)
  const block: Block = {
    ...blocks[0]!,
    end: blocks.at(-1)!.end,
    lastWord: blocks.at(-1)!.lastWord,
    sentences: blocks.flatMap(({ sentences }) => sentences),
  }
  const marks = reading.marks.slice(from, to + 1).flat()
  return { block, blocks, marks, marked: pairMarks(reading, block, marks), continues: false }
}

function isOpenAtStart({ block, marked: [first] }: Run): boolean {
  return first?.opened === true && first.firstWord === block.firstWord
}

/** Whether a paragraph ends with a colon after which the next one begins: وقالت الأم:. Not of what follows in a list. */
function announces(reading: Reading, { block, blocks, marked }: Run): boolean {
  const { text, words } = reading.document
  if (block.paragraph === 0 || blocks.length > 1 || text[block.end - 1] !== ':') return false
  if (isCredit(reading, block)) return false
  return marked.every(({ closed }) => closed) && !listing.has(words[block.lastWord - 1]?.folded ?? '')
}

/** Whether a paragraph begins with a bullet or a dash. */
function isItem({ document: { text } }: Reading, { start }: Block): boolean {
  return '-–—ـ•●▪■*'.includes(text[start] ?? ' ')
}

/** Whether the last mark of a run is left open. */
function isOpenAtEnd({ block, marked }: Run): boolean {
  const last = marked.findLast(({ nested }) => !nested)
  return last?.opened === true && !last.closed && last.lastWord === block.lastWord
}

/** Whether a block begins with words that a mark closes and nothing opens. */
function isClosing(reading: Reading, { marked: [first] }: Run): boolean {
  return first?.opened === false && first.closed && !isTold(reading, first.firstWord, first.lastWord)
}

/** Whether a block can be the middle of what somebody says: it holds neither speech in marks nor the narrator's verbs. */
function isAllSaid(reading: Reading, { block, marked }: Run): boolean {
  return (
    marked.every(each => each.closed && !isLong(each)) && !isTold(reading, block.firstWord, block.lastWord)
  )
}

/** Whether a sentence begins with the narrator's verb of saying: وأضاف، قالت. */
function isTold(reading: Reading, first: number, last: number): boolean {
  const { lexemes, sentenceEnds, document } = reading
  for (let word = first; word < last; word = sentenceEnds[word] ?? last) {
    const cue = lexemes[word]?.cue?.cue
    // قال لي: the speaker tells what has been said to them.
    if (/^(?:لي|لنا)$/.test(document.words[word + 1]?.folded ?? '')) continue
    if (cue?.form === 'past' && cue.person === 3 && cue.strength !== 'weak') return true
  }
  return false
}
