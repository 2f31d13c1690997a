// Gaps of the scenarios: checks that never pass or never fail, causes that nothing leads to.
import { CAUSE_IDS } from '../../src/words/causes.ts'
import { CHECK_IDS } from '../../src/words/check-ids.ts'
import type { Status } from '../../src/words/finding.ts'
import { findingsOf } from './scenario-expect.ts'
import type { Played, Scenario } from './scenario.ts'

const BAD: readonly Status[] = ['fail', 'warn', 'unknown']

/** Checks that no played scenario made pass, or made fail. */
export function checksWithout(all: readonly Played[]): readonly string[] {
  const seen = all.flatMap((played) => findingsOf(played).map(({ check, status }) => ({ check, status })))
  const has = (id: string, statuses: readonly Status[]): boolean =>
    seen.some(({ check, status }) => check === id && statuses.includes(status))
  return CHECK_IDS.flatMap((id) => [
    ...(has(id, ['pass']) ? [] : [`${id} never passes`]),
    ...(has(id, BAD) ? [] : [`${id} never fails`]),
  ])
}

/** Causes that no scenario leads to. */
export function causesWithout(scenarios: readonly Scenario[]): readonly string[] {
  const shown = new Set<string>(scenarios.map(({ expect: { cause } }) => cause))
  return CAUSE_IDS.filter((cause) => !shown.has(cause))
}
