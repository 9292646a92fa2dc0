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
  const command = commandOf(text, entities)
  if (command !== null) {
    const [name = '', bot] = command.split('@')
    if (bot !== undefined && bot.toLowerCase() !== me.username.toLowerCase()) return null
    return name + withoutMentions(text, entities, me).slice(command.length)
  }
  const isPrivate = message.chat.type === 'private'
  const isReply = message.reply_to_message?.from?.id === me.id
  const isMentioned = entities.some(entity => mentions(text, entity, me))
  return isPrivate || isReply || isMentioned ? withoutMentions(text, entities, me).trim() : null
}

/** The command that a text begins with, `/name` or `/name@bot`, or null. */
function commandOf(text: string, entities: readonly MessageEntity[]): string | null {
  const entity = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  return entity === undefined ? null : text.slice(0, entity.length)
}

function mentions(text: string, entity: MessageEntity, me: UserFromGetMe): boolean {
  if (entity.type === 'text_mention') return entity.user.id === me.id
  if (entity.type !== 'mention') return false
  const name = text.slice(entity.offset + 1, entity.offset + entity.length)
  return name.toLowerCase() === me.username.toLowerCase()
}

/** A text without the mentions of the bot. */
export function withoutMentions(text: string, entities: readonly MessageEntity[], me: UserFromGetMe): string {
  return entities
    .filter(entity => mentions(text, entity, me))
    .reduceRight((rest, { offset, length }) => rest.slice(0, offset) + rest.slice(offset + length), text)
}
