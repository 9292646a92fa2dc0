import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lifetimesIn } from '../../../src/answers/sentences/lifetimes.ts'
import { splitWords } from '../../../src/arabic/words.ts'

function told(text: string): { born: string; died: string } {
  const words = splitWords(text)
  const { born, died } = lifetimesIn(text, words)
  const join = (some: readonly number[]): string =>
    some.map(at => text.slice(words[at]!.start, words[at]!.end)).join(' ')
  return { born: join(born), died: join(died) }
}

describe('lifetimesIn', () => {
  it.each([
    ['سالم الحلبي (2 أيار 1911 – 30 آب 2006) كاتب', '2 أيار 1911', '30 آب 2006'],
    ['سالم الحلبي (1911-2006) كاتب', '1911', '2006'],
    ['سعاد مرابط (15 يناير 1937 -)، ممثلة', '15 يناير 1937', ''],
    ['سعاد مرابط (15 يناير 1937 –', '15 يناير 1937', ''],
    ['القائد (540 - 590 هـ / 1145 - 1194 م) من حلب', '540 1145', '590 هـ 1194 م'],
  ])('reads "%s"', (text, born, died) => {
    expect(told(text)).toEqual({ born, died })
  })

  it.each([
    'فاز الفريق (3-1) في عام 2006',
    'وقعت المعركة (عام 1911) قرب النهر - وهي الأولى',
    'بين 1911 - 2006 تغيرت المدينة',
    'الجمعية (تأسست 1911 - مقرها حلب)',
    '',
  ])('finds no lifetime in "%s"', text => {
    expect(told(text)).toEqual({ born: '', died: '' })
  })

  it('never throws on arbitrary text', () => {
    const unit = fc.constantFrom('(', ')', '1911', ' ', '-', '/', 'هـ', 'كاتب')
    fc.assert(fc.property(fc.string({ unit }), text => told(text).born.length <= text.length * 20))
  })
})
