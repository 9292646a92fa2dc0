// What failed calls to the Bot API mean for a bot that runs, and how long to wait after them.

import { GrammyError, HttpError } from 'grammy'

/** Why the bot can't work, in a sentence for the log. */
class StartError extends Error {
  override readonly name = 'StartError'
}

/** The error that ended the bot, as a `StartError` where that says more. */
export function explained(error: unknown): unknown {
  if (isWrongToken(error)) {
    return new StartError('the Bot API does not know this BOT_TOKEN: take it again from @BotFather')
  }
  if (isConflict(error)) {
    return new StartError('another process polls with this BOT_TOKEN and did not end: stop it first')
  }
  return error
}

/** Whether the server doesn't know the token (401), or takes it for no token at all (404). */
export function isWrongToken(error: unknown): boolean {
  return isNotFound(error) || (error instanceof GrammyError && error.error_code === 401)
}

/** Whether the server doesn't know the method, or the token. */
export function isNotFound(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 404
}

/** Whether somebody else polls with this token. */
export function isConflict(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409
}

/** Whether the server could not be reached, or not now. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HttpError) return true
  return error instanceof GrammyError && (error.error_code >= 500 || error.error_code === 429)
}

/** Why a call failed, in a few words for the log. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof HttpError ? error.error : error
  return cause instanceof Error ? cause.message : String(cause)
}

const FIRST_MS = 500
const LONGEST_MS = 30_000

/** How long to wait after failures in a row: twice as long each time, up to half a minute. */
export class Backoff {
  #next = FIRST_MS

  /** Milliseconds to wait after this failure: what the server asks for, if it asks. */
  after(error: unknown): number {
    const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined
    if (asked !== undefined) return asked * 1000
    const wait = this.#next
    this.#next = Math.min(wait * 2, LONGEST_MS)
    return wait
  }

  reset(): void {
    this.#next = FIRST_MS
  }
}
