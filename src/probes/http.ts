// HTTP/1.1 requests over connections of our own making: `undici` never opens a socket by itself.
import type { Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import type { Dispatcher } from 'undici'
import { lateTlsFailureOf } from './tls.ts'
import { ANSWER_LIMITS, asJson, beginningOf, LIST_LIMITS, readBody, type AnswerLimits } from './body.ts'
import type { Connection } from './connection.ts'
import { abortFailure, isNoHttp, networkFailure } from './failure.ts'
import { keepGarbageSmall, keepMemorySmall } from './keep-memory-small.ts'
import { makeLanes, type Lanes } from './http/lanes.ts'
import type { Arrival, Body, Course, HttpAnswer, HttpOutcome, NetworkFailure } from './observation.ts'

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
 * would wait. Either flag alone leaves one of V8's two ways to do so open. Flags are changed once `undici` has loaded Node's modules for HTTP:
 * under other flags than Node was built with, V8 compiles them again, for 10 ms.
 */
export async function httpClient(origin: string, supply: Supply, connections: number): Promise<HttpClient> {
  const [{ default: Pool }, { default: Client }, { default: request }] = await Promise.all([
    import('undici/lib/dispatcher/pool.js'),
    import('undici/lib/dispatcher/client.js'),
    import('undici/lib/api/api-request.js'),
  ])
  setFlagsFromString('--no-wasm-tier-up --no-wasm-dynamic-tiering')
  keepGarbageSmall()
  const lanes = makeLanes(Client, (opened, callback) => void handOver(supply, opened, callback))
  const manners = { pipelining: 1, headersTimeout: 0, bodyTimeout: 0, allowH2: false }
  const pool = new Pool(origin, { ...manners, connections, factory: lanes.factory })
  let stood = false
  pool.once('connect', () => (stood = true))
  const waitingFor = (): NetworkFailure['phase'] => (stood ? 'request' : 'tcp')
  const pooled: Gate = { lanes, waitingFor, ask: request.bind(pool) }
  /** As browsers and curl do, but on a new connection: any other one of the pool may have ended like the last. */
  const sendAgain: HttpClient['send'] = async (asked, signal) => {
    const own = lanes.factory(new URL(origin), manners)
    const { outcome } = await send({ ...pooled, ask: request.bind(own) }, asked, signal)
    void own.destroy()
    return outcome
  }
  return {
    send: async (asked, signal) => {
      const { outcome, isUnheard } = await send(pooled, asked, signal)
      return isUnheard && asked.isForOnce !== true ? sendAgain(asked, signal) : outcome
    },
    close: () => pool.destroy(),
  }
}

/** `undici` hangs when it is called back before it returned: the supply's promise always takes a turn. */
async function handOver(
  supply: Supply,
  opened: (connection: Connection) => void,
  callback: (...result: [null, Socket] | [Error, null]) => void,
): Promise<void> {
  const connection = await supply()
  opened(connection)
  const { socket, observation } = connection
  const failure = socket === undefined ? observation.failure : lateTlsFailureOf(socket)
  if (socket !== undefined && failure === undefined) {
    watchReusedSocket(socket)
    callback(null, socket)
  } else callback(new ConnectError(failure ?? { phase: 'tcp', code: 'UNKNOWN', reason: '' }), null)
}

/** The way of a request into `undici`. */
interface Gate {
  readonly ask: Dispatcher['request']
  readonly lanes: Lanes
  /** What a request without an answer was waiting for: before any connection stood it was never sent. */
  readonly waitingFor: () => NetworkFailure['phase']
}

interface Sent {
  readonly outcome: HttpOutcome
  /** Its connection, which had served before, ended under it: this says nothing of the server. */
  readonly isUnheard: boolean
}

async function send(gate: Gate, request: HttpRequest, signal: AbortSignal): Promise<Sent> {
  const { method, path, headers: own, body: sent = null } = request
  const options = { ...{ method, path, headers: own, body: sent, signal }, highWaterMark: READ_AHEAD }
  const sentAtMs = performance.now()
  let answering = false
  try {
    const { statusCode, headers, body } = await gate.ask(options)
    const headAtMs = performance.now()
    const receivedAt = Date.now()
    answering = true
    const flat = flatten(headers)
    const limits = limitsOf(request, statusCode)
    const { read, arrivals, endAtMs } = await readTimed(body, flat['content-encoding'], limits.bytes)
    const outcome: HttpOutcome = {
      ...{
        kind: 'answer',
        status: statusCode,
        headers: flat,
        body: beginningOf(read),
        ...asJson(read, limits),
      },
      ...{ headAtMs, receivedAt, arrivals },
      ...courseOf(gate.lanes, options, sentAtMs, endAtMs),
    }
    return { outcome, isUnheard: false }
  } catch (error) {
    const isUnheard = !answering && !signal.aborted && metReusedSocketEnd(error)
    const failure = failureOf(error, answering ? 'answer' : gate.waitingFor(), signal)
    const course = courseOf(gate.lanes, options, sentAtMs, performance.now())
    return { outcome: { kind: 'failure', failure, course }, isUnheard }
  }
}

/** The course of a request that is over; its connection is free from then on. */
function courseOf(lanes: Lanes, options: object, sentAtMs: number, endAtMs: number): Course {
  const carrier = lanes.carrierOf(options)
  lanes.free(options, endAtMs)
  return { sentAtMs, endAtMs, ...(carrier && { carrier }) }
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
