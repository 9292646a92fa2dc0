import { Bot } from 'grammy'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { ListenError, listen } from '../../src/web/listen.ts'
import { createLocalChat, LOCAL_BOT } from '../../src/web/local-chat.ts'

const HOST = '127.0.0.1:3000'

function app() {
  const bot = new Bot('1:local', { botInfo: LOCAL_BOT })
  bot.on('message:text', ctx => ctx.reply(ctx.msg.text))
  return createApp({
    chat: createLocalChat(bot),
    metrics: () => ({ cache_hits_total: 3 }),
    onError: error => {
      throw error
    },
  })
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const request = app().request(path, {
    method: 'POST',
    headers: { Host: HOST, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return Promise.resolve(request)
}

const SAY = { chat: 'tab-number-1', language: 'ar', text: 'سلام' }

describe('the web application', () => {
  it('tells that it is well and what it counts', async () => {
    expect(await (await app().request('/health')).json()).toEqual({ status: 'ok' })
    expect(await (await app().request('/metrics')).text()).toBe('mujaz_cache_hits_total 3\n')
  })

  it('takes a message from its own page', async () => {
    expect((await post('/api/say', SAY, { Origin: `http://${HOST}` })).status).toBe(200)
  })

  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['a name that points to this machine', { Host: 'evil.example:3000', Origin: 'http://evil.example:3000' }],
    ['a page without origin', { Origin: 'null' }],
  ])('refuses %s', async (_name, headers) => {
    expect((await post('/api/say', SAY, headers)).status).toBe(403)
  })

  it.each([
    ['no JSON object', 'x'],
    ['an empty text', { ...SAY, text: '  ' }],
    ['a text over the limit', { ...SAY, text: 'ا'.repeat(4097) }],
    ['a chat name with other characters', { ...SAY, chat: '../../etc' }],
  ])('refuses %s and says what is wrong', async (_name, body) => {
    const response = await post('/api/say', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: expect.stringMatching(/./) })
  })

  it('says which port is taken and what to set', async () => {
    const first = await listen(app(), '127.0.0.1', 0)
    const port = Number(new URL(first.url).port)
    const second = listen(app(), '127.0.0.1', port)
    await expect(second).rejects.toThrow(ListenError)
    await expect(second).rejects.toThrow(`PORT ${port} on 127.0.0.1 is taken`)
    await first.close()
  })
})
