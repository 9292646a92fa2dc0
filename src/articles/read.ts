// Reading a file as text, or saying why it is none.

import { readFile } from 'node:fs/promises'
import { ArticleFormatError } from './errors.ts'

/** More replacement characters than one in so many: the file is in another encoding. */
const REPLACEMENTS_ALLOWED = 50

/** Reads a file as text. Throws what the file system throws, and `ArticleFormatError` where the file holds no text. */
export async function readText(file: string): Promise<string> {
  return decodeText(await readFile(file))
}

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark; the mark stays. Single wrong bytes become U+FFFD. Throws
 * `ArticleFormatError` where the bytes are no text or in another encoding.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes)
  if (text.includes('\0')) throw new ArticleFormatError('it is a binary file: give a .txt or .md file')
  if (text.split('\uFFFD').length - 1 > text.length / REPLACEMENTS_ALLOWED) {
    throw new ArticleFormatError(
      'it is not UTF-8: convert it, for example with iconv -f WINDOWS-1256 -t UTF-8',
    )
  }
  return text
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
