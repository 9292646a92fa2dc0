// Listening on a port, with a clear word where that is impossible.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

/** The address cannot be listened on: the message says why and what to set. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

export interface Listening {
  /** Where a browser on this machine finds it. */
  readonly url: string
  /** Ends all connections, event streams too. */
  close(): Promise<void>
}

/** Serves `app` on `host` and `port` (0: any free one). Throws `ListenError` where the address can't be had. */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch))
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new ListenError(reasonOf(error, host, port), { cause: error })
  }
  const address = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${address.port}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function reasonOf(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `PORT ${port} on ${host} is taken: stop the other program, or set another one, e.g. PORT=${port + 1}`
  if (code === 'EACCES')
    return `PORT ${port} may not be used by this user: set one above 1023, e.g. PORT=3000`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine: set e.g. HOST=127.0.0.1`
  return `cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : error}`
}
