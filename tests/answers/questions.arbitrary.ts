// Questions of every kind with arbitrary and Arabic-like words, for property tests.

import fc from 'fast-check'
import type { Question } from '../../src/answers/question.ts'
import { ASKS_FOR } from '../../src/answers/understanding/asks.ts'

/** A key of `length` characters as articles and people have them. */
export function key(length: number): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
    minLength: length,
    maxLength: length,
  })
}

const LETTERS = [
  ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ  ',
  'ال',
  'لل',
  'َ',
  'ـ',
  '؟',
  '«',
  '»',
  ':',
  '.',
  '"',
  '`',
  '5',
  'K',
]

/** Text that looks Arabic. */
const arabicText: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...LETTERS),
  maxLength: 60,
})

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  arabicText,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('بوتين', 'الرئيس', 'كيم', 'ترامب', 'العلاقات الاقتصادية', 'الزعيمان', 'putin', 'ميركل'),
)

const number = fc.integer({ min: -1, max: 20 })
const person = fc.oneof(fc.record({ text: anyText }), fc.record({ key: key(5) }))

/** Any question about the chat's current article. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ kind: fc.constantFrom('start', 'help', 'about', 'privacy', 'settings') }),
  fc.record({ kind: fc.constant('summary'), sentences: number }, { requiredKeys: ['kind'] }),
  fc.record(
    { kind: fc.constant('quotes'), person, about: anyText, page: number },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('who'), person, page: number }, { requiredKeys: ['kind'] }),
  fc.record(
    { kind: fc.constantFrom('when', 'where', 'articles', 'read'), page: number },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    { kind: fc.constant('search'), words: anyText, page: number, understood: fc.boolean() },
    { requiredKeys: ['kind', 'words'] },
  ),
  fc.record(
    { kind: fc.constant('question'), asks: fc.constantFrom(...ASKS_FOR), words: anyText, page: number },
    { requiredKeys: ['kind', 'asks', 'words'] },
  ),
)
