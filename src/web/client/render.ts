// Messages → elements of the page. Text only ever becomes text nodes; of rich HTML the known tags are rebuilt.

import type { ChatContent, ChatEntity } from '../protocol.ts'

/** Tags of Telegram's rich HTML that the page shows, with the element it shows them as. */
const RICH_TAGS: ReadonlyMap<string, string> = new Map(
  [
    ...[
      'b',
      'strong',
      'i',
      'em',
      'u',
      'ins',
      's',
      'del',
      'code',
      'mark',
      'sub',
      'sup',
      'p',
      'pre',
      'footer',
      'hr',
      'br',
    ],
    ...[
      'ul',
      'ol',
      'li',
      'blockquote',
      'cite',
      'aside',
      'table',
      'tr',
      'th',
      'td',
      'caption',
      'details',
      'summary',
    ],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ].map(tag => [tag, tag]),
)

const ENTITY_TAGS: ReadonlyMap<string, string> = new Map([
  ['bold', 'b'],
  ['italic', 'i'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['blockquote', 'blockquote'],
  ['expandable_blockquote', 'blockquote'],
])

/** Called when a command in a text is clicked. */
export type OnCommand = (command: string) => void

/** What a message says, as elements. */
export function renderContent(content: ChatContent, onCommand: OnCommand): DocumentFragment {
  if (content.kind === 'text') return renderText(content.text, content.entities, onCommand)
  const parsed = new DOMParser().parseFromString(content.html, 'text/html')
  const fragment = document.createDocumentFragment()
  for (const child of parsed.body.childNodes) appendRich(fragment, child, onCommand)
  return fragment
}

function appendRich(parent: Node, node: Node, onCommand: OnCommand): void {
  if (node.nodeType === Node.TEXT_NODE) {
    appendText(parent, node.textContent ?? '', onCommand)
    return
  }
  if (!(node instanceof Element)) return
  const name = node.tagName.toLowerCase()
  const tag = RICH_TAGS.get(name)
  const target = tag === undefined ? parent : parent.appendChild(document.createElement(tag))
  if (target instanceof HTMLElement) {
    if (tag !== undefined && /^(p|h\d|li|blockquote|cite|summary)$/.test(tag)) ownDirection(target, node)
    if (name === 'details') target.toggleAttribute('open', node.hasAttribute('open'))
    if (name === 'blockquote' && node.hasAttribute('expandable')) expandable(target)
    if (name === 'ol' && node.hasAttribute('start'))
      target.setAttribute('start', node.getAttribute('start') ?? '1')
  }
  for (const child of node.childNodes) appendRich(target, child, onCommand)
}

/** A block takes the direction of its letters; one without letters (a year) keeps that of the message. */
function ownDirection(target: HTMLElement, source: Node): void {
  if (/\p{L}/u.test(source.textContent ?? '')) target.dir = 'auto'
}

/** A text with its entities, which may nest. */
function renderText(text: string, entities: readonly ChatEntity[], onCommand: OnCommand): DocumentFragment {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  const fragment = document.createDocumentFragment()
  appendEntities(fragment, text, 0, text.length, sorted, onCommand)
  return fragment
}

function appendEntities(
  parent: Node,
  text: string,
  start: number,
  end: number,
  entities: readonly ChatEntity[],
  onCommand: OnCommand,
): void {
  let at = start
  let rest = entities
  while (rest.length > 0) {
    const [entity, ...others] = rest
    if (entity === undefined) break
    const entityEnd = Math.min(entity.offset + entity.length, end)
    appendText(parent, text.slice(at, entity.offset), onCommand)
    const inside = others.filter(other => other.offset < entityEnd)
    const element = elementOf(entity)
    if (element === null) appendText(parent, text.slice(entity.offset, entityEnd), onCommand)
    else {
      parent.appendChild(element)
      appendEntities(element, text, entity.offset, entityEnd, inside, onCommand)
    }
    at = entityEnd
    rest = others.filter(other => other.offset >= entityEnd)
  }
  appendText(parent, text.slice(at, end), onCommand)
}

function elementOf(entity: ChatEntity): HTMLElement | null {
  if (entity.type === 'text_link' && entity.url !== undefined && /^https?:/.test(entity.url)) {
    const link = document.createElement('a')
    link.href = entity.url
    link.rel = 'noopener noreferrer'
    link.target = '_blank'
    return link
  }
  const tag = ENTITY_TAGS.get(entity.type)
  if (tag === undefined) return null
  const element = document.createElement(tag)
  if (entity.type === 'expandable_blockquote') expandable(element)
  return element
}

/** A long quotation that opens when it is clicked or chosen with the keyboard. */
function expandable(quotation: HTMLElement): void {
  quotation.classList.add('expandable')
  quotation.tabIndex = 0
  const toggle = (): void => {
    quotation.classList.toggle('open')
  }
  quotation.addEventListener('click', toggle)
  quotation.addEventListener('keydown', event => {
    if (event.key === 'Enter') toggle()
  })
}

/** Appends text; commands in it (`/summary`) become buttons that send them. */
function appendText(parent: Node, text: string, onCommand: OnCommand): void {
  let at = 0
  for (const match of text.matchAll(
    /(?<=^|[\s\u2066-\u2069])\/[a-z][a-z0-9_]{0,31}(?=$|[\s\u2066-\u2069،.:])/g,
  )) {
    parent.appendChild(document.createTextNode(text.slice(at, match.index)))
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'command'
    button.dir = 'ltr'
    button.textContent = match[0]
    button.addEventListener('click', () => onCommand(match[0]))
    parent.appendChild(button)
    at = match.index + match[0].length
  }
  if (at < text.length) parent.appendChild(document.createTextNode(text.slice(at)))
}
