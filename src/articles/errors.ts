/** A file that cannot become an article: what is wrong and how to mend it, in English, for logs and the terminal. */
export class ArticleFormatError extends Error {
  override readonly name = 'ArticleFormatError'
}
