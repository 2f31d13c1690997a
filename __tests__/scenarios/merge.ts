// Reports of shards that are whole: told as one fleet, whatever they say.
import { readFileSync } from 'node:fs'
import { added, allHealthy, edit, merging, SHARDS, told } from '../support/scenario-merge.ts'
import type { Writable } from '../support/scenario-merge.ts'
import { broken, healthy, WRONG_USAGE } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { REFUSED, TEAMS } from '../worlds/fleet.ts'
import { nowhere } from '../worlds/world.ts'

/** All teams, then a target for each missing shard. */
function names({ run }: Played): readonly string[] {
  return run.report.targets.map(({ name }) => name)
}

const WHOLE: readonly Scenario[] = [
  merging(
    'all is well',
    healthy({ unsent: true }),
    {},
    {
      golden: true,
      also: (played) => expect(names(played)).toEqual(TEAMS),
    },
  ),
  merging(
    'one target is broken',
    broken('auth.invalid', { keyValid: 'false' }),
    { isOneRefused: true },
    {
      also: (played) => {
        expect(names(played)).toEqual(TEAMS)
        expect(played.run.report.targets.find(({ verdict }) => verdict === 'broken')?.name).toBe(REFUSED)
      },
    },
  ),
  merging(
    'one target is broken, and that may be',
    broken('auth.invalid', { keyValid: 'false', exitCode: 0 }),
    { isOneRefused: true },
    { inputs: { 'fail-on': 'never' } },
  ),
  merging('more shards than targets', healthy(), { shards: TEAMS.length + 3 }),
  merging(
    'a report of another run lay there',
    healthy(),
    {
      alter: (reportOf) => edit(reportOf(1), (report) => ({ ...report, run: { ...report.run, runId: '7' } })),
    },
    told(/The reports come from 2 different workflow runs/),
  ),
  merging(
    'a shard was run again, and says the same',
    healthy(),
    { alter: (reportOf) => added(reportOf(2), (report) => ({ ...report, startedAt: LONG_AGO })) },
    told(/Shard 2 has 2 reports: the latest one counts/),
  ),
]

const LONG_AGO = '2026-01-01T00:00:00.000Z'
const LATER = '2100-01-01T00:00:00.000Z'

/** Who may upload an artifact may add a report, and must not turn a run green by it. */
function contradicted(id: string, change: (report: Writable) => object): Scenario {
  return merging(
    `contradicted: ${id}`,
    broken('auth.invalid', { keyValid: 'false' }),
    { isOneRefused: true, alter: (reportOf) => added(reportOf(shardOf(REFUSED, reportOf)), change) },
    told(/Shard \d has 2 reports that contradict each other/),
  )
}

function shardOf(name: string, reportOf: (shard: number) => string): number {
  const numbers = Array.from({ length: SHARDS }, (_, at) => at + 1)
  return numbers.find((shard) => readFileSync(reportOf(shard), 'utf8').includes(`"name":"${name}"`)) ?? 0
}

const CONTRADICTED: readonly Scenario[] = [
  contradicted('a later report calls all of its targets healthy', (report) => ({
    ...allHealthy(report),
    startedAt: LATER,
  })),
  contradicted('an earlier one does', (report) => ({ ...allHealthy(report), startedAt: LONG_AGO })),
  contradicted('a later report holds no targets at all', ({ shard, ...report }) => ({
    ...{ ...report, verdict: 'unchecked', cause: null, targets: [], startedAt: LATER },
    shard: shard && { ...shard, positions: [] },
  })),
]

const GROWN: Scenario = merging('a report of a later version, with more in it', healthy(), {
  alter: (reportOf) =>
    edit(reportOf(1), (report) => ({
      ...{ ...report, later: 1 },
      targets: report.targets.map((target) => ({ ...target, later: { a: [] } })),
    })),
})

const HOSTILE = 'x ::error::boo [a](https://evil.example) <img src=x> @octocat #1 ##[error]'

const HARMLESS: readonly Scenario[] = [
  merging(
    'a report with hostile words',
    healthy(),
    {
      alter: (reportOf) =>
        edit(reportOf(1), (report) => ({
          ...report,
          notes: [HOSTILE],
          targets: report.targets.map((target) => ({ ...target, name: `${HOSTILE}\n::stop-commands::x` })),
        })),
    },
    {
      also: ({ run }) => {
        const outsideOfCode = run.summary.replaceAll(/`[^`\n]*`/g, '')
        expect(outsideOfCode).not.toMatch(/<img|evil\.example|@octocat|#1\b/)
      },
    },
  ),
  {
    id: 'merge/a number of shards that is none',
    door: 'merge',
    world: nowhere,
    inputs: { 'api-key': '', shards: 'many' },
    expect: WRONG_USAGE,
  },
  {
    id: 'merge/a format that tells of requests',
    door: 'merge',
    world: nowhere,
    inputs: { 'api-key': '', formats: 'json,har' },
    expect: WRONG_USAGE,
  },
]

export const MERGE: readonly Scenario[] = [...WHOLE, GROWN, ...CONTRADICTED, ...HARMLESS]
