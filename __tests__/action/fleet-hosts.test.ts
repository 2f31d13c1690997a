// Many targets at hosts that are lost, silent, forgetful or dying: each is told its own cause, and none costs the others their time.
import { mkdtempSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportV1, TargetV1 } from '../../src/report/json/v1.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { livePort, refusingPort, silence, type Port } from '../support/ports.ts'
import { runAction, type ActionRun } from '../support/run-action.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import { teamsAt, writeFleet } from '../worlds/fleet-file.ts'

const AT_ONCE = 8

let folder: string
let working: Simulator

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hosts-'))
  working = await startSimulator({ handler: gateway({ key: GATEWAY_KEY }) })
})

afterAll(async () => {
  await working.close()
  rmSync(folder, { recursive: true })
})

/** So many targets at each of the origins, one origin after the other. */
async function check(
  places: readonly (readonly [count: number, origin: string])[],
  inputs: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const members = places.flatMap(([count, origin], at) => {
    const before = places.slice(0, at).reduce((sum, [earlier]) => sum + earlier, 0)
    return teamsAt(origin, GATEWAY_KEY, count, before)
  })
  const fleet = writeFleet(folder, members)
  return runAction({
    inputs: { ...fleet.inputs, concurrency: String(AT_ONCE), ...inputs },
    env: fleet.env,
  })
}

const causes = (targets: readonly TargetV1[]): ReadonlySet<string | undefined> =>
  new Set(targets.map(({ diagnosis }) => diagnosis?.cause))

/** When the last target asked its first question, in milliseconds of the run; the first `except` are left aside. */
function lastBeganMs({ targets, startedAt }: ReportV1, except = 0): number {
  const begun = targets.map(({ endpoints: [first] }) => Date.parse(first?.attempts[0]?.at ?? ''))
  return Math.max(...begun.slice(except)) - Date.parse(startedAt)
}

/** A port that hands on to the working service, and may end a connection whenever it likes. */
function relay(onAnswer: (client: Socket) => void): Promise<Port> {
  return livePort('127.0.0.1', (client) => {
    const service = connect(working.port, '127.0.0.1')
    service.on('error', () => client.destroy())
    service.on('data', (data) => {
      client.write(data)
      onAnswer(client)
    })
    client.on('data', (data) => service.write(data))
    client.on('close', () => service.destroy())
  })
}

test.each<[string, () => Promise<Port>, string]>([
  ['swallows everything', async () => silence('127.0.0.1', await refusingPort()), 'tcp.timeout'],
  ['takes requests and never answers', () => livePort(), 'service.timeout'],
])(
  'a host that %s costs those behind it in the file no time',
  async (_, open, cause) => {
    const lost = await open()
    const places = [
      [24, `http://127.0.0.1:${lost.port}`],
      [40, working.origin],
    ] as const
    const inputs = { timeout: '1s', attempts: '2', deadline: '60s' }
    const alone = await check([[40, working.origin]], inputs)
    const { report } = await check(places, inputs)
    await lost.close()
    // Who was held up by a busy machine says so, and blames nobody.
    expect(new Set([...causes(report.targets.slice(0, 24)), 'run.starved'])).toEqual(
      new Set([cause, 'run.starved']),
    )
    expect(causes(report.targets.slice(24))).toEqual(new Set([undefined]))
    // In the order of the file they would begin after three rounds of two time-outs: six seconds.
    const limitMs = 3_000 + 2 * lastBeganMs(alone.report)
    expect(lastBeganMs(report, 24)).toBeLessThan(limitMs)
  },
  90_000,
)

test('a host that cannot be reached is asked by the first, and told to the others', async () => {
  const origin = `http://127.0.0.1:${await refusingPort()}`
  const { report, stdout } = await check([[200, origin]], { attempts: '4' })
  expect(causes(report.targets)).toEqual(new Set(['tcp.refused']))
  const asking = report.targets.filter(({ endpoints }) =>
    endpoints.some(({ attempts }) => attempts.length > 0),
  )
  expect(asking.length).toBeGreaterThanOrEqual(2)
  expect(asking.length).toBeLessThan(100)
  expect(stdout.match(/; retrying /gmu)?.length).toBeLessThanOrEqual(asking.length * 3)
  expect(report.durationMs).toBeLessThan(30_000)
}, 60_000)

test.each<[string, (client: Socket) => void]>([
  ['closes', (client) => client.end()],
  ['resets', (client) => client.resetAndDestroy()],
])(
  'a host that %s connections after each answer, without a word, is healthy',
  async (_, end) => {
    const forgetful = await relay((client) => setTimeout(() => end(client), 3))
    const { report } = await check([[60, `http://127.0.0.1:${forgetful.port}`]], { attempts: '1' })
    await forgetful.close()
    expect(causes(report.targets)).toEqual(new Set([undefined]))
  },
  60_000,
)

test('a host that goes down on the way is told as it is by then', async () => {
  let answers = 0
  const dying = await relay(() => {
    answers += 1
    if (answers === 60) void dying.close()
  })
  const { report } = await check([[80, `http://127.0.0.1:${dying.port}`]], { attempts: '2' })
  const { targets } = report
  expect(targets.slice(0, 8).map(({ verdict }) => verdict)).toContain('healthy')
  expect(causes(targets.slice(-40))).toEqual(new Set(['tcp.refused']))
}, 60_000)
