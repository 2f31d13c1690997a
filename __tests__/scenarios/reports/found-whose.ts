// Reports found in public threads about whose credential, or whose client, is refused.
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import { COUNT, guarded, MESSAGES, ownCount } from '../../worlds/gateways/parts.ts'
import { STRANGE_KEY } from '../../worlds/gateways/self-hosted.ts'
import { KEY, varied } from '../../support/scenario-keys.ts'
import { broken, degraded } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { bodiesGet, found, LIVE, messagesGet, PROVEN } from './found.ts'
import { all, noNewKey, says } from './says.ts'

const CLAUDE_CODE_ONLY = 'auth.claude-code-only'

const GROUP: Literal = {
  status: 503,
  json: {
    type: 'error',
    error: {
      type: 'api_error',
      message: 'No available accounts: this group only allows Claude Code clients',
    },
  },
}

const relayRefusal = (error: string, message: string): Literal => ({ status: 401, json: { error, message } })

const CLIENT: Literal = {
  status: 403,
  json: {
    error: 'Client not allowed',
    message: 'Your client is not authorized to use this API key',
    allowedClients: ['claude_code'],
  },
}

const CLIENT_VALIDATION: Literal = {
  status: 403,
  json: {
    error: {
      type: 'client_validation_error',
      message: 'This endpoint only accepts requests from Claude Code CLI',
    },
  },
}

const CLIENTS: readonly Scenario[] = [
  found(
    'https://github.com/Wei-Shaw/sub2api/issues/248',
    'the group is for Claude Code alone',
    { rows: bodiesGet(GROUP) },
    degraded(CLAUDE_CODE_ONLY, PROVEN),
    { also: noNewKey },
  ),
  found(
    'https://github.com/Wei-Shaw/claude-relay-service/issues/972',
    'the key is for some clients alone',
    {
      rows: guarded(
        {},
        CLIENT,
        relayRefusal('Invalid API key', 'Invalid or inactive API key'),
        relayRefusal('Missing API key', 'Please provide an API key'),
      ),
    },
    degraded(CLAUDE_CODE_ONLY, { reachable: 'true' }),
    { also: noNewKey },
  ),
  found(
    'https://github.com/Wei-Shaw/claude-relay-service/issues/1088',
    'the route is for Claude Code alone',
    { rows: bodiesGet(CLIENT_VALIDATION) },
    degraded(CLAUDE_CODE_ONLY, PROVEN),
    { also: noNewKey },
  ),
]

const NO_ACCOUNTS: Literal = {
  status: 503,
  json: {
    type: 'error',
    error: { type: 'api_error', message: 'No available accounts: no available accounts' },
  },
}

const NO_AUTH: Literal = {
  status: 503,
  json: {
    error: {
      message:
        'auth_unavailable: no auth available (providers=claude, model=claude-opus-4-6); check Claude auth/key session and cooldown state via /v0/management/auth-files',
      ...{ type: 'server_error', code: 'internal_server_error' },
    },
  },
}

/** What the upstream of an upstream said, as text in a text in a text. */
const NESTED: Literal = {
  status: 401,
  json: {
    error: {
      message: `Error from provider: ${JSON.stringify({
        error: {
          ...{ message: 'Provider returned error', code: 401 },
          metadata: {
            raw: JSON.stringify({
              type: 'error',
              error: { type: 'authentication_error', message: 'invalid x-api-key' },
            }),
            provider_name: 'Anthropic',
          },
        },
      })}`,
      ...{ type: 'api_error', code: 'provider_response_error' },
    },
  },
}

const ROUTER: readonly Row[] = [
  ...guarded({ method: 'GET', path: '/v1/messages' }, { status: 404, text: 'Not Found' }),
  ...guarded(COUNT, ownCount),
  ...guarded(MESSAGES, NESTED),
]

const UPSTREAMS: readonly Scenario[] = [
  found(
    'https://github.com/anthropics/claude-code/issues/57552',
    'a pool without accounts, live',
    { rows: messagesGet(NO_ACCOUNTS) },
    broken('auth.upstream', PROVEN),
    { inputs: LIVE, also: noNewKey },
  ),
  found(
    'https://github.com/router-for-me/CLIProxyAPI/issues/2687',
    'a router without a session',
    { rows: bodiesGet(NO_AUTH) },
    broken('auth.upstream', PROVEN),
    { also: noNewKey },
  ),
  found(
    'https://github.com/musistudio/claude-code-router/issues/442',
    'a refusal of the upstream’s upstream, live',
    { rows: ROUTER },
    broken('auth.upstream', PROVEN),
    { inputs: LIVE, also: noNewKey },
  ),
]

const IN_DETAIL: Literal = {
  status: 401,
  json: {
    detail: {
      type: 'error',
      error: {
        type: 'authentication_error',
        message: 'Invalid or missing API key. Use x-api-key header or Authorization: Bearer.',
      },
    },
  },
}

const BLOCKED: Literal = {
  status: 401,
  json: {
    error: {
      message: "Authentication Error, Key is blocked. Update via `/key/unblock` if you're an admin.",
      ...{ type: 'auth_error', param: 'None', code: '401' },
    },
  },
}

const KEYS: readonly Scenario[] = [
  found(
    'https://github.com/jwadow/kiro-gateway/issues/65',
    'its own refusal in the vendor’s envelope inside another',
    { given: STRANGE_KEY, rows: [...guarded({}, { status: 200, json: {} }, IN_DETAIL)] },
    broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
  ),
  found(
    'https://github.com/shareAI-lab/learn-claude-code/issues/15',
    'error and message are words',
    {
      given: STRANGE_KEY,
      rows: guarded(
        {},
        { status: 200, json: {} },
        relayRefusal('Invalid API key', 'Invalid API key format'),
        relayRefusal('Missing API key', 'Please provide an API key'),
      ),
    },
    broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
  ),
  found(
    'https://github.com/anthropics/claude-code/issues/55662',
    'the key is blocked',
    { rows: [{ when: {}, answer: BLOCKED }] },
    broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
    { also: says('Key is blocked') },
  ),
  found(
    'https://github.com/pydantic/pydantic-ai/issues/8205',
    'the key is known and refused',
    { rows: guarded({}, { status: 403, json: { error: { message: 'Forbidden' } } }) },
    broken('auth.forbidden', { reachable: 'true' }),
    { also: noNewKey },
  ),
]

const CLOUDFLARE: Literal = {
  status: 401,
  json: {
    result: null,
    success: false,
    errors: [{ code: 10000, message: 'Authentication error' }],
    messages: [],
  },
}

const HELICONE: Literal = { status: 401, json: { error: 'Invalid Helicone API key' } }

const GATEWAYS: readonly Scenario[] = [
  found(
    'https://github.com/anomalyco/opencode/issues/32051',
    'the token of the gateway is none',
    {
      host: 'gateway.ai.cloudflare.com',
      base: '/v1/0123456789abcdef0123456789abcdef/main/anthropic',
      rows: [{ when: {}, answer: CLOUDFLARE }],
    },
    broken('auth.gateway', { reachable: 'true' }),
    { also: all(noNewKey, says('cf-aig-authorization')) },
  ),
  found(
    'https://github.com/continuedev/continue/issues/10196',
    'the key of the gateway is none',
    {
      ...{ host: 'anthropic.helicone.ai', key: KEY },
      sent: { 'Helicone-Auth': `Bearer ${varied('helicone', 32)}` },
      rows: [{ when: {}, answer: HELICONE }],
    },
    broken('auth.gateway', { reachable: 'true' }),
    { also: all(noNewKey, says('Helicone-Auth')) },
  ),
]

/** Refused clients, pools without accounts, keys of the user's and of the gateway's. */
export const FOUND_WHOSE: readonly Scenario[] = [...CLIENTS, ...UPSTREAMS, ...KEYS, ...GATEWAYS]
