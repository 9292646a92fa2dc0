// What stands among the sentences and is none that a summary shows: subheadings, captions, bylines, editors' notes.

import type { Document } from '../document.ts'
import type { Unit } from './units.ts'

/** Fewer words tell nothing. */
const FEWEST_WORDS = 4
/** Without a stop at its end a paragraph of up to so many words is a subheading, a caption or a byline. */
const LONGEST_HEADING = 14

const ENDS_AS_SENTENCE = /[.!؟?…۔][\s"'»”“«’)\]]*$/
const ENDS_IN_CREDIT = /[([][^)\]]{1,30}[)\]]\s*$/
const EDITORS_NOTE =
  /^[\s(*[]*(?:إعداد|تحرير|ترجمة|تغطية|كتب|كتبت|شارك في|ساهم في|تصوير|المصدر|نقلا عن|الدولار =|\* ?خدمة|\* ?بالاتفاق|ملاحظة|تنويه|توضيح|تصحيح|يمكنكم|يمكنك|للاطلاع|اضغط|انقر|تابعوا|تابعونا|اشترك)/

/** Whether the unit is no sentence of the article's own prose. */
export function isAside(document: Document, unit: Unit): boolean {
  const words = unit.lastWord - unit.firstWord
  if (words < FEWEST_WORDS) return true
  const isWholeBlock = unit.firstWord === unit.block.firstWord && unit.lastWord === unit.block.lastWord
  if (!isWholeBlock && words > LONGEST_HEADING) return false
  const text = document.text.slice(unit.start, unit.end)
  if (isWholeBlock && words <= LONGEST_HEADING) {
    return !ENDS_AS_SENTENCE.test(text) || ENDS_IN_CREDIT.test(text) || EDITORS_NOTE.test(text)
  }
  return words <= LONGEST_HEADING && ENDS_IN_CREDIT.test(text) && !ENDS_AS_SENTENCE.test(text)
}
