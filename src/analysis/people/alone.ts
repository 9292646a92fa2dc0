// Alone: whether one word, or a by-name of two, is a person by what stands beside it.

import { isInflected, WITH_ARTICLE } from './arabic-forms.ts'
import { isAtNameEnd } from './behind.ts'
import type { NameRun } from './grammar.ts'
import { foreignness } from './letters.ts'
import { Kind, NAME } from './lexicon.ts'
import type { Reading } from './readings.ts'
import type { TitleBefore } from './titles.ts'
import { gapBefore, type Tokens } from './tokens.ts'
import {
  BLESSINGS,
  KIN,
  KNOWN_FATHERS,
  KNOWN_SONS,
  KUNYA,
  OF_KIN,
  OWNERS,
  RELATIVES,
  YEARS,
} from './words.data.ts'

/** Whether a by-name of two words is a person: ابن خلدون، أم غانم. */
export function isByName(tokens: Tokens, run: NameRun): boolean {
  return isKnownSon(tokens, run) || isKunya(tokens, run) || isBlessed(tokens, run)
}

/** Whether what follows a given name tells of a person: an age, a blessing, whose kin it is (إيفانكا ابنة الرئيس). */
export function isGivenAlone(tokens: Tokens, run: NameRun, hasTitleAfter: boolean): boolean {
  return (
    isForeignBen(tokens, run, hasTitleAfter) ||
    isAged(tokens, run) ||
    isBlessed(tokens, run) ||
    isKin(tokens, run) ||
    isKinOf(tokens, run) ||
    isPair(tokens, run)
  )
}

/** جد بشار، ابنة سعاد: whether a noun of kinship governs the name. */
function isKinOf(tokens: Tokens, { first }: NameRun): boolean {
  if (first === 0 || !tokens.joined(first - 1) || tokens.readings[first]!.prefix > 0) return false
  return OF_KIN.has(tokens.readings[first - 1]!.form)
}

/** صدام وبشار، مروة وخديجة: two given names that are no other words, and nothing behind them. */
function isPair(tokens: Tokens, { first, end }: NameRun): boolean {
  const next = tokens.readings[end]
  if (next === undefined || next.prefix !== 1 || !tokens.joined(end - 1)) return false
  return (
    isOnlyName(tokens.readings[first]!) &&
    isOnlyName(next) &&
    tokens.words[end]!.folded[0] === 'و' &&
    isAtNameEnd(tokens, end)
  )
}

/** Up to this frequency a given name is hardly another word. */
const MOST_ORDINARY = 3

function isOnlyName({ kinds, frequency }: Reading): boolean {
  return (
    (kinds & Kind.given) !== 0 &&
    (kinds & ~(NAME | Kind.foreign | Kind.unchecked)) === 0 &&
    frequency <= MOST_ORDINARY
  )
}

/** Whether a single word after a title is a name: الشيخ العبيكان، الأمير سلمان، المستشار النمساوي كورتس. */
export function isNamedAlone(tokens: Tokens, run: NameRun, title: TitleBefore): boolean {
  const { kinds, definite, unknown, form, prefix, frequency } = tokens.readings[run.first]!
  if (prefix > 0) return false
  if (KIN.has(tokens.readings[run.first - 1]!.form))
    return (
      !definite &&
      ((kinds & Kind.given) !== 0 || (unknown && foreignness(form) > 0 && !/^[وفبك]ال|ه$/.test(form)))
    )
  if (kinds & Kind.ambiguous || WITH_ARTICLE.test(form) || OWNERS.has(tokens.readings[run.first - 1]!.form))
    return false
  if (definite) return title.address && !form.endsWith('يه') && (unknown || (kinds & NAME) !== 0)
  const afterNationality = title.direct && (tokens.readings[run.first - 1]!.kinds & Kind.nationality) !== 0
  if (kinds & (Kind.given | Kind.famous)) return title.honorific || title.direct
  if (kinds & Kind.family && frequency === 0 && title.address) return true
  return (
    (title.address || title.honorific || afterNationality) &&
    unknown &&
    !isInflected(tokens.readings[run.first]!, true) &&
    form.length >= 4 &&
    !/^[يت]/.test(form)
  )
}

/** Whether a given name is one of another language and no other word: اتهمت ميغان شقيقها. */
export function isForeignOnly({ kinds, frequency }: Reading): boolean {
  return (kinds & Kind.foreign) !== 0 && frequency === 0
}

/** قال بن رودز المتحدث باسم كذا: بن as a given name, with an office behind the name. */
function isForeignBen(tokens: Tokens, { first, end }: NameRun, hasTitleAfter: boolean): boolean {
  return hasTitleAfter && end === first + 2 && tokens.readings[first]!.form === 'بن'
}

/** تزوج إيان وجيجي: whether a given name that is no other word is joined to the name that ends right before it. */
export function isJoinedName(tokens: Tokens, { first }: NameRun, previousEnd: number): boolean {
  if (previousEnd !== first || !tokens.joined(first - 1) || tokens.words[first]!.folded[0] !== 'و')
    return false
  const reading = tokens.readings[first]!
  // حسين وأشرف عليها: a verb.
  const isVerb = /^علي(?:ه|ها|هم)?$/.test(tokens.words[first + 1]?.folded ?? '')
  return reading.prefix === 1 && isOnlyName(reading) && !isVerb
}

/** Whether a noun of kinship with its complement follows: إيفانكا ابنة الرئيس; not حسن خلف الباب. */
function isKin(tokens: Tokens, { end }: NameRun): boolean {
  const next = tokens.readings[end]
  if (next === undefined || !tokens.joined(end - 1) || !tokens.joined(end) || !RELATIVES.has(next.form))
    return false
  const { kinds, definite } = tokens.readings[end + 1]!
  return (next.kinds & (Kind.given | Kind.never)) === 0 && (definite || (kinds & (NAME | Kind.title)) !== 0)
}

function isKnownSon(tokens: Tokens, { first, end }: NameRun): boolean {
  if (end !== first + 2) return false
  const { form } = tokens.readings[first]!
  const known = form === 'ابن' || form === 'بن' ? KNOWN_SONS : form.startsWith('اب') ? KNOWN_FATHERS : null
  return known?.has(tokens.words[first + 1]!.folded) ?? false
}

/** أم غانم، أبو محمد: whether a given name stands behind the words that call somebody its father or mother. */
function isKunya(tokens: Tokens, { first, end }: NameRun): boolean {
  if (end !== first + 2 || !KUNYA.has(tokens.readings[first]!.form)) return false
  const { kinds } = tokens.readings[first + 1]!
  return (kinds & (Kind.given | Kind.ambiguous | Kind.foreign | Kind.place)) === Kind.given
}

/** Whether a blessing follows: محمد صلى الله عليه وسلم. */
function isBlessed(tokens: Tokens, { end }: NameRun): boolean {
  const [first, second] = [tokens.words[end], tokens.words[end + 1]]
  return first !== undefined && second !== undefined && BLESSINGS.has(`${first.folded} ${second.folded}`)
}

/** Whether an age follows the name: نزهة (30 عاما)، سمير، 44 عاما. */
export function isAged(tokens: Tokens, { end }: NameRun): boolean {
  const next = tokens.words[end]
  if (next === undefined || !/^\d/.test(next.folded)) return false
  const gap = gapBefore(tokens, end)
  return gap.endsWith('(') || (/[،,]/.test(gap) && YEARS.has(tokens.words[end + 1]?.folded ?? ''))
}
