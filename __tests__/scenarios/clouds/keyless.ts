// Clouds without any login action: the job signs in by its own identity, or by what a login left behind in a file.
import { ENTRA_CLIENT, ENTRA_TENANT } from '../../../src/simulator/clouds/azure/world.ts'
import {
  GOOGLE_PROJECT,
  SERVICE_ACCOUNT,
  WORKLOAD_PROVIDER,
} from '../../../src/simulator/clouds/google/world.ts'
import { broken, healthy, type Inputs, type Played, type Scenario } from '../../support/scenario.ts'
import { aws, azure, google } from '../../worlds/clouds.ts'
import { withIdentity } from '../../worlds/keyless.ts'
import type { World } from '../../worlds/world.ts'

const ROLE = 'arn:aws:iam::123456789012:role/ci'
/** Nothing was asked of the endpoint. */
const REFUSED = { reachable: 'unknown' } as const

interface Keyless {
  readonly id: string
  readonly world: World
  readonly inputs: Inputs
  readonly expect: Scenario['expect']
  readonly words?: readonly string[]
}

export const BEDROCK_ROLE = {
  'role-to-assume': ROLE,
  region: 'us-east-1',
  models: 'anthropic.claude-haiku-5-5',
}
const VERTEX = {
  'workload-identity-provider': WORKLOAD_PROVIDER.replace('//iam.googleapis.com/', ''),
  ...{ 'service-account': SERVICE_ACCOUNT, project: GOOGLE_PROJECT, region: 'us-east5' },
}
export const FOUNDRY_APP = { 'client-id': ENTRA_CLIENT, 'tenant-id': ENTRA_TENANT, resource: 'acme' }

const TABLE: readonly Keyless[] = [
  {
    id: 'bedrock: the role of a job',
    world: withIdentity(aws()),
    inputs: BEDROCK_ROLE,
    expect: healthy({ auth: 'sigv4' }),
  },
  {
    id: 'bedrock: a role that trusts another branch',
    world: withIdentity(aws(), { claims: { sub: 'repo:octo/shop:ref:refs/heads/other' } }),
    ...{ inputs: BEDROCK_ROLE, expect: broken('auth.federation', REFUSED), words: ['refs/heads/other'] },
  },
  {
    id: 'bedrock: a role for a job without id-token',
    ...{
      world: aws(),
      inputs: BEDROCK_ROLE,
      expect: broken('auth.federation', REFUSED),
      words: ['id-token: write'],
    },
  },
  {
    id: 'vertex: the workload identity of a job',
    ...{ world: withIdentity(google()), inputs: VERTEX, expect: healthy({ auth: 'bearer' }) },
  },
  {
    id: 'vertex: a condition that a job does not meet',
    world: withIdentity(google(), { claims: { repository: 'octo/other' } }),
    ...{ inputs: VERTEX, expect: broken('auth.federation', REFUSED), words: ['attribute condition'] },
  },
  {
    id: 'foundry: the identity of a job',
    ...{ world: withIdentity(azure()), inputs: FOUNDRY_APP, expect: healthy({ auth: 'bearer' }) },
  },
  {
    id: 'foundry: an app that does not trust a job',
    world: withIdentity(azure(), { claims: { sub: 'repo:octo/shop:ref:refs/heads/other' } }),
    ...{ inputs: FOUNDRY_APP, expect: broken('auth.federation', REFUSED), words: ['AADSTS700213'] },
  },
]

export const KEYLESS_CLOUDS: readonly Scenario[] = TABLE.map(({ id, words = [], ...rest }) => ({
  ...rest,
  id: `clouds/${id}`,
  also: ({ run }: Played): void => {
    for (const word of words) expect(run.summary).toContain(word)
  },
}))
