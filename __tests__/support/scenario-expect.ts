// Compares what was seen with what a scenario expects.
import type { ReportV1 } from '../../src/report/json/v1.ts'
import type { Expectation, Played } from './scenario.ts'
import { namesStayPrivate } from './scenario-names.ts'
import { SAFETY_RULES_OF_REQUESTS } from './scenario-requests.ts'
import { SAFETY_RULES_OF_WORDS } from './scenario-safety.ts'

type FindingV1 = ReportV1['targets'][number]['endpoints'][number]['findings'][number]

/** The findings of one endpoint; of the first, unless told. */
export function findingsOf({ run }: Played, endpoint = 0): readonly FindingV1[] {
  return run.report.targets[0]?.endpoints[endpoint]?.findings ?? []
}

/** Whether the expected came out; what was not expected is left aside. */
export function expectAsTold(played: Played): void {
  const { expect: wanted } = played.scenario
  expect(told(played, wanted)).toEqual(wanted)
  played.scenario.also?.(played)
}

function told(played: Played, wanted: Expectation): unknown {
  const { outputs, exitCode } = played.run
  const seen = {
    ...{ verdict: outputs['verdict'], cause: outputs['cause'], exitCode, keyValid: outputs['key-valid'] },
    reachable: outputs['endpoint-reachable'],
    auth: outputs['auth'],
    findings: statuses(played, wanted.findings),
    blocked: blocked(played, wanted.blocked),
    unsent: played.world.received.length === 0,
    unconnected: played.world.connections === 0,
  }
  return Object.fromEntries(Object.entries(seen).filter(([name]) => name in wanted))
}

function statuses(played: Played, wanted: Expectation['findings']): unknown {
  const names = Object.keys(wanted ?? {})
  return Object.fromEntries(names.map((name) => [name, findingOf(played, name)?.status]))
}

function blocked(played: Played, wanted: Expectation['blocked']): unknown {
  const names = Object.keys(wanted ?? {})
  return Object.fromEntries(names.map((name) => [name, findingOf(played, name)?.blockedBy]))
}

function findingOf(played: Played, name: string): FindingV1 | undefined {
  return findingsOf(played).find(({ check }) => check === name)
}

/** Every rule of safety. */
export const SAFETY_RULES = {
  ...SAFETY_RULES_OF_WORDS,
  ...SAFETY_RULES_OF_REQUESTS,
  namesStayPrivate,
} as const

/** What a scenario did against any of them: the complaints, which must be none. */
export function complaintsAbout(played: Played): readonly string[] {
  const rules = Object.entries(SAFETY_RULES)
  return rules.flatMap(([name, rule]) => rule(played).map((complaint) => `${name}: ${complaint}`))
}
