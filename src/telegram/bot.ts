// The bot: what it does with an update. It makes no call before it is given one, and runs with any Bot API:
// Telegram's, a self-hosted one, or the one that the local chat plays in memory.

import { Bot, type BotError, type MiddlewareFn } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Logger } from 'pino'
import { message } from '../answers/messages.ts'
import type { Answering, BotContext } from './context.ts'
import { buttons, notice } from './features/buttons.ts'
import { chats } from './features/chats.ts'
import { inline } from './features/inline.ts'
import { isMeantForBot, questions } from './features/questions.ts'
import { floodGate, type Verdict } from './flood.ts'
import { languageOf } from './language.ts'
import { createResponder } from './respond.ts'
import { Delivery } from './send/delivery.ts'
import { isNotModified, isTooLate, isUnreachable } from './send/errors.ts'
import { retrying } from './send/retry.ts'
import type { SettingsStore } from './settings.ts'

export interface BotOptions {
  readonly token: string
  /** The Bot API server, without a slash at its end; Telegram's where absent. */
  readonly apiRoot?: string
  readonly answers: Answering
  readonly settings: SettingsStore
  readonly log: Logger
  /** Who the bot is; asked of the server (`bot.init()`) where absent. */
  readonly botInfo?: UserFromGetMe
}

/** The kinds of updates that the bot handles. */
export const UPDATES = [
  'message',
  'callback_query',
  'inline_query',
  'guest_message',
  'my_chat_member',
] as const

const API_TIMEOUT_SECONDS = 40
const RETRIES = { attempts: 3, longestWaitSeconds: 30 }
/** Far above what a person types; inline queries, one for every key that is pressed, do not count. */
const FLOOD = { burst: 40, perSecond: 2, pauseSeconds: 5 }

/** Makes the bot. `bot.handleUpdate` never rejects: what fails is logged, and told to whom it concerns. */
export function createBot(options: BotOptions): Bot<BotContext> {
  const { token, apiRoot, answers, settings, log, botInfo } = options
  const bot = new Bot<BotContext>(token, {
    client: { timeoutSeconds: API_TIMEOUT_SECONDS, ...(apiRoot === undefined ? {} : { apiRoot }) },
    ...(botInfo === undefined ? {} : { botInfo }),
  })
  bot.api.config.use(retrying({ ...RETRIES, sleep }))
  const delivery = new Delivery(log)
  const responder = createResponder(answers, delivery)

  const guarded = bot.errorBoundary(error => report(error, log))
  guarded.use(chats(settings))
  guarded.use((ctx, next) => (isMeantForBot(ctx) ? next() : undefined))
  guarded.use(readerOf(settings))
  guarded.use(slowingDown(floodGate({ ...FLOOD, now: Date.now })))
  guarded.use(buttons(settings, responder))
  guarded.use(inline(answers, delivery))
  guarded.use(questions(answers, responder))
  return bot
}

/** Finds the settings of the chat, in inline mode those of the reader's own chat, and the reader's language. */
function readerOf(settings: SettingsStore): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const chat = ctx.chatId ?? ctx.from?.id
    ctx.settings = chat === undefined ? {} : await settings.get(chat)
    ctx.language = languageOf(ctx.settings, ctx.from?.language_code)
    await next()
  }
}

function slowingDown(judge: (user: number) => Verdict): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    // People who write in the name of a group or channel all share one user.
    const sender = ctx.senderChat?.id ?? ctx.from?.id
    const counts = sender !== undefined && ctx.inlineQuery === undefined
    const verdict = counts ? judge(sender) : 'answer'
    if (verdict === 'answer') return next()
    if (verdict === 'silent') return ctx.callbackQuery === undefined ? undefined : notice(ctx)
    const text = message(ctx.language, 'error-slow-down', { count: verdict.wait })
    if (ctx.callbackQuery !== undefined) await notice(ctx, text)
    else if (ctx.message !== undefined) await ctx.reply(text)
  }
}

/** The one place that turns what failed into a line of the log and, where anybody waits, a sentence. */
async function report({ error, ctx }: BotError<BotContext>, log: Logger): Promise<void> {
  if (isNotModified(error) || isTooLate(error)) return
  if (isUnreachable(error)) {
    log.info({ update: ctx.update.update_id, err: error }, 'the chat cannot be written to')
    return
  }
  log.error({ update: ctx.update.update_id, err: error }, 'an update could not be answered')
  const text = message(ctx.language ?? 'ar', 'error-failed')
  try {
    if (ctx.callbackQuery !== undefined) await notice(ctx, text)
    else if (ctx.message?.chat.type === 'private') await ctx.reply(text)
  } catch (failure) {
    log.warn({ update: ctx.update.update_id, err: failure }, 'nor could its sender be told')
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
