import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/library/query.ts'

const TODAY = '2021-06-15'
const speakers = ['ليلي', 'ليلي منصور', 'الوزيره']
const parse = (text: string) => parseQuery(text, TODAY, words => speakers.includes(words.join(' ')))

describe('parseQuery', () => {
  it('folds the words and keeps their order', () => {
    expect(parse('اتفاقية المياه، أولًا')).toMatchObject({ words: ['اتفاقيه', 'المياه', 'اولا'], phrases: [] })
  })

  it.each(['"سد النهضة"', '«سد النهضة»', '“سد النهضة”', '„سد النهضة“', '”سد النهضة“'])(
    'reads %s as a phrase',
    text => {
      expect(parse(`مياه ${text} الآن`)).toMatchObject({
        words: ['مياه', 'سد', 'النهضه', 'الان'],
        phrases: [{ text, words: ['سد', 'النهضه'] }],
      })
    },
  )

  it.each(['"سد النهضة', 'سد «النهضة', 'سد "" النهضة'])('takes the words of %s singly', text => {
    expect(parse(text)).toMatchObject({ words: ['سد', 'النهضه'], phrases: [] })
  })

  it.each([
    ['من:ليلى المياه', ['ليلي'], ['المياه']],
    ['المياه من: ليلى منصور', ['ليلي', 'منصور'], ['المياه']],
    ['from:"ليلى منصور" المياه', ['ليلي', 'منصور'], ['المياه']],
    ['FROM:الوزيرة', ['الوزيره'], []],
  ])('reads the speaker in %s', (text, speaker, words) => {
    expect(parse(text)).toMatchObject({ speaker, words, ignored: [] })
  })

  it.each([
    ['بعد:2019', '2019-01-01', null],
    ['بعد:٢٠١٩-٠٤ قبل:2020/1/15', '2019-04-01', '2020-01-15'],
    ['after:أمس', '2021-06-14', null],
    ['before: نيسان 2020 المياه', null, '2020-04-01'],
    ['قبل:"25 نيسان/أبريل 2019"', null, '2019-04-25'],
  ])('reads the dates in %s', (text, after, before) => {
    expect(parse(text)).toMatchObject({ after, before, ignored: [] })
  })

  it.each([
    ['من:سمير', 'speaker', ['سمير']],
    ['بعد:النهر', 'date', ['النهر']],
    ['قبل:2019-13-45', 'date', ['2019', '13', '45']],
  ])('reports %s and looks for its words', (text, reason, words) => {
    expect(parse(text)).toMatchObject({ words, ignored: [{ text, reason }] })
  })

  it('reads a very long query up to a limit', () => {
    expect(parse('"سد كبير" '.repeat(1000)).words.length).toBeLessThan(200)
    expect(parse('من:سمير '.repeat(1000)).ignored.length).toBeLessThan(100)
  })

  it.each(['من أين جاءت المياه', 'ثمن: مرتفع', 'ما بعد الحرب', 'من:'])('finds no condition in %s', text => {
    expect(parse(text)).toMatchObject({ speaker: null, after: null, before: null, ignored: [] })
  })
})
