// Every message of locales/*.ftl with its variables: what the compiler and the tests hold the locales and code to.

import type { Person } from '../analysis/analysis.ts'

/** What the variables of messages hold. A variable of one name means the same in every message. */
interface Variables {
  /** How many: selects the plural form. */
  readonly count: number
  readonly page: number
  readonly pages: number
  /** Paragraph number, from 1. */
  readonly paragraph: number
  /** A person's or a speaker's name, or a name as the user typed it. */
  readonly name: string
  /** The grammatical gender that verbs and pronouns agree with. */
  readonly gender: NonNullable<Person['gender']>
  /** Words as the user typed them. */
  readonly words: string
  readonly headline: string
  /** A date as `formatDay` or `formatDays` writes it. */
  readonly date: string
  readonly source: string
}

/** The variables of each message. */
export const MESSAGES = {
  'bot-name': [],
  'bot-short-description': [],
  'bot-description': [],

  'command-start': [],
  'command-summary': [],
  'command-quotes': [],
  'command-who': [],
  'command-when': [],
  'command-where': [],
  'command-search': [],
  'command-articles': [],
  'command-read': [],
  'command-settings': [],
  'command-help': [],
  'command-about': [],
  'command-privacy': [],

  'button-summary': [],
  'button-shorter': [],
  'button-longer': [],
  'button-quotes': [],
  'button-quotes-of': ['name'],
  'button-all-quotes-of': ['gender'],
  'button-who': [],
  'button-profile': ['gender'],
  'button-when': [],
  'button-where': [],
  'button-articles': [],
  'button-read': [],
  'button-help': [],
  'button-settings': [],
  'button-about': [],
  'button-privacy': [],
  'button-next': [],
  'button-previous': [],

  'count-quotations': ['count'],
  'count-direct': ['count'],
  'count-reported': ['count'],
  'count-mentions': ['gender', 'count'],
  'count-people': ['count'],
  'count-places': ['count'],
  'count-dates': ['count'],
  'count-paragraphs': ['count'],
  'count-articles': ['count'],

  'page-of': ['page', 'pages'],
  'paragraph-number': ['paragraph'],
  'paragraph-headline': [],
  'article-dated': ['headline', 'date'],
  'article-source': ['source'],

  'error-failed': [],
  'error-article-gone': [],
  'error-no-articles': [],
  'error-button-stale': [],
  'error-slow-down': ['count'],
  'error-only-text': [],

  'start-greeting': [],
  'start-current-article': [],
  'start-try': [],
  'example-summary': [],
  'example-said': ['name', 'gender'],
  'example-who': ['name', 'gender'],
  'example-when': [],
  'help-intro': [],
  'help-questions': [],
  'help-commands': [],
  'help-search': [],
  'help-groups': [],
  'about-what': [],
  'about-how': [],
  'about-limits': [],
  'privacy-kept': [],
  'privacy-not-kept': [],
  'privacy-delete': [],

  'summary-heading': [],
  'summary-none': [],

  'quotes-heading': [],
  'quotes-heading-about': ['words'],
  'quotes-of': ['name', 'gender'],
  'quotes-of-about': ['name', 'gender', 'words'],
  'quotes-reported': [],
  'quotes-none': [],
  'quotes-unnamed': [],
  'quotes-first': [],
  'quotes-silent': ['name', 'gender'],
  'quotes-nothing-about': ['name', 'gender', 'words'],
  'quotes-nobody-about': ['words'],

  'person-absent': ['name'],
  'person-only-words': ['name'],
  'person-speakers': [],
  'person-named': [],
  'person-elsewhere': ['count'],
  'person-which': ['name'],

  'who-heading': [],
  'who-none': [],
  'who-name': [],
  'who-role': [],
  'who-mentions': [],
  'who-quotations': [],
  'profile-also': [],
  'profile-told': ['gender'],
  'profile-said': ['gender'],
  'profile-silent': ['gender'],

  'when-heading': [],
  'when-none': [],
  'when-computed': [],
  'when-undated': [],
  'when-published': ['date'],
  'when-unknown-publication': [],

  'where-heading': [],
  'where-none': [],

  'search-heading': ['words'],
  'search-none': ['words'],
  'search-empty': [],
  'search-not-understood': [],
  'search-ignored-speaker': ['words'],
  'search-ignored-date': ['words'],
  'search-ignored-phrase': ['words'],

  'articles-heading': [],
  'articles-current': [],
  'articles-choose': [],

  'question-none': [],
  'question-not-explicit': [],
  'question-nearest': [],
  'question-context': [],
  'question-elsewhere': [],

  'settings-heading': [],
  'settings-language': [],
  'settings-messages': [],
  'settings-ar': [],
  'settings-en': [],
  'settings-rich': [],
  'settings-plain': [],
  'settings-article': [],
  'settings-snippets': [],
  'settings-saved': [],
} as const satisfies Record<string, readonly (keyof Variables)[]>

export type MessageId = keyof typeof MESSAGES

/** The arguments that follow the message's id: none, or one object with all its variables. */
export type MessageArguments<Id extends MessageId> = (typeof MESSAGES)[Id] extends readonly []
  ? []
  : [{ readonly [Variable in (typeof MESSAGES)[Id][number]]: Variables[Variable] }]
