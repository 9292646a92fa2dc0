// The web application: the local chat's page and its calls, health and metrics.

import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import type { LocalChat } from './local-chat.ts'
import type { ChatEvent } from './protocol.ts'

const MOST_CHARACTERS = 4096
const KEEP_ALIVE_MS = 25_000

const chatName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/))
const From = { chat: chatName, language: v.pipe(v.string(), v.maxLength(35)) }
const Say = v.object({
  ...From,
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MOST_CHARACTERS)),
})
const Press = v.object({ ...From, message: v.number(), data: v.pipe(v.string(), v.maxLength(64)) })
const Inline = v.object({ ...From, query: v.pipe(v.string(), v.maxLength(256)) })
const Choose = v.object({ ...From, result: v.pipe(v.string(), v.maxLength(64)) })

const FILES = new Map([
  ['/', ['../../public/index.html', 'text/html; charset=utf-8']],
  ['/chat.css', ['../../public/chat.css', 'text/css; charset=utf-8']],
  ['/icon.svg', ['../../public/icon.svg', 'image/svg+xml']],
  ['/chat.js', ['./client/chat.js', 'text/javascript; charset=utf-8']],
  ['/render.js', ['./client/render.js', 'text/javascript; charset=utf-8']],
  ['/calls.js', ['./client/calls.js', 'text/javascript; charset=utf-8']],
  ['/strings.js', ['./client/strings.js', 'text/javascript; charset=utf-8']],
] as const)

export interface WebOptions {
  /** The local chat, or null where the bot is on Telegram. */
  readonly chat: LocalChat | null
  /** Counters for `/metrics`, by name. */
  readonly metrics: () => Readonly<Record<string, number>>
  /** Told of an update that the bot could not handle. */
  readonly onError: (error: unknown) => void
}

/** Makes the application; it listens nowhere by itself. */
export function createApp({ chat, metrics, onError }: WebOptions): Hono {
  const app = new Hono()
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'self'"], frameAncestors: ["'none'"] } }))
  app.get('/health', c => c.json({ status: 'ok' }))
  app.get('/metrics', c => c.text(metricsText(metrics())))
  app.onError((error, c) => {
    onError(error)
    return c.json({ error: 'internal error' }, 500)
  })
  if (chat !== null) addChat(app, chat, onError)
  return app
}

function addChat(app: Hono, chat: LocalChat, onError: (error: unknown) => void): void {
  app.use('/api/*', bodyLimit({ maxSize: 64 * 1024 }), async (c, next) =>
    isFromPage(c) ? next() : c.json({ error: 'only the chat page may call this' }, 403),
  )
  for (const [path, [file, type]] of FILES) {
    app.get(path, async c => {
      c.header('Content-Type', type)
      c.header('Cache-Control', 'no-cache')
      return c.body(await readFile(new URL(file, import.meta.url), 'utf8'))
    })
  }

  app.get('/api/events', c => {
    const name = v.safeParse(chatName, c.req.query('chat'))
    if (!name.success) return c.json({ error: 'chat: 8 to 64 letters, digits or hyphens' }, 400)
    const opened = chat.open(name.output)
    return streamSSE(c, async stream => {
      const send = (event: ChatEvent): Promise<void> => stream.writeSSE({ data: JSON.stringify(event) })
      const stop = opened.listen(event => void send(event))
      stream.onAbort(stop)
      for (const message of opened.messages) await send({ type: 'message', message })
      await stream.writeSSE({ event: 'ready', data: '' })
      while (!stream.aborted) {
        await stream.sleep(KEEP_ALIVE_MS)
        await stream.writeSSE({ event: 'alive', data: '' })
      }
    })
  })
  app.get('/api/card', c => c.json(chat.card(c.req.query('language') ?? 'ar')))

  post(app, '/api/say', Say, async body => {
    chat.say(body, body.text).catch(onError)
    return {}
  })
  post(app, '/api/press', Press, async body => {
    await chat.press(body, body.message, body.data)
    return {}
  })
  post(app, '/api/inline', Inline, async body => ({ results: await chat.inline(body, body.query) }))
  post(app, '/api/choose', Choose, async body => ({ sent: await chat.choose(body, body.result) }))
}

/** Adds a call whose JSON body has the form of `schema`; another body is refused with the reason. */
function post<const S extends v.GenericSchema>(
  app: Hono,
  path: string,
  schema: S,
  handle: (body: v.InferOutput<S>) => Promise<object>,
): void {
  app.post(path, async c => {
    const json: unknown = await c.req.json().catch(() => null)
    const body = v.safeParse(schema, json)
    if (!body.success) {
      const [issue] = body.issues
      return c.json({ error: `${v.getDotPath(issue) ?? 'body'}: ${issue.message}` }, 400)
    }
    return c.json(await handle(body.output))
  })
}

/**
 * Whether a call comes from the page itself. Another site in the same browser could reach a server on this machine:
 * its origin tells, and a name of its own that it points here (DNS rebinding) is no address and not `localhost`.
 */
function isFromPage(c: Context): boolean {
  const host = c.req.header('Host') ?? ''
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
  const origin = c.req.header('Origin')
  const isLocalName = name === 'localhost' || isIP(name) !== 0
  return isLocalName && (origin === undefined || origin === `http://${host}`)
}

/** Counters in Prometheus' text format. */
function metricsText(metrics: Readonly<Record<string, number>>): string {
  return Object.entries(metrics)
    .map(([name, value]) => `mujaz_${name} ${value}\n`)
    .join('')
}
