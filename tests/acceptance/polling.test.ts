// The built bot against a double of the Bot API: starting, failing, restarting, stopping.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Person } from './bot-api/people.ts'
import { BotProcess } from './bot-api/process.ts'
import { BotApi, failed, TOKEN } from './bot-api/server.ts'

let api: BotApi
let environment: { TELEGRAM_API_ROOT: string }
let bots: BotProcess[]

function startBot(more: Readonly<Record<string, string>> = {}): BotProcess {
  const bot = new BotProcess({ ...environment, ...more })
  bots.push(bot)
  return bot
}

beforeEach(async () => {
  api = new BotApi()
  environment = { TELEGRAM_API_ROOT: await api.start() }
  bots = []
})

afterEach(async () => {
  await Promise.all(bots.map(bot => bot.stop('SIGKILL')))
  await api.stop()
})

describe('a bot that starts', () => {
  it.each([
    [401, 'Unauthorized'],
    [404, 'Not Found'],
  ])('says that the token is wrong, and ends with status 1, after %i', async (code, description) => {
    api.fail('getMe', failed(code, description))
    const bot = startBot()
    expect(await bot.exit).toBe(1)
    expect(bot.output).toContain('BOT_TOKEN')
    expect(bot.output).not.toContain(TOKEN)
  })

  it('waits for the network, a line in the log each time', async () => {
    api.fail('getMe', 'drop', 2)
    const bot = startBot()
    await api.until(() => api.polls > 0)
    expect(bot.output.match(/cannot be reached/gu)).toHaveLength(2)
    expect(bot.output).not.toContain(TOKEN)
  })

  it('polls a server that knows no webhooks', async () => {
    api.fail('deleteWebhook', failed(404, 'Not Found: method not found'))
    startBot()
    await api.until(() => api.polls > 0)
  })

  it('waits for another poller to end', async () => {
    api.fail('getUpdates', failed(409, 'Conflict: terminated by other getUpdates request'), 1)
    const bot = startBot()
    const person = new Person(api)
    expect((await person.ask('/help')).text).not.toBe('')
    expect(bot.output).toContain('another process polls')
  })

  it('sets its commands, names and descriptions where they differ, and only there', async () => {
    startBot()
    await api.until(() => api.calls.filter(({ method }) => method === 'setMyShortDescription').length === 2)
    const set = api.calls.filter(({ method }) => method.startsWith('set'))
    expect(set).toHaveLength(8)
    const [arabic, english] = set.filter(({ method }) => method === 'setMyCommands')
    expect(arabic?.payload).toMatchObject({
      commands: expect.arrayContaining([expect.objectContaining({ command: 'quotes' })]),
    })
    expect(arabic?.payload).not.toHaveProperty('language_code')
    expect(english?.payload).toMatchObject({ language_code: 'en' })
    await bots[0]?.stop()
    const before = api.calls.length
    startBot()
    await api.until(
      () => api.calls.slice(before).filter(({ method }) => method === 'getMyShortDescription').length === 2,
    )
    expect(api.calls.slice(before).filter(({ method }) => method.startsWith('set'))).toEqual([])
  })

  it('serves its metrics where a port is set', async () => {
    const bot = startBot({ PORT: '0' })
    await new Person(api).ask('/help')
    await bot.wrote('/metrics')
    const url = /"url":"([^"]+)"/u.exec(bot.output)?.[1]
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('mujaz_cache_')
    expect(await bot.stop()).toBe(0)
  })

  it('names a variable with a wrong value and ends with status 1', async () => {
    const bot = startBot({ CACHE_MAX_ENTRIES: 'many' })
    expect(await bot.exit).toBe(1)
    expect(bot.output.trim()).toMatch(
      /^mujaz: CACHE_MAX_ENTRIES is not a whole number; for example: CACHE_MAX_ENTRIES=1000$/u,
    )
  })
})

describe('a bot that stops', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'confirms what it handled and ends with status 0 on %s',
    async signal => {
      const bot = startBot()
      await new Person(api).ask('/help')
      expect(await bot.stop(signal)).toBe(0)
      expect(api.pending).toBe(0)
    },
  )

  it('answers what it was answering first', async () => {
    const person = new Person(api)
    const bot = startBot()
    const { promise, resolve } = withResolvers()
    api.fail('sendRichMessage', { until: promise })
    person.say('/help')
    await api.until(() => api.waiting === 1)
    const stopped = bot.stop()
    await bot.wrote('stopping')
    resolve()
    expect(await stopped).toBe(0)
    expect(person.shown).toHaveLength(1)
    expect(api.pending).toBe(0)
  })

  it('answers after a restart what it had not answered when it was killed', async () => {
    const person = new Person(api)
    const bot = startBot()
    await person.ask('/help')
    api.fail('sendRichMessage', { until: new Promise(() => {}) })
    person.say('/about')
    await api.until(() => api.waiting === 1)
    await bot.stop('SIGKILL')
    startBot()
    expect((await person.sees()).text).not.toBe('')
    expect(person.shown).toHaveLength(2)
  })
})

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}
