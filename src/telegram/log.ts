// The log: one JSON object a line. The bot's token never gets there, not even inside an error's message or
// URL, and no message of anybody.

import { type Logger, pino } from 'pino'

export type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'

interface Destination {
  write(line: string): void
}

/** A logger to standard error in which `secrets` are replaced wherever they occur. */
export function createLog(level: LogLevel, secrets: readonly string[], to?: Destination): Logger {
  const spellings = secrets.flatMap(secret => [secret, encodeURIComponent(secret)]).filter(Boolean)
  const redact = (line: string): string =>
    spellings.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describe },
      hooks: { streamWrite: redact },
    },
    to ?? pino.destination({ dest: 2, sync: true }),
  )
}

/** An error without its own fields: those of a refused call hold what was said to somebody. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const cause = 'error' in error ? error.error : error.cause
  const { name, message, stack } = error
  return { type: name, message, stack, ...(cause === undefined ? {} : { cause: describe(cause) }) }
}
