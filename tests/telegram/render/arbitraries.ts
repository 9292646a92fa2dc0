// Arbitrary blocks: of any shape, with text of any kind.

import fc from 'fast-check'
import type { Block, Run } from '../../../src/answers/answer.ts'

const WORDS = [
  'قال',
  'الرئيس',
  'بوتين',
  'Kim',
  '2019',
  '<b>',
  '&amp;',
  '«',
  '»',
  '😀',
  'مُوجَز',
  '\n',
  '\u2067',
]

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map(words => words.join(' ')),
  fc.constantFrom('', ' ', '\uD800', 'x'.repeat(900), 'ق'.repeat(2000), 'سّ'.repeat(500)),
)
const run: fc.Arbitrary<Run> = fc.record(
  { text, style: fc.constantFrom('bold', 'italic', 'mark') },
  { requiredKeys: ['text'] },
)
const runs = fc.array(run, { maxLength: 4 })

const { block } = fc.letrec<{ block: Block }>(tie => ({
  block: fc.oneof(
    { depthSize: 'small' },
    fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'note'), content: runs }),
    fc.record({
      kind: fc.constant('quotation'),
      content: runs,
      source: runs,
      reported: fc.boolean(),
      expandable: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('list'),
      ordered: fc.boolean(),
      items: fc.array(runs, { maxLength: 40 }),
    }),
    fc.record({
      kind: fc.constant('table'),
      header: fc.array(runs, { maxLength: 3 }),
      rows: fc.array(fc.array(runs, { maxLength: 25 }), { maxLength: 30 }),
    }),
    fc.record({
      kind: fc.constant('details'),
      title: runs,
      blocks: fc.array(tie('block'), { maxLength: 4 }),
    }),
  ) as fc.Arbitrary<Block>,
}))

export const blocks = fc.array(block, { maxLength: 6 })
