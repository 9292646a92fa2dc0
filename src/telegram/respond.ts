// Question → answer → message: new, or in the message whose button was pressed.

import type { Question } from '../answers/question.ts'
import type { Answering, BotContext } from './context.ts'
import type { Delivery } from './send/delivery.ts'

/** What answers an update. */
export interface Responder {
  /** Answers with a new message. */
  reply(ctx: BotContext, question: Question): Promise<void>
  /** Answers in the message whose button was pressed. */
  turn(ctx: BotContext, question: Question, part: number): Promise<void>
}

/** "Typing" lasts five seconds; it shows where an answer takes longer than one notices. */
const TYPING_AFTER_MS = 150
const TYPING_AGAIN_MS = 4500

export function createResponder(answers: Answering, delivery: Delivery): Responder {
  return {
    async reply(ctx, question) {
      const answer = await whileTyping(ctx, answers.answer(question, ctx))
      await delivery.send(ctx, answer)
    },
    async turn(ctx, question, part) {
      const answer = await answers.answer(question, ctx)
      await delivery.edit(ctx, answer, part)
    },
  }
}

/** Shows "typing" in the chat until the work is done. */
async function whileTyping<Result>(ctx: BotContext, work: Promise<Result>): Promise<Result> {
  const show = (): void => {
    ctx.replyWithChatAction('typing').catch(() => {})
    timer = setTimeout(show, TYPING_AGAIN_MS)
  }
  let timer = setTimeout(show, TYPING_AFTER_MS)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
