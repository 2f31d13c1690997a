// Shards whose reports are altered before they are merged, for scenarios of the merge.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DiagnosisV1, ReportV1 } from '../../src/report/json/v1.ts'
import { broken } from './scenario.ts'
import type { Expectation, Scenario } from './scenario.ts'
import { shardsOf } from '../worlds/fleet.ts'
import type { ShardsSettings } from '../worlds/fleet.ts'

export const SHARDS = 3

export function merging(
  id: string,
  expected: Expectation,
  settings: Partial<ShardsSettings> = {},
  more: Partial<Scenario> = {},
): Scenario {
  const world = shardsOf({ shards: SHARDS, ...settings })
  return { id: `merge/${id}`, door: 'merge', world, expect: expected, ...more }
}

export const MISSING = broken('shard.missing', { unsent: true })

export function told(words: RegExp): Partial<Scenario> {
  return { also: ({ run }) => expect(run.summary).toMatch(words) }
}

export function edit(path: string, change: (report: Writable) => object): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Writable)))
}

const REFUSED: DiagnosisV1 = {
  ...{ cause: 'auth.invalid', title: 'The key is refused', explanation: 'It was refused.', explains: [] },
  remedy: { summary: 'Make a new one.', steps: ['Make a new one.'], commands: [], links: [] },
}

/** As if nothing of it had worked. */
export function allBroken(report: Writable): Writable {
  const targets = report.targets.map((target) => ({
    ...target,
    verdict: 'broken' as const,
    diagnosis: REFUSED,
  }))
  return { ...report, verdict: 'broken', targets }
}

/** As if all of it had worked. */
export function allHealthy(report: Writable): Writable {
  const targets = report.targets.map((target) => ({
    ...{ ...target, verdict: 'healthy' as const, diagnosis: null, further: [] },
    endpoints: target.endpoints.map((endpoint) => ({
      ...{ ...endpoint, verdict: 'healthy' as const, cause: null, keyValid: true },
    })),
  }))
  return { ...report, verdict: 'healthy', cause: null, targets }
}

export type Writable = { -readonly [Field in keyof ReportV1]: ReportV1[Field] }

/** A further report in a folder of its own. */
export function extra(path: string): string {
  const folder = join(dirname(path), 'extra')
  mkdirSync(folder)
  return join(folder, 'report.json')
}

export function added(path: string, change: (report: Writable) => object): void {
  const copy = extra(path)
  copyFileSync(path, copy)
  edit(copy, change)
}
