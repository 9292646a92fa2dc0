// Delivery: an answer goes out as a rich message where the server and the chat take them, else as text with entities.

import { GrammyError } from 'grammy'
import type { InlineKeyboardMarkup, InputRichMessage, MessageEntity } from 'grammy/types'
import type { Logger } from 'pino'
import type { Answer } from '../../answers/answer.ts'
import type { BotContext } from '../context.ts'
import { type Look, messagesOf, type Rendered } from '../render/messages.ts'
import { isGone, isNotModified, isRefusedContent, migratedTo } from './errors.ts'

/** Sends answers. One for a process: it remembers that a server lacks rich messages. */
export class Delivery {
  #serverLacksRich = false
  readonly #log: Logger

  constructor(log: Logger) {
    this.#log = log
  }

  /** How messages for this chat look. */
  lookFor(ctx: BotContext): Look {
    return this.#serverLacksRich || ctx.settings.messages === 'plain' ? 'plain' : 'rich'
  }

  /** Sends an answer as a new message; in a group, as a reply to who asked. */
  async send(ctx: BotContext, answer: Answer, part = 1): Promise<void> {
    await this.inBestLook(ctx, async look => {
      for (const message of messagesOf(answer, look, ctx.language, part)) await sendOne(ctx, message)
    })
  }

  /** Shows an answer in the message whose button was pressed; in a new one where that can't be edited any more. */
  async edit(ctx: BotContext, answer: Answer, part = 1): Promise<void> {
    const message = ctx.callbackQuery?.message
    if (message?.date === 0) return this.send(ctx, answer, part)
    try {
      await this.inBestLook(ctx, async look => {
        const [first, ...others] = messagesOf(answer, look, ctx.language, part)
        if (first !== undefined) await editOne(ctx, first)
        if (message !== undefined) for (const other of others) await sendOne(ctx, other)
      })
    } catch (error) {
      if (isNotModified(error)) return
      if (!isGone(error) || message === undefined) throw error
      await this.send(ctx, answer, part)
    }
  }

  /** Tries the rich look first, and the plain one where the server says that it doesn't know rich messages. */
  async inBestLook(ctx: BotContext, show: (look: Look) => Promise<void>): Promise<void> {
    if (this.lookFor(ctx) === 'rich') {
      try {
        return await show('rich')
      } catch (error) {
        if (!this.refusesRich(error)) throw error
      }
    }
    await show('plain')
  }

  /** Whether an error means that content must go out plain: from now on (404), or only this time. */
  refusesRich(error: unknown): boolean {
    if (!(error instanceof GrammyError)) return false
    const lacking = error.error_code === 404 || /message text is empty/iu.test(error.description)
    if (lacking && !this.#serverLacksRich) {
      this.#serverLacksRich = true
      this.#log.warn('the Bot API server has no rich messages: sending text with entities from now on')
    } else if (!lacking && isRefusedContent(error)) {
      this.#log.error({ description: error.description }, 'a rich message was refused: sending it as text')
    }
    return lacking || isRefusedContent(error)
  }
}

async function sendOne(ctx: BotContext, rendered: Rendered): Promise<void> {
  const chat = ctx.chatId
  if (chat === undefined) return
  try {
    await sendTo(ctx, chat, rendered)
  } catch (error) {
    const supergroup = migratedTo(error)
    if (supergroup === null) throw error
    await sendTo(ctx, supergroup, rendered)
  }
}

async function sendTo(ctx: BotContext, chat: number, rendered: Rendered): Promise<void> {
  const options = { ...placeOf(ctx), ...markupOf(rendered) }
  if (rendered.look === 'rich') {
    await ctx.api.sendRichMessage(chat, rendered.message as InputRichMessage, options)
    return
  }
  const { text, entities } = rendered.message
  await ctx.api.sendMessage(chat, text, {
    ...options,
    entities: entities as MessageEntity[],
    link_preview_options: { is_disabled: true },
  })
}

async function editOne(ctx: BotContext, rendered: Rendered): Promise<void> {
  if (rendered.look === 'rich') {
    await ctx.editMessageText(rendered.message as InputRichMessage, markupOf(rendered))
    return
  }
  const { text, entities } = rendered.message
  await ctx.editMessageText(text, {
    ...markupOf(rendered),
    entities: entities as MessageEntity[],
    link_preview_options: { is_disabled: true },
  })
}

function markupOf({ keyboard }: Rendered): { reply_markup?: InlineKeyboardMarkup } {
  return keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard: keyboard } }
}

/** The topic, and in groups the message, that is answered. */
function placeOf(ctx: BotContext): object {
  const message = ctx.msg
  const topic = message?.is_topic_message ? { message_thread_id: message.message_thread_id } : {}
  const asked = ctx.message !== undefined && ctx.chat?.type !== 'private'
  if (!asked) return topic
  return {
    ...topic,
    reply_parameters: { message_id: ctx.message.message_id, allow_sending_without_reply: true },
  }
}
