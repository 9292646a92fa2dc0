// The Hijri calendar of Umm al-Qura, through Intl (exact for 1300–1600 AH, arithmetic beyond).

import type { Day, DayRange } from './days.ts'

const MS = 86_400_000
/** 1 Muharram 1 AH (16 July 622, Julian), in days since 1970-01-01. */
const EPOCH = -492_148
const DAYS_A_YEAR = 354.36667
const DAYS_A_MONTH = 29.530589

let format: Intl.DateTimeFormat | null = null

/** Year, month (1 is Muharram) and day of the month. */
export function hijriOf(day: Day): { year: number; month: number; day: number } {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const parts = { year: 0, month: 0, day: 0 }
  for (const { type, value } of format.formatToParts(day * MS)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10)
  }
  return parts
}

/** The Gregorian days of a Hijri year, of one of its months (1–12), or of one day; null where there is no such day. */
export function hijriRange(year: number, month?: number, day?: number): DayRange | null {
  if (year < 1 || year > 1700) return null
  if (month === undefined) return { from: firstOf(year, 1), to: firstOf(year + 1, 1) - 1 }
  if (month < 1 || month > 12) return null
  const from = firstOf(year, month)
  const to = (month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1)) - 1
  if (day === undefined) return { from, to }
  return day >= 1 && from + day - 1 <= to ? { from: from + day - 1, to: from + day - 1 } : null
}

/** The first days that were asked for, by `year * 12 + month`: at most those of 1,700 years. */
const firstDays = new Map<number, Day>()

/** The first day of a month: an estimate, corrected by what Intl says of it. */
function firstOf(year: number, month: number): Day {
  const key = year * 12 + month
  const known = firstDays.get(key)
  if (known !== undefined) return known
  let day = EPOCH + Math.floor((year - 1) * DAYS_A_YEAR + (month - 1) * DAYS_A_MONTH)
  for (let tries = 0; tries < 6; tries++) {
    const found = hijriOf(day)
    const months = (year - found.year) * 12 + month - found.month
    if (months === 0 && found.day === 1) break
    day += Math.round(months * DAYS_A_MONTH) - (months === 0 ? found.day - 1 : found.day - 2)
  }
  firstDays.set(key, day)
  return day
}
