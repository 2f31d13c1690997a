// A fleet with thirty-seven kinds of failures in it: each target is told its own cause, in one run and in shards that are merged.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ReportV1 } from '../../src/report/json/v1.ts'
import { variableOf } from '../worlds/fleet-file.ts'
import { openLargeFleet, type FleetOptions, type LargeFleet } from '../worlds/large-fleet.ts'
import { FLEET_FAULTS } from '../worlds/fleet-faults.ts'
import { runAction, type ActionRun } from './run-action.ts'

const SUMMARY_CAP = 900 * 1024

/** `FLEET_SOURCES=1` runs the sources themselves, while one works on them. */
const SOURCES = process.env['FLEET_SOURCES'] !== undefined
const CHECK = resolve(SOURCES ? 'src/index.ts' : 'dist/index.js')
const MERGE = resolve(SOURCES ? 'src/merge.ts' : 'dist/merge/index.js')

export interface CheckedFleet {
  readonly world: LargeFleet
  /** The fleet in one run, and in shards whose reports were merged. */
  readonly whole: ActionRun
  readonly merged: ActionRun
}

/** Checks a fleet both ways. */
export async function checkFleetBothWays(options: FleetOptions, shards: number): Promise<CheckedFleet> {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'))
  const world = await openLargeFleet(folder, options)
  try {
    const whole = await check(world)
    return { world, whole, merged: await checkInShards(world, folder, shards) }
  } finally {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function check(world: LargeFleet, more: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runAction({ inputs: { ...world.inputs, ...more }, env: world.env, script: CHECK })
}

/** Shard by shard, as the jobs of a matrix, each report in a folder of its own as its artifact. */
async function checkInShards(world: LargeFleet, folder: string, shards: number): Promise<ActionRun> {
  const reports = join(folder, 'reports')
  for (let shard = 1; shard <= shards; shard += 1) {
    const reportDir = join(folder, `shard-${shard}`)
    mkdirSync(reportDir)
    await check(world, { shard: `${shard}/${shards}`, 'report-dir': reportDir, 'fail-on': 'never' })
    cpSync(reportDir, join(reports, `claude-preflight-shard-${shard}`), { recursive: true })
  }
  return runAction({ inputs: { reports, shards: String(shards) }, script: MERGE })
}

type Told = readonly (readonly [name: string, verdict: string, cause: string | null])[]

function told({ targets }: ReportV1): Told {
  return targets.map(({ name, verdict, diagnosis }) => [name, verdict, diagnosis?.cause ?? null])
}

/** The tests of a fleet of this size. */
export function tellsEachItsOwn(options: FleetOptions, shards: number, patienceMs: number): void {
  let fleet: CheckedFleet

  beforeAll(async () => {
    fleet = await checkFleetBothWays(options, shards)
  }, patienceMs)

  test('there are thirty-seven different failures', () => {
    expect(new Set(FLEET_FAULTS.map(({ cause }) => cause)).size).toBe(37)
  })

  test('every target of one run is told its own cause', () => {
    const { world, whole } = fleet
    const expected = world.expected.map(([name, { verdict, cause }]) => [name, verdict, cause])
    expect(told(whole.report)).toEqual(expected)
    expect(whole.report.cause).toBe('key.missing')
    expect(whole.exitCode).toBe(1)
  })

  test('shards that are merged say the same', () => expectSame(fleet))

  test.each(['whole', 'merged'] as const)(
    'the summary of the %s run can be shown, and tells every cause',
    (which) => {
      const { summary } = fleet[which]
      expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_CAP)
      for (const { cause } of FLEET_FAULTS) expect(summary).toContain(cause)
    },
  )

  test('no part of any credential is written anywhere', () => expectNoLeak(fleet))

  test('each credential went to its own endpoint alone, over few connections', () => expectOwnPlaces(fleet))
}

function expectSame({ whole, merged }: CheckedFleet): void {
  expect(told(merged.report)).toEqual(told(whole.report))
  expect(merged.exitCode).toBe(1)
  const same = ['verdict', 'cause', 'healthy-endpoint', 'auth', 'models', 'title', 'remedy', 'key-valid']
  for (const output of same) expect(merged.outputs[output]).toBe(whole.outputs[output])
}

/** Long enough that none stands in a text by chance. */
const PART = 8
/** The names of families, which may stand behind something else that was copied with the key. */
const PUBLIC = /["\s]|Bearer|sk-ant-[a-z]+\d*-|gsk_/

function expectNoLeak({ world, whole, merged }: CheckedFleet): void {
  const bodies = Object.values(world.env).flatMap((value) => value.split(PUBLIC))
  const parts = new Set(bodies.filter((body) => body.length > 40).flatMap((body) => [...partsOf(body)]))
  for (const { everything } of [whole, merged]) expect(firstPart(everything, parts)).toBe(undefined)
}

function* partsOf(text: string): Generator<string> {
  for (let at = 0; at + PART <= text.length; at += 1) yield text.slice(at, at + PART)
}

function firstPart(text: string, parts: ReadonlySet<string>): string | undefined {
  for (const part of partsOf(text)) if (parts.has(part)) return part
  return undefined
}

function expectOwnPlaces({ world: { all, env } }: CheckedFleet): void {
  const [firstParty, ...gateways] = all
  const gatewayKey = env[variableOf('team-5')] ?? ''
  const carries = (key: string) => (request: { readonly headers: readonly (readonly [string, string])[] }) =>
    request.headers.some(([, value]) => value.includes(key))
  expect(gatewayKey).not.toBe('')
  expect(firstParty?.received.some(carries(gatewayKey))).toBe(false)
  for (const { received } of gateways) expect(received.some(carries('sk-ant-'))).toBe(false)
  expect(firstParty?.connections()).toBeLessThan((firstParty?.received.length ?? 0) / 3)
}
