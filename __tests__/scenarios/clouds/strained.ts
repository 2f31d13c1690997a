// Sign-ins beyond the usual: tokens as long as clouds make them, and whoever should give keys and is silent.
import { startSimulator } from '../../../src/simulator/server.ts'
import { broken, healthy, type Played, type Scenario } from '../../support/scenario.ts'
import { varied } from '../../support/scenario-keys.ts'
import { aws } from '../../worlds/clouds.ts'
import type { World } from '../../worlds/world.ts'
import { awsKey, environmentOf } from './aws.ts'

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
    expect: broken('auth.federation', { reachable: 'unknown' }),
    also: ({ run }: Played): void => {
      expect(run.summary).toContain('in time')
      expect(run.durationMs).toBeLessThan(6_000)
    },
  },
]
