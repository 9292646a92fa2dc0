// Makes data/name-letters.txt, by which src/analysis/people/letters.ts judges unknown words, from the lists of foreign
// names and the words of a corpus, and tells how well it judges a fifth of both that was held back:
//   npm run --silent build && node scripts/name-letters.mjs CORPUS_DIR
// CORPUS_DIR holds articles as .txt files. Only the odds of runs of three letters leave the corpus. Run it after
// build-name-words.mjs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALPHABET, STEP, STEPS } from '../dist/analysis/people/letters.js'
import { entryOf, Kind } from '../dist/analysis/people/lexicon.js'
import { isOrdinary } from '../dist/analysis/people/ordinary.js'
import { fold } from '../dist/arabic/fold.js'
import { splitWords } from '../dist/arabic/words.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node scripts/name-letters.mjs CORPUS_DIR')
  process.exit(2)
}

const SHORTEST = 4
/** A word of the corpus counts as an Arabic one if it is ordinary in some form or stands in so many articles. */
const FEWEST_ARTICLES = 2
/** How much a run's shorter run counts beside what was met. */
const PRIOR = 4

const isWord = word => word.length >= SHORTEST && [...word].every(letter => ALPHABET.indexOf(letter) > 0)
const names = new Set()
for (const list of ['given-names-foreign', 'family-names-foreign']) {
  const lines = readFileSync(new URL(`lexicon/${list}.txt`, import.meta.url), 'utf8').split('\n')
  for (const line of lines.filter(line => !line.startsWith('#'))) {
    const folded = line.split(/\s+/).map(word => fold(word.replace('~', '')))
    for (const word of folded) if (isWord(word) && entryOf(word).frequency === 0) names.add(word)
  }
}
const articles = new Map()
for (const file of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
  const folded = splitWords(readFileSync(join(folder, file), 'utf8')).map(word => word.folded)
  for (const word of new Set(folded)) articles.set(word, (articles.get(word) ?? 0) + 1)
}
const NAMED = Kind.given | Kind.family | Kind.famous | Kind.unchecked | Kind.place
const isArabic = ([word, count]) =>
  isWord(word) && (entryOf(word).kinds & NAMED) === 0 && (count >= FEWEST_ARTICLES || isOrdinary(word))
const words = [...articles].filter(isArabic).map(([word]) => word)

const isHeldBack = word =>
  [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % 5 === 0
const trained = weightsOf(
  [...names].filter(word => !isHeldBack(word)),
  words.filter(word => !isHeldBack(word)),
)
const heldNames = [...names].filter(isHeldBack)
const heldWords = words.filter(isHeldBack)
const figures = [-2, 0, 2, 4].map(threshold => {
  const share = list => list.filter(word => scoreOf(trained, word) > threshold).length / list.length
  const [found, wrong] = [share(heldNames), share(heldWords)]
  const precision = found / (found + wrong)
  return `above ${threshold}: recall ${found.toFixed(3)}, precision ${precision.toFixed(3)} of as many names as words`
})
const table = weightsOf([...names], words)
const header = [
  '# Spelled like a name of another language or like an Arabic word: the logarithm of the odds of each run of three',
  `# letters, in steps of ${STEP} from A to z, as src/analysis/people/letters.ts reads it. Made by scripts/name-letters.mjs`,
  `# from ${names.size} names of scripts/lexicon (own work, MIT) and ${words.length} words of Arabic news articles: counts only, no text.`,
  ...figures.map(figure => `# On a fifth held back, ${figure}.`),
]
const lines = []
for (let at = 0; at < table.length; at += ALPHABET.length ** 2) {
  const steps = table
    .slice(at, at + ALPHABET.length ** 2)
    .map(weight => Math.round(weight / STEP) + (STEPS.length >> 1))
  lines.push(steps.map(step => STEPS[Math.min(Math.max(step, 0), STEPS.length - 1)]).join(''))
}
writeFileSync(new URL('../data/name-letters.txt', import.meta.url), [...header, '', ...lines, ''].join('\n'))
console.log(figures.join('\n'))

/** The log-odds of every run of three letters, given its first two, between two lists of words. */
function weightsOf(positive, negative) {
  const [inNames, inWords] = [conditionalOf(positive), conditionalOf(negative)]
  const weights = []
  for (const first of ALPHABET)
    for (const second of ALPHABET)
      for (const third of ALPHABET) {
        const run = first + second + third
        weights.push(Math.log(inNames(run) / inWords(run)))
      }
  return weights
}

/** The probability of a run's last letter after the others, smoothed by that after fewer of them. */
function conditionalOf(list) {
  const counts = new Map()
  const count = run => counts.set(run, (counts.get(run) ?? 0) + 1)
  for (const word of list) {
    const letters = `  ${word} `
    for (let end = 3; end <= letters.length; end++)
      for (let length = 0; length <= 3; length++) {
        count(letters.slice(end - length, end))
        if (length > 1) count(`${letters.slice(end - length, end - 1)}…`)
      }
  }
  return run => {
    let probability = 1 / ALPHABET.length
    for (let length = 1; length <= run.length; length++) {
      const part = run.slice(run.length - length)
      const total = counts.get(length === 1 ? '' : `${part.slice(0, -1)}…`) ?? 0
      probability = ((counts.get(part) ?? 0) + PRIOR * probability) / (total + PRIOR)
    }
    return probability
  }
}

function scoreOf(weights, word) {
  const places = [0, 0, ...[...word].map(letter => ALPHABET.indexOf(letter)), 0]
  let sum = 0
  for (let end = 2; end < places.length; end++)
    sum += weights[(places[end - 2] * ALPHABET.length + places[end - 1]) * ALPHABET.length + places[end]]
  return sum
}
