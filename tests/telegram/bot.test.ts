// The bot with its real answers and a Bot API in memory that refuses what Telegram refuses.

import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { InlineKeyboardButton, Update, UserFromGetMe } from 'grammy/types'
import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answers, createAnswers } from '../../src/answers/answers.ts'
import { loadLibrary } from '../../src/library/memory.ts'
import { createBot } from '../../src/telegram/bot.ts'
import { settingsInMemory } from '../../src/telegram/settings.ts'
import { keyboardProblems, richProblems, textProblems } from '../acceptance/bot-api/validate.ts'

const ME = { id: 42, is_bot: true, first_name: 'Mujaz', username: 'mujaz_bot' } as UserFromGetMe
const LOOKS = ['rich', 'plain'] as const

let answers: Answers

beforeAll(async () => {
  const { library } = await loadLibrary(fileURLToPath(new URL('../../content', import.meta.url)))
  answers = createAnswers(library)
})

/** One chat with the bot. Collects what the bot calls, and what Telegram would refuse of it. */
function chat(look: (typeof LOOKS)[number]) {
  const calls: { method: string; payload: Record<string, unknown> }[] = []
  const problems: string[] = []
  const settings = settingsInMemory()
  void settings.set(5, { name: 'messages', value: look })
  const bot = createBot({ token: '42:x', botInfo: ME, answers, settings, log: pino({ level: 'silent' }) })
  bot.api.config.use(async (_next, method, payload) => {
    const { text, entities, rich_message, reply_markup } = payload as Record<string, unknown>
    calls.push({ method, payload: payload as Record<string, unknown> })
    if (/^send.*Message$|^editMessageText$/u.test(method)) {
      problems.push(
        ...(rich_message === undefined ? textProblems(text, entities) : richProblems(rich_message)),
      )
      problems.push(...keyboardProblems(reply_markup))
    }
    return { ok: true, result: { message_id: 1, date: 1, chat: { id: 5, type: 'private' } } } as never
  })
  let id = 0
  // Each update comes from a person of its own, so that none is told to slow down.
  const from = () => ({ id: ++id + 100, is_bot: false, first_name: 'x', language_code: 'ar' })
  const message = { message_id: 1, date: 1, chat: { id: 5, type: 'private', first_name: 'x' } }
  const handle = async (update: object): Promise<(typeof calls)[number][]> => {
    const before = calls.length
    await bot.handleUpdate({ update_id: ++id, ...update } as Update)
    return calls.slice(before)
  }
  return {
    problems,
    say: (text: string) => handle({ message: { ...message, from: from(), text } }),
    press: (data: string) =>
      handle({ callback_query: { id: `${id}`, from: from(), chat_instance: '1', message, data } }),
  }
}

const WORDS = [
  '/quotes',
  '/who',
  '/search',
  '/when',
  'ماذا',
  'قال',
  'بوتين',
  'كيم',
  'عن',
  'العلاقات',
  'متى',
  'أين',
  '؟',
  '«',
  '"',
  'putin',
  '<b>',
  '&',
  '@x',
  '2019',
  '😀',
]
const said = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map(words => words.join(' ')),
  fc.constantFrom(...WORDS).map(word => word.repeat(500).slice(0, 4096)),
)

describe.each(LOOKS)('the bot, sending %s messages', look => {
  it('answers any text once, and Telegram takes the answer', async () => {
    await fc.assert(
      fc.asyncProperty(said, async text => {
        const { say, problems } = chat(look)
        const sent = (await say(text)).filter(
          ({ method }) => method.startsWith('send') && method !== 'sendChatAction',
        )
        expect(problems).toEqual([])
        expect(sent.map(({ method }) => method)).toEqual([
          look === 'rich' ? 'sendRichMessage' : 'sendMessage',
        ])
      }),
      { numRuns: 40 },
    )
  })

  it('takes any data of a button', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async data => {
        const { press, problems } = chat(look)
        expect((await press(data)).at(-1)?.method).toBe('answerCallbackQuery')
        expect(problems).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('answers every button that can be reached', async () => {
    const { say, press, problems } = chat(look)
    const waiting = dataOf(await say('/start'))
    const pressed = new Set<string>()
    for (let data = waiting.shift(); data !== undefined && pressed.size < 150; data = waiting.shift()) {
      if (pressed.has(data) || data.startsWith('=')) continue
      pressed.add(data)
      const calls = await press(data)
      expect(calls.map(({ method }) => method)).toEqual(['editMessageText', 'answerCallbackQuery'])
      waiting.push(...dataOf(calls))
    }
    expect(problems).toEqual([])
    expect(pressed.size).toBeGreaterThan(20)
  })
})

function dataOf(calls: readonly { payload: Record<string, unknown> }[]): string[] {
  return calls.flatMap(({ payload }) => {
    const markup = payload['reply_markup'] as { inline_keyboard: InlineKeyboardButton[][] } | undefined
    const buttons = markup?.inline_keyboard.flat() ?? []
    return buttons.flatMap(button => ('callback_data' in button ? [button.callback_data] : []))
  })
}
