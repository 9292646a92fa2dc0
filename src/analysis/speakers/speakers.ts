// Speakers: who says each statement, report by report in the order of the text.

import { bySpelling } from '../../arabic/memo.ts'
import type { Speaker } from '../analysis.ts'
import { Gap, type Reading } from '../quotations/reading.ts'
import type { Report, WordRange } from '../quotations/reports.ts'
import { Discourse, type Entity, type GrammaticalNumber } from './discourse.ts'
import { entityOf, genderOfNoun, numberOf, plurals } from './entities.ts'
import type { Mentions } from './mentions.ts'
import { bareOf, headOf, isAudience, isQuantity } from './nouns.ts'
import {
  endOfPhrase,
  type Gender,
  genderOf,
  phraseOf,
  readPhrase,
  SPEECH_NOUN,
  type SpeakerPhrase,
  type SubjectOf,
} from './phrase.ts'

const OWN_WORDS = /^ل?(قوله|قولها|قولهم|تعبيره|تعبيرها|تعبيرهم|وصفه|وصفها|وصفهم|زعمه|زعمها|زعمهم|رايه|رايها)$/
/** Nouns that take up whoever has spoken last when nobody is known by them: الكاتب، المصدر ذاته. */
const WHOEVER: ReadonlySet<string> = new Set(['role', 'source', 'document'])
const PREAMBLE =
  /^(و?لا|و?لم|و?لن|و?ما|و?من|و?بدوره|و?بدورها|و?كما|و?قد|و?فيما|و?بينما|و?كان|و?كانت|و?لكن|و?اما)$/
/** Documents that take up whoever issued what has been cited. */
const TAKES_UP = /^(بيان|تقرير|مقال|دراسه|موقع|وثيقه|مذكره|نشره|ورقه|رساله)$/
const isPreamble = bySpelling(({ folded }) => PREAMBLE.test(folded))
const isBeing = bySpelling(({ folded }) => /^[وف]?(كان|كانت|لكن)$/.test(folded))
/** Verbs with which an outlet passes on what somebody else says. */
const PASSING_ON: ReadonlySet<string> = new Set(['نقل', 'نشر', 'أورد', 'بث', 'أذاع'])
/** Nouns for whoever speaks: المصدر ذاته is the last speaker, whoever that is. */
const GENERIC: ReadonlySet<string> = new Set(['مصدر', 'متحدث', 'مسوول'])
/** Broken plurals of things, which verbs take for feminine: أبناك، أحزاب، أندية. */
const THINGS = /^ا(\p{L}{2}ا\p{L}|\p{L}{2}يه)$/u
const NO_TITLES: ReadonlySet<string> = new Set()
const FORGETFUL: SubjectOf = { gender: null, speaking: false }

/** Resolves the speakers of reports; call it for every sentence and report in the order of the text. */
export class SpeakerResolver {
  readonly #discourse = new Discourse()
  readonly #reading: Reading
  readonly #mentions: Mentions
  /** The subject of the sentence's main verb: participles (مضيفة) go with it. */
  #subject: Entity | null = null
  /** Whoever does what the sentence tells, if it is somebody who can speak: participles of saying go with it first. */
  #doer: SpeakerPhrase | null = null
  /** The last verb of saying of the sentence: a participle of its gender goes with its speaker (وأكد البيان …، متوعدا). */
  #spoke: { readonly entity: Entity; readonly gender: Gender } | null = null
  /** The last who was named beside a verb, with its gender: وقال بيان الوزارة …. وأضاف …. */
  #last: { readonly name: string; readonly gender: Gender } | null = null
  /** Who passes on what somebody else says: ونقلت الوكالة عن الوزير. */
  #outlet: Entity | null = null

  constructor(reading: Reading, mentions: Mentions) {
    this.#reading = reading
    this.#mentions = mentions
  }

  /** Whose words stand here without a cue: of whom the sentence tells, else who has spoken last. */
  speakingNow(): Speaker[] {
    const entity = this.#subject ?? this.#discourse.current
    return entity === null ? [] : [entity.speaker]
  }

  /** Whether somebody is known by all these words. */
  knows(phrase: SpeakerPhrase): boolean {
    return this.#discourse.takenUpBy(phrase) !== null
  }

  /** Reads what a sentence is about from its first verb and subject, for the bare verbs that go on. */
  beginSentence({ first, last }: WordRange): void {
    this.#subject = null
    this.#spoke = null
    let start = this.#afterDateline(first, last)
    this.#doer = null
    for (let clause = 0; clause < 3 && this.#subject === null; clause++) {
      this.#subject = this.#subjectAt(start, last)
      this.#doer ??= this.#doerAt(start, last)
      const next = this.#afterComma(start, last)
      if (next === null) return
      start = next
    }
  }

  /** The subject of the clause that begins at `first`: its first noun or the noun after its first verb. */
  #subjectAt(first: number, last: number): Entity | null {
    const verb = this.#skipPreamble(first, last)
    const lexeme = this.#reading.lexemes[verb]
    if (lexeme === undefined || verb >= last || lexeme.link !== null || lexeme.kind !== null) return null
    const standsFirst = this.#mentions.at(verb)
    if (standsFirst !== null) {
      return this.#remember(phraseOf(this.#reading, this.#mentions, verb, standsFirst.lastWord, last), null)
    }
    if (headOf(bareOf(this.#text(verb))) !== 'other' && lexeme.cue === null) {
      const end = endOfPhrase(this.#reading, this.#mentions, verb, last)
      const titled = phraseOf(this.#reading, this.#mentions, verb, end, last)
      return titled.person === null ? null : this.#remember(titled, null)
    }
    const gender = genderOf(lexeme.cue)
    const range = { first: verb + 1, last }
    const phrase =
      readPhrase(this.#reading, this.#mentions, range, { gender, speaking: false }) ??
      this.#afterObject(range)
    if (phrase === null) return null
    if (
      lexeme.cue === null &&
      phrase.person === null &&
      this.#known(phrase, gender)?.speaker.kind !== 'person'
    )
      return null
    return this.#remember(phrase, gender)
  }

  /** A name right after the object of the verb: وأكد النبأ فلان. */
  #afterObject({ first, last }: WordRange): SpeakerPhrase | null {
    for (let at = first + 1; at < Math.min(last, first + 3); at++) {
      const { link = null, kind = null } = this.#reading.lexemes[at - 1] ?? {}
      if (this.#reading.gaps[at] !== 0 || link !== null || kind !== null) return null
      const mention = this.#mentions.at(at)
      if (mention?.named && headOf(bareOf(this.#text(at - 1))) === 'other' && /^ال/.test(this.#text(at - 1)))
        return phraseOf(this.#reading, this.#mentions, at, mention.lastWord, mention.lastWord)
    }
    return null
  }

  /** The subject of a verb that says nothing: تداول نشطاء صورا، مؤكدين …؛ وكانت البنوك شرعت …، مرجحة …. */
  #doerAt(first: number, last: number): SpeakerPhrase | null {
    const at = this.#skipPreamble(first, last)
    for (const noun of [at, at + 1]) {
      if (noun >= last || (noun > at && (this.#reading.gaps[noun] ?? 0) !== 0)) return null
      const lexeme = this.#reading.lexemes[noun]
      if (lexeme === undefined || lexeme.link !== null || lexeme.kind !== null) return null
      if (lexeme.cue !== null) continue
      const word = this.#text(noun)
      if (
        /ا$/.test(word) ||
        (headOf(bareOf(word)) === 'other' && !/^ال/.test(word) && !(noun > at && plurals.has(word)))
      )
        continue
      const end = endOfPhrase(this.#reading, this.#mentions, noun, last)
      return phraseOf(this.#reading, this.#mentions, noun, end, end)
    }
    return null
  }

  /** The doer, where a participle of saying agrees with it: in the plural, or when nobody else is known to speak. */
  #doerOf({ reading }: Report): Entity | null {
    const phrase = this.#doer
    if (phrase === null || reading === null || phrase.person !== null) return null
    const { form, gender, number } = reading.cue
    if (form !== 'participle' && number !== 'plural' && !this.#isNewSubject(phrase, gender, number))
      return null
    const feminine =
      /(ة|ات)$/.test(this.#reading.document.words[phrase.first]?.text ?? '') ||
      THINGS.test(phrase.bare[0] ?? '')
    const entity = this.#entity(phrase, null)
    if (number === 'plural') return entity.number === 'plural' || phrase.head === 'source' ? entity : null
    if (phrase.head === 'other' && this.#discourse.agreeing(gender, number) !== null) return null
    if (phrase.head === 'document' || (entity.number === 'plural' && !feminine)) return null
    if (feminine !== (gender === 'female')) return null
    return this.#known(phrase, gender) ?? entity
  }

  /** وتصدر الوكالة تقارير …، أكدت فيها أن: a body that the verb agrees with, unlike the last speaker. */
  #isNewSubject({ head }: SpeakerPhrase, gender: Gender, number: GrammaticalNumber): boolean {
    const { current } = this.#discourse
    return (
      head === 'body' &&
      gender === 'female' &&
      (current === null || !Discourse.agrees(current, gender, number))
    )
  }

  /** Past the place and reporter that a dispatch begins with: سبق – الرياض: كشف …. */
  #afterDateline(first: number, last: number): number {
    let dash = false
    for (let at = first + 1; at < Math.min(last, first + 9); at++) {
      const gap = this.#reading.gaps[at] ?? 0
      dash ||= (gap & Gap.dash) !== 0
      if (gap & Gap.colon) return dash ? at : first
    }
    return first
  }

  /** The word after the next comma near by, while no subject has been found. */
  #afterComma(start: number, last: number): number | null {
    for (let at = start + 1; at < Math.min(last, start + 10); at++) {
      if ((this.#reading.gaps[at] ?? 0) & Gap.comma) return at
    }
    return null
  }

  /** The speakers of a report, or none where the text doesn't tell. */
  resolve(report: Report): Speaker[] {
    const gender = genderOf(report.reading)
    const phrases = this.#phrases(report, gender)
    const [phrase] = phrases
    if (phrase !== undefined && this.#reading.gaps[report.cue.first] === 0 && isAside(report, phrase))
      return []
    if (phrases.length > 0) {
      const cited = this.#outlet !== null
      const entities = phrases.map(each => this.#remember(each, cited ? genderOfNoun(each) : gender))
      this.#subject = this.#outlet ?? entities[0] ?? null
      this.#outlet = null
      const [entity] = entities
      if (entity !== undefined && !cited) {
        this.#spoke = { entity, gender }
        if (report.kind === 'verb') this.#last = { name: entity.speaker.name, gender }
      }
      return entities.map(({ speaker }) => speaker)
    }
    const entity = this.#goingOn(report) ?? this.#anyone(report)
    if (entity === null) return []
    if (report.reading?.cue.form !== 'participle') this.#subject = entity
    return [this.#discourse.mention(entity).speaker]
  }

  /** The speakers of a report inside what somebody else says: nobody goes on from there. */
  resolveInside(report: Report): Speaker[] {
    const gender = genderOf(report.reading)
    const phrases = this.#phrases(report, gender)
    this.#outlet = null
    if (phrases.length > 0) {
      return phrases.map(phrase => (this.#known(phrase, gender) ?? this.#entity(phrase, gender)).speaker)
    }
    const entity = this.#goingOn(report)
    return entity === null ? [] : [entity.speaker]
  }

  /** Whether an attribution names somebody who can speak: بحسب الوزارة, but not بحسب القانون. */
  isSource(report: Report): boolean {
    if (report.reading !== null || OWN_WORDS.test(this.#text(report.cue.last - 1))) return true
    const phrase = this.#attributed(report)
    return phrase !== null && phrase.head !== 'other'
  }

  /** Whether a person's name begins with this word. */
  isNamed(word: number): boolean {
    return this.#mentions.at(word)?.named === true
  }

  #text(word: number): string {
    return this.#reading.document.words[word]?.folded ?? ''
  }

  /** Past من جانبه، بدوره، كما، لكن. */
  #skipPreamble(first: number, last: number): number {
    let at = first
    while (
      at < last &&
      (isPreamble(this.#reading.document.words[at]!) || this.#reading.lexemes[at]?.kind === 'adverb')
    ) {
      at++
      if (/^(جانبه|جانبها|جانبهم|جهته|جهتها|جهتهم|ناحيته|ناحيتها|طرفه)$/.test(this.#text(at))) at++
    }
    return at
  }

  #phrases(report: Report, gender: SubjectOf['gender']): SpeakerPhrase[] {
    if (report.kind === 'label') return this.#labelled(report)
    if (report.kind === 'attribution') return this.#withSecond(this.#attributed(report), report.tail)
    const { reading } = report
    if (reading === null || reading.cue.form === 'participle') return []
    const subject: SubjectOf = { gender, speaking: report.opening !== null }
    if (PASSING_ON.has(reading.cue.verb)) {
      const from =
        (reading.cue.verb === 'نقل' ? this.#after(report.tail, 'عن') : null) ??
        this.#afterSpeechNoun(report.tail)
      const source =
        from === null ? null : readPhrase(this.#reading, this.#mentions, from, { ...subject, gender: null })
      if (source !== null) {
        const outlet = readPhrase(this.#reading, this.#mentions, report.tail, subject)
        if (outlet !== null) this.#outlet = this.#remember(outlet, gender)
        return [source]
      }
    }
    if (reading.cue.form === 'masdar' && reading.pronoun !== '') return []
    const phrase = readPhrase(this.#reading, this.#mentions, report.tail, subject)
    if (phrase !== null && reading.cue.takes.includes('p') && this.#isObject(phrase)) return []
    const [first = '', second = ''] =
      phrase?.head === 'other' ? [this.#text(phrase.first), this.#text(phrase.first + 1)] : []
    if (phrase !== null && reading.cue.takes.includes('p') && /^ال/.test(second) && !/^ال/.test(first))
      return [{ ...phrase, last: phrase.first + 1, bare: phrase.bare.slice(0, 1) }]
    const after = phrase?.head === 'document' ? (this.#issuer(phrase, report.tail.last) ?? phrase) : phrase
    if (
      (reading.cue.takes.includes('p') && reading.pronoun === '') ||
      this.#text(report.cue.first - 1) === 'قد' ||
      this.#isTopical(report)
    ) {
      const before = this.#before(report, subject)
      if (before !== null) return [before]
    }
    return this.#withSecond(after ?? this.#before(report, subject), report.tail)
  }

  /** The name before a colon; a headline may tell the office of whoever speaks first in the article. */
  #labelled({ tail }: Report): SpeakerPhrase[] {
    const phrase = readPhrase(this.#reading, this.#mentions, tail, { gender: null, speaking: true })
    return phrase === null ? [] : [phrase]
  }

  /** Two who speak at once: مصادر طبية ومصدر برلماني. */
  #withSecond(phrase: SpeakerPhrase | null, tail: WordRange): SpeakerPhrase[] {
    if (phrase === null) return []
    const at = phrase.last
    if (
      at >= tail.last ||
      at <= tail.first ||
      !/^و(?!ه[وي]$)/.test(this.#text(at)) ||
      this.#reading.gaps[at] !== 0
    )
      return [phrase]
    const mention = this.#mentions.at(at)
    const joins =
      phrase.person !== null
        ? mention?.named === true
        : phrase.head !== 'role' && headOf(this.#text(at).slice(1)) === phrase.head
    if (!joins) return [phrase]
    const last = mention?.lastWord ?? Math.min(at + 2, tail.last)
    const second = phraseOf(this.#reading, this.#mentions, at, last, last)
    return [
      phrase,
      {
        ...second,
        bare: second.bare.map((word, index) => (index === 0 && mention === null ? word.slice(1) : word)),
      },
    ]
  }

  /** The source that an attribution names; of a document its issuer: بيان للمجلس، وفقا لتقرير الوكالة. */
  #attributed({ tail, reading }: Report): SpeakerPhrase | null {
    const { first, last } = tail
    if (first >= last) return null
    if (
      reading === null &&
      /^ل?(حديث|تصريح|تصريحات|كلام|اقوال|شهاده)$/.test(this.#text(first)) &&
      first + 1 < last
    )
      return readPhrase(this.#reading, this.#mentions, { first: first + 1, last }, FORGETFUL)
    const glued =
      reading === null &&
      /^ل/.test(this.#text(first)) &&
      headOf(bareOf(this.#text(first))) === 'other' &&
      this.#mentions.at(first) === null
    if (!glued) {
      const phrase = readPhrase(this.#reading, this.#mentions, tail, {
        ...FORGETFUL,
        speaking: reading !== null,
      })
      return phrase?.head === 'document' ? (this.#issuer(phrase, last) ?? phrase) : phrase
    }
    const end = endOfPhrase(this.#reading, this.#mentions, first, last)
    const made = phraseOf(this.#reading, this.#mentions, first, end, end)
    const word = this.#text(first)
    const bare = word.startsWith('لل') ? word.slice(2) : bareOf(word.slice(1))
    const head = this.#mentions.inside(first) ? 'name' : headOf(bare)
    const phrase: SpeakerPhrase = {
      ...made,
      bare: [bare, ...made.bare.slice(1)],
      head,
      definite: word.startsWith('لل'),
    }
    return head === 'document' || /^(اخر|احدث)$/.test(bare)
      ? (this.#issuer(phrase, last) ?? { ...phrase, head: 'document' })
      : phrase
  }

  /** Who issued a document: تقرير لمنظمة الصحة، بيان وزارة الداخلية، تقارير في وسائل الإعلام. */
  #issuer({ first }: SpeakerPhrase, limit: number): SpeakerPhrase | null {
    for (let at = first + 1; at < Math.min(limit, first + 6); at++) {
      const mention = this.#mentions.at(at)
      if (mention?.named)
        return phraseOf(this.#reading, this.#mentions, at, mention.lastWord, mention.lastWord)
      const word = this.#text(at)
      const bare = word.startsWith('لل') ? word.slice(2) : bareOf(word)
      for (const form of [bare, word.startsWith('ل') ? word.slice(1) : bare]) {
        const head = headOf(form)
        if (head === 'body' || (head === 'document' && form === 'وسايل')) {
          const end = endOfPhrase(this.#reading, this.#mentions, at, limit)
          const made = phraseOf(this.#reading, this.#mentions, at, end, end)
          return {
            ...made,
            head: 'body',
            definite: word.startsWith('لل') || made.definite,
            bare: [form, ...made.bare.slice(1)],
          }
        }
      }
    }
    return null
  }

  #after(range: WordRange, word: string): WordRange | null {
    for (let at = range.first; at < range.last; at++) {
      if (this.#text(at) === word) return { first: at + 1, last: range.last }
    }
    return null
  }

  /** Whose words are passed on: نشرت الوكالة تصريح مسؤول، نقلت الوكالة تصريحات للوزير. */
  #afterSpeechNoun({ first, last }: WordRange): WordRange | null {
    for (let at = first + 1; at < last; at++) {
      if (SPEECH_NOUN.test(this.#text(at))) return { first: at + 1, last }
    }
    return null
  }

  /** خاطب الشباب بقوله، طالبت الأندية بأن: those to whom the verb is done, where nobody else is named. */
  #isObject(phrase: SpeakerPhrase): boolean {
    const word = this.#text(phrase.first)
    return (
      phrase.head === 'other' &&
      phrase.last - phrase.first === 1 &&
      /^ال/.test(word) &&
      !/ون$/.test(word) &&
      this.#discourse.takenUpBy(phrase) === null
    )
  }

  /** أما المدرب فقال …: the subject stands before the verb. */
  #isTopical({ cue, reading }: Report): boolean {
    const sentence = this.#reading.sentences[cue.first] ?? cue.first
    return reading?.conjunction === 'ف' && /^و?اما$/.test(this.#text(sentence))
  }

  /** The subject before its verb: عصام نعمان، رئيس الحركة، قال؛ لكن المسؤول قال؛ وكان مصدر أشار؛ فتاة ادعت. */
  #before(report: Report, subject: SubjectOf): SpeakerPhrase | null {
    const cue = report.cue.first
    if (report.reading?.conjunction === 'و') return null
    const sentence = this.#reading.sentences[cue] ?? cue
    if (cue === sentence) return null
    const relative = this.#reading.lexemes[cue - 1]?.kind === 'relative'
    if (!relative) {
      for (const first of this.#subjectStarts(sentence, cue)) {
        const phrase = readPhrase(
          this.#reading,
          this.#mentions,
          { first, last: cue },
          { ...subject, speaking: false, accusative: true },
        )
        if (phrase !== null) return phrase
      }
      const noun = /^[وف]?كانت?$/.test(this.#text(sentence)) ? sentence + 1 : sentence
      const finite = report.opening !== null && report.reading?.cue.form !== 'masdar'
      if (finite && noun < cue && this.#standsAlone(noun, cue)) {
        const range = { first: noun, last: cue }
        const phrase = readPhrase(this.#reading, this.#mentions, range, { ...subject, accusative: true })
        if (phrase?.last === cue) return phrase
      }
    }
    return this.#antecedent(relative ? cue - 1 : cue, subject)
  }

  /** Whether one to three nouns are all that stands before the verb in its sentence: روسيا أكدت أن …. */
  #standsAlone(sentence: number, cue: number): boolean {
    if (cue - sentence > 3) return false
    for (let at = sentence; at < cue; at++) {
      const lexeme = this.#reading.lexemes[at]
      if (lexeme === undefined || lexeme.cue !== null || lexeme.kind !== null || lexeme.link !== null)
        return false
      if (at > sentence && this.#reading.gaps[at] !== 0) return false
    }
    return this.#reading.gaps[cue] === 0
  }

  /** Where the subject of the clause that ends in a verb at `cue` may begin, the nearest first. */
  #subjectStarts(sentence: number, cue: number): number[] {
    const starts = [sentence]
    for (let at = Math.max(sentence, cue - 40); at < cue - 1; at++) {
      const { link, kind } = this.#reading.lexemes[at] ?? { link: null, kind: null }
      const opens = link !== null || kind === 'subordinator' || isBeing(this.#reading.document.words[at]!)
      if (opens) starts.push(at + 1)
      else if ((this.#reading.gaps[at] ?? 0) & (Gap.semicolon | Gap.pause)) starts.push(at)
    }
    return starts.slice(-4).reverse()
  }

  /** The noun right before its relative clause: فتاة ادعت أن، جماعة تزعم، فلانة التي قالت. */
  #antecedent(cue: number, { gender }: SubjectOf): SpeakerPhrase | null {
    const clause = this.#reading.lexemes[cue]?.kind === 'relative'
    for (let at = cue - 1; at > cue - (clause ? 10 : 6); at--) {
      const mention = this.#mentions.at(at)
      if (mention?.named && (clause || mention.lastWord === cue)) {
        return phraseOf(this.#reading, this.#mentions, at, mention.lastWord, mention.lastWord)
      }
    }
    if (clause) return this.#relativeNoun(cue, gender)
    const word = this.#text(cue - 1)
    const bare = headOf(word) === 'other' ? word.replace(/^[بل]/, '') : word
    if ((this.#reading.gaps[cue] ?? 1) !== 0 || word.startsWith('ال') || headOf(bare) === 'other') return null
    if (gender === 'male' && /ه$/.test(bare)) return null
    const phrase = phraseOf(this.#reading, this.#mentions, cue - 1, cue, cue)
    return { ...phrase, bare: [bare], head: headOf(bare) }
  }

  /** The definite noun that a relative clause at `relative` tells of: مكتب المدعي الذي قال. */
  #relativeNoun(relative: number, gender: Gender): SpeakerPhrase | null {
    for (let at = relative - 1; at > relative - 6 && this.#reading.gaps[at + 1] === 0; at--) {
      const word = this.#text(at)
      if (this.#reading.lexemes[at]?.kind !== null || headOf(bareOf(word)) === 'other') continue
      const feminine = /[ةا]ت?$/.test(this.#reading.document.words[at]?.text ?? '')
      if (gender !== null && feminine !== (gender === 'female')) continue
      return phraseOf(this.#reading, this.#mentions, at, relative, relative)
    }
    return null
  }

  /** Who goes on speaking with a verb that names nobody. */
  #goingOn(report: Report): Entity | null {
    const { reading, kind } = report
    const gender = genderOf(reading)
    const number = reading?.cue.form === 'masdar' ? null : (reading?.cue.number ?? null)
    if (reading?.cue.form === 'participle' && this.#spoke !== null && this.#spoke.gender === gender)
      return this.#spoke.entity
    const doer = this.#subject === null ? this.#doerOf(report) : null
    if (doer !== null) return doer
    if (this.#subject !== null && kind === 'verb' && Discourse.agrees(this.#subject, gender, number))
      return this.#subject
    const { current } = this.#discourse
    if (
      current !== null &&
      this.#last?.name === current.speaker.name &&
      this.#last.gender === gender &&
      number !== 'plural'
    )
      return current
    const agreeing = this.#discourse.agreeing(gender, number)
    if (agreeing !== null) return agreeing
    return (
      (kind === 'verb' && gender !== null && number !== 'plural'
        ? this.#lastMentioned(report, gender)
        : null) ?? current
    )
  }

  /** The person named last before a verb that agrees with no speaker: أعلنت الوزارة إيقاف فلان …. وأضاف …. */
  #lastMentioned({ cue }: Report, gender: Gender): Entity | null {
    for (let at = cue.first - 1; at > Math.max(0, cue.first - 60); at--) {
      const mention = this.#mentions.at(at)
      if (mention?.named && mention.person.gender === gender)
        return this.#entity(phraseOf(this.#reading, this.#mentions, at, mention.lastWord, at), gender)
    }
    return null
  }

  /** The first person of the sentence, where nobody has spoken yet. */
  #anyone({ cue }: Report): Entity | null {
    const first = this.#reading.sentences[cue.first] ?? cue.first
    for (let at = first; at < Math.min(this.#reading.sentenceEnds[cue.first] ?? first, first + 40); at++) {
      const mention = this.#mentions.at(at)
      if (mention?.named)
        return this.#entity(phraseOf(this.#reading, this.#mentions, at, mention.lastWord, at), null)
    }
    return null
  }

  /** The entity that a phrase names, now the latest. */
  #remember(phrase: SpeakerPhrase, gender: SubjectOf['gender']): Entity {
    return this.#discourse.mention(this.#known(phrase, gender) ?? this.#entity(phrase, gender))
  }

  #known(phrase: SpeakerPhrase, gender: SubjectOf['gender']): Entity | null {
    if (phrase.person !== null) return null
    if (phrase.head === 'other' && !phrase.sameAsBefore)
      return (
        this.#discourse.takenUpBy(phrase) ??
        this.#nicknamed(phrase, gender) ??
        this.#compatriot(phrase, gender)
      )
    if (phrase.sameAsBefore && GENERIC.has(phrase.bare[0] ?? '')) return this.#discourse.current
    if (phrase.sameAsBefore) return this.#discourse.takenUpBy(phrase) ?? this.#discourse.current
    if (phrase.bare[0] === 'مصدر' && !phrase.definite && isAudience(this.#text(phrase.first + 1)))
      return this.#discourse.takenUpBy({ ...phrase, bare: ['مصدر'] })
    if (!phrase.definite && phrase.bare.length < 2) return null
    const shortest = phrase.definite ? Math.min(phrase.bare.length, 2) : phrase.bare.length
    for (let length = phrase.bare.length; length >= shortest; length--) {
      const known = this.#knownAs({ ...phrase, bare: phrase.bare.slice(0, length) }, gender)
      if (known !== null) return known
    }
    if (isQuantity(phrase.bare[0] ?? '')) return null
    const compatriot = this.#compatriot(phrase, gender)
    if (compatriot !== null) return compatriot
    if (!phrase.definite || phrase.bare.length > 1 || !WHOEVER.has(phrase.head)) return null
    if (phrase.head !== 'document' && numberOf(phrase) === 'plural' && phrase.bare[0] !== 'مصادر')
      return this.#discourse.agreeing(gender, 'plural')
    if (phrase.head === 'document') return this.#issuerOf(phrase.bare[0] ?? '')
    if (phrase.bare[0] === 'مصدر')
      return this.#discourse.latestWritten() ?? this.#discourse.agreeing(gender, null)
    return this.#discourse.agreeing(gender, null)
  }

  /** Whose البيان، التقرير is: the last speaker's; a report or study is a body's. */
  #issuerOf(document: string): Entity | null {
    if (!TAKES_UP.test(document)) return null
    return /^(تقرير|دراسه|وثيقه|ورقه)$/.test(document)
      ? this.#discourse.latestWritten()
      : this.#discourse.current
  }

  /** الدبلوماسي المغربي after the Moroccan consul has spoken, اللاعب البرازيلي after a player: a noun of the same person. */
  #compatriot({ head, bare, definite }: SpeakerPhrase, gender: SubjectOf['gender']): Entity | null {
    const { current } = this.#discourse
    const [noun = '', adjective = ''] = bare
    if (current === null || current.speaker.kind !== 'person') return null
    if (!definite || bare.length !== 2 || !/(ي|يه)$/.test(adjective)) return null
    if (!Discourse.agrees(current, gender, null)) return null
    if (noun === 'دولي') return current
    return head === 'role' && (isKnownBy(current, adjective) || isKnownBy(current, noun)) ? current : null
  }

  /** وأشار "الصخرة" إلى: a nickname in marks while a man has been speaking. */
  #nicknamed({ first, last, definite }: SpeakerPhrase, gender: Gender): Entity | null {
    const { current } = this.#discourse
    const { gaps } = this.#reading
    if (!definite || last - first !== 1 || gender !== 'male' || current?.speaker.kind !== 'person')
      return null
    const inMarks = ((gaps[first] ?? 0) & (gaps[last] ?? 0) & Gap.mark) !== 0
    return inMarks && Discourse.agrees(current, gender, null) ? current : null
  }

  #knownAs(phrase: SpeakerPhrase, gender: SubjectOf['gender']): Entity | null {
    const known = this.#discourse.takenUpBy(phrase)
    if (known !== null || phrase.head !== 'role') return known
    const person = this.#mentions.titled(phrase.bare, phrase.first)
    return person === null ? null : entityOf(person, this.#mentions.wordsOf(person), gender)
  }

  #entity(phrase: SpeakerPhrase, gender: SubjectOf['gender']): Entity {
    if (phrase.person !== null) {
      return entityOf(phrase.person, this.#mentions.wordsOf(phrase.person), gender, [
        ...phrase.bare,
        ...this.#apposition(phrase),
      ])
    }
    const kind = phrase.head === 'source' || phrase.head === 'role' ? 'source' : 'organisation'
    const name = this.#nameOf(phrase.apposed === undefined ? phrase : { ...phrase, ...phrase.apposed })
    const speaker: Speaker = { kind, name, role: null, person: null }
    return { speaker, gender, number: numberOf(phrase), words: new Set(phrase.bare), titles: NO_TITLES }
  }

  /** The words of the title after a name: كريم حداد، رئيس لجنة المالية، اعتبر. */
  #apposition({ last: end }: SpeakerPhrase): string[] {
    const found: string[] = []
    const last = this.#reading.gaps[end] === 0 && this.#reading.lexemes[end]?.kind === null ? end + 1 : end
    if (((this.#reading.gaps[last] ?? 0) & Gap.comma) === 0 || headOf(bareOf(this.#text(last))) !== 'role')
      return found
    for (let at = last; at < last + 10; at++) {
      if (at > last && this.#reading.gaps[at] !== 0) break
      found.push(bareOf(this.#text(at)))
    }
    return found
  }

  /** The phrase as written, without و or ل glued to it, with the mark that closes a name at its end. */
  #nameOf({ first, last, bare }: SpeakerPhrase): string {
    const { words, text } = this.#reading.document
    const end = words[last - 1]?.end ?? 0
    const plain = text.slice(words[first]?.start ?? 0, end)
    const closes = /["“”«»]/.test(plain) && /["“”«»]/.test(text[end] ?? '') && /["“”«»][^"“”«»]*$/.test(plain)
    const written =
      closes && (plain.match(/["“”«»]/g)?.length ?? 0) % 2 === 1
        ? text.slice(words[first]?.start ?? 0, end + 1)
        : plain
    const [head = ''] = bare
    const folded = this.#text(first)
    if (folded === `ل${head}` || folded === `و${head}` || folded === `ب${head}`) return written.slice(1)
    return folded === `لل${head}` ? `ال${written.slice(2)}` : written
  }
}

/** A verb on the way that opens nothing and names nobody: … اعترافات كشف له عنها قياديون …. */
function isAside({ kind, opening, reading, cue }: Report, { person, first }: SpeakerPhrase): boolean {
  return (
    kind === 'verb' && opening === null && reading?.conjunction === '' && person === null && first > cue.first
  )
}

function isKnownBy({ words, titles }: Entity, word: string): boolean {
  return words.has(word) || titles.has(word)
}
