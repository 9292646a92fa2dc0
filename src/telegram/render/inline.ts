// Answers → the results of an inline query: each a message that the person may send.

import type { InlineQueryResultArticle, InputRichMessage, MessageEntity } from 'grammy/types'
import type { Answer, Run } from '../../answers/answer.ts'
import type { Language } from '../../answers/question.ts'
import { cutPoint } from './cut.ts'
import { type Look, messagesOf } from './messages.ts'
import { clean } from './text.ts'

/** One thing to send. */
export interface Offer {
  /** At most 64 bytes, unique among the offers for a query. */
  readonly id: string
  readonly title: readonly Run[]
  readonly description: readonly Run[]
  /** What is sent; of an answer too long for one message its first part. */
  readonly answer: Answer
}

const LONGEST_TITLE = 100
const LONGEST_DESCRIPTION = 200

export function inlineResult(offer: Offer, look: Look, language: Language): InlineQueryResultArticle | null {
  const [rendered] = messagesOf(offer.answer, look, language)
  if (rendered === undefined) return null
  const { keyboard } = rendered
  return {
    type: 'article',
    id: offer.id,
    title: shortened(offer.title, LONGEST_TITLE) || '…',
    description: shortened(offer.description, LONGEST_DESCRIPTION),
    input_message_content:
      rendered.look === 'rich'
        ? { rich_message: rendered.message as InputRichMessage as never }
        : {
            message_text: rendered.message.text,
            entities: rendered.message.entities as MessageEntity[],
            link_preview_options: { is_disabled: true },
          },
    ...(keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard: keyboard } }),
  }
}

/** The beginning of a text, for a list of results; it ends with … where something is left out. */
function shortened(runs: readonly Run[], longest: number): string {
  const text = clean(runs.map(run => run.text).join('')).trim()
  return text.length <= longest ? text : `${text.slice(0, cutPoint(text, longest - 2)).trimEnd()} …`
}
