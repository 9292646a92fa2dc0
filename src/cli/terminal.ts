// Answer → plain text for a terminal.

import type { Block, Run } from '../answers/answer.ts'

/** Marks right-to-left, so that a line that begins with a sign or a Latin word still runs from the right. */
const RTL_MARK = '\u200F'
const ISOLATES = /[\u2066-\u2069]/g
const FIRST_STRONG = /\p{L}/u
const ARABIC = /\p{Script=Arabic}/u

/** The blocks as lines of text. What is from an article stays exactly as it is. */
export function terminalText(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n\n')
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${line(block.content)}\n${'─'.repeat(24)}`
    case 'paragraph':
    case 'note':
      return line(block.content)
    case 'quotation': {
      const content = block.reported ? block.content : [{ text: '«' }, ...block.content, { text: '»' }]
      return `${line(content)}\n${line([{ text: '— ' }, ...block.source])}`
    }
    case 'list':
      return block.items
        .map((item, index) => line([{ text: block.ordered ? `${index + 1}. ` : '• ' }, ...item]))
        .join('\n')
    case 'table':
      return [block.header, ...block.rows].map(row => line(joined(row))).join('\n')
    case 'details':
      return [line(block.title), ...block.blocks.map(textOfBlock)].join('\n')
  }
}

function joined(cells: readonly (readonly Run[])[]): Run[] {
  return cells.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' | ' }, ...cell]))
}

/** One line; the interface's direction isolates, which few terminals know, are left out. */
function line(runs: readonly Run[]): string {
  const text = runs.map(run => (run.span === undefined ? run.text.replace(ISOLATES, '') : run.text)).join('')
  const isArabic = ARABIC.test(text)
  const beginsArabic = ARABIC.test(FIRST_STRONG.exec(text)?.[0] ?? '')
  return isArabic && !beginsArabic ? RTL_MARK + text : text
}
