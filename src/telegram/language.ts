// The language of the interface. The articles are Arabic, and so is the interface unless Telegram says English.

import type { Language } from '../answers/question.ts'
import type { ChatSettings } from './settings.ts'

/** What the chat chose, else what the reader's Telegram app speaks: English where that is English, else Arabic. */
export function languageOf(settings: ChatSettings, languageCode: string | undefined): Language {
  return settings.language ?? (languageCode?.toLowerCase().split('-')[0] === 'en' ? 'en' : 'ar')
}
