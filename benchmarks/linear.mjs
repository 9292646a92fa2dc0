// @ts-check
// Does the analysis stay linear? Doubles an ordinary article and hostile texts up to 1 MB of text and prints the
// processor time of each size, and how it grew: about 2 for each doubling is linear, 4 is quadratic.
//   npm run bench:linear
import { readFileSync } from 'node:fs'
import { analyse } from '../dist/analysis/analyse.js'
import { parseArticle } from '../dist/articles/parse.js'

const SIZES = [1 / 8, 1 / 4, 1 / 2, 1].map(megabyte => megabyte * 2 ** 20)
const BIDI_CONTROLS = '\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'
const ARTICLE = parseArticle(
  'a.md',
  readFileSync(new URL('../content/kim-putin-summit.md', import.meta.url), 'utf8'),
)
const BODY = ARTICLE.paragraphs.map(({ start, end }) => ARTICLE.text.slice(start, end))

/** @type {Record<string, (length: number) => string>} */
const TEXTS = {
  'the article, again and again': length => `عنوان\n${repeat(`${BODY.join('\n')}\n`, length)}`,
  'the article, in one paragraph': length => `عنوان\n${repeat(`${BODY.join(' ')} `, length)}`,
  'people who never come again': length => `عنوان\n${distinctNames(length)}`,
  'quotation marks only': length => `عنوان\n${repeat('"', length)}`,
  'marks with spaces between': length => `عنوان\n${repeat('" ', length)}`,
  'statements that marks only close': length => `عنوان\n${repeat('قال إن كذا وكذا وكذا” ', length)}`,
  'ends of sentences': length => `عنوان\n${repeat('م. … 1. ؟» • ', length)}`,
  'marks of every kind around words': length => `عنوان\n${repeat('«قال “نعم ”لا "ربما ‹كلا› „بلى', length)}`,
  'nested marks': length => `عنوان\n${'«'.repeat(length / 2)}${'»'.repeat(length / 2)}`,
  'one word without a space': length => `عنوان\n${repeat('وبالمستشفيات', length)}`,
  'nothing but cues': length => `عنوان\n${repeat('قال وأضاف إن مؤكدا أن بحسب ', length)}`,
  'every bidi control': length => `عنوان\n${repeat(`${BIDI_CONTROLS}قال`, length)}`,
  'numbers and months': length => `عنوان\n${repeat('25 نيسان 2019 / 4 ', length)}`,
}

for (const [name, make] of Object.entries(TEXTS)) {
  const times = SIZES.map(size => processorTime(make(size)))
  const growth = times.slice(1).map((time, index) => (time / (times[index] ?? time)).toFixed(1))
  console.log(
    `${name.padEnd(34)} ${times.map(time => `${time.toFixed(0)} ms`.padStart(8)).join('')}   ×${growth.join(' ×')}`,
  )
}
console.log(`memory at the most: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)

/** @param {string} text */
function processorTime(text) {
  const article = parseArticle('hostile.txt', text)
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage()
    analyse(article)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

/** @param {string} unit @param {number} length */
function repeat(unit, length) {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

/** @param {number} length */
function distinctNames(length) {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
  let text = ''
  for (let n = 0; text.length < length; n++) {
    const name = [n, n / 28, n / 784, n / 21952].map(part => letters[Math.floor(part) % 28]).join('')
    text += `قال الوزير محمد ${name}ور إن الأمر كذا.\n`
  }
  return text
}
