// Every literal error of Google Cloud, and what it must come to.
import { causeOfGoogle } from '../../../../../src/claude/errors/clouds/google.ts'
import { parseEnvelope } from '../../../../../src/claude/errors/error-envelope.ts'
import { type Expected, expectCause } from './expect-cause.ts'

function ofGoogle(
  code: number,
  status: string,
  message: string,
  reason?: string,
  metadata?: Readonly<Record<string, string>>,
): unknown {
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason,
    domain: 'googleapis.com',
    metadata,
  }
  return {
    error: { code, status, message, ...(reason !== undefined && { details: [{ '@type': 'other' }, info] }) },
  }
}

const QUOTA =
  'Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model with base model: anthropic-claude-opus-5. Please submit a quota increase request. https://cloud.google.com/vertex-ai/docs/generative-ai/quotas-genai.'
const INVALID =
  'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.'
const PUBLISHER =
  'Publisher Model `projects/my-project/locations/us-east5/publishers/anthropic/models/claude-haiku-4-5@20251001`'
const METRIC = 'online_prediction_requests_per_base_model'

const GOOGLE: readonly (readonly [number, unknown, Expected])[] = [
  [401, ofGoogle(401, 'UNAUTHENTICATED', INVALID), ['auth.invalid', 'type']],
  [401, ofGoogle(401, 'UNAUTHENTICATED', INVALID, 'ACCESS_TOKEN_EXPIRED'), ['auth.expired', 'code']],
  [401, ofGoogle(401, 'UNAUTHENTICATED', INVALID, 'ACCESS_TOKEN_TYPE_UNSUPPORTED'), ['auth.invalid', 'code']],
  [400, ofGoogle(400, 'INVALID_ARGUMENT', 'API key not valid.', 'API_KEY_INVALID'), ['auth.invalid', 'code']],
  [
    401,
    ofGoogle(
      401,
      'UNAUTHENTICATED',
      'API keys are not supported by this API. Expected OAuth2 access token',
      'CREDENTIALS_MISSING',
    ),
    ['auth.invalid', 'wording', { reason: 'api-key' }],
  ],
  [
    401,
    ofGoogle(
      401,
      'UNAUTHENTICATED',
      'Request is missing required authentication credential.',
      'CREDENTIALS_MISSING',
    ),
    ['auth.header-stripped', 'code'],
  ],
  [
    403,
    ofGoogle(403, 'PERMISSION_DENIED', 'x', 'SERVICE_DISABLED', {
      service: 'aiplatform.googleapis.com',
      consumer: 'projects/720070608347',
    }),
    ['auth.forbidden', 'code', { service: 'aiplatform.googleapis.com', project: '720070608347' }],
  ],
  [
    403,
    ofGoogle(
      403,
      'PERMISSION_DENIED',
      'Vertex AI API has not been used in project my-project before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/aiplatform.googleapis.com/overview?project=my-project then retry.',
    ),
    ['auth.forbidden', 'wording', { project: 'my-project', service: 'aiplatform.googleapis.com' }],
  ],
  [
    403,
    ofGoogle(403, 'PERMISSION_DENIED', 'x', 'BILLING_DISABLED', { consumer: 'projects/1' }),
    ['billing.credit', 'code', { project: '1' }],
  ],
  [
    403,
    ofGoogle(403, 'PERMISSION_DENIED', 'This API method requires billing to be enabled.'),
    ['billing.credit', 'wording'],
  ],
  [
    403,
    ofGoogle(403, 'PERMISSION_DENIED', 'Project not found or permission denied.', 'CONSUMER_INVALID', {
      consumer: 'projects/nowhere',
    }),
    ['auth.forbidden', 'code', { reason: 'project', project: 'nowhere' }],
  ],
  [
    403,
    ofGoogle(
      403,
      'PERMISSION_DENIED',
      "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/my-project/locations/us-east5/publishers/anthropic/models/claude-opus-5' (or it may not exist).",
    ),
    ['auth.forbidden', 'wording', { action: 'aiplatform.endpoints.predict', project: 'my-project' }],
  ],
  [
    403,
    ofGoogle(403, 'PERMISSION_DENIED', 'x', 'IAM_PERMISSION_DENIED', {
      permission: 'aiplatform.endpoints.predict',
      resource: 'projects/my-project/locations/us-east5',
    }),
    ['auth.forbidden', 'code', { action: 'aiplatform.endpoints.predict', project: 'my-project' }],
  ],
  [
    403,
    ofGoogle(
      403,
      'PERMISSION_DENIED',
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      'IAM_PERMISSION_DENIED',
      { permission: 'iam.serviceAccounts.getAccessToken' },
    ),
    ['auth.federation', 'code', { action: 'iam.serviceAccounts.getAccessToken' }],
  ],
  [403, ofGoogle(403, 'PERMISSION_DENIED', 'Something new'), ['auth.forbidden', 'type']],
  [
    404,
    ofGoogle(
      404,
      'NOT_FOUND',
      `${PUBLISHER} was not found or your project does not have access to it. Please ensure you are using a valid model version.`,
    ),
    [
      'model.unknown',
      'wording',
      { project: 'my-project', region: 'us-east5', model: 'claude-haiku-4-5@20251001' },
    ],
  ],
  [404, ofGoogle(404, 'NOT_FOUND', 'Something new'), [undefined]],
  [
    400,
    ofGoogle(
      400,
      'FAILED_PRECONDITION',
      'Publisher Model projects/p/locations/us-central1/publishers/anthropic/models/claude-sonnet-4-6@default is not servable in region us-central1',
    ),
    ['model.unknown', 'wording', { model: 'claude-sonnet-4-6@default', region: 'us-central1' }],
  ],
  [
    400,
    ofGoogle(
      400,
      'FAILED_PRECONDITION',
      'Project `1234` is not allowed to use Publisher Model `projects/my-project/locations/us-east5/publishers/anthropic/models/claude-opus-5`',
    ),
    ['model.forbidden', 'wording', { project: 'my-project', region: 'us-east5', model: 'claude-opus-5' }],
  ],
  [400, ofGoogle(400, 'INVALID_ARGUMENT', 'x'), ['format.request', 'type']],
  [
    429,
    ofGoogle(429, 'RESOURCE_EXHAUSTED', QUOTA),
    ['limit.rate', 'wording', { metric: METRIC, model: 'claude-opus-5' }],
  ],
  [
    429,
    [ofGoogle(429, 'RESOURCE_EXHAUSTED', QUOTA)],
    ['limit.rate', 'wording', { metric: METRIC, model: 'claude-opus-5' }],
  ],
  [
    429,
    ofGoogle(429, 'RESOURCE_EXHAUSTED', QUOTA, 'RATE_LIMIT_EXCEEDED', {
      quota_limit_value: '0',
      quota_metric: `aiplatform.googleapis.com/${METRIC}`,
      quota_location: 'us-east5',
    }),
    ['limit.quota', 'code', { metric: `aiplatform.googleapis.com/${METRIC}`, region: 'us-east5' }],
  ],
  [
    429,
    ofGoogle(429, 'RESOURCE_EXHAUSTED', 'x', 'RATE_LIMIT_EXCEEDED', { quota_limit_value: '60' }),
    ['limit.rate', 'code'],
  ],
  [
    429,
    ofGoogle(429, 'RESOURCE_EXHAUSTED', 'Resource exhausted. Please try again later.'),
    ['limit.rate', 'type'],
  ],
  [
    429,
    ofGoogle(429, 'RESOURCE_EXHAUSTED', "Quota exceeded for quota metric 'x' and limit '0' of service"),
    ['limit.quota', 'wording'],
  ],
  [499, ofGoogle(499, 'CANCELLED', 'The operation was cancelled.'), ['service.error', 'type']],
  [500, ofGoogle(500, 'INTERNAL', 'Internal error encountered.'), ['service.error', 'type']],
  [
    503,
    ofGoogle(503, 'UNAVAILABLE', 'The service is currently unavailable.'),
    ['service.overloaded', 'type'],
  ],
  [
    400,
    {
      error: 'invalid_grant',
      error_description:
        'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
    },
    ['clock.skew', 'wording'],
  ],
  [
    400,
    { error: 'invalid_grant', error_description: 'reauth related error (invalid_rapt)' },
    ['auth.expired', 'wording'],
  ],
  [
    401,
    {
      error: 'unauthorized_client',
      error_description: 'The given credential is rejected by the attribute condition.',
    },
    ['auth.federation', 'wording'],
  ],
  [
    400,
    {
      error: 'invalid_target',
      error_description: 'The target service indicated by the "audience" parameters is invalid.',
    },
    ['auth.federation', 'type'],
  ],
  [400, { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' }, ['auth.invalid', 'wording']],
  [400, { error: 'invalid_grant', error_description: 'Bad Request' }, ['auth.expired', 'wording']],
  [
    400,
    { error: 'invalid_grant', error_description: 'ID Token issued at 1 is stale to sign-in.' },
    ['auth.federation', 'wording'],
  ],
  [400, ofGoogle(400, 'INVALID_ARGUMENT', 'claude-opus-5 is not supported for token counting'), [undefined]],
  [503, { message: 'x' }, ['service.overloaded', 'status']],
  [503, '', [undefined]],
  [404, '', [undefined]],
]

test.each(GOOGLE)('%s, %j', (status, body, expected) => {
  expectCause(causeOfGoogle({ status, envelope: parseEnvelope(body) }), expected)
})

test('a quota that nobody else can have used was never granted', () => {
  const envelope = parseEnvelope(ofGoogle(429, 'RESOURCE_EXHAUSTED', QUOTA))
  const facts = { metric: METRIC, model: 'claude-opus-5' }
  expectCause(causeOfGoogle({ status: 429, envelope, quiet: true }), ['limit.quota', 'wording', facts])
})
