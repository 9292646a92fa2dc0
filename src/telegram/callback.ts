// What a button carries: at most 64 bytes, and all that is needed to answer it, on any replica and at any time.

import type { Setting } from '../answers/answer.ts'
import { decodeQuestion, encodeQuestion } from '../answers/codec.ts'
import type { Question } from '../answers/question.ts'

/** A button was pressed: a question (and which part of a long answer to it), or a setting. */
export type Press = { readonly question: Question; readonly part: number } | { readonly setting: Setting }

const MOST_BYTES = 64
const SETTING = '='
const PART = '+'

/** The callback data of a button, or null where it would be longer than Telegram takes. */
export function encodePress(press: Press): string | null {
  const data = 'setting' in press ? encodeSetting(press.setting) : encodePart(press.question, press.part)
  return Buffer.byteLength(data) <= MOST_BYTES ? data : null
}

/** What a button's data says; null for data that no button of ours carries. */
export function decodePress(data: string): Press | null {
  if (data.startsWith(SETTING)) {
    const setting = decodeSetting(data.slice(SETTING.length))
    return setting === null ? null : { setting }
  }
  const numbered = /^\+(\d{1,3}) (.*)$/su.exec(data)
  const question = decodeQuestion(numbered?.[2] ?? data)
  return question === null ? null : { question, part: Number(numbered?.[1] ?? 1) }
}

function encodePart(question: Question, part: number): string {
  const data = encodeQuestion(question)
  return part === 1 ? data : `${PART}${part} ${data}`
}

function encodeSetting({ name, value }: Setting): string {
  return `${SETTING}${name}:${value}`
}

function decodeSetting(data: string): Setting | null {
  const [name, value = ''] = data.split(':')
  if (name === 'language' && (value === 'ar' || value === 'en')) return { name, value }
  if (name === 'messages' && (value === 'rich' || value === 'plain')) return { name, value }
  if (name === 'article' && /^[a-z0-9]{1,16}$/u.test(value)) return { name, value }
  return null
}
