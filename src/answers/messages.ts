// The interface's sentences in the user's language: locales/*.ftl through Fluent, placeables isolated for mixed
// directions (FSI…PDI).

import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { MessageArguments, MessageId } from './message-ids.ts'
import type { Language } from './question.ts'

/** Western digits as in the articles; plural rules and dates of the language. */
const LOCALES: Record<Language, string> = { ar: 'ar-u-nu-latn', en: 'en-GB' }

const bundles = new Map<Language, FluentBundle>()

/**
 * The message `id` in `language`. `args` holds its variables, typed per message; a locale file that lacks the
 * message or is malformed throws: both are faults of the program, which the tests find.
 */
export function message<Id extends MessageId>(
  language: Language,
  id: Id,
  ...args: MessageArguments<Id>
): string {
  const bundle = bundleOf(language)
  const pattern = bundle.getMessage(id)?.value
  if (!pattern) throw new Error(`locales/${language}.ftl lacks the message "${id}"`)
  return bundle.formatPattern(pattern, args[0] ?? null)
}

/** `day` (`YYYY-MM-DD`) as the language writes dates: 25 أبريل 2019. */
export function formatDay(language: Language, day: string): string {
  return formatDays(language, day, day)
}

/** A range of days, both `YYYY-MM-DD`, as short as it can be said: 2018 · فبراير 2019 · 20–25 أبريل 2019. */
export function formatDays(language: Language, from: string, to: string): string {
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)]
  if (Number.isNaN(first.valueOf()) || Number.isNaN(last.valueOf()))
    return from === to ? from : `${from} – ${to}`
  const wholeMonths = from.endsWith('-01') && isLastOfMonth(last)
  const wholeYears = wholeMonths && from.slice(5, 7) === '01' && to.slice(5, 7) === '12'
  const format = formatOf(language, wholeYears ? 'year' : wholeMonths ? 'month' : 'day')
  return from <= to ? format.formatRange(first, last) : format.format(first)
}

type Precision = 'year' | 'month' | 'day'

const PARTS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: Language, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALES[language], { ...PARTS[precision], timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}

function isLastOfMonth(day: Date): boolean {
  const next = new Date(day)
  next.setUTCDate(day.getUTCDate() + 1)
  return next.getUTCDate() === 1
}

function bundleOf(language: Language): FluentBundle {
  let bundle = bundles.get(language)
  if (bundle === undefined) {
    bundle = new FluentBundle(LOCALES[language])
    const source = readFileSync(new URL(`../../locales/${language}.ftl`, import.meta.url), 'utf8')
    const errors = bundle.addResource(new FluentResource(source))
    if (errors.length > 0) throw new Error(`locales/${language}.ftl: ${errors.map(String).join('; ')}`)
    bundles.set(language, bundle)
  }
  return bundle
}
