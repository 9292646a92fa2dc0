// What happens to chats: groups get a new id, people block the bot.

import { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import type { SettingsStore } from '../settings.ts'

export function chats(settings: SettingsStore): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.on('message:migrate_to_chat_id', ctx => settings.move(ctx.chat.id, ctx.message.migrate_to_chat_id))
  feature.on('my_chat_member', async ctx => {
    const { status } = ctx.myChatMember.new_chat_member
    if (status === 'kicked' || status === 'left') await settings.forget(ctx.chat.id)
  })
  return feature
}
