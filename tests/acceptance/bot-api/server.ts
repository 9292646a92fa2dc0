// A double of the Bot API over HTTP: keeps updates as Telegram does, refuses what Telegram refuses, and can be told
// to fail.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update, User } from 'grammy/types'
import { keyboardProblems, richProblems, textProblems } from './validate.ts'

export type Payload = Readonly<Record<string, unknown>>

/** A call that the bot made, and what it was answered. */
export interface Call {
  readonly method: string
  readonly payload: Payload
  readonly response: Response
}

interface Response {
  readonly ok: boolean
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number }
  readonly result?: unknown
}

/** What a call gets instead of an answer: an error, a dropped connection, or the answer not before it is released. */
export type Fault = Response | 'drop' | { readonly until: Promise<unknown> }

export const TOKEN = '42:acceptance-TEST_token'
export const ME: User & Payload = {
  id: 42,
  is_bot: true,
  first_name: 'Mujaz',
  username: 'mujaz_test_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  supports_guest_queries: true,
}

/** How long a test waits for what never comes; a busy machine may take seconds to start a process. */
const PATIENCE_MS = 18_000
const SENDING = new Set(['sendMessage', 'sendRichMessage'])

export class BotApi {
  /** Every call but `getUpdates`, in order. */
  readonly calls: Call[] = []
  /** Whether the server knows rich messages. */
  rich = true
  /** Offsets that `getUpdates` confirmed. */
  confirmed = 0
  /** Calls that wait to be released. */
  waiting = 0
  /** How often `getUpdates` was called. */
  polls = 0

  readonly #server: Server = createServer((request, response) => void this.#serve(request, response))
  readonly #faults = new Map<string, Fault[]>()
  readonly #settings = new Map<string, unknown>()
  #updates: Update[] = []
  #poller: (() => void) | null = null
  #listeners = new Set<() => void>()
  #lastUpdate = 1000
  #lastMessage = 0

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, 'close')
  }

  /** Gives the bot an update. */
  push(update: Omit<Update, 'update_id'>): void {
    this.#updates.push({ ...update, update_id: ++this.#lastUpdate })
    this.#poller?.()
  }

  /** The next `times` calls of a method meet this. */
  fail(method: string, fault: Fault, times = 1): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...Array<Fault>(times).fill(fault)])
  }

  /** Ends faults that no call has met. */
  heal(): void {
    this.#faults.clear()
    this.rich = true
  }

  /** Updates that the bot has not confirmed. */
  get pending(): number {
    return this.#updates.length
  }

  /** Resolves as soon as `find` finds something; it is asked again after every call. */
  async until<Found>(find: () => Found | undefined | false, what = find.toString()): Promise<Found> {
    for (;;) {
      const found = find()
      if (found !== undefined && found !== false) return found
      await new Promise<void>((resolve, reject) => {
        const wake = (): void => {
          clearTimeout(timer)
          this.#listeners.delete(wake)
          resolve()
        }
        const timer = setTimeout(() => {
          this.#listeners.delete(wake)
          reject(new Error(`nothing came of: ${what}`))
        }, PATIENCE_MS)
        this.#listeners.add(wake)
      })
    }
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/u.exec(request.url ?? '') ?? []
    const payload = await bodyOf(request)
    const fault = this.#faults.get(method)?.shift()
    if (fault === 'drop') {
      request.socket.destroy()
      return
    }
    if (fault !== undefined && 'until' in fault) {
      this.waiting++
      this.#tell()
      await fault.until
      this.waiting--
    }
    const answer =
      fault !== undefined && 'ok' in fault
        ? fault
        : token === TOKEN
          ? await this.#answer(method, payload)
          : failed(401, 'Unauthorized')
    if (method !== 'getUpdates') this.calls.push({ method, payload, response: answer })
    response.writeHead(answer.ok ? 200 : (answer.error_code ?? 500), { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(answer))
    this.#tell()
  }

  async #answer(method: string, payload: Payload): Promise<Response> {
    if (method === 'getUpdates') return this.#getUpdates(payload)
    if (SENDING.has(method) || method === 'editMessageText') return this.#message(method, payload)
    switch (method) {
      case 'getMe':
        return ok(ME)
      case 'answerCallbackQuery':
        return Array.from(String(payload['text'] ?? '')).length > 200
          ? failed(400, 'MESSAGE_TOO_LONG')
          : ok(true)
      case 'answerInlineQuery':
        return this.#inline(payload['results'])
      case 'answerGuestQuery':
        return this.#inline([payload['result']])
      case 'sendChatAction':
      case 'deleteWebhook':
      case 'setWebhook':
        return ok(true)
      default:
        return this.#setting(method, payload)
    }
  }

  /** setMyCommands and getMyCommands, setMyName and getMyName, and so on. */
  #setting(method: string, payload: Payload): Response {
    const [, verb, name] =
      /^(get|set)(MyCommands|MyName|MyDescription|MyShortDescription)$/u.exec(method) ?? []
    if (name === undefined) return failed(404, 'Not Found: method not found')
    const { language_code = '', ...value } = payload
    const key = `${name} ${language_code}`
    if (verb === 'set') this.#settings.set(key, name === 'MyCommands' ? value['commands'] : value)
    const empty = name === 'MyCommands' ? [] : {}
    return ok(verb === 'set' ? true : (this.#settings.get(key) ?? empty))
  }

  async #getUpdates({ offset = 0, timeout = 0, limit = 100 }: Payload): Promise<Response> {
    this.polls++
    this.confirmed = Math.max(this.confirmed, Number(offset) - 1)
    this.#updates = this.#updates.filter(update => update.update_id >= Number(offset))
    this.#poller?.()
    this.#tell()
    if (this.#updates.length === 0 && Number(timeout) > 0) {
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, Number(timeout) * 1000)
        timer.unref()
        this.#poller = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      this.#poller = null
    }
    return ok(this.#updates.slice(0, Number(limit)))
  }

  #message(method: string, payload: Payload): Response {
    const { text, entities, rich_message, reply_markup } = payload
    const isRich = method === 'sendRichMessage' || (rich_message !== undefined && this.rich)
    if (method === 'sendRichMessage' && !this.rich) return failed(404, 'Not Found: method not found')
    const problems = isRich ? richProblems(rich_message) : textProblems(text, entities)
    const [problem] = [...problems, ...keyboardProblems(reply_markup)]
    if (problem !== undefined) return failed(400, `Bad Request: ${problem}`)
    if (payload['inline_message_id'] !== undefined) return ok(true)
    const message_id = method === 'editMessageText' ? payload['message_id'] : ++this.#lastMessage
    const content = isRich ? { rich_message: { blocks: [] } } : { text, entities }
    return ok({
      message_id,
      date: 1,
      chat: { id: payload['chat_id'], type: 'private' },
      from: ME,
      ...content,
    })
  }

  #inline(results: unknown): Response {
    const list = Array.isArray(results) ? (results as Payload[]) : []
    if (list.length > 50) return failed(400, 'Bad Request: RESULTS_TOO_MUCH')
    const ids = new Set(list.map(result => result['id']))
    if (ids.size < list.length) return failed(400, 'Bad Request: RESULT_ID_DUPLICATE')
    for (const { id, title, input_message_content, reply_markup } of list) {
      const size = Buffer.byteLength(String(id))
      if (size < 1 || size > 64) return failed(400, 'Bad Request: RESULT_ID_INVALID')
      if (typeof title !== 'string' || title === '') return failed(400, 'Bad Request: TITLE_EMPTY')
      const { message_text, entities, rich_message } = (input_message_content ?? {}) as Payload
      if (rich_message !== undefined && !this.rich) return failed(400, 'Bad Request: message text is empty')
      const problems =
        rich_message === undefined ? textProblems(message_text, entities) : richProblems(rich_message)
      const [problem] = [...problems, ...keyboardProblems(reply_markup)]
      if (problem !== undefined) return failed(400, `Bad Request: ${problem}`)
    }
    return ok(true)
  }
}

function ok(result: unknown): Response {
  return { ok: true, result }
}

export function failed(
  error_code: number,
  description: string,
  parameters: Response['parameters'] = {},
): Response {
  return { ok: false, error_code, description, parameters }
}

async function bodyOf(request: IncomingMessage): Promise<Payload> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  return body === '' ? {} : (JSON.parse(body) as Payload)
}
