// @ts-check
// Runs the scorers of an evaluation folder on the built program and prints every figure beside its floor.
//   npm run eval                 all sets of ../shared/eval
//   npm run eval -- DIR          the sets found in DIR (or DIR itself, if it is one set)
//   npm run eval -- DIR --check  exit status 1 where a figure is below its floor (scripts/floors.json)
//   npm run eval -- DIR --pin    raises the floors to the figures reached
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** @typedef {Record<string, number>} Figures */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const CLI = join(ROOT, 'dist', 'cli.js')
const FLOORS = join(ROOT, 'scripts', 'floors.json')
const TOLERANCE = 0.0005
/** Every third article, by name, is held back: nobody reads its misses. */
const heldBack = (/** @type {number} */ index) => index % 3 === 2

const flags = process.argv.slice(2).filter(arg => arg.startsWith('--'))
const [folder = join(ROOT, '..', 'shared', 'eval')] = process.argv
  .slice(2)
  .filter(arg => !arg.startsWith('--'))
if (!existsSync(folder)) {
  console.error(
    `eval: no folder "${folder}": give one that holds articles/ and gold/, questions.jsonl or NNN/article.txt`,
  )
  process.exit(2)
}
process.exit(await main(resolve(folder)))

/** @param {string} dir */
async function main(dir) {
  /** @type {Record<string, { digest: string, figures: Figures }>} */
  const floors = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : {}
  let below = 0
  for (const set of setsOf(dir)) {
    const digest = digestOf(set.dir)
    const figures = await set.score()
    const pinned = floors[set.name]?.digest === digest ? floors[set.name]?.figures : undefined
    console.log(`${set.name}  (digest ${digest}${pinned ? '' : ', no floors for this digest'})`)
    for (const [name, value] of Object.entries(figures)) {
      const floor = pinned?.[name]
      const low = floor !== undefined && value < floor - TOLERANCE
      if (low) below++
      console.log(
        `  ${name.padEnd(40)} ${value.toFixed(3)}${floor === undefined ? '' : `  floor ${floor.toFixed(3)}`}${low ? '  BELOW' : ''}`,
      )
    }
    if (flags.includes('--pin')) {
      const raised = Object.entries(figures).map(([name, value]) => [
        name,
        Math.max(round(value), pinned?.[name] ?? 0),
      ])
      floors[set.name] = { digest, figures: Object.fromEntries(raised) }
    }
  }
  if (flags.includes('--pin')) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
  if (below > 0) console.error(`eval: ${below} figures are below their floors`)
  return flags.includes('--check') && below > 0 ? 1 : 0
}

/** @param {number} value */
function round(value) {
  return Math.floor(value * 1000) / 1000
}

/**
 * The evaluation sets in a folder, each with its scorer.
 * @param {string} dir
 * @returns {{ name: string, dir: string, score: () => Promise<Figures> }[]}
 */
function setsOf(dir) {
  if (existsSync(join(dir, 'gold'))) return [{ name: basename(dir), dir, score: () => scoreQuotations(dir) }]
  if (existsSync(join(dir, 'questions.jsonl')))
    return [{ name: basename(dir), dir, score: () => scoreQuestions(dir) }]
  const folders = readdirSync(dir, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
  if (folders.some(name => existsSync(join(dir, name, 'article.txt')))) {
    return [{ name: 'summaries', dir, score: () => scoreSummaries(dir) }]
  }
  const intents = join(dir, 'intents.tsv')
  return [
    ...folders.filter(name => name !== 'corpus').flatMap(name => setsOf(join(dir, name))),
    ...(existsSync(intents) ? [{ name: 'intents', dir: intents, score: () => scoreIntents(intents) }] : []),
  ]
}

/**
 * The scorer beside an evaluation set: in its folder or one above.
 * @param {string} dir
 * @param {string} file
 */
function scorer(dir, file) {
  for (let at = dir; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, file))) return import(pathToFileURL(join(at, file)).href)
  }
  throw new Error(`no ${file} in ${dir} or above`)
}

/**
 * @param {string[]} args
 * @param {string} [input]
 * @returns {any[]}
 */
function run(args, input) {
  const output = execFileSync('node', [CLI, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  return output
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line))
}

/** @param {string} dir */
async function scoreQuotations(dir) {
  const { scoreArticle } = await scorer(dir, 'score.mjs')
  const ids = readdirSync(join(dir, 'gold'))
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => file.slice(0, -5))
  const files = ids.map(id => join(dir, 'articles', `${id}.txt`))
  const outputs = run(['analyze', '--json', ...files])
  const scores = ids.map((id, index) =>
    scoreArticle(
      readFileSync(files[index] ?? '', 'utf8'),
      JSON.parse(readFileSync(join(dir, 'gold', `${id}.json`), 'utf8')),
      outputs[index],
    ),
  )
  return {
    ...quotationFigures(scores, ''),
    ...quotationFigures(
      scores.filter((_, index) => heldBack(index)),
      ', held-back third',
    ),
    'quotations that are in the article': scores.every(score => score.unverbatim === 0) ? 1 : 0,
  }
}

/**
 * @param {any[]} scores
 * @param {string} suffix
 * @returns {Figures}
 */
function quotationFigures(scores, suffix) {
  const f1 = (/** @type {string} */ key) => {
    const sum = (/** @type {string} */ part) => scores.reduce((total, score) => total + score[key][part], 0)
    return (2 * sum('tp')) / (2 * sum('tp') + sum('fp') + sum('fn') || 1)
  }
  const attribution = (/** @type {string} */ part) =>
    scores.reduce((total, score) => total + score.attribution[part], 0)
  return {
    [`direct quotations, F1${suffix}`]: f1('direct'),
    [`right speaker, where found${suffix}`]: attribution('right') / (attribution('of') || 1),
    [`direct, who said what, F1${suffix}`]: f1('said'),
    [`indirect statements, F1${suffix}`]: f1('indirect'),
    [`indirect, who said what, F1${suffix}`]: f1('indirectSaid'),
    [`people, F1${suffix}`]: f1('people'),
  }
}

/** @param {string} dir */
async function scoreSummaries(dir) {
  const { scoreSet } = await scorer(dir, 'summaries.mjs')
  const ids = readdirSync(dir)
    .filter(id => existsSync(join(dir, id, 'article.txt')))
    .sort()
  const outputs = run(['analyze', '--json', ...ids.map(id => join(dir, id, 'article.txt'))])
  const sentences = new Map(ids.map((id, index) => [id, outputs[index].sentences]))
  const { rows, r1, r2, rl } = scoreSet(dir, (/** @type {string} */ id) => sentences.get(id))
  const newsList = join(dir, 'news.txt')
  const news = new Set(
    existsSync(newsList)
      ? readFileSync(newsList, 'utf8')
          .split('\n')
          .map(id => id.trim())
      : [],
  )
  const newsRows = rows.filter((/** @type {any} */ row) => news.has(row.id))
  const mean = (/** @type {string} */ key) =>
    newsRows.reduce((/** @type {number} */ sum, /** @type {any} */ row) => sum + row[key], 0) /
    (newsRows.length || 1)
  return {
    'ROUGE-1': r1,
    'ROUGE-2': r2,
    'ROUGE-L': rl,
    ...(newsRows.length
      ? {
          'ROUGE-1, newspapers': mean('r1'),
          'ROUGE-2, newspapers': mean('r2'),
          'ROUGE-L, newspapers': mean('rl'),
        }
      : {}),
  }
}

/** @param {string} dir */
async function scoreQuestions(dir) {
  const { scoreSearch, scoreSentences } = await scorer(dir, 'questions.mjs')
  const args = ['--collection', join(dir, 'paragraphs.jsonl'), '--queries', join(dir, 'questions.jsonl')]
  const hits = new Map(run(['search', '--json', ...args]).map(line => [line.id, line.hits]))
  const sentences = new Map(
    run(['search', '--json', '--sentences', ...args]).map(line => [line.id, line.sentence]),
  )
  const { first, five } = scoreSearch(dir, (/** @type {string} */ id) => hits.get(id))
  const { right } = scoreSentences(dir, (/** @type {string} */ id) => sentences.get(id))
  return {
    'right paragraph first': first,
    'right paragraph in five': five,
    'answering sentence first': right,
  }
}

/** @param {string} file */
async function scoreIntents(file) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('\t'))
  const answers = run(
    ['ask', '--json', '--article', 'kim-putin-summit'],
    rows.map(([question]) => question).join('\n'),
  )
  let intents = 0
  let people = 0
  rows.forEach(([question, expected = '', person = ''], index) => {
    const answer = answers[index]
    const got = answer?.intent === 'question' ? [`question:${answer.asks}`, 'question'] : [answer?.intent]
    const intentRight = expected.split('|').some(intent => got.includes(intent))
    const personRight = person === '' || answer?.person === person
    if (intentRight) intents++
    if (personRight) people++
    if (flags.includes('--misses') && !(intentRight && personRight)) {
      console.log(`  miss: ${question} → ${got[0]} ${answer?.person ?? ''}, expected ${expected} ${person}`)
    }
  })
  return { 'intent right': intents / rows.length, 'person right': people / rows.length }
}

/**
 * A short digest of all files of a set: floors hold for the very same data only.
 * @param {string} path
 */
function digestOf(path) {
  const hash = createHash('sha256')
  const visit = (/** @type {string} */ at) => {
    if (!statSync(at).isDirectory()) hash.update(basename(at)).update(readFileSync(at))
    else for (const name of readdirSync(at).sort()) visit(join(at, name))
  }
  visit(path)
  return hash.digest('hex').slice(0, 12)
}
