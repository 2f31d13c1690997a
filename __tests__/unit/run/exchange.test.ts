// One request with all its tries, against a simulated service on a real socket.
import { openLine, type Line } from '../../../src/probes/line.ts'
import type { Exchange } from '../../../src/probes/observation.ts'
import { planRoute } from '../../../src/plan/route.ts'
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { startClock } from '../../../src/run/clock.ts'
import { makeExchanger } from '../../../src/run/exchange.ts'
import { makeBudget } from '../../../src/retry/budget.ts'
import { GOOD_HEADERS } from '../../support/raw-client.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import type { Script } from '../../../src/simulator/misbehaviour.ts'
import { makeHost } from '../../support/made-host.ts'
import { fairWatch } from '../../support/fair-time.ts'

const headers = Object.fromEntries(GOOD_HEADERS.map((line) => line.split(': ', 2) as [string, string]))
const REQUEST = { method: 'GET', path: '/v1/models', headers } as const

interface Wish {
  readonly deadlineMs?: number
  readonly timeoutMs?: number
  readonly attempts?: number
  /** As if there were so many attempts to share. */
  readonly budget?: number
  /** The number that chance draws; 0 means no wait at all. */
  readonly random?: number
}

/** Sends one request to a service that follows this script. */
async function exchangeWith(
  script: Script,
  wish: Wish = {},
): Promise<Exchange & { readonly asked: number; readonly told: readonly string[] }> {
  const { deadlineMs = 10_000, timeoutMs = 5_000, attempts = 4, random = 0, budget = attempts } = wish
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
    const patience = {
      clock,
      attempts,
      budget: makeBudget(budget, 1),
      tell: host.tell,
      to: new URL('https://api.example'),
    }
    const exchanged = await makeExchanger(line.client, patience)('models', REQUEST)
    return { ...exchanged, asked: simulator.received.length, told: host.told }
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
  const tookMs = fairWatch()
  const script: Script = [{ act: { do: 'answer', status: 429, headers: { 'retry-after': '30' } } }]
  expect(statuses(await exchangeWith(script, { deadlineMs: 5_000 }))).toEqual([429])
  expect(tookMs()).toBeLessThan(2_000)
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

test('every wait is a line, with its reason and the next try', async () => {
  const { told } = await exchangeWith([
    { times: 1, act: { do: 'reset' } },
    { times: 1, act: { do: 'answer', status: 529, headers: { 'retry-after': '0.05' } } },
    { times: 1, act: { do: 'answer', status: 503 } },
  ])
  expect(told).toEqual([
    'Connection reset; retrying models at api.example in 0.0 s (2 of 4)',
    'HTTP 529; retrying models at api.example in 0.1 s (3 of 4), as retry-after says',
    'HTTP 503; retrying models at api.example in 0.0 s (4 of 4)',
  ])
})

test('a wait that would pass the deadline is not begun, and a line says so', async () => {
  const act = { do: 'answer', status: 429, headers: { 'retry-after': '100' } } as const
  const { told, ...exchanged } = await exchangeWith([{ act }])
  expect(statuses(exchanged)).toEqual([429])
  expect(told).toEqual([
    'HTTP 429; no retry of models at api.example: retry-after says 100.0 s, and less time is left',
  ])
})

test('a budget that is used up ends the tries, and what was heard last stands', async () => {
  const exchanged = await exchangeWith([{ act: { do: 'answer', status: 529 } }], { attempts: 20, budget: 2 })
  expect(statuses(exchanged)).toEqual([529, 529, 529, 529])
  expect(exchanged.told).toHaveLength(3)
})
