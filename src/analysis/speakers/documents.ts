// Documents: the words beside a document that lead to who made it or to what it is about.

import { bySpelling } from '../../arabic/memo.ts'
import type { Spelling } from '../../arabic/spellings.ts'
import type { Reading } from '../quotations/reading.ts'
import { setOf } from '../quotations/words.data.ts'
import { MADE, TOPICS } from './speakers.data.ts'

const made = setOf(MADE)
const topics = setOf(TOPICS)

/** Whether a verb tells of something who made it, before its maker: أعدته، أصدرها، نشره; not the noun نشرة. */
export const isMaking = bySpelling(({ text, folded }: Spelling) => {
  const verb = /^(\p{L}+?)ت?(?:ه|ها)$/u.exec(folded)?.[1]
  return verb !== undefined && !text.endsWith('ة') && made.has(verb)
})

/** Whether a past verb tells that somebody issues something: أصدرت الوزارة بيانا، ووجهت الجمعية رسالة. */
export const isIssuing = bySpelling(({ folded }: Spelling) => {
  const verb = folded.replace(/(?:ت|وا)$/, '')
  return made.has(verb) || (/^[وف]/.test(verb) && made.has(verb.slice(1)))
})

/** Whether the word at a place begins what is told of a document: حول، أعدته، صدر عن. */
export function tellsOfDocument(reading: Reading, at: number): boolean {
  const word = reading.document.words[at]
  return word !== undefined && (isMaking(word) || /^صدرت?$/.test(word.folded) || isAbout(reading, at))
}

/** Whether the word at a place leads from a document to its topic, or to who has got it: حول، حصلت عليها; but صادر عن. */
export function isAbout({ document: { words } }: Reading, at: number): boolean {
  const folded = words[at]?.folded ?? ''
  if (folded === 'عن') return !isIssued(words[at - 1]) && !isIssued(words[at - 2])
  return topics.has(folded) || topics.has(folded.replace(/ت(?:ه|ها)$/, 'ت'))
}

function isIssued(word: { readonly folded: string } | undefined): boolean {
  return /^(ال)?صادر|^صدرت?$/.test(word?.folded ?? '')
}
