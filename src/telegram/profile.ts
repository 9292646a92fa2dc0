// The bot's profile on Telegram: its commands, name and descriptions in both languages. Set only where they differ
// from what is set, since Telegram allows few changes a day.

import type { Api } from 'grammy'
import { message } from '../answers/messages.ts'
import type { Language } from '../answers/question.ts'

/** The commands in the order of the menu. */
export const COMMANDS = [
  'summary',
  'quotes',
  'who',
  'when',
  'where',
  'search',
  'read',
  'articles',
  'settings',
  'help',
  'about',
  'privacy',
  'start',
] as const

/** The default is Arabic; English is for apps that speak it. */
const LANGUAGES: readonly { readonly language: Language; readonly code: 'en' | undefined }[] = [
  { language: 'ar', code: undefined },
  { language: 'en', code: 'en' },
]

export async function updateProfile(api: Api): Promise<void> {
  for (const { language, code } of LANGUAGES) {
    const scope = code === undefined ? {} : { language_code: code }
    const commands = COMMANDS.map(command => ({
      command,
      description: message(language, `command-${command}`),
    }))
    if (JSON.stringify(await api.getMyCommands(scope)) !== JSON.stringify(commands)) {
      await api.setMyCommands(commands, scope)
    }
    const name = message(language, 'bot-name')
    if ((await api.getMyName(scope)).name !== name) await api.setMyName(name, scope)
    const description = message(language, 'bot-description')
    if ((await api.getMyDescription(scope)).description !== description) {
      await api.setMyDescription(description, scope)
    }
    const short = message(language, 'bot-short-description')
    if ((await api.getMyShortDescription(scope)).short_description !== short) {
      await api.setMyShortDescription(short, scope)
    }
  }
}
