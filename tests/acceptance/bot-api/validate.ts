// What Telegram refuses in a message, as far as a bot can get it wrong.
// After https://core.telegram.org/bots/api: limits, entities, the HTML of rich messages, keyboards.

import * as v from 'valibot'

const Entity = v.looseObject({ type: v.string(), offset: v.number(), length: v.number() })
const Button = v.looseObject({
  text: v.string(),
  callback_data: v.optional(v.string()),
  copy_text: v.optional(v.object({ text: v.string() })),
})
const Keyboard = v.looseObject({ inline_keyboard: v.array(v.array(Button)) })
const Rich = v.looseObject({ html: v.string(), is_rtl: v.optional(v.boolean()) })

const ENTITY_TYPES = new Set([
  'bold',
  'italic',
  'underline',
  'blockquote',
  'expandable_blockquote',
  'code',
  'text_link',
])
const isQuotation = (type: string): boolean => type.endsWith('blockquote')

/** What is wrong with a text and its entities; nothing where Telegram takes them. */
export function textProblems(text: unknown, entities: unknown = [], most = 4096): string[] {
  if (typeof text !== 'string' || text.trim() === '') return ['message text is empty']
  const problems: string[] = []
  if (text.length > most) problems.push('message is too long')
  if (!isWellFormed(text)) problems.push('strings must be encoded in UTF-8')
  const list = v.safeParse(v.array(Entity), entities)
  if (!list.success) return [...problems, "can't parse entities"]
  for (const { type, offset, length } of list.output) {
    const inside = text.slice(offset, offset + length)
    if (!ENTITY_TYPES.has(type)) problems.push(`unknown entity ${type}`)
    if (offset < 0 || length < 1 || offset + length > text.length)
      problems.push(`entity ${type} out of range`)
    if (splitsPair(text, offset) || splitsPair(text, offset + length))
      problems.push(`entity ${type} splits a pair`)
    if (inside !== inside.trim()) problems.push(`entity ${type} has blanks at its edges`)
  }
  const quotations = list.output.filter(entity => isQuotation(entity.type))
  for (const [index, a] of list.output.entries()) {
    for (const b of list.output.slice(index + 1)) {
      const [first, second] = a.offset <= b.offset ? [a, b] : [b, a]
      const overlap = second.offset < first.offset + first.length
      const nested =
        second.offset + second.length <= first.offset + first.length || first.offset === second.offset
      if (overlap && !nested) problems.push(`entities ${a.type} and ${b.type} cross`)
      if (overlap && quotations.includes(a) && quotations.includes(b)) problems.push('nested quotations')
    }
  }
  return problems
}

const BLOCK_TAGS = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'footer',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'tr',
  'details',
])
const INLINE_TAGS = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'code',
  'mark',
  'cite',
  'summary',
  'th',
  'td',
  'caption',
  'sub',
  'sup',
  'a',
])
const VOID_TAGS = new Set(['br', 'hr'])
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  tr: ['table'],
  td: ['tr'],
  th: ['tr'],
  cite: ['blockquote'],
  summary: ['details'],
}

/** What is wrong with the HTML of a rich message. */
export function richProblems(message: unknown, most = { characters: 32_768, blocks: 500 }): string[] {
  const rich = v.safeParse(Rich, message)
  if (!rich.success) return ['rich message has no html']
  const { html } = rich.output
  const problems: string[] = []
  const open: string[] = []
  let blocks = 0
  let characters = 0
  let columns = 0
  for (const [token] of html.matchAll(/<[^>]*>|&[^;<\s]*;?|[^<&]+|[<&]/gu)) {
    if (!token.startsWith('<')) {
      if (token.startsWith('&') && !/^&(?:#\d+|lt|gt|amp|quot|apos|nbsp);$/u.test(token))
        problems.push(`entity ${token}`)
      characters += token.startsWith('&') ? 1 : token.length
      continue
    }
    const [, closing, name = ''] = /^<(\/?)([a-z0-9-]+)(?: [a-z]+(?:="[^"<>]*")?)*>$/u.exec(token) ?? []
    if (VOID_TAGS.has(name)) continue
    if (!BLOCK_TAGS.has(name) && !INLINE_TAGS.has(name)) problems.push(`unknown tag ${token.slice(0, 40)}`)
    if (closing === '/') {
      if (open.pop() !== name) problems.push(`</${name}> closes another tag`)
      continue
    }
    if (BLOCK_TAGS.has(name)) blocks++
    const parents = PARENTS[name]
    if (parents !== undefined && !parents.includes(open.at(-1) ?? ''))
      problems.push(`<${name}> outside of ${parents.join(', ')}`)
    if (name === 'tr') columns = 0
    if ((name === 'td' || name === 'th') && ++columns > 20) problems.push('more than 20 columns')
    open.push(name)
    if (open.length > 16) problems.push('nested deeper than 16')
  }
  if (open.length > 0) problems.push(`<${open.join('><')}> not closed`)
  if (blocks > most.blocks) problems.push(`${blocks} blocks`)
  if (characters > most.characters) problems.push(`${characters} characters`)
  if (characters === 0) problems.push('message is empty')
  if (!isWellFormed(html)) problems.push('strings must be encoded in UTF-8')
  return problems
}

/** What is wrong with a keyboard. */
export function keyboardProblems(markup: unknown): string[] {
  if (markup === undefined) return []
  const keyboard = v.safeParse(Keyboard, markup)
  if (!keyboard.success) return ['keyboard']
  const buttons = keyboard.output.inline_keyboard.flat()
  return [
    ...(buttons.length > 100 ? ['more than 100 buttons'] : []),
    ...keyboard.output.inline_keyboard.flatMap(row =>
      row.length > 8 || row.length === 0 ? [`row of ${row.length}`] : [],
    ),
    ...buttons.flatMap(button => {
      const size = Buffer.byteLength(button.callback_data ?? ' ')
      const copied = button.copy_text?.text.length ?? 1
      return [
        ...(button.text === '' ? ['button without text'] : []),
        ...(size < 1 || size > 64 ? ['BUTTON_DATA_INVALID'] : []),
        ...(copied < 1 || copied > 256 ? ['BUTTON_COPY_TEXT_INVALID'] : []),
      ]
    }),
  ]
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text)
}
