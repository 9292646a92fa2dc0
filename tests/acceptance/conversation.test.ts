// The built bot in conversation, through a double of the Bot API that refuses what Telegram refuses.

import type { Message } from 'grammy/types'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Person, textOf } from './bot-api/people.ts'
import { BotProcess } from './bot-api/process.ts'
import { BotApi, type Call, failed, ME, type Payload } from './bot-api/server.ts'

const COMMANDS = [
  'start',
  'help',
  'about',
  'privacy',
  'summary',
  'quotes',
  'who',
  'when',
  'where',
  'articles',
  'read',
]
const QUOTED = 'لقد اقتربنا من هذا التاريخ بوضع دولي صعب'

let api: BotApi
let bot: BotProcess

beforeAll(async () => {
  api = new BotApi()
  bot = new BotProcess({ TELEGRAM_API_ROOT: await api.start() })
})

afterEach(() => {
  const refused = api.calls.filter(
    ({ response }) => response.error_code === 400 && /Bad Request: /u.test(`${response.description}`),
  )
  expect(
    refused.map(({ method, response }) => `${method}: ${response.description}`).filter(isOwnFault),
  ).toEqual([])
  api.heal()
})

afterAll(async () => {
  expect(await bot.stop()).toBe(0)
  expect(api.pending).toBe(0)
  await api.stop()
})

/** Whether the double refused what the bot sent, rather than being told to refuse it. */
function isOwnFault(line: string): boolean {
  return !line.includes('(told)')
}

describe('in a private chat', () => {
  it.each(COMMANDS)('/%s is answered with one rich message from right to left', async command => {
    const person = new Person(api)
    const seen = await person.ask(`/${command}`)
    expect(seen.call.method).toBe('sendRichMessage')
    expect(seen.call.payload['rich_message']).toMatchObject({ is_rtl: true })
    expect(person.shown).toHaveLength(1)
  })

  it('/quotes NAME shows block quotations with the speaker as citation', async () => {
    const { html } = await new Person(api).ask('/quotes بوتين')
    expect(html).toMatch(new RegExp(`<blockquote>${QUOTED}<cite>(?:(?!</blockquote>).)*فلاديمير بوتين`, 'u'))
  })

  it.each([
    ['ماذا قال بوتين عن العلاقات الاقتصادية؟', 'لتنمية العلاقات الاقتصادية'],
    ['من هو أوشاكوف؟', 'مساعد الرئيس الروسي'],
    ['لخص لي المقال', 'ملخص المقال'],
  ])('answers %s', async (question, expected) => {
    expect((await new Person(api).ask(question)).text).toContain(expected)
  })

  it('/start with a payload opens what the link is about', async () => {
    const person = new Person(api)
    const start = await person.ask('/start')
    const key = JSON.stringify(start.buttons).match(/"callback_data":"s(\w+)"/u)?.[1]
    expect((await person.ask(`/start ${key}`)).text).toContain('المقال الحالي')
    expect((await person.ask('/start nonsense-!')).text).toContain('المقال الحالي')
  })

  it('a button edits the message, and paging goes there and back', async () => {
    const person = new Person(api)
    const first = await person.ask('/quotes بوتين')
    const second = await person.press(first, 'التالي')
    const again = await person.press(second, 'السابق')
    expect([second, again].map(({ call }) => call.method)).toEqual(['editMessageText', 'editMessageText'])
    expect(second.messageId).toBe(first.messageId)
    expect(second.html).not.toBe(first.html)
    expect(again.html).toBe(first.html)
    await answered(3)
  })

  it('a button of a message that can no longer be edited is answered with a new one', async () => {
    const person = new Person(api)
    const first = await person.ask('/quotes بوتين')
    api.fail('editMessageText', failed(400, "Bad Request: message can't be edited (told)"))
    expect((await person.press(first, 'التالي')).call.method).toBe('sendRichMessage')
    person.pressData(first.messageId, dataOf(first.buttons, 'التالي'), 0)
    expect((await person.sees()).call.method).toBe('sendRichMessage')
  })

  it('a button pressed twice does no harm', async () => {
    const person = new Person(api)
    const first = await person.ask('/quotes بوتين')
    api.fail('editMessageText', failed(400, 'Bad Request: message is not modified (told)'))
    const before = pressesAnswered()
    person.pressData(first.messageId, dataOf(first.buttons, 'التالي'))
    await api.until(() => pressesAnswered() > before)
    expect(api.calls.at(-1)?.payload['text']).toBeUndefined()
  })

  it.each(['', 'x', 'q..!', '=language:xx', '+2 ', '+999 h', 'qgone99', '💥', '='.repeat(64)])(
    'a button that carries %j is answered',
    async data => {
      const before = pressesAnswered()
      new Person(api).pressData(1, data)
      await api.until(() => pressesAnswered() > before)
    },
  )

  it('a button whose article has gone says so', async () => {
    const person = new Person(api)
    person.pressData(1, 'sgone99')
    expect((await person.sees()).text).toContain('لم يعد هذا المقال متاحًا')
  })

  it('speaks English with who speaks English, and the article stays Arabic', async () => {
    const person = new Person(api, { language: 'en-GB' })
    expect((await person.ask('/settings')).text).toContain('Settings')
    expect((await person.ask('/quotes بوتين')).text).toContain(QUOTED)
  })

  it('speaks the language that is chosen, and sends plain messages where they are chosen', async () => {
    const person = new Person(api)
    const settings = await person.ask('/settings')
    const english = await person.press(settings, /English/u)
    expect(english.text).toContain('Settings')
    const plain = await person.press(english, /old apps|plain/iu)
    expect(plain.html).toBeNull()
    const answer = await person.ask('/quotes بوتين')
    expect(answer.call.method).toBe('sendMessage')
    expect(quotationsIn(answer.call)).toContainEqual(expect.stringContaining(QUOTED))
  })

  it.each([['photo'], ['voice'], ['sticker']] as const)(
    'says to a %s that it reads text only',
    async kind => {
      const person = new Person(api)
      person.send({ [kind]: kind === 'photo' ? [] : {} })
      expect((await person.sees()).text).toContain('/help')
    },
  )

  it('answers an album once, and what was sent from its own inline results not at all', async () => {
    const person = new Person(api)
    for (let count = 0; count < 3; count++) person.send({ photo: [], media_group_id: 'album' })
    person.say('نص', { via_bot: ME } as unknown as Partial<Message>)
    await person.sees()
    await person.ask('/help')
    expect(person.shown).toHaveLength(2)
  })

  it('never takes what somebody writes for markup', async () => {
    const seen = await new Person(api).ask('/search <b>x</b> & <script> "y"')
    expect(seen.text).toContain('<b>x</b>')
    expect(seen.html).not.toContain('<script>')
    expect(seen.call.payload['rich_message']).toMatchObject({ skip_entity_detection: true })
  })

  it('answers a text as long as Telegram lets it be', async () => {
    expect((await new Person(api).ask('ق '.repeat(2048).trim())).text).not.toBe('')
  })

  it('tells one who floods to wait, once', async () => {
    const person = new Person(api)
    for (let count = 0; count < 60; count++) person.say('/privacy')
    await api.until(() => api.pending === 0 && api.calls.some(call => isWarning(call, person)))
    expect(api.calls.filter(call => isWarning(call, person))).toHaveLength(1)
    expect(person.shown.length).toBeLessThan(60)
  })
})

describe('in a group', () => {
  it('answers commands, mentions and replies to it as replies, and nothing else', async () => {
    const person = new Person(api, { group: true })
    person.say('متى القمة؟')
    person.say('/summary@other_bot')
    person.send({ photo: [] })
    const summary = await person.ask('/summary')
    expect(summary.call.payload['reply_parameters']).toMatchObject({ message_id: expect.any(Number) })
    expect((await person.ask('@mujaz_test_bot من هو أوشاكوف؟')).text).toContain('أوشاكوف')
    const reply = { reply_to_message: { message_id: 1, from: ME } } as unknown as Partial<Message>
    expect((await person.ask('لخص لي المقال', reply)).text).toContain('ملخص')
    expect(person.shown).toHaveLength(3)
  })

  it('stays in the topic where it was asked', async () => {
    const seen = await new Person(api, { group: true }).ask('/help', {
      is_topic_message: true,
      message_thread_id: 7,
    })
    expect(seen.call.payload['message_thread_id']).toBe(7)
  })

  it('follows a group that became a supergroup', async () => {
    const person = new Person(api, { group: true })
    api.fail(
      'sendRichMessage',
      failed(400, 'Bad Request: group chat was upgraded (told)', { migrate_to_chat_id: -100777 }),
    )
    person.say('/help')
    await api.until(() => api.calls.some(({ payload }) => payload['chat_id'] === -100777))
  })
})

describe('inline', () => {
  it('offers the summaries of the articles to nobody in particular', async () => {
    const [summary] = resultsOf(await new Person(api).inline(''))
    expect(textOfResult(summary)).toContain('ملخص المقال')
  })

  it('offers the quotations of a speaker, the profile and paragraphs, page by page', async () => {
    const person = new Person(api)
    const first = await person.inline('بوتين')
    expect(first.payload).toMatchObject({ is_personal: true })
    const texts = resultsOf(first).map(textOfResult)
    expect(texts.some(text => text.includes(QUOTED))).toBe(true)
    expect(texts.find(text => text.includes(QUOTED))).toContain('تحالفات مشرقية')
    expect(resultsOf(first).map(({ title }) => title)).toContain('فلاديمير بوتين')
    const second = await person.inline('بوتين', String(first.payload['next_offset']))
    expect(resultsOf(second).map(textOfResult)).not.toEqual(expect.arrayContaining(texts.slice(0, 1)))
  })

  it.each(['متى القمة؟', 'ميركل', '!!!', 'x'.repeat(256)])('answers %s', async query => {
    expect(Array.isArray((await new Person(api).inline(query)).payload['results'])).toBe(true)
  })

  it.each(['x', 'q0s0', 'q9999s9999'])('answers an offset that it never gave: %s', async offset => {
    await new Person(api).inline('بوتين', offset)
  })

  it('edits an inline message whose button is pressed', async () => {
    const [summary] = resultsOf(await new Person(api).inline(''))
    const markup = summary?.['reply_markup'] as { inline_keyboard: { callback_data: string }[][] }
    const data = markup.inline_keyboard[0]?.[0]?.callback_data ?? ''
    const from = new Person(api).user
    api.push({ callback_query: { id: '9', from, chat_instance: '1', inline_message_id: 'im1', data } })
    await api.until(() => api.calls.some(({ payload }) => payload['inline_message_id'] === 'im1'))
  })

  it('answers as a guest in a chat where it is no member', async () => {
    const { user, chat } = new Person(api, { group: true })
    const text = '@mujaz_test_bot من هو أوشاكوف؟'
    const entities = [{ type: 'mention' as const, offset: 0, length: 15 }]
    api.push({
      guest_message: { message_id: 1, date: 1, chat, from: user, text, entities, guest_query_id: 'g1' },
    })
    const call = await api.until(() => api.calls.find(({ method }) => method === 'answerGuestQuery'))
    expect(call.payload['guest_query_id']).toBe('g1')
    expect(textOfResult(call.payload['result'] as Payload)).toContain('مساعد الرئيس الروسي')
  })
})

describe('when the Bot API fails', () => {
  it('sends again after as long as it is told to wait', async () => {
    api.fail('sendRichMessage', failed(429, 'Too Many Requests: retry after 1', { retry_after: 1 }))
    const began = performance.now()
    await new Person(api).ask('/help')
    expect(performance.now() - began).toBeGreaterThan(990)
  })

  it.each([
    ['an error of the server', failed(502, 'Bad Gateway')],
    ['a dropped connection', 'drop' as const],
  ])('sends again after %s', async (_name, fault) => {
    api.fail('sendRichMessage', fault, 2)
    expect((await new Person(api).ask('/help')).text).not.toBe('')
  })

  it('goes on polling after errors and dropped connections', async () => {
    api.fail('getUpdates', 'drop')
    api.fail('getUpdates', failed(500, 'Internal Server Error'))
    expect((await new Person(api).ask('/help')).text).not.toBe('')
  })

  it('goes on after somebody has blocked it', async () => {
    api.fail('sendRichMessage', failed(403, 'Forbidden: bot was blocked by the user'))
    new Person(api).say('/help')
    expect((await new Person(api).ask('/help')).text).not.toBe('')
  })

  it('sends as text what a server refuses as rich', async () => {
    api.fail('sendRichMessage', failed(400, "Bad Request: can't parse rich message (told)"))
    expect((await new Person(api).ask('/help')).call.method).toBe('sendMessage')
    expect((await new Person(api).ask('/help')).call.method).toBe('sendRichMessage')
  })

  it('serves other chats while one of them waits', async () => {
    let release = (): void => {}
    api.fail('sendRichMessage', { until: new Promise<void>(resolve => (release = resolve)) })
    const [slow, quick] = [new Person(api), new Person(api)]
    slow.say('/help')
    await api.until(() => api.waiting === 1)
    expect((await quick.ask('/about')).text).not.toBe('')
    release()
    expect((await slow.sees()).text).not.toBe('')
  })
})

describe('odd updates', () => {
  it.each([
    [
      'a channel post',
      {
        channel_post: {
          message_id: 1,
          date: 1,
          chat: { id: -5, type: 'channel', title: 'x' },
          text: '/help',
        },
      },
    ],
    [
      'an edited message',
      {
        edited_message: {
          message_id: 1,
          date: 1,
          edit_date: 2,
          chat: { id: 5, type: 'private' },
          text: '/help',
        },
      },
    ],
    ['a kind that is not known', { something_new: { id: 1 } }],
    [
      'a message without sender',
      { message: { message_id: 1, date: 1, chat: { id: -6, type: 'group', title: 'x' }, text: '/help' } },
    ],
    [
      'a service message',
      { message: { message_id: 1, date: 1, chat: { id: 7, type: 'private' }, pinned_message: {} } },
    ],
    [
      'a group that migrated',
      {
        message: {
          message_id: 1,
          date: 1,
          chat: { id: -8, type: 'group', title: 'x' },
          migrate_to_chat_id: -1008,
        },
      },
    ],
    [
      'somebody who leaves',
      {
        my_chat_member: {
          date: 1,
          chat: { id: 9, type: 'private' },
          from: { id: 9 },
          new_chat_member: { status: 'kicked' },
        },
      },
    ],
    ['nothing at all', {}],
  ])('%s does no harm', async (_name, update) => {
    api.push(update as never)
    expect((await new Person(api).ask('/help')).text).not.toBe('')
    await api.until(() => api.pending === 0)
  })
})

describe('a server without rich messages', () => {
  it('is sent text with entities, and asked for rich messages only once', async () => {
    const old = new BotApi()
    old.rich = false
    const process = new BotProcess({ TELEGRAM_API_ROOT: await old.start() })
    const person = new Person(old)
    const start = await person.ask('/quotes بوتين')
    expect(quotationsIn(start.call)).toContainEqual(expect.stringContaining(QUOTED))
    await person.press(start, 'التالي')
    expect(textOfResult(resultsOf(await person.inline('بوتين'))[0])).not.toBe('')
    expect(old.calls.filter(({ method }) => method === 'sendRichMessage')).toHaveLength(1)
    await process.stop('SIGKILL')
    await old.stop()
  })

  it.each(['a button', 'an inline query'])('is found out by %s as well', async what => {
    const old = new BotApi()
    old.rich = false
    const process = new BotProcess({ TELEGRAM_API_ROOT: await old.start() })
    const person = new Person(old)
    if (what === 'a button') {
      person.pressData(1, 'h')
      expect((await person.sees()).html).toBeNull()
    } else expect(resultsOf(await person.inline(''))).not.toEqual([])
    await process.stop('SIGKILL')
    await old.stop()
  })
})

function pressesAnswered(): number {
  return api.calls.filter(({ method }) => method === 'answerCallbackQuery').length
}

async function answered(atLeast: number): Promise<void> {
  await api.until(() => pressesAnswered() >= atLeast - 1)
}

function dataOf(buttons: readonly object[], label: string): string {
  const button = buttons.find(candidate => 'text' in candidate && candidate.text === label)
  return button !== undefined && 'callback_data' in button ? String(button.callback_data) : ''
}

function quotationsIn({ payload }: Call): string[] {
  const entities = (payload['entities'] ?? []) as { type: string; offset: number; length: number }[]
  return entities
    .filter(({ type }) => type === 'blockquote')
    .map(({ offset, length }) => String(payload['text']).slice(offset, offset + length))
}

function resultsOf({ payload }: Call): Payload[] {
  return payload['results'] as Payload[]
}

function textOfResult(result: Payload | undefined): string {
  const { message_text, rich_message } = (result?.['input_message_content'] ?? {}) as {
    message_text?: string
    rich_message?: { html: string }
  }
  return rich_message === undefined ? (message_text ?? '') : textOf(rich_message.html)
}

function isWarning({ payload }: Call, person: Person): boolean {
  return payload['chat_id'] === person.chat.id && String(payload['text'] ?? '').includes('أسئلتك تسبقني')
}
