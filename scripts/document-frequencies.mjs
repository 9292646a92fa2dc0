// Makes data/document-frequencies.tsv: in how many of a corpus's articles each term occurs.
//   npm run --silent build && node scripts/document-frequencies.mjs CORPUS_DIR
// CORPUS_DIR holds articles as .txt files. Only counts leave the corpus.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { termOf } from '../dist/analysis/terms.js'
import { splitWords } from '../dist/arabic/words.js'

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
  .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
const header = [
  '# Document frequencies of terms (src/analysis/terms.ts), made by scripts/document-frequencies.mjs from Arabic news',
  `# articles of some thirty outlets, 2011 to 2025: counts only, no text. Columns: term; articles of ${files.length} that hold it.`,
  `#articles\t${files.length}`,
]
writeFileSync(
  new URL('../data/document-frequencies.tsv', import.meta.url),
  [...header, ...rows.map(row => row.join('\t')), ''].join('\n'),
)
