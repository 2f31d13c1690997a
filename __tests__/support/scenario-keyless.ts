// The common part of scenarios of the keyless sign-in: what they expect, and what they look at.
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import { ACCESS_TOKEN, IDENTITY_REQUEST_TOKEN, OTHER_ACCESS_TOKEN } from './scenario-keys.ts'
import { broken, healthy } from './scenario.ts'
import type { Expectation, Played, Scenario } from './scenario.ts'
import { keyless } from '../worlds/keyless.ts'

export const SECRETS = [IDENTITY_REQUEST_TOKEN, ACCESS_TOKEN, OTHER_ACCESS_TOKEN]
export const SIGNED_IN = healthy({
  auth: 'federation',
  findings: { 'key-shape': 'pass', 'auth-schemes': 'pass' },
})

export function stopped(more: Partial<Expectation> = {}): Expectation {
  return broken('auth.federation', {
    findings: { 'key-shape': 'pass', 'key-accepted': 'fail' },
    ...more,
  })
}

/** Nothing was asked of the API; that it can be reached was seen all the same. */
export const NOT_POSTED = { unsent: true, reachable: 'unknown' } as const
export const REFUSED = { reachable: 'true' } as const

export function scenario(id: string, rest: Partial<Scenario> & Pick<Scenario, 'expect'>): Scenario {
  return { id: `federation/${id}`, world: keyless(), secrets: SECRETS, ...rest }
}

export function exchanges({ world }: Played): readonly ReceivedRequest[] {
  return world.received.filter(({ path }) => path === '/v1/oauth/token')
}

export function assertions(played: Played): ReadonlySet<unknown> {
  return new Set(exchanges(played).map(({ body }) => (JSON.parse(body) as { assertion?: unknown }).assertion))
}

/** The reason on the finding that decided. */
export function reasonIs(reason: RegExp): (played: Played) => void {
  return ({ run }) => {
    const findings = run.report.targets[0]?.endpoints[0]?.findings ?? []
    const evidence = findings.find(({ check }) => check === 'key-accepted')?.evidence
    expect(evidence?.['reason']).toMatch(reason)
  }
}
