// Every literal error of AWS about models, quotas and the service, and what it must come to.
import { awsCause, type Expected, expectCause } from './expect-cause.ts'

const ASSUMED =
  'User: arn:aws:sts::123456789012:assumed-role/ci-claude/GitHubActions is not authorized to perform: '
const MARKETPLACE =
  'Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model. Refer to the Amazon Bedrock documentation for further details. Your AWS Marketplace subscription for this model cannot be completed at this time. If you recently fixed this issue, try again after 2 minutes.'

/** Type, status, body, and what must come of it. */
const AWS: readonly (readonly [string | undefined, number, unknown, Expected])[] = [
  [
    'AccessDeniedException',
    403,
    { message: "You don't have access to the model with the specified model ID." },
    ['model.forbidden', 'wording'],
  ],
  [
    'AccessDeniedException',
    403,
    { message: MARKETPLACE },
    [
      'model.forbidden',
      'wording',
      { action: 'aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe', pending: 'yes' },
    ],
  ],
  [
    'AccessDeniedException',
    403,
    { message: `Model access is denied due to ${ASSUMED}aws-marketplace:ViewSubscriptions on resource: *` },
    ['model.forbidden', 'wording', { principal: 'ci-claude', action: 'aws-marketplace:ViewSubscriptions' }],
  ],
  [
    'AccessDeniedException',
    403,
    {
      message:
        'Your AWS Marketplace subscription for this model cannot be completed at this time. If you recently fixed this issue, try again after 5 minutes.',
    },
    ['model.forbidden', 'wording', { pending: 'yes' }],
  ],
  [
    'AccessDeniedException',
    403,
    {
      message:
        'Model access is denied due to INVALID_PAYMENT_INSTRUMENT: A valid payment instrument must be provided.',
    },
    ['billing.credit', 'wording', { reason: 'payment' }],
  ],
  [
    'ResourceNotFoundException',
    404,
    {
      message:
        'Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model. If you have already filled out the form, try again in 15 minutes.',
    },
    ['model.forbidden', 'wording', { reason: 'use-case' }],
  ],
  ['FTUFormNotFilled', 404, { message: 'x' }, ['model.forbidden', 'type', { reason: 'use-case' }]],
  [
    'ValidationException',
    400,
    {
      message:
        'Invocation of model ID anthropic.claude-opus-5 with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.',
    },
    ['model.inference-profile', 'wording', { model: 'anthropic.claude-opus-5' }],
  ],
  [
    'ValidationException',
    400,
    { message: "The provided model doesn't support counting tokens." },
    [undefined],
  ],
  [
    'ValidationException',
    400,
    { message: 'The provided model identifier is invalid.' },
    ['model.unknown', 'wording'],
  ],
  [
    'ValidationException',
    400,
    { message: 'Malformed input request, please reformat your input and try again.' },
    ['format.request', 'type'],
  ],
  [
    'ValidationException',
    400,
    { message: 'Operation not allowed' },
    ['auth.organization', 'wording', { reason: 'restricted' }],
  ],
  [
    'ValidationException',
    400,
    {
      message:
        'Access to Anthropic models is not allowed from unsupported countries, regions, or territories. Please refer to https://www.anthropic.com/supported-countries',
    },
    ['auth.region', 'wording'],
  ],
  [
    'ValidationException',
    400,
    { message: 'This model is not supported in region: eu-north-1' },
    ['model.forbidden', 'wording', { region: 'eu-north-1' }],
  ],
  [
    'ResourceNotFoundException',
    404,
    { message: 'This model version has reached the end of its life.' },
    ['model.retired', 'wording'],
  ],
  [
    'ResourceNotFoundException',
    404,
    {
      message:
        'Access denied. This Model is marked by provider as Legacy and you have not been actively using the model in the last 15 days.',
    },
    ['model.retired', 'wording'],
  ],
  [
    'ResourceNotFoundException',
    404,
    { message: 'The specified resource ARN was not found.' },
    ['model.unknown', 'type'],
  ],
  ['com.amazon.coral.service#UnknownOperationException', 404, {}, ['endpoint.not-found', 'type']],
  [
    'ValidationException:http://internal.amazon.com/coral/',
    400,
    { message: 'x' },
    ['format.request', 'type'],
  ],
  [
    'ThrottlingException',
    429,
    { message: 'Too many requests, please wait before trying again.' },
    ['limit.rate', 'type'],
  ],
  [
    'ThrottlingException',
    429,
    { message: 'Too many tokens per day, please wait before trying again.' },
    ['limit.rate', 'wording', { metric: 'tokens per day' }],
  ],
  [
    'ThrottlingException',
    429,
    { message: 'Your account has a quota of 0 for this model.' },
    ['limit.quota', 'wording'],
  ],
  ['ThrottlingException', 429, { message: 'Rate exceeded: quota of 0.5' }, ['limit.rate', 'type']],
  [
    'ServiceQuotaExceededException',
    400,
    { message: 'Your request exceeds the service quota for your account.' },
    ['limit.quota', 'type'],
  ],
  ['ModelNotReadyException', 429, { message: 'x' }, ['service.overloaded', 'type']],
  ['ModelTimeoutException', 408, { message: 'x' }, ['service.error', 'type']],
  ['ModelErrorException', 424, { message: 'x' }, ['service.error', 'type']],
  ['InternalServerException', 500, { message: 'x' }, ['service.error', 'type']],
  ['ServiceUnavailableException', 503, { message: 'x' }, ['service.overloaded', 'type']],
  [
    'SubscriptionRequiredException',
    403,
    { message: 'x' },
    ['auth.organization', 'type', { reason: 'subscription' }],
  ],
  [
    'AccessDeniedException',
    403,
    { message: 'Outbound web identity federation is disabled for your account' },
    ['auth.federation', 'wording', { reason: 'outbound' }],
  ],
  [
    'AccessDenied',
    403,
    { message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' },
    ['auth.federation', 'wording'],
  ],
  [
    'InvalidIdentityToken',
    400,
    {
      message:
        'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    },
    ['auth.federation', 'type'],
  ],
  [undefined, 503, { message: 'x' }, ['service.overloaded', 'status']],
  [undefined, 503, '', [undefined]],
  [undefined, 429, { type: 'error', error: { type: 'rate_limit_error', message: 'x' } }, [undefined]],
  [
    undefined,
    403,
    {
      type: 'error',
      error: {
        type: 'permission_error',
        message: 'anthropic.claude-opus-5 is not available for this account. You can explore other models.',
      },
    },
    ['model.forbidden', 'wording', { model: 'anthropic.claude-opus-5' }],
  ],
  [undefined, 403, '', [undefined]],
  [undefined, 401, { message: 'Something new' }, [undefined]],
]

test.each(AWS)('%s, %s, %j', (type, status, body, expected) => {
  expectCause(awsCause(type, status, body), expected)
})
