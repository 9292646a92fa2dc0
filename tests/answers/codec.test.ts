import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalQuestion } from '../../src/answers/canonical.ts'
import { CODES, FIELD_END, LITERAL } from '../../src/answers/codec.data.ts'
import {
  decodePayload,
  decodeQuestion,
  encodePayload,
  encodeQuestion,
  fitsButton,
  MOST_BYTES,
} from '../../src/answers/codec.ts'
import { anyQuestion, key } from './questions.arbitrary.ts'

describe('encodeQuestion', () => {
  it('is read back as the canonical question, whatever was asked', () => {
    fc.assert(
      fc.property(anyQuestion, question => {
        expect(decodeQuestion(encodeQuestion(question))).toEqual(canonicalQuestion(question))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    'ماذا قال الرئيس الروسي عن العلاقات الاقتصادية مع كوريا الشمالية؟',
    'التعاون العسكري والاقتصادي بين الجزائر ومصر',
    'Kim Jong Un',
  ])('fits words such as %s into a button', words => {
    expect(fitsButton({ kind: 'search', article: 'abc123', words, page: 12 })).toBe(true)
  })

  it('needs at most a byte for an Arabic letter', () => {
    const words = 'أبت ثجح خدذ رزس شصض طظع غفق كلم نهو يءة ىآؤ ئإ'
    expect(Buffer.byteLength(encodeQuestion({ kind: 'search', words }))).toBeLessThanOrEqual(words.length + 3)
  })

  it('says what does not fit', () => {
    expect(fitsButton({ kind: 'search', words: 'Ω'.repeat(MOST_BYTES) })).toBe(false)
  })

  it('has a code of one printable ASCII character for each text, no two alike', () => {
    const codes = CODES.map(([code]) => code)
    expect(codes.filter(code => !/^[!-~]$/.test(code) || code === FIELD_END || code === LITERAL)).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(CODES.map(([, text]) => text)).size).toBe(codes.length)
  })
})

describe('decodeQuestion', () => {
  it('gives null for foreign data and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), data => {
        const question = decodeQuestion(data)
        if (question !== null) expect(encodeQuestion(question)).toBe(data)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['', '?', 'z', 's.0', 's.3', 'q.1', 'w..x', 'x9..Ab', 'f..`', 'sABC', '+2 s', '=language:ar'])(
    'does not take %j for a question',
    data => {
      expect(decodeQuestion(data)).toBeNull()
    },
  )
})

describe('payloads of deep links', () => {
  it('lead to an article or to a person in it', () => {
    expect(decodePayload(encodePayload('abc123'))).toEqual({ kind: 'start', article: 'abc123' })
    expect(decodePayload(encodePayload('abc123', 'p4567'))).toEqual({
      kind: 'who',
      article: 'abc123',
      person: { key: 'p4567' },
    })
  })

  it('hold only what Telegram allows', () => {
    fc.assert(fc.property(key(6), key(5), (a, p) => /^[A-Za-z0-9_-]{1,64}$/.test(encodePayload(a, p))))
  })

  it.each(['', 'a-b-c', 'بوتين', 'a b', '-', 'a-', '../x'])('does not follow %j', payload => {
    expect(decodePayload(payload)).toBeNull()
  })
})
