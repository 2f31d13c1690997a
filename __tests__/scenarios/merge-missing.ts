// Reports of shards that are missing, damaged or of something else: it is said, and it fails the job.
import { copyFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { added, allBroken, edit, extra, merging, MISSING, SHARDS, told } from '../support/scenario-merge.ts'
import type { Writable } from '../support/scenario-merge.ts'
import { broken, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { nowhere } from '../worlds/world.ts'

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

export const MERGE_MISSING: readonly Scenario[] = [
  {
    id: 'merge/no report came at all',
    door: 'merge',
    golden: true,
    world: nowhere,
    inputs: ({ folder }) => ({ 'api-key': '', reports: join(folder, 'nothing'), shards: '2' }),
    expect: MISSING,
    ...told(/No report of shard 1 of 2 was found: there is no folder at the path in the input reports/),
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
    told(/is not JSON: it may have been cut off/),
  ),
  merging('one report is empty', MISSING, { alter: (reportOf) => truncateSync(reportOf(1), 0) }),
  merging(
    'one report is something else',
    MISSING,
    { alter: (reportOf) => writeFileSync(reportOf(3), '[1, 2]') },
    told(/is not a report/),
  ),
  merging(
    'one report nests without end',
    MISSING,
    { alter: (reportOf) => writeFileSync(reportOf(3), '['.repeat(6_000_000)) },
    told(/nests deeper, than reports of thousands of targets/),
  ),
  merging(
    'one report lost a target',
    MISSING,
    {
      alter: (reportOf) => edit(reportOf(1), (report) => ({ ...report, targets: report.targets.slice(1) })),
    },
    told(/has the wrong number of targets/),
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
    told(/belongs to another targets file/),
  ),
  merging('one report came twice, under another number', MISSING, {
    alter: (reportOf) => copyFileSync(reportOf(1), reportOf(2)),
  }),
  merging(
    'a report of another file came along',
    MISSING,
    { alter: (reportOf) => added(reportOf(1), (report) => ofAnotherFile(allBroken(report))) },
    told(/belongs to another targets file/),
  ),
  merging(
    'a report of a file with the same names and other keys came along',
    MISSING,
    { alter: (reportOf) => added(reportOf(1), (report) => ofAnotherFile(report, 'content')) },
    told(/belongs to another targets file/),
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
    told(/is not JSON/),
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
