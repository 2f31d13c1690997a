// Reports of shards that are whole: told as one fleet, whatever they say.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { allBroken, edit, merging, told } from '../support/scenario-merge.ts'
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
    told(/The reports are of 2 different runs/),
  ),
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

export const MERGE: readonly Scenario[] = [...WHOLE, GROWN, ...HARMLESS]
