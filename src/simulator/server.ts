// Puts a simulated service on a loopback port, with its script and a record of everything that arrived.
import { once } from 'node:events'
import type { AddressInfo, Server, Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { defaultAccount } from './account.ts'
import { claudeApi } from './api.ts'
import { mintWorld } from './certificate-worlds.ts'
import { bodyOf, pause } from './connection.ts'
import type { Exchange, Sockets, WireRequest, WireResponse } from './connection.ts'
import type { ApiRequest, Handler } from './exchange.ts'
import { commit } from './faults.ts'
import { createListener } from './listener.ts'
import type { TlsSettings, Transport } from './listener.ts'
import { direct } from './misbehaviour.ts'
import type { Director, Script } from './misbehaviour.ts'
import { changed, planFor } from './plan.ts'
import { reply } from './reply.ts'
import { spoken } from './words.ts'

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1)$/

export interface SimulatorOptions {
  /** Default: `http`. */
  readonly transport?: Transport
  /** Default: the Claude API with the default account. */
  readonly handler?: Handler
  /** Default: everybody behaves. */
  readonly script?: Script
  /** Default over TLS: a good chain, minted for this simulator, whose root is `Simulator.trust`. */
  readonly tls?: TlsSettings
  /** A loopback address. Default: `127.0.0.1`. */
  readonly host?: string
  /** Default: any free one. */
  readonly port?: number
  /** Waited before every answer. */
  readonly latencyMs?: number
}

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  /** In the order and spelling of the wire; HTTP/2's pseudo-headers are left out. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
  readonly httpVersion: string
  /** The name in the TLS handshake. */
  readonly servername: string | undefined
  /** The client's port: the same for requests which shared a connection. */
  readonly clientPort: number | undefined
}

export interface Simulator {
  readonly port: number
  /** `http(s)://address:port` */
  readonly origin: string
  /** The root to trust, PEM, where the simulator minted its own chain. */
  readonly trust: string | undefined
  /** In the order in which their bodies ended. */
  readonly received: readonly ReceivedRequest[]
  /** How many TCP connections were accepted. */
  readonly connections: () => number
  /** Destroys every socket and frees the port. */
  readonly close: () => Promise<void>
}

interface Stage {
  readonly handler: Handler
  readonly director: Director
  readonly latencyMs: number
  readonly received: ReceivedRequest[]
  readonly sockets: Map<number, Sockets>
  readonly closing: AbortController
}

/** Starts a simulator; it answers when the promise is fulfilled. Rejects when the address is not a loopback one or cannot be had. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { transport = 'http', host = '127.0.0.1', port = 0 } = options
  if (!LOOPBACK.test(host)) throw new TypeError('the simulator listens on loopback addresses only')
  const minted = isTls(transport) && options.tls === undefined ? await mintWorld('good') : undefined
  const stage = setStage(options)
  const server = createListener(transport, options.tls ?? minted, (request, response) => {
    void answer(stage, request, response)
  })
  const connections = watch(server, stage.sockets)
  server.listen(port, host)
  await once(server, 'listening')
  const bound = portOf(server)
  const close = (): Promise<void> => shut(server, stage)
  const origin = originOf(transport, host, bound)
  return { port: bound, origin, trust: minted?.trust, received: stage.received, connections, close }
}

function originOf(transport: Transport, host: string, port: number): string {
  return `${isTls(transport) ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function isTls(transport: Transport): boolean {
  return transport === 'https' || transport === 'h2'
}

function setStage({ handler, script = [], latencyMs = 0 }: SimulatorOptions): Stage {
  return {
    handler: handler ?? claudeApi(defaultAccount()),
    director: direct(script),
    latencyMs,
    received: [],
    sockets: new Map(),
    closing: new AbortController(),
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('not listening on a port')
  return address.port
}

/** Keeps the sockets by the client's port, which names a connection while it lives. Returns the count of all that ever were. */
function watch(server: Server, sockets: Map<number, Sockets>): () => number {
  let count = 0
  server.on('connection', (raw: Socket) => {
    const key = raw.remotePort ?? 0
    count += 1
    sockets.set(key, { raw, top: raw })
    raw.on('error', () => raw.destroy())
    raw.once('close', () => sockets.delete(key))
  })
  server.on('secureConnection', (top: TLSSocket) => {
    const key = top.remotePort ?? 0
    const known = sockets.get(key)
    if (known !== undefined) sockets.set(key, { raw: known.raw, top })
    top.on('error', () => top.destroy())
  })
  return () => count
}

async function shut(server: Server, { sockets, closing }: Stage): Promise<void> {
  closing.abort()
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  for (const { raw, top } of sockets.values()) {
    top.destroy()
    raw.destroy()
  }
  await closed
}

async function answer(stage: Stage, request: WireRequest, response: WireResponse): Promise<void> {
  response.on('error', () => response.destroy())
  const clientPort = request.socket.remotePort
  const sockets = stage.sockets.get(clientPort ?? 0)
  const servername = servernameOf(sockets?.top)
  const body = await bodyOf(request)
  stage.received.push({ ...record(request, body), servername, clientPort })
  const asked = apiRequest(request, body)
  const plan = planFor(stage.director(asked))
  const waitMs = stage.latencyMs + plan.delayMs
  if (waitMs > 0 && !(await pause(waitMs, stage.closing.signal))) return
  const exchange: Exchange = { request, response, sockets, closing: stage.closing.signal }
  if (plan.fault !== undefined) return commit(plan.fault, exchange)
  const words = plan.words === undefined ? stage.handler(asked) : spoken(plan.words, asked)
  await reply(exchange, asked, changed(words, plan.changes))
}

/** Reads nothing of the socket: in HTTP/2 it may be unbound by now. */
function record(request: WireRequest, body: Buffer): Omit<ReceivedRequest, 'servername' | 'clientPort'> {
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: headerPairs(request.rawHeaders).filter(([name]) => !name.startsWith(':')),
    body: body.toString('utf8'),
    httpVersion: request.httpVersion,
  }
}

function headerPairs(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []))
}

function servernameOf(top: Socket | undefined): string | undefined {
  const name = top instanceof TLSSocket ? top.servername : undefined
  return typeof name === 'string' && name !== '' ? name : undefined
}

function apiRequest(request: WireRequest, body: Buffer): ApiRequest {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  return {
    method: request.method ?? '',
    path,
    query: new URLSearchParams(query),
    headers: request.headers,
    body,
  }
}
