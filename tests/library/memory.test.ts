import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryLibrary } from '../../src/library/memory.ts'
import { article } from './articles.ts'

const water = article(
  'water',
  '2021-03-02',
  'خلاف على مياه النهر',
  'بحثت الوزيرة العلاقات المائية مع نظيرها في الخرطوم.',
  'وتوقفت المفاوضات بالعلاقات المتوترة بين البلدين.',
  'ويمر النهر بمدن كثيرة قبل المصب.',
)
const match = article(
  'match',
  '2022-11-20',
  'افتتاح البطولة',
  'فاز الفريق في المباراة الأولى على ملعب المدينة.',
)
const undated = article('undated', null, 'بلا تاريخ', 'علاقات قديمة بين القبيلتين.')
const interview = article(
  'interview',
  '2020-05-01',
  'حوار مع الوزيرة',
  'قالت الوزيرة ليلى منصور: «النهر لنا جميعًا ولن نفرط في قطرة منه».',
  'وتدفق النهر هذا العام قبل موعده.',
  'وأضافت ليلى منصور: «سنبني خمسة سدود جديدة في السنوات القادمة».',
)
const library = createMemoryLibrary([water, match, undated, interview])

const places = async (query: string, articleId?: string): Promise<string[]> => {
  const { hits } = await library.search({
    query,
    limit: 10,
    ...(articleId === undefined ? {} : { article: articleId }),
  })
  return hits.map(hit => `${hit.article} ${hit.paragraph}`)
}

describe('MemoryLibrary', () => {
  it('tells that a word of few paragraphs is rarer than one of many, in whatever form', async () => {
    const rarity = await library.rarity()
    expect(rarity('الملعب')).toBeGreaterThan(rarity('النهر'))
    expect(rarity('والنهر')).toBe(rarity('النهر'))
    expect(rarity('مجهول')).toBeGreaterThan(rarity('الملعب'))
    expect(rarity('النهر')).toBeGreaterThan(0)
  })

  it('lists the newest article first and those without a date last', async () => {
    const entries = await library.entries()
    expect(entries.map(entry => entry.article.id)).toEqual(['match', 'water', 'interview', 'undated'])
  })

  it('finds an article by id and by key', async () => {
    expect((await library.byId('water'))?.article).toBe(water)
    expect((await library.byKey(match.key))?.article).toBe(match)
    expect(await library.byId('nothing')).toBeNull()
  })

  it.each(['🙂', '؟!', '""', ''])('finds nothing where nothing is looked for: %s', async query => {
    expect(await library.search({ query, limit: 10 })).toEqual({ hits: [], total: 0, ignored: [] })
  })

  it('finds the forms of a word', async () => {
    expect((await places('علاقة')).sort()).toEqual(['undated 1', 'water 1', 'water 2'])
  })

  it('prefers the paragraph whose headline holds what it lacks itself', async () => {
    const report = 'ارتفعت أسعار الخبز مرتين خلال شهر واحد.'
    const two = createMemoryLibrary([
      article('coast', null, 'أزمة القمح على الساحل', report),
      article('desert', null, 'أزمة الوقود في الصحراء', report),
    ])
    const { hits } = await two.search({ query: 'أسعار الخبز في الصحراء', limit: 3 })
    expect(hits[0]).toMatchObject({ article: 'desert', paragraph: 1 })
    expect((await two.search({ query: 'الوقود', limit: 3 })).total).toBe(1)
  })

  it('searches one article only where asked to', async () => {
    expect(await places('علاقات', 'undated')).toEqual(['undated 1'])
  })

  it('takes the publication date as a condition', async () => {
    expect(await places('علاقات بعد:2021-03 قبل:٢٠٢٢')).toHaveLength(2)
    expect(await places('علاقات after:2022')).toEqual([])
  })

  it.each(['من:ليلى', 'من:"ليلى منصور"', 'from: Layla Mansour', 'من:الوزيرة'])(
    'finds where the speaker of %s is quoted',
    async query => {
      const { hits, ignored } = await library.search({ query: `${query} النهر`, limit: 10 })
      expect(ignored).toEqual([])
      expect(hits.map(hit => `${hit.article} ${hit.paragraph}`)).toEqual(['interview 1'])
    },
  )

  it('lists all that a speaker is quoted in where nothing else is asked', async () => {
    expect(await places('من:منصور')).toEqual(['interview 1', 'interview 3'])
  })

  it('holds to quoted phrases and says which it could not find', async () => {
    expect(await places('"بين البلدين"')).toEqual(['water 2'])
    const { hits, ignored } = await library.search({ query: '«مصب البلدين»', limit: 10 })
    expect(hits.length).toBeGreaterThan(0)
    expect(ignored).toEqual([{ text: '«مصب البلدين»', reason: 'phrase' }])
  })

  it('marks the words in every form', async () => {
    const { hits } = await library.search({ query: 'مدينة', limit: 10, article: 'water' })
    expect(hits.map(hit => hit.matches.map(({ start, end }) => water.text.slice(start, end)))).toEqual([
      ['بمدن'],
    ])
  })

  it('reports what it could not follow and looks for its words', async () => {
    const { hits, ignored } = await library.search({ query: 'من:العلاقات بعد:النهر', limit: 10 })
    expect(hits.length).toBeGreaterThan(0)
    expect(ignored).toEqual([
      { text: 'من:العلاقات', reason: 'speaker' },
      { text: 'بعد:النهر', reason: 'date' },
    ])
  })

  it('never throws, and marks words exactly inside the paragraph', async () => {
    const words = fc.constantFrom(
      'من:',
      'بعد:',
      '"',
      '«',
      '»',
      'النهر',
      'علاقات',
      'بين البلدين',
      ' ',
      ':',
      '2021',
    )
    const queries = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map(list => list.join('')),
    )
    await fc.assert(
      fc.asyncProperty(queries, async query => {
        const { hits, total } = await library.search({ query, limit: 5 })
        expect(total).toBeGreaterThanOrEqual(hits.length)
        for (const { span, matches } of hits) {
          let from = span.start
          for (const word of matches) {
            expect(word.start).toBeGreaterThanOrEqual(from)
            expect(word.end).toBeGreaterThan(word.start)
            from = word.end
          }
          expect(from).toBeLessThanOrEqual(span.end)
        }
      }),
    )
  })
})
