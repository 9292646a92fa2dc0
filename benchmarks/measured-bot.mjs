// @ts-check
// A bot in a process of its own that is measured, with a Bot API of its own that costs it next to nothing.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'

const TOKEN = '1:benchmark'
/** How many updates a poll gives. */
const BATCH = 10

export class MeasuredBot {
  /** @type {object[]} */
  #updates = []
  /** @type {(() => void) | null} */
  #poller = null
  #sent = 0
  #lastUpdate = 0
  #lastChat = 0
  #awaited = Number.POSITIVE_INFINITY
  #done = () => {}
  #polled = () => {}
  #server = createServer((request, response) => void this.#serve(request, response))
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null
  startMs = 0

  /** @param {string} script @param {Record<string, string>} environment */
  static async start(script, environment) {
    const bot = new MeasuredBot()
    bot.#server.listen(0, '127.0.0.1')
    await once(bot.#server, 'listening')
    const address = /** @type {import('node:net').AddressInfo} */ (bot.#server.address())
    const polled = new Promise(resolve => {
      bot.#polled = () => resolve(undefined)
    })
    const began = performance.now()
    bot.#child = spawn(process.execPath, ['--import', './benchmarks/report-usage.mjs', script], {
      env: {
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: `http://127.0.0.1:${address.port}`,
        LOG_LEVEL: 'error',
        ...environment,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    await polled
    bot.startMs = performance.now() - began
    return bot
  }

  async stop() {
    this.#child?.kill('SIGKILL')
    if (this.#child !== null) await once(this.#child, 'close')
    this.#server.close()
    this.#server.closeAllConnections()
  }

  /** @returns {Promise<{ cpu: number, rss: number }>} */
  async usage() {
    this.#child?.send('usage')
    const [usage] = await once(/** @type {import('node:events').EventEmitter} */ (this.#child), 'message')
    return usage
  }

  /**
   * Gives the bot this many messages, each in a chat of its own, and waits for as many answers.
   * @param {number} count @param {readonly string[]} texts
   */
  async answer(count, texts) {
    for (let index = 0; index < count; index++) {
      const chat = { id: ++this.#lastChat, type: 'private', first_name: 'x' }
      const text = texts[index % texts.length] ?? ''
      const [command = ''] = text.split(' ')
      const entities = [{ type: 'bot_command', offset: 0, length: command.length }]
      const from = { id: chat.id, is_bot: false, first_name: 'x', language_code: 'ar' }
      const message = { message_id: 1, date: 1, chat, from, text, entities }
      this.#updates.push({ update_id: ++this.#lastUpdate, message })
    }
    this.#awaited = this.#sent + count
    const done = new Promise(resolve => {
      this.#done = () => resolve(undefined)
    })
    this.#poller?.()
    await done
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #serve(request, response) {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    response.setHeader('Content-Type', 'application/json')
    const method = request.url?.split('/').at(-1) ?? ''
    const result = method === 'getUpdates' ? await this.#take(JSON.parse(body)) : answerTo(method)
    response.end(JSON.stringify({ ok: true, result }))
    if (method.startsWith('send') && ++this.#sent >= this.#awaited) this.#done()
  }

  /** @param {{ offset?: number, timeout?: number }} request */
  async #take({ offset = 0, timeout = 0 }) {
    this.#polled()
    this.#updates = this.#updates.filter(
      update => 'update_id' in update && Number(update.update_id) >= offset,
    )
    if (this.#updates.length === 0 && timeout > 0) {
      await new Promise(resolve => {
        this.#poller = () => resolve(undefined)
      })
    }
    return this.#updates.slice(0, BATCH)
  }
}

/** @param {string} method */
function answerTo(method) {
  if (method === 'getMe') return { id: 1, is_bot: true, first_name: 'x', username: 'x_bot' }
  if (method === 'getMyCommands') return []
  return method.startsWith('get') ? {} : true
}
