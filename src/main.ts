// Mujaz: reads the configuration, opens the library, and runs the bot until it is told to stop.

import { config as readDotenv } from 'dotenv'
import type { Logger } from 'pino'
import type { Answers } from './answers/answers.ts'
import { type Address, type Config, ConfigError, readConfig } from './config.ts'
import { createBot } from './telegram/bot.ts'
import type { Answering } from './telegram/context.ts'
import { createLog } from './telegram/log.ts'
import { settingsInMemory } from './telegram/settings.ts'
import { startPolling } from './telegram/start.ts'

/** Something that runs until it is stopped. */
interface Service {
  readonly done: Promise<void>
  stop(): Promise<void>
}

type ConfigOf<Mode> = Extract<Config, { readonly mode: Mode }>

const LONGEST_STOP_MS = 4500

process.exitCode = await main()

async function main(): Promise<number> {
  readDotenv({ quiet: true })
  let log: Logger | null = null
  try {
    const config = readConfig(process.env)
    log = createLog(config.logLevel, 'token' in config ? [config.token] : [])
    await untilStopped(await start(config, log), log)
    return 0
  } catch (error) {
    if (isExpected(error) || log === null)
      console.error(`mujaz: ${error instanceof Error ? error.message : error}`)
    else log.fatal({ err: error }, 'mujaz ends')
    return 1
  }
}

/** Whether the message of an error says all that the operator needs. */
function isExpected(error: unknown): boolean {
  return error instanceof Error && ['ConfigError', 'StartError', 'ListenError'].includes(error.name)
}

function start(config: Config, log: Logger): Promise<Service> {
  switch (config.mode) {
    case 'chat':
      return openChat(config, log)
    case 'polling':
      return poll(config, log)
    case 'webhook':
      return openWebhook(config, log)
  }
}

/** Asks Telegram for updates at once, and opens the library while it waits for the first. */
async function poll(config: ConfigOf<'polling'>, log: Logger): Promise<Service> {
  const begin = resolvable()
  const answers = begin.promise.then(() => openAnswers(config, log))
  const bot = createBot({ ...config, answers: whenOpen(answers), settings: settingsInMemory(), log })
  const running = startPolling(bot, log)
  running.polling.then(begin.resolve)
  const opened = answers.then(async open => {
    if (config.monitoring !== null) await monitor(open, config.monitoring, log)
    await running.done
  })
  return { done: Promise.race([running.done, opened]), stop: running.stop }
}

/** Serves health and metrics; the bot answers also where that is impossible. */
async function monitor(answers: Answers, { host, port }: Address, log: Logger): Promise<void> {
  const [{ createApp }, { listen }] = await Promise.all([import('./web/app.ts'), import('./web/listen.ts')])
  const onError = (error: unknown): void => log.error({ err: error }, 'a request failed')
  try {
    const app = createApp({ chat: null, metrics: () => metricsOf(answers), onError })
    log.info({ url: (await listen(app, host, port)).url }, 'serving /health and /metrics')
  } catch (error) {
    log.warn({ err: error }, 'health and metrics are not served')
  }
}

/** The same bot, on a page in the browser. */
async function openChat(config: ConfigOf<'chat'>, log: Logger): Promise<Service> {
  const [{ createApp }, { listen }, { createLocalChat, LOCAL_BOT }, { updateProfile }] = await Promise.all([
    import('./web/app.ts'),
    import('./web/listen.ts'),
    import('./web/local-chat.ts'),
    import('./telegram/profile.ts'),
  ])
  const answers = await openAnswers(config, log)
  const bot = createBot({ token: '1:local', botInfo: LOCAL_BOT, answers, settings: settingsInMemory(), log })
  const chat = createLocalChat(bot)
  await updateProfile(bot.api, error => log.warn({ err: error }, 'the commands could not be set'))
  const onError = (error: unknown): void => log.error({ err: error }, 'the chat page failed')
  const app = createApp({ chat, metrics: () => metricsOf(answers), onError })
  const listening = await listen(app, config.host, config.port)
  console.log(`mujaz: ${listening.url}`)
  const closed = resolvable()
  return { done: closed.promise, stop: () => listening.close().then(closed.resolve) }
}

/** Is sent updates by Telegram. */
async function openWebhook(config: ConfigOf<'webhook'>, log: Logger): Promise<Service> {
  const [{ createApp }, { listen }, { startWebhook }] = await Promise.all([
    import('./web/app.ts'),
    import('./web/listen.ts'),
    import('./telegram/webhook.ts'),
  ])
  const answers = await openAnswers(config, log)
  const bot = createBot({ ...config, answers, settings: settingsInMemory(), log })
  const onError = (error: unknown): void => log.error({ err: error }, 'a request failed')
  const app = createApp({ chat: null, metrics: () => metricsOf(answers), onError })
  const webhook = await startWebhook(bot, config, log)
  app.post(new URL(config.webhookUrl).pathname, c => webhook.receive(c.req.raw))
  const listening = await listen(app, config.host, config.port)
  log.info({ url: listening.url }, 'waiting for updates')
  const closed = resolvable()
  return {
    done: closed.promise,
    stop: () => webhook.idle().then(listening.close).then(closed.resolve),
  }
}

/** Reads the articles. Nothing of this is loaded before it is needed: the bot starts faster. */
async function openAnswers({ contentDir, cache }: Config, log: Logger): Promise<Answers> {
  const [{ loadLibrary }, { createAnswers }] = await Promise.all([
    import('./library/memory.ts'),
    import('./answers/answers.ts'),
  ])
  const { library, problems } = await loadLibrary(contentDir).catch(error => {
    throw new ConfigError(
      `CONTENT_DIR ${contentDir} cannot be read (${error.code}); for example: CONTENT_DIR=./content`,
    )
  })
  for (const problem of problems) log.warn({ problem }, 'an article could not be read')
  return createAnswers(library, cache)
}

/** Answers that wait until the library is open. */
function whenOpen(answers: Promise<Answering>): Answering {
  return {
    understand: async (text, reader) => (await answers).understand(text, reader),
    answer: async (question, reader) => (await answers).answer(question, reader),
  }
}

function metricsOf({ cache }: Answers): Record<string, number> {
  const { hits, misses, entries } = cache
  return { cache_hits_total: hits, cache_misses_total: misses, cache_entries: entries }
}

/** Waits for the end of a service, which SIGTERM and SIGINT ask for. */
async function untilStopped(service: Service, log: Logger): Promise<void> {
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(0), LONGEST_STOP_MS).unref()
    service
      .stop()
      .catch(error => log.warn({ err: error }, 'what was answered could not be confirmed'))
      .finally(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  await service.done
}

function resolvable(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}
