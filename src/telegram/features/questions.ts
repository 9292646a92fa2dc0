// Commands and plain questions.

import { Composer } from 'grammy'
import { LRUCache } from 'lru-cache'
import { message } from '../../answers/messages.ts'
import type { Answering, BotContext } from '../context.ts'
import type { Responder } from '../respond.ts'
import { addressedText } from './addressed.ts'

/** Answers every text that is meant for the bot; in private chats also says that it reads nothing else. */
export function questions(answers: Answering, responder: Responder): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.on('message:text', async ctx => {
    const text = addressedText(ctx.message, ctx.me) ?? ''
    await responder.reply(ctx, text === '' ? { kind: 'help' } : await answers.understand(text, ctx))
  })
  const albums = new LRUCache<string, true>({ max: MOST_ALBUMS })
  feature.on('message', async ctx => {
    const album = ctx.message.media_group_id
    if (album !== undefined && albums.has(album)) return
    if (album !== undefined) albums.set(album, true)
    await ctx.reply(message(ctx.language, 'error-only-text'))
  })
  return feature
}

/** Photos of an album are messages of their own: the first one is answered. */
const MOST_ALBUMS = 1000

/** Whether anybody waits for an answer to this update: not to what was chosen from our own inline results. */
export function isMeantForBot(ctx: BotContext): boolean {
  const sent = ctx.message
  if (sent === undefined) return true
  const isOurOwn = sent.via_bot?.id === ctx.me.id
  if (isOurOwn || sent.is_automatic_forward) return false
  if (sent.text !== undefined) return addressedText(sent, ctx.me) !== null
  return sent.chat.type === 'private' && CONTENT.some(kind => kind in sent)
}

/** What people send. Anything else is Telegram's notice of something that happened: joined, pinned, renamed. */
const CONTENT = [
  'animation',
  'audio',
  'checklist',
  'contact',
  'dice',
  'document',
  'game',
  'live_photo',
  'location',
  'paid_media',
  'photo',
  'poll',
  'rich_message',
  'sticker',
  'story',
  'venue',
  'video',
  'video_note',
  'voice',
] as const
