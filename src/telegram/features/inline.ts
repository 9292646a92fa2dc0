// Inline mode, and being asked as a guest: answers in chats where the bot is no member.

import { Composer } from 'grammy'
import type { InlineQueryResultArticle } from 'grammy/types'
import type { Answering, BotContext } from '../context.ts'
import { inlineResult, type Offer } from '../render/inline.ts'
import type { Delivery } from '../send/delivery.ts'
import { withoutMentions } from './addressed.ts'
import { offersFor } from './offers.ts'

const CACHE_SECONDS = 60

export function inline(answers: Answering, delivery: Delivery): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.on('inline_query', async ctx => {
    const { query, offset } = ctx.inlineQuery
    const { offers, next } = await offersFor(query, offset, answers, ctx)
    await delivery.inBestLook(ctx, async look => {
      const results = offers.flatMap(offer => inlineResult(offer, look, ctx.language) ?? [])
      // What is offered depends on the reader's language: Telegram must not show it to others.
      const options = { is_personal: true, cache_time: CACHE_SECONDS, next_offset: next }
      await ctx.answerInlineQuery(results, options)
    })
  })
  feature.on('guest_message', async ctx => {
    const { text = '', entities = [], guest_query_id } = ctx.guestMessage
    if (guest_query_id === undefined) return
    const asked = withoutMentions(text, entities, ctx.me).trim()
    const question = asked === '' ? ({ kind: 'help' } as const) : await answers.understand(asked, ctx)
    const answer = await answers.answer(question, ctx)
    const offer: Offer = { id: 'a', title: [{ text: asked }], description: [], answer }
    await delivery.inBestLook(ctx, async look => {
      const result: InlineQueryResultArticle | null = inlineResult(offer, look, ctx.language)
      if (result !== null) await ctx.api.answerGuestQuery(guest_query_id, result)
    })
  })
  return feature
}
