// What an error of AWS means: Bedrock, its mantle, Claude Platform on AWS, and the token service in front of them.
import { AWS_WORDINGS } from './aws-wordings.ts'
import { causeIn, type CloudCause, type CloudError, type CloudMeaning } from './cloud-meaning.ts'

const CODES = 'docs.aws.amazon.com/bedrock: API error codes'
const COMMON = 'docs.aws.amazon.com: common errors of all services'
const RUNTIME = 'docs.aws.amazon.com/bedrock: InvokeModel errors'

/** Types that say one thing alone. */
const TYPES = [
  {
    cause: 'auth.expired',
    type: ['ExpiredTokenException', 'ExpiredToken'],
    source: COMMON,
    asOf: '2026-11-27',
  },
  {
    cause: 'clock.skew',
    type: ['RequestExpired', 'RequestTimeTooSkewed'],
    source: COMMON,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    type: ['UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidAccessKeyId'],
    source: CODES,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.header-stripped',
    type: ['MissingAuthenticationTokenException', 'MissingAuthenticationToken'],
    source: COMMON,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.organization',
    type: ['OptInRequired', 'SubscriptionRequiredException', 'SubscriptionRequired'],
    facts: { reason: 'subscription' },
    source: COMMON,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.federation',
    type: ['OutboundWebIdentityFederationDisabledException'],
    facts: { reason: 'outbound' },
    source: 'docs.aws.amazon.com/claude-platform: prerequisites',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.federation',
    type: [
      'InvalidIdentityToken',
      'InvalidIdentityTokenException',
      'IDPRejectedClaim',
      'IDPCommunicationError',
    ],
    source: 'docs.aws.amazon.com/STS: AssumeRoleWithWebIdentity',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.forbidden',
    type: ['FTUFormNotFilled'],
    facts: { reason: 'use-case' },
    source: CODES,
    asOf: '2026-11-27',
  },
  { cause: 'limit.quota', type: ['ServiceQuotaExceededException'], source: RUNTIME, asOf: '2026-11-27' },
  { cause: 'service.overloaded', type: ['ModelNotReadyException'], source: RUNTIME, asOf: '2026-11-27' },
  {
    cause: 'service.error',
    type: ['ModelTimeoutException', 'ModelErrorException', 'ModelStreamErrorException'],
    source: RUNTIME,
    asOf: '2026-11-27',
  },
] as const satisfies readonly CloudMeaning[]

/** Types that are shared by many errors, and statuses without one: what remains where the words are not known. */
const REST = [
  {
    cause: 'auth.invalid',
    type: ['InvalidSignatureException', 'SignatureDoesNotMatch'],
    facts: { reason: 'signature' },
    source: COMMON,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    type: ['IncompleteSignature', 'IncompleteSignatureException'],
    source: 'claude-code#45081: a header that is no signature, where one is wanted',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    type: ['AccessDeniedException', 'AccessDenied', 'NotAuthorized', 'UnauthorizedException'],
    source: CODES,
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.rate',
    type: ['ThrottlingException', 'Throttling', 'ThrottledException', 'TooManyRequestsException'],
    source: CODES,
    asOf: '2026-11-27',
  },
  { cause: 'model.unknown', type: ['ResourceNotFoundException'], source: RUNTIME, asOf: '2026-11-27' },
  {
    cause: 'endpoint.not-found',
    type: ['UnknownOperationException', 'InvalidAction'],
    source: CODES,
    asOf: '2026-11-27',
  },
  {
    cause: 'format.request',
    type: ['ValidationException', 'ValidationError', 'SerializationException'],
    source: CODES,
    asOf: '2026-11-27',
  },
  {
    cause: 'service.overloaded',
    type: ['ServiceUnavailableException', 'ServiceUnavailable'],
    source: CODES,
    asOf: '2026-11-27',
  },
  {
    cause: 'service.error',
    type: ['InternalServerException', 'InternalFailure', 'InternalServerError'],
    source: CODES,
    asOf: '2026-11-27',
  },
  { cause: 'limit.rate', statuses: [429], source: CODES, asOf: '2026-11-27' },
  { cause: 'service.error', statuses: [408, 424, 500], source: RUNTIME, asOf: '2026-11-27' },
  { cause: 'service.overloaded', statuses: [503], source: CODES, asOf: '2026-11-27' },
] as const satisfies readonly CloudMeaning[]

const ROWS: readonly CloudMeaning[] = [...TYPES, ...AWS_WORDINGS, ...REST]

/**
 * What an error of AWS means; undefined where it says nothing. A clock that is off comes with `skewSeconds`, positive when this machine is ahead.
 */
export function causeOfAws({ envelope, ...error }: CloudError): CloudCause | undefined {
  const found = causeIn(ROWS, {
    ...error,
    envelope: envelope && { ...envelope, type: plainType(envelope.type) },
  })
  const skew = found?.cause === 'clock.skew' ? skewSecondsIn(envelope?.message ?? '') : undefined
  return skew === undefined || found === undefined
    ? found
    : { ...found, facts: { ...found.facts, skewSeconds: String(skew) } }
}

/** The bare name: `com.amazon.coral.service#AccessDeniedException`, `ValidationException:http://…`. */
function plainType(type: string | undefined): string | undefined {
  return type?.replace(/^.*#/, '').replace(/:.*$/, '')
}

/** The time that was signed, then the one that the server has: `(20261126T102510Z - 5 min.)`. */
const SIGNED = /Signature (?:expired|not yet current): (\d{8}T\d{6}Z)[^(]{0,80}\((\d{8}T\d{6}Z)/

function skewSecondsIn(message: string): number | undefined {
  const [ours, theirs] = (SIGNED.exec(message) ?? []).slice(1).map(timeOf)
  return ours === undefined || theirs === undefined ? undefined : (ours - theirs) / 1000
}

function timeOf(basic: string): number {
  return Date.parse(basic.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}
