// The chat page in a real Chromium, against the built program, as a newcomer starts it: without a token.

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const START_MS = 30_000

if (CHROMIUM === undefined) {
  if (process.env['REQUIRE_BROWSER'] === '1')
    throw new Error('no Chromium found: install the package "chromium"')
  process.stderr.write(
    'The browser test is skipped: no Chromium was found (Debian: apt-get install chromium).\n',
  )
}

describe.skipIf(CHROMIUM === undefined)('the chat page', { timeout: START_MS }, () => {
  let program: ChildProcess
  let browser: Browser
  let url: string

  beforeAll(async () => {
    ;[{ program, url }, browser] = await Promise.all([
      startProgram(),
      chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS }),
    ])
  }, START_MS)

  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()))
  })

  afterAll(async () => {
    await browser?.close()
    program?.kill('SIGTERM')
  })

  /** A new tab: a chat of its own. */
  async function open(locale = 'ar'): Promise<Page> {
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 800 } })
    const page = await context.newPage()
    page.on('pageerror', error => {
      throw error
    })
    await page.goto(url)
    await page.locator('#input:focus').waitFor()
    return page
  }

  async function say(page: Page, text: string): Promise<string> {
    const answers = page.locator('.message.bot')
    const before = await answers.count()
    await page.fill('#input', text)
    await page.keyboard.press('Enter')
    await answers.nth(before).waitFor()
    return answers.nth(before).innerText()
  }

  it('is right-to-left and shows quotations as quotations with their speaker', async () => {
    const page = await open()
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    await say(page, '/quotes بوتين')
    const quotation = page.locator('.message.bot blockquote', { hasText: 'لقد اقتربنا من هذا التاريخ' })
    expect(await quotation.locator('cite').innerText()).toContain('بوتين')
  })

  it('edits the message in place when a button is pressed', async () => {
    const page = await open()
    const before = await say(page, '/quotes بوتين')
    await page.locator('.message.bot .row button').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.message.bot time', { hasText: 'عُدّلت' }).waitFor()
    expect(await page.locator('.message.bot').innerText()).not.toBe(before)
    expect(await page.locator('.message.bot').count()).toBe(1)
  })

  it('answers plain questions, each tab for itself', async () => {
    const [first, second] = await Promise.all([open(), open()])
    expect(await say(first, 'من هو أوشاكوف؟')).toContain('مساعد الرئيس الروسي')
    expect(await second.locator('.message').count()).toBe(0)
  })

  it('keeps the chat over a reload', async () => {
    const page = await open()
    await say(page, '/summary')
    await page.reload()
    await page.locator('.message.bot').waitFor()
    expect(await page.locator('.message').count()).toBe(2)
  })

  it('offers the commands in a menu that the keyboard reaches and closes', async () => {
    const page = await open()
    await page.keyboard.type('/s')
    const names = await page.locator('#menu:not([hidden]) code').allInnerTexts()
    expect(names).toContain('/summary')
    expect(names.every(name => name.startsWith('/s'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('#menu').isHidden()).toBe(true)
  })

  it('offers inline results and sends the chosen one', async () => {
    const page = await open()
    await page.fill('#input', '@mujaz_bot بوتين')
    await page.locator('#results button').first().click()
    await page.locator('.message.user').waitFor()
    expect(await page.locator('.message.user').innerText()).toContain('بوتين')
  })

  it('shows a typed tag as text', async () => {
    const page = await open()
    await say(page, '<img src=x onerror=alert(1)><b>غامق</b>')
    expect(await page.locator('.message img, .message.user b').count()).toBe(0)
    expect(await page.locator('.message.user .bubble').innerText()).toContain('<img src=x')
  })

  it('speaks English to a reader of English, and keeps the article Arabic', async () => {
    const page = await open('en-GB')
    expect(await page.getAttribute('html', 'dir')).toBe('ltr')
    expect(await say(page, '/quotes بوتين')).toMatch(/[a-z]{3}[\s\S]*لقد اقتربنا/)
  })
})

/** Starts the built program on a free port; resolves with the address that it prints. */
function startProgram(): Promise<{ program: ChildProcess; url: string }> {
  const program = spawn('node', ['dist/main.js'], {
    env: { ...process.env, BOT_TOKEN: '', PORT: '0', LOG_LEVEL: 'error' },
  })
  return new Promise((resolve, reject) => {
    let printed = ''
    program.stdout.on('data', (chunk: Buffer) => {
      printed += chunk
      const url = /http:\/\/\S+/.exec(printed)?.[0]
      if (url !== undefined) resolve({ program, url })
    })
    program.on('exit', code => reject(new Error(`the program ended with ${code} before it listened`)))
  })
}
