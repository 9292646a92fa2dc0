// Calls from the page to the server.

import type { BotCard, ChatEvent, InlineChoice } from '../protocol.ts'
import { language } from './strings.ts'

/** A tab is a chat: its name stays with it over a reload. */
const chat = nameOfTab()

function nameOfTab(): string {
  const known = sessionStorage.getItem('chat')
  const isReload = performance
    .getEntriesByType('navigation')
    .some(entry => 'type' in entry && entry.type !== 'navigate')
  const name = known !== null && isReload ? known : randomName()
  sessionStorage.setItem('chat', name)
  return name
}

/** `crypto.randomUUID` exists on secure pages only, and a page on a phone in the same network is none. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')
}

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ chat, language, ...body }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return (await response.json()) as T
}

export const say = (text: string): Promise<object> => post('/api/say', { text })
export const press = (message: number, data: string): Promise<object> => post('/api/press', { message, data })
export const choose = (result: string): Promise<object> => post('/api/choose', { result })

export async function inline(query: string): Promise<readonly InlineChoice[]> {
  const { results } = await post<{ results: readonly InlineChoice[] }>('/api/inline', { query })
  return results
}

export async function card(): Promise<BotCard> {
  const response = await fetch(`/api/card?language=${language}`)
  return (await response.json()) as BotCard
}

/** Listens to the chat. `onReady` is called when all that was said before has been told, again after a break. */
export function listen(on: { event(event: ChatEvent): void; ready(): void; lost(): void }): void {
  const events = new EventSource(`/api/events?chat=${chat}`)
  events.addEventListener('message', message => on.event(JSON.parse(message.data as string) as ChatEvent))
  events.addEventListener('ready', () => on.ready())
  events.addEventListener('error', () => on.lost())
}
