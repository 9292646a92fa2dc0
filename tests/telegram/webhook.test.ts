import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createBot } from '../../src/telegram/bot.ts'
import { settingsInMemory } from '../../src/telegram/settings.ts'
import { startWebhook } from '../../src/telegram/webhook.ts'

const ME = { id: 42, is_bot: true, first_name: 'Mujaz', username: 'mujaz_bot' }
const OPTIONS = { webhookUrl: 'https://bot.example.org/hook', webhookSecret: 'a-long-secret-of-your-own' }

async function started() {
  const log = pino({ level: 'silent' })
  const calls: { method: string; payload: object }[] = []
  const bot = createBot({
    token: '42:x',
    log,
    settings: settingsInMemory(),
    answers: {
      understand: async () => ({ kind: 'help' }),
      answer: async question => ({
        question,
        blocks: [{ kind: 'paragraph', content: [{ text: 'جواب' }] }],
        actions: [],
        spans: [],
        article: null,
        person: null,
      }),
    },
  })
  bot.api.config.use(async (_next, method, payload) => {
    calls.push({ method, payload })
    return { ok: true, result: method === 'getMe' ? ME : method.startsWith('get') ? {} : true } as never
  })
  return { webhook: await startWebhook(bot, OPTIONS, log), calls }
}

function request(secret: string | null): Request {
  const chat = { id: 5, type: 'private', first_name: 'x' }
  const from = { id: 5, is_bot: false, first_name: 'x' }
  return new Request(OPTIONS.webhookUrl, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(secret === null ? {} : { 'X-Telegram-Bot-Api-Secret-Token': secret }),
    },
    body: JSON.stringify({ update_id: 1, message: { message_id: 1, date: 1, chat, from, text: 'سؤال' } }),
  })
}

describe('the webhook', () => {
  it('tells Telegram its address, its secret and what it wants to hear of', async () => {
    const { calls } = await started()
    expect(calls.find(({ method }) => method === 'setWebhook')?.payload).toMatchObject({
      url: OPTIONS.webhookUrl,
      secret_token: OPTIONS.webhookSecret,
      allowed_updates: expect.arrayContaining(['message', 'callback_query', 'inline_query']),
    })
  })

  it('answers what comes with the secret', async () => {
    const { webhook, calls } = await started()
    expect((await webhook.receive(request(OPTIONS.webhookSecret))).status).toBe(200)
    expect(calls.find(({ method }) => method === 'sendRichMessage')?.payload).toMatchObject({ chat_id: 5 })
    await webhook.idle()
  })

  it.each([[null], ['another-secret-than-ours']])('refuses what comes with %s', async secret => {
    const { webhook, calls } = await started()
    expect((await webhook.receive(request(secret))).status).toBe(401)
    expect(calls.some(({ method }) => method.startsWith('send'))).toBe(false)
  })
})
