// Plain text → an article's headline and paragraphs, also where its lines are wrapped at a fixed width.

import { splitSentences, trimSpan } from '../arabic/sentences.ts'
import type { Span } from '../arabic/span.ts'
import { Cutter } from './cutter.ts'
import type { ParsedFile } from './parse.ts'

/** Lines wrapped by a program are no narrower and no wider than this, in UTF-16 units. */
const NARROWEST_WRAP = 32
const WIDEST_WRAP = 100
/** So many pairs of lines are needed to tell wrapped text, and this share of them must be full. */
const FEWEST_PAIRS = 4
const FULL_SHARE = 0.5
const SENTENCE_END = /[.!?؟:]/
/** A line is full where the next word would pass the width by no less than this. */
const SLACK = 4
/** Longer than any headline: the first line is a paragraph. The second: where it ends in a full stop. */
const LONGEST_HEADLINE = 160
const LONGEST_HEADLINE_WITH_STOP = 125

/**
 * Reads plain text: the first line is the headline (it may be empty), every further non-empty line a paragraph. A
 * first line that can be no headline, since it is too long or holds several sentences, is the first paragraph, and
 * the headline is empty. Lines that were wrapped at a fixed width are joined again.
 */
export function parsePlainText(source: string): ParsedFile {
  const lines = linesOf(source).map(line => trimSpan(source, line))
  const width = wrapWidth(source, lines)
  const cutter = new Cutter(source)
  const lineBlocks = blocksOf(source, lines, width)
  const blocks = lineBlocks.map(block => {
    const first = block[0]!
    const start = cutter.keepTo(first.start)
    let end = cutter.keepTo(first.end)
    for (const line of block.slice(1)) {
      cutter.cutTo(line.start, ' ')
      end = cutter.keepTo(line.end)
    }
    return { start, end }
  })
  const { text, cuts } = cutter.finish()
  const startsWithLine = lines[0] !== undefined && lines[0].end > lines[0].start
  const [first, ...rest] = blocks
  const isWrapped = (lineBlocks[0]?.length ?? 0) > 1
  const headlineSpan =
    startsWithLine &&
    first !== undefined &&
    isHeadline(text.slice(first.start, first.end), rest.length, isWrapped)
      ? first
      : null
  return {
    headline: headlineSpan === null ? '' : text.slice(headlineSpan.start, headlineSpan.end),
    headlineSpan,
    text,
    paragraphs: headlineSpan === null ? blocks : rest,
    cuts,
  }
}

/**
 * Whether the first paragraph of a text can be its headline. `following` paragraphs come after it; `isWrapped`: it takes
 * several lines of the file.
 */
export function isHeadline(line: string, following: number, isWrapped = false): boolean {
  if (line.length > LONGEST_HEADLINE) return false
  const endsInStop = /[^.][.]["»”“’')\]]*$/.test(line)
  if (following === 0 || isWrapped) return !endsInStop
  if (line.length <= LONGEST_HEADLINE_WITH_STOP) return true
  return !endsInStop && splitSentences(line).length === 1
}

/** The lines of a text, without their line breaks (\n, \r\n, \r, U+2028, U+2029). */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

/** Groups lines into paragraphs: each line its own, or, where text is wrapped, full lines with the one that follows. */
function blocksOf(source: string, lines: readonly Span[], width: number | null): Span[][] {
  const blocks: Span[][] = []
  let goesOn = false
  lines.forEach((line, index) => {
    const isBlank = line.end === line.start
    if (!isBlank && goesOn) blocks.at(-1)!.push(line)
    else if (!isBlank) blocks.push([line])
    goesOn = !isBlank && width !== null && isFull(source, line, lines[index + 1], width)
  })
  return blocks
}

/** The width at which the lines were wrapped, or null where each is a paragraph: most lines would pass it by a word. */
function wrapWidth(source: string, lines: readonly Span[]): number | null {
  let width = 0
  for (const { start, end } of lines) width = Math.max(width, end - start)
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null
  const pairs = lines.filter((line, index) => line.end > line.start && !isEmpty(lines[index + 1]))
  const full = lines.filter(
    (line, index) =>
      isFull(source, line, lines[index + 1], width) && !SENTENCE_END.test(source[line.end - 1]!),
  )
  return pairs.length >= FEWEST_PAIRS && full.length >= pairs.length * FULL_SHARE ? width : null
}

/** Whether the next line's first word would have made this line too wide. */
function isFull(source: string, line: Span, next: Span | undefined, width: number): boolean {
  if (isEmpty(line) || next === undefined || isEmpty(next) || isItem(source, next)) return false
  const space = source.slice(next.start, next.end).search(/\s/)
  const firstWord = space < 0 ? next.end - next.start : space
  return line.end - line.start + 1 + firstWord > width - SLACK
}

function isEmpty(line: Span | undefined): boolean {
  return line === undefined || line.end === line.start
}

/** Whether the line is an item of a list. */
function isItem(source: string, line: Span): boolean {
  return /^(?:[-–—*•●▪■◆]|\p{N}{1,2}[-.)])\s/u.test(source.slice(line.start, line.start + 5))
}
