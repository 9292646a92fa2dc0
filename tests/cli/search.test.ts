import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { searchCommand } from '../../src/cli/search.ts'

function fileOf(name: string, lines: readonly object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'mujaz-')), name)
  writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  return file
}

describe('mujaz search', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('prints the best paragraphs of each query, in the order of the queries', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const collection = fileOf('paragraphs.jsonl', [
      { id: 'a', text: 'يزرع الفلاحون القطن في الربيع' },
      { id: 'b', text: 'تصدر البلاد القطن والأرز' },
    ])
    const queries = fileOf('queries.jsonl', [
      { id: 'q1', text: 'ماذا تصدر البلاد؟' },
      { id: 'q2', text: 'متى يزرع القطن؟' },
      { id: 'q3', text: 'البراكين' },
    ])
    expect(await searchCommand(['--json', '--collection', collection, '--queries', queries])).toBe(0)
    expect(log.mock.calls.map(([line]) => JSON.parse(line))).toEqual([
      { id: 'q1', hits: ['b'] },
      { id: 'q2', hits: ['a', 'b'] },
      { id: 'q3', hits: [] },
    ])
  })

  it('says how it is called where a file is not given', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await searchCommand(['--json'])).toBe(2)
    expect(error).toHaveBeenCalledWith(expect.stringContaining('usage: npm run --silent search'))
  })
})
