// Days as numbers, and the ranges that months, years and weeks are.

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number

/** First and last day. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

const MS = 86_400_000

/** The day of a year, month (1–12) and day of the month, or null where there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS : null
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10)
}

/** The day that a `YYYY-MM-DD…` text names, or null. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

export function civilOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

/** All days of a month; months beyond 12 or below 1 run into the next or previous years. */
export function monthRange(year: number, month: number): DayRange {
  return { from: firstOf(year, month), to: firstOf(year, month + 1) - 1 }
}

/** All days from the first of January of `year` to the end of `last`. */
export function yearRange(year: number, last = year): DayRange {
  return { from: firstOf(year, 1), to: firstOf(last + 1, 1) - 1 }
}

/** Monday to Sunday (the week of ISO 8601, and of CLDR's `ar`) around a day. */
export function weekRange(day: Day): DayRange {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  return { from: monday, to: monday + 6 }
}

/** The first, middle or last third of a range. */
export function thirdOf({ from, to }: DayRange, third: 0 | 1 | 2): DayRange {
  const days = to - from + 1
  if (days > 40) {
    const start = civilOf(from)
    const months = Math.round(days / 30.44)
    const cut = (part: number): Day => firstOf(start.year, start.month + Math.round((months * part) / 3))
    return { from: third === 0 ? from : cut(third), to: third === 2 ? to : cut(third + 1) - 1 }
  }
  const size = Math.max(1, Math.floor(days / 3))
  return {
    from: from + size * third,
    to: third === 2 ? to : from + size * (third + 1) - 1,
  }
}

function firstOf(year: number, month: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, 1)
  return date.getTime() / MS
}
