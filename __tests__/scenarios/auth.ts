// Answers of the service about a credential: refused, not for this use, or not judged at all.
import {
  inventedKey,
  ORGANIZATION_ID,
  OTHER_WORKSPACE_ID,
  WORKSPACE_ID,
} from '../../src/simulator/account.ts'
import { json } from '../../src/simulator/exchange.ts'
import type { ErrorSpec } from '../../src/simulator/envelope.ts'
import { edgeRefusal } from '../../src/simulator/words.ts'
import {
  apiKey,
  BEARER_ONLY_KEY,
  GATEWAY_KEY,
  KEY,
  KEY_IN,
  OLDER_HEADER_KEY,
  otherCredential,
  ROAMING_KEY,
  TOKEN,
} from '../support/scenario-keys.ts'
import { broken, degraded, healthy, UNSENT } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { behindGateway, scripted, service } from '../worlds/world.ts'
import type { CauseId } from '../../src/words/causes.ts'

const REFUSED = broken('auth.invalid', {
  keyValid: 'false',
  reachable: 'true',
  findings: { 'key-accepted': 'fail' },
})
const OF_TOKEN = (value: string): Readonly<Record<string, string>> => ({ 'api-key': '', 'auth-token': value })

/** A key in a state in which every request is refused with an error that names a cause. */
function inState(state: keyof typeof KEY_IN, cause: CauseId, more: Partial<Scenario> = {}): Scenario {
  return { id: `auth/${state}`, inputs: { 'api-key': KEY_IN[state] }, expect: broken(cause), ...more }
}

/** Every answer is this error of the API. */
function saying(id: string, error: ErrorSpec, cause: CauseId, more = {}): Scenario {
  return { id: `auth/${id}`, world: scripted({ act: { do: 'error', error } }), expect: broken(cause, more) }
}

const STATES: readonly Scenario[] = [
  inState('revoked', 'auth.invalid', { golden: true, expect: REFUSED }),
  inState('token-expired', 'auth.expired', {
    inputs: OF_TOKEN(KEY_IN['token-expired']),
    expect: broken('auth.expired', { keyValid: 'false' }),
  }),
  inState('claude-code-only', 'auth.claude-code-only', {
    inputs: OF_TOKEN(KEY_IN['claude-code-only']),
    expect: degraded('auth.claude-code-only'),
  }),
  inState('organization-disabled', 'auth.organization'),
  inState('organization-on-hold', 'auth.organization'),
  inState('creator-left', 'auth.creator-left'),
  inState('forbidden', 'auth.forbidden'),
  inState('scope-missing', 'auth.forbidden', { expect: broken('auth.forbidden', { keyValid: 'true' }) }),
  inState('no-credit', 'billing.credit', {
    expect: broken('billing.credit', { keyValid: 'true', findings: { 'key-accepted': 'pass' } }),
  }),
  inState('usage-limit', 'billing.limit', { expect: broken('billing.limit', { keyValid: 'true' }) }),
  inState('spend-limit', 'billing.limit', { expect: broken('billing.limit', { keyValid: 'true' }) }),
]

const HEADERS: readonly Scenario[] = [
  {
    id: 'auth/the older header is demanded and only the newer one taken',
    inputs: { 'api-key': BEARER_ONLY_KEY, auth: 'x-api-key' },
    expect: broken('auth.scheme', { keyValid: 'true', auth: 'bearer', findings: { 'auth-schemes': 'fail' } }),
  },
  {
    id: 'auth/the newer header is demanded and only the older one taken',
    // So that the first answer is always the same one.
    world: scripted({ when: { scheme: 'x-api-key' }, act: { do: 'delay', ms: 300 } }),
    inputs: { 'api-key': OLDER_HEADER_KEY, auth: 'bearer' },
    golden: true,
    expect: broken('auth.scheme', { keyValid: 'true', auth: 'x-api-key' }),
    also: ({ run }) => expect(run.summary).toMatch(/TypeScript/),
  },
  {
    id: 'auth/the newer header is demanded of a gateway that reads only the older one',
    world: behindGateway({ schemes: ['x-api-key'] }),
    inputs: { auth: 'bearer' },
    expect: broken('auth.scheme', { keyValid: 'true', auth: 'x-api-key' }),
  },
  {
    id: 'auth/both headers are told apart at the first party',
    inputs: { 'api-key': inventedKey('N') },
    secrets: [],
    expect: REFUSED,
  },
  saying(
    'something removes the header on the way',
    { type: 'authentication_error', message: 'x-api-key header is required' },
    'auth.header-stripped',
  ),
  {
    id: 'auth/credential among the custom headers',
    inputs: { headers: `X-Api-Key: ${apiKey('second')}` },
    secrets: [KEY, apiKey('second')],
    expect: broken('auth.duplicate', UNSENT),
  },
  {
    id: 'auth/authorization among the custom headers of the environment',
    env: { ANTHROPIC_CUSTOM_HEADERS: `Authorization: Bearer ${apiKey('second')}` },
    secrets: [KEY, apiKey('second')],
    expect: broken('auth.duplicate', UNSENT),
  },
  {
    id: 'auth/custom headers go along and are secrets',
    inputs: { headers: `X-Gateway-Pass: ${apiKey('pass')}\nX-Team: ${apiKey('team')}` },
    secrets: [KEY, apiKey('pass'), apiKey('team')],
    expect: healthy(),
    also: ({ world }) => {
      const names = world.received.map(({ headers }) => headers.map(([name]) => name))
      expect(names.every((each) => each.includes('x-gateway-pass') && each.includes('x-team'))).toBe(true)
    },
  },
]

const NO_OAUTH = 'OAuth authentication is currently not allowed for this organization.'

const BELONGING: readonly Scenario[] = [
  {
    id: 'auth/token that is not for this use',
    world: scripted({ act: { do: 'error', error: { type: 'authentication_error', message: NO_OAUTH } } }),
    inputs: OF_TOKEN(TOKEN),
    expect: broken('auth.oauth-unsupported'),
  },
  {
    id: 'auth/workspace must be chosen',
    inputs: { 'api-key': ROAMING_KEY },
    expect: broken('auth.workspace-required', { reachable: 'true' }),
  },
  {
    id: 'auth/workspace is chosen',
    inputs: { 'api-key': ROAMING_KEY, 'workspace-id': OTHER_WORKSPACE_ID },
    expect: healthy({ findings: { identity: 'pass' } }),
  },
  {
    id: 'auth/workspace of somebody else is chosen',
    inputs: { 'api-key': ROAMING_KEY, 'workspace-id': 'wrkspc_01Unknown' },
    expect: broken('auth.wrong-workspace'),
  },
  {
    id: 'auth/another workspace than expected answers',
    world: scripted({ act: { do: 'headers', headers: { 'anthropic-workspace-id': OTHER_WORKSPACE_ID } } }),
    inputs: { 'workspace-id': WORKSPACE_ID },
    expect: broken('auth.wrong-workspace', { keyValid: 'true', findings: { identity: 'fail' } }),
  },
  {
    id: 'auth/another organization than expected answers',
    inputs: { 'organization-id': '00000000-0000-0000-0000-000000000000' },
    expect: broken('auth.wrong-organization', { keyValid: 'true', findings: { identity: 'fail' } }),
  },
  {
    id: 'auth/the organization expected answers',
    env: { ANTHROPIC_ORGANIZATION_ID: ORGANIZATION_ID },
    expect: healthy({ findings: { identity: 'pass' } }),
  },
]

const EDGE: readonly Scenario[] = [
  {
    id: 'auth/region that is not served',
    world: scripted({ act: edgeRefusal('forbidden', 'Request not allowed', 403) }),
    expect: broken('auth.region', { reachable: 'true' }),
  },
  {
    id: 'auth/challenge of the edge',
    world: scripted({
      act: [
        { do: 'html', title: 'Just a moment...', status: 403 },
        { do: 'headers', headers: { 'cf-mitigated': 'challenge', server: 'cloudflare' } },
      ],
    }),
    expect: broken('auth.challenge', { reachable: 'true' }),
  },
  {
    id: 'auth/401 of something which is not the API at its address is no bad key',
    world: scripted({ act: { do: 'answer', status: 401, body: 'proxy login required' } }),
    expect: broken('endpoint.not-an-api', { reachable: 'true' }),
  },
  {
    id: 'auth/one 401 among overload is enough',
    world: scripted({ when: { path: 'count_tokens' }, act: overloaded() }),
    inputs: { 'api-key': KEY_IN.revoked },
    expect: REFUSED,
  },
  {
    id: 'auth/overload where the 401 would have been decides nothing',
    world: scripted({ act: overloaded() }),
    inputs: { 'api-key': KEY_IN.revoked },
    expect: degraded('service.overloaded', { reachable: 'true', findings: { 'key-accepted': 'unknown' } }),
  },
]

const GATEWAYS: readonly Scenario[] = [
  ...(['litellm', 'openrouter', 'claude-code-router', 'openai-shaped'] as const).map((product): Scenario => ({
    id: `auth/wrong key at ${product}`,
    world: behindGateway({ product }),
    inputs: { 'api-key': otherCredential('xyz') },
    expect: REFUSED,
    // Both headers were tried, one after the other.
    also: ({ run }) => expect(run.report.targets[0]?.endpoints[0]?.attempts.length).toBeGreaterThan(2),
  })),
  {
    id: 'auth/401 to one header and overload to the other decides nothing',
    world: behindGateway({ script: [{ when: { scheme: 'x-api-key' }, act: overloaded() }] }),
    inputs: { 'api-key': otherCredential('xyz') },
    expect: degraded('service.overloaded'),
  },
  {
    id: 'auth/refusal of a gateway which wants a credential of its own',
    world: service({ handler: () => json(401, unauthorised()) }, { key: GATEWAY_KEY }),
    expect: broken('auth.gateway', { keyValid: 'unknown', findings: { 'key-accepted': 'fail' } }),
    also: ({ run }) => expect(run.summary).toContain('cf-aig-authorization'),
  },
]

function overloaded(): { readonly do: 'error'; readonly error: ErrorSpec } {
  return { do: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }
}

/** The literal answer of Cloudflare's AI Gateway, can1357/oh-my-pi#11327, as of 2026-09-09. */
function unauthorised(): unknown {
  const error = [{ code: 2009, message: 'Unauthorized' }]
  return {
    success: false,
    result: [],
    messages: [],
    error,
    name: 'AiGatewayError',
    httpCode: 401,
    internalCode: 2009,
  }
}

export const AUTH: readonly Scenario[] = [...STATES, ...HEADERS, ...BELONGING, ...EDGE, ...GATEWAYS]
