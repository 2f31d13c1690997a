// The example that `docs/causes.md` shows of each cause: what a user reads first when a scenario leads to it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf } from './scenario-expect.ts'
import { withoutVolatile } from './scenario-golden.ts'
import type { Played, Scenario } from './scenario.ts'

/** One line each; what changes from run to run is a placeholder. */
export interface Example {
  readonly title: string
  readonly found: string
  readonly remedy: string
}

const FILE = join(import.meta.dirname, '../scenarios/examples.json')

/** For each cause the scenario that shows it: one of its own family before others, then one whose page was approved, then the first; one of a cloud only where no other shows it. */
export function exemplary(scenarios: readonly Scenario[]): ReadonlyMap<string, Scenario> {
  const best = scenarios.toSorted((one, other) => merit(other) - merit(one)).toReversed()
  return new Map(best.flatMap((each) => (each.expect.cause === '' ? [] : [[each.expect.cause, each]])))
}

function merit({ id, golden, expect: { cause } }: Scenario): number {
  const family = id.split('/')[0]
  const isOwn = cause.split('.')[0] === family
  return (isOwn ? 2 : 0) + (golden ? 1 : 0) - (family === 'clouds' ? 1 : 0)
}

export function exampleOf(played: Played): Example {
  const { outputs, report } = played.run
  const decided = report.targets[0]?.diagnosis?.explains[0]
  const endpoints = report.targets[0]?.endpoints.map((_, at) => at) ?? []
  const findings = endpoints.flatMap((at) => findingsOf(played, at)).filter(({ check }) => check === decided)
  const found = findings.find(({ cause }) => cause !== null) ?? findings[0]
  return {
    title: withoutVolatile(outputs['title'] ?? ''),
    found: withoutVolatile(found?.detail ?? ''),
    remedy: withoutVolatile(outputs['remedy'] ?? ''),
  }
}

/** The examples that were written down, by cause. */
export function writtenExamples(): Readonly<Record<string, Example>> {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Example>) : {}
}

/** Compares what was seen with what was written down; `UPDATE_GOLDENS=1` writes it anew, but for what could not be played here. */
export function expectExamples(seen: Readonly<Record<string, Example>>): void {
  const written = writtenExamples()
  if (process.env['UPDATE_GOLDENS'] === '1') {
    const sorted = Object.entries({ ...written, ...seen }).toSorted(([one], [other]) =>
      one < other ? -1 : 1,
    )
    writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`)
  }
  const now = writtenExamples()
  const wanted = Object.fromEntries(Object.keys(seen).map((cause) => [cause, now[cause]]))
  expect(titled(seen)).toEqual(titled(wanted))
}

/** The finding may be worded by which of several connections was the first; title and remedy may not. */
function titled(examples: Readonly<Record<string, Example | undefined>>): unknown {
  const shown = Object.entries(examples).map(([cause, example]) => [cause, [example?.title, example?.remedy]])
  return Object.fromEntries(shown)
}
