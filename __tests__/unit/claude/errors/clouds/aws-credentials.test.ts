// Every literal error of AWS about who asks, and what it must come to.
import { awsCause, type Expected, expectCause } from './expect-cause.ts'

const ASSUMED =
  'User: arn:aws:sts::123456789012:assumed-role/ci-claude/GitHubActions is not authorized to perform: '
/** Type, status, body, and what must come of it. */
const AWS: readonly (readonly [string | undefined, number, unknown, Expected])[] = [
  [
    'IncompleteSignatureException',
    403,
    { message: "Authorization header requires 'Credential' parameter." },
    ['auth.invalid', 'type'],
  ],
  [
    'InvalidSignatureException',
    403,
    { message: 'Credential should be scoped to a valid region. ' },
    ['auth.invalid', 'wording', { reason: 'region' }],
  ],
  [
    undefined,
    403,
    { Message: 'Authentication failed: Please make sure your API Key is valid.' },
    ['auth.invalid', 'wording', { reason: 'api-key' }],
  ],
  [undefined, 403, { Message: 'Bearer Token has expired' }, ['auth.expired', 'wording']],
  [
    undefined,
    403,
    { Message: 'Invalid API Key format: Must start with pre-defined prefix' },
    ['auth.invalid', 'wording', { reason: 'api-key' }],
  ],
  [
    'UnrecognizedClientException',
    403,
    { message: 'The security token included in the request is invalid.' },
    ['auth.invalid', 'type'],
  ],
  [
    undefined,
    403,
    { message: 'The security token included in the request is invalid.' },
    ['auth.invalid', 'wording'],
  ],
  [
    'ExpiredTokenException',
    403,
    { message: 'The security token included in the request is expired' },
    ['auth.expired', 'type'],
  ],
  [
    undefined,
    403,
    { message: 'The security token included in the request is expired' },
    ['auth.expired', 'wording'],
  ],
  [
    'InvalidSignatureException',
    403,
    {
      message:
        'Signature expired: 20261126T101010Z is now earlier than 20261126T102010Z (20261126T102510Z - 5 min.)',
    },
    ['clock.skew', 'wording', { skewSeconds: '-900' }],
  ],
  [
    'InvalidSignatureException',
    403,
    {
      message:
        'Signature not yet current: 20261126T104010Z is still later than 20261126T103010Z (20261126T102510Z + 5 min.)',
    },
    ['clock.skew', 'wording', { skewSeconds: '900' }],
  ],
  [
    'InvalidSignatureException',
    403,
    {
      message:
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
    },
    ['auth.invalid', 'type', { reason: 'signature' }],
  ],
  [
    'MissingAuthenticationTokenException',
    403,
    { message: 'Missing Authentication Token' },
    ['auth.header-stripped', 'type'],
  ],
  [
    'AccessDeniedException',
    403,
    {
      message: `${ASSUMED}bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-2::foundation-model/anthropic.claude-opus-5 because no identity-based policy allows the bedrock:InvokeModel action`,
    },
    [
      'auth.forbidden',
      'wording',
      {
        principal: 'ci-claude',
        action: 'bedrock:InvokeModel',
        region: 'us-east-2',
        model: 'anthropic.claude-opus-5',
      },
    ],
  ],
  [
    'AccessDeniedException',
    403,
    { message: `${ASSUMED}bedrock:ListInferenceProfiles` },
    ['auth.forbidden', 'wording', { principal: 'ci-claude', action: 'bedrock:ListInferenceProfiles' }],
  ],
  ['AccessDeniedException', 403, { message: 'Something new' }, ['auth.forbidden', 'type']],
]

test.each(AWS)('%s, %s, %j', (type, status, body, expected) => {
  expectCause(awsCause(type, status, body), expected)
})
