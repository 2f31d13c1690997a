// A fleet of a thousand targets, thirty-seven kinds of failures among them: each is told its own cause, in one run and in four shards that are merged.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ReportV1 } from '../../src/report/json/v1.ts'
import { openFleet, type FleetWorld } from '../worlds/large-fleet.ts'
import { FLEET_FAULTS } from '../worlds/fleet-faults.ts'
import { runAction, type ActionRun } from '../support/run-action.ts'

const TARGETS = 1_000
const EACH = 9
const SHARDS = 4
const SUMMARY_CAP = 900 * 1024
const PATIENCE_MS = 300_000

/** `FLEET_SOURCES=1` runs the sources themselves, while one works on them. */
const SOURCES = process.env['FLEET_SOURCES'] !== undefined
const CHECK = resolve(SOURCES ? 'src/index.ts' : 'dist/index.js')
const MERGE = resolve(SOURCES ? 'src/merge.ts' : 'dist/merge/index.js')

let folder: string
let world: FleetWorld
let whole: ActionRun
let merged: ActionRun

function check(more: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runAction({ inputs: { ...world.inputs, ...more }, env: world.env, script: CHECK })
}

/** Shard by shard, as the jobs of a matrix, each report in a folder of its own as its artifact. */
async function checkInShards(): Promise<ActionRun> {
  const reports = join(folder, 'reports')
  for (let shard = 1; shard <= SHARDS; shard += 1) {
    const reportDir = join(folder, `shard-${shard}`)
    mkdirSync(reportDir)
    await check({ shard: `${shard}/${SHARDS}`, 'report-dir': reportDir, 'fail-on': 'never' })
    cpSync(reportDir, join(reports, `claude-preflight-shard-${shard}`), { recursive: true })
  }
  return runAction({ inputs: { reports, shards: String(SHARDS) }, script: MERGE })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fleet-'))
  world = await openFleet(folder, { targets: TARGETS, each: EACH })
  whole = await check()
  merged = await checkInShards()
}, PATIENCE_MS)

afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

type Told = readonly (readonly [name: string, verdict: string, cause: string | null])[]

function told({ targets }: ReportV1): Told {
  return targets.map(({ name, verdict, diagnosis }) => [name, verdict, diagnosis?.cause ?? null])
}

test('there are thirty-seven different failures', () => {
  expect(new Set(FLEET_FAULTS.map(({ cause }) => cause)).size).toBe(37)
})

test('every target of one run is told its own cause', () => {
  const expected = world.expected.map(([name, { verdict, cause }]) => [name, verdict, cause])
  expect(told(whole.report)).toEqual(expected)
  expect(whole.report.cause).toBe('key.missing')
  expect(whole.exitCode).toBe(1)
})

test('four shards that are merged say the same', () => {
  expect(told(merged.report)).toEqual(told(whole.report))
  expect(merged.exitCode).toBe(1)
  const same = ['verdict', 'cause', 'healthy-endpoint', 'auth', 'models', 'title', 'remedy', 'key-valid']
  for (const output of same) expect(merged.outputs[output]).toBe(whole.outputs[output])
})

test.each([
  ['one run', () => whole],
  ['the merged one', () => merged],
])('the summary of %s can be shown, and tells every cause', (_, run) => {
  const { summary } = run()
  expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_CAP)
  for (const { cause } of FLEET_FAULTS) expect(summary).toContain(cause)
})

/** Long enough that none stands in a text by chance. */
const PART = 8
/** The names of families, which may stand behind something else that was copied with the key. */
const PUBLIC = /["\s]|Bearer|sk-ant-[a-z]+\d*-|gsk_/

test('no part of any credential is written anywhere', () => {
  const bodies = Object.values(world.env).flatMap((value) => value.split(PUBLIC))
  const parts = new Set(bodies.filter((body) => body.length > 40).flatMap((body) => [...partsOf(body)]))
  for (const { everything } of [whole, merged]) expect(firstPart(everything, parts)).toBe(undefined)
})

function* partsOf(text: string): Generator<string> {
  for (let at = 0; at + PART <= text.length; at += 1) yield text.slice(at, at + PART)
}

function firstPart(text: string, parts: ReadonlySet<string>): string | undefined {
  for (const part of partsOf(text)) if (parts.has(part)) return part
  return undefined
}

test('each credential went to its own endpoint alone, over few connections', () => {
  const [firstParty, ...gateways] = world.all
  const gatewayKey = world.env['FLEET_5_KEY'] ?? ''
  const carries = (key: string) => (request: { readonly headers: readonly (readonly [string, string])[] }) =>
    request.headers.some(([, value]) => value.includes(key))
  expect(firstParty?.received.some(carries(gatewayKey))).toBe(false)
  for (const { received } of gateways) expect(received.some(carries('sk-ant-'))).toBe(false)
  expect(firstParty?.connections()).toBeLessThan((firstParty?.received.length ?? 0) / 4)
})
