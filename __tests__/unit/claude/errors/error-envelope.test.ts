// Error bodies as they were seen, each with the dialect it is told by.
import fc from 'fast-check'
import { parseEnvelope } from '../../../../src/claude/errors/error-envelope.ts'

test('Anthropic’s envelope with its code and request id', () => {
  const body = {
    type: 'error',
    error: { type: 'rate_limit_error', message: 'no', details: { error_code: 'ramp_limit_exceeded' } },
    request_id: 'req_1',
  }
  expect(parseEnvelope(body)).toEqual({
    dialect: 'anthropic',
    type: 'rate_limit_error',
    code: 'ramp_limit_exceeded',
    message: 'no',
    requestId: 'req_1',
  })
})

test.each([
  [{ error: { type: 'forbidden', message: 'Request not allowed' } }, 'edge', 'Request not allowed'],
  [
    { error: { type: 'request_too_large', message: 'Request exceeds the maximum size' } },
    'edge',
    'Request exceeds the maximum size',
  ],
  [
    { error: { message: 'Incorrect API key', type: 'invalid_request_error', param: null, code: 'x' } },
    'openai',
    'Incorrect API key',
  ],
  [{ error: { message: 'User not found.', code: 401 } }, 'openai', 'User not found.'],
  [
    {
      error: {
        message: 'Authentication Error, LiteLLM Virtual Key expected. Received=****',
        type: 'auth_error',
        param: 'None',
        code: '401',
      },
    },
    'litellm',
    'Authentication Error, LiteLLM Virtual Key expected. Received=****',
  ],
  [{ status: 'failure', message: 'Either x-portkey-config' }, 'portkey', 'Either x-portkey-config'],
  [
    { success: false, result: [], error: [{ code: 2009, message: 'Unauthorized' }], name: 'AiGatewayError' },
    'ai-gateway',
    'Unauthorized',
  ],
  [{ error: { code: 404, message: 'Publisher Model', status: 'NOT_FOUND' } }, 'google', 'Publisher Model'],
  [{ __type: 'UnrecognizedClientException', message: 'The security token' }, 'aws', 'The security token'],
  [{ detail: 'Not authenticated' }, 'fastapi', 'Not authenticated'],
  [{ detail: [{ loc: ['body'], msg: 'field required' }] }, 'fastapi', 'field required'],
  [{ message: 'no Route matched' }, 'plain', 'no Route matched'],
  [{ Message: 'Bearer Token has expired' }, 'plain', 'Bearer Token has expired'],
  [{ error: 'unauthorized' }, 'plain', 'unauthorized'],
])('%j is %s', (body, dialect, message) => {
  expect(parseEnvelope(body)).toMatchObject({ dialect, message })
})

test('Google tells the reason, and names beside it', () => {
  const metadata = { service: 'aiplatform.googleapis.com', quota_limit_value: 0, odd: {} }
  const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'SERVICE_DISABLED', metadata }
  const error = { code: 403, message: 'm', status: 'PERMISSION_DENIED', details: [{ links: [] }, info] }
  const expected = { dialect: 'google', type: 'PERMISSION_DENIED', code: 'SERVICE_DISABLED' }
  for (const body of [{ error }, [{ error }]])
    expect(parseEnvelope(body)).toMatchObject({
      ...expected,
      metadata: { service: 'aiplatform.googleapis.com', quota_limit_value: '0', odd: '' },
    })
  expect(parseEnvelope({ error: { ...error, details: 'none' } })).toMatchObject({ code: '403' })
})

test('Cloudflare tells the wait in the body', () => {
  const body = {
    title: 'Error 522: Connection timed out',
    status: 522,
    cloudflare_error: true,
    retry_after: 120,
  }
  expect(parseEnvelope(body)).toMatchObject({ dialect: 'cloudflare', code: '522', retryAfterSeconds: 120 })
})

test.each([undefined, null, 1, 'x', [], {}, { data: [] }, { error: 1 }, { error: {} }, { type: 'error' }])(
  '%j is no error',
  (body) => {
    expect(parseEnvelope(body)).toBeUndefined()
  },
)

test('any JSON is read without an exception, and its texts are capped', () => {
  const hostile = fc.record(
    {
      type: fc.anything(),
      error: fc.anything(),
      message: fc.anything(),
      detail: fc.anything(),
      status: fc.anything(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), hostile), (body) => {
      expect(parseEnvelope(body)?.message?.length ?? 0).toBeLessThanOrEqual(4096)
    }),
    { numRuns: 500 },
  )
  expect(parseEnvelope({ message: 'x'.repeat(9999) })?.message).toHaveLength(4096)
})
