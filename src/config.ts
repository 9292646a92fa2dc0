// The environment → Config. Which way it runs decides which settings exist.

import * as v from 'valibot'

interface Common {
  /** The folder of the articles. */
  readonly contentDir: string
  readonly logLevel: LogLevel
  readonly cache: { readonly maxEntries: number; readonly ttlSeconds: number }
}

export interface Address {
  readonly host: string
  readonly port: number
}

interface Telegram {
  readonly token: string
  /** The Bot API server, without a slash at its end. */
  readonly apiRoot: string
}

/** A page in the browser (no token), asking Telegram for updates, or being sent them. */
export type Config =
  | (Common & Address & { readonly mode: 'chat' })
  | (Common &
      Telegram & {
        readonly mode: 'polling'
        /** Where health and metrics are served, if anywhere. */
        readonly monitoring: Address | null
      })
  | (Common &
      Telegram &
      Address & { readonly mode: 'webhook'; readonly webhookUrl: string; readonly webhookSecret: string })

/** A variable of the environment is wrong. The message is one line: which, why, and an example. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/u, 'is not a whole number'),
    v.transform(Number),
    v.minValue(least, `is below ${least}`),
    v.maxValue(most, `is above ${most}`),
  )

const url = (protocols: readonly string[]) =>
  v.pipe(
    v.string(),
    v.check(
      text => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `is no URL that begins with ${protocols.map(protocol => `${protocol}//`).join(' or ')}`,
    ),
    v.transform(text => text.replace(/\/+$/u, '')),
  )

const TOKEN = v.pipe(v.string(), v.regex(/^\d+:[A-Za-z0-9_-]+$/u, 'is not a token as @BotFather gives it'))

/** Each variable: its rule, and an example of a right value. */
const VARIABLES = {
  BOT_TOKEN: [v.optional(TOKEN), '123456789:AbCdEfGhIjKlMnOpQrStUvWxYz012345678'],
  TELEGRAM_API_ROOT: [
    v.optional(url(['http:', 'https:']), 'https://api.telegram.org'),
    'http://127.0.0.1:8081',
  ],
  CONTENT_DIR: [v.optional(v.string(), 'content'), './content'],
  HOST: [v.optional(v.pipe(v.string(), v.regex(/^\S+$/u, 'is not a host')), '127.0.0.1'), '127.0.0.1'],
  PORT: [v.optional(wholeNumber(0, 65_535), '3000'), '3000'],
  WEBHOOK_URL: [v.optional(url(['https:'])), 'https://bot.example.org/telegram'],
  WEBHOOK_SECRET: [
    v.optional(
      v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,256}$/u, 'is not 16 to 256 of A-Z a-z 0-9 _ -')),
    ),
    'a-long-secret-of-your-own',
  ],
  CACHE_MAX_ENTRIES: [v.optional(wholeNumber(1, 1_000_000), '1000'), '1000'],
  CACHE_TTL_SECONDS: [v.optional(wholeNumber(1, 31_536_000), '3600'), '3600'],
  LOG_LEVEL: [v.optional(v.picklist(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(', ')}`), 'info'), 'info'],
} as const

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the configuration. A variable that is empty counts as absent. Throws `ConfigError`. */
export function readConfig(environment: Environment): Config {
  const read = <Name extends keyof typeof VARIABLES>(
    name: Name,
  ): v.InferOutput<(typeof VARIABLES)[Name][0]> => {
    const [schema, example] = VARIABLES[name]
    const result = v.safeParse(schema, environment[name]?.trim() || undefined)
    if (result.success) return result.output as v.InferOutput<(typeof VARIABLES)[Name][0]>
    throw wrong(name, result.issues[0].message, example)
  }
  const common: Common = {
    contentDir: read('CONTENT_DIR'),
    logLevel: read('LOG_LEVEL'),
    cache: { maxEntries: read('CACHE_MAX_ENTRIES'), ttlSeconds: read('CACHE_TTL_SECONDS') },
  }
  const token = read('BOT_TOKEN')
  const webhookUrl = read('WEBHOOK_URL')
  const webhookSecret = read('WEBHOOK_SECRET')
  if (token === undefined) {
    if (webhookUrl !== undefined)
      throw wrong('BOT_TOKEN', 'is missing: WEBHOOK_URL needs it', VARIABLES.BOT_TOKEN[1])
    return { mode: 'chat', ...common, host: read('HOST'), port: read('PORT') }
  }
  const telegram = { token, apiRoot: read('TELEGRAM_API_ROOT') }
  if (webhookUrl === undefined) {
    if (webhookSecret !== undefined) {
      throw wrong('WEBHOOK_URL', 'is missing: WEBHOOK_SECRET is for webhooks', VARIABLES.WEBHOOK_URL[1])
    }
    const monitoring = environment['PORT']?.trim() ? { host: read('HOST'), port: read('PORT') } : null
    return { mode: 'polling', ...common, ...telegram, monitoring }
  }
  if (webhookSecret === undefined) {
    throw wrong('WEBHOOK_SECRET', 'is missing: WEBHOOK_URL needs it', VARIABLES.WEBHOOK_SECRET[1])
  }
  return {
    mode: 'webhook',
    ...common,
    ...telegram,
    host: read('HOST'),
    port: read('PORT'),
    webhookUrl,
    webhookSecret,
  }
}

function wrong(name: string, what: string, example: string): ConfigError {
  return new ConfigError(`${name} ${what}; for example: ${name}=${example}`)
}
