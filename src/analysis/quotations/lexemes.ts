// Lexemes: what one spelling can be to the rules that find statements. Found out once a spelling.

import { bySpelling } from '../../arabic/memo.ts'
import type { Spelling } from '../../arabic/spellings.ts'
import { type CueReading, readCue } from '../data/cues.ts'
import { headOf } from '../speakers/nouns.ts'
import {
  ADVERBS,
  ATTRIBUTION_HEADS,
  type AttributionHead,
  EFFECTS,
  PREPOSITIONS,
  QUESTIONS,
  RELATIVES,
  REMARK_OPENERS,
  SUBORDINATORS,
  setOf,
} from './words.data.ts'

export type WordClass = 'preposition' | 'adverb' | 'relative' | 'subordinator' | null

/** أن or إن with what is glued to it: بأنه, وأن. */
export interface Link {
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب'
  readonly pronoun: string
}

/** What one spelling can be. */
export interface Lexeme {
  readonly cue: CueReading | null
  readonly link: Link | null
  readonly kind: WordClass
  /** The kind of attribution that may begin here, or null: بحسب، وفقا، نقلا. */
  readonly attribution: AttributionHead | null
  /** The same in bits of `Trait`. */
  readonly traits: number
}

/** What a word can be, as bits: a word without any is passed over by every search. */
export const Trait = {
  cue: 1,
  attribution: 2,
  link: 4,
  subordinator: 8,
  relative: 16,
  /** The narrator's remark on what was said may begin here: علما، في إشارة، وذلك. */
  remark: 32,
  /** A question that somebody asks may begin here: متى، كيف، عما إذا. */
  question: 64,
  /** What words have done may be told here: أثار، أدى. */
  effect: 128,
} as const

const CLASSES: ReadonlyMap<string, WordClass> = new Map([
  ...SUBORDINATORS.split(' ').map(word => [word, 'subordinator'] as const),
  ...PREPOSITIONS.split(' ').map(word => [word, 'preposition'] as const),
  ...ADVERBS.split(' ').map(word => [word, 'adverb'] as const),
  ...RELATIVES.split(' ').map(word => [word, 'relative'] as const),
])
const HEADS: ReadonlyMap<string, AttributionHead> = new Map(
  ATTRIBUTION_HEADS.flatMap(([head, words]) => words.split(' ').map(word => [word, head] as const)),
)
const remarkOpeners = setOf(REMARK_OPENERS)
const questions = setOf(QUESTIONS)
const effects = setOf(EFFECTS)
const THAT_NOT = /^([وف]?)(ب?)أ(لا|لّا|لاّ)$/
const LINK = /^([وف]?)(ب?)ان(ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)?$/

/** What a word can be by its spelling. */
export const lexemeOf = bySpelling(read)

/** Most words are nothing but what their class tells: these share one lexeme, which so is always near in memory. */
const PLAIN: ReadonlyMap<WordClass, Lexeme> = new Map(
  ([null, 'preposition', 'adverb', 'relative', 'subordinator'] as const).map(kind => [
    kind,
    { cue: null, link: null, kind, attribution: null, traits: traitOf(kind) },
  ]),
)

function read({ text, folded }: Spelling): Lexeme {
  const link = linkOf(text, folded)
  const kind = isNoPreposition(text) || link !== null ? null : classOf(folded)
  const verb = link === null && (kind === null || /^[وف]?عبر$/.test(folded)) ? readCue(folded) : null
  const cue = verb === null || isOtherWord(text, folded, verb) ? null : verb
  const attribution = HEADS.get(folded) ?? HEADS.get(withoutAnd(folded)) ?? null
  const traits =
    (cue === null ? 0 : Trait.cue) |
    (attribution === null ? 0 : Trait.attribution) |
    (link === null ? 0 : Trait.link) |
    (remarkOpeners.has(folded) ? Trait.remark : 0) |
    (questions.has(folded) ? Trait.question : 0) |
    (effects.has(folded) ? Trait.effect : 0)
  const plain = traits === 0 ? PLAIN.get(kind) : undefined
  return plain ?? { cue, link, kind, attribution, traits: traits | traitOf(kind) }
}

function traitOf(kind: WordClass): number {
  return kind === 'subordinator' ? Trait.subordinator : kind === 'relative' ? Trait.relative : 0
}

function classOf(folded: string): WordClass {
  const bare = CLASSES.get(folded)
  return bare ?? (/^[وف]/.test(folded) ? (CLASSES.get(folded.slice(1)) ?? null) : null)
}

/** A folded word without و. */
export function withoutAnd(folded: string): string {
  return folded.startsWith('و') ? folded.slice(1) : folded
}

/** Whether a word spelt like a cue is another word by its hamza, dots or vowels: اقرأ is no أقرّا. */
function isOtherWord(text: string, folded: string, cue: CueReading): boolean {
  // ابنتها is her daughter, not what I have shown.
  if (cue.cue.person === 1 && cue.pronoun !== '' && headOf(folded) === 'role') return true
  if (cue.cue.number === 'dual' && text.endsWith('أ')) return true
  // رئيس نادي المدينة is no نادى, نفي no نفى.
  if (cue.cue.form === 'past' && cue.cue.verb.endsWith('ى') && text.endsWith('ي')) return true
  return isFirstPerson(text, cue) || isCalled(text) || isPassive(text, cue) || isFeminineNoun(text, cue)
}

/** أن and إن; ألا, spelt like إلا but for the hamza, is أن with a negation, which what is said begins with. */
function linkOf(text: string, folded: string): Link | null {
  const match = LINK.exec(folded) ?? (THAT_NOT.test(text) ? THAT_NOT.exec(text) : null)
  if (match === null) return null
  return {
    conjunction: match[1] === 'و' || match[1] === 'ف' ? match[1] : '',
    preposition: match[2] === 'ب' ? 'ب' : '',
    pronoun: match[3] ?? '',
  }
}

/** إمام, علي, والي and عقّب are spelt like أمام, على, وإلى and عقب but for a hamza, two dots or a doubling; ولي is no و with لي. */
function isNoPreposition(text: string): boolean {
  return /^([وف]?(إمام|علي|عق\u0651َ?ب(ت|وا)?)|والي|ولي)$/.test(text)
}

/** أُعلن, ذُكر, تُعتبر: with its vowel written the verb is passive, and nobody speaks. */
function isPassive(text: string, { cue, conjunction }: CueReading): boolean {
  if (text[conjunction.length + 1] !== '\u064F') return false
  return cue.form === 'past' || (cue.form === 'present' && cue.verb.startsWith('ا'))
}

/** قضية (a case) is spelt like قضاه (he ended it) but for the two dots, and مظهره (its looks) like مظهرة. */
function isFeminineNoun(text: string, { cue, pronoun }: CueReading): boolean {
  if (pronoun === 'ه' && text.endsWith('ة')) return true
  if (cue.form !== 'participle' || !text.endsWith('ه')) return false
  return cue.strength === 'weak' || cue.verb === 'أقر'
}

/** يُدعى (is called) is spelt like يدّعي (claims) but for two dots. */
function isCalled(text: string): boolean {
  return /[يت]\u064F?دعى$/.test(text)
}

/** أكتشف (I discover) is spelt like اكتشف (he discovered) but for the hamza. */
function isFirstPerson(text: string, { cue, conjunction }: CueReading): boolean {
  return cue.form === 'past' && cue.verb.startsWith('ا') && text[conjunction.length] === 'أ'
}
