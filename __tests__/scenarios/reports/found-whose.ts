// Reports found in public threads about clients that are refused, and gateways without a credential for Claude.
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import { COUNT, guarded, MESSAGES, ownCount } from '../../worlds/gateways/parts.ts'
import { broken, degraded } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { bodiesGet, found, LIVE, messagesGet, PROVEN, relayRefusal } from './found.ts'
import { noNewKey } from './says.ts'

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

/** Refused clients, pools without accounts. */
export const FOUND_WHOSE: readonly Scenario[] = [...CLIENTS, ...UPSTREAMS]
