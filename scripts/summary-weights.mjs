// Fits the weights of src/analysis/summary/weights.data.ts and tells how well they summarise articles not fitted to.
//   npm run --silent build && node scripts/summary-weights.mjs SET_DIR SCORER.mjs
// SET_DIR holds ID/article.txt and ID/ref.*.txt (human extracts); SCORER.mjs exports scoreSummary(sentences, refs).

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { documentOf } from '../dist/analysis/document.js'
import { signsOf } from '../dist/analysis/summary/signs.js'
import { rankSentences } from '../dist/analysis/summary/summary.js'
import { unitsOf } from '../dist/analysis/summary/units.js'
import { WEIGHTS } from '../dist/analysis/summary/weights.data.js'
import { termsOf } from '../dist/analysis/terms.js'
import { splitWords } from '../dist/arabic/words.js'
import { parseArticle } from '../dist/articles/parse.js'

const FOLDS = 7
/** Cross-validation is repeated with so many different folds. */
const PARTITIONS = 6
const FITTED = ['position', 'closing', 'goesOn', 'alternation', 'shared', 'importance']
/** Keeps weights of rare features small. */
const RIDGE = 5

const [folder, scorer] = process.argv.slice(2)
if (folder === undefined || scorer === undefined) {
  console.error('usage: node scripts/summary-weights.mjs SET_DIR SCORER.mjs')
  process.exit(2)
}
const { scoreSummary } = await import(resolve(scorer))
const items = readdirSync(folder)
  .filter(id => existsSync(join(folder, id, 'article.txt')))
  .map(readItem)

report('shipped', items, () => WEIGHTS)
report('fitted to all, scored on all', items, () => fitTo(items, WEIGHTS.following))
for (const following of [0, -0.03, -0.04, -0.05, -0.06, -0.08]) {
  const scored = Array.from({ length: PARTITIONS }, (_, partition) => crossValidated(following, partition))
  print(`cross-validated, following ${following}`, scored.flat())
}
console.log(fitTo(items, WEIGHTS.following))

/** An article with the features of its sentences and the share of each that the references hold, by pairs of words. */
function readItem(id) {
  const article = parseArticle('article.txt', readFileSync(join(folder, id, 'article.txt'), 'utf8'))
  const refs = readdirSync(join(folder, id))
    .filter(name => name.startsWith('ref'))
    .map(name => readFileSync(join(folder, id, name), 'utf8'))
  const document = documentOf(article)
  const item = { article, document, terms: termsOf(document), refs }
  const chosen = refs.map(ref => new Set(pairsOf(ref)))
  const ranked = rank(item, WEIGHTS)
  item.features = signsOf(document, item.terms, unitsOf(document)).map(signs =>
    FITTED.map(name => signs[name]),
  )
  item.shares = ranked.map(({ text }) => {
    const pairs = pairsOf(text)
    const held = chosen.map(set => pairs.filter(pair => set.has(pair)).length / (pairs.length || 1))
    return mean(held)
  })
  return item
}

function rank({ article, document, terms }, weights) {
  return rankSentences(document, terms, [], weights).map(sentence => ({
    ...sentence,
    text: article.text.slice(sentence.start, sentence.end),
  }))
}

function pairsOf(text) {
  const words = splitWords(text).map(word => word.folded)
  return words.slice(1).map((word, index) => `${words[index]} ${word}`)
}

function report(name, all, weightsOf) {
  print(
    name,
    all.map(item => scoreSummary(rank(item, weightsOf(item)), item.refs)),
  )
}

/** The scores of all articles, each with weights fitted to the other folds. */
function crossValidated(following, partition) {
  const places = items
    .map((_, index) => index)
    .sort((a, b) => shuffled(a, partition) - shuffled(b, partition))
  const foldOf = new Map(places.map((index, place) => [items[index], place % FOLDS]))
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    fitTo(
      items.filter(item => foldOf.get(item) !== fold),
      following,
    ),
  )
  return items.map(item => scoreSummary(rank(item, weights[foldOf.get(item)]), item.refs))
}

/** The place of an article in a partition: the same in every run. */
function shuffled(index, partition) {
  return (index * (partition * 2 + 1) * 7919 + partition * 104_729) % 1009
}

function print(name, scores) {
  const figures = ['r1', 'r2', 'rl'].map(key => mean(scores.map(score => score[key])).toFixed(4))
  console.log(`${name}: ROUGE-1 ${figures[0]}  ROUGE-2 ${figures[1]}  ROUGE-L ${figures[2]}`)
}

/** Least squares within each article: shares and features minus the article's means. */
function fitTo(training, following) {
  const size = FITTED.length
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size + 1 }, (_, column) => (row === column ? RIDGE : 0)),
  )
  for (const { features, shares } of training) {
    const means = FITTED.map((_, column) => mean(features.map(row => row[column])))
    const middle = mean(shares)
    features.forEach((row, index) => {
      const centred = row.map((value, column) => value - means[column])
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) matrix[i][j] += centred[i] * centred[j]
        matrix[i][size] += centred[i] * (shares[index] - middle)
      }
    })
  }
  const solution = solve(matrix)
  return {
    ...WEIGHTS,
    following,
    ...Object.fromEntries(FITTED.map((name, index) => [name, solution[index]])),
  }
}

/** Gauss-Jordan elimination of a positive definite system. */
function solve(matrix) {
  for (let pivot = 0; pivot < matrix.length; pivot++) {
    for (let row = 0; row < matrix.length; row++) {
      if (row === pivot) continue
      const factor = matrix[row][pivot] / matrix[pivot][pivot]
      matrix[row] = matrix[row].map((value, column) => value - factor * matrix[pivot][column])
    }
  }
  return matrix.map((row, index) => row.at(-1) / row[index])
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}
