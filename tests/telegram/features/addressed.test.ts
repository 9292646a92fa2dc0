import type { Message, UserFromGetMe } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { addressedText } from '../../../src/telegram/features/addressed.ts'

const ME = { id: 42, username: 'mujaz_bot' } as UserFromGetMe
const PRIVATE = { id: 1, type: 'private', first_name: 'x' } as const
const GROUP = { id: -1, type: 'supergroup', title: 'x' } as const

/** What is said to the bot; commands and mentions as Telegram marks them. */
function heard(
  text: string,
  chat: typeof PRIVATE | typeof GROUP,
  more: Partial<Message> = {},
): string | null {
  const entities = Array.from(text.matchAll(/\/\w+(?:@\w+)?|@\w+/gu), ({ 0: found, index }) => ({
    type: found.startsWith('/') ? ('bot_command' as const) : ('mention' as const),
    offset: index,
    length: found.length,
  }))
  return addressedText({ text, chat, entities, ...more } as Message, ME)
}

describe('in a private chat', () => {
  it.each([
    ['من هو أوشاكوف؟', 'من هو أوشاكوف؟'],
    ['/quotes بوتين', '/quotes بوتين'],
    ['/quotes@mujaz_bot بوتين', '/quotes بوتين'],
    ['@mujaz_bot لخص', 'لخص'],
  ])('%s is heard as %s', (text, said) => {
    expect(heard(text, PRIVATE)).toBe(said)
  })
})

describe('in a group', () => {
  it.each([
    ['/summary', '/summary'],
    ['/quotes@Mujaz_Bot بوتين', '/quotes بوتين'],
    ['@mujaz_bot متى القمة؟', 'متى القمة؟'],
    ['متى القمة @MUJAZ_BOT', 'متى القمة'],
    ['@mujaz_bot', ''],
  ])('%s is heard as %s', (text, said) => {
    expect(heard(text, GROUP)).toBe(said)
  })

  it.each([
    ['متى القمة؟'],
    ['/summary@other_bot'],
    ['@other_bot متى القمة؟'],
    ['@mujaz_bot2 متى القمة؟'],
    ['x@mujaz_bot متى القمة؟'],
    ['https://t.me/@mujaz_bot'],
    ['انظر /summary'],
    ['mujaz_bot'],
  ])('%s is not meant for it', text => {
    expect(heard(text, GROUP)).toBeNull()
  })

  it('hears a link to it for its name', () => {
    const entities = [{ type: 'text_mention' as const, offset: 0, length: 5, user: { id: 42 } }]
    expect(heard('موجز، متى القمة؟', GROUP, { entities } as Partial<Message>)).toBe('متى القمة؟')
  })

  it('hears a reply to its message, and no reply to others', () => {
    const replyTo = (id: number) => ({ reply_to_message: { from: { id } } }) as Partial<Message>
    expect(heard('ومتى؟', GROUP, replyTo(42))).toBe('ومتى؟')
    expect(heard('ومتى؟', GROUP, replyTo(7))).toBeNull()
  })
})
