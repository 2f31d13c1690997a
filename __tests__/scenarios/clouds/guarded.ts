// Credentials of clouds go nowhere but where they belong: gateways, fallbacks at other providers, files of a checkout.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mintWorld } from '../../../src/simulator/certificate-worlds.ts'
import { json } from '../../../src/simulator/exchange.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import { GOOGLE_PROJECT } from '../../../src/simulator/clouds/google/world.ts'
import {
  broken,
  degraded,
  healthy,
  unchecked,
  UNSENT,
  WRONG_USAGE,
  type Played,
  type Scenario,
} from '../../support/scenario.ts'
import { varied } from '../../support/scenario-keys.ts'
import { aws, google } from '../../worlds/clouds.ts'
import { firstParty, nowhere, type World } from '../../worlds/world.ts'
import { AWS_KEY, environmentOf } from './aws.ts'

const GATEWAY_KEY = varied('gateway before bedrock', 60)
const RUNTIME = 'https://bedrock-runtime.us-east-1.amazonaws.com'

/** Written by nobody who may ask at Google: it is refused there, once it is used. */
const LOGIN = JSON.stringify({
  ...{ type: 'authorized_user', client_id: 'simulated.apps.googleusercontent.com' },
  ...{ client_secret: varied('google client', 30), refresh_token: varied('google refresh', 60) },
})
const LOGIN_FILE = 'gha-creds-0123456789abcdef.json'
const VERTEX = { 'api-key': '', provider: 'vertex', region: 'us-east5', project: GOOGLE_PROJECT }

const COUNTS_ALL = {
  foundry: {
    host: 'acme.services.ai.azure.com',
    inputs: { 'api-key': varied('foundry stranger', 40), resource: 'acme' },
  },
  vertex: {
    host: 'us-east5-aiplatform.googleapis.com',
    inputs: { 'auth-token': varied('google stranger', 80), region: 'us-east5', project: GOOGLE_PROJECT },
  },
} as const

/** A count of tokens for everybody, whatever is asked, at a cloud's host. */
function answersAll(host: string): World {
  return async (folder) => {
    const { trust, ...tls } = await mintWorld('good', { dnsNames: [host] })
    const handler = (): ReturnType<typeof json> => json(200, { input_tokens: 3 })
    const simulator = await startSimulator({ transport: 'https', handler, tls })
    writeFileSync(join(folder, 'roots.pem'), trust)
    return {
      inputs: {
        'ca-certificates': join(folder, 'roots.pem'),
        'connect-to': `${host}:443:127.0.0.1:${simulator.port}`,
      },
      hosts: [host],
      received: () => simulator.received,
      strangers: () => [],
      connections: simulator.connections,
      close: simulator.close,
    }
  }
}

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
  return new Set(world.received.map(({ headers }) => headers.find(([name]) => name === 'host')?.[1]))
}

const FORK = { pull_request: { head: { repo: null }, base: { repo: { full_name: 'octo/shop' } } } }

/** The ids of an app, which a fork gets no token for. */
const APP = {
  'client-id': '11111111-2222-4333-8444-555555555555',
  'tenant-id': '66666666-7777-4888-8999-000000000000',
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
  {
    id: 'clouds/bedrock: a session token that was pasted with a line break',
    world: nowhere,
    env: { ...environmentOf(AWS_KEY), AWS_SESSION_TOKEN: `${varied('aws pasted token', 80)}\n` },
    inputs: { 'api-key': '' },
    expect: broken('key.whitespace', UNSENT),
    also: ({ run }) => expect(run.summary).toContain('AWS_SESSION_TOKEN'),
  },
  ...['..', 'evil.example', 'us-east-1/..'].map((region): Scenario => ({
    id: `clouds/bedrock: a region that would lead elsewhere, ${region}`,
    world: nowhere,
    env: environmentOf(AWS_KEY),
    inputs: { 'api-key': '', provider: 'bedrock', region },
    expect: WRONG_USAGE,
  })),
  {
    id: 'clouds/claude-on-aws: a workspace that no header can carry',
    world: nowhere,
    env: { ...environmentOf(AWS_KEY), ANTHROPIC_AWS_WORKSPACE_ID: 'wrkspc\nother: header' },
    inputs: { 'api-key': '' },
    expect: WRONG_USAGE,
  },
  ...(['pull_request_target', 'workflow_run', 'issue_comment'] as const).map((event): Scenario => ({
    id: `clouds/vertex: a credentials file of the checkout under ${event}`,
    ...{ world: google(), inputs: VERTEX, files: { 'creds.json': LOGIN } },
    env: { GOOGLE_APPLICATION_CREDENTIALS: 'creds.json', GITHUB_EVENT_NAME: event },
    expect: WRONG_USAGE,
  })),
  {
    id: 'clouds/vertex: the file of the login action under pull_request_target',
    ...{ world: google(), inputs: VERTEX, files: { [LOGIN_FILE]: LOGIN } },
    env: { GOOGLE_APPLICATION_CREDENTIALS: LOGIN_FILE, GITHUB_EVENT_NAME: 'pull_request_target' },
    expect: broken('auth.federation', { reachable: 'unknown' }),
  },
  {
    id: 'clouds/vertex: an empty CLOUDSDK_CONFIG is none',
    world: nowhere,
    ...{ inputs: VERTEX, files: { 'application_default_credentials.json': LOGIN } },
    env: { CLOUDSDK_CONFIG: '' },
    expect: broken('key.missing', UNSENT),
  },
  ...(['foundry', 'vertex'] as const).map((provider): Scenario => ({
    id: `clouds/${provider}: a count for everybody who asks proves no key`,
    world: answersAll(COUNTS_ALL[provider].host),
    inputs: { ...COUNTS_ALL[provider].inputs, provider },
    expect: degraded('endpoint.unverified', { reachable: 'true' }),
  })),
  ...(['bedrock-mantle', 'vertex', 'claude-on-aws', 'foundry', 'openai-compatible'] as const).map(
    (provider): Scenario => ({
      id: `clouds/${provider}: where a fork gets neither credential nor place`,
      world: nowhere,
      inputs: { 'api-key': '', provider },
      env: { GITHUB_EVENT_NAME: 'pull_request' },
      event: FORK,
      expect: unchecked('key.withheld'),
    }),
  ),
  {
    id: 'clouds/foundry: where a fork gets the ids of an app and no token',
    world: nowhere,
    inputs: { 'api-key': '', provider: 'foundry', ...APP },
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: FORK,
    expect: unchecked('key.withheld'),
  },
  {
    id: 'clouds/bedrock: a fallback is signed for its own region',
    world: aws({ accessKeys: [AWS_KEY] }),
    env: environmentOf(AWS_KEY),
    inputs: { endpoints: `${RUNTIME}\n${RUNTIME.replace('us-east-1', 'eu-central-1')}` },
    expect: healthy({ auth: 'sigv4' }),
    also: ({ world }) => {
      const scopes = world.received.flatMap(({ headers }) => {
        const of = (wanted: string): string => headers.find(([name]) => name === wanted)?.[1] ?? ''
        const signed = /\/\d{8}\/([\w-]+)\//.exec(of('authorization'))?.[1]
        return signed === undefined ? [] : [of('host').includes(`.${signed}.`)]
      })
      expect(scopes).toContain(true)
      expect(scopes).not.toContain(false)
    },
  },
]
