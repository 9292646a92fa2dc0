import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Block, Run } from '../../src/answers/answer.ts'
import { createAnswers } from '../../src/answers/answers.ts'
import type { Reader } from '../../src/answers/asking.ts'
import { encodeQuestion, fitsButton } from '../../src/answers/codec.ts'
import type { Language, Question } from '../../src/answers/question.ts'
import { terminalText } from '../../src/cli/terminal.ts'
import { fixtureLibrary } from './library.fixture.ts'
import { anyQuestion, anyText } from './questions.arbitrary.ts'

const library = fixtureLibrary()
const answers = createAnswers(library)

function reader(language: Language = 'ar'): Reader {
  return { language, settings: {} }
}

function answer(question: Question, language?: Language): Promise<Answer> {
  return answers.answer(question, reader(language))
}

async function textOf(question: Question, language?: Language): Promise<string> {
  return terminalText((await answer(question, language)).blocks)
}

describe('every answer', () => {
  const check = async (asked: Answer): Promise<void> => {
    for (const { article, start, end } of asked.spans) {
      const entry = await library.byId(article)
      expect(entry !== null && start >= 0 && start < end && end <= entry.article.text.length).toBe(true)
    }
    for (const run of runsOf(asked.blocks)) {
      if (run.span === undefined) continue
      const entry = await library.byId(run.span.article)
      expect(run.text).toBe(entry?.article.text.slice(run.span.start, run.span.end))
    }
    for (const action of asked.actions.flat()) {
      expect(action.label.trim()).not.toBe('')
      if ('question' in action) expect(fitsButton(action.question)).toBe(true)
    }
  }

  it('shows the article word for word and offers only buttons that fit, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, fc.constantFrom<Language>('ar', 'en'), async (question, language) => {
        await check(await answer(question, language))
      }),
      { numRuns: 300 },
    )
  })

  it('does so for whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async text => {
        await check(await answers.answer(await answers.understand(text, reader()), reader()))
      }),
      { numRuns: 300 },
    )
  })

  it('is found in the cache by another way of asking the same', async () => {
    const fresh = createAnswers(library)
    const ask = (person: string) => fresh.answer({ kind: 'quotes', person: { text: person } }, reader())
    await ask('ليلى منصور')
    await ask('لمنصور')
    await ask('الوزيرة')
    expect(fresh.cache).toMatchObject({ hits: 2, misses: 1 })
  })
})

describe('quotes', () => {
  it('marks reported speech, agrees with the speaker, and gives the paragraph', async () => {
    const text = await textOf({ kind: 'quotes', person: { text: 'منصور' } })
    expect(text).toContain('ما قالته ليلى منصور')
    expect(text).toContain('«سيروي السد عشرين ألف مزرعة في الصيف القادم»')
    expect(text).toContain('وزيرة المياه · نقلًا بالمعنى · الفقرة 2')
  })

  it('keeps to what is about the words asked for, in any form of them', async () => {
    const text = await textOf({ kind: 'quotes', person: { text: 'منصور' }, about: 'مزارعنا' })
    expect(text).toContain('المزارع ستحتاج إلى قنوات جديدة')
    expect(text).not.toContain('العمل بدأ')
  })

  it('takes a word in Latin letters for the Arabic one that sounds like it', async () => {
    const { spans } = await answer({ kind: 'quotes', about: 'kanawat' })
    expect(spans).toHaveLength(2)
  })

  it('says so where nothing is about them, and shows what there is', async () => {
    const text = await textOf({ kind: 'quotes', person: { text: 'منصور' }, about: 'الضرائب' })
    expect(text).toContain('لم أجد في أقوال ليلى منصور شيئًا عن «الضرائب»')
    expect(text).toContain('العمل بدأ')
  })

  it('takes a common word of a topic for nothing: the rare one tells what it is about', async () => {
    const about = (words: string) => textOf({ kind: 'quotes', person: { text: 'منصور' }, about: words })
    expect(await about('الضرائب الجديدة')).toContain('لم أجد في أقوال ليلى منصور')
    expect(await about('الوضع في المزارع')).toContain('ما قالته ليلى منصور عن «الوضع في المزارع»')
  })

  it('tells somebody who says nothing from somebody who is not there', async () => {
    expect(await textOf({ kind: 'quotes', person: { text: 'سميث' } })).toContain('ولم يُنقل عنه قول فيه')
    const absent = await textOf({ kind: 'quotes', person: { text: 'ميركل' } })
    expect(absent).toContain('لا ذكر لـ«ميركل» في هذا المقال')
    expect(absent).toContain('ليلى منصور')
  })

  it('asks which of two people with one family name is meant', async () => {
    const { actions } = await answer({ kind: 'quotes', person: { text: 'حداد' } })
    expect(actions.flat().map(({ label }) => label)).toEqual(['سامي حداد', 'نبيل حداد'])
  })

  it('offers the other article in which somebody is named', async () => {
    const asked = await answer({ kind: 'who', person: { text: 'زيدان' } })
    const [button] = asked.actions.flat()
    expect(button).toMatchObject({
      label: 'فوز فريق الواحة',
      question: { kind: 'who', person: { text: 'زيدان' } },
    })
  })

  it('offers the other article in which a body speaks', async () => {
    const there = {
      language: 'ar' as const,
      settings: { article: (await library.byId('match'))?.article.key ?? '' },
    }
    const asked = await answers.answer({ kind: 'quotes', person: { text: 'الشركة المنفذة' } }, there)
    expect(asked.actions.flat()[0]).toMatchObject({ label: expect.stringContaining('افتتاح سد النخيل') })
  })

  it('knows an organisation that speaks', async () => {
    expect(await textOf({ kind: 'quotes', person: { text: 'الشركة المنفذة' } })).toContain('القنوات ستُحفر')
  })
})

describe('when', () => {
  it('goes from the past to the future, marks what was computed, and puts the unknown last', async () => {
    const text = await textOf({ kind: 'when' })
    const places = [
      '«العام الماضي» ← 2020 (محسوب من تاريخ النشر)',
      '«يوم الثلاثاء» ← 9 مارس 2021',
      '2023',
      '«سابقا» (بلا تاريخ محدد)',
    ]
    const at = places.map(part => text.indexOf(`\n${part}`))
    expect(at.every(index => index >= 0)).toBe(true)
    expect(at).toEqual([...at].sort((a, b) => a - b))
  })
})

describe('a free question', () => {
  it('is answered by the sentence, with its date marked and computed', async () => {
    const asked = await answer({
      kind: 'question',
      asks: 'date',
      words: 'متى افتتحت وزيرة المياه سد النخيل؟',
    })
    const [first] = asked.spans
    const entry = await library.byId('dam')
    expect(entry?.article.text.slice(first!.start, first!.end)).toBe(
      'افتتحت وزيرة المياه ليلى منصور سد النخيل في مدينة الواحة يوم الثلاثاء.',
    )
    expect(terminalText(asked.blocks)).toContain('«يوم الثلاثاء» ← 9 مارس 2021 (محسوب من تاريخ النشر)')
  })

  it('is honestly told where nothing answers, with what there is', async () => {
    const text = await textOf({ kind: 'question', asks: 'place', words: 'أين تصنع أجنحة الطائرات؟' })
    expect(text).toContain('لم أجد في المقال جوابًا عن هذا السؤال.')
    expect(text).toContain('الواحة')
  })

  it('gives the paragraphs of what is nearest where nothing answers', async () => {
    const text = await textOf({
      kind: 'question',
      asks: 'number',
      words: 'كم طائرة نقلت القنوات إلى الميناء؟',
    })
    expect(text).toContain('لم أجد في المقال جوابًا')
    expect(text).toContain('القنوات ستُحفر في عام 2023. وتحدثت هيئة الري عن المزارع. (الفقرة 4)')
  })
})

describe('search', () => {
  it('says that it was not understood', async () => {
    const text = await textOf({ kind: 'search', words: 'المزارع', understood: false })
    expect(text).toContain('لم أفهم هذا على أنه سؤال، فبحثت عن كلماته.')
  })

  it('marks the words and opens the article where they stand', async () => {
    const asked = await answer({ kind: 'search', words: 'النخيل' })
    expect(runsOf(asked.blocks).some(run => run.style === 'mark' && run.text === 'النخيل')).toBe(true)
    expect(asked.actions.flat().some(action => 'question' in action && action.question.kind === 'read')).toBe(
      true,
    )
  })
})

describe('the interface', () => {
  it('is English where the reader wants it, around Arabic snippets', async () => {
    const text = await textOf({ kind: 'quotes', person: { text: 'منصور' } }, 'en')
    expect(text).toContain('What ليلى منصور said')
    expect(text).toContain('سيروي السد')
  })
})

describe('an article that has gone', () => {
  it('is said to have, with others to choose from', async () => {
    const asked = await answer({ kind: 'summary', article: 'gone00' })
    expect(asked.article).toBeNull()
    expect(terminalText(asked.blocks)).toBe('لم يعد هذا المقال متاحًا. اختر مقالًا آخر.')
    expect(asked.actions).toHaveLength(2)
  })

  it('is passed over where it was only the current one', async () => {
    const asked = await answers.answer(
      { kind: 'summary' },
      { language: 'ar', settings: { article: 'gone00' } },
    )
    expect(asked.article).toBe('dam')
  })
})

it('a deep link leads to a person', async () => {
  const entry = await library.byId('dam')
  const question = await answers.understand(`/start ${entry?.article.key}-la000`)
  expect(question).toEqual({ kind: 'who', article: entry?.article.key, person: { key: 'la000' } })
  expect(encodeQuestion(question)).toBe(`w${entry?.article.key}..kla000`)
})

function runsOf(blocks: readonly Block[]): Run[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'list':
        return block.items.flat()
      case 'table':
        return [block.header, ...block.rows].flat(2)
      case 'details':
        return [...block.title, ...runsOf(block.blocks)]
      case 'quotation':
        return [...block.content, ...block.source]
      default:
        return [...block.content]
    }
  })
}
