// Buttons: a press asks a question, which edits the message, or chooses a setting.

import { Composer } from 'grammy'
import type { Setting } from '../../answers/answer.ts'
import { message } from '../../answers/messages.ts'
import type { Question } from '../../answers/question.ts'
import { decodePress } from '../callback.ts'
import type { BotContext } from '../context.ts'
import { languageOf } from '../language.ts'
import type { Responder } from '../respond.ts'
import { isTooLate } from '../send/errors.ts'
import type { SettingsStore } from '../settings.ts'

export function buttons(settings: SettingsStore, responder: Responder): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.on('callback_query:data', async ctx => {
    const press = decodePress(ctx.callbackQuery.data)
    if (press === null) return notice(ctx, message(ctx.language, 'error-button-stale'))
    if ('setting' in press) {
      await choose(ctx, press.setting)
      await responder.turn(ctx, afterChoosing(press.setting), 1)
      return notice(ctx, message(ctx.language, 'settings-saved'))
    }
    await responder.turn(ctx, press.question, press.part)
    await notice(ctx)
  })
  feature.on('callback_query', ctx => notice(ctx))

  async function choose(ctx: BotContext, setting: Setting): Promise<void> {
    if (ctx.chatId === undefined) return
    ctx.settings = await settings.set(ctx.chatId, setting)
    ctx.language = languageOf(ctx.settings, ctx.from?.language_code)
  }
  return feature
}

function afterChoosing(setting: Setting): Question {
  return setting.name === 'article' ? { kind: 'summary', article: setting.value } : { kind: 'settings' }
}

/** Ends the waiting of the button; with a text, shows it in passing. */
export async function notice(ctx: BotContext, text?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text === undefined ? {} : { text })
  } catch (error) {
    if (!isTooLate(error)) throw error
  }
}
