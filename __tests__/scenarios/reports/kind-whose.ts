// More members of kind 3: money, addresses, headers and stored keys that are refused, while the key is good.
import { COUNT, envelope, guarded, LIST, MESSAGES } from '../../worlds/gateways/parts.ts'
import { STRANGE_KEY } from '../../worlds/gateways/self-hosted.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import type { CauseId } from '../../../src/words/causes.ts'
import { broken } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { C, error, json, known, L, listed, M, member, page, plain, PROVEN, toAll } from './member.ts'

function money(id: string, world: GatewayWorld, cause: CauseId): Scenario {
  return member(3, id, world, broken(cause, PROVEN))
}

const VENDOR = { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } }

function stored(id: string, world: GatewayWorld, cause: CauseId = 'auth.upstream'): Scenario {
  return member(3, id, world, broken(cause, PROVEN))
}

const OWN = { name: 'x-team-token', isNot: 'tm-8c1f0a9d2e3b' } as const

const HEADERS: readonly Scenario[] = [
  member(
    3,
    'header that is missing is named',
    toAll(json(401, { message: 'Missing X-Gateway-Token header' })),
    broken('auth.gateway'),
    {
      says: ['X-Gateway-Token'],
    },
  ),
  member(
    3,
    'header that was sent is refused by its name',
    {
      sent: { 'x-team-token': 'tm-0000wrong0000' },
      rows: [
        { when: { header: OWN }, answer: json(401, { error: 'invalid x-team-token' }) },
        ...L,
        ...C,
        ...M,
      ],
    },
    broken('auth.gateway'),
    { says: ['x-team-token'] },
  ),
  member(
    3,
    'header is right, and the key is not',
    {
      given: STRANGE_KEY,
      sent: { 'x-team-token': OWN.isNot },
      rows: [
        { when: { header: OWN }, answer: json(401, { error: 'invalid x-team-token' }) },
        ...L,
        ...C,
        ...M,
      ],
    },
    broken('auth.invalid', { keyValid: 'false' }),
    { isBadKey: true },
  ),
  member(
    3,
    'password is wanted by a page',
    toAll(page(401, '401 Authorization Required', { 'www-authenticate': 'Basic realm="staging"' })),
    broken('auth.gateway'),
  ),
  member(
    3,
    'Access shows its page',
    toAll(page(403, 'Cloudflare Access', { 'cf-access-domain': 'x.example' })),
    broken('auth.gateway'),
  ),
]

const PLACES: readonly Scenario[] = [
  member(
    3,
    'address is refused by 401',
    toAll(error(401, 'Access from IP 203.0.113.7 is not allowed')),
    broken('auth.region'),
  ),
  member(
    3,
    'everybody is refused by 403 in a known form',
    toAll(error(403, 'Access denied by policy')),
    broken('endpoint.not-an-api'),
    {
      says: ['Access denied by policy'],
    },
  ),
]

const KEYS: readonly Scenario[] = [
  member(
    3,
    'token has expired, in Chinese',
    known(error(401, '该令牌已过期 (request id: 2026)', { type: 'new_api_error' })),
    broken('auth.expired', { keyValid: 'false' }),
    { isBadKey: true },
  ),
  member(
    3,
    'key is refused with a status of success',
    { given: STRANGE_KEY, rows: guarded({}, json(200, {}), json(200, VENDOR)) },
    broken('auth.invalid', { keyValid: 'false' }),
    { isBadKey: true },
  ),
  member(
    3,
    'role is missing by its code',
    known(
      json(403, {
        error: {
          code: 'AuthorizationFailed',
          message: 'The client has no authorization to perform this action',
        },
      }),
    ),
    broken('auth.forbidden'),
  ),
]

/** Members of kind 3. */
export const KIND_WHOSE: readonly Scenario[] = [
  ...[...HEADERS, ...PLACES, ...KEYS],
  money(
    'limit of the key by 403',
    listed(error(403, 'Key limit exceeded (monthly limit).', { code: 403 })),
    'billing.limit',
  ),
  money(
    'quota is used up by 403',
    known(json(403, { code: 'QUOTA_EXCEEDED', message: 'Monthly quota exceeded for this API key' })),
    'billing.limit',
  ),
  money(
    'volume is used up by 403',
    known(
      json(403, {
        statusCode: 403,
        message: 'Out of call volume quota. Quota will be replenished in 01:02:03.',
      }),
    ),
    'billing.limit',
  ),
  money(
    'credits are exhausted by 401 in plain text',
    known(plain(401, 'Your credits have been exhausted.')),
    'billing.credit',
  ),
  money('payment is required in plain text', known(plain(402, 'Payment Required')), 'billing.credit'),
  stored(
    'stored key is refused inside a message of a 400',
    listed(error(400, `AnthropicException - ${JSON.stringify(VENDOR)}`)),
  ),
  stored(
    'stored key is refused inside a message of a 503',
    listed(error(503, `AnthropicException - ${JSON.stringify(VENDOR)}`)),
  ),
  stored(
    'stored key was never set',
    listed(error(400, 'No API key configured for provider anthropic', { type: 'invalid_request_error' })),
  ),
  stored(
    'stored token has expired',
    listed(envelope(401, 'authentication_error', 'OAuth token has expired. Please obtain a new token.')),
  ),
  stored(
    'stored key is of a disabled organization',
    listed(envelope(400, 'invalid_request_error', 'This organization has been disabled.')),
    'auth.organization',
  ),
  member(
    3,
    'count and messages are 401 as every wrong path is',
    {
      rows: [
        ...guarded(LIST),
        { when: COUNT, answer: error(401, 'Unauthorized') },
        { when: MESSAGES, answer: error(401, 'Unauthorized') },
      ],
      otherwise: error(401, 'Unauthorized'),
    },
    { ...broken('endpoint.unverified', PROVEN), verdict: 'degraded', exitCode: 0 },
  ),
]
