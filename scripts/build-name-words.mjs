#!/usr/bin/env node
// Builds data/name-words.tsv, the lexicon of the finder of people:
//   npm run build && node scripts/build-name-words.mjs --packages DIR --corpus DIR
// DIR of packages: a node_modules that holds the packages named in SOURCES; of the corpus: plain text articles (only
// counts of words are taken from it).
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { BUCKETS } from '../dist/analysis/people/lexicon.js'
import { readings } from '../dist/arabic/clitics.js'
import { fold } from '../dist/arabic/fold.js'
import { splitWords } from '../dist/arabic/words.js'
import { writeWordTable } from './word-table.mjs'

const { values: args } = parseArgs({ options: { packages: { type: 'string' }, corpus: { type: 'string' } } })
if (!args.packages || !args.corpus) throw new Error('usage: build-name-words.mjs --packages DIR --corpus DIR')

/** Least share of articles, in articles per thousand, in which a word of no other kind is kept as a common word. */
const LEAST_ARTICLES = 1.9

const words = new Map() // folded → { kinds: Set of letters, gender }
const add = (word, kind, gender = '') => {
  const folded = fold(word.trim())
  if (folded === '' || /\s/.test(folded)) return
  const entry = words.get(folded) ?? { kinds: new Set(), gender: '' }
  entry.kinds.add(kind)
  if (gender !== '') entry.gender = entry.gender === '' || entry.gender === gender ? gender : 'u'
  words.set(folded, entry)
}

const lexicon = name =>
  fs
    .readFileSync(new URL(`lexicon/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
const sections = name => {
  const found = []
  let label = ''
  for (const line of lexicon(name)) {
    if (/^[a-z]+$/.test(line)) label = line
    else for (const word of line.split(/\s+/)) if (word !== '') found.push([label, word])
  }
  return found
}
/** Words of names of several words, which the grammar of names knows. */
const PARTICLES = new Set('عبد الله أبو أبي بن ابن آل ولد فان فون دي دو دا دير ديل دوس لا بني أم'.split(' '))
const listed = name =>
  lexicon(name)
    .flatMap(line => line.split(/\s+/))
    .filter(word => !PARTICLES.has(word))
const versionOf = name => JSON.parse(fs.readFileSync(path.join(args.packages, name, 'package.json'), 'utf8'))

// Handwritten lists.
const ambiguous = new Set()
const foreign = new Set()
for (const file of ['given-names', 'given-names-foreign'])
  for (const [gender, word] of sections(file)) {
    if (word.startsWith('~')) ambiguous.add(fold(word.slice(1)))
    if (file === 'given-names-foreign') foreign.add(fold(word))
    const isArabic = file === 'given-names' || words.has(fold(word.replace('~', '')))
    if (!isArabic) add(word.replace('~', ''), 'e')
    add(word.replace('~', ''), 'g', gender)
  }
for (const [label, word] of sections('titles')) {
  const bare = fold(word).replace(/^ال(?=..)/, '')
  if (label === 'honorific') add(word, 'h')
  else if (label === 'pair') add(word, '2')
  else if (label === 'many') add(word, '3')
  else if (bare !== 'موسسه') add(bare, 't', label === 'feminine' ? 'f' : 'm')
  if (label === 'honorific' && word.startsWith('ال')) add(bare, 't', /ة$/.test(word) ? 'f' : 'm')
}
for (const word of listed('honorific-phrases')) add(word, 'a')
for (const word of listed('nationalities')) add(word, 'n')
for (const word of listed('bodies')) add(word, 'o')
for (const word of [...listed('family-names'), ...listed('family-names-foreign')]) add(word, 's')
for (const word of listed('famous')) add(word, 'f')
for (const word of listed('never')) add(word, 'x')
for (const word of listed('qualifiers')) add(word, 'j')
for (const word of listed('verbs')) {
  add(word, 'v')
  // Of a present (يصف): the feminine and the futures.
  if (/^ي../.test(word)) for (const form of ['ت', 'سي', 'ست']) add(form + word.slice(1), 'v')
}
for (const word of listed('places')) add(word, 'p')

/** How writers spell names of other languages otherwise: [ending or sound, what they write for it]. Names are folded. */
const SPELLINGS = [
  [/غ/g, 'ج'],
  [/غ/g, 'ك'],
  [/نغ$/, 'نق'],
  [/ث/g, 'ت'],
  [/ث/g, 'س'],
  [/(?<=.[ي])ز$/, 'س'],
  [/(?<=.ي)ش$/, 'س'],
  [/يي/g, 'ي'],
  [/(?<=[وي])ف$/, 'فا'],
  [/سكي$/, 'سكايا'],
  [/ا$/, 'ه'],
]
/** Shorter words would hit others. */
const LEAST_LETTERS = 5
const variants = new Map() // folded variant → folded name of the lists
const foreignNames = ['given-names-foreign', 'family-names-foreign', 'famous'].flatMap(name => listed(name))
for (const name of foreignNames.map(word => fold(word.replace('~', '')))) {
  for (const [sound, written] of SPELLINGS) {
    const variant = name.replace(sound, written)
    if (variant !== name && variant.length >= LEAST_LETTERS && !words.has(variant))
      variants.set(variant, name)
  }
}

// Packages.
const cldr = file =>
  JSON.parse(fs.readFileSync(path.join(args.packages, 'cldr-localenames-full/main/ar', file), 'utf8')).main.ar
    .localeDisplayNames
const isName = word => /^[\p{Script=Arabic}]{2,}$/u.test(word)
for (const name of Object.values(cldr('territories.json').territories)) if (isName(name)) add(name, 'p')
for (const name of Object.values(cldr('languages.json').languages)) {
  const bare = fold(name).replace(/^ال/, '')
  if (isName(bare) && bare.endsWith('يه')) add(bare.slice(0, -1), 'n')
  else if (isName(bare) && bare.endsWith('ي')) add(bare, 'n')
}
const countries = JSON.parse(
  fs.readFileSync(path.join(args.packages, 'i18n-iso-countries/langs/ar.json'), 'utf8'),
).countries
for (const name of Object.values(countries).flat()) if (isName(name)) add(name, 'p')
const { allLocales } = await import(path.resolve(args.packages, '@faker-js/faker/dist/index.js'))
const { person } = allLocales.ar
for (const word of person.first_name.male) add(word, 'g', 'm')
for (const word of person.first_name.female) add(word, 'g', 'f')
for (const word of person.last_name.generic) add(word, 's')
/** Entries of the list of mixed quality that are ordinary words. */
const UNWANTED = new Set('صاحب نائب رئيس شيخ لكن مال فريق عمال لواء قائد مشرف مدير'.split(' '))
const listedNames = fs.readFileSync(path.join(args.packages, 'arabic-name-to-en/cases/fullnamedb.js'), 'utf8')
for (const [, word] of listedNames.matchAll(/^\s*([\u0621-\u064A]{3,})\s*:/gm)) {
  const kinds = words.get(fold(word))?.kinds
  if (kinds === undefined && !UNWANTED.has(word)) add(word, 'w') // a name of unchecked quality
}

// Counts of the corpus.
const articles = new Map() // folded → number of articles
const named = new Map() // folded → number of articles in which it follows a given name
const around = new Map() // folded → [occurrences, after a given name, next to a name or title]
const kindsOf = folded => words.get(folded)?.kinds ?? new Set()
for (const [, { kinds }] of words)
  if (kinds.has('x') || kinds.has('j')) for (const kind of 'gw') kinds.delete(kind)
const strong = folded => kindsOf(folded).has('g') && !ambiguous.has(folded)
/** على (on) folds to the name علي. */
const isPreposition = token => token?.text === 'على'
const hasClitic = folded =>
  readings(folded).some(
    ({ conjunction, preposition, stem }) =>
      (conjunction !== '' || preposition !== '') &&
      (articles.get(stem) >= 3 || articles.get(`ال${stem}`) >= 3),
  )
const files = fs.readdirSync(args.corpus).sort()
for (const file of files) {
  const text = fs.readFileSync(path.join(args.corpus, file), 'utf8')
  const tokens = splitWords(text)
  for (const folded of new Set(tokens.map(token => token.folded)))
    articles.set(folded, (articles.get(folded) ?? 0) + 1)
  const afterGiven = new Set()
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    const joinsBefore = before !== undefined && text.slice(before.end, token.start) === ' '
    const joinsAfter = after !== undefined && text.slice(token.end, after.start) === ' '
    const counts = around.get(token.folded) ?? [0, 0, 0]
    counts[0]++
    if (joinsBefore && ((strong(before.folded) && !isPreposition(before)) || before.folded === 'بن')) {
      counts[1]++
      afterGiven.add(token.folded)
    }
    const near = (word, joins) =>
      (joins && !isPreposition(word) && [...kindsOf(word.folded)].some(kind => 'hgfs'.includes(kind))) ||
      (joins && word.folded === 'بن')
    if (near(before, joinsBefore) || near(after, joinsAfter)) counts[2]++
    around.set(token.folded, counts)
  })
  for (const folded of afterGiven) named.set(folded, (named.get(folded) ?? 0) + 1)
}
for (const [variant, name] of variants) {
  if (name.startsWith('ال') || words.has(variant) || articles.has(variant) || hasClitic(variant)) continue
  const { kinds, gender } = words.get(name)
  words.set(variant, { kinds: new Set([...kinds].filter(kind => 'gesf'.includes(kind))), gender })
}
const surnames = new Set()
for (const [folded, [times, afterName]] of around) {
  const kinds = kindsOf(folded)
  if (/[^\u0621-\u064A]/.test(folded) || folded.length < 3) continue
  if ([...kinds].some(kind => 'gxjvthn23ao'.includes(kind))) continue
  const share = (named.get(folded) ?? 0) / (articles.get(folded) ?? 1)
  if (afterName >= 2 && (afterName / times >= 0.4 || share >= 0.5) && !hasClitic(folded)) surnames.add(folded)
}
/** Names of the famous that are ordinary words too. */
const NOUNS = new Set(
  'الأسد السوداني المعلم الشرع الصدر الأحمر صالح هادي سلامة مبارك شريف خان عون دياب مشرف الملا برهم ماي فالس غول صلاح بيل كلوب باول رايس راموس لوف تيري فيتيل هانت فيليب كوستا بولت ماركس مشعل الضيف البشير حاتم كروس مولر فلين ساري شارون باراك بينس راي سال قباني المأمون المعتصم كاكا ديكو بيبي دريك روسو باخ ميسي جولاتي الحوثي فراغ كانتي غافي رودري كين رئيسي صالحي'
    .split(' ')
    .map(fold),
)
const common = new Map()
for (const [folded, count] of articles) {
  const perThousand = (count / files.length) * 1000
  if (perThousand < LEAST_ARTICLES || /[^\u0621-\u064A]/.test(folded)) continue
  const kinds = kindsOf(folded)
  const [times, , near] = around.get(folded)
  if (kinds.has('g') && !foreign.has(folded) && count >= 3 && near / times < (count >= 8 ? 0.2 : 0.34))
    ambiguous.add(folded)
  if (surnames.has(folded)) continue
  if (kinds.size === 0 && count < 6 && near / times >= 0.34) continue
  if (kinds.has('f') && !NOUNS.has(folded)) continue
  if (kinds.has('s') || kinds.has('f')) {
    if (near / times >= 0.2) continue
  }
  if (kinds.has('w')) {
    if (near / times >= 0.2) {
      continue
    }
  }
  common.set(folded, stepOf(Math.round(perThousand)))
}
for (const [folded, { kinds }] of words)
  if (kinds.has('g') && (kinds.has('v') || kinds.has('t'))) ambiguous.add(folded)
for (const folded of ambiguous) words.get(folded)?.kinds.add('~')
if (process.env.SHOW) {
  console.log('SURNAMES', [...surnames].join(' '))
  console.log('AMBIGUOUS', [...ambiguous].join(' '))
}
const rows = new Map()
for (const [folded, { kinds, gender }] of words)
  rows.set(folded, [[...kinds].sort().join(''), gender, common.get(folded) ?? 0])
for (const [folded, count] of common) if (!rows.has(folded)) rows.set(folded, ['', '', count])
const SOURCES = ['cldr-localenames-full', 'i18n-iso-countries', '@faker-js/faker', 'arabic-name-to-en'].map(
  name => {
    const { version, license } = versionOf(name)
    return `# ${name} ${version} (${license})`
  },
)
const header = [
  '# Words of names, titles and nationalities, and the common words that end a name; made by scripts/build-name-words.mjs',
  '# from scripts/lexicon/*.txt (own work, MIT), counts of words in Arabic news articles, and these packages:',
  ...SOURCES,
  '# Columns of the first part: code; kinds (letters, see src/analysis/people/lexicon.ts); gender (m, f, u = either); in',
  '# how many articles of a thousand at most the words occur as ordinary words, 0 where they are rare or occur as names.',
  '# The second part is a hash table, as src/analysis/word-table.ts describes: word, code, word, code …',
]
const columns = [...rows].map(([word, row]) => [word, row.join('\t')])
console.log(`${writeWordTable('name-words', header, columns, BUCKETS)} words`)

/** The least of a few steps that is not below a frequency. */
function stepOf(perThousand) {
  return [2, 3, 5, 8, 14, 20, 50, 1000].find(step => perThousand <= step)
}
