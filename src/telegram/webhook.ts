// The webhook: Telegram sends the updates, each with a secret that shows that it is Telegram.

import { type Bot, webhookCallback } from 'grammy'
import type { Logger } from 'pino'
import { UPDATES } from './bot.ts'
import type { BotContext } from './context.ts'
import { explained, reasonOf } from './failures.ts'
import { updateProfile } from './profile.ts'

export interface Webhook {
  /** Handles one request of Telegram's. */
  receive(request: Request): Promise<Response>
  /** Resolves when nothing is being answered. */
  idle(): Promise<void>
}

/** Tells Telegram where to send updates to. Throws a `StartError` where it doesn't know the token. */
export async function startWebhook(
  bot: Bot<BotContext>,
  { webhookUrl, webhookSecret }: { readonly webhookUrl: string; readonly webhookSecret: string },
  log: Logger,
): Promise<Webhook> {
  try {
    bot.botInfo = await bot.api.getMe()
    await bot.api.setWebhook(webhookUrl, { secret_token: webhookSecret, allowed_updates: UPDATES })
  } catch (error) {
    throw explained(error)
  }
  void updateProfile(bot.api, error =>
    log.warn({ reason: reasonOf(error) }, 'the profile could not be updated'),
  )
  const handle = webhookCallback(bot, 'std/http', { secretToken: webhookSecret, onTimeout: 'return' })
  const open = new Set<Promise<unknown>>()
  return {
    async receive(request) {
      const handled = handle(request)
      open.add(handled)
      try {
        return await handled
      } finally {
        open.delete(handled)
      }
    },
    async idle() {
      await Promise.allSettled(open)
    },
  }
}
