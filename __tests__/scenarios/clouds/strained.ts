// Sign-ins beyond the usual: tokens as long as clouds make them.
import { healthy, type Scenario } from '../../support/scenario.ts'
import { varied } from '../../support/scenario-keys.ts'
import { aws } from '../../worlds/clouds.ts'
import { awsKey, environmentOf } from './aws.ts'

/** AWS sets no limit; sessions of the Identity Center with many tags have some thousand characters. */
const LONG = Array.from({ length: 30 }, (_, at) => varied(`long session ${at}`, 300)).join('')
const LONG_SESSION = { ...awsKey('long', { expiresAtMs: Date.parse('2100-01-01') }), sessionToken: LONG }

export const STRAINED_CLOUDS: readonly Scenario[] = [
  {
    id: 'clouds/bedrock: a session token of 9,000 characters',
    world: aws({ accessKeys: [LONG_SESSION] }),
    env: environmentOf(LONG_SESSION),
    expect: healthy({ auth: 'sigv4' }),
  },
]
