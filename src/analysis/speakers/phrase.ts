// Speaker phrases: the words beside a cue that name the speaker, and whom they name.

import type { Person } from '../analysis.ts'
import type { CueReading } from '../data/cues.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import type { WordRange } from '../quotations/reports.ts'
import type { Mention, Mentions } from './mentions.ts'
import { adjectives, bareOf, belonging, type Head, headOf, isAudience, same } from './nouns.ts'

export type Gender = 'male' | 'female' | null

/** Words that name a speaker. */
export interface SpeakerPhrase extends WordRange {
  readonly head: Head
  readonly person: Person | null
  /** The folded words of the phrase without ال, و and words for "the same". */
  readonly bare: readonly string[]
  /** The first word is definite: it may take up somebody named before (الوزير، المصدر ذاته). */
  readonly definite: boolean
  /** Whether a word says that it is the one named before: المصدر ذاته. */
  readonly sameAsBefore: boolean
  /** A name that no list knows, after the title and a comma: نائبة الرئيس، فلانة كذا. */
  readonly apposed?: WordRange
}

/** What a verb lets its subject be. */
export interface SubjectOf {
  readonly gender: Gender
  /** Whether what is said follows, so that a name that no list knows may be the speaker. */
  readonly speaking: boolean
  /** Whether the subject stands before its verb, where إن and أن make it accusative: مسؤولا محليا قال. */
  readonly accusative?: boolean
}

const LONGEST = 16
/** Nouns for an occasion of speech, which a name never goes on after: في تصريح، خلال لقاء. */
const OCCASION =
  /^(ال)?(تصريح|بيان|حديث|موتمر|مقابل|لقاء|لقاي|كلم|خطاب|رسال|مقال|منشور|تغريد|تدوين|اتصال|مداخل|ختام|مستهل|بداي|سياق|حوار|تقرير|رد|تعليق|زيار|استقبال|اجتماع|وقت|عدد|ندو|جلس|كتاب|معرض|شهاد|اطار|صفح|حساب|برنامج|تسجيل|مقطع|هذا|هذه|ذلك|نشر)/
/** جاء رد الوزير، جاءت تصريحات الوزير: the one whose words they are speaks. */
export const SPEECH_NOUN = /^(رد|تصريحات|تصريح|كلام|تعليق|تاكيد|اعلان)$/
/** Reads the phrase that names a speaker at the beginning of `range`, or null where none begins there. */
export function readPhrase(
  reading: Reading,
  mentions: Mentions,
  range: WordRange,
  subject: SubjectOf,
): SpeakerPhrase | null {
  const first = skipToNoun(reading, mentions, range)
  if (first === null || !canBeSubject(reading, mentions, first, subject)) return null
  const last = endOfPhrase(reading, mentions, first, range.last)
  const phrase = phraseOf(reading, mentions, first, last, range.last)
  return subject.speaking && (phrase.head === 'role' || phrase.head === 'source') && phrase.person === null
    ? withUnlistedName(reading, mentions, phrase, range.last)
    : phrase
}

/** A title with the words up to what is said, where they can only be a name: مدير القسم في الشركة فلان كذا: "…". */
function withUnlistedName(
  reading: Reading,
  mentions: Mentions,
  phrase: SpeakerPhrase,
  limit: number,
): SpeakerPhrase {
  const comma = nextOf(reading, Gap.comma, phrase.last - 1, Math.min(limit, phrase.last + 4))
  if (
    comma !== null &&
    comma - phrase.last > 1 &&
    !/^[والبك]/.test(reading.document.words[phrase.last]?.folded ?? '')
  ) {
    const named = withUnlistedName(reading, mentions, phrase, comma)
    if (named !== phrase) return named
  }
  if (limit === phrase.last || limit - phrase.first > LONGEST + 4) return phrase
  let part = phrase.last
  for (let at = phrase.last; at < limit; at++) {
    if ((reading.gaps[at] ?? 0) & Gap.comma) part = at
    if (!belongsToTitle(reading, mentions, at)) return phrase
  }
  const whole = phraseOf(reading, mentions, phrase.first, limit, limit)
  const parted = ((reading.gaps[part] ?? 0) & Gap.comma) !== 0
  if (!parted) return { ...whole, head: phrase.head }
  const name = { first: part, last: limit }
  const isName =
    limit - part > 1 && limit - part < 5 && !/^[وب]/.test(reading.document.words[part]?.folded ?? '')
  return isName ? { ...whole, last: limit, head: 'role', apposed: name } : phrase
}

/** Whether a word may stand in a title or a name: no verb, no occasion, nobody spoken to, no manner. */
function belongsToTitle(reading: Reading, mentions: Mentions, at: number): boolean {
  const { text = '', folded = '' } = reading.document.words[at] ?? {}
  const lexeme = reading.lexemes[at]
  if ((reading.gaps[at] ?? Gap.stop) & (Gap.stop | Gap.colon | Gap.semicolon | Gap.pause | Gap.dash))
    return false
  if (lexeme === undefined || lexeme.link !== null || isAddressee(reading, mentions, at)) return false
  if (lexeme.cue !== null && (lexeme.cue.cue.form !== 'masdar' || lexeme.cue.pronoun !== '')) return false
  if ((reading.gaps[at] ?? 0) === 0 && /^و/.test(folded) && headOf(bareOf(folded.slice(1))) === 'source')
    return false
  if (lexeme.kind === 'preposition') {
    return /^(في|من|لدي)$/.test(folded) && !OCCASION.test(reading.document.words[at + 1]?.folded ?? '')
  }
  return lexeme.kind === null && !/\u064B|^(م\p{L}{2,}|\p{L}ا[^ا]{2})ا$/u.test(text)
}

/** The phrase of the words `first`–`last`, with the person that it names; apposition may go on up to `limit`. */
export function phraseOf(
  reading: Reading,
  mentions: Mentions,
  first: number,
  last: number,
  limit: number,
): SpeakerPhrase {
  const { words } = reading.document
  const bare: string[] = []
  for (let at = first; at < last; at++) bare.push(bareOf(words[at]?.folded ?? ''))
  const kind = mentions.at(first)?.named ? 'name' : headOf(bare[0] ?? '')
  const mention = speakingMention(reading, mentions, first, last, limit, kind)
  return {
    first,
    last,
    head: mention === null ? kind : 'name',
    person: mention?.person ?? null,
    bare: bare.filter(word => !same.has(word)),
    sameAsBefore: bare.length > 1 && bare.some(word => same.has(word)),
    definite:
      /^ال/.test(words[first]?.folded ?? '') || /^(سموه|معاليه|سيادته|فضيلته|جلالته)$/.test(bare[0] ?? ''),
  }
}

/** The first word of a noun phrase after adverbs and demonstratives, or null. */
function skipToNoun(reading: Reading, mentions: Mentions, { first, last }: WordRange): number | null {
  const { words } = reading.document
  for (let at = first; at < last; at++) {
    const gap = at === first && reading.sentences[at] === at ? 0 : (reading.gaps[at] ?? Gap.stop)
    if (at > first && gap & Gap.comma) return null
    if (gap & (Gap.colon | Gap.stop | Gap.semicolon | Gap.pause) || (at === first && gap & Gap.comma))
      return null
    if (mentions.at(at) !== null) return at
    const past = at === first ? pastAddressee(reading, mentions, at, last) : null
    if (past !== null) return past
    const lexeme = reading.lexemes[at]
    if (lexeme?.kind === 'adverb') continue
    if (lexeme === undefined || lexeme.link !== null || lexeme.kind !== null) return null
    if (lexeme.cue?.cue.form === 'participle') return null
    if (SPEECH_NOUN.test(words[at]?.folded ?? '') && at + 1 < last) continue
    const demonstrative = /^(هذا|هذه|هولاء)$/.test(words[at]?.folded ?? '')
    if (!demonstrative) return at
    if (!/^ال/.test(words[at + 1]?.folded ?? '')) return null
  }
  return null
}

/** Past an addressee to the subject after it: كشف لـ«الصحيفة» مدير الجوازات. */
function pastAddressee(reading: Reading, mentions: Mentions, word: number, last: number): number | null {
  const { words } = reading.document
  const folded = words[word]?.folded ?? ''
  if (!folded.startsWith('ل') || mentions.at(word) !== null || headOf(folded) !== 'other') return null
  let at = word + 1
  const held = (reading.gaps[at] ?? 0) & (Gap.mark | Gap.bracket)
  if (folded === 'ل' && held !== 0) at = nextOf(reading, held, at, Math.min(last, at + 5)) ?? at
  if (at >= last || (reading.gaps[at] ?? Gap.stop) & ~(Gap.mark | Gap.bracket)) return null
  return mentions.at(at)?.named || headOf(bareOf(words[at]?.folded ?? '')) !== 'other' ? at : null
}

/** Whether the noun can be the subject of the verb: it can speak, agrees, and is no object or addressee. */
function canBeSubject(
  reading: Reading,
  mentions: Mentions,
  word: number,
  { gender, speaking, accusative = false }: SubjectOf,
): boolean {
  const mention = mentions.at(word)
  if (mention?.named) return true
  if (mention !== null) {
    const other = mention.person.gender
    return gender === null || other === null || other === gender
  }
  if (speaking && opensHere(reading, word)) return nextMark(reading, word, word + 6) !== null
  const lexeme = reading.lexemes[word]
  if (isAddressee(reading, mentions, word) || (lexeme?.cue != null && lexeme.cue.pronoun !== '')) return false
  if (lexeme?.cue?.cue.form === 'present') return false
  const { text, folded } = reading.document.words[word] ?? { text: '', folded: '' }
  const head = headOf(bareOf(folded))
  if (/^ل/.test(folded) && head === 'other' && !STATES_WITH_L.test(folded)) return false
  if (!accusative && head !== 'other' && /ا$/.test(folded) && headOf(bareOf(folded).slice(0, -1)) !== 'other')
    return false
  if (head === 'role' && gender === 'female' && /^ال/.test(folded)) return isFeminine(text)
  if (head !== 'other') return !(gender === 'male' && isFeminine(text))
  if (!speaking || /^\p{N}/u.test(folded)) return false
  if (NEVER_SPEAKS.test(folded)) return false
  if (/^(ب|ك)ال/.test(folded) || (/^ب/.test(folded) && !isNameWithB(reading, word))) return false
  if (/(ا\u064B|\u064Bا|اً)$/.test(text)) return false
  if (/^م\p{L}{2,}و(ه|ها|هم)$/u.test(folded)) return true
  return !/(ها|هم|هما|هن)$/.test(folded) && !/[^\u0629]ه$/.test(text)
}

/** Pronouns, auxiliaries and times, which no unknown speaker's name begins with: أكدت الأسبوع الماضي أن، وأضاف سيكون "…". */
const NEVER_SPEAKS =
  /^(ذلك|تلك|هذا|هذه|كل|جميع|ما|من|انه|انا|نحن|هناك|سيكون|ستكون|سيتم|ستتم|لقد|كان|كانت|ليس|ليست|الاسبوع|الشهر|العام|السنه|الساعه|الماضي|الماضيه|الفاءت|المنصرم|الجاري|الحالي|المقبل)$/

const STATES_WITH_B =
  /^(بكين|برلين|باريس|بغداد|بيروت|بروكسل|بيونغ|بلغراد|باكستان|بريطانيا|بلجيكا|بولندا|برشلونه|بايرن|بوينغ)/

const STATES_WITH_L =
  /^(لندن|لبنان|ليبيا|لشبونه|ليفربول|لايبزيغ|لاهاي|لوكسمبورغ|لاتفيا|ليتوانيا|لجنه|لجان|لاعب|لواء)/

/** Manners of speaking after ب: قال بوضوح إن. */
const MANNER =
  /^ب(وضوح|حزم|اختصار|غضب|هدوء|ثقه|صوت|تعجب|حسم|فخر|حزن|تاثر|اسي|نفسه|صراحه|لهجه|نبره|لغه|سخريه|شده|صفته|صفتها|كل|شكل|طريقه|حق|شان|حسب|عد|دون|دلا|شكر|جد|تفاول|ايجاز|تهكم|مراره|حده|دايه|قوله|قولها|رغم|جانب|حضور|رفقه|مناسبه|حراره|عكس|خلاف|يوم|داخل|خارج|ذلك|هذا|هذه|ما)/

/** بليند: a name whose ب is its own, right before what is said or whom it is said to. */
function isNameWithB({ document: { words }, gaps, lexemes }: Reading, word: number): boolean {
  const { folded = '', text = '' } = words[word] ?? {}
  if (STATES_WITH_B.test(folded)) return true
  if (
    folded.length < 4 ||
    MANNER.test(folded) ||
    /(ة|ات|ها|هم)$/.test(text) ||
    headOf(folded.slice(1)) !== 'other'
  )
    return false
  if (isIntroduced(words, word + 2)) return true
  const next = lexemes[word + 1]
  const said = ((gaps[word + 1] ?? Gap.stop) & (Gap.mark | Gap.colon)) !== 0
  return (
    said || next?.link != null || next?.kind === 'preposition' || /^ل/.test(words[word + 1]?.folded ?? '')
  )
}

/** وقالت بروين فلان وهي نائبة: after two words of a name the text says who it is. */
function isIntroduced(words: Reading['document']['words'], at: number): boolean {
  if (!/^وه[وي]$/.test(words[at]?.folded ?? '') || /^ال/.test(words[at - 1]?.folded ?? '')) return false
  const head = headOf(bareOf(words[at + 1]?.folded ?? ''))
  return head === 'role' || head === 'source'
}

function isFeminine(text: string): boolean {
  return /(ة|[^ب]ات)$/.test(text)
}

export function endOfPhrase(reading: Reading, mentions: Mentions, first: number, limit: number): number {
  const { words } = reading.document
  const head = headOf(bareOf(words[first]?.folded ?? ''))
  let definite = /^ال/.test(words[first]?.folded ?? '')
  const end = Math.min(limit, first + LONGEST)
  let at = opensHere(reading, first) ? (nextMark(reading, first, end + 1) ?? first) : first
  while (at < end) {
    const mention = mentions.at(at)
    if (at > first) {
      const gap = reading.gaps[at] ?? Gap.stop
      if (gap & ~Gap.mark) break
      const closing = gap & Gap.mark && opensHere(reading, at) ? nextMark(reading, at, end) : null
      if (closing !== null && head === 'document') break
      if (closing !== null) {
        at = closing
        continue
      }
      const lexeme = reading.lexemes[at]
      const folded = words[at]?.folded ?? ''
      if (lexeme === undefined || lexeme.link !== null || isAddressee(reading, mentions, at)) break
      if (SPEECH_NOUN.test(folded)) break
      if (mention === null && at > first && /..ته$/.test(words[at]?.text ?? '') && !same.has(folded)) break
      if (mention === null && (isObject(folded, definite) || (definite && isAnother(folded)))) break
      if (/^([بك]ال|كان(ت|وا)?$|وه[وي]$)/.test(folded)) break
      if (mention === null && definite && head !== 'other' && isComplement(folded)) {
        definite = /^لل/.test(folded)
        at++
        continue
      }
      if (lexeme.kind === 'preposition' && goesOn(reading, at, head)) {
        definite = false
        at++
        continue
      }
      if ((lexeme.kind !== null && !(head === 'source' && adjectives.has(folded))) || folded === 'باسم') {
        if (folded !== 'باسم') break
        definite = false
      } else if (mention !== null) {
        if (/^و/.test(folded) && mention.named) break
      } else {
        if (lexeme.cue !== null && (lexeme.cue.cue.form !== 'masdar' || lexeme.cue.pronoun !== '')) break
        const isDefinite = /^و?ال/.test(folded) || same.has(folded)
        if (head === 'source' && !definite && !isDefinite && !isAdjective(folded)) {
          if (headOf(bareOf(words[at - 1]?.folded ?? '')) !== 'other' || /^و/.test(folded)) break
          if (!isAfterPreposition(reading, at)) break
        } else if ((definite && !isDefinite) || (head === 'other' && !isDefinite && isOffice(folded))) break
        definite ||= isDefinite
      }
    }
    at = mention === null ? at + 1 : Math.max(mention.lastWord, at + 1)
  }
  return at
}

/** What an office or a body is for or of: المرصد السوري لحقوق الإنسان، الأمين العام للأمم المتحدة. */
function isComplement(folded: string): boolean {
  if (folded.startsWith('لل')) return folded.length > 4 && !/ين$/.test(folded)
  return folded.startsWith('ل') && (OFFICE_OF.test(folded) || headOf(folded.slice(1)) === 'body')
}

const OFFICE_OF =
  /^ل(حقوق|شوون|قوي|قطاع|مكافحه|كره|حمايه|دعم|رعايه|منطقه|دول|عمليات|برنامج|سياسات|قضايا|مدينه|اداره)$/

function opensHere({ document: { text, words } }: Reading, at: number): boolean {
  return /["“”«»„'‘’]/.test(text[(words[at]?.start ?? 0) - 1] ?? '')
}

/** The word after the closing mark of a name in marks: جمعية "مواطنون من أجل المسؤولية" الأميركية. */
function nextMark(reading: Reading, from: number, end: number): number | null {
  return nextOf(reading, Gap.mark, from, end)
}

function nextOf(reading: Reading, sought: number, from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++) {
    const gap = reading.gaps[at] ?? Gap.stop
    if (gap & sought) return at
    if (gap & (Gap.stop | Gap.colon)) return null
  }
  return null
}

/** Whether a prepositional phrase belongs to an unnamed source: مصدر في الوزارة، متحدث من الحزب؛ not في تصريح. */
function goesOn(reading: Reading, at: number, head: Head): boolean {
  const { words } = reading.document
  if (head !== 'source') return false
  const next = words[at + 1]?.folded ?? ''
  if (!/^(في|من|ب|لدي)$/.test(words[at]?.folded ?? '')) return false
  if (reading.lexemes[at + 1]?.link !== null) return false
  return !OCCASION.test(next) && reading.lexemes[at + 1]?.kind === null && (reading.gaps[at + 1] ?? 1) === 0
}

function isAfterPreposition(reading: Reading, at: number): boolean {
  return reading.lexemes[at - 1]?.kind === 'preposition' || reading.document.words[at - 1]?.folded === 'باسم'
}

/** The title after a name that no list knows: دان ويرثايمر أحد مستشاري المشروع. */
function isOffice(folded: string): boolean {
  return headOf(folded) === 'role' || headOf(folded) === 'source'
}

/** حزب التقدم والاشتراكية الحكومة: a second body is what the first one speaks to. */
function isAnother(folded: string): boolean {
  return /^ال(حكومه|وزاره|دول|دوله|سلطات|جيش|برلمان|شركه|مجلس|رييس|وزير|امين|امير|ملك|شيخ|دكتور|لواء|عميد|عقيد|مهندس)$/.test(
    folded,
  )
}

/** مستخدميها, المستخدمين after a singular noun: what the verb is done to, and no part of its subject. */
function isObject(folded: string, definite: boolean): boolean {
  return /..(ها|هم|هما)$/.test(folded) || (definite && /^ال.{3,}ين$/.test(folded))
}

function isAdjective(folded: string): boolean {
  return /(ه|ي|ين|ون|ات|يا)$/.test(folded) || adjectives.has(folded)
}

/** لكيم، للصحفيين، لوكالة رويترز: who is spoken to, and not the body of an office (الأمين العام لمجلس الضمان). */
function isAddressee(reading: Reading, mentions: Mentions, word: number): boolean {
  const folded = reading.document.words[word]?.folded ?? ''
  if (!folded.startsWith('ل') || mentions.at(word) !== null) return false
  if (folded === 'ل' || mentions.inside(word) || /[a-z]/.test(folded)) return true
  return (
    isAudience(folded.startsWith('لل') ? folded.slice(2) : bareOf(folded.slice(1))) &&
    headOf(folded) === 'other'
  )
}

/** The person who speaks: the head of the phrase or a name in apposition, not a name that something belongs to. */
function speakingMention(
  reading: Reading,
  mentions: Mentions,
  first: number,
  last: number,
  limit: number,
  head: Head,
): Mention | null {
  const { words } = reading.document
  if (/^و?(ال)?(مصدر|مصادر|شهود)$/.test(words[first]?.folded ?? '')) return null
  let titled: Mention | null = null
  for (let at = first; at < last; at++) {
    const mention = mentions.at(at)
    if (mention === null) continue
    const before = at > first ? (words[at - 1]?.folded ?? '') : ''
    const strange = head === 'other' && at > first && !/^ال/.test(before)
    const owned =
      strange ||
      (at > first + 1 &&
        headOf(bareOf(before)) === 'role' &&
        belonging.has(bareOf(words[at - 2]?.folded ?? ''))) ||
      (at > first && (belonging.has(before) || isAfterPreposition(reading, at) || head === 'body'))
    if (mention.named && !owned) return mention
    if (at === first) titled = mention
  }
  if (head !== 'role' && head !== 'name') return titled
  return titled ?? apposed(reading, mentions, last, limit)
}

/** A name after the title: وزير الخارجية، سيرغي لافروف, القيادي في الحزب فلان; not after في تصريح or another verb. */
function apposed(reading: Reading, mentions: Mentions, from: number, limit: number): Mention | null {
  const { words } = reading.document
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    const closing = opensHere(reading, at) ? nextMark(reading, at, Math.min(limit, at + 6)) : null
    if (closing !== null) at = closing
    const lexeme = reading.lexemes[at]
    if (lexeme === undefined || lexeme.link !== null) return null
    if (lexeme.kind === 'relative' || lexeme.kind === 'subordinator' || lexeme.kind === 'adverb') return null
    if (lexeme.cue !== null && lexeme.cue.cue.form !== 'masdar') return null
    const folded = words[at]?.folded ?? ''
    if (
      lexeme.kind === 'preposition' &&
      (!/^(في|عن|من|لدي|علي)$/.test(folded) || OCCASION.test(words[at + 1]?.folded ?? ''))
    )
      return null
    if (isAddressee(reading, mentions, at)) return null
    const mention = mentions.at(at)
    if (mention?.named) {
      return isAfterPreposition(reading, at) || belonging.has(words[at - 1]?.folded ?? '') ? null : mention
    }
  }
  return null
}

/** The gender that a cue's form asks of its subject. */
export function genderOf(reading: CueReading | null): Gender {
  if (reading === null) return null
  if (reading.cue.form !== 'masdar') return reading.cue.gender
  return reading.pronoun === 'ه' ? 'male' : reading.pronoun === 'ها' ? 'female' : null
}
