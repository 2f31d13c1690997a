// Targets with a key and targets that sign in by the job's identity, in one file.
import { ORGANIZATION_ID } from '../../src/simulator/account.ts'
import { assertions, exchanges, SECRETS } from '../support/scenario-keyless.ts'
import { ACCESS_TOKEN, KEY, RULE } from '../support/scenario-keys.ts'
import { headerIn } from '../support/scenario-requests.ts'
import { broken, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { keyless } from '../worlds/keyless.ts'

const signsIn = (name: string, rule: string = RULE.id): object => ({
  ...{ name, auth: 'federation', 'federation-rule-id': rule, 'organization-id': ORGANIZATION_ID },
})

function mixed(id: string, targets: readonly object[], rest: Pick<Scenario, 'expect' | 'also'>): Scenario {
  return {
    ...{ id: `fleet/keyless, ${id}`, world: keyless(), secrets: [...SECRETS, KEY] },
    files: { 'targets.json': JSON.stringify({ targets }) },
    inputs: {
      ...{ targets: 'targets.json', 'allowed-hosts': 'api.anthropic.com' },
      ...{ 'federation-rule-id': '', 'organization-id': '' },
    },
    env: { TEAM_KEY: KEY },
    ...rest,
  }
}

const KEYED = { name: 'keyed', credential: 'TEAM_KEY' }

export const FLEET_KEYLESS: readonly Scenario[] = [
  mixed('beside one with a key', [signsIn('one'), KEYED, signsIn('other')], {
    expect: healthy(),
    also: (played) => {
      expect(played.run.report.targets.map(({ endpoints }) => endpoints[0]?.auth)).toEqual([
        ['federation'],
        ['bearer', 'x-api-key'],
        ['federation'],
      ])
      // An identity token is good for one exchange: nobody uses another's.
      expect(exchanges(played)).toHaveLength(2)
      expect(assertions(played).size).toBe(2)
      const bearers = new Set(played.world.received.map((request) => headerIn(request, 'authorization')))
      expect(bearers).toEqual(new Set([undefined, `Bearer ${ACCESS_TOKEN}`, `Bearer ${KEY}`]))
    },
  }),
  mixed('by a rule that does not exist', [signsIn('one', 'fdrl_01Nobody'), KEYED, signsIn('other')], {
    expect: broken('auth.federation'),
    also: ({ run }) =>
      expect(run.report.targets.map(({ verdict }) => verdict)).toEqual(['broken', 'healthy', 'healthy']),
  }),
]
