// HTTP/1.1 requests over connections of our own making: `undici` never opens a socket by itself.
import type { Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import type { Pool } from 'undici'
import { lateTlsFailureOf } from './tls.ts'
import { ANSWER_LIMITS, asJson, beginningOf, LIST_LIMITS, readBody, type AnswerLimits } from './body.ts'
import type { Connection } from './connection.ts'
import { abortFailure, isNoHttp, networkFailure } from './failure.ts'
import { keepMemorySmall } from './keep-memory-small.ts'
import type { Arrival, Body, HttpAnswer, HttpOutcome, NetworkFailure } from './observation.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  /** Path and query, as sent. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** It costs something, or is good for one use: not even sent again when a connection ended under it. */
  readonly isForOnce?: true
  /** Its answer is a list. */
  readonly isList?: true
}

export interface HttpClient {
  /** Sends one request, follows nothing, reads at most 1 MiB. Never rejects. */
  readonly send: (request: HttpRequest, signal: AbortSignal) => Promise<HttpOutcome>
  readonly close: () => Promise<void>
}

/** A hostile body may come in any number of pieces: only the first ones are timed. */
const TIMED_PIECES = 1_000

/** Bytes of a body that wait to be read: in pieces of one byte each costs two hundred. */
const READ_AHEAD = 512

/** Answers have some dozens; a thousand of each answer take half of the memory of a run. */
const MOST_HEADERS = 200

/** The next pooled connection may have ended like the last; a new one never has. */
const MOST_SENDS = 8

/** Hands out a verified connection: one that is ready, else a new one. */
type Supply = () => Promise<Connection>

/** A failure of the connector on its way through `undici`, which knows only errors. */
class ConnectError extends Error {
  readonly failure: NetworkFailure

  constructor(failure: NetworkFailure) {
    super(failure.code)
    this.failure = failure
  }
}

/**
 * Loads of `undici` what a request needs (20 ms instead of 60: docs/decisions/undici.md) and builds a client for one origin. Its parser is WebAssembly,
 * which V8 compiles again with its optimizing compiler when it is warm: 30 ms of a worker, for which the end of the process
 * would wait. Either flag alone leaves one of V8's two ways to do so open.
 */
export async function httpClient(origin: string, supply: Supply, connections: number): Promise<HttpClient> {
  setFlagsFromString('--no-wasm-tier-up --no-wasm-dynamic-tiering')
  const [{ default: Pool }, { default: request }] = await Promise.all([
    import('undici/lib/dispatcher/pool.js'),
    import('undici/lib/api/api-request.js'),
  ])
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    connect: (_options, callback) => void handOver(supply, callback),
  })
  let stood = false
  pool.once('connect', () => (stood = true))
  return {
    send: (asked, signal) => send(request.bind(pool), asked, signal, () => (stood ? 'request' : 'tcp')),
    close: () => pool.destroy(),
  }
}

/** `undici` hangs when it is called back before it returned: the supply's promise always takes a turn. */
async function handOver(
  supply: Supply,
  callback: (...result: [null, Socket] | [Error, null]) => void,
): Promise<void> {
  const { socket, observation } = await supply()
  const failure = socket === undefined ? observation.failure : lateTlsFailureOf(socket)
  if (socket !== undefined && failure === undefined) {
    watchReusedSocket(socket)
    callback(null, socket)
  } else callback(new ConnectError(failure ?? { phase: 'tcp', code: 'UNKNOWN', reason: '' }), null)
}

/**
 * `waitingFor` tells what a request without an answer was waiting for: before any connection stood it was never sent. One that met the
 * end of a connection which had served before is sent again at once, as browsers and curl do.
 */
async function send(
  ask: Pool['request'],
  request: HttpRequest,
  signal: AbortSignal,
  waitingFor: () => NetworkFailure['phase'],
  sends = 1,
): Promise<HttpOutcome> {
  const sentAtMs = performance.now()
  let answering = false
  try {
    const { method, path, headers: own, body: sent = null } = request
    const { statusCode, headers, body } = await ask({
      ...{ method, path, headers: own, body: sent, signal },
      highWaterMark: READ_AHEAD,
    })
    const headAtMs = performance.now()
    const receivedAt = Date.now()
    answering = true
    const flat = flatten(headers)
    const limits = limitsOf(request, statusCode)
    const { read, ...times } = await readTimed(body, flat['content-encoding'], limits.bytes)
    return {
      ...{
        kind: 'answer',
        status: statusCode,
        headers: flat,
        body: beginningOf(read),
        ...asJson(read, limits),
      },
      ...{ sentAtMs, headAtMs, receivedAt, ...times },
    }
  } catch (error) {
    const isUnread = !answering && !signal.aborted && metReusedSocketEnd(error)
    if (isUnread && sends < MOST_SENDS && request.isForOnce !== true)
      return send(ask, request, signal, waitingFor, sends + 1)
    return { kind: 'failure', failure: failureOf(error, answering ? 'answer' : waitingFor(), signal) }
  }
}

function limitsOf({ isList }: HttpRequest, status: number): AnswerLimits {
  return isList === true && status < 300 ? LIST_LIMITS : ANSWER_LIMITS
}

async function readTimed(
  body: Parameters<typeof readBody>[0],
  encoding: string | undefined,
  most: number,
): Promise<{ readonly read: Body } & Pick<HttpAnswer, 'arrivals' | 'endAtMs'>> {
  const arrivals: Arrival[] = []
  const read = await readBody(body, encoding, most, (end) => {
    if (arrivals.length < TIMED_PIECES) arrivals.push({ atMs: performance.now(), end })
  })
  return { read, arrivals, endAtMs: performance.now() }
}

function failureOf(error: unknown, phase: NetworkFailure['phase'], signal: AbortSignal): NetworkFailure {
  if (signal.aborted) return abortFailure(phase, signal)
  return error instanceof ConnectError ? error.failure : networkFailure(phase, error)
}

function flatten(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  if (entries.length > MOST_HEADERS) keepMemorySmall()
  const kept = entries.slice(0, MOST_HEADERS)
  return Object.fromEntries(kept.map(([name, value]) => [name, [value].flat().join(', ')]))
}

const ends = new WeakSet<object>()

/** From now on the error by which a socket ends is remembered, if the socket had brought an answer by then that could be read. */
function watchReusedSocket(socket: Socket): void {
  const before = socket.bytesRead
  socket.prependListener('error', (error) => {
    if (socket.bytesRead > before && !isNoHttp(networkFailure('request', error))) ends.add(error)
  })
}

/** Whether a request met the end of a connection that had served others, and says nothing about the server. */
function metReusedSocketEnd(error: unknown): boolean {
  return typeof error === 'object' && error !== null && ends.has(error)
}
