// One request with all its tries, against a simulated service on a real socket.
import { openLine, type Line } from '../../src/probes/line.ts'
import type { Exchange } from '../../src/probes/observation.ts'
import { planRoute } from '../../src/plan/route.ts'
import { readSettings } from '../../src/inputs.ts'
import { startClock } from '../../src/run/clock.ts'
import { makeExchanger } from '../../src/run/exchange.ts'
import { GOOD_HEADERS } from '../support/raw-client.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { Script } from '../../src/simulator/misbehaviour.ts'
import { makeHost } from '../support/made-host.ts'

const headers = Object.fromEntries(GOOD_HEADERS.map((line) => line.split(': ', 2) as [string, string]))
const REQUEST = { method: 'GET', path: '/v1/models', headers } as const

interface Wish {
  readonly deadlineMs?: number
  readonly timeoutMs?: number
  readonly attempts?: number
  /** What chance draws; 0 means no wait at all. */
  readonly random?: number
}

/** What becomes of one request to a service that follows this script. */
async function exchangeWith(script: Script, wish: Wish = {}): Promise<Exchange & { readonly asked: number }> {
  const { deadlineMs = 10_000, timeoutMs = 5_000, attempts = 4, random = 0 } = wish
  const simulator = await startSimulator({ script })
  const host = makeHost({ random: () => random })
  const clock = startClock(host, { deadlineMs, timeoutMs })
  const line: Line = openLine(
    planRoute(new URL(simulator.origin), readSettings(host)),
    simulator.origin,
    1,
    clock.attemptSignal,
  )
  try {
    const exchanged = await makeExchanger(line.client, clock, attempts)('models', REQUEST)
    return { ...exchanged, asked: simulator.received.length }
  } finally {
    await line.close()
    clock.end()
    await simulator.close()
  }
}

const statuses = ({ attempts }: Exchange): readonly unknown[] =>
  attempts.map(({ outcome }) => (outcome.kind === 'answer' ? outcome.status : outcome.failure.code))

test('an answer that stands is asked for once', async () => {
  const exchanged = await exchangeWith([])
  expect(statuses(exchanged)).toEqual([200])
  expect(exchanged.attempts[0]).not.toHaveProperty('waitedMs')
})

test('what passes by itself is tried again, and the wait is recorded', async () => {
  const exchanged = await exchangeWith([
    { times: 2, act: { do: 'answer', status: 529, headers: { 'retry-after': '0.05' } } },
  ])
  expect(statuses(exchanged)).toEqual([529, 529, 200])
  expect(exchanged.attempts.map(({ waitedMs }) => waitedMs)).toEqual([50, 50, undefined])
  expect(exchanged.asked).toBe(3)
})

test('a reset is tried again on a new connection', async () => {
  expect(statuses(await exchangeWith([{ times: 1, act: { do: 'reset' } }]))).toEqual(['ECONNRESET', 200])
})

test('the attempts are counted from the first', async () => {
  expect(statuses(await exchangeWith([{ act: { do: 'answer', status: 503 } }], { attempts: 2 }))).toEqual([
    503, 503,
  ])
})

test('a wait that would reach the deadline is not begun', async () => {
  const begun = performance.now()
  const script: Script = [{ act: { do: 'answer', status: 429, headers: { 'retry-after': '30' } } }]
  expect(statuses(await exchangeWith(script, { deadlineMs: 5_000 }))).toEqual([429])
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('a try which the deadline cut off does not hide an answer that was heard', async () => {
  const script: Script = [
    { times: 1, act: { do: 'answer', status: 529, headers: { 'retry-after': '0' } } },
    { act: { do: 'hang' } },
  ]
  const exchanged = await exchangeWith(script, { deadlineMs: 500 })
  expect(statuses(exchanged)).toEqual([529, 'CANCELLED'])
  expect(exchanged.outcome).toMatchObject({ kind: 'answer', status: 529 })
})

test('a time-out is a failure of its own and is tried again', async () => {
  const exchanged = await exchangeWith([{ times: 1, act: { do: 'hang' } }], { timeoutMs: 150 })
  expect(statuses(exchanged)).toEqual(['TIMEOUT', 200])
})
