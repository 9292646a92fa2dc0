// Pairing: which quotation mark opens and which closes, whatever its shape, paragraph by paragraph.
//
// Writers mix shapes, turn them round, forget one and glue or space them wrongly. So each paragraph's marks are read
// in the cheapest way: a mark between a space and a letter wants to open, one between a letter and a space to close,
// and the shape gives a hint; nesting, a mark left over and a quotation left open each have their price.

import type { Block } from '../document.ts'
import { Trait } from './lexemes.ts'
import type { Marked } from './marks.ts'
import { isWordy, type Mark, type Reading } from './reading.ts'

const DEPTHS = 3
const NESTING = 0.4
const LEFT_OPEN = 2.6
const LEFT_OVER = 3.8
const WRONG_PARTNER = 1.6
const UNLIKELY = 2

type Step = 'skip' | 'open' | 'close' | 'reopen'
const STEPS: readonly Step[] = ['skip', 'open', 'close', 'reopen']
const [SKIP, OPEN, CLOSE, REOPEN] = [0, 1, 2, 3]

/** Pairs the marks of one block. Linear in their number. */
export function pairMarks(reading: Reading, block: Block, marks: readonly Mark[]): Marked[] {
  if (marks.length === 0) return []
  const steps = cheapestSteps(reading, block, marks)
  return marked(reading, block, marks, steps)
}

function cheapestSteps(reading: Reading, block: Block, marks: readonly Mark[]): Step[] {
  // By depth, for the cheapest way to it: its cost, and the families of its open marks, the innermost in the lowest digit.
  let costs = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let open = [0, 0, 0]
  let nextCosts = costs
  let nextOpen = open
  // By mark and the depth after it: the step that led there, and the depth before it.
  const trail = new Uint8Array(marks.length * DEPTHS)
  let mark = 0
  const reach = (depth: number, cost: number, families: number, from: number, step: number): void => {
    if (cost >= nextCosts[depth]!) return
    nextCosts[depth] = cost
    nextOpen[depth] = families
    trail[mark * DEPTHS + depth] = from * STEPS.length + step
  }
  for (; mark < marks.length; mark++) {
    const each = marks[mark]!
    const speech = startsSpeech(reading, each)
    const [wantsToOpen, wantsToClose] = costsOf(reading, each)
    const opening = wantsToOpen + (precedesNarrator(reading, each) ? UNLIKELY : 0)
    const closing = wantsToClose + (speech ? UNLIKELY : 0) + (precedesAnother(reading, each) ? 1 : 0)
    const skipping = LEFT_OVER + (speech ? 2 : 0) + (each.end === block.end ? 1 : 0)
    const family = familyOf(each.sign)
    nextCosts = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    nextOpen = [0, 0, 0]
    for (let depth = 0; depth < DEPTHS; depth++) {
      const cost = costs[depth]!
      if (cost === Number.POSITIVE_INFINITY) continue
      const families = open[depth]!
      reach(depth, cost + skipping, families, depth, SKIP)
      if (depth < DEPTHS - 1) {
        const nesting = depth === 0 ? 0 : NESTING + (speech ? 1.5 : 0)
        reach(depth + 1, cost + opening + nesting, families * FAMILIES + family, depth, OPEN)
      }
      if (depth > 0) {
        const partner = families % FAMILIES === family ? 0 : WRONG_PARTNER
        reach(depth - 1, cost + closing + partner, Math.floor(families / FAMILIES), depth, CLOSE)
        const leaving = LEFT_OPEN * depth + (speech ? -1 : 1.5)
        reach(1, cost + opening + leaving, family, depth, REOPEN)
      }
    }
    costs = nextCosts
    open = nextOpen
  }
  let depth = 0
  for (let other = 1; other < DEPTHS; other++) {
    if (costs[other]! + other * LEFT_OPEN < costs[depth]! + depth * LEFT_OPEN) depth = other
  }
  const steps: Step[] = []
  for (let at = marks.length - 1; at >= 0; at--) {
    const taken = trail[at * DEPTHS + depth]!
    steps.push(STEPS[taken % STEPS.length]!)
    depth = Math.floor(taken / STEPS.length)
  }
  return steps.reverse()
}

/** What it costs to take a mark for an opening and for a closing one. */
function costsOf(
  { document: { text } }: Reading,
  { start, end, sign }: Mark,
): [opening: number, closing: number] {
  const before = text[start - 1]
  const after = text[end]
  const proclitic = before === 'ـ' || isProclitic(text, start)
  const wordBefore = !proclitic && (isWordy(before) || /[.!؟?…،)\]]/.test(before ?? ' '))
  const wordAfter = isWordy(after) || after === '#' || after === '(' || after === '…'
  let opening = 0
  let closing = 0
  if (proclitic) closing += 1
  if (before === ':' || before === '(') closing += 1.5
  if (wordBefore && !wordAfter) opening += 2.5
  else if (isBeforePause(text, end)) opening += 2
  else if (!wordBefore && wordAfter) closing += 2.5
  if (LEFT_SHAPES.includes(sign)) closing += 0.6
  else if (RIGHT_SHAPES.includes(sign)) opening += 0.6
  return [opening, closing]
}

/** "… " ، مضيفا: a mark in spaces before a comma closes. */
function isBeforePause(text: string, end: number): boolean {
  let at = end
  while (text[at] === ' ') at++
  return '،,؛'.includes(text[at] ?? '\n')
}

const LEFT_SHAPES = '“«‹‘„‚‟‛〝❝﴿「『《'
const RIGHT_SHAPES = '”»›’〞❞″﴾」』》'

const FAMILIES = 4

function familyOf(sign: string): number {
  if ('«»'.includes(sign)) return 1
  if ('‹›﴿﴾'.includes(sign)) return 2
  return "‘’‚‛'`´".includes(sign) ? 3 : 0
}

/** Whether the mark follows a one-letter word that Arabic glues to the next: ب"…", ل«…». */
function isProclitic(text: string, at: number): boolean {
  return /[بلكوف]/.test(text[at - 1] ?? '') && !isWordy(text[at - 2])
}

/** Whether a colon, أن or a verb of saying stands right before the mark. */
function startsSpeech(reading: Reading, { word, start }: Mark): boolean {
  const { text } = reading.document
  let at = start - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '\u00a0')) at--
  if (text[at] === ':') return true
  const before = reading.lexemes[word - 1]
  if (before === undefined) return false
  if (before.link !== null || before.cue?.cue.strength === 'speech') return true
  return (
    before.cue?.conjunction === 'و' &&
    before.cue.cue.strength === 'report' &&
    before.cue.cue.takes.includes('d')
  )
}

/** Whether the narrator's verb follows, which nobody's speech begins with: وأضاف، مضيفا. */
function precedesNarrator({ lexemes }: Reading, { word }: Mark): boolean {
  const found = lexemes[word]?.cue
  return found?.conjunction === 'و' && found.cue.form === 'past' && found.cue.strength === 'speech'
}

/** قال: "إن الوادي" و"النهر" يلتقيان": before و and more marks a name ends more likely than speech. */
function precedesAnother({ document: { text } }: Reading, { end }: Mark): boolean {
  return text[end] === ' ' && text[end + 1] === 'و' && text[end + 2] === text[end - 1]
}

function marked(reading: Reading, block: Block, marks: readonly Mark[], steps: readonly Step[]): Marked[] {
  const found: Marked[] = []
  const open: Mark[] = []
  /** The mark that closes what stands last inside the outer marks, where it may close both. */
  let shared: Mark | null = null
  const add = (from: Mark | null, to: Mark | null, nested: boolean, closed = to !== null): void => {
    const firstWord = from?.word ?? block.firstWord
    const lastWord = to?.word ?? block.lastWord
    if (lastWord <= firstWord) return
    const start = from?.end ?? block.start
    found.push({
      start,
      end: to?.start ?? block.end,
      firstWord,
      lastWord,
      opened: from !== null,
      closed,
      nested,
    })
  }
  const leave = (next: Mark | null): void => {
    const left = open[0]
    if (left !== undefined) add(left, shared ?? next, false, shared !== null)
    open.length = 0
    shared = null
  }
  marks.forEach((mark, index) => {
    const step = steps[index]
    if (step === 'open') open.push(mark)
    else if (step === 'close') {
      add(open.pop() ?? null, mark, open.length > 0)
      shared = open.length === 1 && isBeforeNarrator(reading, mark) ? mark : null
    } else if (step === 'reopen') {
      leave(mark)
      open.push(mark)
    } else if (open.length === 0 && !isOpeningShape(reading, mark) && !isInch(reading, mark))
      add(null, mark, false)
  })
  leave(null)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** …"، معربا عن أمله؛ …"، وهو ما أكده: the narrator goes on. */
function isBeforeNarrator({ document: { text }, lexemes, traits }: Reading, { end, word }: Mark): boolean {
  if (!isBeforePause(text, end)) return false
  return lexemes[word]?.cue?.cue.form === 'participle' || ((traits[word] ?? 0) & Trait.remark) !== 0
}

function isOpeningShape(reading: Reading, mark: Mark): boolean {
  const [opening, closing] = costsOf(reading, mark)
  return opening < closing
}

/** 15": after a number, a mark that nothing opens. */
function isInch({ document: { text } }: Reading, { start }: Mark): boolean {
  return /\p{N}/u.test(text[start - 1] ?? '')
}
