// Page furniture: lines that web pages put around an article and that are no part of it.

import { fold } from '../arabic/fold.ts'
import { splitWords } from '../arabic/words.ts'

/** Headings after which nothing of the article follows. Collected from Arabic news pages. */
const TAILS = keysOf([
  'مقالات ذات صلة',
  'مواضيع ذات صلة',
  'أخبار ذات صلة',
  'اقرأ أيضا في هذا الموضوع',
  'مواضيع متعلقة',
])

/** Whole lines that are buttons, labels or share lines. Collected from Arabic news pages. */
const FURNITURE = keysOf([
  'زر الذهاب إلى الأعلى',
  'شارك',
  'مشاركة',
  'شارك المقال',
  'شارك هذا الموضوع',
  'طباعة',
  'نسخ الرابط',
  'تابعنا على',
  'اشترك في النشرة البريدية',
])

/** Whether nothing of the article follows this line. */
export function isTail(line: string): boolean {
  return TAILS.has(keyOf(line))
}

/** Whether this line is page furniture: a button, a label, a share line. */
export function isFurniture(line: string): boolean {
  const key = keyOf(line)
  return key === '' || FURNITURE.has(key) || isTail(line)
}

function keyOf(line: string): string {
  return splitWords(fold(line))
    .map(word => word.folded)
    .join(' ')
}

function keysOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.map(keyOf))
}
