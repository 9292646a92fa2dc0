// Builds data/places.tsv, the gazetteer: our own lists (scripts/places/*.txt) and the names of countries from CLDR
// and i18n-iso-countries. Both packages are wanted only here; install them anywhere and name the folder:
//   npm install --prefix DIR --ignore-scripts cldr-localenames-full i18n-iso-countries
//   npm run --silent build && node scripts/places.mjs DIR/node_modules
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../dist/arabic/fold.js'

const modules = process.argv[2]
if (modules === undefined) {
  console.error('usage: node scripts/places.mjs NODE_MODULES')
  process.exit(2)
}
const here = file => new URL(file, import.meta.url)
const json = path => JSON.parse(readFileSync(join(modules, path), 'utf8'))
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])
const FLAGS = /[?~*!^]+$/

/** Rows by folded spelling: the first that gives a spelling keeps it. */
const rows = new Map()

function add(spelling, { kind, country, flags, place }) {
  const folded = fold(spelling)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (folded.length < 2) return
  const known = rows.get(folded)
  if (known === undefined) rows.set(folded, { kind, country, flags, place, spelling })
  else if (known.country !== country && !known.country.includes(country)) known.country += `,${country}`
}

for (const file of ['arab', 'world']) {
  let kind = ''
  let country = ''
  for (const line of readFileSync(here(`places/${file}.txt`), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('@')) {
      ;[kind = '', country = ''] = line.slice(1).split(' ')
      continue
    }
    for (const entry of line.split(',')) {
      const names = entry.split('=').map(name => name.trim())
      const place = names[0].replace(FLAGS, '')
      for (const name of names) {
        const flags = FLAGS.exec(name)?.[0] ?? ''
        const spelling = name.replace(FLAGS, '')
        add(spelling, { kind, country, flags, place })
        // غ in a foreign name is written ج in Egypt.
        if (file === 'world' && spelling.includes('غ') && spelling.length > 4) {
          add(spelling.replaceAll('غ', 'ج'), { kind, country, flags, place })
        }
      }
    }
  }
}

const cldr = json('cldr-localenames-full/main/ar/territories.json').main.ar.localeDisplayNames.territories
const iso = json('i18n-iso-countries/langs/ar.json').countries
for (const [code, name] of [
  ...Object.entries(cldr).filter(([code]) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.has(code)),
  ...Object.entries(iso).flatMap(([code, names]) => [names].flat().map(name => [code, name])),
]) {
  const spelling = name.replace(/ ?\(.*\)/, '')
  const place = [...rows.values()].find(row => row.kind === 'country' && row.country === code)?.place
  add(spelling, { kind: 'country', country: code, flags: '', place: place ?? spelling })
}

const version = name => json(`${name}/package.json`).version
// A space sorts before every letter: names that share their first word stand together, as the reader expects.
const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(
  here('../data/places.tsv'),
  `# Gazetteer, made by scripts/places.mjs: our own lists in scripts/places/ (MIT), CLDR ${version('cldr-localenames-full')} territories
# (Unicode-3.0), i18n-iso-countries ${version('i18n-iso-countries')} (MIT). Columns: folded spelling; kind; ISO 3166 country or -, several where
# places share the name; flags (? also a common word, ~ also a personal name, * also a football club, ! an institution too, ^ an
# adjective of nationality too); the place; the spelling as written.
${sorted.map(([folded, row]) => [folded, row.kind, row.country, row.flags, row.place, row.spelling].join('\t')).join('\n')}
`,
)
console.log(`${sorted.length} spellings of ${new Set(sorted.map(([, row]) => row.place)).size} places`)
