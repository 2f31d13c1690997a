// From literal error answers to their causes.
import { readFileSync } from 'node:fs'
import { meaningOf } from '../../../../src/claude/errors/error-codes.ts'
import { parseEnvelope } from '../../../../src/claude/errors/error-envelope.ts'
import {
  causeOfError,
  ERROR_TYPES,
  isDeterminateRefusal,
  type AnswersOf,
} from '../../../../src/claude/errors/errors.ts'
import { anthropic } from '../../../../src/claude/providers/anthropic.ts'
import { gateway } from '../../../../src/claude/providers/gateway.ts'
import { WORDING } from '../../../../src/claude/errors/error-wording.ts'

function ownError(type: string, message: string, code?: string): unknown {
  const details = code === undefined ? {} : { details: { error_code: code } }
  return { type: 'error', error: { type, message, ...details }, request_id: 'req_1' }
}

function causeFrom(status: number, body: unknown, provider: AnswersOf = anthropic): unknown {
  return causeOfError({ status, envelope: parseEnvelope(body), scheme: 'bearer', provider })
}

/** The SDK keeps its map of codes to classes out of its types, but ships its source. */
const SDK_CLASSES = new URL(
  '../../../../node_modules/@anthropic-ai/sdk/src/core/error-classes.ts',
  import.meta.url,
)

test('every code the SDK throws a class for has a meaning, and no other word has', () => {
  const codes = [...readFileSync(SDK_CLASSES, 'utf8').matchAll(/\['\d{3} (\w+)'/g)].map(
    (found) => found[1] ?? '',
  )
  expect(codes.length).toBeGreaterThan(90)
  expect(codes.filter((code) => meaningOf(code)?.why === undefined)).toEqual([])
  expect(meaningOf('toString')).toBeUndefined()
})

test.each([
  [400, 'claude_code_key_creator_not_member', 'auth.creator-left'],
  [400, 'organization_on_hold', 'auth.organization'],
  [400, 'cmek_key_disabled', 'service.encryption'],
  [402, 'linked_organization_spend_limit_reached', 'billing.limit'],
  [400, 'workspace_human_review_disabled', 'auth.feature'],
  [403, 'organization_not_enrolled_in_beta', 'auth.feature'],
  [403, 'sandbox_egress_restricted', 'auth.region'],
  [413, 'request_body_too_large_after_decoding', 'format.too-large'],
  [429, 'enforced_spend_limit_reached', 'billing.limit'],
  [429, 'ramp_limit_exceeded', 'limit.ramp'],
  [503, 'cmek_key_unreachable', 'service.encryption'],
])('%i %s is %s, by its code', (status, code, cause) => {
  expect(causeFrom(status, ownError('api_error', 'words that say nothing', code))).toEqual({
    cause,
    because: 'code',
  })
})

test.each([
  [401, 'authentication_error', 'auth.invalid'],
  [402, 'billing_error', 'billing.credit'],
  [403, 'permission_error', 'auth.forbidden'],
  [404, 'not_found_error', 'endpoint.not-found'],
  [400, 'invalid_request_error', 'format.request'],
  [429, 'rate_limit_error', 'limit.rate'],
  [500, 'api_error', 'service.error'],
  [504, 'timeout_error', 'service.error'],
  [529, 'overloaded_error', 'service.overloaded'],
])('%i %s is %s, by its type', (status, type, cause) => {
  expect(causeFrom(status, ownError(type, 'reworded'))).toEqual({ cause, because: 'type' })
})

test.each([
  [401, 'authentication_error', 'OAuth authentication is currently not supported.', 'auth.oauth-unsupported'],
  [401, 'authentication_error', 'OAuth token has expired. Please refresh it.', 'auth.expired'],
  [401, 'authentication_error', 'x-api-key header is required', 'auth.header-stripped'],
  [
    401,
    'authentication_error',
    "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
    'format.request',
  ],
  [
    400,
    'invalid_request_error',
    'Your credit balance is too low to access the Anthropic API.',
    'billing.credit',
  ],
  [
    400,
    'invalid_request_error',
    'You have reached your specified API usage limits. You will regain access on',
    'billing.limit',
  ],
  [400, 'invalid_request_error', 'This organization has been disabled.', 'auth.organization'],
  [
    400,
    'invalid_request_error',
    'This API key is not scoped to a workspace, so this request must include the anthropic-workspace-id header with the ID',
    'auth.workspace-required',
  ],
  [400, 'invalid_request_error', 'anthropic-version: header is required', 'format.version'],
  [
    400,
    'invalid_request_error',
    'Unexpected value(s) `x` for the `anthropic-beta` header.',
    'format.version',
  ],
  [400, 'invalid_request_error', 'invalid beta flag', 'format.version'],
  [
    400,
    'invalid_request_error',
    'The long context beta is not yet available for this subscription.',
    'auth.feature',
  ],
  [
    400,
    'invalid_request_error',
    'Fast mode is currently available in research preview in Claude Code. It is not yet available via API.',
    'auth.feature',
  ],
  [
    403,
    'permission_error',
    'This credential is only authorized for use with Claude Code and cannot',
    'auth.claude-code-only',
  ],
  [
    403,
    'permission_error',
    'OAuth token does not meet scope requirement user:profile',
    'auth.oauth-unsupported',
  ],
  [404, 'not_found_error', 'model: claude-sonnet-4-0', 'model.unknown'],
  [404, 'not_found_error', 'Workspace `wrkspc_1` not found.', 'auth.wrong-workspace'],
  [
    429,
    'rate_limit_error',
    'Number of concurrent connections has exceeded your rate limit.',
    'limit.concurrency',
  ],
  [
    429,
    'rate_limit_error',
    'exceed the maximum usage increase rate for input tokens per minute',
    'limit.ramp',
  ],
])('%i %s "%s" is %s, by its wording', (status, type, message, cause) => {
  expect(causeFrom(status, ownError(type, message))).toEqual({ cause, because: 'wording' })
})

test.each([
  ['invalid x-api-key', 401, 'authentication_error', 'auth.invalid'],
  ['Invalid or expired token', 401, 'authentication_error', 'auth.invalid'],
  ['Invalid bearer token', 401, 'authentication_error', 'auth.invalid'],
  ['temperature: Extra inputs are not permitted', 400, 'invalid_request_error', 'format.request'],
  ['`temperature` is deprecated for this model.', 400, 'invalid_request_error', 'format.request'],
  [
    'tools.0.custom.defer_loading: Extra inputs are not permitted',
    400,
    'invalid_request_error',
    'format.request',
  ],
  ['thinking mode: Field required', 400, 'invalid_request_error', 'format.request'],
  ['Not Found', 404, 'not_found_error', 'endpoint.not-found'],
  [
    'This request would exceed your organization’s rate limit of 50,000 input tokens',
    429,
    'rate_limit_error',
    'limit.rate',
  ],
])('no wording misreads "%s"', (message, status, type, cause) => {
  expect(causeFrom(status, ownError(type, message))).toMatchObject({ cause })
})

test('the edge, gateways and bare statuses', () => {
  expect(causeFrom(403, { error: { type: 'forbidden', message: 'Request not allowed' } })).toMatchObject({
    cause: 'auth.region',
  })
  expect(
    causeFrom(401, { error: { message: 'Authentication Error, LiteLLM', type: 'auth_error' } }, gateway),
  ).toEqual({
    cause: 'auth.invalid',
    because: 'status',
  })
  expect(causeFrom(401, { message: 'no' })).toBeUndefined()
  expect(causeFrom(401, { name: 'AiGatewayError', error: [] }, gateway)).toBeUndefined()
  expect(causeFrom(502, undefined)).toEqual({ cause: 'service.gateway', because: 'status' })
  expect(causeFrom(500, ownError('new_error', 'x'))).toEqual({ cause: 'service.error', because: 'status' })
  expect(causeFrom(429, undefined)).toEqual({ cause: 'limit.rate', because: 'status' })
  expect(causeFrom(404, undefined)).toBeUndefined()
  expect(causeFrom(200, ownError('api_error', 'x'))).toEqual({ cause: 'service.error', because: 'type' })
  expect(causeFrom(200, ownError('api_error', 'NOT_FOUND'))).toBeUndefined()
})

test.each([
  ['authentication_error', 'invalid x-api-key', 'auth.upstream'],
  ['permission_error', 'not for you', 'auth.upstream'],
  ['not_found_error', 'model: gpt-4', 'model.unknown'],
  ['rate_limit_error', 'slow down', 'limit.rate'],
])('a gateway that hands on %s as its own failure keeps what it says: %s', (type, message, cause) => {
  expect(causeFrom(502, ownError(type, message), gateway)).toMatchObject({ cause })
  expect(causeFrom(502, ownError(type, message))).toMatchObject({ cause: 'service.error' })
})

test('a header that every request lacks is named', () => {
  const message = 'Either x-portkey-config or x-portkey-provider header is required'
  expect(causeFrom(400, { status: 'failure', message }, gateway)).toEqual({
    ...{ cause: 'auth.gateway', because: 'wording', header: 'x-portkey-provider' },
  })
  expect(causeFrom(401, { message: 'x-api-key header is required' }, gateway)).toMatchObject({
    cause: 'auth.header-stripped',
  })
})

test('an OAuth token in x-api-key is refused with a bare word', () => {
  const envelope = parseEnvelope(ownError('invalid_request_error', 'Error'))
  const answer = { status: 400, envelope, provider: anthropic }
  expect(causeOfError({ ...answer, scheme: 'x-api-key' })?.cause).toBe('auth.oauth-unsupported')
  expect(causeOfError({ ...answer, scheme: 'bearer' })?.cause).toBe('format.request')
})

test('only a determinate answer says that a key is bad', () => {
  const own = parseEnvelope(ownError('authentication_error', 'invalid x-api-key'))
  const other = parseEnvelope({ message: 'no' })
  const aig = parseEnvelope({ name: 'AiGatewayError', error: [] })
  const refusal = { status: 401, html: false }
  expect(isDeterminateRefusal({ ...refusal, envelope: own, provider: anthropic })).toBe(true)
  expect(isDeterminateRefusal({ ...refusal, envelope: other, provider: anthropic })).toBe(false)
  expect(isDeterminateRefusal({ ...refusal, envelope: undefined, provider: gateway })).toBe(true)
  expect(isDeterminateRefusal({ ...refusal, html: true, envelope: undefined, provider: gateway })).toBe(false)
  expect(isDeterminateRefusal({ ...refusal, envelope: aig, provider: gateway })).toBe(false)
  const alive = parseEnvelope(ownError('authentication_error', 'only authorized for use with Claude Code'))
  expect(isDeterminateRefusal({ ...refusal, envelope: alive, provider: anthropic })).toBe(false)
  for (const status of [400, 403, 404, 429, 500, 503, 529]) {
    expect(isDeterminateRefusal({ status, html: false, envelope: own, provider: anthropic })).toBe(false)
  }
})

test('each row says where it comes from', () => {
  expect(WORDING.filter((row) => row.source.length < 8)).toEqual([])
  expect(Object.keys(ERROR_TYPES)).toContain('overloaded_error')
})
