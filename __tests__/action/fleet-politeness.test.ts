// Many targets at one host that limits its callers: they slow down together, and none of them fails by the others.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Handler } from '../../src/simulator/exchange.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { runAction, type ActionRun } from '../support/run-action.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import { teamsAt, writeFleet } from '../worlds/fleet-file.ts'

const TARGETS = 30
const PER_SECOND = 25

/** Serves so many requests in any second, and refuses the others for a second. */
function limited(handler: Handler): Handler {
  const served: number[] = []
  return (request) => {
    const now = performance.now()
    if (served.filter((at) => at > now - 1_000).length >= PER_SECOND)
      return { status: 429, headers: { 'retry-after': '1' }, body: '{"error":"slow down"}' }
    served.push(now)
    return handler(request)
  }
}

let run: ActionRun
let refused: number

beforeAll(async () => {
  const simulator = await startSimulator({ handler: limited(gateway({ key: GATEWAY_KEY })) })
  const folder = mkdtempSync(join(tmpdir(), 'limited-'))
  const { inputs, env } = writeFleet(folder, teamsAt(simulator.origin, GATEWAY_KEY, TARGETS))
  run = await runAction({ inputs: { ...inputs, deadline: '1m' }, env })
  const attempts = run.report.targets.flatMap(({ endpoints }) => endpoints.flatMap((one) => one.attempts))
  refused = attempts.filter(({ status }) => status === 429).length
  await simulator.close()
  rmSync(folder, { recursive: true })
}, 60_000)

test('the host did limit, and everybody was served in the end', () => {
  expect(refused).toBeGreaterThan(0)
  expect(run.report.verdict).toBe('healthy')
  expect(run.report.targets.filter(({ verdict }) => verdict !== 'healthy')).toEqual([])
})

test('little was asked in vain, and little time lost', () => {
  expect(refused).toBeLessThan(TARGETS * 3)
  expect(run.report.durationMs).toBeLessThan(((TARGETS * 3) / PER_SECOND) * 1_000 * 4)
})

test('each wait is told, with its target and its reason', () => {
  const lines = run.stdout.match(
    /^HTTP 429; retrying .* at 127\.0\.0\.1:\d+ in \d+\.\d s \(\d of 4\).* \(target team-\d+\)$/gmu,
  )
  expect(lines).toHaveLength(refused)
})
