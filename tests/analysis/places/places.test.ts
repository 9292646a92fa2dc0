import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/analysis/document.ts'
import { findPlaces } from '../../../src/analysis/places/places.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

function placesIn(body: string): string[] {
  return findPlaces(documentOf(parseArticle('a.txt', `\n${body}`))).map(({ name }) => name)
}

describe('findPlaces', () => {
  it.each([
    ['التقى الزعيمان بفلاديفوستوك في روسيا', ['فلاديفوستوك', 'روسيا']],
    ['موسكو وبيونغ يانغ احتفلتا', ['موسكو', 'بيونغ يانغ']],
    ['عاد إلى القاهرة', ['القاهرة']],
    ['زيارة للقاهرة وللرياض', ['القاهرة', 'الرياض']],
    ['الاستقرار في شبه الجزيرة الكورية', ['شبه الجزيرة الكورية']],
    ['وصل إلى مطار القاهرة', ['مطار القاهرة']],
    ['في مدينة الخبر السعودية', ['الخبر']],
    ['بين صيدا وصور', ['صيدا', 'صور']],
    ['سوريا: معارك في الرقة', ['سوريا', 'الرقة']],
    ['في بلدة دير سنبل', ['دير سنبل']],
    ['ملك السعودية', ['السعودية']],
    ['في الولايات المتحدة، وقالت أميركا', ['الولايات المتحدة']],
    ['هضبة الجولان المحتلة', ['هضبة الجولان']],
  ])('finds the places of «%s»', (text, places) => {
    expect(placesIn(text)).toEqual(places)
  })

  it.each([
    'الوزير المغربي والسفير العماني',
    'الرئيس جورج واشنطن',
    'طالب في جامعة القاهرة',
    'الحكومة السعودية والصحافة السعودية',
    'كشف الخبر أمس',
    'في إطار التعاون',
    'أكد حديثه عنه',
    'قالت جورجيا ميلوني',
    'التقط صور المكان',
    'الوضع المالي صعب',
    'فاز مانشستر يونايتد',
    'قام من مكانه',
    'دولة قوية وكريمة وعظيمة',
    'قال باراك أوباما لفاطمة',
    'كسرت الأبواب',
    'قال لـ«الشرق الأوسط» إنه راض',
    'لا نجد حلا',
  ])('finds no place in «%s»', text => {
    expect(placesIn(text)).toEqual([])
  })

  it('merges the spellings of a place under the first form', () => {
    const [place] = findPlaces(documentOf(parseArticle('a.txt', '\nفي اسطنبول ثم إسطنبول وبإسطنبول')))
    expect(place?.name).toBe('اسطنبول')
    expect(place?.mentions).toHaveLength(3)
  })

  const placeText = fc
    .array(
      fc.constantFrom(
        ...'في القاهرة وبيروت للرياض مدينة الخبر صور وصور مطار حي شارع بلدة دير واشنطن جورج ولاية السعودية سورية ، . ( ) -'.split(
          ' ',
        ),
      ),
      { maxLength: 25 },
    )
    .map(words => words.join(' '))

  it.each([
    ['place-like', placeText],
    ['arbitrary', fc.string({ unit: 'binary' })],
  ])('gives exact spans that do not overlap on %s text', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        const article = parseArticle('a.txt', text)
        const mentions = findPlaces(documentOf(article)).flatMap(place => place.mentions)
        let last = 0
        for (const { start, end } of mentions.sort((a, b) => a.start - b.start)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(article.text.length)
          last = end
        }
      }),
    )
  })
})
