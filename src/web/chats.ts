// The chats of the local page: their messages, bounded, and who listens to them.

import { LRUCache } from 'lru-cache'
import type { ChatContent, ChatEvent, ChatMessage } from './protocol.ts'

/** A chat is kept until this many others have been used since. */
const MOST_CHATS = 200
const MOST_MESSAGES = 300

type Listener = (event: ChatEvent) => void

/** One chat: its messages in order and its listeners. */
export class Chat {
  readonly id: number
  #messages = new Map<number, ChatMessage>()
  #listeners = new Set<Listener>()
  #lastMessageId = 0

  constructor(id: number) {
    this.id = id
  }

  get messages(): readonly ChatMessage[] {
    return [...this.#messages.values()]
  }

  message(id: number): ChatMessage | undefined {
    return this.#messages.get(id)
  }

  /** Adds a message and tells it to all listeners. */
  add(
    from: ChatMessage['from'],
    content: ChatContent,
    buttons: ChatMessage['buttons'],
    date: number,
  ): ChatMessage {
    this.#lastMessageId++
    const message: ChatMessage = { id: this.#lastMessageId, from, date, edited: false, content, buttons }
    this.#messages.set(message.id, message)
    const [oldest] = this.#messages.keys()
    if (this.#messages.size > MOST_MESSAGES && oldest !== undefined) this.#messages.delete(oldest)
    this.tell({ type: 'message', message })
    return message
  }

  /** Replaces what a message says; undefined where there is no such message. */
  edit(id: number, change: Partial<Pick<ChatMessage, 'content' | 'buttons'>>): ChatMessage | undefined {
    const old = this.#messages.get(id)
    if (old === undefined) return undefined
    const message = { ...old, ...change, edited: true }
    this.#messages.set(id, message)
    this.tell({ type: 'message', message })
    return message
  }

  delete(id: number): boolean {
    const known = this.#messages.delete(id)
    if (known) this.tell({ type: 'deleted', id })
    return known
  }

  tell(event: ChatEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  /** Listens to all that happens from now on; the function that is returned ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** The chats by the name that a browser tab gave itself, and by their number. */
export class Chats {
  #byName = new LRUCache<string, Chat>({
    max: MOST_CHATS,
    dispose: chat => this.#byId.delete(chat.id),
  })
  #byId = new Map<number, Chat>()
  #lastId = 0

  /** The chat of this name, made where it is new. */
  open(name: string): Chat {
    const known = this.#byName.get(name)
    if (known !== undefined) return known
    this.#lastId++
    const chat = new Chat(this.#lastId)
    this.#byName.set(name, chat)
    this.#byId.set(chat.id, chat)
    return chat
  }

  byId(id: number): Chat | undefined {
    return this.#byId.get(id)
  }
}
