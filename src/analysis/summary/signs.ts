// What is counted of each unit for and against it in a summary.

import { bySpelling } from '../../arabic/memo.ts'
import type { Document } from '../document.ts'
import { type Terms, termOf } from '../terms.ts'
import { IMPORTANCE } from './importance.data.ts'
import type { Unit } from './units.ts'

export interface Signs {
  /** The fourth root of the unit's number in the article. */
  readonly position: number
  /** For the last unit, 1 divided by the square root of their number; 0 for the others. */
  readonly closing: number
  /** 1 for a clause that goes on from a long sentence. */
  readonly goesOn: number
  /**
   * Two thirds for a sentence that is the first, third, fifth … of the article, one for that of its paragraph, divided by
   * the square root of the number of units: the longer an article, the less regular is what readers choose.
   */
  readonly alternation: number
  /** The share of its telling words that stand in another unit too, not only in the one right before it. */
  readonly shared: number
  /** 1 where it says that something is most important, largest or first. */
  readonly importance: number
  /** The share of the headline's terms that stand in it. */
  readonly headline: number
  /** The numbers of its terms, each once. */
  readonly terms: readonly number[]
}

const importance = new Set(IMPORTANCE.split(' '))
const isImportant = bySpelling(({ folded }) => importance.has(termOf(folded)))

/** The signs of each unit of a document. `terms`: `termsOf(document)`. Linear. */
export function signsOf(document: Document, terms: Terms, units: readonly Unit[]): Signs[] {
  const readTerms = termReader(document, terms, units)
  const damping = 1 / Math.sqrt(units.length)
  let inArticle = 0
  let inParagraph = 0
  return units.map((unit, index) => {
    if (unit.block !== units[index - 1]?.block) inParagraph = 0
    if (!unit.goesOn) {
      inArticle++
      inParagraph++
    }
    const alternation = unit.goesOn ? 0 : (2 * (inArticle % 2) + (inParagraph % 2)) / 3
    const { shared, importance, headline, terms } = readTerms(unit, index)
    return {
      position: (index + 1) ** 0.25,
      closing: index === units.length - 1 ? damping : 0,
      goesOn: unit.goesOn ? 1 : 0,
      alternation: alternation * damping,
      shared,
      importance,
      headline,
      terms,
    }
  })
}

function termReader(
  { words, blocks: [first] }: Document,
  { numbers, size }: Terms,
  units: readonly Unit[],
): (unit: Unit, index: number) => Pick<Signs, 'shared' | 'importance' | 'headline' | 'terms'> {
  const holders = holdersOf(numbers, size, units)
  const inHeadline = new Uint8Array(size)
  let headlineSize = 0
  for (let word = 0; first?.paragraph === 0 && word < first.lastWord; word++) {
    const term = numbers[word]!
    if (term === 0 || inHeadline[term]) continue
    inHeadline[term] = 1
    headlineSize++
  }
  /** By the number of a term: the last unit read that holds it. */
  const latest = new Int32Array(size).fill(-2)
  /** By the number of a term: 1 where the unit right before the one being read holds it. */
  const wasBefore = new Uint8Array(size)
  return ({ firstWord, lastWord }, index) => {
    const own: number[] = []
    let telling = 0
    let shared = 0
    let isBonus = 0
    let found = 0
    for (let word = firstWord; word < lastWord; word++) {
      const term = numbers[word]!
      if (term === 0) continue
      telling++
      if (latest[term] !== index) {
        wasBefore[term] = latest[term] === index - 1 ? 1 : 0
        latest[term] = index
        own.push(term)
        found += inHeadline[term]!
        if (isImportant(words[word]!)) isBonus = 1
      }
      if (holders[term]! > 1 + wasBefore[term]!) shared++
    }
    return {
      shared: shared / (telling || 1),
      importance: isBonus,
      headline: found / (headlineSize || 1),
      terms: own,
    }
  }
}

/** By the number of a term: how many units hold it. */
function holdersOf(numbers: Int32Array, count: number, units: readonly Unit[]): Int32Array {
  const holders = new Int32Array(count)
  const lastUnit = new Int32Array(count).fill(-1)
  units.forEach(({ firstWord, lastWord }, index) => {
    for (let word = firstWord; word < lastWord; word++) {
      const term = numbers[word]!
      if (lastUnit[term] === index) continue
      lastUnit[term] = index
      holders[term]!++
    }
  })
  return holders
}
