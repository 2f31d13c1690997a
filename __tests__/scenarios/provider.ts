// The input `provider` decides how an endpoint is asked and what its answers mean, whatever its host.
import { inventedKey } from '../../src/simulator/account.ts'
import { KEY_IN } from '../support/scenario-keys.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { behindGateway } from '../worlds/world.ts'

/** The headers in which the model list was asked for, in alphabetical order. */
function listsAsked({ world }: Played): readonly string[] {
  const lists = world.received.filter(({ path }) => path.startsWith('/v1/models?'))
  return lists.map(({ headers }) => headerOf(new Map(headers))).toSorted()
}

function headerOf(headers: ReadonlyMap<string, string>): string {
  if (headers.has('authorization')) return 'bearer'
  return headers.has('x-api-key') ? 'x-api-key' : 'none'
}

const AT_THE_VENDOR: readonly Scenario[] = [
  {
    id: 'provider/gateway at the vendor’s host asks one header, and nobody',
    inputs: { provider: 'gateway' },
    expect: healthy({ auth: 'bearer' }),
    also: (played) => {
      expect(listsAsked(played)).toEqual(['bearer', 'none'])
      expect(played.run.report.targets[0]?.provider).toBe('gateway')
    },
  },
  {
    id: 'provider/gateway at the vendor’s host calls a key bad when both headers are refused',
    inputs: { provider: 'gateway', 'api-key': KEY_IN.revoked },
    expect: broken('auth.invalid', { keyValid: 'false' }),
    also: (played) => {
      expect(listsAsked(played)).toContain('x-api-key')
      expect(played.run.summary).toContain('The gateway rejected this key')
      expect(played.run.summary).not.toContain('Claude Console')
    },
  },
]

const ELSEWHERE: readonly Scenario[] = [
  {
    id: 'provider/anthropic at another host asks both headers at once',
    world: behindGateway({ key: inventedKey('Z') }),
    inputs: { provider: 'anthropic' },
    expect: healthy({ auth: 'bearer,x-api-key' }),
    also: (played) => {
      expect(listsAsked(played)).toEqual(['bearer', 'x-api-key'])
      expect(played.run.report.targets[0]?.provider).toBe('anthropic')
    },
  },
  {
    id: 'provider/anthropic at another host calls no key bad by a stranger’s 401',
    world: behindGateway(),
    inputs: { provider: 'anthropic', 'api-key': inventedKey('Y') },
    expect: degraded('endpoint.unverified'),
    also: ({ run }) => expect(run.summary).not.toContain('The gateway rejected this key'),
  },
  {
    id: 'provider/auto at the same host does',
    world: behindGateway(),
    inputs: { 'api-key': inventedKey('X') },
    expect: broken('auth.invalid', { keyValid: 'false' }),
    also: ({ run }) => expect(run.summary).toContain('The gateway rejected this key'),
  },
]

export const PROVIDER: readonly Scenario[] = [...AT_THE_VENDOR, ...ELSEWHERE]
