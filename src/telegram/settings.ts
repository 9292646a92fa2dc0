// What is kept of a chat: its settings, and nothing else.

import type { Setting } from '../answers/answer.ts'
import type { Language } from '../answers/question.ts'

/** What a chat chose; absent where it chose nothing. */
export interface ChatSettings {
  readonly language?: Language
  readonly messages?: 'rich' | 'plain'
  /** `Article.key` of the chat's current article. */
  readonly article?: string
}

/** Settings by chat id. */
export interface SettingsStore {
  get(chat: number): Promise<ChatSettings>
  set(chat: number, setting: Setting): Promise<ChatSettings>
  /** A group that became a supergroup has a new id. */
  move(from: number, to: number): Promise<void>
  /** A chat that left takes its settings along. */
  forget(chat: number): Promise<void>
}

const NOTHING_CHOSEN: ChatSettings = {}
const MOST_CHATS = 100_000

/** Settings in memory: gone after a restart. Of very many chats, those that chose first are forgotten first. */
export function settingsInMemory(): SettingsStore {
  const chats = new Map<number, ChatSettings>()
  const keep = (chat: number, settings: ChatSettings): void => {
    chats.delete(chat)
    chats.set(chat, settings)
    const oldest = chats.size > MOST_CHATS ? chats.keys().next() : undefined
    if (oldest?.done === false) chats.delete(oldest.value)
  }
  return {
    async get(chat) {
      return chats.get(chat) ?? NOTHING_CHOSEN
    },
    async set(chat, { name, value }) {
      const settings = { ...chats.get(chat), [name]: value }
      keep(chat, settings)
      return settings
    },
    async move(from, to) {
      const settings = chats.get(from)
      if (settings === undefined) return
      chats.delete(from)
      keep(to, settings)
    },
    async forget(chat) {
      chats.delete(chat)
    },
  }
}
