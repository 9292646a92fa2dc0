// Writes a word table (src/analysis/word-table.ts) to data/.
import { writeFileSync } from 'node:fs'
import { bucketOf, byteOf } from '../dist/analysis/word-table.js'

/**
 * Writes `rows`, [folded word, columns] each, as data/`name`.tsv under the lines of `header`. Returns how many words were
 * written: those of Arabic letters and digits.
 */
export function writeWordTable(name, header, rows, bucketCount) {
  const writable = [...rows].filter(([word]) => isWritable(word))
  const codes = new Map(
    [...new Set(writable.map(([, columns]) => columns))].sort().map((columns, code) => [columns, code]),
  )
  const kinds = [...codes].map(([columns, code]) => `${code.toString(36)}\t${columns}`)
  const coded = writable.map(([word, columns]) => [word, codes.get(columns)])
  writeWordCodes(name, [...header, ...kinds], coded, bucketCount)
  return writable.length
}

/** Writes `rows`, [folded word, code] each, as data/`name`.tsv under the lines of `header`. */
export function writeWordCodes(name, header, rows, bucketCount) {
  const buckets = Array.from({ length: bucketCount }, () => [])
  for (const [word, code] of rows.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = String.fromCharCode(...[...word].map(letter => byteOf(letter.charCodeAt(0))))
    buckets[bucketOf(word, bucketCount)].push(bytes, code.toString(36))
  }
  const lines = [...header, '', ...buckets.map(bucket => bucket.join('\t'))]
  writeFileSync(new URL(`../data/${name}.tsv`, import.meta.url), `${lines.join('\n')}\n`)
}

function isWritable(word) {
  return [...word].every(letter => byteOf(letter.charCodeAt(0)) > 0)
}
