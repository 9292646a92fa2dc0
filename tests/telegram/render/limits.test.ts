import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Run } from '../../../src/answers/answer.ts'
import { divide } from '../../../src/telegram/render/layout.ts'
import { renderPlain } from '../../../src/telegram/render/plain.ts'
import { renderRich } from '../../../src/telegram/render/rich.ts'
import { richProblems, textProblems } from '../../acceptance/bot-api/validate.ts'
import { blocks } from './arbitraries.ts'

const RUNS = { numRuns: 100 }
/** Small, so that arbitrary blocks exceed it. */
const LIMIT = { characters: 400, blocks: 24 }

describe('messages of arbitrary answers', () => {
  it('are text and entities that Telegram takes', () => {
    fc.assert(
      fc.property(blocks, content => {
        for (const part of divide(content, LIMIT)) {
          if (part.length === 0) continue
          const { text, entities } = renderPlain(part)
          expect(textProblems(text, entities, LIMIT.characters)).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('are rich messages that Telegram takes', () => {
    fc.assert(
      fc.property(blocks, content => {
        for (const part of divide(content, LIMIT)) {
          if (part.length > 0) expect(richProblems(renderRich(part), LIMIT)).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('lose no word', () => {
    fc.assert(
      fc.property(blocks, content => {
        const parts = divide(content, LIMIT)
        const shown = parts.map(part => renderPlain(part).text).join('\n')
        expect(lettersOf(shown)).toBe(lettersOf(content.map(textOf).join(' ')))
      }),
      RUNS,
    )
  })
})

/** The Arabic letters of a text, which no renderer adds. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{Script=Arabic}]/gu, '')
}

function textOf(block: Block): string {
  const line = (runs: readonly Run[]): string => runs.map(run => run.text).join('')
  const blank = (runs: readonly Run[]): boolean => line(runs).trim() === ''
  switch (block.kind) {
    case 'quotation':
      return blank(block.content) ? '' : line(block.content) + line(block.source)
    case 'list':
      return block.items.map(line).join('')
    case 'table':
      return block.rows.flat().every(blank) ? '' : [block.header, ...block.rows].flat().map(line).join('')
    case 'details': {
      const inner = block.blocks.map(textOf).join('')
      return inner.trim() === '' ? '' : line(block.title) + inner
    }
    default:
      return line(block.content)
  }
}
