// The bot's profile on Telegram: its commands, name and descriptions in both languages. Set only where they differ
// from what is set, since Telegram allows few changes a day.

import type { Api } from 'grammy'
import { COMMANDS } from '../answers/commands.ts'
import { message } from '../answers/messages.ts'
import type { Language } from '../answers/question.ts'

/** The default is Arabic; English is for apps that speak it. */
const LANGUAGES: readonly { readonly language: Language; readonly code: 'en' | undefined }[] = [
  { language: 'ar', code: undefined },
  { language: 'en', code: 'en' },
]

/**
 * Brings the profile up to date. Each part on its own: Telegram limits changes of the name to few a day, and then the
 * others still go through. `onError` is told what could not be set.
 */
export async function updateProfile(api: Api, onError: (error: unknown) => void): Promise<void> {
  for (const { language, code } of LANGUAGES) {
    const scope = code === undefined ? {} : { language_code: code }
    for (const update of updatesFor(api, language, scope)) await update().catch(onError)
  }
}

function updatesFor(
  api: Api,
  language: Language,
  scope: { readonly language_code?: 'en' },
): readonly (() => Promise<void>)[] {
  const commands = COMMANDS.map(command => ({
    command,
    description: message(language, `command-${command}`),
  }))
  const name = message(language, 'bot-name')
  const description = message(language, 'bot-description')
  const short = message(language, 'bot-short-description')
  return [
    async () => {
      const set = await api.getMyCommands(scope)
      if (JSON.stringify(set) !== JSON.stringify(commands)) await api.setMyCommands(commands, scope)
    },
    async () => {
      const set = await api.getMyName(scope)
      if (set.name !== name) await api.setMyName(name, scope)
    },
    async () => {
      const set = await api.getMyDescription(scope)
      if (set.description !== description) await api.setMyDescription(description, scope)
    },
    async () => {
      const set = await api.getMyShortDescription(scope)
      if (set.short_description !== short) await api.setMyShortDescription(short, scope)
    },
  ]
}
