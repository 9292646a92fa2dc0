// What every handler is given, and what it asks.

import type { Context } from 'grammy'
import type { Answers } from '../answers/answers.ts'
import type { Language } from '../answers/question.ts'
import type { ChatSettings } from './settings.ts'

/** An update, with the settings of its chat and the language of its reader. */
export type BotContext = Context & { settings: ChatSettings; language: Language }

/** What the bot asks of the answers. */
export type Answering = Pick<Answers, 'understand' | 'answer'>
