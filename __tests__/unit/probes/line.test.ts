// Three connections at once, the first that stands is judged, all are used, and none is left open.
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { planRoute } from '../../../src/plan/route.ts'
import type { HttpRequest } from '../../../src/probes/http.ts'
import { openLine, type Line } from '../../../src/probes/line.ts'
import { startSimulator, type Simulator } from '../../../src/simulator/server.ts'
import { makeHost } from '../../support/made-host.ts'
import { comesTrue } from '../../support/comes-true.ts'
import { openSockets, refusingPort } from '../../support/ports.ts'
import { GOOD_HEADERS } from '../../support/raw-client.ts'

const headers = Object.fromEntries(GOOD_HEADERS.map((line) => line.split(': ', 2) as [string, string]))
const LIST: HttpRequest = { method: 'GET', path: '/v1/models', headers }
const soon = (): AbortSignal => AbortSignal.timeout(5_000)

function lineTo(origin: string, attemptSignal = soon): Line {
  return openLine(planRoute(new URL(origin), readSettings(makeHost())), origin, 3, attemptSignal)
}

async function withLine<Value>(act: (line: Line, simulator: Simulator) => Promise<Value>): Promise<Value> {
  const simulator = await startSimulator({})
  const line = lineTo(simulator.origin)
  try {
    return await act(line, simulator)
  } finally {
    await line.close()
    await simulator.close()
  }
}

test('connections are opened before anybody asks for one', async () => {
  await withLine(async (line, { connections }) => {
    await line.judged(new Promise(() => {}))
    expect(await comesTrue(() => connections() === 3)).toBe(true)
  })
})

test('the requests of the opening travel on the connections that were judged', async () => {
  await withLine(async (line, simulator) => {
    const client = await line.client()
    const outcomes = await Promise.all([1, 2, 3].map(() => client.send(LIST, soon())))
    expect(outcomes.every((outcome) => outcome.kind === 'answer' && outcome.status === 200)).toBe(true)
    expect(simulator.connections()).toBe(3)
    expect(new Set(simulator.received.map(({ clientPort }) => clientPort)).size).toBe(3)
  })
})

test('one client serves all requests', async () => {
  await withLine(async (line) => {
    expect(await line.client()).toBe(await line.client())
  })
})

test('a line that never stood is judged by its first failure, once everything is over', async () => {
  const line = lineTo(`http://127.0.0.1:${await refusingPort()}`)
  const client = await line.client()
  const outcome = await client.send(LIST, soon())
  expect(outcome).toMatchObject({ kind: 'failure', failure: { phase: 'tcp', code: 'ECONNREFUSED' } })
  expect((await line.judged(Promise.resolve(undefined))).failure).toMatchObject({
    phase: 'tcp',
    code: 'ECONNREFUSED',
  })
  await line.close()
})

test('a failed line asks again on a new connection, with a signal of its own', async () => {
  let signals = 0
  const port = await refusingPort()
  const line = lineTo(`http://127.0.0.1:${port}`, () => {
    signals += 1
    return soon()
  })
  const client = await line.client()
  for (const _ of [1, 2, 3, 4]) await client.send(LIST, soon())
  await line.close()
  expect(signals).toBeGreaterThan(1)
})

test('a closed line leaves no socket behind, used or not', async () => {
  const before = openSockets()
  await withLine(async (line) => {
    await (await line.client()).send(LIST, soon())
  })
  await withLine(async (line) => {
    await line.judged(new Promise(() => {}))
  })
  expect(await comesTrue(() => openSockets() <= before)).toBe(true)
})
