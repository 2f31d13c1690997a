// A forward proxy on a loopback port: tunnels (CONNECT) and plain http, with a script of its own and a record of what it was asked.
import { once } from 'node:events'
import {
  createServer as createHttpServer,
  request as ask,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { connect, Socket, type AddressInfo, type Server } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TlsSettings } from './listener.ts'

/**
 * `open`: tunnels. `refuse`: answers with this status. `hang`: never answers. `close` and `reset`: end the connection instead of answering.
 * `garbage`: speaks no HTTP. `flood`: a head without end. `swallow`: opens a tunnel that leads nowhere. `cut`: opens one and ends it at the first byte.
 */
export type ProxyAct =
  | { readonly do: 'open' | 'hang' | 'close' | 'reset' | 'garbage' | 'flood' | 'swallow' | 'cut' }
  | {
      readonly do: 'refuse'
      readonly status: number
      readonly reason?: string
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }

export interface ProxyOptions {
  /** Default: `open`. */
  readonly act?: ProxyAct
  /** `user:password`: anybody else is answered 407. */
  readonly credentials?: string
  /** The proxy itself is spoken to over TLS. */
  readonly tls?: TlsSettings
  /** The loopback port to which every tunnel leads, whatever was asked for. Default: the port that was asked for. */
  readonly leadsTo?: number
  /** Waited before every answer to CONNECT, in milliseconds. */
  readonly latencyMs?: number
}

/** A request as the proxy got it. */
export interface AskedProxy {
  readonly method: string
  /** The authority that CONNECT named, or the whole URL to forward to. */
  readonly asked: string
  readonly headers: IncomingMessage['headers']
}

export interface SimulatedProxy {
  readonly port: number
  /** `http(s)://127.0.0.1:port` */
  readonly url: string
  readonly asked: readonly AskedProxy[]
  readonly close: () => Promise<void>
}

/** Starts a proxy. It connects to loopback addresses only, whatever it is asked for. */
export async function startProxy(options: ProxyOptions = {}): Promise<SimulatedProxy> {
  const { tls } = options
  const asked: AskedProxy[] = []
  const sockets = new Set<Duplex>()
  const server =
    tls === undefined ? createHttpServer() : createHttpsServer({ key: tls.key, cert: tls.certificate })
  server.on('connection', (socket: Socket) => keep(socket, sockets))
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    asked.push(recordOf(request))
    void answerConnect(request, socket, head, options, sockets)
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    asked.push(recordOf(request))
    forward(request, response, options)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const url = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`
  return { port, url, asked, close: () => shut(server, sockets) }
}

function recordOf({ method = '', url = '', headers }: IncomingMessage): AskedProxy {
  return { method, asked: url, headers }
}

function keep(socket: Duplex, sockets: Set<Duplex>): void {
  sockets.add(socket)
  socket.on('error', () => {}).once('close', () => sockets.delete(socket))
}

async function shut(server: Server, sockets: ReadonlySet<Duplex>): Promise<void> {
  for (const socket of sockets) socket.destroy()
  server.close()
  await once(server, 'close')
}

const REFUSED_LOGIN = {
  do: 'refuse',
  status: 407,
  reason: 'Proxy Authentication Required',
  headers: { 'proxy-authenticate': 'Basic realm="simulated"' },
} as const

function actFor({ headers }: IncomingMessage, { act = { do: 'open' }, credentials }: ProxyOptions): ProxyAct {
  const expected =
    credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`
  return expected === undefined || headers['proxy-authorization'] === expected ? act : REFUSED_LOGIN
}

async function answerConnect(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  options: ProxyOptions,
  sockets: Set<Duplex>,
): Promise<void> {
  const act = actFor(request, options)
  await new Promise((resolve) => setTimeout(resolve, options.latencyMs ?? 0))
  const asked = Number(/:(\d+)$/.exec(request.url ?? '')?.[1] ?? 0)
  if (act.do === 'open') return tunnel(options.leadsTo ?? asked, socket, head, sockets)
  perform(act, socket)
}

const OPENED = 'HTTP/1.1 200 Connection established\r\n\r\n'

function perform(act: Exclude<ProxyAct, { do: 'open' }>, socket: Duplex): void {
  if (act.do === 'refuse') socket.end(refusal(act))
  if (act.do === 'close') socket.end()
  if (act.do === 'reset') resetOf(socket)
  if (act.do === 'garbage') socket.end('220 mail.example ESMTP\r\n')
  if (act.do === 'flood') flood(socket)
  if (act.do === 'swallow') socket.write(OPENED)
  if (act.do === 'cut') {
    socket.write(OPENED)
    socket.once('data', () => socket.destroy())
  }
}

function refusal({
  status,
  reason = 'Refused',
  headers = {},
  body = '',
}: Extract<ProxyAct, { do: 'refuse' }>): string {
  const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)) })
  return [
    `HTTP/1.1 ${status} ${reason}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n')
}

/** A TCP reset where the proxy is spoken to without TLS. */
function resetOf(socket: Duplex): void {
  if (socket instanceof Socket) socket.resetAndDestroy()
  else socket.destroy()
}

/** Ends when the other side has had enough. */
function flood(socket: Duplex): void {
  socket.write('HTTP/1.1 403 Forbidden\r\n')
  const more = (): void => {
    while (!socket.destroyed && socket.write(`x-more: ${'a'.repeat(1_000)}\r\n`));
    if (!socket.destroyed) socket.once('drain', more)
  }
  more()
}

function tunnel(port: number, socket: Duplex, head: Buffer, sockets: Set<Duplex>): void {
  const onward = connect({ host: '127.0.0.1', port })
  keep(onward, sockets)
  onward.once('connect', () => {
    socket.write(OPENED)
    onward.write(head)
    socket.pipe(onward).pipe(socket)
  })
  onward.once('error', () => socket.end(refusal({ do: 'refuse', status: 502, reason: 'Bad Gateway' })))
  socket.once('close', () => onward.destroy())
}

function forward(request: IncomingMessage, response: ServerResponse, options: ProxyOptions): void {
  const act = actFor(request, options)
  if (act.do === 'refuse') {
    response.writeHead(act.status, act.reason ?? 'Refused', act.headers).end(act.body)
    return
  }
  const { method, headers } = request
  const { port, pathname, search } = new URL(request.url ?? '')
  const { 'proxy-authorization': _, ...own } = headers
  const onward = ask({ host: '127.0.0.1', port, method, path: pathname + search, headers: own }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.once('error', () => response.writeHead(502).end())
  request.pipe(onward)
}
