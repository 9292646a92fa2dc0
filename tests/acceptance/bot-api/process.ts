// The built bot as a process of its own.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { TOKEN } from './server.ts'

const ROOT = new URL('../../../', import.meta.url)

export class BotProcess {
  /** Everything it wrote. */
  output = ''
  readonly exit: Promise<number | null>
  readonly #child: ChildProcess

  /** Starts `dist/main.js` with nothing in its environment but what is given. */
  constructor(environment: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, ['dist/main.js'], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', BOT_TOKEN: TOKEN, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text
      })
    }
    this.exit = once(this.#child, 'close').then(([code]: unknown[]) =>
      typeof code === 'number' ? code : null,
    )
  }

  /** Resolves when it has written this. */
  async wrote(text: string): Promise<void> {
    while (!this.output.includes(text)) await once(this.#child.stderr ?? this.#child, 'data')
  }

  /** Sends a signal and waits for the end; the exit status, or null where the signal ended it. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.#child.kill(signal)
    return this.exit
  }
}
