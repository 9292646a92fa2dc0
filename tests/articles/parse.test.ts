import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trimSpan } from '../../src/arabic/sentences.ts'
import { type Article, textOf } from '../../src/articles/article.ts'
import { sourceSpans } from '../../src/articles/cutter.ts'
import { parseArticle } from '../../src/articles/parse.ts'

const paragraphsOf = (article: Article): string[] => article.paragraphs.map(span => textOf(article, span))

describe('parseArticle on plain text', () => {
  it('takes the first line as the headline and every further line as a paragraph', () => {
    const article = parseArticle('a.txt', 'عنوان\r\n\r\nفقرة أولى.\r\nفقرة ثانية.\nزر الذهاب إلى الأعلى')
    expect(article.headline).toBe('عنوان')
    expect(paragraphsOf(article)).toEqual(['فقرة أولى.', 'فقرة ثانية.'])
  })

  it('has no headline where the first line is empty', () => {
    const article = parseArticle('a.txt', '\uFEFF\nفقرة أولى.\nفقرة ثانية.')
    expect(article).toMatchObject({ headline: '', headlineSpan: null })
    expect(paragraphsOf(article)).toEqual(['فقرة أولى.', 'فقرة ثانية.'])
  })

  it('takes a first line that is too long for a headline as the first paragraph', () => {
    const long = `${'اجتمع الوفد في قاعة البلدية صباح أمس. '.repeat(6)}`.trim()
    const article = parseArticle('a.txt', `${long}\nفقرة ثانية.`)
    expect(article.headline).toBe('')
    expect(paragraphsOf(article)).toEqual([long, 'فقرة ثانية.'])
  })

  it('takes the only line as the headline unless it ends as a sentence', () => {
    expect(parseArticle('a.txt', 'افتتاح جسر').headline).toBe('افتتاح جسر')
    expect(paragraphsOf(parseArticle('a.txt', 'افتتح الوزير الجسر.'))).toEqual(['افتتح الوزير الجسر.'])
  })

  it('joins lines that were wrapped at a fixed width, with spaces for their breaks', () => {
    const paragraph =
      'افتتح وزير النقل صباح أمس الجسر الجديد على النهر بعد أعمال استمرت ثلاث سنوات وكلفت نحو ' +
      'مئتي مليون، وقال في كلمة ألقاها أمام الحضور إن الجسر سيخفف الازدحام عن وسط المدينة ويختصر ' +
      'الطريق إلى المطار. وحضر الحفل رئيس البلدية وعدد من المهندسين الذين أشرفوا على البناء منذ يومه الأول.'
    const second = 'وكان الجسر القديم قد أغلق قبل عام.'
    const source = `افتتاح الجسر\r\n${wrap(paragraph, 40).join('\r\n')}\r\n${second}`
    const article = parseArticle('a.txt', source)
    expect(article.headline).toBe('افتتاح الجسر')
    expect(paragraphsOf(article)).toEqual([paragraph, second])
    const { start, end } = sourceSpans(article)(article.paragraphs[0]!)
    expect(source.slice(start, end).replaceAll('\r\n', ' ')).toBe(paragraph)
  })

  it('leaves short lines that are no wrapped text as they are', () => {
    const lines = [
      'النتائج',
      'فوز الأول على الثاني.',
      'تعادل.',
      'خسارة الثالث أمام ضيفه الرابع بهدفين.',
      'تأجيل.',
    ]
    expect(paragraphsOf(parseArticle('a.txt', lines.join('\n')))).toEqual(lines.slice(1))
  })

  it.each([
    [
      'very short ones',
      'مدرب الفريق: هدفنا اللقب|الصحيفة: كيف ترى مباراة الغد؟|المدرب: صعبة، لكننا مستعدون.|الصحيفة: هل يشارك القائد؟|المدرب: القرار صباح الغد.',
    ],
    [
      'those that end sentences',
      'لقاء مع مدرب الفريق بعد المباراة الأخيرة|كيف ترى مباراة الغد أمام حامل اللقب؟|هي صعبة، لكننا مستعدون لها منذ شهر.|وهل يشارك القائد بعد غيابه الطويل؟|سنقرر ذلك غدا قبل المباراة بساعتين.',
    ],
  ])('joins no lines of about one length: %s', (_, text) => {
    const lines = text.split('|')
    expect(paragraphsOf(parseArticle('a.txt', lines.join('\n')))).toEqual(lines.slice(1))
  })
})

const MARKDOWN = `---
headline: قمة في فلاديفوستوك
date: 2019-04-25
---

قال **بوتين** إنه [يرحب](https://example.org) بكيم.

فقرة ثانية.

مقالات ذات صلة

زر الذهاب إلى الأعلى
`

describe('parseArticle on Markdown', () => {
  it('reads front matter and paragraphs, without inline markup', () => {
    const article = parseArticle('content/summit.md', MARKDOWN)
    expect(article).toMatchObject({ id: 'summit', headline: 'قمة في فلاديفوستوك', date: '2019-04-25' })
    expect(textOf(article, article.headlineSpan!)).toBe('قمة في فلاديفوستوك')
    expect(paragraphsOf(article)).toEqual(['قال بوتين إنه يرحب بكيم.', 'فقرة ثانية.'])
  })

  it.each([
    ['a soft line break', 'قال إنه\nسيعود.', ['قال إنه سيعود.']],
    ['a hard line break', 'السطر الأول.  \nالسطر الثاني.', ['السطر الأول.', 'السطر الثاني.']],
    ['a block quotation', '> قال إنه\n> سيعود.', ['قال إنه سيعود.']],
    ['a list', '- بند أول\n- بند ثان', ['بند أول', 'بند ثان']],
    ['an image', 'قال ![صورة الوزير](a.jpg) إنه سيعود.\n\n![صورة](b.jpg)', ['قال  إنه سيعود.']],
    ['a comment', '<!-- ملاحظة -->\n\nقال إنه <!-- لا --> سيعود.', ['قال إنه  سيعود.']],
    ['a table', '| المدينة | العدد |\n|---|---|\n| روما | 3 |\n\nقال إنه سيعود.', ['قال إنه سيعود.']],
    ['a subheading', 'قال إنه سيعود.\n\n## خلفية\n\nثم عاد.', ['قال إنه سيعود.', 'خلفية', 'ثم عاد.']],
    ['escapes and entities', 'سعر \\*الخبز\\* &amp; الماء&nbsp;ارتفع.', ['سعر *الخبز* & الماء\u00a0ارتفع.']],
    ['code', '```\nlet a\n```\n\nقال إنه `سيعود`.', ['قال إنه سيعود.']],
  ])('reads %s', (_, body, paragraphs) => {
    expect(paragraphsOf(parseArticle('a.md', `# عنوان المقال\n\n${body}\n`))).toEqual(paragraphs)
  })

  it('takes a first heading or a short first line as the headline', () => {
    expect(parseArticle('a.md', '# افتتاح جسر\n\nنص.').headline).toBe('افتتاح جسر')
    expect(parseArticle('a.md', '**افتتاح جسر**\n\nافتتح الوزير الجسر.').headline).toBe('افتتاح جسر')
    expect(parseArticle('a.md', 'افتتح الوزير الجسر.\n').headline).toBe('')
  })

  it.each([
    ['a date that is none', 'date: قريبا', /date must look like 2019-04-25/],
    ['a day that does not exist', 'date: 2019-02-30', /date must look like 2019-04-25/],
    ['wrong YAML', 'headline: "', /no YAML/],
    ['a sentence', 'نص', /front matter/],
  ])('names %s in the front matter', (_, yaml, message) => {
    expect(() => parseArticle('a.md', `---\n${yaml}\n---\n\nنص`)).toThrow(message)
  })
})

it('refuses Markdown that is nested too deeply', () => {
  expect(() => parseArticle('a.md', '> '.repeat(30_000))).toThrow(/nested too deeply/)
})

describe('parseArticle on anything', () => {
  const pieces = [
    ...[
      'قال',
      'عاد.',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '**',
      '*',
      '_',
      '> ',
      '- ',
      '# ',
      '|',
      '`',
      '![',
      '](a)',
      '[',
      '&nbsp;',
    ],
    ...[
      '&amp;',
      '&',
      '\\',
      '<br>',
      '<!-- ',
      '-->',
      '<b>',
      '  \n',
      '\0',
      '😀',
      '&#128512;',
      'اقرأ أيضا: خبر',
      '\uFEFF',
      '---\n',
    ],
  ]
  const arabicLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join(''))

  it.each([
    ['a.md', arabicLike],
    ['a.txt', arabicLike],
    ['a.md', fc.string({ unit: 'binary' })],
    ['a.txt', fc.string({ unit: 'binary' })],
  ])('gives trimmed paragraphs in order that are found again in the file (%s)', (name, sources) => {
    fc.assert(
      fc.property(sources, source => {
        fc.pre(!source.startsWith('---') && !source.startsWith('\uFEFF---'))
        const article = parseArticle(name, source)
        const inFile = sourceSpans(article)
        let end = 0
        for (const span of article.paragraphs) {
          expect(span).toEqual(trimSpan(article.text, span))
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
          for (let at = span.start; at < span.end; at++) {
            const place = inFile({ start: at, end: at + 1 })
            const shown = article.text[at]!
            if (/[\p{L}\p{N}]/u.test(shown) && !source.includes('&')) expect(source[place.start]).toBe(shown)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Words in lines of at most `width` characters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
