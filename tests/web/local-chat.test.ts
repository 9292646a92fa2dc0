import { Bot, InlineKeyboard } from 'grammy'
import { describe, expect, it } from 'vitest'
import { createLocalChat, LOCAL_BOT, type LocalChat } from '../../src/web/local-chat.ts'
import type { ChatEvent } from '../../src/web/protocol.ts'

const TAB = { chat: 'tab-number-1', language: 'ar' }

/** A bot that echoes, in rich HTML, with a button that edits. */
function echoChat(): LocalChat {
  const bot = new Bot('1:local', { botInfo: LOCAL_BOT })
  bot.command('fail', ctx => ctx.api.editMessageText(ctx.chat.id, 999, 'x'))
  bot.on('message:text', async ctx => {
    await ctx.replyWithChatAction('typing')
    await ctx.api.sendRichMessage(
      ctx.chat.id,
      { html: `<p>${ctx.msg.text}</p>`, is_rtl: true },
      { reply_markup: new InlineKeyboard().text('التالي', 'next').copyText('نسخ', 'نص') },
    )
  })
  bot.on('callback_query:data', async ctx => {
    await ctx.editMessageText(`page ${ctx.callbackQuery.data}`)
    await ctx.answerCallbackQuery('تم')
  })
  bot.on('inline_query', ctx =>
    ctx.answerInlineQuery([
      {
        type: 'article',
        id: 'r1',
        title: ctx.inlineQuery.query,
        input_message_content: { message_text: 'اقتباس' },
      },
    ]),
  )
  return createLocalChat(bot, () => 1000)
}

describe('the local chat', () => {
  it('shows what was said and what the bot answers, with its buttons', async () => {
    const chat = echoChat()
    const events: ChatEvent[] = []
    chat.open(TAB.chat).listen(event => events.push(event))
    await chat.say(TAB, 'سلام')
    expect(events.map(event => event.type)).toEqual(['message', 'typing', 'message'])
    expect(chat.open(TAB.chat).messages.at(-1)).toMatchObject({
      from: 'bot',
      content: { kind: 'rich', rtl: true },
      buttons: [
        [
          { label: 'التالي', data: 'next' },
          { label: 'نسخ', copy: 'نص' },
        ],
      ],
    })
  })

  it('edits a message in place when its button is pressed, and shows the notice', async () => {
    const chat = echoChat()
    await chat.say(TAB, 'سلام')
    const events: ChatEvent[] = []
    chat.open(TAB.chat).listen(event => events.push(event))
    await chat.press(TAB, 2, 'next')
    expect(chat.open(TAB.chat).messages).toHaveLength(2)
    expect(events).toEqual([
      { type: 'message', message: expect.objectContaining({ id: 2, edited: true }) },
      { type: 'notice', text: 'تم' },
    ])
  })

  it('keeps two tabs apart', async () => {
    const chat = echoChat()
    await chat.say(TAB, 'سلام')
    expect(chat.open('tab-number-2').messages).toEqual([])
  })

  it('gives inline results and sends the one that is chosen', async () => {
    const chat = echoChat()
    expect(await chat.inline(TAB, 'بوتين')).toEqual([{ id: 'r1', title: 'بوتين', description: '' }])
    expect(await chat.choose(TAB, 'r1')).toBe(true)
    expect(chat.open(TAB.chat).messages.at(-1)).toMatchObject({ content: { text: 'اقتباس' } })
    expect(await chat.choose(TAB, 'unknown')).toBe(false)
  })

  it('fails a call as Telegram does, and goes on with the next update', async () => {
    const chat = echoChat()
    await expect(chat.say(TAB, '/fail')).rejects.toThrow(/message to edit not found/)
    await chat.say(TAB, 'بعد الخطأ')
    expect(chat.open(TAB.chat).messages).toHaveLength(3)
  })
})
