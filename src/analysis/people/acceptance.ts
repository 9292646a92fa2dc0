// Acceptance: whether a run of words that can be a name is one, by itself or by what stands around it.

import { isAged, isByName, isForeignOnly, isGivenAlone, isNamedAlone } from './alone.ts'
import { isBeforeSpeech } from './before-speech.ts'
import { isNameAfterAll } from './behind.ts'
import { isSaidBy, isSpeakerAlone } from './beside-speech.ts'
import { isAtHome, isBeforeSurname, isKnownAlone, isRepeatedName, type NameRun } from './grammar.ts'
import { foreignness } from './letters.ts'
import { Kind, NAME, OFFICES } from './lexicon.ts'
import { isPious, isWordBeforeForeignName } from './not-people.ts'
import { isSurname, type Reading } from './readings.ts'
import type { TitleBefore } from './titles.ts'
import { gapBefore, isComma, type Tokens } from './tokens.ts'
import {
  CONNECTORS,
  OF_GOD,
  OPENERS,
  QUOTED,
  SECOND_PARTS,
  SHORT_NAMES,
  SOURCES,
  SPEECH_LINKS,
} from './words.data.ts'

/** Where the name ends (exclusive) if the run names a person by itself or with its surroundings, else 0. */
export function acceptedEnd(
  tokens: Tokens,
  run: NameRun,
  title: TitleBefore | null,
  hasTitleAfter: boolean,
  from: number,
): number {
  const first = tokens.readings[run.first]!
  const direct = title?.direct ?? false
  const isCompound = (first.kinds & NAME) === 0 && OPENERS.has(first.form)
  const strong =
    isCompound ||
    ((first.kinds & Kind.given) !== 0 && (first.kinds & (Kind.ambiguous | Kind.unchecked)) === 0) ||
    (SHORT_NAMES.has(first.form) && isNameAfterAll(tokens, run.first))
  if (run.told) return run.end
  if (isPious(tokens, run) || isWordBeforeForeignName(tokens, run)) return 0
  if (isCompound && run.units === 1 && (isByName(tokens, run) || (direct && first.form !== 'ام')))
    return run.end
  if (run.units >= 2) {
    const end = endOfSeveral(tokens, run, title, hasTitleAfter, from, strong)
    if (end !== null) return end
  }
  if (isSurnameAlone(first, title) || (run.units === 1 && isAtHome(tokens, first.form))) return run.first + 1
  if (run.units > 1) return 0
  if (strong && !first.definite && isGivenAlone(tokens, run, hasTitleAfter)) return run.end
  if (strong && !first.definite && isAfter(tokens, run.first, from, Kind.verb)) {
    if (isSaidBy(tokens, run) || isForeignOnly(first)) return run.end
  }
  if (isSpeakerAlone(tokens, run, from)) return run.end
  return title !== null && isNamedAlone(tokens, run, title) ? run.end : 0
}

/** The same for a run of two units and more; null where it may still name somebody by its first word. */
function endOfSeveral(
  tokens: Tokens,
  run: NameRun,
  title: TitleBefore | null,
  hasTitleAfter: boolean,
  from: number,
  strong: boolean,
): number | null {
  const first = tokens.readings[run.first]!
  const direct = title?.direct ?? false
  const second = tokens.readings[run.first + 1]!
  if (second.form.length === 1 && second.form !== 'و' && first.kinds & NAME) return run.end // هدى م.
  if (first.form === 'باسم' && !(tokens.readings[run.first + 1]!.kinds & NAME)) return 0
  const isNamedBeside = direct || hasTitleAfter || isListed(tokens, run)
  const isSaid = isAfter(tokens, run.first, from, Kind.verb) && isSaidBy(tokens, run)
  if (strong) return isBeforeNoun(tokens, run) && !isNamedBeside && !isSaid ? 0 : run.end
  const cued =
    isNamedBeside ||
    isAfter(tokens, run.first, from, Kind.verb) ||
    isSource(tokens, run, from) ||
    isAged(tokens, run) ||
    (isBeforeSurname(tokens, run.first) && isRepeatedName(tokens, run.first))
  if (first.definite && first.kinds & Kind.ambiguous && !direct && !isSaid) return 0
  if (first.kinds & NAME && cued && isKnownSecond(tokens, run)) return run.end
  if (isWithFamily(tokens, run) || isForeignInFull(tokens, run)) return run.end
  const isTitledForeigner = title?.address || (direct && second.foreignness > 0)
  if (isSurname(first) && isTitledForeigner && second.unknown) return run.end
  if (isSurname(first) && !(second.kinds & NAME)) return isSurnameAlone(first, title) ? run.first + 1 : 0
  // وقال دان كوتس، المدير: a name that is a word too, before one of another language.
  const isTold = isSaid || hasTitleAfter || SPEECH_LINKS.has(tokens.words[run.end]?.folded ?? '')
  if (first.kinds & Kind.foreign && second.foreignness > 0 && isTold) return run.end
  const isNoun = (first.kinds & Kind.ambiguous) !== 0 && (second.kinds & (Kind.nationality | Kind.verb)) !== 0
  const isTitled = direct || (hasTitleAfter && !(first.kinds & Kind.ambiguous))
  if (first.kinds & NAME && isTitled && !isNoun) return run.end
  if (!(first.kinds & NAME) && cued && (!first.definite || title?.honorific)) {
    if (direct || hasTitleAfter || run.known >= 1 || isSaidBy(tokens, run) || isAged(tokens, run))
      return run.end
  }
  if (isAfterDemonym(tokens, run.first, from) && !first.definite) {
    if (run.known >= 1 || (first.unknown && second.unknown && isHead(tokens, run.first - 1))) return run.end
  }
  return null
}

/** رغد العيش، يختار أسامة الإفطار: whether a noun with the article stands behind a given name, and no family name. */
function isBeforeNoun({ readings, words }: Tokens, { first, end, units }: NameRun): boolean {
  // قائد الفصيل العلاني، but محمد العبد الله الصباح.
  const at = units > 2 && words[first + 2]?.folded !== 'الله' ? first + 1 : end - 1
  const { kinds, definite, unknown, form } = readings[at]!
  if (units < 2 || !definite || unknown || kinds & (NAME | Kind.nationality) || form.endsWith('ي'))
    return false
  const before = readings[at - 1]!.form
  return !SECOND_PARTS.has(form) && !OPENERS.has(before) && !CONNECTORS.has(before)
}

/** Whether the word names somebody well-known; one that is also a noun (الأسد) needs a title before it. */
function isSurnameAlone(reading: Reading, title: TitleBefore | null): boolean {
  return isKnownAlone(reading) || ((reading.kinds & Kind.famous) !== 0 && (title?.honorific ?? false))
}

/**
 * Whether an Arabic family name with the article, which is no other word, follows a given name that is a noun too (صادق
 * الرافعي), or an unlisted word where a name would end behind both (دلف الكبيسي إن).
 */
function isWithFamily(tokens: Tokens, run: NameRun): boolean {
  const first = tokens.readings[run.first]!
  const { kinds, definite, frequency } = tokens.readings[run.first + 1]!
  if (first.definite || !definite || frequency > 0 || !(kinds & Kind.family)) return false
  if (kinds & (Kind.ambiguous | Kind.place | Kind.nationality | OFFICES)) return false
  if (first.kinds & Kind.given) return !(first.kinds & Kind.foreign) && first.form !== 'طالب'
  return first.unknown && first.prefix === 0 && isSaidBy(tokens, run)
}

/** So much two words together must be spelled like names of another language where nothing else shows them to be one. */
const LEAST_FOREIGN_IN_FULL = 8

/** بريسون ديشامبو: whether a known name and an unlisted one stand side by side, both spelled like those of another language. */
function isForeignInFull(tokens: Tokens, { first, end }: NameRun): boolean {
  if (end !== first + 2) return false
  const [opening, last] = [tokens.readings[first]!, tokens.readings[first + 1]!]
  if (!((opening.kinds | last.kinds) & NAME) || opening.kinds & Kind.famous || last.prefix > 0) return false
  if (opening.frequency > 2 || last.frequency > 2) return false
  if (
    (opening.kinds | last.kinds) & ~(NAME | Kind.foreign | Kind.unchecked) ||
    opening.definite ||
    last.definite
  )
    return false
  if (/["«“(]$/.test(gapBefore(tokens, first))) return false
  const [one, other] = [foreignness(opening.form), foreignness(last.form)]
  return one > 0 && other > 0 && one + other >= LEAST_FOREIGN_IN_FULL
}

/** Whether the run stands in a list: between commas, or with a conjunction. */
function isListed(tokens: Tokens, { first, end }: NameRun): boolean {
  if (first === 0) return false
  const opens = tokens.readings[first]!.prefix > 0 || !tokens.joined(first - 1)
  if (tokens.readings[first]!.prefix > 0 && tokens.words[end]?.folded[0] === 'و' && tokens.joined(end - 1))
    return true
  if (!opens || !/[\u060C,:;\u061B«("]/.test(gapBefore(tokens, first)))
    return opens && tokens.words[first]!.folded[0] === 'و' && isComma(tokens, end - 1)
  return isComma(tokens, end - 1) || tokens.words[end]?.folded[0] === 'و'
}

function isKnownSecond(tokens: Tokens, run: NameRun): boolean {
  const { kinds, definite, unknown, form } = tokens.readings[run.first + 1]!
  if ((definite && unknown) || OPENERS.has(form) || isOfGod(tokens, run.first + 1)) return true
  if (isOfGod(tokens, run.first)) return run.end > run.first + 2 // جاد الله الكبيسي
  if (run.known < 2) return false
  if (!(kinds & (Kind.ambiguous | Kind.unchecked))) return true
  const isGiven = (tokens.readings[run.first]!.kinds & Kind.given) !== 0
  return isGiven && isBeforeSpeech(tokens, run.end, tokens.words.length)
}

/** نصر الله: whether الله makes a family name of the word. */
function isOfGod({ words }: Tokens, index: number): boolean {
  return OF_GOD.has(words[index]!.folded) && words[index + 1]?.folded === 'الله'
}

/** Whether the run is given as the source of what is said: بحسب كامل منصور، عن بدر كرم قوله. */
function isSource(tokens: Tokens, { first, end }: NameRun, from: number): boolean {
  if (first <= from || !tokens.joined(first - 1)) return false
  const { folded } = tokens.words[first - 1]!
  return SOURCES.has(folded) || (folded === 'عن' && QUOTED.has(tokens.words[end]?.folded ?? ''))
}

function isAfter(tokens: Tokens, index: number, from: number, kind: number): boolean {
  return index > from && tokens.joined(index - 1) && (tokens.readings[index - 1]!.kinds & kind) !== 0
}

/** Whether a demonym stands before: الكولومبي راداميل فالكاو. */
function isAfterDemonym(tokens: Tokens, index: number, from: number): boolean {
  return isAfter(tokens, index, from, Kind.nationality) && tokens.readings[index - 1]!.definite
}

/** Whether an adjective stands for a person, since no noun stands before it: على الكندي، والبريطانية. */
function isHead(tokens: Tokens, index: number): boolean {
  if (tokens.readings[index]!.prefix > 0 || index === 0 || !tokens.joined(index - 1)) return true
  return (tokens.readings[index - 1]!.kinds & (Kind.never | Kind.verb)) !== 0
}
