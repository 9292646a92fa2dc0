// People who use the bot through the double: what they send, and what they see.

import type { Chat, InlineKeyboardButton, Message, MessageEntity, Update, User } from 'grammy/types'
import { type BotApi, type Call, ME } from './server.ts'

/** What a person sees of a message: its text without markup, its buttons, and how it came. */
export interface Seen {
  readonly call: Call
  readonly text: string
  readonly html: string | null
  readonly buttons: readonly InlineKeyboardButton[]
  readonly messageId: number
}

let lastId = 5000

/** A chat with the bot, and somebody who writes in it. */
export class Person {
  readonly user: User
  readonly chat: Chat.PrivateChat | Chat.SupergroupChat
  readonly #api: BotApi
  /** Calls before this one were looked at. */
  #seen = 0
  #lastMessage = 0

  constructor(api: BotApi, options: { language?: string; group?: boolean } = {}) {
    this.#api = api
    const id = ++lastId
    this.user = { id, is_bot: false, first_name: 'Reader', language_code: options.language ?? 'ar' }
    this.chat = options.group
      ? { id: -id, type: 'supergroup', title: 'Group' }
      : { id, type: 'private', first_name: 'Reader' }
  }

  /** Sends a text and sees the answer. */
  async ask(text: string, more: Partial<Message> = {}): Promise<Seen> {
    this.say(text, more)
    return this.sees()
  }

  say(text: string, more: Partial<Message> = {}): void {
    this.send({ text, entities: entitiesOf(text), ...more })
  }

  /** Sends a message of any kind. */
  send(content: Partial<Message>): void {
    const message = {
      message_id: ++this.#lastMessage + 100_000,
      date: 1,
      chat: this.chat,
      from: this.user,
      ...content,
    }
    this.#api.push({ message: message as Message & Update.NonChannel })
  }

  /** Presses the button with this label, and sees the message that comes of it. */
  async press(message: Seen, label: string | RegExp): Promise<Seen> {
    const button = message.buttons.find(({ text }) =>
      typeof label === 'string' ? text === label : label.test(text),
    )
    if (button === undefined || !('callback_data' in button)) {
      throw new Error(`no button ${label} among ${message.buttons.map(({ text }) => text).join(' | ')}`)
    }
    this.pressData(message.messageId, button.callback_data)
    return this.sees()
  }

  pressData(messageId: number, data: string, date = 1): void {
    this.#api.push({
      callback_query: {
        id: `${++lastId}`,
        from: this.user,
        chat_instance: '1',
        data,
        message: { message_id: messageId, date, chat: this.chat, from: ME, text: '…' } as Message,
      },
    })
  }

  /** Asks inline and gets the call that answers. */
  async inline(query: string, offset = ''): Promise<Call> {
    const id = `${++lastId}`
    this.#api.push({ inline_query: { id, from: this.user, query, offset } })
    return this.#api.until(
      () =>
        this.#api.calls.findLast(
          ({ method, payload, response }) =>
            method === 'answerInlineQuery' && payload['inline_query_id'] === id && response.ok,
        ),
      `inline ${query}`,
    )
  }

  /** The next message, new or edited, that the bot shows in the chat. */
  async sees(): Promise<Seen> {
    const [index, call] = await this.#api.until(() => {
      const found = this.#api.calls.findIndex((call, at) => at >= this.#seen && this.#isShown(call))
      const shown = this.#api.calls[found]
      return shown && ([found, shown] as const)
    }, `a message for ${this.user.id}`)
    this.#seen = index + 1
    return seenOf(call)
  }

  /** Everything that the bot has shown in the chat. */
  get shown(): Seen[] {
    return this.#api.calls.filter(call => this.#isShown(call)).map(seenOf)
  }

  #isShown({ method, payload, response }: Call): boolean {
    return (
      /^send(?:Rich)?Message$|^editMessageText$/u.test(method) &&
      payload['chat_id'] === this.chat.id &&
      response.ok
    )
  }
}

function seenOf(call: Call): Seen {
  const { text, rich_message, reply_markup } = call.payload as {
    text?: string
    rich_message?: { html: string }
    reply_markup?: { inline_keyboard: InlineKeyboardButton[][] }
  }
  const html = rich_message?.html ?? null
  return {
    call,
    html,
    text: html === null ? (text ?? '') : textOf(html),
    buttons: reply_markup?.inline_keyboard.flat() ?? [],
    messageId: (call.response.result as { message_id: number }).message_id,
  }
}

/** The text of a rich message as it is read. */
export function textOf(html: string): string {
  return html
    .replace(/<br>|<\/(?:p|h\d|li|tr|blockquote|footer|summary)>|<cite>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
}

/** The commands and mentions that Telegram would mark. */
function entitiesOf(text: string): MessageEntity[] {
  return Array.from(text.matchAll(/(?<=^|\s)(?:\/[a-z]+(?:@\w+)?|@\w+)/giu), ({ 0: found, index }) => ({
    type: found.startsWith('/') ? 'bot_command' : 'mention',
    offset: index,
    length: found.length,
  }))
}
