// The Bot API's edge, played in memory: the bot's calls change the chats of the page instead of leaving the machine.

import type { ApiResponse, InlineKeyboardMarkup, InlineQueryResult, MessageEntity } from 'grammy/types'
import * as v from 'valibot'
import type { Chats } from './chats.ts'
import type { BotCard, ChatButton, ChatContent, ChatMessage } from './protocol.ts'

type Payload = Readonly<Record<string, unknown>>
type Commands = BotCard['commands']

/** An inline query's results, by the query's id, on their way to the page. */
type InlineWaiter = (results: readonly InlineQueryResult[]) => void

const Sent = v.looseObject({
  chat_id: v.number(),
  text: v.optional(v.string()),
  entities: v.optional(v.array(v.looseObject({ type: v.string(), offset: v.number(), length: v.number() }))),
  rich_message: v.optional(v.looseObject({ html: v.string(), is_rtl: v.optional(v.boolean()) })),
  reply_markup: v.optional(
    v.looseObject({ inline_keyboard: v.optional(v.array(v.array(v.looseObject({ text: v.string() })))) }),
  ),
  message_id: v.optional(v.number()),
})
const CommandList = v.array(v.object({ command: v.string(), description: v.string() }))

/** Answers the calls of a bot as the Bot API would, for private chats and inline queries. */
export class LocalApi {
  #chats: Chats
  #now: () => number
  #commands = new Map<string, Commands>()
  #presses = new Map<string, number>()
  #inline = new Map<string, InlineWaiter>()

  /** `now` gives seconds since 1970. */
  constructor(chats: Chats, now: () => number) {
    this.#chats = chats
    this.#now = now
  }

  /** The commands that the bot has set for a language, else its default ones. */
  commands(language: string): Commands {
    return this.#commands.get(language) ?? this.#commands.get('') ?? []
  }

  /** Expects the answer to the press of a button: its notice goes to this chat. */
  expectPress(queryId: string, chatId: number): void {
    this.#presses.set(queryId, chatId)
  }

  /** Forgets a press that has been handled. */
  endPress(queryId: string): void {
    this.#presses.delete(queryId)
  }

  /** Expects the results of an inline query. */
  expectInline(queryId: string, waiter: InlineWaiter): void {
    this.#inline.set(queryId, waiter)
  }

  endInline(queryId: string): void {
    this.#inline.delete(queryId)
  }

  /** Carries out one call. Unknown methods succeed and change nothing; wrong ones fail as Telegram's do. */
  call(method: string, payload: Payload): ApiResponse<unknown> {
    switch (method) {
      case 'sendMessage':
      case 'sendRichMessage':
        return this.#send(payload)
      case 'editMessageText':
      case 'editMessageReplyMarkup':
        return this.#edit(payload)
      case 'deleteMessage':
        return this.#delete(payload)
      case 'sendChatAction':
        this.#chats.byId(Number(payload['chat_id']))?.tell({ type: 'typing' })
        return ok(true)
      case 'answerCallbackQuery':
        return this.#answerPress(payload)
      case 'answerInlineQuery':
        return this.#answerInline(payload)
      case 'setMyCommands':
        this.#commands.set(String(payload['language_code'] ?? ''), v.parse(CommandList, payload['commands']))
        return ok(true)
      case 'getMyCommands':
        return ok(this.#commands.get(String(payload['language_code'] ?? '')) ?? [])
      case 'getMyName':
        return ok({ name: '' })
      case 'getMyDescription':
        return ok({ description: '' })
      case 'getMyShortDescription':
        return ok({ short_description: '' })
      default:
        return ok(true)
    }
  }

  #send(payload: Payload): ApiResponse<unknown> {
    const sent = v.safeParse(Sent, payload)
    const content = sent.success ? contentOf(sent.output) : null
    const chat = sent.success ? this.#chats.byId(sent.output.chat_id) : undefined
    if (chat === undefined) return failed(400, 'Bad Request: chat not found')
    if (content === null) return failed(400, 'Bad Request: message text is empty')
    return ok(apiMessage(chat.add('bot', content, buttonsOf(payload['reply_markup']), this.#now()), chat.id))
  }

  #edit(payload: Payload): ApiResponse<unknown> {
    const sent = v.safeParse(Sent, payload)
    if (!sent.success) return failed(400, 'Bad Request: message to edit not found')
    const content = contentOf(sent.output)
    const chat = this.#chats.byId(sent.output.chat_id)
    const message = chat?.edit(sent.output.message_id ?? 0, {
      ...(content === null ? {} : { content }),
      buttons: buttonsOf(payload['reply_markup']),
    })
    if (chat === undefined || message === undefined)
      return failed(400, 'Bad Request: message to edit not found')
    return ok(apiMessage(message, chat.id))
  }

  #delete(payload: Payload): ApiResponse<unknown> {
    const gone = this.#chats.byId(Number(payload['chat_id']))?.delete(Number(payload['message_id'])) ?? false
    return gone ? ok(true) : failed(400, 'Bad Request: message to delete not found')
  }

  #answerPress(payload: Payload): ApiResponse<unknown> {
    const id = String(payload['callback_query_id'])
    const chatId = this.#presses.get(id)
    if (chatId === undefined) return failed(400, 'Bad Request: query is too old or the query id is invalid')
    this.#presses.delete(id)
    const text = payload['text']
    if (typeof text === 'string' && text !== '') this.#chats.byId(chatId)?.tell({ type: 'notice', text })
    return ok(true)
  }

  #answerInline(payload: Payload): ApiResponse<unknown> {
    const id = String(payload['inline_query_id'])
    const waiter = this.#inline.get(id)
    if (waiter === undefined) return failed(400, 'Bad Request: query is too old or the query id is invalid')
    this.#inline.delete(id)
    waiter(payload['results'] as readonly InlineQueryResult[])
    return ok(true)
  }
}

/** What a message says: rich HTML or text with entities; null where it is empty. */
export function contentOf(sent: {
  readonly text?: string | undefined
  readonly entities?:
    | readonly Pick<MessageEntity, 'type' | 'offset' | 'length'>[]
    | readonly { type: string; offset: number; length: number }[]
    | undefined
  readonly rich_message?: { readonly html: string; readonly is_rtl?: boolean | undefined } | undefined
}): ChatContent | null {
  if (sent.rich_message !== undefined) {
    return { kind: 'rich', html: sent.rich_message.html, rtl: sent.rich_message.is_rtl ?? false }
  }
  return sent.text ? { kind: 'text', text: sent.text, entities: sent.entities ?? [] } : null
}

/** The inline keyboard of a reply markup, as the page shows it. */
export function buttonsOf(markup: unknown): ChatButton[][] {
  const rows = (markup as InlineKeyboardMarkup | undefined)?.inline_keyboard ?? []
  return rows.map(row =>
    row.map(button => ({
      label: button.text,
      ...('callback_data' in button ? { data: button.callback_data } : {}),
      ...('copy_text' in button ? { copy: button.copy_text.text } : {}),
      ...('url' in button ? { url: button.url } : {}),
      ...('switch_inline_query_current_chat' in button
        ? { query: button.switch_inline_query_current_chat }
        : {}),
      ...('switch_inline_query' in button ? { query: button.switch_inline_query } : {}),
    })),
  )
}

/** A message of a chat as the Bot API words it. */
export function apiMessage({ id, date, content, from }: ChatMessage, chatId: number): object {
  return {
    message_id: id,
    date,
    chat: { id: chatId, type: 'private', first_name: 'Guest' },
    from:
      from === 'bot'
        ? { id: 0, is_bot: true, first_name: 'Mujaz' }
        : { id: chatId, is_bot: false, first_name: 'Guest' },
    ...(content.kind === 'text'
      ? { text: content.text, entities: content.entities }
      : { rich_message: { blocks: [] } }),
  }
}

function ok(result: unknown): ApiResponse<unknown> {
  return { ok: true, result }
}

function failed(error_code: number, description: string): ApiResponse<unknown> {
  return { ok: false, error_code, description }
}
