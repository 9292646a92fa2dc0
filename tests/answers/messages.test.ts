import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../src/answers/message-ids.ts'
import { formatDays, message } from '../../src/answers/messages.ts'

const LANGUAGES = ['ar', 'en'] as const

describe.each(LANGUAGES)('locales/%s.ftl', language => {
  const resource = new FluentResource(readFileSync(`locales/${language}.ftl`, 'utf8'))

  it('has exactly the messages of the catalogue, each once', () => {
    expect(resource.body.map(entry => entry.id).sort()).toEqual(Object.keys(MESSAGES).sort())
  })

  it('uses only the variables that the catalogue gives a message', () => {
    const used = resource.body.map(entry => [entry.id, variablesIn(entry.value)])
    const foreign = used.filter(([id, names]) => {
      const known: readonly string[] = MESSAGES[id as keyof typeof MESSAGES]
      return (names as string[]).some(name => !known.includes(name))
    })
    expect(foreign).toEqual([])
  })
})

it('gives both languages together every variable of the catalogue', () => {
  const bodies = LANGUAGES.map(
    language => new FluentResource(readFileSync(`locales/${language}.ftl`, 'utf8')).body,
  )
  for (const [id, variables] of Object.entries(MESSAGES)) {
    const used = new Set(bodies.flatMap(body => variablesIn(body.find(entry => entry.id === id)?.value)))
    expect([id, [...used].sort()]).toEqual([id, [...variables].sort()])
  }
})

it('has no message that the code never sends', () => {
  const code = sources('src').join('\n')
  const unused = Object.keys(MESSAGES).filter(id => !id.startsWith('command-') && !code.includes(`'${id}'`))
  expect(unused).toEqual([])
})

describe('message', () => {
  it.each([
    [0, 'لا أقوال'],
    [1, 'قول واحد'],
    [2, 'قولان'],
    [3, '\u20683\u2069 أقوال'],
    [11, '\u206811\u2069 قولًا'],
    [100, '\u2068100\u2069 قول'],
    [103, '\u2068103\u2069 أقوال'],
  ])('counts %i quotations in its Arabic plural form', (count, expected) => {
    expect(message('ar', 'count-quotations', { count })).toBe(expected)
  })

  it('agrees with the speaker in gender and isolates the name', () => {
    expect(message('ar', 'quotes-of', { name: 'Merkel', gender: 'female' })).toBe(
      'ما قالته \u2068Merkel\u2069',
    )
    expect(message('ar', 'quotes-of', { name: 'بوتين', gender: 'male' })).toBe('ما قاله \u2068بوتين\u2069')
  })
})

describe('formatDays', () => {
  it.each([
    ['2018-01-01', '2018-12-31', '2018'],
    ['2019-02-01', '2019-02-28', 'فبراير 2019'],
    ['2019-04-25', '2019-04-25', '25 أبريل 2019'],
    ['2019-04-20', '2019-04-25', '20–25 أبريل 2019'],
    ['soon', 'later', 'soon – later'],
  ])('writes %s to %s as %s', (from, to, expected) => {
    expect(formatDays('ar', from, to)).toBe(expected)
  })
})

/** The names of the variables in a parsed Fluent pattern. */
function variablesIn(pattern: unknown): string[] {
  if (typeof pattern !== 'object' || pattern === null) return []
  if ('type' in pattern && pattern.type === 'var' && 'name' in pattern) return [String(pattern.name)]
  return Object.values(pattern).flatMap(variablesIn)
}

/** The code under a folder, but the catalogue itself. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'message-ids.ts')
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}
