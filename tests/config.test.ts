import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const BOT_TOKEN = '123456789:AbCdEfGhIjKlMnOpQrStUvWxYz012345678'
const WEBHOOK = {
  BOT_TOKEN,
  WEBHOOK_URL: 'https://bot.example.org/',
  WEBHOOK_SECRET: 'a-long-secret-of-your-own',
}

describe('the configuration', () => {
  it('is the chat page on this machine where nothing is set', () => {
    expect(readConfig({})).toEqual({
      mode: 'chat',
      host: '127.0.0.1',
      port: 3000,
      contentDir: 'content',
      logLevel: 'info',
      cache: { maxEntries: 1000, ttlSeconds: 3600 },
    })
  })

  it('is long polling with a token, without what only a server needs', () => {
    const config = readConfig({ BOT_TOKEN, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' })
    expect(config).toMatchObject({ mode: 'polling', token: BOT_TOKEN, apiRoot: 'http://127.0.0.1:8081' })
    expect(config).toHaveProperty('monitoring', null)
    expect(config).not.toHaveProperty('webhookSecret')
  })

  it('serves health and metrics while it polls where a port is set', () => {
    expect(readConfig({ BOT_TOKEN, PORT: '9090' })).toMatchObject({
      mode: 'polling',
      monitoring: { host: '127.0.0.1', port: 9090 },
    })
  })

  it('is a webhook with its address and secret', () => {
    expect(readConfig(WEBHOOK)).toMatchObject({
      mode: 'webhook',
      webhookUrl: 'https://bot.example.org',
      webhookSecret: WEBHOOK.WEBHOOK_SECRET,
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ BOT_TOKEN: ' ', PORT: '' })).toEqual(readConfig({}))
  })

  it.each([
    [{ BOT_TOKEN: 'secret' }, 'BOT_TOKEN'],
    [{ BOT_TOKEN, TELEGRAM_API_ROOT: 'api.telegram.org' }, 'TELEGRAM_API_ROOT'],
    [{ BOT_TOKEN, TELEGRAM_API_ROOT: 'ftp://api.telegram.org' }, 'TELEGRAM_API_ROOT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '3000x' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ HOST: 'my host' }, 'HOST'],
    [{ CACHE_MAX_ENTRIES: '0' }, 'CACHE_MAX_ENTRIES'],
    [{ CACHE_TTL_SECONDS: '1.5' }, 'CACHE_TTL_SECONDS'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ ...WEBHOOK, WEBHOOK_URL: 'http://bot.example.org' }, 'WEBHOOK_URL'],
    [{ ...WEBHOOK, WEBHOOK_SECRET: 'short' }, 'WEBHOOK_SECRET'],
    [{ ...WEBHOOK, WEBHOOK_SECRET: '' }, 'WEBHOOK_SECRET'],
    [{ ...WEBHOOK, BOT_TOKEN: '' }, 'BOT_TOKEN'],
    [{ BOT_TOKEN, WEBHOOK_SECRET: WEBHOOK.WEBHOOK_SECRET }, 'WEBHOOK_URL'],
  ])('refuses %j in one line that names %s and gives an example', (environment, name) => {
    const message = messageOf(() => readConfig(environment))
    expect(message).toMatch(new RegExp(`^${name} .+; for example: ${name}=\\S+$`, 'u'))
  })

  it('never shows the token', () => {
    expect(messageOf(() => readConfig({ BOT_TOKEN: 'se cret' }))).not.toContain('cret')
  })

  it('has every variable in .env.example, and no other', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8')
    const names = (text: string, pattern: RegExp): string[] =>
      Array.from(text.matchAll(pattern), ([, name = '']) => name)
    expect(names(example, /^([A-Z_]+)=/gmu).sort()).toEqual(names(source, /^ {2}([A-Z_]+): \[/gmu).sort())
  })
})

function messageOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof ConfigError) return error.message
  }
  return ''
}
