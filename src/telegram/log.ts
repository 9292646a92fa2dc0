// The log: one JSON object a line. The bot's token never gets there, not even inside an error's message or URL.

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
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite: redact } },
    to ?? pino.destination({ dest: 2, sync: true }),
  )
}
