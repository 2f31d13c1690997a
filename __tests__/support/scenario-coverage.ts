// What no scenario shows yet: checks that never pass or never fail, causes that nothing leads to.
import { CAUSE_IDS } from '../../src/cause.ts'
import type { CauseId } from '../../src/cause.ts'
import { CHECK_IDS } from '../../src/check-ids.ts'
import type { Status } from '../../src/finding.ts'
import { findingsOf } from './scenario-expect.ts'
import type { Played, Scenario } from './scenario.ts'

/** Causes of the contract which no check can tell yet, each with what is missing. */
export const LATER: Readonly<Partial<Record<CauseId, string>>> = {
  'shard.missing': 'no reports are merged yet',
}

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

/** Causes that should have a scenario and have none, and such that have one although they wait. */
export function causesWithout(scenarios: readonly Scenario[]): readonly string[] {
  const shown = new Set<string>(scenarios.map(({ expect: { cause } }) => cause))
  const isLater = (cause: CauseId): boolean => LATER[cause] !== undefined
  return CAUSE_IDS.filter((cause) => shown.has(cause) === isLater(cause))
}
