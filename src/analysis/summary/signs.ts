// What is counted of each unit for and against it in a summary.

import type { Document } from '../document.ts'
import type { Terms } from '../terms.ts'
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
}

const importance = IMPORTANCE.split(' ')

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
    return {
      position: (index + 1) ** 0.25,
      closing: index === units.length - 1 ? damping : 0,
      goesOn: unit.goesOn ? 1 : 0,
      alternation: alternation * damping,
      ...readTerms(unit, index),
    }
  })
}

function termReader(
  { blocks: [first] }: Document,
  { numbers, texts, numberOf }: Terms,
  units: readonly Unit[],
): (unit: Unit, index: number) => Pick<Signs, 'shared' | 'importance' | 'headline'> {
  const holders = holdersOf(numbers, texts.length, units)
  /** By the number of a term: the last two units read that hold it. */
  const latest = new Int32Array(texts.length).fill(-2)
  const before = new Int32Array(texts.length).fill(-2)
  const isImportant = new Set(importance.map(term => numberOf.get(term)))
  const headline = new Set(first?.paragraph === 0 ? numbers.subarray(first.firstWord, first.lastWord) : [])
  headline.delete(0)
  return ({ firstWord, lastWord }, index) => {
    let telling = 0
    let shared = 0
    let important = 0
    const found = new Set<number>()
    for (let word = firstWord; word < lastWord; word++) {
      const term = numbers[word]!
      if (term === 0) continue
      telling++
      if (latest[term] !== index) {
        before[term] = latest[term]!
        latest[term] = index
      }
      if (holders[term]! > (before[term] === index - 1 ? 2 : 1)) shared++
      if (isImportant.has(term)) important = 1
      if (headline.has(term)) found.add(term)
    }
    return {
      shared: shared / (telling || 1),
      importance: important,
      headline: found.size / (headline.size || 1),
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
