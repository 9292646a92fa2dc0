// Datelines: the place and agency that open a report (دبي (CNN) -- …، بيروت (رويترز) - …).

import { isFurniture } from '../../articles/furniture.ts'
import type { Document } from '../document.ts'
import type { Unit } from './units.ts'

const LONGEST_DATELINE = 110
const DATELINE = /^[^()[\]«»"“”.؟!:]{2,60}(\([^()]{2,30}\))\s{0,2}[-–—ـ]{1,3}\s{0,2}/u

/** The unit without the dateline that it begins with, where one opens the article. */
export function withoutDateline({ text, words }: Document, unit: Unit): Unit {
  const opening = text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_DATELINE))
  const match = DATELINE.exec(opening)
  const agency = match?.[1] ?? ''
  if (match === null || !(isFurniture(agency) || /^\([A-Z ]+\)$/.test(agency))) return unit
  const end = unit.start + match[0].length
  let firstWord = unit.firstWord
  while (firstWord < unit.lastWord && words[firstWord]!.start < end) firstWord++
  return firstWord < unit.lastWord ? { ...unit, firstWord, start: end } : unit
}
