// Starting and stopping the bot with long polling.

import type { Bot } from 'grammy'
import type { Logger } from 'pino'
import { UPDATES } from './bot.ts'
import type { BotContext } from './context.ts'
import { Backoff, explained, isNotFound, isPassing, reasonOf } from './failures.ts'
import { createPolling } from './polling.ts'
import { updateProfile } from './profile.ts'

/** A bot at work. */
export interface Running {
  /** Resolves when the first updates have been asked for: what comes later should be done then. */
  readonly polling: Promise<void>
  /** Resolves when it was stopped; rejects with a `StartError`, or the error that ended it. */
  readonly done: Promise<void>
  /** Answers what it is answering, confirms what it answered, and ends `done`. */
  stop(): Promise<void>
}

/** Finds out who the bot is, polls, and sets the bot's profile beside that. */
export function startPolling(bot: Bot<BotContext>, log: Logger): Running {
  const stopping = new AbortController()
  const { signal } = stopping
  const polling = createPolling({
    fetchUpdates: (request, until) =>
      bot.api.getUpdates({ ...request, allowed_updates: UPDATES }, until as never),
    handle: update => bot.handleUpdate(update),
    log,
    sleep,
  })

  let begun = (): void => {}
  const hasBegun = new Promise<void>(resolve => {
    begun = resolve
  })

  async function run(): Promise<void> {
    const introduce = async (): Promise<void> => {
      // While there is a webhook nobody can poll. A server that knows no webhooks has none.
      const freed = bot.api.deleteWebhook().catch(error => {
        if (!isNotFound(error)) throw error
      })
      const [me] = await Promise.all([bot.api.getMe(), freed])
      bot.botInfo = me
    }
    await untilReached(introduce, log, signal)
    if (signal.aborted) return
    log.info({ username: bot.botInfo.username }, 'polling')
    const done = polling.run()
    begun()
    void updateProfile(bot.api, error =>
      log.warn({ reason: reasonOf(error) }, 'the profile could not be updated'),
    )
    await done
  }

  return {
    polling: hasBegun,
    done: run().catch(error => {
      throw explained(error)
    }),
    async stop() {
      stopping.abort()
      await polling.stop()
    },
  }
}

/** Calls until it succeeds, as long as that may help, and nobody stops it. */
async function untilReached(call: () => Promise<unknown>, log: Logger, signal: AbortSignal): Promise<void> {
  const backoff = new Backoff()
  while (!signal.aborted) {
    try {
      await call()
      return
    } catch (error) {
      if (!isPassing(error)) throw error
      const waitMs = backoff.after(error)
      log.warn({ reason: reasonOf(error), waitMs }, 'the Bot API cannot be reached, trying again')
      await sleep(waitMs, signal)
    }
  }
}

/** Resolves after a while, or at once when stopped. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const wake = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, milliseconds)
    if (signal.aborted) wake()
    else signal.addEventListener('abort', wake)
  })
}
