// Every literal error of Azure, and what it must come to.
import { causeOfAzure } from '../../../../../src/claude/errors/clouds/azure.ts'
import { parseEnvelope } from '../../../../../src/claude/errors/error-envelope.ts'
import { type Expected, expectCause } from './expect-cause.ts'

const ACTION = 'Microsoft.CognitiveServices/accounts/AIServices/providers/action'

const AZURE: readonly (readonly [number, unknown, Expected])[] = [
  [
    401,
    {
      error: {
        code: '401',
        message:
          'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
      },
    },
    ['auth.invalid', 'wording', { reason: 'key-or-endpoint' }],
  ],
  [
    401,
    {
      error: {
        code: 'PermissionDenied',
        message: `The principal lacks the required data action ${ACTION} to perform POST /anthropic/v1/* operation`,
      },
    },
    ['auth.forbidden', 'wording', { action: ACTION }],
  ],
  [
    401,
    {
      error: {
        code: 'PermissionDenied',
        message:
          'The principal `1` lacks the required data action `Microsoft.CognitiveServices/accounts/x/*`.',
      },
    },
    ['auth.forbidden', 'wording', { action: 'Microsoft.CognitiveServices/accounts/x/*' }],
  ],
  [
    401,
    { error: { code: 'PermissionDenied', message: 'Principal does not have access to API/Operation.' } },
    ['auth.forbidden', 'wording'],
  ],
  [403, { error: { code: 'PermissionDenied', message: 'Something new' } }, ['auth.forbidden', 'code']],
  [
    401,
    {
      statusCode: 401,
      message:
        'Unauthorized. Access token is missing, invalid, audience is incorrect (https://cognitiveservices.azure.com), or have expired.',
    },
    ['auth.invalid', 'wording', { reason: 'token' }],
  ],
  [401, { error: { code: 'ExpiredAuthenticationToken', message: 'x' } }, ['auth.expired', 'code']],
  [
    401,
    { error: { code: 'unauthorized', message: 'The access token has expired.' } },
    ['auth.expired', 'wording'],
  ],
  [
    404,
    {
      error: { code: 'DeploymentNotFound', message: 'The API deployment for this resource does not exist.' },
    },
    ['model.unknown', 'code'],
  ],
  [404, { error: { type: 'DeploymentNotFound', code: '404', message: 'x' } }, ['model.unknown', 'code']],
  [
    404,
    { error: { code: 'api_not_supported', message: 'Requested API is currently not supported' } },
    ['endpoint.path', 'code'],
  ],
  [404, { error: { code: '404', message: 'Resource not found' } }, ['endpoint.not-found', 'code']],
  [
    403,
    { error: { code: '403', message: 'Access denied due to Virtual Network/Firewall rules.' } },
    ['auth.region', 'wording', { reason: 'network' }],
  ],
  [
    401,
    {
      error: {
        code: 'invalid_model_endpoint_authentication',
        message: 'Failed to authenticate to backend endpoint.',
      },
    },
    ['auth.upstream', 'code'],
  ],
  [
    429,
    { error: { code: 'RateLimitReached', message: 'Requests have exceeded the rate limit.' } },
    ['limit.rate', 'code'],
  ],
  [429, { error: { message: 'x' } }, ['limit.rate', 'status']],
  [
    403,
    { error: { code: '403', message: 'Out of call volume quota. Quota will be replenished in 2 days.' } },
    ['limit.quota', 'wording'],
  ],
  [
    400,
    {
      error: 'invalid_client',
      error_description:
        "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:o/r:environment:dev'.",
    },
    ['auth.federation', 'wording'],
  ],
  [
    400,
    {
      error: 'invalid_client',
      error_description:
        'AADSTS7002138: No matching federated identity record found. The subject matches with case-insensitive comparison',
    },
    ['auth.federation', 'wording'],
  ],
  [
    400,
    {
      error: 'invalid_grant',
      error_description: 'AADSTS700082: The refresh token has expired due to inactivity.',
    },
    ['auth.expired', 'wording'],
  ],
  [500, { error: { code: 'InternalServerError', message: 'x' } }, ['service.error', 'code']],
  [503, { message: 'x' }, ['service.overloaded', 'status']],
  [503, '', [undefined]],
  [401, { error: { code: '401', message: 'Something new' } }, [undefined]],
]

test.each(AZURE)('%s, %j', (status, body, expected) => {
  expectCause(causeOfAzure({ status, envelope: parseEnvelope(body) }), expected)
})
