// Every literal error of an OpenAI-compatible endpoint, and what it must come to; and what holds for all clouds.
import { causeOfAws } from '../../../../../src/claude/errors/clouds/aws.ts'
import { causeOfAzure } from '../../../../../src/claude/errors/clouds/azure.ts'
import { causeOfGoogle } from '../../../../../src/claude/errors/clouds/google.ts'
import { causeOfOpenai } from '../../../../../src/claude/errors/clouds/openai.ts'
import { isPassing } from '../../../../../src/words/causes.ts'
import { parseEnvelope } from '../../../../../src/claude/errors/error-envelope.ts'
import { fairWatch } from '../../../../support/fair-time.ts'
import { type Expected, expectCause } from './expect-cause.ts'

const OPENAI: readonly (readonly [number, unknown, Expected])[] = [
  [
    401,
    {
      error: {
        type: 'invalid_request_error',
        code: 'invalid_api_key',
        message: 'Incorrect API key provided: sk-…',
      },
    },
    ['auth.invalid', 'code'],
  ],
  [
    401,
    { error: { type: 'invalid_request_error', message: 'Incorrect API key provided: sk-…' } },
    ['auth.invalid', 'wording'],
  ],
  [401, { error: { message: "You didn't provide an API key." } }, ['auth.header-stripped', 'wording']],
  [
    429,
    { error: { type: 'insufficient_quota', code: 'insufficient_quota', message: 'x' } },
    ['billing.credit', 'code'],
  ],
  [
    404,
    { error: { type: 'invalid_request_error', code: 'model_not_found', message: 'x' } },
    ['model.unknown', 'code'],
  ],
  [429, { error: { type: 'requests', code: 'rate_limit_exceeded', message: 'x' } }, ['limit.rate', 'code']],
  [429, { error: { type: 'tokens', message: 'x' } }, ['limit.rate', 'type']],
  [403, { error: { code: 'unsupported_country_region_territory', message: 'x' } }, ['auth.region', 'code']],
  [
    403,
    {
      error: { message: 'You have insufficient permissions for this operation. Missing scopes: model.read.' },
    },
    ['auth.forbidden', 'wording', { action: 'model.read' }],
  ],
  [400, { error: { type: 'invalid_request_error', message: 'Something new' } }, ['format.request', 'type']],
  [500, { error: { type: 'server_error', message: 'x' } }, ['service.error', 'type']],
  [401, { error: { message: 'Something new' } }, [undefined]],
]

test.each(OPENAI)('%s, %j', (status, body, expected) => {
  expectCause(causeOfOpenai({ status, envelope: parseEnvelope(body) }), expected)
})

test('a quota that was never granted does not pass by itself', () => {
  expect(isPassing('limit.rate')).toBe(true)
  expect(isPassing('limit.quota')).toBe(false)
})

test('a hostile message is read in bounded time', () => {
  const repeated = ['model ', 'a/', 'Permission ', 'quota 0', 'User: arn:a/', 'Signature expired: '].map(
    (part) => part.repeat(1_000),
  )
  const watch = fairWatch()
  for (const message of repeated) {
    const envelope = { dialect: 'plain', type: 'x', code: 'x', message, requestId: undefined } as const
    for (const causeOf of [causeOfAws, causeOfGoogle, causeOfAzure, causeOfOpenai])
      causeOf({ status: 403, envelope })
  }
  expect(watch()).toBeLessThan(1_000)
})
