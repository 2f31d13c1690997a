// Reports of shards, whole or not: what is missing is said and fails the job, what is there is told as one fleet.
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { ReportV1 } from '../../src/report/json/v1.ts'
import { REFUSED, shardsOf, TEAMS } from '../support/world-fleet.ts'
import type { ShardsSettings } from '../support/world-fleet.ts'
import { broken, healthy, WRONG_USAGE } from '../support/scenario.ts'
import type { Expectation, Played, Scenario } from '../support/scenario.ts'
import { nowhere } from '../support/world.ts'

const SHARDS = 3

function merging(
  id: string,
  expected: Expectation,
  settings: Partial<ShardsSettings> = {},
  more: Partial<Scenario> = {},
): Scenario {
  const world = shardsOf({ shards: SHARDS, ...settings })
  return { id: `merge/${id}`, door: 'merge', world, expect: expected, ...more }
}

const MISSING = broken('shard.missing', { unsent: true })

/** All teams, then a target for each missing shard. */
function names({ run }: Played): readonly string[] {
  return run.report.targets.map(({ name }) => name)
}

function told(words: RegExp): Partial<Scenario> {
  return { also: ({ run }) => expect(run.summary).toMatch(words) }
}

function edit(path: string, change: (report: Writable) => object): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Writable)))
}

/** As if nothing of it had worked. */
function allBroken(report: Writable): Writable {
  const targets = report.targets.map((target) => ({ ...target, verdict: 'broken' as const }))
  return { ...report, verdict: 'broken', targets }
}

type Writable = { -readonly [Field in keyof ReportV1]: ReportV1[Field] }

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
    'a shard was run again',
    healthy(),
    {
      alter: (reportOf, folder) => {
        mkdirSync(join(folder, 'first-try'))
        const older = join(folder, 'first-try', 'report.json')
        copyFileSync(reportOf(2), older)
        edit(older, (report) => ({ ...allBroken(report), startedAt: '2026-01-01T00:00:00.000Z' }))
      },
    },
    told(/Shard 2 has 2 reports: the latest one counts/),
  ),
]

const GROWN: Scenario = merging('a report of a later version, with more in it', healthy(), {
  alter: (reportOf) =>
    edit(reportOf(1), (report) => ({
      ...{ ...report, later: 1 },
      targets: report.targets.map((target) => ({ ...target, later: { a: [] } })),
    })),
})

/** A further report in a folder of its own. */
function extra(path: string): string {
  const folder = join(dirname(path), 'extra')
  mkdirSync(folder)
  return join(folder, 'report.json')
}

function added(path: string, change: (report: Writable) => object): void {
  const copy = extra(path)
  copyFileSync(path, copy)
  edit(copy, change)
}

function ofAnotherFile({ shard, ...report }: Writable, which: 'digest' | 'content' = 'digest'): object {
  return { ...report, shard: shard && { ...shard, fleet: { ...shard.fleet, [which]: '0'.repeat(64) } } }
}

/** A report that contradicts itself or cannot be is no report. */
function unsound(id: string, change: (report: Writable) => object): readonly Scenario[] {
  return [
    merging(`a report with ${id}`, MISSING, { alter: (reportOf) => edit(reportOf(1), change) }),
    merging(
      `a report with ${id}, and nobody said how many there are`,
      MISSING,
      { alter: (reportOf) => edit(reportOf(1), change) },
      { inputs: { shards: '' } },
    ),
  ]
}

const DAMAGED: readonly Scenario[] = [
  {
    id: 'merge/no report came at all',
    door: 'merge',
    golden: true,
    world: nowhere,
    inputs: ({ folder }) => ({ 'api-key': '', reports: join(folder, 'nothing'), shards: '2' }),
    expect: MISSING,
  },
  merging(
    'one report is missing',
    MISSING,
    { alter: (reportOf) => rmSync(dirname(reportOf(2)), { recursive: true }) },
    told(/No report of shard 2 of 3 was found/),
  ),
  merging(
    'the last report is missing, and nobody said how many there are',
    MISSING,
    { alter: (reportOf) => rmSync(reportOf(SHARDS)) },
    { inputs: { shards: '' } },
  ),
  merging(
    'one report was cut off',
    MISSING,
    { alter: (reportOf) => truncateSync(reportOf(1), 700) },
    told(/is no JSON: it may have been cut off/),
  ),
  merging('one report is empty', MISSING, { alter: (reportOf) => truncateSync(reportOf(1), 0) }),
  merging(
    'one report is something else',
    MISSING,
    { alter: (reportOf) => writeFileSync(reportOf(3), '[1, 2]') },
    told(/has not the form of a report/),
  ),
  merging(
    'one report lost a target',
    MISSING,
    {
      alter: (reportOf) => edit(reportOf(1), (report) => ({ ...report, targets: report.targets.slice(1) })),
    },
    told(/holds another number of targets than it should/),
  ),
  merging(
    'one report is of another file',
    MISSING,
    {
      alter: (reportOf) =>
        edit(reportOf(1), ({ shard, ...report }) => ({
          ...report,
          shard: shard && { ...shard, fleet: { ...shard.fleet, digest: '0'.repeat(64) } },
        })),
    },
    told(/tells of another targets file/),
  ),
  merging('one report came twice, under another number', MISSING, {
    alter: (reportOf) => copyFileSync(reportOf(1), reportOf(2)),
  }),
  merging(
    'a report of another file came along',
    MISSING,
    { alter: (reportOf) => added(reportOf(1), (report) => ofAnotherFile(allBroken(report))) },
    told(/tells of another targets file/),
  ),
  merging(
    'a report of a file with the same names and other keys came along',
    MISSING,
    { alter: (reportOf) => added(reportOf(1), (report) => ofAnotherFile(report, 'content')) },
    told(/tells of another targets file/),
  ),
  merging(
    'a broken report without a shard came along',
    MISSING,
    { alter: (reportOf) => added(reportOf(1), ({ shard: _, ...report }) => allBroken(report)) },
    told(/tells of 1 shards instead of 3/),
  ),
  merging(
    'a damaged file came along',
    MISSING,
    { alter: (reportOf) => writeFileSync(extra(reportOf(1)), '{') },
    told(/is no JSON/),
  ),
  ...unsound('a verdict that its targets do not have', (report) => ({ ...report, verdict: 'degraded' })),
  ...unsound('a healthy target that is broken', (report) => ({
    ...report,
    targets: report.targets.map((target) => ({
      ...target,
      endpoints: target.endpoints.map((endpoint) => ({ ...endpoint, verdict: 'broken' as const })),
    })),
  })),
  ...unsound('no targets and no shard', ({ shard: _, ...report }) => ({ ...report, targets: [] })),
  ...unsound('a second that never was', (report) => ({ ...report, startedAt: '2016-12-31T23:59:60Z' })),
  ...unsound('a time without an end', (report) => ({ ...report, durationMs: 1.7e308 })),
  ...unsound('a million shards', ({ shard, ...report }) => ({
    ...report,
    ...(shard && { shard: { ...shard, count: 1_000_000 } }),
  })),
  merging('a folder that links to itself', healthy(), {
    alter: (reportOf) => symlinkSync('..', join(dirname(reportOf(1)), 'again')),
  }),
  merging('a broken target and a missing report', broken('auth.invalid', { keyValid: 'false' }), {
    isOneRefused: true,
    alter: (reportOf) => rmSync(reportOf(1)),
  }),
  merging(
    'one shard was cut off, and had nothing left to do',
    healthy(),
    {
      alter: (reportOf) =>
        edit(reportOf(1), (report) => ({ ...report, partial: true, cutOffBy: 'cancellation' })),
    },
    {
      also: ({ run }) => {
        expect(run.report).toMatchObject({ partial: true, cutOffBy: 'cancellation' })
        expect(run.summary).toMatch(/cancelled/i)
      },
    },
  ),
]

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
]

export const MERGE: readonly Scenario[] = [...WHOLE, GROWN, ...DAMAGED, ...HARMLESS]
