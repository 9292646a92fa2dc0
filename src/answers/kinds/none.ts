// What is said where there is no article to answer from.

import type { LibraryEntry } from '../../library/library.ts'
import type { Draft, Reader } from '../asking.ts'
import { articleRows } from '../buttons.ts'
import { paragraph } from '../compose.ts'
import { message } from '../messages.ts'

const MOST_OFFERED = 5

/** The library is empty. */
export function noArticlesDraft({ language }: Reader): Draft {
  return { blocks: [paragraph(message(language, 'error-no-articles'))], actions: [] }
}

/** The article of an old button or link has gone; offers the newest ones. */
export function goneDraft({ language }: Reader, entries: readonly LibraryEntry[]): Draft {
  return {
    blocks: [paragraph(message(language, 'error-article-gone'))],
    actions: articleRows(entries.slice(0, MOST_OFFERED), { kind: 'summary' }),
  }
}
