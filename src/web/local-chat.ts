// The local chat: the same bot, with its Bot API played in memory and its updates coming from a page.

import type { Bot, Context } from 'grammy'
import type { InlineQueryResult, Update, UserFromGetMe } from 'grammy/types'
import { type Chat, Chats } from './chats.ts'
import { apiMessage, buttonsOf, contentOf, LocalApi } from './local-api.ts'
import type { BotCard, InlineChoice } from './protocol.ts'

/** Who the local bot is; no network is asked. */
export const LOCAL_BOT: UserFromGetMe = {
  id: 1,
  is_bot: true,
  first_name: 'مُوجَز',
  username: 'mujaz_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
}

const INLINE_WAIT_MS = 10_000
const ID_BASE = 1_000_000

/** What a person does on the page. `chat` is the name the tab gave itself, `language` its language (`ar`, `en-GB`). */
export interface From {
  readonly chat: string
  readonly language: string
}

export interface LocalChat {
  /** The chat of this name with all that was said in it. */
  open(name: string): Chat
  card(language: string): BotCard
  /** Sends a text to the bot. Resolves when the bot has handled it. */
  say(from: From, text: string): Promise<void>
  /** Presses a button of a message. */
  press(from: From, messageId: number, data: string): Promise<void>
  /** Asks inline; the results in their order. */
  inline(from: From, query: string): Promise<readonly InlineChoice[]>
  /** Sends a result of the chat's last inline query. */
  choose(from: From, resultId: string): Promise<boolean>
}

/** Puts a bot behind a local chat. The bot must not be started; its API calls no longer leave the machine. */
export function createLocalChat<C extends Context>(
  bot: Bot<C>,
  now: () => number = () => Math.floor(Date.now() / 1000),
): LocalChat {
  const chats = new Chats()
  const api = new LocalApi(chats, now)
  const queues = new Map<number, Promise<void>>()
  const lastResults = new WeakMap<Chat, readonly InlineQueryResult[]>()
  let lastId = ID_BASE

  bot.api.config.use(async (_next, method, payload) => api.call(method, { ...payload }) as never)

  const userOf = (chat: Chat, language: string) => ({
    id: chat.id,
    is_bot: false,
    first_name: 'Guest',
    language_code: language.slice(0, 2),
  })

  /** Updates of one chat are handled one after the other, those of different chats side by side. */
  const handle = (chat: Chat, update: Omit<Update, 'update_id'>): Promise<void> => {
    lastId++
    const numbered = { ...update, update_id: lastId } as Update
    const turn = (queues.get(chat.id) ?? Promise.resolve()).then(() => bot.handleUpdate(numbered))
    const settled = turn.catch(() => undefined)
    queues.set(chat.id, settled)
    void settled.then(() => {
      if (queues.get(chat.id) === settled) queues.delete(chat.id)
    })
    return turn
  }

  return {
    open: name => chats.open(name),
    card: language => ({
      username: bot.botInfo.username,
      name: bot.botInfo.first_name,
      commands: api.commands(language.slice(0, 2)),
    }),

    async say(from, text) {
      const chat = chats.open(from.chat)
      const entities = commandEntities(text)
      const message = chat.add('user', { kind: 'text', text, entities }, [], now())
      const user = userOf(chat, from.language)
      await handle(chat, { message: { ...apiMessage(message, chat.id), from: user } as never })
    },

    async press(from, messageId, data) {
      const chat = chats.open(from.chat)
      const message = chat.message(messageId)
      if (message === undefined) return
      const id = String(lastId + 1)
      api.expectPress(id, chat.id)
      try {
        await handle(chat, {
          callback_query: {
            id,
            from: userOf(chat, from.language),
            chat_instance: String(chat.id),
            message: apiMessage(message, chat.id) as never,
            data,
          },
        })
      } finally {
        api.endPress(id)
      }
    },

    async inline(from, query) {
      const chat = chats.open(from.chat)
      const id = String(lastId + 1)
      const results = await new Promise<readonly InlineQueryResult[]>((resolve, reject) => {
        const timer = setTimeout(() => resolve([]), INLINE_WAIT_MS)
        timer.unref()
        api.expectInline(id, resolve)
        const user = userOf(chat, from.language)
        handle(chat, { inline_query: { id, from: user, query, offset: '', chat_type: 'sender' } }).catch(
          reject,
        )
      }).finally(() => api.endInline(id))
      lastResults.set(chat, results)
      return results.map(choiceOf)
    },

    async choose(from, resultId) {
      const chat = chats.open(from.chat)
      const result = lastResults.get(chat)?.find(candidate => candidate.id === resultId)
      if (result === undefined || !('input_message_content' in result)) return false
      const content = contentOf(fieldsOf(result.input_message_content))
      if (content === null) return false
      chat.add('user', content, buttonsOf(result.reply_markup), now())
      return true
    },
  }
}

/** The commands in a text, as Telegram marks them. */
function commandEntities(text: string): { type: 'bot_command'; offset: number; length: number }[] {
  return [...text.matchAll(/(?<=^|\s)\/[a-z0-9_]{1,32}(?:@[a-z0-9_]+)?(?=\s|$)/gi)].map(match => ({
    type: 'bot_command',
    offset: match.index,
    length: match[0].length,
  }))
}

function choiceOf(result: InlineQueryResult): InlineChoice {
  return {
    id: result.id,
    title: 'title' in result ? (result.title ?? '') : '',
    description: 'description' in result ? (result.description ?? '') : '',
  }
}

function fieldsOf(content: object | undefined): Parameters<typeof contentOf>[0] {
  const { message_text, entities, rich_message } = (content ?? {}) as {
    message_text?: string
    entities?: { type: string; offset: number; length: number }[]
    rich_message?: { html: string; is_rtl?: boolean }
  }
  return { text: message_text, entities, rich_message }
}
