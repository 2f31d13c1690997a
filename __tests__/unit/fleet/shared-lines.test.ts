// Lines that many targets share: one set of connections an origin, and of a host that is lost everybody is told what the others saw.
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { planRoute } from '../../../src/plan/route.ts'
import type { HttpOutcome } from '../../../src/probes/observation.ts'
import type { Line } from '../../../src/probes/line.ts'
import { shareLines, type SharedLines } from '../../../src/fleet/shared-lines.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import { makeHost } from '../../support/made-host.ts'
import { livePort, refusingPort } from '../../support/ports.ts'
import { GOOD_HEADERS } from '../../support/raw-client.ts'

const headers = Object.fromEntries(GOOD_HEADERS.map((line) => line.split(': ', 2) as [string, string]))
const soon = (): AbortSignal => AbortSignal.timeout(5_000)

interface Opened {
  readonly line: Line
  readonly outcomes: readonly HttpOutcome[]
}

/** Three requests on a line of its own, as a target asks. */
async function ask(lines: SharedLines, origin: string, timeoutMs = 5_000): Promise<Opened> {
  const route = planRoute(new URL(origin), readSettings(makeHost()))
  const line = lines.within(timeoutMs)(route, origin, 3, soon)
  const { send } = await line.client()
  const request = { method: 'GET', path: '/v1/models', headers } as const
  const outcomes = await Promise.all([1, 2, 3].map(() => send(request, soon())))
  await line.close()
  return { line, outcomes }
}

async function judgedOf({ line, outcomes }: Opened): Promise<string | undefined> {
  const wasHeard = outcomes.some(({ kind }) => kind === 'answer')
  return (await line.judged(Promise.resolve(wasHeard))).failure?.code
}

test('who comes later speaks over the same connections, unless an attempt of theirs may take another time', async () => {
  const simulator = await startSimulator({})
  const lines = shareLines(48, () => 0)
  const [first, second] = [await ask(lines, simulator.origin), await ask(lines, simulator.origin)]
  expect([first.line.reused, second.line.reused]).toEqual([false, true])
  const shared = simulator.connections()
  expect(shared).toBeLessThan(6)
  expect((await ask(lines, simulator.origin, 700)).line.reused).toBe(false)
  expect(simulator.connections()).toBe(shared + 3)
  await lines.close()
  await simulator.close()
})

test('a host that refused others for a second is not asked again, until half a minute has passed', async () => {
  const origin = `http://127.0.0.1:${await refusingPort()}`
  let nowMs = 0
  const lines = shareLines(48, () => nowMs)
  await ask(lines, origin)
  nowMs = 1_000
  await ask(lines, origin)
  const told = await ask(lines, origin)
  expect(told.outcomes).toMatchObject([{ failure: { code: 'ECONNREFUSED', sharedFailure: true } }, {}, {}])
  expect(await judgedOf(told)).toBe('ECONNREFUSED')
  nowMs = 31_001
  const own = await ask(lines, origin)
  expect(own.outcomes.map((outcome) => outcome.kind === 'failure' && outcome.failure.sharedFailure)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  await lines.close()
})

test('of a host that died meanwhile the connection that failed is told, and not the one that stood before', async () => {
  const server = await livePort('127.0.0.1', (socket) => {
    socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'))
  })
  const origin = `http://127.0.0.1:${server.port}`
  const lines = shareLines(48, () => 0)
  expect(await judgedOf(await ask(lines, origin))).toBeUndefined()
  await server.close()
  const later = await ask(lines, origin)
  expect(later.outcomes).toMatchObject([{ failure: { phase: 'tcp' } }, {}, {}])
  expect(await judgedOf(later)).toBe('ECONNREFUSED')
  await lines.close()
})
