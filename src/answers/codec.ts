// Questions as the data of buttons, and as deep-link payloads: stateless, short, and never trusted.
//
// kind, article key, FIELD_END, then the fields of the kind: `qx4k2m9.2.kab12c.AlElAqAt` is page 2 of what the person
// `ab12c` says about these words in the article `x4k2m9`.

import { canonicalQuestion } from './canonical.ts'
import { CODES, FIELD_END, LITERAL } from './codec.data.ts'
import type { PersonQuery, Question } from './question.ts'
import { ASKS_FOR } from './understanding/asks.ts'

/** What the data of a button may take, in bytes of UTF-8. */
export const MOST_BYTES = 64

const KIND_CODES = {
  start: 'n',
  help: 'h',
  about: 'a',
  privacy: 'p',
  settings: 'g',
  summary: 's',
  quotes: 'q',
  who: 'w',
  when: 't',
  where: 'l',
  search: 'f',
  articles: 'b',
  read: 'r',
  question: 'x',
} as const satisfies Record<Question['kind'], string>

const KINDS = new Map<string, Question['kind']>(
  Object.entries(KIND_CODES).map(([kind, code]) => [code, kind as Question['kind']]),
)
const KEY = /^[a-z0-9]{1,16}$/
const NUMBER = /^[1-9]\d{0,3}$/

/** The question (in its canonical form) as text. It may be longer than a button takes: see `fitsButton`. */
export function encodeQuestion(asked: Question): string {
  const question = canonicalQuestion(asked)
  const head = `${KIND_CODES[question.kind]}${question.article ?? ''}`
  const fields = fieldsOf(question)
  return [head, ...fields].join(FIELD_END).replace(/\.+$/, '')
}

/** Whether a button can carry the question. */
export function fitsButton(question: Question): boolean {
  return Buffer.byteLength(encodeQuestion(question)) <= MOST_BYTES
}

/** The question that `data` carries, or null for data that `encodeQuestion` did not make. Never throws. */
export function decodeQuestion(data: string): Question | null {
  const kind = KINDS.get(data.charAt(0))
  const [article = '', ...fields] = data.slice(1).split(FIELD_END)
  if (kind === undefined || (article !== '' && !KEY.test(article))) return null
  const question = questionOf(kind, fields)
  if (question === null) return null
  const whole: Question = article === '' ? question : { ...question, article }
  return encodeQuestion(whole) === data ? canonicalQuestion(whole) : null
}

/**
 * The payload of a link `https://t.me/NAME?start=PAYLOAD` to an article, or to a person in it: at most 64 of
 * `[A-Za-z0-9_-]`.
 */
export function encodePayload(article: string, person?: string): string {
  return person === undefined ? article : `${article}-${person}`
}

/** What such a payload asks, or null for a foreign one. Never throws. */
export function decodePayload(payload: string): Question | null {
  const [article = '', person, ...more] = payload.split('-')
  if (!KEY.test(article) || more.length > 0) return null
  if (person === undefined) return { kind: 'start', article }
  return KEY.test(person) ? { kind: 'who', article, person: { key: person } } : null
}

function fieldsOf(question: Question): string[] {
  switch (question.kind) {
    case 'summary':
      return [numberField(question.sentences)]
    case 'quotes':
      return [numberField(question.page), personField(question.person), encodeText(question.about ?? '')]
    case 'who':
      return [numberField(question.page), personField(question.person)]
    case 'search':
      return [
        `${numberField(question.page)}${question.understood === false ? '!' : ''}`,
        encodeText(question.words),
      ]
    case 'question':
      return [`${ASKS_FOR.indexOf(question.asks)}`, numberField(question.page), encodeText(question.words)]
    case 'when':
    case 'where':
    case 'articles':
    case 'read':
      return [numberField(question.page)]
    default:
      return []
  }
}

function questionOf(kind: Question['kind'], fields: readonly string[]): Question | null {
  const [first = '', second = '', third = ''] = fields
  switch (kind) {
    case 'summary': {
      const sentences = numberOf(first)
      return sentences === null ? null : { kind, sentences }
    }
    case 'quotes':
    case 'who': {
      const page = numberOf(first)
      const person = personOf(second)
      const about = decodeText(third)
      if (page === null || person === null || about === null) return null
      const asked = { page, ...(person === undefined ? {} : { person }) }
      return kind === 'who' ? { kind, ...asked } : { kind, ...asked, about }
    }
    case 'search': {
      const understood = !first.endsWith('!')
      const page = numberOf(understood ? first : first.slice(0, -1))
      const words = decodeText(second)
      return page === null || words === null ? null : { kind, words, page, understood }
    }
    case 'question': {
      const asks = ASKS_FOR[/^\d$/.test(first) ? Number(first) : -1]
      const page = numberOf(second)
      const words = decodeText(third)
      return asks === undefined || page === null || words === null ? null : { kind, asks, words, page }
    }
    case 'when':
    case 'where':
    case 'articles':
    case 'read': {
      const page = numberOf(first)
      return page === null ? null : { kind, page }
    }
    default:
      return { kind }
  }
}

function numberField(value: number | undefined): string {
  return value === undefined ? '' : `${value}`
}

function numberOf(field: string): number | null {
  if (field === '') return 0
  return NUMBER.test(field) ? Number(field) : null
}

function personField(person: PersonQuery | undefined): string {
  if (person === undefined) return ''
  return 'key' in person ? `k${person.key}` : `t${encodeText(person.text)}`
}

function personOf(field: string): PersonQuery | null | undefined {
  const value = field.slice(1)
  if (field === '') return undefined
  if (field.startsWith('k')) return KEY.test(value) ? { key: value } : null
  const text = field.startsWith('t') ? decodeText(value) : null
  return text === null ? null : { text }
}

const TEXTS = new Map(CODES)
/** The codes by the first character of their text, longest text first. */
const CODES_BY_FIRST = new Map<string, (readonly [code: string, text: string])[]>()
for (const code of [...CODES].sort((a, b) => b[1].length - a[1].length)) {
  const first = code[1].charAt(0)
  CODES_BY_FIRST.set(first, [...(CODES_BY_FIRST.get(first) ?? []), code])
}

/** Text as codes, and what has none in a literal run. */
function encodeText(text: string): string {
  let encoded = ''
  let literal = ''
  const flush = (): void => {
    if (literal !== '') encoded += `${LITERAL}${literal.replaceAll(LITERAL, LITERAL + LITERAL)}${LITERAL}`
    literal = ''
  }
  for (let at = 0; at < text.length; ) {
    const found = CODES_BY_FIRST.get(text.charAt(at))?.find(([, unit]) => text.startsWith(unit, at))
    if (found === undefined) literal += text.charAt(at++)
    else {
      flush()
      encoded += found[0]
      at += found[1].length
    }
  }
  flush()
  return encoded
}

/** The text that was encoded, or null for what `encodeText` did not make. */
function decodeText(encoded: string): string | null {
  let text = ''
  for (let at = 0; at < encoded.length; ) {
    if (encoded.charAt(at) === LITERAL) {
      const run = /`((?:[^`]|``)*)`/y
      run.lastIndex = at
      const match = run.exec(encoded)
      if (match === null) return null
      text += (match[1] ?? '').replaceAll(LITERAL + LITERAL, LITERAL)
      at = run.lastIndex
    } else {
      const unit = TEXTS.get(encoded.charAt(at++))
      if (unit === undefined) return null
      text += unit
    }
  }
  return text
}
