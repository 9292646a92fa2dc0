// Makes data/document-frequencies.tsv: in how many of a corpus's articles each term occurs.
//   npm run --silent build && node scripts/document-frequencies.mjs CORPUS_DIR
// CORPUS_DIR holds articles as .txt files. Only counts leave the corpus.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUCKETS } from '../dist/analysis/frequencies.js'
import { termOf } from '../dist/analysis/terms.js'
import { splitWords } from '../dist/arabic/words.js'
import { writeWordTable } from './word-table.mjs'

/** Rarer terms are left out: they count as rare. */
const FEWEST_ARTICLES = 6

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node scripts/document-frequencies.mjs CORPUS_DIR')
  process.exit(2)
}
const files = readdirSync(folder).filter(name => name.endsWith('.txt'))
const counts = new Map()
for (const name of files) {
  const words = splitWords(readFileSync(join(folder, name), 'utf8'))
  for (const term of new Set(words.map(word => termOf(word.folded))))
    counts.set(term, (counts.get(term) ?? 0) + 1)
}
const rows = [...counts]
  .filter(([term, count]) => count >= FEWEST_ARTICLES && term.length > 1)
  .map(([term, count]) => [term, (count / files.length).toFixed(4)])
const header = [
  '# Document frequencies of terms (src/analysis/terms.ts), made by scripts/document-frequencies.mjs from Arabic news',
  `# articles of some thirty outlets, 2011 to 2025: counts only, no text. Columns of the first part: code; share of the`,
  `# ${files.length} articles that holds the term. The second part is a hash table, as src/analysis/word-table.ts describes.`,
]
console.log(`${writeWordTable('document-frequencies', header, rows, BUCKETS)} terms`)
