// Is a message meant for the bot, and what does it say to it? In groups most messages are not.

import type { Message, MessageEntity, UserFromGetMe } from 'grammy/types'

type Addressed = Pick<Message, 'text' | 'entities' | 'chat' | 'reply_to_message'>

/**
 * The text of a message that is meant for the bot, without the bot's name in it; null for one that is not. In a
 * private chat everything is meant; in a group commands (unless for another bot), mentions and replies to the bot.
 */
export function addressedText(message: Addressed, me: UserFromGetMe): string | null {
  const { text, entities = [] } = message
  if (text === undefined) return null
  const said = withoutMentions(text, entities, me).trim()
  const [command, bot] = COMMAND.exec(text)?.slice(1) ?? []
  if (command !== undefined) {
    if (bot === undefined) return said
    return bot.toLowerCase() === me.username.toLowerCase() ? said.replace(`@${bot}`, '') : null
  }
  const isPrivate = message.chat.type === 'private'
  const isReply = message.reply_to_message?.from?.id === me.id
  return isPrivate || isReply || said !== text.trim() ? said : null
}

/** A command at the beginning, as Telegram knows it: Latin, and perhaps with the name of the bot that is meant. */
const COMMAND = /^(\/[a-z0-9_]{1,32})(?:@([a-z0-9_]+))?(?=\s|$)/iu

/** A text without the mentions of the bot: by its name, or (`text_mention`) by a link to it. */
export function withoutMentions(text: string, entities: readonly MessageEntity[], me: UserFromGetMe): string {
  const byName = new RegExp(`(?<![\\p{L}\\p{N}_/.@])@${me.username}(?![\\p{L}\\p{N}_])`, 'giu')
  return entities
    .filter(entity => entity.type === 'text_mention' && entity.user.id === me.id)
    .reduceRight((rest, { offset, length }) => rest.slice(0, offset) + rest.slice(offset + length), text)
    .replace(byName, '')
}
