// What the chat page and the server tell each other, as JSON. Types only: both sides import them.

/** Something that happens in a chat, as a server-sent event. */
export type ChatEvent =
  /** A new message, or a known one (same id) that was edited. */
  | { readonly type: 'message'; readonly message: ChatMessage }
  | { readonly type: 'deleted'; readonly id: number }
  /** The bot is making an answer. */
  | { readonly type: 'typing' }
  /** A short word of the bot on a button press. */
  | { readonly type: 'notice'; readonly text: string }

export interface ChatMessage {
  readonly id: number
  readonly from: 'user' | 'bot'
  /** Seconds since 1970. */
  readonly date: number
  readonly edited: boolean
  readonly content: ChatContent
  readonly buttons: readonly (readonly ChatButton[])[]
}

export type ChatContent =
  /** Rich HTML in Telegram's dialect; the page shows the tags it knows and nothing else. */
  | { readonly kind: 'rich'; readonly html: string; readonly rtl: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly entities: readonly ChatEntity[] }

/** A styled stretch of a text, in UTF-16 units. `type` is a Bot API entity type. */
export interface ChatEntity {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string
}

/** A button does exactly one thing: press (`data`), copy, open, or begin an inline query. */
export interface ChatButton {
  readonly label: string
  readonly data?: string
  readonly copy?: string
  readonly url?: string
  readonly query?: string
}

/** One result of an inline query. */
export interface InlineChoice {
  readonly id: string
  readonly title: string
  readonly description: string
}

export interface BotCard {
  readonly username: string
  readonly name: string
  readonly commands: readonly { readonly command: string; readonly description: string }[]
}
