// Merges of shard reports: real ones, changed anywhere, cut off, doubled, and files that are none.
import fc from 'fast-check'
import { merge } from '../../src/fleet/merge/merge.ts'
import { main } from '../../src/main.ts'
import { leaksIn } from '../support/scenario-leaks.ts'
import { SAFETY_RULES_OF_WORDS } from '../support/scenario-safety.ts'
import { healthy, type Played } from '../support/scenario.ts'
import { EXIT } from '../../src/words/verdict.ts'
import { runInProcess } from './door.ts'
import { defineKind, type Kind } from './kind.ts'
import { verdictComplaints } from './runs.ts'
import { spoken, strangeKey, strangersWords } from './words.ts'

/** One place of a report is given another value, or taken away. */
interface Change {
  readonly at: number
  readonly value: unknown
  readonly isRemoved: boolean
}

interface Shard {
  readonly seed: number
  readonly changes: readonly Change[]
  /** How much of the text is left. */
  readonly share: number
}

const json = fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text) as unknown)
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(2_000),
  value: fc.oneof(
    strangersWords,
    json,
    fc.constantFrom<unknown>('healthy', 'crash', 'pass', 1e308, -1, '2026-13-45T99:99:99Z', null),
  ),
  isRemoved: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
})
const shard: fc.Arbitrary<Shard> = fc.record({
  seed: fc.nat(),
  changes: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(change, { maxLength: 3 }) },
  ),
  share: fc.oneof(
    { weight: 8, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  ),
})

interface World {
  readonly key: string
  readonly shards: readonly Shard[]
  readonly expected: string
  readonly strays: readonly string[]
  readonly failOn: string
}

const worlds: fc.Arbitrary<World> = fc.record({
  key: strangeKey,
  shards: fc.array(shard, { maxLength: 3 }),
  expected: fc.constantFrom('', '1', '2', '256'),
  strays: fc.array(
    fc.oneof(
      strangersWords,
      fc.constantFrom('[', '{}', '['.repeat(5_000), '{"schema":"claude-preflight/report/v1"}'),
    ),
    { maxLength: 1 },
  ),
  failOn: fc.constantFrom('broken', 'degraded', 'never'),
})

interface Original {
  readonly text: string
  readonly verdict: string
}

/** Reports of real runs: of each verdict that comes without a network, alone and as a share of a fleet. */
async function originals(): Promise<readonly Original[]> {
  const broken = { endpoints: 'api.example', 'api-key': 'your_api_key_here' }
  const targets =
    '{"targets":[{"name":"a","endpoints":["https://gateway.example"]},{"name":"b","endpoints":["https://gateway.example"],"credential":"NONE_KEY"}]}'
  const fleet = { targets: 'targets.json', 'allowed-hosts': 'gateway.example' }
  const runs = [
    { inputs: broken },
    { inputs: { timeout: 'soon' } },
    { inputs: { 'on-missing-key': 'skip' } },
    ...['1/2', '2/2', '1/1'].map((share) => ({
      inputs: { ...fleet, shard: share },
      files: { 'targets.json': targets },
    })),
    { inputs: { ...fleet, 'on-missing-key': 'skip', shard: '1/2' }, files: { 'targets.json': targets } },
  ]
  const reports: Original[] = []
  for (const world of runs) {
    const { report } = await runInProcess(main, world)
    reports.push({ text: JSON.stringify(report), verdict: report.verdict })
  }
  return reports
}

/** Every place in a value at which something can be changed, as the object and the name in it. */
function placesIn(value: unknown): readonly (readonly [object, string])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [[value, name] as const, ...placesIn(part)])
}

function changed(text: string, { changes, share }: Shard, key: string): string {
  const report: unknown = JSON.parse(text)
  for (const { at, value, isRemoved } of changes) {
    const places = placesIn(report)
    const [holder, name] = places[at % places.length] ?? [{}, '']
    if (isRemoved) Reflect.deleteProperty(holder, name)
    else Reflect.set(holder, name, typeof value === 'string' ? spoken(value, key) : value)
  }
  const whole = JSON.stringify(report)
  return whole.slice(0, Math.round(whole.length * share))
}

/** Merges in this process. */
export async function openMerges(): Promise<Kind> {
  const all = await originals()
  return defineKind('merges', worlds, async ({ key, shards, expected, strays, failOn }) => {
    const chosen = shards.map((one) => ({
      one,
      original: all[one.seed % all.length] ?? { text: '{}', verdict: '' },
    }))
    const texts = chosen.map(({ one, original }) => changed(original.text, one, key))
    const files = Object.fromEntries(
      [...texts, ...strays.map((text) => spoken(text, key))].map((text, at) => [
        `reports/shard-${at + 1}/report.json`,
        text,
      ]),
    )
    const inputs = { reports: 'reports', 'fail-on': failOn, ...(expected !== '' && { shards: expected }) }
    const run = await runInProcess(merge, { inputs, files })
    const isBroken = chosen.some(
      ({ one, original }) => one.changes.length === 0 && one.share === 1 && original.verdict === 'broken',
    )
    const isLoss = strays.length > 0 || chosen.some(({ one }) => one.share < 0.9)
    const { verdict } = run.report
    return [
      ...ofWords(run, key),
      ...verdictComplaints({ run: withoutToldCrashes(run), inputs }, EXIT.failed).filter(isNoToldCrash),
      ...(isBroken && verdict !== 'broken' ? [`a broken report, and all are ${verdict}`] : []),
      ...(isLoss && verdict !== 'broken' ? [`a file that is no report, and all are ${verdict}`] : []),
    ]
  })
}

/** A merge knows no key whose last characters it could recognise, and repeats what shards say of theirs. */
const OTHERWISE = ['noEmptyComfort', 'noLeak']

function ofWords(run: Played['run'], key: string): readonly string[] {
  const scenario = { id: 'fuzz/merge', expect: healthy() }
  const nothing = {
    hosts: [],
    received: [],
    strangers: [],
    upstream: [],
    identityRequests: [],
    connections: 0,
    asked: [],
  }
  const played = { scenario, run, inputs: {}, env: {}, secrets: [key], repeated: [], world: nothing }
  return Object.entries(SAFETY_RULES_OF_WORDS)
    .filter(([name]) => !OTHERWISE.includes(name))
    .flatMap(([name, rule]) => rule(played).map((complaint) => `${name}: ${complaint}`))
    .concat(leaksIn(run.everything, key, ['the end of the credential']))
}

/** What a shard says of a check is repeated; a fault of the merge itself is seen by its exit code. */
function isNoToldCrash(complaint: string): boolean {
  return !complaint.startsWith('crash of ')
}

/** A shard may tell of a crash, or seem to: of that the merge makes the exit code 3, as it should. A fault of its own says so. */
function withoutToldCrashes(run: Played['run']): Played['run'] {
  const isOwn = run.report.targets.some(
    ({ diagnosis }) => diagnosis?.explanation.startsWith('This tool broke') === true,
  )
  return run.exitCode === 3 && !isOwn ? { ...run, exitCode: 1 } : run
}
