// Credentials of clouds go nowhere but where they belong: gateways, fallbacks at other providers, files of a checkout.
import { degraded, healthy, type Played, type Scenario } from '../../support/scenario.ts'
import { varied } from '../../support/scenario-keys.ts'
import { aws } from '../../worlds/clouds.ts'
import { firstParty, type World } from '../../worlds/world.ts'
import { AWS_KEY, environmentOf } from './aws.ts'

const GATEWAY_KEY = varied('gateway before bedrock', 60)
const RUNTIME = 'https://bedrock-runtime.us-east-1.amazonaws.com'

/** The same cloud behind a name of the user's own. */
function behindGateway(world: World): World {
  return async (folder) => {
    const open = await world(folder)
    const places = open.inputs['connect-to'] ?? ''
    const port = /:(\d+)$/.exec(places)?.[1] ?? ''
    const inputs = { ...open.inputs, 'connect-to': `${places}\nlocalhost:443:127.0.0.1:${port}` }
    return { ...open, inputs, hosts: [...open.hosts, 'localhost'] }
  }
}

function hostsAsked({ world }: Played): ReadonlySet<string | undefined> {
  return new Set(world.received.map(({ headers }) => headers['host']?.toString()))
}

export const GUARDED_CLOUDS: readonly Scenario[] = [
  {
    id: 'clouds/bedrock: the key and the headers of a gateway stay at the gateway',
    world: behindGateway(aws({ accessKeys: [AWS_KEY], bearerKeys: [GATEWAY_KEY] })),
    inputs: {
      ...{ provider: 'bedrock', endpoints: 'https://localhost', 'api-key': GATEWAY_KEY },
      headers: `X-Gateway: ${varied('gateway header', 40)}`,
    },
    expect: healthy({ auth: 'bearer' }),
    also: (played) => expect(hostsAsked(played)).toEqual(new Set(['localhost'])),
  },
  {
    id: 'clouds/bedrock: a fallback at another provider gets nothing',
    world: aws({ accessKeys: [AWS_KEY] }),
    env: environmentOf(AWS_KEY),
    inputs: {
      endpoints: `${RUNTIME}\nhttps://api.anthropic.com\nhttps://us-east5-aiplatform.googleapis.com`,
    },
    expect: degraded('fallback.broken', { keyValid: 'true', reachable: 'true' }),
    also: ({ run }) =>
      expect(run.report.targets[0]?.endpoints.map(({ cause }) => cause)).toEqual([
        null,
        'endpoint.unknown-host',
        'endpoint.unknown-host',
      ]),
  },
  {
    id: 'clouds/a Claude key never reaches a fallback at a cloud',
    world: firstParty(),
    inputs: { endpoints: `https://api.anthropic.com\n${RUNTIME}` },
    expect: degraded('fallback.broken', { keyValid: 'true', reachable: 'true' }),
    also: ({ run }) => expect(run.report.targets[0]?.endpoints[1]?.cause).toBe('endpoint.unknown-host'),
  },
]
