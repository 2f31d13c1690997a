// Worlds in which all is well, however strange they look.
import { CHECK_IDS, LIVE_CHECKS, type CheckId } from '../../src/words/check-ids.ts'
import { apiKey, BEARER_ONLY_KEY, KEY, OLDER_HEADER_KEY, SHORT_KEY, TOKEN } from '../support/scenario-keys.ts'
import { healthy, type Inputs, type Scenario } from '../support/scenario.ts'
import { behindGateway, firstParty, scripted } from '../worlds/world.ts'

/** Asked only on request, after a failure, or behind a proxy. */
const NOT_ASKED: readonly CheckId[] = ['addresses', 'proxy-tunnel', ...LIVE_CHECKS]

const ALL_PASS = Object.fromEntries(
  CHECK_IDS.filter((id) => !NOT_ASKED.includes(id)).map((id) => [id, 'pass' as const]),
)

const BOTH = { auth: 'bearer,x-api-key' } as const

export const HEALTHY: readonly Scenario[] = [
  {
    id: 'healthy/first party',
    golden: true,
    expect: healthy({ ...BOTH, findings: ALL_PASS }),
    also: ({ run, world }) => {
      expect(run.outputs).toMatchObject({
        'healthy-endpoint': 'https://api.anthropic.com',
        remedy: '',
      })
      expect(JSON.parse(run.outputs['models'] ?? '')).toContain('claude-haiku-5-5')
      expect(run.outputs['request-id']).toMatch(/^req_/)
      expect(world.received).toHaveLength(3)
      expect(new Set(world.received.map(({ clientPort }) => clientPort)).size).toBe(3)
      expect(world.received.every(({ servername }) => servername === 'api.anthropic.com')).toBe(true)
    },
  },
  {
    id: 'healthy/key from the environment',
    inputs: { 'api-key': '' },
    env: { ANTHROPIC_API_KEY: KEY },
    expect: healthy(BOTH),
    also: ({ run }) =>
      expect(run.report.origins).toContainEqual({
        ...{ setting: 'api-key', from: 'environment', variable: 'ANTHROPIC_API_KEY' },
      }),
  },
  {
    id: 'healthy/input beats environment',
    env: { ANTHROPIC_API_KEY: apiKey('loser') },
    expect: healthy({ ...BOTH, findings: { 'key-shape': 'pass' } }),
  },
  {
    id: 'healthy/token',
    inputs: { 'api-key': '', 'auth-token': TOKEN },
    expect: healthy({ auth: 'bearer' }),
  },
  {
    id: 'healthy/token of Claude Code from the environment',
    inputs: { 'api-key': '' },
    env: { CLAUDE_CODE_OAUTH_TOKEN: TOKEN },
    expect: healthy({ auth: 'bearer' }),
  },
  {
    id: 'healthy/only the newer header',
    inputs: { 'api-key': BEARER_ONLY_KEY },
    expect: healthy({ auth: 'bearer', findings: { 'auth-schemes': 'warn' } }),
  },
  {
    id: 'healthy/only the older header',
    inputs: { 'api-key': OLDER_HEADER_KEY },
    expect: healthy({ auth: 'x-api-key', findings: { 'auth-schemes': 'warn', 'request-format': 'pass' } }),
  },
  {
    id: 'healthy/odd key which is accepted',
    inputs: { 'api-key': SHORT_KEY },
    expect: healthy({ findings: { 'key-shape': 'warn', 'key-accepted': 'pass' } }),
  },
  { id: 'healthy/HTTP/2 offered too', world: firstParty({ transport: 'h2' }), expect: healthy(BOTH) },
  { id: 'healthy/slow', world: firstParty({ latencyMs: 700 }), expect: healthy(BOTH) },
  {
    id: 'healthy/trailing slash',
    inputs: { endpoints: 'https://api.anthropic.com/' },
    expect: healthy(BOTH),
  },
  {
    id: 'healthy/port in the URL',
    inputs: { endpoints: 'https://api.anthropic.com:443' },
    expect: healthy(BOTH),
  },
  {
    id: 'healthy/cross-signed root expires',
    world: firstParty({ certificate: 'cross-signed', days: 3 }),
    expect: healthy({ findings: { 'tls-trust': 'pass', 'tls-expiry': 'pass' } }),
  },
  {
    id: 'healthy/roots from the environment',
    inputs: { 'ca-certificates': '' },
    env: ({ world }) => ({ SSL_CERT_FILE: world['ca-certificates'] ?? '' }),
    expect: healthy({ findings: { 'tls-trust': 'pass' } }),
  },
  {
    id: 'healthy/roots that Node itself reads',
    inputs: { 'ca-certificates': '' },
    env: ({ world }) => ({ NODE_EXTRA_CA_CERTS: world['ca-certificates'] ?? '' }),
    expect: healthy({ findings: { 'tls-trust': 'pass' } }),
  },
  {
    id: 'healthy/a missing file of roots that only the environment names',
    ...{ world: behindGateway(), env: { SSL_CERT_FILE: '/nowhere/roots.pem' }, expect: healthy() },
  },
  {
    id: 'healthy/roots of the input beside a missing file of the environment',
    env: { SSL_CERT_FILE: '/nowhere/roots.pem' },
    expect: healthy({ findings: { 'tls-trust': 'warn' } }),
  },
  {
    id: 'healthy/connect-to without host and port',
    inputs: ({ world }) => ({ 'connect-to': `::${addressIn(world)}` }),
    expect: healthy(BOTH),
  },
  {
    id: 'healthy/connect-to by name, after a line that does not match',
    inputs: ({ world }) => ({
      'connect-to': `api.anthropic.com:8443:192.0.2.1:1\nAPI.anthropic.com::localhost:${portIn(world)}`,
    }),
    expect: healthy(BOTH),
  },
  {
    id: 'healthy/one transient failure of each request',
    world: scripted(
      {
        when: { path: 'models', scheme: 'bearer' },
        times: 1,
        act: { do: 'answer', status: 503, fromApi: true },
      },
      { when: { path: 'models', scheme: 'x-api-key' }, times: 1, act: { do: 'reset' } },
      { when: { path: 'count_tokens' }, times: 1, act: { do: 'close' } },
    ),
    expect: healthy(BOTH),
    also: ({ run, world }) => {
      expect(world.received).toHaveLength(6)
      const outcomes = run.report.targets[0]?.endpoints[0]?.attempts.map(({ outcome }) => outcome)
      expect(outcomes?.toSorted()).toEqual(['ok', 'ok', 'ok', 'retried', 'retried', 'retried'])
    },
  },
  { id: 'healthy/gateway', world: behindGateway(), expect: healthy({ auth: 'bearer' }) },
  {
    id: 'healthy/gateway with a short key',
    world: behindGateway({ key: 'sk-1234' }),
    secrets: [],
    expect: healthy({ auth: 'bearer', findings: { 'key-shape': 'pass' } }),
  },
  {
    id: 'healthy/gateway that reads the older header alone',
    world: behindGateway({ schemes: ['x-api-key'], pathPrefix: '/anthropic' }),
    expect: healthy({ auth: 'x-api-key', findings: { 'auth-schemes': 'pass' } }),
  },
  {
    id: 'healthy/gateway that reads the older header alone, which is asked for',
    world: behindGateway({ schemes: ['x-api-key'] }),
    inputs: { auth: 'x-api-key' },
    expect: healthy({ auth: 'x-api-key' }),
  },
  {
    id: 'healthy/gateway with a list of another shape',
    world: behindGateway({ product: 'openai-shaped', list: 'openai' }),
    expect: healthy({ auth: 'bearer' }),
  },
  {
    id: 'healthy/gateway without a list',
    world: behindGateway({ list: 'none' }),
    inputs: { models: 'claude-haiku-5-5' },
    expect: healthy({ auth: 'bearer', findings: { models: 'pass' } }),
    also: ({ run }) => expect(run.outputs['models']).toBe('["claude-haiku-5-5"]'),
  },
  {
    id: 'healthy/gateway with a public list',
    world: behindGateway({ publicList: true }),
    expect: healthy({ auth: 'bearer' }),
  },
  {
    id: 'healthy/gateway without a count',
    world: behindGateway({ count: false }),
    expect: healthy({ auth: 'bearer', findings: { 'request-format': 'unknown' } }),
  },
  {
    id: 'healthy/gateway with a slash at the end',
    world: behindGateway({ pathPrefix: '/claude', after: '/' }),
    expect: healthy(),
  },
  {
    id: 'healthy/gateway from the environment',
    world: behindGateway(),
    inputs: { endpoints: '' },
    env: ({ world }) => ({ ANTHROPIC_BASE_URL: world['endpoints'] ?? '' }),
    expect: healthy({ findings: { 'endpoint-shape': 'warn' } }),
  },
  {
    id: 'healthy/no summary wanted',
    inputs: { summary: 'false' },
    expect: healthy(BOTH),
    also: ({ run }) => expect(run.summary).toBe(''),
  },
]

/** `127.0.0.1:port`, where the world is. */
function addressIn(world: Inputs): string {
  return (world['connect-to'] ?? '').split(':').slice(2).join(':')
}

function portIn(world: Inputs): string {
  return addressIn(world).split(':')[1] ?? ''
}
