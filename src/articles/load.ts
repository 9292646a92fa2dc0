// The articles of a folder.

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from './article.ts'
import { parseArticle } from './parse.ts'
import { readText } from './read.ts'

export interface LoadedFolder {
  readonly articles: readonly Article[]
  /** Files that could not become an article, each with the reason: the others are loaded all the same. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[]
}

/** Loads every `.md` and `.txt` file of a folder, by name. Throws where the folder cannot be read. */
export async function loadArticles(folder: string): Promise<LoadedFolder> {
  const articles: Article[] = []
  const problems: { file: string; reason: string }[] = []
  const names = (await readdir(folder)).filter(name => /\.(md|markdown|txt)$/i.test(name)).sort()
  for (const name of names) {
    const file = join(folder, name)
    try {
      const article = parseArticle(name, await readText(file))
      if (article.paragraphs.length === 0) problems.push({ file, reason: 'it has no paragraphs' })
      else if (articles.some(other => other.id === article.id)) {
        problems.push({ file, reason: `another file has the same id "${article.id}"` })
      } else articles.push(article)
    } catch (error) {
      problems.push({ file, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { articles, problems }
}
