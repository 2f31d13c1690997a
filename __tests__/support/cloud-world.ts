// Hosts of a cloud as one server on loopback, and the tools of a sign-in that reach it: every host leads there.
import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import type { ApiRequest } from '../../src/claude/requests/request.ts'
import type { CloudTools } from '../../src/cloud/sign-in.ts'
import type { HttpOutcome } from '../../src/probes/observation.ts'
import { makeSecret } from '../../src/secrets/secret.ts'
import { answer, failure } from './answers.ts'

/** A request as the server got it. */
export interface Received {
  readonly method: string
  readonly host: string
  /** Path and query. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

export interface CloudWorld {
  readonly tools: CloudTools
  /** The server's own URL. */
  readonly origin: string
  readonly received: readonly Received[]
  /** Everything that was registered as a secret. */
  readonly hidden: readonly string[]
}

/** Does something in a world whose hosts answer by `reply`; undefined refuses the connection. */
export async function inCloud<Value>(
  reply: (request: Received) => Reply | undefined,
  act: (world: CloudWorld) => Promise<Value>,
  more: Partial<CloudTools> = {},
): Promise<Value> {
  const received: Received[] = []
  const server = createServer((incoming, response) => {
    void text(incoming).then((body) => {
      const { method = '', url: target = '', headers } = incoming
      const asked = { method, target, headers: plain(headers), host: headers.host ?? '', body }
      received.push(asked)
      const said = reply(asked)
      if (said === undefined) return incoming.socket.destroy()
      return response.writeHead(said.status, said.headers).end(said.body)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const hidden: string[] = []
  try {
    const tools = { ...toolsFor(port, hidden), ...more }
    return await act({ tools, received, hidden, origin: `http://127.0.0.1:${port}` })
  } finally {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
}

function toolsFor(port: number, hidden: string[]): CloudTools {
  return {
    send: (request) => sendTo(port, request),
    hide: (value) => {
      hidden.push(value)
      return makeSecret(value)
    },
    now: Date.now,
    env: {},
    cwd: '/nowhere',
    signal: new AbortController().signal,
  }
}

function plain(headers: IncomingHttpHeaders): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]))
}

function sendTo(port: number, { method, url, path, headers, body }: ApiRequest): Promise<HttpOutcome> {
  return new Promise((done) => {
    const options = { host: '127.0.0.1', port, method, path, agent: false }
    const outgoing = ask({ ...options, headers: { ...headers, host: new URL(url).host } }, (response) => {
      void buffer(response).then((bytes) => {
        const words = bytes.toString('utf8')
        const isJson = /\bjson\b/.test(response.headers['content-type'] ?? '')
        const told = answer(response.statusCode ?? 0, isJson ? JSON.parse(words) : words)
        done({ ...told, headers: plain(response.headers) as Record<string, string> })
      })
    })
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      done(failure(error.code ?? 'UNKNOWN', 'tcp'))
    })
    outgoing.end(body)
  })
}
