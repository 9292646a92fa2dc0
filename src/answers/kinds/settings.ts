// /settings: what the chat chose, and choosing otherwise.

import type { Action, Setting } from '../answer.ts'
import { type Asking, ask, type Draft, type QuestionOf, say } from '../asking.ts'
import { heading, note, titleOf } from '../compose.ts'

const LANGUAGES = { ar: 'settings-ar', en: 'settings-en' } as const
const MESSAGES = { rich: 'settings-rich', plain: 'settings-plain' } as const

/** The settings of the chat with a button for each choice. */
export function settingsAnswer(_question: QuestionOf<'settings'>, asking: Asking): Draft {
  const { language, settings } = asking.reader
  const messages = settings.messages ?? 'rich'
  const choice = (name: string, setting: Setting, chosen: boolean): Action => ({
    label: chosen ? `✓ ${name}` : name,
    setting,
  })
  const line = (name: string, value: string) => [
    { text: `${name}: ` },
    { text: value, style: 'bold' as const },
  ]
  return {
    blocks: [
      heading(say(asking, 'settings-heading')),
      {
        kind: 'list',
        ordered: false,
        items: [
          line(say(asking, 'settings-language'), say(asking, LANGUAGES[language])),
          line(say(asking, 'settings-messages'), say(asking, MESSAGES[messages])),
          line(say(asking, 'settings-article'), titleOf(asking.entry.article)),
        ],
      },
      note(say(asking, 'settings-snippets')),
    ],
    actions: [
      (['ar', 'en'] as const).map(value =>
        choice(say(asking, LANGUAGES[value]), { name: 'language', value }, value === language),
      ),
      (['rich', 'plain'] as const).map(value =>
        choice(say(asking, MESSAGES[value]), { name: 'messages', value }, value === messages),
      ),
      [
        ask(asking, say(asking, 'button-articles'), { kind: 'articles' }),
        ask(asking, say(asking, 'button-privacy'), { kind: 'privacy' }),
      ],
    ],
  }
}
