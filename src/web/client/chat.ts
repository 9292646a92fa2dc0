// The chat page: the log of messages, the composer, the menu of commands, inline results.

import type { BotCard, ChatButton, ChatEvent, ChatMessage } from '../protocol.ts'
import { card, choose, inline, listen, press, say } from './calls.ts'
import { renderContent } from './render.ts'
import { language, strings } from './strings.ts'

const MOST_CHARACTERS = 4096
const TYPING_MS = 6000
const NOTICE_MS = 4000
const INLINE_PAUSE_MS = 250

const log = element('log')
const typing = element('typing')
const notice = element('notice')
const menu = element('menu')
const results = element('results')
const form = element('composer') as HTMLFormElement
const input = element('input') as HTMLTextAreaElement
const menuButton = element('menu-button') as HTMLButtonElement
const latest = element('latest') as HTMLButtonElement

let bot: BotCard = { username: '', name: '', commands: [] }
let typingTimer = 0
let noticeTimer = 0
let inlineTimer = 0
let inlineTurn = 0

localise()
onInput()
listen({ event: receive, ready: () => document.body.classList.remove('offline'), lost: showLost })
form.addEventListener('submit', event => {
  event.preventDefault()
  void submit()
})
input.addEventListener('keydown', event => {
  const sends = event.key === 'Enter' && !event.shiftKey && !event.isComposing
  if (!sends) return
  event.preventDefault()
  void submit()
})
input.addEventListener('input', onInput)
menuButton.addEventListener('click', () => showMenu(menu.hidden !== false))
latest.addEventListener('click', scrollToLatest)
log.addEventListener('scroll', () => {
  latest.hidden = isAtLatest()
})
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  showMenu(false)
  results.hidden = true
  input.focus()
})
document.addEventListener('click', event => {
  if (event.target instanceof Node && !menu.contains(event.target) && event.target !== menuButton)
    showMenu(false)
})
window.addEventListener('resize', scrollToLatest)
bot = await card()
input.focus()

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no element "${id}"`)
  return found
}

function localise(): void {
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  document.title = strings.title
  element('subtitle').textContent = strings.subtitle
  element('offline').textContent = strings.offline
  typing.textContent = strings.typing
  input.placeholder = strings.placeholder
  input.setAttribute('aria-label', strings.placeholder)
  log.setAttribute('aria-label', strings.messages)
  results.setAttribute('aria-label', strings.results)
  element('send').setAttribute('aria-label', strings.send)
  menuButton.setAttribute('aria-label', strings.commands)
  latest.setAttribute('aria-label', strings.toLatest)
}

async function submit(): Promise<void> {
  const text = input.value.trim()
  if (text === '') return
  if (text.length > MOST_CHARACTERS) {
    showNotice(strings.tooLong)
    return
  }
  if (inlineQuery(text) !== null) {
    const [first] = results.querySelectorAll('button')
    first?.focus()
    return
  }
  setInput('')
  try {
    await say(text)
  } catch {
    setInput(text)
    showNotice(strings.failed)
  }
}

function setInput(text: string): void {
  input.value = text
  onInput()
}

function onInput(): void {
  input.dir = input.value === '' ? '' : 'auto'
  input.style.height = 'auto'
  input.style.height = `${input.scrollHeight}px`
  showMenu(/^\/\w*$/.test(input.value))
  clearTimeout(inlineTimer)
  const query = inlineQuery(input.value)
  if (query === null) results.hidden = true
  else inlineTimer = window.setTimeout(() => void showResults(query), INLINE_PAUSE_MS)
}

/** What is asked inline (`@bot words`), or null where the text is no inline query. */
function inlineQuery(text: string): string | null {
  const prefix = `@${bot.username} `
  if (bot.username === '') return null
  return text.toLowerCase().startsWith(prefix) || text.trim() === prefix.trim()
    ? text.slice(prefix.length)
    : null
}

async function showResults(query: string): Promise<void> {
  inlineTurn++
  const turn = inlineTurn
  const found = await inline(query).catch(() => [])
  if (turn !== inlineTurn) return
  results.replaceChildren(
    ...found.map(result => {
      const button = document.createElement('button')
      button.type = 'button'
      const title = document.createElement('b')
      title.textContent = result.title
      const description = document.createElement('span')
      description.textContent = result.description
      for (const part of [title, description]) part.dir = 'auto'
      button.append(title, description)
      button.addEventListener('click', () => {
        setInput('')
        void choose(result.id)
        input.focus()
      })
      return button
    }),
  )
  if (found.length === 0) results.textContent = strings.noResults
  results.hidden = false
}

function showMenu(show: boolean): void {
  const typed = input.value.startsWith('/') ? input.value.slice(1) : ''
  const commands = bot.commands.filter(({ command }) => command.startsWith(typed))
  menu.replaceChildren(
    ...commands.map(({ command, description }) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.setAttribute('role', 'menuitem')
      const name = document.createElement('code')
      name.dir = 'ltr'
      name.textContent = `/${command}`
      const text = document.createElement('span')
      text.textContent = description
      button.append(name, text)
      button.addEventListener('click', () => {
        setInput('')
        showMenu(false)
        void say(`/${command}`)
        input.focus()
      })
      return button
    }),
  )
  menu.hidden = !show || commands.length === 0
  menuButton.setAttribute('aria-expanded', String(!menu.hidden))
}

function receive(event: ChatEvent): void {
  if (event.type === 'typing') showTyping(true)
  else if (event.type === 'notice') showNotice(event.text)
  else if (event.type === 'deleted') document.getElementById(`message-${event.id}`)?.remove()
  else show(event.message)
}

/** Shows a message, in place of its older version where it was edited. */
function show(message: ChatMessage): void {
  const stay = !isAtLatest()
  const item = document.createElement('article')
  item.id = `message-${message.id}`
  item.className = `message ${message.from}`
  const bubble = document.createElement('div')
  bubble.className = 'bubble'
  if (message.content.kind === 'rich') bubble.classList.add('rich')
  bubble.dir = message.content.kind === 'rich' && message.content.rtl ? 'rtl' : 'auto'
  bubble.append(
    renderContent(message.content, command => void say(command)),
    timeOf(message),
  )
  item.append(bubble, ...message.buttons.map(row => rowOf(row, message.id)))

  const known = document.getElementById(item.id)
  if (known === null) log.append(item)
  else known.replaceWith(item)
  if (message.from === 'bot') showTyping(false)
  if (known !== null || (stay && message.from === 'bot')) latest.hidden = isAtLatest()
  else revealNew(item)
}

/** A new message is read from its beginning, also where it is longer than the screen. */
function revealNew(item: HTMLElement): void {
  if (item.offsetHeight > log.clientHeight) item.scrollIntoView({ block: 'start' })
  else scrollToLatest()
}

function timeOf(message: ChatMessage): HTMLElement {
  const time = document.createElement('time')
  const date = new Date(message.date * 1000)
  time.dateTime = date.toISOString()
  const clock = date.toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    numberingSystem: 'latn',
  })
  time.textContent = message.edited ? `${strings.edited} ${clock}` : clock
  return time
}

function rowOf(row: readonly ChatButton[], messageId: number): HTMLElement {
  const line = document.createElement('div')
  line.className = 'row'
  for (const button of row) {
    const key = document.createElement('button')
    key.type = 'button'
    key.dir = 'auto'
    key.textContent = button.label
    key.addEventListener('click', () => void use(button, messageId, key))
    line.append(key)
  }
  return line
}

async function use(button: ChatButton, messageId: number, key: HTMLButtonElement): Promise<void> {
  if (button.url !== undefined) window.open(button.url, '_blank', 'noopener')
  else if (button.copy !== undefined) await copy(button.copy)
  else if (button.query !== undefined) {
    setInput(`@${bot.username} ${button.query}`)
    input.focus()
  } else if (button.data !== undefined) {
    key.setAttribute('aria-busy', 'true')
    await press(messageId, button.data).catch(() => showNotice(strings.failed))
    key.removeAttribute('aria-busy')
  }
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showNotice(strings.copied)
  } catch {
    showNotice(strings.copyFailed)
  }
}

function showTyping(show: boolean): void {
  clearTimeout(typingTimer)
  typing.hidden = !show
  if (show) typingTimer = window.setTimeout(() => showTyping(false), TYPING_MS)
}

function showNotice(text: string): void {
  clearTimeout(noticeTimer)
  notice.textContent = text
  notice.hidden = false
  noticeTimer = window.setTimeout(() => {
    notice.hidden = true
  }, NOTICE_MS)
}

function showLost(): void {
  document.body.classList.add('offline')
  showTyping(false)
}

function isAtLatest(): boolean {
  return log.scrollHeight - log.scrollTop - log.clientHeight < 40
}

function scrollToLatest(): void {
  log.scrollTop = log.scrollHeight
  latest.hidden = true
}
