// A time-out is believed after what arrived was read; of one in which the loop was held nothing is concluded.
import { createServer, type RequestListener, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { planRoute } from '../../../src/plan/route.ts'
import { abortFailure } from '../../../src/probes/failure.ts'
import { openLine, type Line } from '../../../src/probes/line.ts'
import type { HttpOutcome } from '../../../src/probes/observation.ts'
import { raceAddresses } from '../../../src/probes/tcp.ts'
import { startWait, timeLimit } from '../../../src/probes/time-limit.ts'
import { hold } from '../../support/hold.ts'
import { makeHost } from '../../support/made-host.ts'

/** Time for one attempt, and a hold that is longer than it, in milliseconds. */
const LIMIT_MS = 600
const HOLD_MS = 1_200

let server: Server
let line: Line
/** The server's treatment of the next request. */
let next: RequestListener

const answered: RequestListener = (_request, response) => response.end('{}')
const silent: RequestListener = () => {}

beforeAll(async () => {
  server = createServer((request, response) => next(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  line = openLine(planRoute(new URL(origin), readSettings(makeHost())), origin, 1, () => timeLimit(10_000))
  next = answered
  expect(told(await send(10_000))).toBe('200')
})

afterAll(async () => {
  await line.close()
  server.closeAllConnections()
  server.close()
})

async function send(limitMs: number): Promise<HttpOutcome> {
  const client = await line.client()
  return client.send({ method: 'GET', path: '/', headers: {} }, timeLimit(limitMs))
}

function told(outcome: HttpOutcome): string {
  return outcome.kind === 'answer'
    ? String(outcome.status)
    : `${outcome.failure.phase} ${outcome.failure.code}`
}

/** Holds the loop, which is the client's too, once the request was dealt with. */
const andHold =
  (deal: RequestListener): RequestListener =>
  (request, response) => {
    deal(request, response)
    hold(HOLD_MS)
  }

describe('a request whose loop was held beyond its time-out', () => {
  test('has the answer that arrived meanwhile', async () => {
    next = andHold(answered)
    expect(told(await send(LIMIT_MS))).toBe('200')
  })

  test('has an answer of many pieces that arrived meanwhile', async () => {
    next = andHold((_request, response) => response.end(Buffer.alloc(100_000, ' ')))
    expect(told(await send(LIMIT_MS))).toBe('200')
  })

  test('proves nothing by silence', async () => {
    next = andHold(silent)
    expect(told(await send(LIMIT_MS))).toBe('request STARVED')
  })
})

/** Asks until the machine did not hold us itself: on a busy one a wait may be starved in truth. */
async function undisturbed(ask: () => Promise<string>): Promise<string> {
  for (let left = 10; ; left -= 1) {
    const said = await ask()
    if (!said.endsWith('STARVED') || left === 0) return said
  }
}

test('silence is a time-out where the loop was free', async () => {
  next = silent
  expect(await undisturbed(async () => told(await send(LIMIT_MS)))).toBe('request TIMEOUT')
}, 20_000)

test('a connection that stood meanwhile stands', async () => {
  const { port } = server.address() as AddressInfo
  const racing = raceAddresses([{ address: '127.0.0.1', family: 4 }], port, timeLimit(LIMIT_MS))
  hold(HOLD_MS)
  const { socket, failure } = await racing
  socket?.destroy()
  expect(failure).toBeUndefined()
})

/** Why a limit of `ms` fired, when the loop was held from its start on. */
async function codeAfter(heldMs: number, ms: number): Promise<string> {
  const limit = timeLimit(ms)
  hold(heldMs)
  await once(limit, 'abort')
  return abortFailure('request', limit).code
}

test('a wait of a second proves nothing where most of it was held, and something where a tenth was', async () => {
  expect(await codeAfter(800, 1_000)).toBe('STARVED')
  expect(await undisturbed(() => codeAfter(100, 1_000))).toBe('TIMEOUT')
}, 20_000)

test('a short wait is starved by a hold beyond its end, and not by one within', async () => {
  expect(await codeAfter(300, 100)).toBe('STARVED')
  expect(await undisturbed(() => codeAfter(40, 100))).toBe('TIMEOUT')
})

test('another signal ends it at once, and is told apart', async () => {
  const limit = timeLimit(10_000, AbortSignal.timeout(20))
  await once(limit, 'abort')
  expect(abortFailure('tcp', limit).code).toBe('TIMEOUT')
  expect(abortFailure('tcp', timeLimit(10_000, AbortSignal.abort())).code).toBe('CANCELLED')
})

test('a limit that somebody listens to survives the collection of garbage', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const fired = once(timeLimit(200), 'abort')
  await new Promise((resolve) => setImmediate(resolve))
  collect()
  await fired
})

test('a wait that was ended tells nothing, even when its time was over', async () => {
  let isOver = false
  await new Promise((resolve) => setImmediate(resolve))
  const stop = startWait(20, () => (isOver = true))
  // The next turn of the loop begins with the timers, and goes on with this while what arrived is still being read.
  setImmediate(stop)
  hold(60)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(isOver).toBe(false)
})
