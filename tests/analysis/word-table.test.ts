import { describe, expect, it } from 'vitest'
import { bucketOf, byteOf, WordTable } from '../../src/analysis/word-table.ts'

const BUCKETS = 4

function tableOf(entries: Record<string, string>): WordTable<string> {
  const buckets: string[][] = Array.from({ length: BUCKETS }, () => [])
  for (const [word, code] of Object.entries(entries)) {
    const bytes = [...word].map(letter => String.fromCharCode(byteOf(letter.charCodeAt(0))))
    buckets[bucketOf(word, BUCKETS)]?.push(bytes.join(''), code)
  }
  const file = ['# a comment', '0\tg\tm', '1\tt\tf', '', ...buckets.map(bucket => bucket.join('\t')), '']
  return new WordTable(Buffer.from(file.join('\n')), BUCKETS, columns => columns)
}

describe('WordTable', () => {
  const table = tableOf({ سعاد: '0', سعد: '1', وزيرة: '1', 2026: '0', أ: '0', كتاب: '1' })

  it('gives the columns of a word', () => {
    expect(table.get('سعاد')).toBe('g\tm')
    expect(table.get('سعد')).toBe('t\tf')
    expect(table.get('2026')).toBe('g\tm')
  })

  it('knows no beginning, end, or neighbour of a word', () => {
    for (const word of ['سعا', 'سع', 'عاد', 'سعادة', '', '\t', '0', 'bob', '@', '漢', '\u{1F600}'])
      expect(table.get(word)).toBeUndefined()
  })
})
