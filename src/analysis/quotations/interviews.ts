// Interviews: questions and answers that only a sign or their place tells apart: • كيف بدأت؟ •• بدأت مبكرا ….

import type { Speaker } from '../analysis.ts'
import type { Block } from '../document.ts'
import type { Mentions } from '../speakers/mentions.ts'
import type { Reading } from './reading.ts'
import { INTERVIEWERS, setOf } from './words.data.ts'

export interface Interview {
  /** By paragraph: what is asked by nobody of the article, and what is answered. */
  readonly turns: ReadonlyMap<number, 'question' | 'answer'>
  /** Who is interviewed; none where the article doesn't tell. */
  readonly speakers: readonly Speaker[]
}

const FEWEST_QUESTIONS = 3
const LONGEST_QUESTION = 70
/** A line of so few words without a full stop is a subheading. */
const SUBHEADING = 7
const SIGNS = '•●▪■▫*-–—ـ◦►'

const interviewers = setOf(INTERVIEWERS)

/** The questions and answers of an article, or null where it is no such interview. Linear. */
export function findInterview(reading: Reading, mentions: Mentions): Interview | null {
  const { blocks } = reading.document
  const questions = blocks.filter(block => isQuestion(reading, block))
  const [first] = questions
  if (first === undefined || questions.length < FEWEST_QUESTIONS) return null
  const speakers = intervieweeOf(reading, mentions, first)
  const turns = new Map<number, 'question' | 'answer'>()
  const last = questions.at(-1)!
  let begun = false
  for (const block of blocks.slice(blocks.indexOf(first))) {
    if (isQuestion(reading, block)) {
      turns.set(block.paragraph, 'question')
      begun = true
    } else if (isSubheading(reading, block)) continue
    else if (block.paragraph > last.paragraph && isAbout(mentions, block, speakers)) break
    else if (begun) turns.set(block.paragraph, 'answer')
  }
  return { turns, speakers }
}

/** Whether a paragraph of the body begins with a sign and ends with a question mark. */
function isQuestion({ document: { text } }: Reading, block: Block): boolean {
  if (block.paragraph === 0 || !SIGNS.includes(text[block.start] ?? ' ')) return false
  if (block.lastWord - block.firstWord > LONGEST_QUESTION) return false
  let end = block.end - 1
  while (end > block.start && ' "»”.!*'.includes(text[end]!)) end--
  return text[end] === '؟' || text[end] === '?'
}

function isSubheading({ document: { text } }: Reading, { start, end, firstWord, lastWord }: Block): boolean {
  return (
    lastWord - firstWord <= SUBHEADING && !SIGNS.includes(text[start]!) && !'.!؟…'.includes(text[end - 1]!)
  )
}

/** Whether a paragraph names who is interviewed: the narrator's last words. */
function isAbout(mentions: Mentions, { firstWord, lastWord }: Block, [speaker]: readonly Speaker[]): boolean {
  for (let at = firstWord; at < lastWord; at++)
    if (speaker !== undefined && mentions.at(at)?.person.key === speaker.person) return true
  return false
}

/** Who is named most often before the first question, but for who asks. */
function intervieweeOf({ document: { words } }: Reading, mentions: Mentions, first: Block): Speaker[] {
  const counts = new Map<string, { readonly speaker: Speaker; count: number }>()
  for (let at = 0; at < first.firstWord; at++) {
    const mention = mentions.at(at)
    if (mention === null || isInterviewer(words[at - 1]?.folded)) continue
    const { key, name, role } = mention.person
    const entry = counts.get(key) ?? { speaker: { kind: 'person', name, role, person: key }, count: 0 }
    counts.set(key, { ...entry, count: entry.count + 1 })
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  return most === undefined ? [] : [most.speaker]
}

function isInterviewer(before: string | undefined): boolean {
  return before !== undefined && interviewers.has(before)
}
