// @ts-check
// What Mujaz costs beside a bare grammY bot that replies with a constant, in the same run: processor time of an
// answer from the cache and of one that must be made, time from the start to the first poll, memory. And the analysis
// of an article beside splitting the same text into words with Intl.Segmenter. Prints each with its aim.
//   npm run bench
import { readFileSync } from 'node:fs'
import { analyse } from '../dist/analysis/analyse.js'
import { parseArticle } from '../dist/articles/parse.js'
import { MeasuredBot } from './measured-bot.mjs'

const BARE = 'benchmarks/bare-bot.mjs'
const MUJAZ = 'dist/main.js'
const UPDATES = 1500
const ROUNDS = 5
const STARTS = 9

const cached = await answering(['/quotes بوتين'], {})
line('an answer from the cache', cached, 1.3)
const made = await answering(['/quotes بوتين', '/summary', '/who', '/search العلاقات'], {
  CACHE_MAX_ENTRIES: '1',
})
line('an answer that must be made', made)
line('start to the first poll', await starting(), 2)
line('analysis of an article / Intl.Segmenter', await analysing(), 1)

/**
 * @typedef {{ ratio: number, ours: string, bare: string }} Comparison
 * @param {string} name @param {Comparison} comparison @param {number} [aim]
 */
function line(name, { ratio, ours, bare }, aim) {
  const wanted = aim === undefined ? '' : `   aim: at most ${aim}`
  console.log(`${name.padEnd(42)} ${ratio.toFixed(2).padStart(6)}   ${ours} : ${bare}${wanted}`)
}

/**
 * Processor time an update, of the bots that run side by side and are given the same updates in turns.
 * @param {readonly string[]} texts @param {Record<string, string>} environment
 * @returns {Promise<Comparison>}
 */
async function answering(texts, environment) {
  const bots = await Promise.all([MeasuredBot.start(MUJAZ, environment), MeasuredBot.start(BARE, {})])
  /** @type {number[][]} */
  const times = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, bot] of bots.entries()) {
      const before = await bot.usage()
      await bot.answer(UPDATES, texts)
      const after = await bot.usage()
      if (round > 0) times[index]?.push((after.cpu - before.cpu) / UPDATES)
    }
  }
  const [ours = 0, bare = 0] = times.map(list => Math.min(...list))
  const memory = await Promise.all(
    bots.map(async bot => `${((await bot.usage()).rss / 2 ** 20).toFixed(0)} MB`),
  )
  for (const bot of bots) await bot.stop()
  const show = (/** @type {number} */ time, /** @type {string | undefined} */ rss) =>
    `${time.toFixed(0)} µs, ${rss}`
  return { ratio: ours / bare, ours: show(ours, memory[0]), bare: show(bare, memory[1]) }
}

/** @returns {Promise<Comparison>} */
async function starting() {
  /** @type {number[][]} */
  const times = [[], []]
  for (let round = 0; round < STARTS; round++) {
    for (const [index, script] of [MUJAZ, BARE].entries()) {
      const bot = await MeasuredBot.start(script, {})
      times[index]?.push(bot.startMs)
      await bot.stop()
    }
  }
  const [ours = 0, bare = 0] = times.map(list => Math.min(...list))
  return { ratio: ours / bare, ours: `${ours.toFixed(0)} ms`, bare: `${bare.toFixed(0)} ms` }
}

/** @returns {Promise<Comparison>} */
async function analysing() {
  const source = readFileSync(new URL('../content/kim-putin-summit.md', import.meta.url), 'utf8')
  const article = parseArticle('kim-putin-summit.md', source)
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
  const segment = () => {
    let words = 0
    for (const { isWordLike } of segmenter.segment(article.text)) if (isWordLike) words++
    return words
  }
  /** @type {number[][]} */
  const times = [[], []]
  for (let round = 0; round < 30; round++) {
    for (const [index, work] of [() => analyse(article), segment].entries()) {
      const before = process.cpuUsage()
      for (let again = 0; again < 20; again++) work()
      const { user, system } = process.cpuUsage(before)
      times[index]?.push((user + system) / 20)
    }
  }
  const [ours = 0, bare = 0] = times.map(list => Math.min(...list))
  return { ratio: ours / bare, ours: `${ours.toFixed(0)} µs`, bare: `${bare.toFixed(0)} µs` }
}
