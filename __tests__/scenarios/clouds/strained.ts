// Sign-ins beyond the usual: long tokens, tokens that are none, and silence.
import type { Script } from '../../../src/simulator/misbehaviour.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import { broken, healthy, type Played, type Scenario } from '../../support/scenario.ts'
import { varied } from '../../support/scenario-keys.ts'
import { assumed } from '../../support/sts-answers.ts'
import { aws, azure } from '../../worlds/clouds.ts'
import { withIdentity } from '../../worlds/keyless.ts'
import type { World } from '../../worlds/world.ts'
import { awsKey, environmentOf } from './aws.ts'
import { BEDROCK_ROLE, FOUNDRY_APP } from './keyless.ts'

/** AWS sets no limit; sessions of the Identity Center with many tags have some thousand characters. */
const LONG = Array.from({ length: 30 }, (_, at) => varied(`long session ${at}`, 300)).join('')
const LONG_SESSION = { ...awsKey('long', { expiresAtMs: Date.parse('2100-01-01') }), sessionToken: LONG }

/** A container whose endpoint for credentials takes the question and never answers. */
const silentContainer: World = async (folder) => {
  const open = await aws()(folder)
  const silent = await startSimulator({ script: [{ act: { do: 'hang' } }] })
  return {
    ...open,
    env: {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${silent.origin}/role`,
      AWS_REGION: 'us-east-1',
    },
    close: async () => {
      await Promise.all([open.close(), silent.close()])
    },
  }
}

/** What the sign-in service gives, whatever it is asked. */
function giving(type: string, body: string): { readonly script: Script } {
  const act = { do: 'answer', status: 200, headers: { 'content-type': type }, body } as const
  return { script: [{ when: { path: 'other', method: 'POST' }, act }] }
}

const BROKEN_KEYS = { accessKeyId: 'ASIA\nX: y', secretAccessKey: 'secret', sessionToken: 'a\u{1f511}' }

/** Nothing was asked of the endpoint. */
const UNASKED = { reachable: 'unknown' } as const

export const STRAINED_CLOUDS: readonly Scenario[] = [
  {
    id: 'clouds/bedrock: a session token of 9,000 characters',
    world: aws({ accessKeys: [LONG_SESSION] }),
    env: environmentOf(LONG_SESSION),
    expect: healthy({ auth: 'sigv4' }),
  },
  {
    id: 'clouds/bedrock: a container that gives no keys',
    world: silentContainer,
    inputs: { provider: 'bedrock' },
    expect: broken('auth.federation', UNASKED),
    also: ({ run }: Played): void => {
      expect(run.summary).toContain('in time')
      expect(run.durationMs).toBeLessThan(6_000)
    },
  },
  {
    id: 'clouds/bedrock: keys of a role that no header carries',
    world: withIdentity(aws({}, giving('text/xml', assumed('AssumeRoleWithWebIdentity', BROKEN_KEYS).body))),
    inputs: BEDROCK_ROLE,
    expect: broken('auth.federation', UNASKED),
    also: ({ run }: Played): void => expect(run.summary).toContain('answered without keys'),
  },
  {
    id: 'clouds/foundry: a token that is a number',
    world: withIdentity(
      azure({}, giving('application/json', '{"access_token":12,"token_type":"Bearer","expires_in":3599}')),
    ),
    inputs: FOUNDRY_APP,
    expect: broken('auth.federation', UNASKED),
    also: ({ run }: Played): void => expect(run.summary).toContain('answered without an access token'),
  },
]
