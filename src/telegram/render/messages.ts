// Answer → messages, each with its buttons: usually one; a longer answer is turned page by page in the same message.

import type { Action, Answer } from '../../answers/answer.ts'
import { message as text } from '../../answers/messages.ts'
import type { Language, Question } from '../../answers/question.ts'
import { encodePress } from '../callback.ts'
import { type Keyboard, keyboardOf } from './keyboard.ts'
import { divide, type Piece } from './layout.ts'
import { PLAIN_LIMIT, type PlainMessage, renderPlain } from './plain.ts'
import { RICH_LIMIT, type RichMessage, renderRich } from './rich.ts'

export type Look = 'rich' | 'plain'

export type Rendered = { readonly keyboard: Keyboard } & (
  | { readonly look: 'rich'; readonly message: RichMessage }
  | { readonly look: 'plain'; readonly message: PlainMessage }
)

/**
 * The messages that show an answer, from `part` (counted from 1) on: one, with buttons to the parts before and after
 * it; or, where such a button would be too long to carry the question, all that remain.
 */
export function messagesOf(answer: Answer, look: Look, language: Language, part = 1): readonly Rendered[] {
  if (part !== 1) return render(answer, look, language, part)
  const key = `${look} ${language}`
  const known = rendered.get(answer) ?? new Map<string, readonly Rendered[]>()
  rendered.set(answer, known)
  const messages = known.get(key) ?? render(answer, look, language, part)
  known.set(key, messages)
  return messages
}

/** What answers look like, as long as they are kept: one from the cache is not rendered again. */
const rendered = new WeakMap<Answer, Map<string, readonly Rendered[]>>()

function render(answer: Answer, look: Look, language: Language, part: number): Rendered[] {
  const parts = divide(answer.blocks, look === 'rich' ? RICH_LIMIT : PLAIN_LIMIT)
  const index = Math.min(Math.max(part, 1), parts.length) - 1
  const turning = turningButtons(answer, index + 1, parts.length, language)
  const buttons = keyboardOf(answer.actions)
  const links = OWN_WORDS.has(answer.question.kind)
  if (turning !== null) return [messageOf(parts[index] ?? [], look, [...turning, ...buttons], links)]
  return parts
    .slice(index)
    .map((pieces, at, all) => messageOf(pieces, look, at === all.length - 1 ? buttons : [], links))
}

/** Answers in our own words, whose commands can be tapped. What others wrote is not searched for links and mentions. */
const OWN_WORDS: ReadonlySet<Question['kind']> = new Set(['start', 'help', 'about', 'privacy', 'settings'])

function messageOf(pieces: readonly Piece[], look: Look, keyboard: Keyboard, links: boolean): Rendered {
  if (look === 'plain') return { look, keyboard, message: renderPlain(pieces) }
  const message = renderRich(pieces)
  return { look, keyboard, message: links ? message : { ...message, skip_entity_detection: true } }
}

/** A row that turns to the part before and after; null where the question leaves no room in a button. */
function turningButtons(
  { question }: Answer,
  part: number,
  count: number,
  language: Language,
): Keyboard | null {
  const row: Keyboard[number] = []
  const add = (to: number, label: string): boolean => {
    const data = to < 1 || to > count ? '' : encodePress({ question, part: to })
    if (data) row.push({ text: label, callback_data: data })
    return data !== null
  }
  const possible =
    add(part - 1, text(language, 'button-previous')) && add(part + 1, text(language, 'button-next'))
  if (!possible) return null
  return row.length === 0 ? [] : [row]
}

/** Whether pressing any of these buttons asks for the page after `page`. */
export function hasNextPage(actions: readonly (readonly Action[])[], page: number): boolean {
  return actions
    .flat()
    .some(action => 'question' in action && 'page' in action.question && action.question.page === page + 1)
}
