// Reports found in public threads about keys that are refused: the user's, and the gateway's own beside it.
import type { Literal } from '../../worlds/gateways/rows.ts'
import { guarded, UNAUTHORIZED } from '../../worlds/gateways/parts.ts'
import { STRANGE_KEY } from '../../worlds/gateways/self-hosted.ts'
import { KEY, varied } from '../../support/scenario-keys.ts'
import { broken, degraded } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { found, relayRefusal } from './found.ts'
import { all, noNewKey, says } from './says.ts'

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

const FORBIDDEN: Literal = { status: 403, json: { error: { message: 'Forbidden' } } }

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
    { rows: guarded({}, FORBIDDEN) },
    broken('auth.forbidden', { reachable: 'true' }),
    { also: noNewKey },
  ),
  found(
    'https://github.com/pydantic/pydantic-ai/issues/8205',
    'beside it: any key is refused so, so that this one may be wrong',
    {
      rows: [
        { when: { credential: 'none' }, answer: UNAUTHORIZED },
        { when: {}, answer: FORBIDDEN },
      ],
    },
    degraded('endpoint.unverified', { reachable: 'true' }),
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

/** Keys of the user's, and of the gateway's. */
export const FOUND_KEYS: readonly Scenario[] = [...KEYS, ...GATEWAYS]
