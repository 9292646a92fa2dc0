import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askCommand } from '../../src/cli/ask.ts'

const output: string[] = []
const errors: string[] = []

beforeEach(() => {
  output.length = 0
  errors.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => void output.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line))
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

it('answers a command as text', async () => {
  expect(await askCommand(['/quotes', 'بوتين'])).toBe(0)
  expect(output.join('\n')).toContain(
    '«فيما يتعلق بالعلاقات الثنائية، أمامنا الكثير من العمل لتنمية العلاقات الاقتصادية»',
  )
})

it('shows its usage where nothing is asked', async () => {
  expect(await askCommand([])).toBe(2)
  expect(errors.join('\n')).toContain('usage:')
})

it('names the articles there are where another is asked for', async () => {
  expect(await askCommand(['/summary', '--article', 'nope'])).toBe(1)
  expect(errors).toEqual(['mujaz: no article "nope": there is kim-putin-summit'])
})

it('says which folder cannot be read, and what to set', async () => {
  vi.stubEnv('CONTENT_DIR', '/no/such/folder')
  expect(await askCommand(['/summary'])).toBe(1)
  expect(errors.join('\n')).toContain('CONTENT_DIR')
})
