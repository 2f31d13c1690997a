// The rest of the rate limits, as the answers themselves tell it.
import { claudeApi } from '../../src/simulator/api.ts'
import type { RateLimit } from '../../src/simulator/account.ts'
import { findingsOf } from '../support/scenario-expect.ts'
import { ACCOUNT, KEY_IN } from '../support/scenario-keys.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { firstParty, scripted, TODAY } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'

function left(rateLimits: Readonly<Record<string, RateLimit>>): World {
  return firstParty({ handler: claudeApi({ ...ACCOUNT, rateLimits }, () => TODAY) })
}

const REQUESTS = 'anthropic-ratelimit-requests'

export const LIMITS: readonly Scenario[] = [
  {
    id: 'limits/less than a tenth is left',
    world: left({ requests: { limit: 50, remaining: 4 }, tokens: { limit: 1000, remaining: 1000 } }),
    expect: degraded('limit.headroom', {
      keyValid: 'true',
      reachable: 'true',
      findings: { 'rate-limits': 'warn', 'key-accepted': 'pass' },
    }),
    also: ({ run }) => expect(run.summary).toContain('4 of 50 requests are left (8 %)'),
  },
  {
    id: 'limits/the scarcest is told, whatever its place',
    world: left({ requests: { limit: 50, remaining: 40 }, 'output-tokens': { limit: 8000, remaining: 0 } }),
    expect: degraded('limit.headroom', { keyValid: 'true' }),
    also: ({ run }) => expect(run.summary).toContain('0 of 8000 output-tokens are left (0 %)'),
  },
  {
    id: 'limits/a tenth is enough',
    world: left({ requests: { limit: 50, remaining: 5 } }),
    expect: healthy({ findings: { 'rate-limits': 'pass' } }),
  },
  {
    id: 'limits/none are told',
    world: left({}),
    expect: healthy({ findings: { 'rate-limits': 'pass' } }),
  },
  {
    id: 'limits/what is told is no number',
    world: scripted({
      act: { do: 'headers', headers: { [`${REQUESTS}-limit`]: 'many', [`${REQUESTS}-remaining`]: '-1' } },
    }),
    expect: healthy({ findings: { 'rate-limits': 'pass' } }),
  },
  {
    id: 'limits/little is left of a refused key',
    world: left({ requests: { limit: 50, remaining: 0 } }),
    inputs: { 'api-key': KEY_IN.revoked },
    expect: broken('auth.invalid', { keyValid: 'false', blocked: { 'rate-limits': 'key-accepted' } }),
  },
  {
    id: 'limits/little is left, and that fails the step',
    world: left({ requests: { limit: 50, remaining: 1 } }),
    inputs: { 'fail-on': 'degraded' },
    expect: degraded('limit.headroom', { keyValid: 'true', exitCode: 1 }),
    also: (played) =>
      expect(
        findingsOf(played)
          .filter(({ cause }) => cause !== null)
          .map(({ check }) => check),
      ).toEqual(['rate-limits']),
  },
]
