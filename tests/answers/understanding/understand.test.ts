import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/answers/question.ts'
import { understand } from '../../../src/answers/understanding/understand.ts'
import { fold } from '../../../src/arabic/fold.ts'
import { NOT_COMMANDS, PHRASINGS } from './phrasings.data.ts'

const PEOPLE = [
  'لافروف',
  'سيرغي لافروف',
  'وزير الخارجية',
  'ماكرون',
  'ميركل',
  'أنغيلا ميركل',
  'المستشارة الألمانية',
  'غوتيريش',
  'الأمين العام للأمم المتحدة',
  'أردوغان',
  'السيسي',
  'Macron',
  'Merkel',
  'Lavrov',
  'Guterres',
].map(fold)
const isPerson = (phrase: string): boolean => PEOPLE.includes(fold(phrase))

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('|').map(cell => cell.trim()))

const intentOf = (question: Question): string =>
  question.kind === 'question' ? `question:${question.asks}` : question.kind
const personOf = (question: Question): string =>
  'person' in question && question.person !== undefined && 'text' in question.person
    ? question.person.text
    : ''

describe('understand', () => {
  it.each(rows(PHRASINGS))('reads "%s" as %s %s %s', (text = '', intents = '', person = '', about = '') => {
    const question = understand(text, { isPerson })
    expect(intents.split('/')).toContain(intentOf(question))
    if (person !== '') expect(personOf(question)).toBe(person)
    if (about !== '') expect(question).toMatchObject({ about })
  })

  it.each(rows(NOT_COMMANDS))('does not take "%s" for %s', (text = '', wrong = '') => {
    expect(wrong.split(' ')).not.toContain(intentOf(understand(text, { isPerson })))
  })

  it.each([
    ['/summary', { kind: 'summary' }],
    ['/summary 5', { kind: 'summary', sentences: 5 }],
    ['/summary@MujazBot ٧', { kind: 'summary', sentences: 7 }],
    ['/quotes', { kind: 'quotes' }],
    ['/quotes@MujazBot ماكرون', { kind: 'quotes', person: { text: 'ماكرون' } }],
    ['/quotes ماكرون عن المناخ', { kind: 'quotes', person: { text: 'ماكرون' }, about: 'المناخ' }],
    ['/who Macron', { kind: 'who', person: { text: 'Macron' } }],
    ['/when', { kind: 'when' }],
    ['/when القمة', { kind: 'question', asks: 'date', words: 'القمة' }],
    ['/search  "سد النهضة"', { kind: 'search', words: '"سد النهضة"' }],
    ['/read 2', { kind: 'read', page: 2 }],
    ['/privacy', { kind: 'privacy' }],
    ['/ملخص', { kind: 'summary' }],
  ])('reads the command %s', (text, question) => {
    expect(understand(text)).toEqual(question)
  })

  it('asks for all speakers where two are named', () => {
    expect(understand('ماذا قال ماكرون وميركل عن أوروبا؟', { isPerson })).toEqual({
      kind: 'quotes',
      about: 'أوروبا',
    })
  })

  it('takes no word of the article for a slip', () => {
    const isWord = (folded: string): boolean => folded === 'مقاتلات'
    expect(understand('مقاتلات', { isWord })).toEqual({ kind: 'search', words: 'مقاتلات' })
  })

  it('searches for what it does not understand, and says so', () => {
    const words = 'سوف نرى غدا إن كانت الأمور تسير نحو الأفضل بكثير'
    expect(understand(words)).toEqual({ kind: 'search', words, understood: false })
  })

  it('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        expect(understand(text, { isPerson }).kind).toBeTypeOf('string')
      }),
    )
  })

  it('never throws on words of the tables in any order', () => {
    const words = fc.constantFrom(...new Set(rows(PHRASINGS).flatMap(([text = '']) => text.split(' '))))
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), some => {
        expect(understand(some.join(' '), { isPerson }).kind).toBeTypeOf('string')
      }),
    )
  })
})
