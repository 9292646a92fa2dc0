// What every handler is given: grammY's context, and what the bot was made with.

import type { Context } from 'grammy'
import type { Logger } from 'pino'
import type { Answer } from '../answers/answer.ts'
import type { Language, Question } from '../answers/question.ts'
import type { ChatSettings, SettingsStore } from './settings.ts'

/** An update, with the settings of its chat and the language of its reader. */
export type BotContext = Context & { settings: ChatSettings; language: Language }

/** What the bot asks of the answers. */
export interface Answers {
  /** What a text asks: a command with its words, or a plain question. */
  understand(text: string, reader: Reader): Promise<Question>
  answer(question: Question, reader: Reader): Promise<Answer>
}

/** For whom an answer is made. */
export interface Reader {
  readonly language: Language
  readonly settings: ChatSettings
}

export interface Dependencies {
  readonly answers: Answers
  readonly settings: SettingsStore
  readonly log: Logger
}
