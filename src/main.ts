// Mujaz: reads the configuration, opens the library, and runs the bot until it is told to stop.

import { config as readDotenv } from 'dotenv'
import type { Logger } from 'pino'
import { message } from './answers/messages.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { createBot } from './telegram/bot.ts'
import type { Answers } from './telegram/context.ts'
import { createLog } from './telegram/log.ts'
import { settingsInMemory } from './telegram/settings.ts'
import { startPolling } from './telegram/start.ts'

/** Something that runs until it is stopped. */
interface Service {
  readonly done: Promise<void>
  stop(): Promise<void>
}

const LONGEST_STOP_MS = 4500

async function main(): Promise<number> {
  readDotenv({ quiet: true })
  let config: Config
  try {
    config = readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(`mujaz: ${error.message}`)
    return 1
  }
  const log = createLog(config.logLevel, 'token' in config ? [config.token] : [])
  try {
    await untilStopped(await start(config, log), log)
    return 0
  } catch (error) {
    if (isExpected(error)) console.error(`mujaz: ${error.message}`)
    else log.fatal({ err: error }, 'mujaz ends')
    return 1
  }
}

/** Whether the message of an error says all that the operator needs. */
function isExpected(error: unknown): error is Error {
  return error instanceof Error && ['StartError', 'ListenError'].includes(error.name)
}

async function start(config: Config, log: Logger): Promise<Service> {
  const settings = settingsInMemory()
  switch (config.mode) {
    case 'chat':
      return openChat(config, log)
    case 'polling':
    case 'webhook':
      return startPolling(createBot({ ...config, answers, settings, log }), log)
  }
}

/** The same bot, on a page in the browser. Nothing of the web is loaded unless it is needed. */
async function openChat(config: Extract<Config, { mode: 'chat' }>, log: Logger): Promise<Service> {
  const [{ createApp }, { listen }, { createLocalChat, LOCAL_BOT }, { updateProfile }] = await Promise.all([
    import('./web/app.ts'),
    import('./web/listen.ts'),
    import('./web/local-chat.ts'),
    import('./telegram/profile.ts'),
  ])
  const bot = createBot({ token: '1:local', botInfo: LOCAL_BOT, answers, settings: settingsInMemory(), log })
  const chat = createLocalChat(bot)
  await updateProfile(bot.api)
  const onError = (error: unknown): void => log.error({ err: error }, 'the chat page could not be served')
  const listening = await listen(createApp({ chat, metrics: () => ({}), onError }), config.host, config.port)
  console.log(`mujaz: ${listening.url}`)
  let stopped = (): void => {}
  const done = new Promise<void>(resolve => {
    stopped = resolve
  })
  return { done, stop: () => listening.close().then(stopped) }
}

/** Waits for the end of a service, which SIGTERM and SIGINT ask for. */
async function untilStopped(service: Service, log: Logger): Promise<void> {
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(0), LONGEST_STOP_MS).unref()
    service.stop().then(
      () => process.exit(0),
      error => {
        log.warn({ err: error }, 'what was answered could not be confirmed')
        process.exit(0)
      },
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  await service.done
}

const answers: Answers = {
  async understand(words) {
    return { kind: 'search', words }
  },
  async answer(question, { language }) {
    const content = [{ text: message(language, 'start-greeting') }]
    return {
      question,
      blocks: [{ kind: 'paragraph', content }],
      actions: [],
      spans: [],
      article: null,
      person: null,
    }
  },
}

process.exitCode = await main()
