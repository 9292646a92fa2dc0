// Days as numbers, and the ranges that months, years and weeks are.

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number

/** First and last day. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

/** The day of a year, month (1–12) and day of the month, or null where there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1) return null
  const found = firstOf(year, month) + day - 1
  return day <= 28 || found < firstOf(year, month + 1) ? found : null
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const { year, month, day: number } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${number < 10 ? '0' : ''}${number}`
}

/** The day that a `YYYY-MM-DD…` text names, or null. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Year, month (1–12) and day of the month, by Howard Hinnant's `civil_from_days` (years that begin in March). */
export function civilOf(day: Day): { year: number; month: number; day: number } {
  const shifted = day + TO_MARCH_OF_YEAR_0
  const era = Math.floor(shifted / DAYS_OF_400_YEARS)
  const inEra = shifted - era * DAYS_OF_400_YEARS
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const months = Math.floor((5 * inYear + 2) / 153)
  const month = months < 10 ? months + 3 : months - 9
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * months + 2) / 5) + 1,
  }
}

const TO_MARCH_OF_YEAR_0 = 719_468
const DAYS_OF_400_YEARS = 146_097

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

/** Sunday to Saturday around a day: the working week of most Arab countries begins on Sunday. */
export function weekRange(day: Day): DayRange {
  const sunday = day - weekdayOf(day)
  return { from: sunday, to: sunday + 6 }
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

/** The first day of a month, by Howard Hinnant's `days_from_civil`; months beyond 12 or below 1 run over. */
function firstOf(anyYear: number, anyMonth: number): Day {
  const shifted = anyMonth - 3
  const year = anyYear + Math.floor(shifted / 12)
  const months = shifted - Math.floor(shifted / 12) * 12
  const era = Math.floor(year / 400)
  const inEra = year - era * 400
  const inYear = Math.floor((153 * months + 2) / 5)
  return (
    era * DAYS_OF_400_YEARS +
    365 * inEra +
    Math.floor(inEra / 4) -
    Math.floor(inEra / 100) +
    inYear -
    TO_MARCH_OF_YEAR_0
  )
}
