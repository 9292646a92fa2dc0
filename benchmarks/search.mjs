// @ts-check
// How fast is the search, beside MiniSearch and lunr on the same paragraphs and queries in the same run?
//   npm run bench:search             10,000 paragraphs from ../shared/eval/corpus, or from content/
//   npm run bench:search -- FOLDER   the articles of another folder (.md, .txt); repeated and mixed where too few
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import MiniSearch from 'minisearch'
import { fold } from '../dist/arabic/fold.js'
import { stemsOf } from '../dist/arabic/stems.js'
import { splitWords } from '../dist/arabic/words.js'
import { loadArticles } from '../dist/articles/load.js'
import { ParagraphIndex } from '../dist/library/index/paragraph-index.js'

const PARAGRAPHS = 10_000
const QUERIES = 500
const HITS = 10
const ASKING = ['من', 'متى', 'أين', 'كم', 'ما هو', 'ماذا قال']

const require = createRequire(import.meta.url)
const lunr = require('lunr')
require('lunr-languages/lunr.stemmer.support')(lunr)
require('lunr-languages/lunr.ar')(lunr)

const corpus = new URL('../../shared/eval/corpus', import.meta.url).pathname
const [folder = existsSync(corpus) ? corpus : new URL('../content', import.meta.url).pathname] =
  process.argv.slice(2)
const random = randomFrom(20190425)
const paragraphs = await paragraphsOf(folder)
const queries = Array.from({ length: QUERIES }, () => queryFrom(pick(paragraphs)))

/** @type {Record<string, () => (query: string) => unknown>} */
const ENGINES = {
  Mujaz: () => {
    const index = new ParagraphIndex()
    for (const text of paragraphs) index.add(text)
    return query =>
      index.search({ words: splitWords(query).map(word => word.folded), phrases: [], limit: HITS }).ranked
  },
  'MiniSearch (our words and light stems)': () => {
    const index = new MiniSearch({
      fields: ['text'],
      tokenize: text => splitWords(text).map(word => word.text),
      processTerm: term => stemsOf(fold(term)).lights[0] ?? null,
    })
    index.addAll(paragraphs.map((text, id) => ({ id, text })))
    return query => index.search(query).slice(0, HITS)
  },
  'lunr + lunr-languages': () => {
    const index = lunr(
      /** @this {any} */ function () {
        this.use(lunr.ar)
        this.ref('id')
        this.field('text')
        paragraphs.forEach((text, id) => {
          this.add({ id, text })
        })
      },
    )
    return query => index.search(query.replace(/[^\p{L}\p{N}\s]/gu, ' ')).slice(0, HITS)
  },
}

console.log(`${paragraphs.length} paragraphs of ${folder}, ${queries.length} queries`)
for (const [name, build] of Object.entries(ENGINES)) {
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  const started = processorTime()
  const search = build()
  const building = processorTime() - started
  globalThis.gc?.()
  const megabytes = (process.memoryUsage().heapUsed - heap) / 2 ** 20
  const times = queries.map(query => timeOf(() => search(query))).sort((a, b) => a - b)
  const at = (/** @type {number} */ part) => `${(times[Math.floor(times.length * part)] ?? 0).toFixed(2)} ms`
  console.log(
    `${name.padEnd(40)} median ${at(0.5)}, 95th percentile ${at(0.95)}; index ${building.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`,
  )
}

/** @param {string} folder */
async function paragraphsOf(folder) {
  const { articles } = await loadArticles(folder)
  const found = articles.flatMap(({ text, paragraphs }) =>
    paragraphs.map(({ start, end }) => text.slice(start, end)),
  )
  if (found.length === 0)
    throw new Error(`no paragraphs in "${folder}": give a folder of .md or .txt articles`)
  while (found.length < PARAGRAPHS) found.push(`${halfOf(pick(found), 0)} ${halfOf(pick(found), 1)}`)
  return found.slice(0, PARAGRAPHS)
}

/** @param {string} text @param {0 | 1} half */
function halfOf(text, half) {
  const words = text.split(' ')
  const middle = Math.ceil(words.length / 2)
  return (half === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ')
}

/** Two to eight words of a paragraph, half of the time as a question. @param {string} paragraph */
function queryFrom(paragraph) {
  const words = splitWords(paragraph).map(word => word.text)
  const first = Math.floor(random() * words.length)
  const some = words.slice(first, first + 2 + Math.floor(random() * 7)).join(' ')
  return random() < 0.5 ? some : `${pick(ASKING)} ${some}؟`
}

/** @template T @param {readonly T[]} list @returns {T} */
function pick(list) {
  return /** @type {T} */ (list[Math.floor(random() * list.length)])
}

/** Numbers from 0 to 1, the same in every run (mulberry32). @param {number} seed */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The shorter of two runs, in milliseconds: the machine may be busy. @param {() => unknown} run */
function timeOf(run) {
  const times = [0, 0].map(() => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return Math.min(...times)
}

/** Milliseconds of processor time so far. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
