// Actions → an inline keyboard.

import type { InlineKeyboardButton } from 'grammy/types'
import type { Action } from '../../answers/answer.ts'
import { encodePress } from '../callback.ts'
import { clean } from './text.ts'

export type Keyboard = InlineKeyboardButton[][]

const MOST_BUTTONS = 100
const MOST_IN_A_ROW = 8
const LONGEST_COPY = 256

/** The buttons of an answer, row by row. A button that Telegram would refuse is left out. */
export function keyboardOf(actions: readonly (readonly Action[])[]): Keyboard {
  let room = MOST_BUTTONS
  const keyboard: Keyboard = []
  for (const row of actions) {
    const buttons = row.flatMap(buttonOf).slice(0, Math.min(room, MOST_IN_A_ROW))
    if (buttons.length > 0) keyboard.push(buttons)
    room -= buttons.length
  }
  return keyboard
}

function buttonOf(action: Action): InlineKeyboardButton[] {
  const text = clean(action.label).trim()
  if (text === '') return []
  if ('copy' in action) {
    const fits = action.copy.length > 0 && action.copy.length <= LONGEST_COPY
    return fits ? [{ text, copy_text: { text: clean(action.copy) } }] : []
  }
  const data = encodePress('setting' in action ? action : { question: action.question, part: 1 })
  return data === null ? [] : [{ text, callback_data: data }]
}
