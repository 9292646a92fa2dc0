import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { createLog } from '../../src/telegram/log.ts'

const TOKEN = '42:hush/token+x'

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let output = ''
  write(createLog('info', [TOKEN], { write: line => (output += line) }))
  return output
}

describe('the log', () => {
  it('holds no message of anybody', () => {
    const payload = { chat_id: 5, text: 'private words' }
    const error = new GrammyError(
      'failed',
      { ok: false, error_code: 400, description: 'x' },
      'sendMessage',
      payload,
    )
    expect(logged(log => log.error({ err: error }, 'x'))).not.toContain('private words')
  })

  it.each([
    ['a message', (log: ReturnType<typeof createLog>) => log.info(`token ${TOKEN}`)],
    [
      'a field',
      (log: ReturnType<typeof createLog>) =>
        log.info({ deep: [{ url: `https://x/bot${TOKEN}/getMe` }] }, 'x'),
    ],
    [
      'an encoded URL',
      (log: ReturnType<typeof createLog>) => log.info({ url: encodeURIComponent(TOKEN) }, 'x'),
    ],
    [
      'the cause of an error',
      (log: ReturnType<typeof createLog>) =>
        log.error({ err: new HttpError('failed', new Error(`request to /bot${TOKEN}/getMe`)) }, 'x'),
    ],
    [
      'the payload of a refused call',
      (log: ReturnType<typeof createLog>) =>
        log.error(
          {
            err: new GrammyError('failed', { ok: false, error_code: 400, description: TOKEN }, 'getMe', {
              TOKEN,
            }),
          },
          'x',
        ),
    ],
  ])('hides the token in %s', (_where, write) => {
    const output = logged(write)
    expect(output).not.toContain('hush')
    expect(() => JSON.parse(output)).not.toThrow()
  })
})
