// mujaz ask QUESTION, mujaz ask --json: answers in the terminal.

import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Answer } from '../answers/answer.ts'
import { type Answers, createAnswers } from '../answers/answers.ts'
import type { Reader } from '../answers/asking.ts'
import type { Library } from '../library/library.ts'
import { loadLibrary } from '../library/memory.ts'
import { terminalText } from './terminal.ts'

const USAGE = `usage: npm run --silent ask -- "QUESTION" [--article ID]
       npm run --silent ask -- --json [--article ID]   (questions from standard input, one a line)`

/** Prints the answer to a question, or with `--json` one object for each line of input. Returns the exit status. */
export async function askCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, article: { type: 'string' } },
    allowPositionals: true,
  })
  const question = positionals.join(' ').trim()
  if (question === '' && !values.json) {
    console.error(USAGE)
    return 2
  }
  const folder = process.env['CONTENT_DIR'] || 'content'
  const library = await libraryOf(folder)
  if (library === null) return 1
  const reader = await readerOf(library, values.article)
  if (reader === null) return 1
  const answers = createAnswers(library)
  if (!values.json) {
    console.log(terminalText((await answerTo(answers, reader, question)).blocks))
    return 0
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    console.log(JSON.stringify(reportOf(line, await answerTo(answers, reader, line))))
  }
  return 0
}

async function libraryOf(folder: string): Promise<Library | null> {
  try {
    const { library, problems } = await loadLibrary(folder)
    for (const { file, reason } of problems) console.error(`mujaz: ${file}: ${reason}`)
    return library
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    console.error(
      `mujaz: the articles' folder cannot be read: ${reason}. Set CONTENT_DIR, e.g. CONTENT_DIR=content`,
    )
    return null
  }
}

/** The terminal's reader: Arabic, without buttons, with the article that was chosen. */
async function readerOf(library: Library, article: string | undefined): Promise<Reader | null> {
  if (article === undefined) return { language: 'ar', settings: {}, whole: true }
  const entry = (await library.byId(article)) ?? (await library.byKey(article))
  if (entry !== null) return { language: 'ar', settings: { article: entry.article.key }, whole: true }
  const ids = (await library.entries()).slice(0, 10).map(other => other.article.id)
  console.error(`mujaz: no article "${article}": there is ${ids.join(', ') || 'none at all'}`)
  return null
}

async function answerTo(answers: Answers, reader: Reader, text: string): Promise<Answer> {
  return answers.answer(await answers.understand(text, reader), reader)
}

/** The answer as the JSON contract words it. */
function reportOf(input: string, { question, person, blocks, spans }: Answer): object {
  return {
    input,
    intent: question.kind,
    person,
    asks: question.kind === 'question' ? question.asks : null,
    text: terminalText(blocks),
    spans,
  }
}
