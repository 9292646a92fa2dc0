import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/analysis/document.ts'
import { findPeople } from '../../../src/analysis/people/people.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

const peopleOf = (body: string) => findPeople(documentOf(parseArticle('a.txt', `\n${body}`)))
const namesOf = (body: string) => peopleOf(body).map(person => person.name)

describe('findPeople', () => {
  it.each([
    ['قال وزير المالية اللبناني كريم حداد إن الموازنة جاهزة.', 'كريم حداد'],
    ['وأضافت الباحثة ليلى المنصوري أن الدراسة مستمرة.', 'ليلى المنصوري'],
    ['وصل عبد الله بن سعيد الكندي إلى المطار.', 'عبد الله بن سعيد الكندي'],
    ['والتقى الشيخ يوسف أبو زهرة وفدا من الطلاب.', 'يوسف أبو زهرة'],
    ['فاز المدرب الإسباني كارلوس مورينتس بالجائزة.', 'كارلوس مورينتس'],
  ])('finds in «%s» %s', (body, name) => {
    expect(namesOf(body)).toEqual([name])
  })

  it.each([
    ['افتتحت مؤسسة محمد بن سالم الخيرية فرعا في الرباط.'],
    ['وصلت الحافلة إلى شارع يوسف العظمة مساء الثلاثاء.'],
    ['قال الزعيمان إن اللقاء كان مفيدا جدا.'],
    ['أعلنت وزارة الخارجية الفرنسية موقفها من القرار.'],
  ])('finds nobody in «%s»', body => {
    expect(namesOf(body)).toEqual([])
  })

  it('gives mentions that are exact, ordered spans of the text, whatever the text', () => {
    const words = [
      'قال',
      'الرئيس',
      'محمد',
      'بن',
      'عبد',
      'الله',
      'وأحمد',
      'كيم',
      '،',
      '-',
      'رئيس',
      'آل',
      'أبو',
      'ـ',
      '\u064e',
      '"',
      '\n',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 60 }),
        parts => {
          const document = documentOf(parseArticle('a.txt', parts.join(' ')))
          for (const { mentions } of findPeople(document)) {
            let last = 0
            for (const { start, end } of mentions) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(document.text.length)
              last = end
            }
          }
        },
      ),
    )
  })
})
