// A job that is cancelled: what was found until then is written within a moment, and marked as partial.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { runAction, type ActionRun } from '../support/run-action.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'

/** The time left until the runner sends its second signal. */
const RUNNER_WAITS_MS = 7_500

let working: Simulator
let hanging: Simulator
let folder: string

beforeAll(async () => {
  const handler = gateway({ key: GATEWAY_KEY })
  working = await startSimulator({ handler })
  hanging = await startSimulator({ handler, script: [{ act: { do: 'hang' } }] })
  folder = mkdtempSync(join(tmpdir(), 'cancel-'))
})

afterAll(async () => {
  await Promise.all([working.close(), hanging.close()])
  rmSync(folder, { recursive: true })
})

interface Cancelled extends ActionRun {
  /** From the signal to the end of the process. */
  readonly endedMs: number
}

/** Sends the signal as soon as something was asked that is never answered. */
async function cancel(
  signal: 'SIGINT' | 'SIGTERM',
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Cancelled> {
  const before = hanging.received.length
  let sentAt = Infinity
  const run = await runAction({
    inputs: { timeout: '1m', deadline: '2m', ...inputs },
    env,
    watch: (child) => {
      const timer = setInterval(() => {
        if (hanging.received.length === before) return
        clearInterval(timer)
        sentAt = performance.now()
        child.kill(signal)
      }, 20)
    },
  })
  return { ...run, endedMs: performance.now() - sentAt }
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('ends a check of one target with what was found', async () => {
    const run = await cancel(signal, { 'api-key': GATEWAY_KEY, endpoints: hanging.origin })
    expect(run.endedMs).toBeLessThan(RUNNER_WAITS_MS)
    expect(run.report).toMatchObject({ partial: true, cutOffBy: 'cancellation', cause: 'run.deadline' })
    expect(run.outputs).toMatchObject({ verdict: run.report.verdict, 'key-valid': 'unknown' })
    expect(run.summary).toMatch(/cancelled/)
    expect(run.exitCode).toBe(1)
  })

  test('ends a fleet that is still being read, also when it is sent twice', async () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `team-${at}`)
    const targets = names.map((name) => ({ name, endpoints: [working.origin], credential: 'FLEET_KEY' }))
    const path = join(folder, 'many.json')
    writeFileSync(path, JSON.stringify({ targets }))
    const run = await runAction({
      inputs: { targets: path, 'allowed-hosts': '127.0.0.1', 'api-key': GATEWAY_KEY, deadline: '2m' },
      env: { FLEET_KEY: GATEWAY_KEY },
      // Its first words are the masks of the key, before any file is read.
      watch: (child) =>
        child.stdout?.once('data', () => {
          setTimeout(() => {
            child.kill(signal)
            // Within one turn: held up between two timers, the second would come as a signal of its own.
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
            child.kill(signal)
          }, 20)
        }),
    })
    expect(run.report).toMatchObject({ partial: true, cutOffBy: 'cancellation', cause: 'run.deadline' })
    expect(run.report.targets).toHaveLength(names.length)
    expect(run.exitCode).toBe(1)
  }, 30_000)

  test('ends a fleet: who was answered keeps the answer, who was not is told so', async () => {
    const names = ['works', 'hangs', 'waits', 'waits too']
    const endpoints = [working, hanging, hanging, hanging].map(({ origin }) => origin)
    const targets = names.map((name, at) => ({ name, endpoints: [endpoints[at]], credential: 'FLEET_KEY' }))
    const path = join(folder, 'targets.json')
    writeFileSync(path, JSON.stringify({ targets }))
    const inputs = { targets: path, 'allowed-hosts': '127.0.0.1', concurrency: '1' }
    const run = await cancel(signal, inputs, { FLEET_KEY: GATEWAY_KEY })
    expect(run.endedMs).toBeLessThan(RUNNER_WAITS_MS)
    expect(run.report).toMatchObject({ partial: true, cutOffBy: 'cancellation' })
    expect(
      run.report.targets.map(({ name, verdict, diagnosis }) => [name, verdict, diagnosis?.cause]),
    ).toEqual([
      ['works', 'healthy', undefined],
      ['hangs', 'broken', 'run.deadline'],
      ['waits', 'broken', 'run.deadline'],
      ['waits too', 'broken', 'run.deadline'],
    ])
    expect(run.summary).toMatch(/cancelled/)
    expect(run.everything).not.toContain(GATEWAY_KEY)
  })
})
