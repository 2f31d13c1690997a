// How AWS words its refusals, and where it puts their type.
import { json } from '../../exchange.ts'
import type { ApiAnswer } from '../../exchange.ts'
import type { Outage } from '../conditions.ts'
import { awsDate } from './world.ts'
import type { AwsWorld } from './world.ts'

/** An error as a service of AWS tells it. */
export interface AwsError {
  readonly status: number
  readonly type: string
  readonly message: string
  /** The member that holds the words. Default: `message`. */
  readonly member?: 'message' | 'Message'
}

/** An answer, or an error that the service still has to put into its own form. */
export type Answered = ApiAnswer | { readonly error: AwsError }

/**
 * The answer for an error. The type in the header is followed by a URI, as it came over the wire in
 * aws-samples/amazon-bedrock-client-for-mac#1, as of 2026-11-27.
 */
export function awsAnswer(
  { status, type, message, member = 'message' }: AwsError,
  { errorTypeIn }: Pick<AwsWorld, 'errorTypeIn'>,
): ApiAnswer {
  if (errorTypeIn === 'body')
    return json(status, { __type: `com.amazon.coral.service#${type}`, [member]: message })
  const header = `${type}:http://internal.amazon.com/coral/com.amazon.bedrock/`
  return json(status, { [member]: message }, { 'x-amzn-errortype': header })
}

function denied(message: string, member?: 'Message'): AwsError {
  return { status: 403, type: 'AccessDeniedException', message, ...(member && { member }) }
}

/** A 400 for a request that is wrong. */
export function invalid(message: string): AwsError {
  return { status: 400, type: 'ValidationException', message }
}

/** Words of API Gateway and others; that Bedrock has the same is an assumption. */
export const MISSING_CREDENTIAL: AwsError = {
  ...{ status: 403, type: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' },
}

/** Literal: anthropics/claude-code#45081, as of 2026-11-27. */
export const INCOMPLETE_SIGNATURE: AwsError = {
  ...{ status: 403, type: 'IncompleteSignatureException' },
  message:
    "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.",
}

/** Of a Bedrock API key that is wrong or of another region. Literal: anomalyco/opencode#47073 and ai4s-research/open-science#53, as of 2026-11-27. */
export const WRONG_BEARER = denied(
  'Authentication failed: Please make sure your API Key is valid.',
  'Message',
)

/** Literal, as of 2026-11-26. */
export const EXPIRED_BEARER = denied('Bearer Token has expired', 'Message')

/** Literal: anthropics/claude-code#2260; the type is that of all AWS. */
export const UNKNOWN_KEY: AwsError = {
  ...{ status: 403, type: 'UnrecognizedClientException' },
  message: 'The security token included in the request is invalid.',
}

/** Literal, as of 2026-11-26. */
export const EXPIRED_SESSION: AwsError = {
  ...{ status: 403, type: 'ExpiredTokenException' },
  message: 'The security token included in the request is expired',
}

/** Words for any wrong signature, the same in all of AWS. */
export const WRONG_SIGNATURE = wronglySigned(
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
)

/** From memory: words for a signature of another region or service. */
export function wrongScope(part: 'region' | 'service', expected: string): AwsError {
  return wronglySigned(
    part === 'region'
      ? `Credential should be scoped to a valid region. `
      : `Credential should be scoped to correct service: '${expected}'. `,
  )
}

const SKEW_MS = 5 * 60_000

/** A signature of another time than the server's. Literal for an old one; for one of the future from memory. */
export function skewed(signedAtMs: number, nowMs: number): AwsError {
  const [signed, now] = [awsDate(signedAtMs), awsDate(nowMs)]
  return wronglySigned(
    signedAtMs < nowMs
      ? `Signature expired: ${signed} is now earlier than ${awsDate(nowMs - SKEW_MS)} (${now} - 5 min.)`
      : `Signature not yet current: ${signed} is still later than ${awsDate(nowMs + SKEW_MS)} (${now} + 5 min.)`,
  )
}

function wronglySigned(message: string): AwsError {
  return { status: 403, type: 'InvalidSignatureException', message }
}

/** A body that cannot be read. Its beginning and end are literal in threads about other faults of bodies. */
export const MALFORMED_INPUT = invalid('Malformed input request, please reformat your input and try again.')

/** An action that no policy allows. Words: anthropics/claude-code#9503 and BerriAI/litellm#30205, as of 2026-11-27. */
export function notAuthorized(user: string, action: string, resource: string): AwsError {
  const message = `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`
  return denied(message, 'Message')
}

/** Literal, as of 2026-11-26. */
export const NO_ACCESS = denied("You don't have access to the model with the specified model ID.")

/** Literal for Claude Platform on AWS, as of 2026-11-26; its status and type are not known. */
export const OUTBOUND_FEDERATION_OFF = denied('Outbound web identity federation is disabled for your account')

/** Literal in parts, as of 2026-11-26: the subscription is under way. */
export const AGREEMENT_PENDING = denied(
  'Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model. Refer to the Amazon Bedrock documentation for further details. Your AWS Marketplace subscription for this model cannot be completed at this time. If you recently fixed this issue, try again after 2 minutes.',
)

/** Literal: anthropics/claude-code#49238, in the vendor's envelope even at the runtime, as of 2026-11-27. */
export function notForAccount(model: string): string {
  return `${model} is not available for this account. You can explore other available models on Amazon Bedrock. For additional access options, contact AWS Sales at https://aws.amazon.com/contact-us/sales-support/`
}

/** For an id that is not known in the region. Literal in many threads. */
export const UNKNOWN_MODEL = invalid('The provided model identifier is invalid.')

/** For a model that has been taken down. From memory. */
export const END_OF_LIFE: AwsError = {
  ...{ status: 404, type: 'ResourceNotFoundException' },
  message:
    'This model version has reached the end of its life. Please refer to the AWS documentation for more details.',
}

/** Literal: anthropics/claude-code#1466, with its typographic apostrophe, as of 2026-11-27. */
export function profileNeeded(id: string): AwsError {
  return invalid(
    `Invocation of model ID ${id} with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.`,
  )
}

/** Literal: maximhq/bifrost#2169, as of 2026-11-27. */
export const NOT_COUNTED = invalid("The provided model doesn't support counting tokens.")

/** Literal: anthropics/claude-code#236 and #1466, as of 2026-11-27. */
export const THROTTLED = throttling('Too many tokens, please wait before trying again.')

/** A quota of nothing is told as one that is used up. Literal: Ivy-Interactive/Ivy-Tendril#1756, as of 2026-11-27. */
export const QUOTA_ZERO = throttling('Too many tokens per day, please wait before trying again.')

function throttling(message: string): AwsError {
  return { status: 429, type: 'ThrottlingException', message }
}

/** Statuses and types: docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html; the words are not known. As of 2026-11-26. */
export const MODEL_FAULTS = {
  'quota-exceeded': {
    ...{ status: 400, type: 'ServiceQuotaExceededException' },
    message: 'Your request exceeds the service quota for your account.',
  },
  'not-ready': {
    ...{ status: 429, type: 'ModelNotReadyException' },
    message: 'Model is not ready for inference. Wait and try your request again.',
  },
  'timing-out': {
    ...{ status: 408, type: 'ModelTimeoutException' },
    message: 'Model invocation timed out. Try your request again.',
  },
  failing: {
    ...{ status: 424, type: 'ModelErrorException' },
    message: 'The system encountered an unexpected error during processing. Try your request again.',
  },
} as const satisfies Record<string, AwsError>

/** The words of a path that no operation has. Literal: BerriAI/litellm#13618, as of 2026-11-27; the header is an assumption. */
export function unknownOperation(): ApiAnswer {
  const type = 'UnknownOperationException'
  const body = { Output: { __type: `com.amazon.coral.service#${type}` }, Version: '1.0' }
  return json(404, body, { 'x-amzn-errortype': type })
}

/** An outage. Types: the page named above; the words of the 503 are literal in threads. */
export function outage(status: Outage): AwsError {
  return status === 500
    ? { status, type: 'InternalServerException', message: MODEL_FAULTS.failing.message }
    : {
        ...{ status, type: 'ServiceUnavailableException' },
        message: 'Bedrock is unable to process your request.',
      }
}
