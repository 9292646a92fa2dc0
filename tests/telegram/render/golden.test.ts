import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/answers/answer.ts'
import { divide } from '../../../src/telegram/render/layout.ts'
import { renderPlain } from '../../../src/telegram/render/plain.ts'
import { escapeHtml, renderRich } from '../../../src/telegram/render/rich.ts'

const QUOTATION: Block = {
  kind: 'quotation',
  content: [{ text: 'نحن ' }, { text: 'واثقون', style: 'mark' }],
  source: [{ text: 'فلاديمير بوتين', style: 'bold' }, { text: '، الفقرة 3' }],
  reported: false,
}

const CASES: readonly [string, Block, string, string][] = [
  [
    'a heading',
    { kind: 'heading', content: [{ text: 'ملخص <المقال> & غيره' }] },
    '<h3>ملخص &#60;المقال&#62; &#38; غيره</h3>',
    '[bold:ملخص <المقال> & غيره]',
  ],
  [
    'a quotation with its speaker',
    QUOTATION,
    '<blockquote>نحن <mark>واثقون</mark><cite><b>فلاديمير بوتين</b>، الفقرة 3</cite></blockquote>',
    '[blockquote:نحن [bold:واثقون]\n— [bold:فلاديمير بوتين]، الفقرة 3]',
  ],
  [
    'a quotation that can be opened',
    { ...QUOTATION, expandable: true, source: [] },
    '<blockquote expandable>نحن <mark>واثقون</mark></blockquote>',
    '[expandable_blockquote:نحن [bold:واثقون]]',
  ],
  [
    'a list',
    { kind: 'list', ordered: true, items: [[{ text: 'أولًا' }], [{ text: 'ثانيًا', style: 'italic' }]] },
    '<ol><li>أولًا</li><li><i>ثانيًا</i></li></ol>',
    '1. أولًا\n2. [italic:ثانيًا]',
  ],
  [
    'a table',
    {
      kind: 'table',
      header: [[{ text: 'الاسم' }], [{ text: 'الصفة' }]],
      rows: [[[{ text: 'كيم' }], [{ text: 'الزعيم' }]]],
    },
    '<table bordered striped><tr><th>الاسم</th><th>الصفة</th></tr><tr><td>كيم</td><td>الزعيم</td></tr></table>',
    '[bold:الاسم · الصفة]\nكيم · الزعيم',
  ],
  [
    'details',
    {
      kind: 'details',
      title: [{ text: 'السياق' }],
      blocks: [{ kind: 'paragraph', content: [{ text: 'نص' }] }],
    },
    '<details><summary>السياق</summary><p>نص</p></details>',
    '[bold:السياق]\nنص',
  ],
  [
    'lines of a paragraph',
    { kind: 'paragraph', content: [{ text: 'سطر\nوسطر' }] },
    '<p>سطر<br>وسطر</p>',
    'سطر\nوسطر',
  ],
  [
    'a Latin name in an Arabic line',
    { kind: 'paragraph', content: [{ text: 'Kim', style: 'bold' }, { text: ' هو كيم جونغ أون' }] },
    '<p><b>\u2068Kim\u2069</b> هو كيم جونغ أون</p>',
    '\u200F[bold:\u2068Kim\u2069] هو كيم جونغ أون',
  ],
  ['a note', { kind: 'note', content: [{ text: 'محسوب' }] }, '<footer>محسوب</footer>', '[italic:محسوب]'],
]

describe('an answer', () => {
  it.each(CASES)('shows %s', (_name, block, html, plain) => {
    expect(renderRich([block])).toEqual({ html, is_rtl: true })
    expect(bracketed(renderPlain([block]))).toBe(plain)
  })

  it('runs left to right where it is English', () => {
    const rich = renderRich([{ kind: 'paragraph', content: [{ text: 'Settings' }] }])
    expect(rich).toEqual({ html: '<p>Settings</p>' })
  })

  it('isolates an English line among Arabic ones', () => {
    const blocks: Block[] = [
      { kind: 'note', content: [{ text: 'Paragraph 3' }] },
      { kind: 'paragraph', content: [{ text: 'نص المقال كما هو' }] },
    ]
    expect(renderRich(blocks).html).toContain('<footer>\u2068Paragraph 3\u2069</footer>')
  })

  it('keeps a heading with what it stands above', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', content: [{ text: 'ق'.repeat(60) }] },
      { kind: 'heading', content: [{ text: 'عنوان' }] },
      { kind: 'paragraph', content: [{ text: 'ك'.repeat(60) }] },
    ]
    const parts = divide(blocks, { characters: 110, blocks: 100 })
    expect(parts.map(part => part.map(({ kind }) => kind))).toEqual([['paragraph'], ['heading', 'paragraph']])
  })

  it('is never cut inside a quotation that fits a message', () => {
    const parts = divide(Array(5).fill({ ...QUOTATION, content: [{ text: 'كلمة '.repeat(300) }] }), {
      characters: 4096,
      blocks: 500,
    })
    expect(parts.flat()).toHaveLength(5)
  })

  it('is cut between the sentences of a quotation too long for any message', () => {
    const content = [{ text: 'هذه جملة من كلام طويل. '.repeat(300) }]
    const parts = divide([{ ...QUOTATION, content }], { characters: 4096, blocks: 500 })
    const texts = parts
      .flat()
      .map(piece => (piece.kind === 'quotation' ? (piece.content[0]?.text ?? '') : ''))
    expect(texts.join('')).toBe(content[0]?.text)
    expect(texts.every(text => text.endsWith('. '))).toBe(true)
  })

  it('escapes nothing but what HTML needs', () => {
    expect(escapeHtml(`<a href="x">&'`)).toBe("&#60;a href=&#34;x&#34;&#62;&#38;'")
  })
})

/** A text with each entity as `[type:…]`. */
function bracketed({ text, entities }: ReturnType<typeof renderPlain>): string {
  let shown = ''
  for (let at = 0; at <= text.length; at++) {
    const closing = entities.filter(({ offset, length }) => offset + length === at).length
    const opening = entities.filter(({ offset }) => offset === at).sort((a, b) => b.length - a.length)
    shown += ']'.repeat(closing) + opening.map(({ type }) => `[${type}:`).join('') + text.charAt(at)
  }
  return shown
}
